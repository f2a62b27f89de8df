# Three lines for a session. $shared_called is what the client calls the professional, if anything.

prep = Three lines for a session
    .button = Three lines for a session
prep-over = This is no longer shared with anybody. What you want to remember can be a note of your own.
prep-start = Three lines for your session. You can skip each of them.
prep-well = What went well, or a little better?
prep-hard = What was hard?
prep-discuss = What would you like to talk about?
prep-nothing = Then there is nothing to take along. A session can also begin with nothing.
prep-show =
    { GIVEN($well) ->
        [yes] <b>What went well</b>: { $well }
       *[no] { "" }
    }
    { GIVEN($hard) ->
        [yes] <b>What was hard</b>: { $hard }
       *[no] { "" }
    }
    { GIVEN($discuss) ->
        [yes] <b>To talk about</b>: { $discuss }
       *[no] { "" }
    }

    { GIVEN($shared_called) ->
        [yes] Share these lines with { $shared_called }?
       *[no] Share these lines with your professional?
    } { GIVEN($shared_session) ->
        [yes] They can be read there until the end of the day after the session.
       *[no] They can be read there for a week.
    }
    .share = Share these lines
    .share-said = share
    .keep = Keep them to myself
    .keep-said = keep
prep-kept = They are with your notes, and only there.
prep-shared = They are with your notes, and they can be read now, up to that day. You can take them back at any time: /share
    .offer-bridges = What you share
    .offer-menu = That's enough for today

# Both released lines. $shared_theirs_* and $shared_mine_*: the words, as they were released.

mirror_shown = What you both released
    .button = What you both released
mirror_shown-over = There's nothing to see here any more.
mirror_shown-closed =
    This contact rests, so nothing is shown here now. Nobody sees that.
    .offer-unsent_letter = Letter I won't send
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
mirror_shown-theirs =
    { GIVEN($shared_partner) ->
        [yes] From { $shared_partner }:
       *[no] From the other:
    }
    { GIVEN($shared_theirs_one) ->
        [yes] • { $shared_theirs_one }
       *[no] { "" }
    }
    { GIVEN($shared_theirs_two) ->
        [yes] • { $shared_theirs_two }
       *[no] { "" }
    }
    { GIVEN($shared_theirs_three) ->
        [yes] • { $shared_theirs_three }
       *[no] { "" }
    }
    { GIVEN($shared_theirs_four) ->
        [yes] • { $shared_theirs_four }
       *[no] { "" }
    }
mirror_shown-mine =
    From you:
    { GIVEN($shared_mine_one) ->
        [yes] • { $shared_mine_one }
       *[no] { "" }
    }
    { GIVEN($shared_mine_two) ->
        [yes] • { $shared_mine_two }
       *[no] { "" }
    }
    { GIVEN($shared_mine_three) ->
        [yes] • { $shared_mine_three }
       *[no] { "" }
    }
    { GIVEN($shared_mine_four) ->
        [yes] • { $shared_mine_four }
       *[no] { "" }
    }
mirror_shown-talk =
    Take your time. Nothing is answered through me.

    For later, if you both like: which line surprised you? Which one would you like to hear more about? What would be one small thing to keep?
    .offer-hard_talk = Get a hard talk ready
    .offer-validation = Show that I understand

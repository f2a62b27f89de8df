share_session = The next session
    .button = The next session
share_session-over = This is no longer shared with anybody, so there is no session to keep.
share_session-when =
    When is your next session{ GIVEN($shared_called) ->
        [yes] {" with "}{ $shared_called }
       *[no] { "" }
    }? Choose, or type a day and a time.
share_session-planned =
    It's noted for { $when }. Only you see that.

    If there's still time, I'll come back to it the day before, for three lines. You can also write them at any time.
    .offer-bridges = Back to what you share
    .offer-menu = That's enough for today

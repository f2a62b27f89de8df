# Two lines of the same day. $shared_theirs_line and $shared_mine_line: as they were released.

trust_shown = Today's two lines
    .button = Today's two lines
trust_shown-over = There's nothing to see here any more.
trust_shown-closed =
    This contact rests, so nothing is shown here now. Nobody sees that.
    .offer-unsent_letter = Letter I won't send
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
trust_shown-lines =
    { GIVEN($shared_partner) ->
        [yes] From { $shared_partner }:
       *[no] From the other:
    }
    <blockquote>{ $shared_theirs_line }</blockquote>

    From you:
    <blockquote>{ $shared_mine_line }</blockquote>

    Nothing has to be answered.
    .offer-good_moment = Note a good moment
    .offer-together = Change or stop
    .offer-menu = That's enough for today

# The board of agreements, in the group. $words are somebody's own, exactly; $day is when they look at it again.

ritual-board = The board of agreements
    .what = What each of you will do, in your own words. It takes a minute to read.
board-all =
    What each of you will do:

    { $lines }
board-empty = There is nothing on the board now. That is fine too.
board-line = <b>{ $name }</b>: { $words }
board-line_until = <b>{ $name }</b>: { $words } <i>(looked at again: { $day })</i>
board-made = On the board, from <b>{ $name }</b>: { $words }
board-i_will = I will …
board-sent = I have sent you something in private.

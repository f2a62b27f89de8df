# Het bord met afspraken, in de groep. $words zijn iemands eigen woorden; $day is wanneer diegene er weer naar kijkt.

ritual-board = Het bord met afspraken
    .what = Wat ieder van jullie gaat doen, in eigen woorden. Lezen kost een minuut.
board-all =
    Wat ieder van jullie gaat doen:

    { $lines }
board-empty = Er staat nu niets op het bord. Dat is ook goed.
board-line = <b>{ $name }</b>: { $words }
board-line_until = <b>{ $name }</b>: { $words } <i>(weer bekijken: { $day })</i>
board-made = Op het bord, van <b>{ $name }</b>: { $words }
board-i_will = Ik ga …
board-sent = Ik heb je iets gestuurd, in je eigen chat met mij.

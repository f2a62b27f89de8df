"""How people get somewhere: acts for `Running.do`, that hold for any wording and any language."""

AGREED = ("/start", "c|*|terms|agree")
"""At the door of the first minute."""

ROBIN = ("c|*|door|someone", "c|*|kind|friend", "Robin", "c|*|gives|fun", "c|*|costs|sleep", "m|menu|*")
"""With a friend on the map, and the menu on the screen."""

AT_THE_STEP = ("/plan", "c|*|contact|possible", "c|*|safety|none", "c|*|today|none")
"""Where the smallest step is asked for."""

PLANNED = (
    *AT_THE_STEP,
    "c|*|what|honest",
    "c|*|if|after_dinner",
    "c|*|then|say_it",
    "c|*|obstacle|nerves",
    "c|*|backup|wait",
    "c|*|confidence|9",
    "s|*|tension",
    "c|*|country|nl",
    "c|*|when|morning",
    "c|*|sum|right",
)
"""With a step planned, to be asked about tomorrow morning and a week later."""

AT_THE_MOMENT = ("/reflect", "t|*|role|self", "d|*|role", "s|*|between")
"""In ``reflect``, where a moment is asked for in own words."""

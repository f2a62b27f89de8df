# What a family can do together in its group: the list, and planning. Everyone there reads along.
# Each ritual has a message ritual-<kind> in its own file, with .what.

button-rituals = What you can do here
button-rituals_back = Back
button-ritual_begin = Begin now
button-ritual_plan = Every week
button-ritual_change = Another day or time
button-ritual_stop = Not every week any more
rituals-first =
    What you can do here together. Begin with this one. Once it has been done, the others come too.
rituals-list = What you can do here together. Anyone who takes part may begin.
# $rule: "every Tuesday at 7:30pm"
rituals-planned = { $name }: { $rule }
rituals-one =
    <b>{ $name }</b>

    { $what }
# $next: a day and a time
rituals-next = It comes { $rule }. The next time: { $next }.
rituals-day = { $name }: on which day?
rituals-hour = { $name }, every { $day }: at what time?
rituals-begun = { $name }: see below.
rituals-under_way = This one is under way already.

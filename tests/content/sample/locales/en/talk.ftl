talk = Prepare a talk
    .button = Prepare a talk
talk-closed = Not now. That is { GIVEN($gate_why) ->
        [yes] because of { $gate_why }
       *[no] fine
    }.
talk-hello = This takes { $minutes } minutes. { $Who } doesn't have to do anything.
talk-name = What do you call { $who }?
talk-if = When can you talk <b>calmly</b> with { $who }?
    .after_dinner = After dinner
    .after_dinner-said = after dinner
    .get_up = When I get up
    .get_up-said = when you get up
    .on = On the way
    .on-said = on the way
talk-burdens = What weighs on you?
    .money = Money
    .money-said = money
    .sleep = Sleep
    .sleep-said = sleep
    .trust = Trust
    .trust-said = trust
    .nothing = Nothing
    .nothing-said = nothing
talk-heavy = How heavy is { $burdens }?
talk-story = What would you like to say, { $if }?
talk-when = When shall I ask about it?
talk-sum = When the time comes: { $if }. Weight: { $heavy }. I'll ask { $when }.
talk-breathe = Breathe along.
    .in = Breathe in
    .out = Breathe out
talk-done = You said: { $story }
    .offer-other = Add someone else

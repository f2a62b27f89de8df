talk = Een gesprek voorbereiden
    .button = Gesprek voorbereiden
talk-closed = Nu even niet. Dat is { GIVEN($gate_why) ->
        [yes] om { $gate_why }
       *[no] goed
    }.
talk-hello = Dit duurt { $minutes } minuten. { $Who } hoeft niets te doen.
talk-name = Hoe noem je { $who }?
talk-if = Wanneer kun je <b>rustig</b> praten met { $who }?
    .after_dinner = Na het eten
    .after_dinner-said = na het eten
    .get_up = Als ik opsta
    .get_up-said = als je opstaat
    .on = Onderweg
    .on-said = onderweg
talk-burdens = Wat weegt er?
    .money = Geld
    .money-said = geld
    .sleep = Slaap
    .sleep-said = slaap
    .trust = Vertrouwen
    .trust-said = vertrouwen
    .nothing = Niets
    .nothing-said = niets
talk-heavy = Hoe zwaar is { $burdens }?
talk-story = Wat wil je zeggen, { $if }?
talk-when = Wanneer zal ik ernaar vragen?
talk-sum = Als het zover is: { $if }. Zwaarte: { $heavy }. Ik vraag het { $when }.
talk-breathe = Adem mee.
    .in = Adem in
    .out = Adem uit
talk-done = Je zei: { $story }
    .offer-other = Iemand anders erbij

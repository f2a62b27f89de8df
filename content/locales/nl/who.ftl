who-kind = Over wie gaat het?
    .partner = Mijn partner
    .partner-said = je partner
    .partner-typed = partner | mijn man | mijn vrouw | mijn vriend | mijn vriendin | m'n man | m'n vrouw | me vriend | me vriendin | mijn lief
    .parent = Mijn vader of moeder
    .parent-said = je vader of moeder
    .parent-typed = mijn vader | mijn moeder | vader | moeder | mijn pa | mijn ma | m'n pa | m'n ma | papa | mama | mijn ouders
    .sibling = Mijn broer of zus
    .sibling-said = je broer of zus
    .sibling-typed = mijn zus | mijn broer | zus | broer | m'n zus | m'n broer | me zus | me broer | mijn zusje | mijn broertje
    .child = Mijn kind, onder de 18
    .child-said = je kind
    .friend = Een vriend of vriendin
    .friend-said = je vriend of vriendin
    .friend-typed = een vriend | een vriendin | een maat | mijn beste vriend | mijn beste vriendin | mijn maat
    .ex = Mijn ex
    .ex-said = je ex
    .ex-typed = ex | m'n ex | mijn exman | mijn exvrouw | mijn ex-man | mijn ex-vrouw
    .no_one = Ik heb niemand
    .no_one-said = niemand
    .no_one-typed = niemand | ik heb helemaal niemand
    .grown_child = Mijn volwassen kind
    .grown_child-said = je volwassen kind
    .grown_child-typed = mijn volwassen zoon | mijn volwassen dochter
    .peer = Een lotgenoot
    .peer-said = je lotgenoot
    .peer-typed = lotgenoot | mijn sponsor | iemand van de groep
    .colleague = Een collega
    .colleague-said = je collega
    .colleague-typed = collega | mijn collega | mijn baas | mijn chef
    .chosen_family = Iemand die als familie is
    .chosen_family-said = deze persoon
who-alone =
    Op dit moment niemand. Dat is ook een antwoord, en je bent niet de enige die het geeft.

    Beginnen kan klein: een plek waar iemand je groet, een inloophuis, een buur, iemand van vroeger die je goeddeed. Vandaag hoef je daar niets mee.
    .offer-new_ties = Klein beginnen
    .offer-menu = Kijken wat er nog meer is

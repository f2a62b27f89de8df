# Te veel tegelijk.

reply-too_fast =
    Dat ging sneller dan ik kan lezen. Wat je net stuurde, heb ik niet gelezen.

    Wacht een minuutje en ga dan verder waar je was. Op Hulp nu kun je altijd tikken.
notice-too_fast = Dat ging me te snel. Probeer het over een minuutje nog eens.

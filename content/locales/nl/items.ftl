# Wat met een hulpverlener wordt gedeeld, zoals beide kanten het lezen: bot/conversations/bridges/items.py. Zonder namen.

item-someone = <b>{ $number }. { $tie }</b>
item-tie = iemand
    .partner = partner
    .parent = moeder of vader
    .sibling = broer of zus
    .child = kind onder de 18
    .friend = vriend of vriendin
    .ex = ex
    .grown_child = volwassen kind
    .peer = lotgenoot
    .colleague = iemand van het werk
    .chosen_family = zo goed als familie
    .unsaid = iemand
item-rests = Dit contact rust.
item-close = Hoe dichtbij nu: { $now } van de 10
item-close_wished = Hoe dichtbij nu: { $now } van de 10, liever: { $wished }
item-contact = Contact: { $words }
item-helps = Helpt: { $words }
item-harder = Maakt het lastig: { $words }
item-protect = Beschermt: { $words }
item-more = Meer van: { $words }
item-note =
    <b>{ $day }</b>
    { $words }
item-figures = { $day }: { $figures }
item-figure = cijfer
    .life = leven { $value }
    .recovery = herstel { $value }
    .footing = stevig staan { $value }
    .relationships = contact { $value }
item-prep_well = <b>Wat goed ging</b> { $words }
item-prep_hard = <b>Wat moeilijk was</b> { $words }
item-prep_discuss = <b>Om te bespreken</b> { $words }

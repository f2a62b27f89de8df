# What is shared with a professional, as both sides read it: bot/conversations/bridges/items.py. No names.

item-someone = <b>{ $number }. { $tie }</b>
item-tie = someone
    .partner = partner
    .parent = mother or father
    .sibling = brother or sister
    .child = child under 18
    .friend = friend
    .ex = ex
    .grown_child = grown-up child
    .peer = someone in the same boat
    .colleague = someone at work
    .chosen_family = someone like family
    .unsaid = someone
item-rests = At rest.
item-close = How close now: { $now } of 10
item-close_wished = How close now: { $now } of 10, wished for: { $wished }
item-contact = Contact: { $words }
item-helps = Helps: { $words }
item-harder = Makes it harder: { $words }
item-protect = Protects: { $words }
item-more = More of: { $words }
item-note =
    <b>{ $day }</b>
    { $words }
item-figures = { $day }: { $figures }
item-figure = figure
    .life = life { $value }
    .recovery = recovery { $value }
    .footing = standing firm { $value }
    .relationships = contact { $value }
item-prep_well = <b>What went well</b> { $words }
item-prep_hard = <b>What was hard</b> { $words }
item-prep_discuss = <b>To talk about</b> { $words }

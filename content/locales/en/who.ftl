who-kind = Who is it about?
    .partner = My partner
    .partner-said = your partner
    .partner-typed = partner | my husband | my wife | my boyfriend | my girlfriend
    .parent = My mother or father
    .parent-said = your mother or father
    .parent-typed = my mother | my father | my mum | my dad | my mom | mother | father | my parents
    .sibling = My brother or sister
    .sibling-said = your brother or sister
    .sibling-typed = my sister | my brother | sister | brother | my little sister | my little brother
    .child = My child, under 18
    .child-said = your child
    .friend = A friend
    .friend-said = your friend
    .friend-typed = my friend | my best friend | a mate | my mate
    .ex = My ex
    .ex-said = your ex
    .ex-typed = ex | my ex husband | my ex wife
    .no_one = I have no one
    .no_one-said = no one
    .no_one-typed = no one | nobody | i have nobody
    .grown_child = My grown-up child
    .grown_child-said = your grown-up child
    .grown_child-typed = my grown up son | my grown up daughter | my adult son | my adult daughter
    .peer = Someone in the same boat
    .peer-said = your peer
    .peer-typed = my sponsor | someone from the group
    .colleague = Someone at work
    .colleague-said = your colleague
    .colleague-typed = colleague | my boss | my colleague
    .chosen_family = Someone who is like family
    .chosen_family-said = this person
who-alone =
    No one, for now. That is an answer too, and you're not the only one who gives it.

    It can begin small: a place where someone says hello, a walk-in group, a neighbour. Or someone from before who was good for you. You don't have to do anything with it today.
    .offer-new_ties = Begin small
    .offer-menu = See what else there is

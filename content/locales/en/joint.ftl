joint-safe =
    First this, for whoever holds the phone. Don't read it aloud.

    Has each person said, without the others there, that doing this together is safe?
    .each_alone = Yes, each one alone
    .each_alone-said = asked each one alone
    .together = Asked, but all together
    .together-said = asked all together
    .not_asked = Not asked yet
    .not_asked-said = not asked yet
    .doubt = I have my doubts
    .doubt-said = doubts
joint-not_joint =
    Then not together today. Joint work can only begin when each has said alone that it is safe.

    Speak with each one separately. Ask if anyone is afraid, if contact is banned, and if the children are safe. Don't tell the others what you hear.
    .offer-sos = Helplines
    .offer-menu = To the menu
joint-willing = And is everyone here by their own choice, and clear-headed enough to take part?
    .yes = Yes
    .yes-said = yes
    .no = No, or I don't know
    .no-said = no
joint-other_day = Then another day. A talk that is forced, or with someone under the influence, often does more harm than good. Nobody has to explain why.
    .offer-menu = To the menu

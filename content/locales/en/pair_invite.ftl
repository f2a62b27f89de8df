# A link for something that two people do, each in their own chat with Hecht. $who may be nobody in particular.

pair_invite = With somebody, each in your own chat
    .button = Together with one person
pair_invite-resting =
    This contact rests. So there is no link to make now.

    What you do alone stays possible, and stays here.
    .offer-unsent_letter = Letter I won't send
    .offer-menu = That's enough for today
pair_invite-away =
    This takes two, and that contact is over. So there is no link to make.

    What is still unsaid can go into a letter that stays with you.
    .offer-unsent_letter = Letter I won't send
    .offer-menu = That's enough for today
pair_invite-start =
    Two people can share something here, each in their own chat with me. I carry over only what one of you releases, word for word. The rest stays where it is.

    It needn't be today, and it needn't be at all.
pair_invite-fear =
    First something for you alone. Nobody learns that it was asked.

    Think of the one you'd send the link to. Are you afraid of what that person might do, or might read?
    .no = No
    .no-said = no
    .yes = Yes
    .yes-said = yes
    .unsure = I'm not sure
    .unsure-said = not sure
pair_invite-not_with =
    Then it is better not to share anything there. There is no link, and nobody sees that you came this far.

    What you do with me alone stays here. That can be as much as you like.
pair_invite-link =
    I can make a link. You send it to one person. It works once, for a day.

    You only hear from me if that person comes in. A no, or no answer, is all right, and I say nothing of it.
    .make = Make the link
    .make-said = yes, a link
    .not_now = Not now
    .not_now-said = not now
pair_invite-left_alone = Then nothing changes. It's here when you want it.
pair_invite-name = What may the other call you? That name is all they see of you.
pair_invite-made =
    The link stands above. Send it to one person, if you still want to.

    You can stop at any time, without a reason: /together. The other isn't told.

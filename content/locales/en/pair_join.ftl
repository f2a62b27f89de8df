# Into something for two, by a link. $shared_partner is the name of whoever made the link.

pair_join = Together with one person
    .button = Together with one person
pair_join-over = This link doesn't lead anywhere any more. Nothing has happened.
pair_join-already = You take part there already.
pair_join-fear =
    This link is from { $shared_partner }. First something for you alone: nobody learns that it was asked, or what you answer.

    Are you afraid of what this person might do, or might read?
    .no = No
    .no-said = no
    .yes = Yes
    .yes-said = yes
    .unsure = I'm not sure
    .unsure-said = not sure
pair_join-not_with =
    Then it is better not to share anything there. For whoever sent the link it looks as if nobody opened it.

    What you do with me alone stays here. That can be as much as you like.
pair_join-terms =
    How it goes, for two:

    • Each has their own chat with me. The other never sees it.
    • Only what you release is passed on, word for word. You see it first.
    • Nothing is shown until both of you have released something.
    • Nobody learns whether the other skipped, waited or stopped.
    • Either may stop at any time, without a reason: /together.
    .agree = I'd like that
    .agree-said = yes
    .not_now = Not now
    .not_now-said = not now
pair_join-left_alone = Then nothing changes. It looks as if nobody opened the link.
pair_join-name = What may the other call you? That name is all they see of you.
pair_join-what =
    What would you begin with? The other can come later.

    The mirror: each looks from both sides, once, in about eight minutes. A minute a day: one line each, for some weeks.
    .mirror = The mirror for two
    .mirror-said = the mirror for two
    .trust_day = A minute a day
    .trust_day-said = a minute a day
pair_join-joined =
    It's ready. { $shared_partner } gets a line that something is ready, and no more than that.

    Your own part begins with the button below.
    .offer-together = To my part
    .offer-menu = Later

# A minute a day for two: a proposal, and the answer to it. $shared_first: when the first would be.

trust_begin = A minute a day for two
    .button = A minute a day for two
trust_begin-over = There's nothing to answer here any more.
trust_begin-closed =
    This contact rests, so there is no daily minute now. Nobody sees that.
    .offer-unsent_letter = Letter I won't send
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
trust_begin-settled = Your answer is kept. If both want it, the first line comes by itself. You can stop at any time: /together.
trust_begin-agreed = It's settled. The line comes by itself, at its time. You can stop at any time: /together.
trust_begin-start =
    A minute a day{ GIVEN($shared_partner) ->
        [yes] , for you and { $shared_partner }
       *[no] { "" }
    }. The one in recovery says a line about today, and thanks. The other thanks for the effort.

    It's no check. Skipping is always possible, and looks like any silence.
trust_begin-fear =
    First this, as each time. Are you afraid of what the other might do with your words, or without them?
    .no = No
    .no-said = no
    .yes = Yes
    .yes-said = yes
    .unsure = I'm not sure
    .unsure-said = not sure
trust_begin-not_with =
    Then it's better not to begin. Nobody sees that you came this far.

    What you do with me alone stays here.
trust_begin-time = At what time would it suit you, by your own clock?
    .t0930 = 9:30am
    .t0930-said = 9:30am
    .t1230 = 12:30pm
    .t1230-said = 12:30pm
    .t1730 = 5:30pm
    .t1730-said = 5:30pm
    .t2000 = 8pm
    .t2000-said = 8pm
trust_begin-weeks = For how long? After that it ends by itself.
    .one_week = One week
    .one_week-said = one week
    .two_weeks = Two weeks
    .two_weeks-said = two weeks
    .four_weeks = Four weeks
    .four_weeks-said = four weeks
trust_begin-propose =
    The other sees this, and nothing else: every day at { $time }, for { $weeks }.

    It begins only if the other wants it too.
    .release = Propose it
    .release-said = yes
    .not_now = Not now
    .not_now-said = not now
trust_begin-proposed = It's proposed. If the other wants it too, the first line comes by itself. If not, nothing comes, and that's all right.
trust_begin-fits =
    The proposal: every day, the first time { $shared_first }. For { $shared_weeks }.

    Does that suit you?
    .yes = Yes, that suits me
    .yes-said = yes
    .no = No
    .no-said = no
trust_begin-fine = Then it begins by itself, at its time. You can stop at any time, without a reason: /together.
trust_begin-left_alone = Then nothing comes of it. The other isn't told.

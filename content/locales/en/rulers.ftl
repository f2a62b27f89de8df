rulers = Three numbers
    .button = Three numbers, for yourself
rulers-start = About { $minutes } minutes. Three numbers from 0 to 10. It's no test. They're your numbers, and none of them is wrong.
rulers-between_us = It's about this: that something gets better between you and { $who }.
rulers-for_me = It isn't about contact now. It's about this: that what there is around { $who } weighs less on you.
rulers-important =
    How important is that to you now?

    0 is not at all, 10 is very important.
rulers-nothing =
    0 is an answer too. Something else may matter more now, or it may be enough as it is.

    Nothing has to be done with it today.
    .offer-reflect = Look at both sides
    .offer-menu = That's enough for today
rulers-why_not_lower =
    You chose { $important }. Why not lower?

    What makes it count?
    .matters = This person matters to me
    .matters-said = this person matters to you
    .history = What was good before
    .history-said = what was good before
    .others = For children or family
    .others-said = children or family
    .recovery = For my recovery
    .recovery-said = your recovery
    .weighs = It weighs on me
    .weighs-said = it weighs on you
    .not_like_this = I don't want it like this
    .not_like_this-said = you don't want it to stay like this
    .calm = I'd like some peace
    .calm-said = you'd like some peace
rulers-sure =
    And suppose you did one small thing about it. How sure are you that you could?

    0 is not at all, 10 is completely sure.
rulers-one_higher = You chose { $sure }. What would make it one higher?
    .smaller = Something smaller
    .smaller-said = something smaller
    .someone = Someone beside me
    .someone-said = someone beside you
    .example = An example in words
    .example-said = an example in words
    .rested = Being rested
    .rested-said = being rested
    .less_tension = Less tension or craving
    .less_tension-said = less tension or craving
    .good_moment = A better moment
    .good_moment-said = a better moment
    .more_time = More time
    .more_time-said = more time
rulers-ready =
    And how ready are you to begin with it this week?

    0 is not now, 10 is today.
rulers-back = Important: { $important }. Sure: { $sure }. Ready: { $ready }. They needn't match. That's how it is today.
rulers-back_why =
    <b>Why it matters:</b> { $why_not_lower }
rulers-back_higher =
    <b>One higher by:</b> { $one_higher }
rulers-not_yet = Then nothing has to begin this week. Knowing what would help is already something to go on.
    .offer-calm = Two minutes of calm
    .offer-reflect = Look at both sides
    .offer-unsent_letter = Letter I won't send
    .offer-menu = That's enough for today
rulers-willing = One small thing could fit in this week. So could nothing.
    .offer-repair_step = Plan one small step
    .offer-hard_talk = Get a hard talk ready
    .offer-request = Put a request into words
    .offer-calm = Two minutes of calm
    .offer-reflect = Look at both sides
    .offer-menu = That's enough for today
rulers-inner = What you can do for yourself needs nobody's answer. Small is enough, and so is nothing today.
    .offer-unsent_letter = Letter I won't send
    .offer-calm = Two minutes of calm
    .offer-reflect = Look at both sides
    .offer-menu = That's enough for today

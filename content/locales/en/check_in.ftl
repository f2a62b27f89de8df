check_in = How it went
    .button = Say how it went
check_in-outcome =
    A moment for your plan. One tap is enough.

    The step was: { $step_what }
    How did it go?
    .done = Done
    .done-said = done
    .partly = Partly
    .partly-said = partly done
    .not_yet = Not yet
    .not_yet-said = not yet done
    .no_answer = Done, but no answer
    .no_answer-said = done, without an answer
    .better_not = Better not to
    .better_not-said = not done, better not to
    .badly = It went badly
    .badly-said = it went badly
check_in-first_you =
    It's noted. First you: find a place where you are safe. Nothing has to be sent.

    This one tap is enough. The rest can wait.
check_in-happened = What happened, in a line or two?
check_in-need = What do you need first?
    .calm = Calm
    .calm-said = calm
    .someone = Someone with me
    .someone-said = someone with you
    .rest = Food, sleep, rest
    .rest-said = food, sleep and rest
    .distance = Some distance
    .distance-said = some distance
check_in-badly =
    This one moment isn't all there is between you, and it isn't all of you.

    Nothing has to be mended today. If you'd like to plan again later, the first question will be whether it is safe.
    .offer-calm = Two minutes of calm
    .offer-sos = Someone to call
    .offer-in_moment = Through it, step by step
    .offer-not_safe = It wasn't safe
    .offer-repair_step = Plan again, later
    .offer-menu = That's enough for today
check_in-saved = It's noted, and that is enough. You can skip the rest.
check_in-how =
    How was it?

    0 is very hard, 10 is very good.
check_in-feeling = What did you do with the feeling afterwards?
    .breathed = Breathed, sat still
    .breathed-said = breathing and sitting still
    .walked = Walked, moved
    .walked-said = walking or moving
    .talked = Talked to someone
    .talked-said = talking to someone
    .wrote = Wrote it down
    .wrote-said = writing it down
    .let_be = Let it be there
    .let_be-said = letting it be there
    .still_there = It is still there
    .still_there-said = a feeling that is still there
check_in-noticed = What did you notice in yourself?
check_in-next = And how does it go on with this step?
    .keep = Keep it as it is
    .keep-said = keep it
    .shrink = Make it smaller
    .shrink-said = make it smaller
    .swap = Take another one
    .swap-said = take another one
    .let_go = Let it go
    .let_go-said = let it go
check_in-done = It's with your steps. Trust mostly grows from small things that happen often.
    .offer-repair_step = Plan a next step
    .offer-reflect = Look at both sides
    .offer-menu = That's enough for today
check_in-partly = Partly counts. It's with your steps, as it was.
    .offer-repair_step = Plan the next bit
    .offer-reflect = Look at both sides
    .offer-menu = That's enough for today
check_in-not_yet = Then the plan didn't fit the day. A plan can be made smaller. You don't have to be bigger for it.
    .offer-repair_step = Plan something smaller
    .offer-reflect = Look at both sides
    .offer-menu = That's enough for today
check_in-no_answer =
    Silence is hard to read. It can mean many things, and it needn't be a verdict on you.

    Your part is done. Waiting is a step too. If two steps stay without an answer, Hecht suggests only what needs none, for four weeks.
    .offer-calm = Two minutes of calm
    .offer-reflect = Look at both sides
    .offer-menu = That's enough for today
check_in-better_not = Seeing that something is better left is also care for what is between you. It can stay at that.
    .offer-reflect = Look at both sides
    .offer-menu = That's enough for today

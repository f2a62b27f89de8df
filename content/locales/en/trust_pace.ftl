trust_pace = Trust at my own pace
    .button = Trust, at my own pace
trust_pace-start = About { $minutes } minutes, just for you. Trust is made of many small promises that are kept. You set the pace, and there's no date by which it must be back.
trust_pace-trust_now =
    How much trust is there now in { $who }?

    0 is none, 10 is complete. It's your own gauge, for today.
trust_pace-wears = What has worn it down? Tick what fits.
    .promises = Promises not kept
    .promises-said = promises that weren't kept
    .lies = Not hearing the truth
    .lies-said = not hearing the truth
    .money = Money
    .money-said = money
    .vanishing = Not being reachable
    .vanishing-said = someone you couldn't reach
    .surprises = Finding out by chance
    .surprises-said = finding things out by chance
    .no_talk = Not being able to talk
    .no_talk-said = not being able to talk about it
    .being_hurt = Words that hurt
    .being_hurt-said = words that hurt
trust_pace-need = What do you need to see, to dare a little more trust?
    .on_time = Being there on time
    .on_time-said = being there on time
    .say_first = Telling me before I ask
    .say_first-said = being told before you have to ask
    .straight_money = Being open about money
    .straight_money-said = being open about money
    .own_help = Keeping up their own help
    .own_help-said = that the help is kept up
    .listening = Listening, no defending
    .listening-said = listening without defending
    .own_part = Owning their part
    .own_part-said = owning a part in it
    .quiet_time = A long quiet stretch
    .quiet_time-said = a long quiet stretch
trust_pace-promise = Which small promise, kept four times, would mean something to you?
    .call_at = Calling when agreed
    .call_at-said = calling when that was agreed
    .be_there = Turning up when agreed
    .be_there-said = turning up when that was agreed
    .cancel_early = Cancelling in time
    .cancel_early-said = cancelling in time
    .pay_part = Paying a fixed part
    .pay_part-said = paying a fixed part
    .one_chore = One chore each week
    .one_chore-said = one chore each week
    .eat_together = One meal together a week
    .eat_together-said = one meal together a week
    .keep_help = Going to appointments
    .keep_help-said = going to the appointments for help
trust_pace-watch = How will you notice it, without checking up?
    .only_notice = Only notice it
    .only_notice-said = only noticing it
    .note_it = Note it when it happens
    .note_it-said = noting it when it happens
    .look_back = Look back in a month
    .look_back-said = looking back in a month
    .no_count = Not keeping count
    .no_count-said = not keeping count
trust_pace-own_ground = It isn't about contact now. What helps you to trust again yourself, in yourself or in others?
    .my_feeling = Taking my feeling seriously
    .my_feeling-said = taking your own feeling seriously
    .others = People who are reliable
    .others-said = people who are reliable
    .calm_days = A few quiet days
    .calm_days-said = a few quiet days
    .small_things = Small things that go well
    .small_things-said = small things that go well
    .help = Talking with a professional
    .help-said = talking with a professional
trust_pace-answer =
    Suppose { $who } says sorry, or wants to make something right. What would your answer be now?

    You don't owe anyone an answer.
    .not_yet = Not yet
    .not_yet-said = not yet
    .not_yet-draft = I can't say yes to it yet. I need to see it for a while first
    .partly = Partly
    .partly-said = partly
    .partly-draft = Part of it I can accept. Part of it not yet
    .refuse = No
    .refuse-said = no
    .accept = Yes
    .accept-said = yes
    .accept-draft = I accept it. Trust may take longer than that
    .unsure = I don't know
    .unsure-said = something you don't know yet
    .unsure-draft = I don't know yet what it does to me. I'll come back to it when I do
trust_pace-may_change = That may change, and it may stay like this. Yes, no, not yet, partly: each of them is a whole answer.
trust_pace-reply = This is how you could say it, if it ever comes to that. Nothing is sent. Fine like this?
    .text =
        I've heard what you said.
        { $Answer }.
        What would mean something to me: { $promise }.
        Please leave the pace to me.
trust_pace-reply_no = This is how you could say it, if it ever comes to that. Nothing is sent. Fine like this?
    .text =
        I've heard what you said. My answer is no, and I'd like it to stay there.
        I don't want to talk about it further. I hope you can leave it at that.
trust_pace-one_thing = What is one thing for this week?
    .notice_once = Notice one kept promise
    .notice_once-said = noticing one kept promise
    .put_it = Say what I need
    .put_it-said = saying what you need
    .my_evening = An evening for myself
    .my_evening-said = an evening for yourself
    .tell_someone = Tell someone how it is
    .tell_someone-said = telling someone how it is
    .rest_it = Let the question rest
    .rest_it-said = letting the question of trust rest
    .nothing = Nothing today
    .nothing-said = nothing today
trust_pace-left_today = Then nothing today. Trust can't be hurried, not by you either.
    .offer-own_life = My own life
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
trust_pace-chosen =
    For this week: { $one_thing }. That is enough.

    What you need counts. Whether the other person does it is not in your hands.
    .offer-request = Put it into a request
    .offer-notice_good = Notice something good
    .offer-own_life = My own life
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today

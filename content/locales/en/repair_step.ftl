repair_step = One small step
    .button = Plan one small step
repair_step-start = About { $minutes } minutes. At the end you have one step of ten minutes at most, or a good reason to wait.
repair_step-contact = Is contact with { $who } possible?
    .possible = Yes
    .possible-said = possible
    .not_now = Not now
    .not_now-said = not possible now
    .ended = It has ended
    .ended-said = ended
    .died = Has died
    .died-said = no longer possible, by death
repair_step-remembering =
    Then there is no step to plan. There may still be something to say.

    You can write to { $who } what you remember, or what was left unsaid. It stays with you.
    .offer-unsent_letter = Write a letter
    .offer-calm = Two minutes of calm
    .offer-menu = Leave it here
repair_step-over =
    A contact that has ended asks for no step. It may still do something to you.

    You can write a letter you won't send, or look at both sides.
    .offer-unsent_letter = Letter I won't send
    .offer-reflect = Look at both sides
    .offer-menu = Leave it here
repair_step-at_rest =
    The contact with { $who } is at rest, so there is no step to plan.

    If that has changed, you can change it here.
    .offer-unsent_letter = Letter I won't send
    .offer-map_person = Add or change
    .offer-menu = Leave it at rest
repair_step-waited =
    Two steps had no answer, and four weeks have gone by.

    Go on waiting for { $who }, or let it rest? Either is fine.
    .keep_waiting = Go on waiting
    .keep_waiting-said = go on waiting
    .rest = Let it rest
    .rest-said = let it rest
repair_step-resting =
    Then it rests. Hecht won't suggest contact with { $who }, until you change that under My people.

    You reached out. What comes of it is not in your hands alone.
    .offer-unsent_letter = Letter I won't send
    .offer-reflect = Look at both sides
    .offer-menu = That's enough for today
repair_step-waiting =
    Then you wait, without a step. Waiting isn't doing nothing: it leaves { $who } room.

    Meanwhile there is room for you too.
    .offer-reflect = Look at both sides
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
repair_step-for_child = This is about a child. So these steps ask nothing in return: no answer, no forgiveness, no carrying messages.
repair_step-for_silence = Two steps had no answer. So here are only steps that need none.
repair_step-for_not_now = Contact isn't possible now. So here are only steps you can take without it.
repair_step-what = What is the smallest thing that would still count?
    .thanks = Send a thank-you
    .thanks-said = a thank-you
    .ask = Ask how things are
    .ask-said = asking how things are
    .on_time = Be there on time
    .on_time-said = being there on time
    .promise = Keep one promise
    .promise-said = keeping one promise
    .honest = Say one honest sentence
    .honest-said = saying one honest sentence
    .listen = Listen for five minutes
    .listen-said = listening for five minutes
    .kind_act = Quietly do something kind
    .kind_act-said = doing something kind without a word about it
    .repay = Pay a little back
    .repay-said = paying a little back
    .adult = Arrange it with an adult
    .adult-said = arranging one thing with another adult
    .write = Write one line, not sent
    .write-said = writing one line that isn't sent
    .tell = Tell someone I trust
    .tell-said = telling someone you trust about it
    .leave = Leave it in peace today
    .leave-said = leaving it in peace
repair_step-if = When could you do it?
    .want_contact = When I want to reach out
    .want_contact-said = when you want to reach out anyway
    .after_dinner = After dinner
    .after_dinner-said = after dinner
    .get_up = When I get up
    .get_up-said = when you get up
    .way_home = On the way home
    .way_home-said = on the way home
    .break = In my break
    .break-said = in your break
    .see_each_other = When we see each other
    .see_each_other-said = when you see each other
    .phone_rings = When the phone rings
    .phone_rings-said = when the phone rings
    .before_no = Before I say no
    .before_no-said = before you say no
    .feeling = When urges or anger come up
    .feeling-said = when an urge, anger or shame comes up
    .sunday = Sunday evening
    .sunday-said = on Sunday evening
repair_step-then = And what exactly do you do then?
    .just_do = Do it then and there
    .just_do-said = you do it then and there
    .send_line = Type one line and send it
    .send_line-said = you type one line and send it
    .write_first = Put it on paper first
    .write_first-said = you put it on paper first
    .call_short = Call, and keep it short
    .call_short-said = you call and keep it short
    .say_it = Say it in person
    .say_it-said = you say it in person
    .one_question = Ask one thing and listen
    .one_question-said = you ask one thing and listen
    .phone_away = Phone away, and listen
    .phone_away-said = you put your phone away and listen
    .say_back = Say back what I heard
    .say_back-said = you listen and say back what you heard
    .first_bit = Do the first little bit
    .first_bit-said = you do the first little bit
    .alarm = Set an alarm for it
    .alarm-said = you set an alarm for it
    .leave_early = Leave ten minutes early
    .leave_early-said = you leave ten minutes early
    .say_late = Say it before I'm late
    .say_late-said = you say it before you're late
    .chore = Do one chore
    .chore-said = you do one chore
    .set_out = Set something out
    .set_out-said = you set something out
    .set_apart = Set the amount aside
    .set_apart-said = you set the amount aside
    .pay_part = Pay a first part
    .pay_part-said = you pay a first part
    .give_back = Give back one thing
    .give_back-said = you give back one thing
    .message_adult = Message that adult
    .message_adult-said = you send that adult one message
    .call_adult = Call that adult
    .call_adult-said = you call that adult
    .write_line = Write one line, for me
    .write_line-said = you write one line for yourself
    .unsent = Write it, without sending
    .unsent-said = you write it down without sending it
    .call_trusted = Call someone I trust
    .call_trusted-said = you call someone you trust
    .message_trusted = Message someone I trust
    .message_trusted-said = you message someone you trust
    .put_down = Put my phone away
    .put_down-said = you put your phone away
    .let_be = Do nothing, let it be
    .let_be-said = you do nothing and let it be
    .step_out = Take 20 minutes away
    .step_out-said = you take twenty minutes away, and say when you're back
repair_step-obstacle = What in yourself could get in the way?
    .putting_off = Putting it off
    .putting_off-said = putting it off
    .shame = Shame
    .shame-said = shame
    .nerves = Nerves
    .nerves-said = nerves
    .tired = Being tired
    .tired-said = being tired
    .anger = Anger
    .anger-said = anger
    .urge = An urge or craving
    .urge-said = an urge or craving
    .want_answer = Wanting an answer at once
    .want_answer-said = wanting an answer at once
repair_step-backup = And if it goes differently? No answer comes, or a bad one. What will you do then?
    .wait = Wait, and do nothing
    .wait-said = wait and do nothing
    .call = Call someone
    .call-said = call someone
    .calm = Two minutes of calm
    .calm-said = take two minutes of calm
    .write = Write it down
    .write-said = write it down
repair_step-confidence =
    How sure are you that you'll do this?

    0 is not at all, 10 is completely sure.
repair_step-smaller = Then it can be smaller. What would make it fit?
    .only_write = Write it, send it later
    .only_write-said = only writing it, sending comes later
    .one_sentence = One sentence only
    .one_sentence-said = one sentence only
    .half = Half of it
    .half-said = half of it
    .once = Just this once
    .once-said = just this once
    .one_minute = One minute only
    .one_minute-said = one minute only
    .keep = Keep it as it is
    .keep-said = as it is
repair_step-tension =
    How much tension is there when you think of it?

    0 is none, 10 is as much as you know.
repair_step-prepare = Then something calm first, just before. What helps you?
    .breathe = Breathe slowly, 2 minutes
    .breathe-said = breathing slowly for two minutes
    .stop = Stop, step back, look
    .stop-said = stopping, stepping back and looking first
    .walk = Walk for ten minutes
    .walk-said = walking for ten minutes
    .call = Call someone first
    .call-said = calling someone first
    .other_day = Only on a calmer day
    .other_day-said = only doing it on a calmer day
repair_step-when = When shall I ask how it went?
repair_step-sum =
    This is the plan.
    Step: { $what }
    When: { $if }
    Then: { $then }
    { GIVEN($smaller) ->
        [yes] Size: { $smaller }
       *[no] { "" }
    }
    { GIVEN($prepare) ->
        [yes] Before: { $prepare }
       *[no] { "" }
    }
    In the way: { $obstacle }
    If it goes differently: { $backup }
    I'll ask: { $when }
    Is that right?
    .what = The step
    .if = When
    .then = What I do
    .smaller = The size
    .prepare = What comes before
    .obstacle = What's in the way
    .backup = If it goes differently
    .when = When you ask me
repair_step-plan_title =
    <b>{ $Who }: { $what }</b>
    { GIVEN($prepare) ->
        [yes] Before: { $prepare }
       *[no] { "" }
    }
repair_step-plan_phrase = { $If }, { $then }.
repair_step-plan_clause = { $If }, { $then }.
repair_step-plan_own =
    When: { $if }
    Then: { $then }
repair_step-plan_smaller = <b>Smaller:</b> { $smaller }
repair_step-planned =
    It's with your steps. I'll ask how it went on { $when }, and once more a week later.

    Trying is enough. How the other person takes it is not in your hands.
    .offer-calm = Two minutes of calm first
    .offer-map_person = Finish the picture
    .offer-menu = That's enough for today

in_moment = Right now
    .button = Now: tension, urge, anger
in_moment-start = About { $minutes } minutes, one thing at a time. Tapping is enough. You can stop at any point.
in_moment-now =
    How strong is it now?

    0 is calm, 10 is as strong as it gets.
in_moment-what = What is it, mostly?
    .craving = A craving or an urge
    .craving-said = a craving or an urge
    .craving-typed = craving | urge | an urge | a craving
    .tension = Tension
    .tension-said = tension
    .anger = Anger
    .anger-said = anger
    .anger-typed = angry | furious | rage
    .shame = Shame
    .shame-said = shame
    .shame-typed = ashamed
    .fear = Fear
    .fear-said = fear
    .fear-typed = afraid | scared | panic
    .sadness = Sadness
    .sadness-said = sadness
    .sadness-typed = sad
    .all = Everything at once
    .all-said = everything at once
in_moment-fear_first = Are you afraid of somebody? Then being safe comes first. Who to call is under /hulp.
in_moment-where = Where do you feel it?
    .chest = In my chest
    .chest-said = in your chest
    .belly = In my stomach
    .belly-said = in your stomach
    .throat = In my throat
    .throat-said = in your throat
    .head = In my head
    .head-said = in your head
    .jaw = Jaw, neck, shoulders
    .jaw-said = in your jaw, neck or shoulders
    .hands = In my hands
    .hands-said = in your hands
    .everywhere = Everywhere
    .everywhere-said = everywhere
    .nowhere = Nowhere, or I can't tell
    .nowhere-said = nowhere
in_moment-very_strong = That is a lot. In danger, or afraid you might hurt yourself? Then call first: /hulp.
in_moment-help = What could help now? Choose one thing.
    .call = Call someone
    .call-said = calling someone
    .tell = Send someone a message
    .tell-said = sending someone a message
    .tipp = Cold, movement, muscles
    .tipp-said = doing something with your body
    .stop = Stop: do nothing for a bit
    .stop-said = doing nothing for a bit
    .breathe = Slow breathing
    .breathe-said = slow breathing
    .surf = Ride out the wave
    .surf-said = riding out the wave
in_moment-stop_still =
    <b>Stop.</b>

    Do nothing for a moment. Send nothing yet, say nothing yet, reach for nothing yet. Just be still.
    .still = I'm doing nothing
    .still-said = doing nothing
in_moment-stop_back =
    <b>A step back.</b>

    Feel your feet on the ground. Breathe out once, slowly. Move aside a little if you can.
    .breathed = Done
    .breathed-said = done
in_moment-stop_look =
    <b>Look.</b>

    What do you notice most right now? You don't have to do anything about it.
    .body = My body
    .body-said = your body
    .thoughts = Thoughts
    .thoughts-said = your thoughts
    .people = The people around me
    .people-said = the people around you
    .place = This place
    .place-said = this place
    .message = A message or a call
    .message-said = a message or a call
in_moment-stop_on =
    <b>Go on,</b> with one thing you'd still stand by tomorrow.
    .wait = Wait ten minutes
    .wait-said = waiting ten minutes
    .leave = Leave this place
    .leave-said = leaving this place
    .drink = Drink water, eat something
    .drink-said = drinking water and eating something
    .someone = Go to someone
    .someone-said = going to someone
    .put_away = Put my phone away
    .put_away-said = putting your phone away
    .stay = Stay here, do nothing
    .stay-said = staying here and doing nothing
in_moment-breathe_pace = Three minutes with the clock, or at your own pace?
    .clock = With the clock
    .clock-said = with the clock
    .own = At my own pace
    .own-said = at your own pace
in_moment-breathe_clock =
    In for four counts, out for six.

    It doesn't have to be exact. Dizzy, or does it feel wrong? Then breathe as you always do, and just watch.
    .breathe_in = Breathe in
    .breathe_out = Breathe out
    .done = I'm done
in_moment-breathe_own =
    Breathe in through your nose and count slowly to four. Breathe out slowly and count to six.

    Ten times or so is enough. Dizzy? Then breathe as you always do.
    .done = I'm done
    .done-said = done
in_moment-surf_pace = Ten minutes with the clock, or at your own pace?
    .clock = With the clock
    .clock-said = with the clock
    .own = At my own pace
    .own-said = at your own pace
in_moment-surf_clock = An urge, anger or shame often comes like a wave. There's no need to fight it. Just watch. If it gets too much, stop.
    .begins =
        ▁▂

        It's coming up. Feel where it is, and let it be there.
    .rises =
        ▁▂▃▄

        It's getting stronger. You don't have to do anything with it.
    .higher =
        ▁▂▃▄▅▆

        Breathe out slowly. Your feet are on the ground.
    .top =
        ▁▂▃▄▅▆▇█

        This may be the top. It feels like this now. It won't stay like this.
    .top_still =
        ▁▂▃▄▅▆▇█▇

        Look around. Quietly name five things you see.
    .turns =
        ▁▂▃▄▅▆▇█▇▆▅

        Perhaps something has shifted. Perhaps not yet.
    .falls =
        ▁▂▃▄▅▆▇█▇▆▅▄▃

        A wave often falls in minutes, seldom in hours.
    .shore =
        ▁▂▃▄▅▆▇█▇▆▅▄▃▂▁

        Feel the ground again. Another wave may come. That one passes too.
    .done = I'm done
in_moment-surf_own =
    An urge, anger or shame often comes like a wave: up, over the top, and down again. Mostly that takes minutes, not hours.

    Look where you feel it. Breathe towards it. Don't fight it, and don't act on it. Come back when it's different.
    .done = I'm back
    .done-said = back
in_moment-tipp_ok =
    First this: cold water and hard exercise aren't for everyone.

    Better not with a heart problem, beta-blockers, an eating disorder, trouble with cold, or a pregnancy. Not under the influence, either. Then ask your doctor first. Does any of it apply to you?
    .applies = Yes, or I don't know
    .applies-said = perhaps
    .none = No, none of these
    .none-said = none of these
in_moment-tipp_what = What can you do where you are?
    .cold = Cold water
    .cold-said = cold water
    .move = A minute of hard exercise
    .move-said = a minute of hard exercise
    .muscles = Tense muscles, let go
    .muscles-said = tensing your muscles and letting go
    .breath = Longer out than in
    .breath-said = breathing out for longer than in
in_moment-tipp_cold = Cold water over your wrists, or a cold wet cloth over your eyes and cheeks. Half a minute, and keep breathing as you do.
    .done = Done
    .done-said = done
    .left = Not done after all
    .left-said = not done after all
in_moment-tipp_move = One minute of something that gets your heart going: stairs, walking fast, jumping. Stop if it hurts or your head goes light.
    .done = Done
    .done-said = done
    .left = Not done after all
    .left-said = not done after all
in_moment-tipp_muscles = Make fists and pull up your shoulders. Hold for five counts. Breathe out, and let it all go. Three times. It can be done on a bus too.
    .done = Done
    .done-said = done
    .left = Not done after all
    .left-said = not done after all
in_moment-tipp_breath = Breathe in gently. Breathe out as if through a straw, for as long as it's comfortable. Ten times. Dizzy? Then breathe as you always do.
    .done = Done
    .done-said = done
    .left = Not done after all
    .left-said = not done after all
in_moment-own_list = <b>In your plan:</b> { $person_plan_people }
in_moment-call =
    Who could you call now? You could say: “It's a hard moment. You don't have to fix anything.”

    If nobody picks up, there are helplines under /hulp.
    .called = I spoke to someone
    .called-said = spoke to someone
    .no_answer = No answer
    .no_answer-said = no answer
    .not_now = Rather not
    .not_now-said = rather not
in_moment-nobody_there = No answer says nothing about you. You can try someone else. More numbers are under /hulp.
in_moment-tell = You can pass this on as it is, to anyone you like.
    .text = I'm having a hard moment. You don't have to fix anything. Could you call me, or send something back? Something quite ordinary is enough.
in_moment-told =
    Hecht sends nothing itself. Choose someone you don't have to be strong for.

    If you come back afterwards, you can see how strong it still is.
    .offer-in_moment = See how strong it is now
    .offer-sos = Call a helpline
    .offer-menu = This is enough
in_moment-after = And now? It was { $now } out of 10.
in_moment-keep = Is there something to remember for another time? Only what you type now goes to your notes.
in_moment-strong =
    It was { $now }, and now it is { $after }. That says nothing about you. Sometimes it takes a person.

    Don't stay alone with this. Who could be with you, or stay on the line?
    .offer-sos = Call someone
    .offer-my_plan = My safety plan
    .offer-in_moment = Try something else
    .offer-menu = To the menu
in_moment-low =
    It was { $now }, and now it is { $after }.

    It may come back. If you know now what helped, you can put it in a plan.
    .offer-safety_plan = Put it in my plan
    .offer-menu = Enough for now
in_moment-higher =
    It was { $now }, and now it is { $after }. Sometimes looking at it makes it stronger.

    You don't have to be alone with it. You can call someone, even without knowing what to say.
    .offer-sos = Call someone
    .offer-in_moment = Try something else
    .offer-menu = To the menu
in_moment-lower =
    It was { $now }, and now it is { $after }. Some of it is still there.

    One more thing is fine. Leaving it here is too.
    .offer-in_moment = One more thing
    .offer-safety_plan = Put it in my plan
    .offer-menu = Enough for now
in_moment-same =
    { GIVEN($after) ->
        [yes] It was { $now }, and now it is { $after }.
       *[no] { "" }
    }

    Not everything goes down at once. Food, sleep, another place or another person sometimes does more than an exercise.
    .offer-in_moment = Try something else
    .offer-sos = Call someone
    .offer-menu = Enough for now

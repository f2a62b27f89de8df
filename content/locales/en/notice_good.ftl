notice_good = Seeing what does go well
    .button = Seeing what does go well
notice_good-start = About { $minutes } minutes, about { $who }. You make a small plan for a moment that goes well. It can help. What the other person does is not in your hands.
notice_good-not_now =
    Contact isn't possible now, so no plan is needed.

    Meanwhile there is room for you. Or for what was good between you.
    .offer-own_life = Something for me
    .offer-history_us = Look back
    .offer-menu = That's enough for today
notice_good-sees = Think of a moment without use, or with less. What does { $who } do then that you like?
    .there = Being there, eating along
    .there-said = being there, eating along
    .talks = Really talking
    .talks-said = really talking
    .helps = Helping out
    .helps-said = helping out
    .laughs = Joking, laughing
    .laughs-said = joking, laughing
    .attention = Attention for others
    .attention-said = attention for others
    .on_time = On time, keeping their word
    .on_time-said = being on time, keeping their word
    .own_things = Work, sport, own interests
    .own_things-said = work, sport, own interests
    .nothing_now = I see nothing good now
    .nothing_now-said = nothing right now
notice_good-nothing_seen =
    That happens. Sometimes there is nothing to see, or you're too tired to look. It isn't your fault.

    Then something for yourself comes first today.
    .offer-own_life = Something for me
    .offer-how_heavy = How heavy is it for me?
    .offer-menu = Nothing today
notice_good-if = When might you see that again?
    .same_moment = It could be any time
    .same_moment-said = any time that it happens
    .at_table = At the table
    .at_table-said = at the table
    .coming_home = When one of us comes in
    .coming_home-said = when one of you comes in
    .coming_home-draft = when one of us comes in
    .phone = On the phone
    .phone-said = on the phone
    .morning = In the morning
    .morning-said = in the morning
    .evening = In the evening
    .evening-said = in the evening
    .weekend = At the weekend
    .weekend-said = at the weekend
notice_good-then =
    When you see it, what do you do at once?

    Something small is enough, something that costs next to nothing.
    .say_it = Say that I like it
    .say_it-said = say that you like it
    .say_it-draft = say that I like it
    .message = Send a short message
    .message-said = send a short message
    .coffee = Make coffee or tea
    .coffee-said = make coffee or tea
    .food = Make something nice to eat
    .food-said = make something nice to eat
    .sit_down = Sit down with them
    .sit_down-said = sit down with them
    .do_together = Do something small together
    .do_together-said = do something small together
    .no_questions = Ask nothing for a while
    .no_questions-said = ask nothing for a while and just be there
    .nothing_today = Nothing today
    .nothing_today-said = nothing today
notice_good-nothing_today =
    Then nothing today. You can see what goes well without doing anything about it.
    .offer-own_life = Something for me
    .offer-menu = That's enough for today
notice_good-line = Which sentence sounds like you?
    .good_here = It's good that you're here
    .good_here-said = “It's good that you're here”
    .good_here-draft = It's good that you're here.
    .liked_evening = I liked being with you
    .liked_evening-said = “I liked being with you”
    .liked_evening-draft = I liked being with you.
    .thanks = Thanks for helping
    .thanks-said = “Thanks for helping”
    .thanks-draft = Thanks for helping.
    .good_to_hear = Good to hear your voice
    .good_to_hear-said = “Good to hear your voice”
    .good_to_hear-draft = It's good to hear your voice.
    .i_saw = I saw what you did
    .i_saw-said = “I saw what you did”
    .i_saw-draft = I saw what you did. I liked that.
notice_good-never = A bed, food, money for the household, medicine, seeing the children: those are never a reward. They should just be there.
notice_good-back =
    And when there is use? No need to lecture or punish. A calm step back is enough. How?

    If there is danger or you're afraid, this plan doesn't count. Then being safe comes first.
    .other_room = Go to another room
    .other_room-said = go to another room
    .later = Say: let's talk tomorrow
    .later-said = say that you'd like to talk tomorrow
    .later-draft = say that I'd like to talk tomorrow
    .own_evening = Get on with my evening
    .own_evening-said = get on with your own evening
    .own_evening-draft = get on with my own evening
    .go_out = Go out for a bit
    .go_out-said = go out for a bit
    .bed = Just go to bed
    .bed-said = just go to bed
    .call = Call someone
    .call-said = call someone
notice_good-plan = This is your plan. It is for you.
    .text =
        What I hope to see: { $sees }
        When: { $if }
        What I do then, at once: { $then }
        { GIVEN($line) ->
            [yes] I'll say: { $line }
           *[no] { "" }
        }
        When there is use: { $back }
notice_good-ask = Shall I ask you later how you are?
    .please = Yes, please
    .please-said = please do
    .no_need = No need
    .no_need-said = no need
notice_good-when = When shall I ask?
notice_good-planned =
    It's with your notes. Once is enough to begin with.
    { GIVEN($when) ->
        [yes] I'll ask how you are on { $when }.
       *[no] { "" }
    }

    How { $who } takes it is not in your hands. That you see it, is.
    .offer-calm = Two minutes of calm
    .offer-good_moment = Keep a good moment
    .offer-menu = That's enough for today

they_slipped = Someone used again
    .button = Someone close used again
they_slipped-start = About { $minutes } minutes. First being safe, then the rest. You can stop at any time.
they_slipped-danger =
    Is any of this going on now?

    Choose what is most urgent.
    .not_waking = Can't be woken properly
    .not_waking-said = not waking up properly
    .breathing = Strange or slow breathing
    .breathing-said = strange or very slow breathing
    .seizure = A seizure, or confusion
    .seizure-said = a seizure, or being very confused
    .suicide = Doesn't want to live
    .suicide-said = not wanting to live any more
    .afraid = I'm afraid, or threatened
    .afraid-said = being afraid or threatened
    .children = Children aren't safe
    .children-said = children who aren't safe
    .driving = About to drive
    .driving-said = being about to drive
    .none = None of these
    .none-said = none of these
they_slipped-body =
    Call the emergency number below now, also if in doubt. Say what may have been taken, and do as they tell you.

    Stay there. Lay the person on their side. Could it be opioids, and is there naloxone? Give it. Nobody should sleep this off.
    .offer-sos = Someone to call
    .offer-they_slipped = Later: go on with this
    .offer-menu = To the menu
they_slipped-suicidal =
    Take it seriously, also if there has been use. You can call for someone else.

    Is it urgent now? Call the emergency number. Stay near if that is safe for you.
    .offer-sos = Someone to call
    .offer-they_slipped = Later: go on with this
    .offer-menu = To the menu
they_slipped-afraid =
    Then your safety comes first. You don't have to say or solve anything now.

    In danger, call the emergency number. If you can, stay near other people, or near a way out.
    .offer-sos = Someone to call
    .offer-menu = To the menu
they_slipped-children =
    The children come first. Stay with them. Or take them to someone you trust, if that can be done safely.

    In direct danger, call the emergency number. You can call when in doubt, too.
    .offer-sos = Someone to call
    .offer-menu = To the menu
they_slipped-driving =
    Don't get in, and don't let children get in. Don't fight over the keys.

    Is someone going to drive anyway, and is it dangerous? Call the emergency number. You may, also when it's family.
    .offer-sos = Someone to call
    .offer-they_slipped = Later: go on with this
    .offer-menu = To the menu
they_slipped-not_yours = You didn't cause someone else's use. It happens often in recovery, and it can hurt a lot. What went well before isn't gone because of it.
they_slipped-feel = What do you feel most right now?
    .anger = Anger
    .anger-said = anger
    .anger-typed = angry | mad | furious
    .sadness = Sadness
    .sadness-said = sadness
    .worry = Worry
    .worry-said = worry
    .tired = Tired
    .tired-said = being tired
    .disappointed = Disappointment
    .disappointed-said = disappointment
    .shame = Shame
    .shame-said = shame
    .numb = Not much, I feel empty
    .numb-said = not much, you feel empty
    .numb-draft = not much, I feel empty
    .all = Everything at once
    .all-said = everything at once
they_slipped-no_quarrel = Is { $who } still under the influence? Then talking can wait, and so can a quarrel. If someone sleeps: on their side, and look in now and then. Hard to wake? Call the emergency number.
they_slipped-no_quarrel_play = In the middle of it, talking seldom helps, and a quarrel doesn't either. It can wait until things are calmer.
they_slipped-now = What will you do in the next hour?
    .no_talk = Not bring it up
    .no_talk-said = not bring it up
    .other_room = Go to another room
    .other_room-said = go to another room
    .call = Call someone
    .call-said = call someone
    .someone_over = Have someone come over
    .someone_over-said = have someone come over
    .eat_sleep = Eat, sleep
    .eat_sleep-said = eat and sleep
    .own_evening = Just my own things
    .own_evening-said = just do your own things
    .own_evening-draft = just do my own things
    .money_safe = My money and cards safe
    .money_safe-said = put your money and cards away safely
    .money_safe-draft = put my money and cards away safely
    .nothing = Nothing for now
    .nothing-said = nothing for now
they_slipped-kids = Are there children around?
    .none = No
    .none-said = no children around
    .unaware = Yes, but they didn't notice
    .unaware-said = children who didn't notice
    .noticed = Yes, and they noticed
    .noticed-said = children who noticed
they_slipped-someone = Who can be there for you, today or tomorrow?
    .family = Someone in the family
    .family-said = someone in the family
    .friend = A friend
    .friend-said = a friend
    .peers = Others in the same boat
    .peers-said = others in the same boat
    .professional = A GP or professional
    .professional-said = a GP or professional
    .line = A helpline
    .line-said = a helpline
    .nobody = I can't think of anyone
    .nobody-said = no one right now
they_slipped-tomorrow =
    On another day, at a calm hour without use: would you like to say something then?

    Saying nothing is fine too.
    .worried = That I'm worried
    .worried-said = that you're worried
    .worried-draft = I'm worried about you, and I don't want to keep that to myself.
    .what_i_saw = What I saw, without blame
    .what_i_saw-said = what you saw, without blame
    .what_i_saw-draft = I saw that things didn't go well. It did something to me.
    .before = Ask what came before it
    .before-said = asking what came before it
    .before-draft = What were the hours before like for you? I'd like to understand, if you want to tell me.
    .help = That I'll help find help
    .help-said = that you'll think along about help
    .help-draft = If you want to look for help, I'll think along with you.
    .here = That I care
    .here-said = that you care
    .here-draft = I care about you, now too.
    .nothing = Nothing
    .nothing-said = nothing
they_slipped-words = This is how it could sound. Keep it for a calm hour. Or skip it.
    .right = Keep it
    .text =
        I'd like to come back to the other day. I'm not blaming you.
        { $tomorrow }
        You don't have to promise anything now.
they_slipped-if = When might that fit?
    .morning_after = On a calm morning
    .morning_after-said = on a calm morning
    .both_rested = When we've both rested
    .both_rested-said = when you've both rested
    .both_rested-draft = when we've both rested
    .on_a_walk = On a walk
    .on_a_walk-said = on a walk
    .after_dinner = After dinner
    .after_dinner-said = after dinner
    .weekend = At the weekend
    .weekend-said = at the weekend
    .with_someone = With someone there
    .with_someone-said = with someone there
they_slipped-ask = Shall I ask you later how you are?
    .please = Yes, please
    .please-said = please do
    .no_need = No need
    .no_need-said = no need
they_slipped-when = When shall I ask?
they_slipped-nobody_there =
    You don't have to do this alone. These lines are there for loved ones too.
    { GIVEN($when) ->
        [yes] I'll ask how you are on { $when }.
       *[no] { "" }
    }
    { GIVEN($words) ->
        [yes] What you want to say is with your notes, for a calm hour.
       *[no] { "" }
    }

    For now this is enough: { $now }
    .offer-children = What do I tell a child?
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
they_slipped-enough =
    For now this is enough: { $now }
    { GIVEN($when) ->
        [yes] I'll ask how you are on { $when }.
       *[no] { "" }
    }
    { GIVEN($words) ->
        [yes] What you want to say is with your notes, for a calm hour.
       *[no] { "" }
    }

    You don't have to solve it today. Let someone know how you are: { $someone }
    .offer-children = What do I tell a child?
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today

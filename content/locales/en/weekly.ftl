weekly = The week
    .button = Look back on the week
weekly-start = About { $minutes } minutes, about the past week. First a few taps. It's no test, it's your own gauge.
weekly-best = What was the best moment of the week? Small ones count.
    .talk = A good talk
    .talk-said = a good talk
    .laugh = Laughing together
    .laugh-said = laughing together
    .heard = Someone listened to me
    .heard-said = someone listening to you
    .heard-draft = someone listening to me
    .reached = Someone got in touch
    .reached-said = someone getting in touch
    .quiet = A quiet hour
    .quiet-said = a quiet hour
    .did = Something I did myself
    .did-said = something you did yourself
    .did-draft = something I did myself
    .night = A good night's sleep
    .night-said = a good night's sleep
    .none = There was none
    .none-said = none this week
weekly-hardest = And what was the hardest moment?
    .quarrel = A quarrel
    .quarrel-said = a quarrel
    .silence = Silence, no answer
    .silence-said = silence
    .craving = An urge or craving
    .craving-said = an urge or craving
    .worry = Worry about someone
    .worry-said = worry about someone
    .shame = Shame
    .shame-said = shame
    .alone = Being alone
    .alone-said = being alone
    .money = Money
    .money-said = money
    .none = There was none
    .none-said = none this week
weekly-last_week = Last time, you chose this for the week after: { $person_week_next }.
weekly-kept = What worked out this week? Part of it counts. Nothing is an answer too.
    .chosen = What I had in mind
    .chosen-said = what you had in mind
    .chosen-draft = what I had in mind
    .promise = Kept a promise
    .promise-said = kept a promise
    .step = Took a small step
    .step-said = took a small step
    .said_no = Said no once
    .said_no-said = said no once
    .asked = Asked for help
    .asked-said = asked for help
    .stayed = Stayed calm
    .stayed-said = stayed calm
    .let_be = Left something in peace
    .let_be-said = left something in peace
    .none = Nothing this week
    .none-said = nothing this week
weekly-next = One thing for the coming week. Or nothing: that is a choice too.
    .quiet = A quiet hour for myself
    .quiet-said = a quiet hour for yourself
    .quiet-draft = a quiet hour for myself
    .promise = Keep one promise
    .promise-said = keeping one promise
    .good_daily = Notice one good thing a day
    .good_daily-said = noticing one good thing a day
    .people = Go where there are people
    .people-said = going where there are people
    .call_good = Call someone good for me
    .call_good-said = calling someone who is good for you
    .call_good-draft = calling someone who is good for me
    .bed = Go to bed on time
    .bed-said = going to bed on time
    .phone = No phone at the table
    .phone-said = no phone at the table
    .nothing = Nothing, leave it as it is
    .nothing-said = nothing
weekly-if = And when?
    .get_up = When I get up
    .get_up-said = when you get up
    .get_up-draft = when I get up
    .way_home = On the way home
    .way_home-said = on the way home
    .after_dinner = After dinner
    .after_dinner-said = after dinner
    .before_bed = Before bed
    .before_bed-said = before bed
    .tension = When tension comes up
    .tension-said = when tension comes up
    .weekend = At the weekend
    .weekend-said = at the weekend
    .sunday = On Sunday evening
    .sunday-said = on Sunday evening
weekly-week = This is your week, in a few lines.
    .text =
        { GIVEN($best) ->
            [yes] Best moment: { $best }
           *[no] { "" }
        }
        { GIVEN($hardest) ->
            [yes] Hardest moment: { $hardest }
           *[no] { "" }
        }
        { GIVEN($kept) ->
            [yes] What worked out: { $kept }
           *[no] { "" }
        }
        Next week: { $next }
        { GIVEN($if) ->
            [yes] When: { $if }
           *[no] { "" }
        }
        My life as a whole: { $life } of 10
        { GIVEN($recovery) ->
            [yes] My recovery: { $recovery } of 10
           *[no] { "" }
        }
        { GIVEN($footing) ->
            [yes] How firmly I'm standing: { $footing } of 10
           *[no] { "" }
        }
        { GIVEN($ties) ->
            [yes] Contact with others: { $ties } of 10
           *[no] { "" }
        }
        { GIVEN($mood) ->
            [yes] My mood: { $mood } of 10
           *[no] { "" }
        }
        { GIVEN($sleep) ->
            [yes] My sleep: { $sleep } of 10
           *[no] { "" }
        }
        { GIVEN($tension) ->
            [yes] Tension: { $tension } of 10
           *[no] { "" }
        }
        { GIVEN($craving) ->
            [yes] Urge or craving: { $craving } of 10
           *[no] { "" }
        }
weekly-low =
    Your week is kept. It stands low, and you don't have to carry that alone.

    A person helps more now than a screen does. Who could you call?
    .offer-sos = Someone to call
    .offer-in_moment = Something for the tension
    .offer-menu = To the menu
weekly-nothing_more =
    Your week is kept. The coming week needs nothing added.

    How firmly you stand and how contact goes are two lines. They needn't go up together.
    .offer-look_back = The last month
    .offer-menu = That's enough for today
weekly-done =
    Your week is kept. You can take it along to someone you talk with.

    How firmly you stand and how contact goes are two lines. They needn't go up together.
    .offer-look_back = The last month
    .offer-repair_step = Plan one small step
    .offer-menu = That's enough for today

taking_over = Taking over, meaning well
    .button = Taking over, meaning well
taking_over-start = About { $minutes } minutes, about { $who }. Many loved ones take things over, meaning well. You look at whether one thing can go back. Only if that is safe.
taking_over-for_child =
    Caring for a child under 18 is not taking over. It is part of it, also when there is use.

    What helps and what doesn't, you can talk over with a GP or an advice line.
    .offer-own_life = Something for me
    .offer-how_heavy = How heavy is it for me?
    .offer-menu = That's enough for today
taking_over-not_now =
    Handing something back takes a calm talk, and contact isn't possible now. It can wait.

    Meanwhile something may get lighter for you.
    .offer-own_life = Something for me
    .offer-how_heavy = How heavy is it for me?
    .offer-menu = That's enough for today
taking_over-take = What do you take over? Choose one thing, a small one if you can.
    .money = Giving or lending money
    .money-said = giving or lending money
    .debts = Debts and bills
    .debts-said = debts and bills
    .excuses = Calling in, explaining
    .excuses-said = calling in and explaining things away
    .waking = Waking someone up
    .waking-said = getting someone up
    .waking-draft = getting you up
    .rides = Driving, picking up
    .rides-said = driving and picking up
    .appointments = Arranging appointments
    .appointments-said = arranging appointments
    .cleaning = Cleaning and washing
    .cleaning-said = cleaning and washing
    .paperwork = Post and papers
    .paperwork-said = post and papers
taking_over-brings = You don't do it for nothing. What does it bring?
    .peace = Peace, no quarrel
    .peace-said = peace
    .it_works = That it simply gets done
    .it_works-said = that it simply gets done
    .less_worry = Less worry
    .less_worry-said = less worry
    .near = That there's still contact
    .near-said = that there is still contact
    .no_shame = That nobody notices
    .no_shame-said = that nobody notices
    .used_to = I've done it for so long
    .used_to-said = that you've done it for so long
    .used_to-draft = that I've done it for so long
taking_over-risk =
    Suppose you stop doing this. Could any of these happen?

    In doubt, tick it.
    .violence = Threats or violence
    .violence-said = threats or violence
    .children = Children at risk
    .children-said = children at risk
    .suicide = Self-harm or suicide
    .suicide-said = self-harm or suicide
    .overdose = Overdose, or withdrawal
    .overdose-said = an overdose or withdrawal
    .driving = Driving under influence
    .driving-said = driving under the influence
    .home = No home, out in the cold
    .home-said = losing the home
    .no_care = No food or medicine
    .no_care-said = going without food or medicine
    .unsure = I don't know for sure
    .unsure-said = not knowing for sure
    .none = None of these
    .none-said = none of these
taking_over-keep_violence =
    Then go on with it for now. Handing back can wait, being safe can't.

    Talk to a helpline or a GP, when no one can look or listen in. You don't have to decide anything there.
    .offer-sos = Someone to call
    .offer-menu = To the menu
taking_over-keep_children =
    Then go on with it for now. Children being safe comes first.

    Talk it over with a helpline or a GP. You can call when you're in doubt, too.
    .offer-sos = Someone to call
    .offer-menu = To the menu
taking_over-keep_suicide =
    Then go on with it for now, and don't carry this alone. You can call for someone else too.

    Is it urgent now? Call the emergency number, and stay near if that is safe for you.
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = To the menu
taking_over-keep =
    Then go on with it for now. It can be handed back later, with someone who looks along.

    Talk it over with a GP, an addiction service or an advice line. Sometimes a small part can go back, with help.
    .offer-sos = Someone to call
    .offer-own_life = Something for me
    .offer-menu = That's enough for today
taking_over-size = What is the smallest part that you hand back?
    .no_cash = No more cash
    .no_cash-said = giving no more cash
    .no_cash-draft = I won't give you cash any more.
    .less_money = Less than now
    .less_money-said = giving less than now
    .less_money-draft = I'll give you less than I do now.
    .groceries = Groceries, not money
    .groceries-said = buying groceries, not giving money
    .groceries-draft = I'm happy to buy groceries. I won't give money any more.
    .one_bill = Not pay one of the bills
    .one_bill-said = not paying one of the bills
    .one_bill-draft = There is one bill I won't pay for you any more. We can choose which.
    .no_new_loan = Lend nothing new
    .no_new_loan-said = lending nothing new
    .no_new_loan-draft = I won't lend you any new money.
    .own_call = No more calling in
    .own_call-said = handing back the calling in
    .own_call-draft = From then on you call in yourself.
    .no_story = No more explaining
    .no_story-said = explaining nothing away any more
    .no_story-draft = I won't explain things to others for you any more.
    .one_morning = One morning, no wake-up
    .one_morning-said = one morning without a wake-up
    .one_morning-draft = One morning a week I won't wake you.
    .one_call = Call once, not more
    .one_call-said = calling once and not more
    .one_call-draft = I'll call you once, not more.
    .one_ride = One ride less
    .one_ride-said = one ride less
    .one_ride-draft = One ride a week I won't do any more.
    .fixed_ride = Only on a fixed day
    .fixed_ride-said = driving on a fixed day only
    .fixed_ride-draft = I'll drive you on one fixed day.
    .own_diary = No more remembering
    .own_diary-said = handing back the remembering
    .own_diary-draft = From then on you keep track of your own appointments.
    .one_date = Leave one appointment
    .one_date-said = not arranging one of the appointments
    .one_date-draft = One of the appointments is yours to arrange.
    .one_thing = Leave one thing standing
    .one_thing-said = leaving one thing standing
    .one_thing-draft = One thing I'll leave for you to do.
    .one_room = Leave one spot as it is
    .one_room-said = leaving one spot as it is
    .one_room-draft = There is one spot I won't tidy for you any more.
    .one_pile = Put it all on one pile
    .one_pile-said = putting the post on one pile
    .one_pile-draft = I'll put your post on a pile. You open it yourself.
    .one_letter = Hand back one letter
    .one_letter-said = handing back one letter a week
    .one_letter-draft = One letter a week is yours to deal with.
    .once = Not do it, once
    .once-said = not doing it, once
    .once-draft = I won't do it, one time.
    .half = Half of it
    .half-said = handing back half
    .half-draft = I'll go on doing half of it.
    .nothing_today = Nothing today
    .nothing_today-said = nothing today
taking_over-nothing_today =
    Then nothing today. You know now what you take over, and why. Nothing has to be handed back.
    .offer-own_life = Something for me
    .offer-how_heavy = How heavy is it for me?
    .offer-menu = That's enough for today
taking_over-from = From when?
    .next_time = Next time
    .next_time-said = next time
    .tomorrow = From tomorrow
    .tomorrow-said = from tomorrow
    .tomorrow-draft = tomorrow
    .monday = From Monday
    .monday-said = from Monday
    .monday-draft = on Monday
    .first_of_month = From next month
    .first_of_month-said = from next month
    .first_of_month-draft = next month
    .two_weeks = In two weeks
    .two_weeks-said = in two weeks
taking_over-words = This is a way to announce it: short, kind, and before anything changes.
    .text =
        I'd like to tell you something. I took this over, because I care: { $take }
        { $size }
        It starts: { $from }
        It isn't a punishment. If you look for help, I'll think along.
taking_over-if =
    When will you say it?

    Choose a moment without use, when you're both calm.
    .calm_morning = On a calm morning
    .calm_morning-said = on a calm morning
    .on_a_walk = On a walk
    .on_a_walk-said = on a walk
    .after_dinner = After dinner
    .after_dinner-said = after dinner
    .phone = On the phone
    .phone-said = on the phone
    .in_writing = In a note or message
    .in_writing-said = in a note or message
    .someone_there = With someone there
    .someone_there-said = with someone there
taking_over-pushback = And if there is anger or pressure? What will you do then?
    .say_again = Say it again, calmly
    .say_again-said = say it again, calmly
    .no_debate = Not go into a debate
    .no_debate-said = not go into a debate
    .step_out = Step out for a bit
    .step_out-said = step out for a bit
    .call = Call someone
    .call-said = call someone
    .let_be_hard = Let it be hard for a bit
    .let_be_hard-said = let it be hard for a bit
taking_over-planned =
    Say it first, change it after. Things can get restless for a while.

    Does it get threatening or dangerous? Then this no longer counts: do what you did before, and call someone.
    .offer-calm = Two minutes of calm
    .offer-own_life = Something for me
    .offer-menu = That's enough for today

safety_plan = My safety plan
    .button = Make or change my plan
safety_plan-start =
    About { $minutes } minutes. A plan for when it gets too much. It's made at a quiet moment, and it's there later.

    Is it too much right now? Then call first: /hulp.
safety_plan-signs =
    What do you notice first, when things start going wrong?
    { GIVEN($person_plan_signs) ->
        [yes] In your plan now: { $person_plan_signs }
       *[no] { "" }
    }
    .sleep = Sleeping badly
    .sleep-said = sleeping badly
    .quiet = I stop answering anyone
    .quiet-said = no longer answering anyone
    .craving = Cravings or urges
    .craving-said = cravings or urges
    .thoughts = Thoughts going round
    .thoughts-said = thoughts going round
    .temper = A short fuse
    .temper-said = a short fuse
    .burden = Feeling I'm a burden
    .burden-said = feeling like a burden
    .no_food = Hardly eating
    .no_food-said = hardly eating
    .no_point = Thinking: there's no point
    .no_point-said = thinking that there is no point
safety_plan-helps =
    What can you do then by yourself, without anyone else?
    { GIVEN($person_plan_helps) ->
        [yes] In your plan now: { $person_plan_helps }
       *[no] { "" }
    }
    .breathe = Slow breathing
    .breathe-said = slow breathing
    .outside = Go out for a walk
    .outside-said = going out for a walk
    .shower = A shower
    .shower-said = a shower
    .music = Music
    .music-said = music
    .hands = Something with my hands
    .hands-said = doing something with your hands
    .hands-draft = doing something with my hands
    .write = Write it down
    .write-said = writing it down
    .eat = Eat and drink
    .eat-said = eating and drinking
    .lie_down = Lie down, sleep
    .lie_down-said = lying down or sleeping
safety_plan-places =
    Where can you go to get your mind off it, or to whom? You don't have to explain anything there.
    { GIVEN($person_plan_places) ->
        [yes] In your plan now: { $person_plan_places }
       *[no] { "" }
    }
    .park = Park, woods, water
    .park-said = a park, the woods or the water
    .library = Library, community centre
    .library-said = the library or a community centre
    .group = A meeting or a group
    .group-said = a meeting or a group
    .sport = Sports
    .sport-said = sports
    .family = Family
    .family-said = family
    .friends = Friends
    .friends-said = friends
    .work = My work
    .work-said = your work
    .work-draft = my work
    .animal = An animal
    .animal-said = an animal
safety_plan-people =
    Who could you call and honestly tell that you're not all right? Tick, or type names and numbers.
    { GIVEN($person_plan_people) ->
        [yes] In your plan now: { $person_plan_people }
       *[no] { "" }
    }
    .partner = My partner
    .partner-said = your partner
    .partner-draft = my partner
    .parent = My father or mother
    .parent-said = your father or mother
    .parent-draft = my father or mother
    .sibling = My brother or sister
    .sibling-said = your brother or sister
    .sibling-draft = my brother or sister
    .friend = A friend
    .friend-said = a friend
    .peer = A peer in recovery
    .peer-said = a peer in recovery
    .neighbour = A neighbour
    .neighbour-said = a neighbour
    .colleague = Someone at work
    .colleague-said = someone at work
    .no_one = Nobody right now
    .no_one-said = nobody right now
safety_plan-no_one_yet = Nobody right now is an answer too. Then helplines come first, and people whose work this is.
safety_plan-professionals =
    Which professional help belongs in it? You can type a name and a number.
    { GIVEN($person_plan_professionals) ->
        [yes] In your plan now: { $person_plan_professionals }
       *[no] { "" }
    }
    .gp = My doctor
    .gp-said = your doctor
    .gp-draft = my doctor
    .after_hours = A doctor out of hours
    .after_hours-said = a doctor out of hours
    .therapist = My therapist
    .therapist-said = your therapist
    .therapist-draft = my therapist
    .addiction_care = Addiction services
    .addiction_care-said = addiction services
    .helpline = A helpline (/hulp)
    .helpline-said = a helpline (/hulp)
    .emergency = The emergency number
    .emergency-said = the emergency number
safety_plan-safe_home =
    What would make the place where you are safer, before it gets that far?
    { GIVEN($person_plan_safe_home) ->
        [yes] In your plan now: { $person_plan_safe_home }
       *[no] { "" }
    }
    .out_of_house = Dangerous things gone
    .out_of_house-said = dangerous things out of the house
    .kept_by_other = Medicines kept by someone
    .kept_by_other-said = medicines kept by someone else
    .small_supply = Medicines a week at a time
    .small_supply-said = medicines collected a week at a time
    .not_alone = Not being alone at night
    .not_alone-said = not being alone at night
    .bank_card = Someone holds my bank card
    .bank_card-said = the bank card with someone else
    .car_keys = Someone holds my car keys
    .car_keys-said = the car keys with someone else
    .elsewhere = Sleeping somewhere else
    .elsewhere-said = sleeping somewhere else
safety_plan-reason =
    What do you stay for? Something small counts too.
    { GIVEN($person_plan_reason) ->
        [yes] In your plan now: { $person_plan_reason }
       *[no] { "" }
    }
    .children = My children
    .children-said = your children
    .children-draft = my children
    .people = People I care about
    .people-said = people you care about
    .people-draft = people I care about
    .animal = An animal
    .animal-said = an animal
    .promise = Something I promised
    .promise-said = something you promised
    .promise-draft = something I promised
    .ahead = Something still to come
    .ahead-said = something still to come
    .meaning = Faith or meaning
    .meaning-said = faith or meaning
    .curious = To see how it goes on
    .curious-said = seeing how it goes on
    .myself = Myself
    .myself-said = yourself
    .myself-draft = myself
safety_plan-not_alone =
    Your plan is there. A plan by itself keeps nobody safe. It saves you from having to think it up on the spot.

    You have nobody to call right now. Talk about that with your doctor or a helpline. It needn't be a crisis.
    .offer-my_plan = See my plan
    .offer-new_ties = New people
    .offer-sos = Who you can call
    .offer-menu = That's enough for today
safety_plan-made =
    Your plan is there. A plan by itself keeps nobody safe. It saves you from having to think it up on the spot.

    Show it to one of your people, if you can. Then they know what to do.
    .offer-my_plan = See my plan
    .offer-sos = Who you can call
    .offer-menu = That's enough for today

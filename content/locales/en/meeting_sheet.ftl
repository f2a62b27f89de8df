meeting_sheet = Family meeting
    .button = Family meeting
meeting_sheet-start = A talk of 20 to 30 minutes, with one phone. Step by step: good things, practical things, one topic, one agreement. No names are typed.
meeting_sheet-opening =
    Read aloud:

    <blockquote>One speaks, the others listen. You may pass. Nobody is cross-examined.

    Past use and blame are not for today. If anyone says “pause”, there is a pause.</blockquote>
    .next = Everyone agrees
    .next-said = everyone agrees
meeting_sheet-good =
    First the good things. Go round:

    <blockquote>One thing that went well this week. Small ones count.</blockquote>
    .next = Next
    .next-said = next
meeting_sheet-practical =
    Then the practical things, five minutes:

    <blockquote>Who is where, and when, this week? What has to be done? Who needs a hand with something?</blockquote>
    .next = Next
    .next-said = next
meeting_sheet-topic = Now one topic. Choose something that can get a little further today.
    .together = Time together
    .together-said = time together
    .chores = Chores in the house
    .chores-said = chores in the house
    .money = Money
    .money-said = money
    .phones = Screens
    .phones-said = screens
    .visits = Visits and parties
    .visits-said = visits and parties
    .pause = What to do when it heats up
    .pause-said = what to do when it heats up
    .no_topic = No topic today
    .no_topic-said = no topic
meeting_sheet-talk =
    One speaks at a time. Take some object: whoever holds it speaks. Everyone gets a turn.

    Say what you notice and want yourself.
    .five = Five minutes left
    .three = Three minutes left
    .one = One minute left
    .time = Time is up. Finish your sentence.
    .done = Next
meeting_sheet-heat = How is each of you? Look round, also at whoever is quiet.
    .fine = It's all right
    .fine-said = it's all right
    .too_much = Too much for someone
    .too_much-said = too much for someone
meeting_sheet-apart =
    Then it stops here. A break of twenty minutes, each in a place of their own. Agree when to come together again, or on another day.

    Was there fear? Ask each one alone, later, and don't go on together.
    .offer-calm = Two minutes of calm
    .offer-sos = Helplines
    .offer-menu = To the menu
meeting_sheet-agree =
    One agreement. Whoever wants to do something chooses for themselves, not for another.

    What will you do?
    .chore = One chore on a fixed day
    .chore-said = one chore on a fixed day
    .phone = No phone at the table
    .phone-said = no phone at the table
    .late = Say it before I'm late
    .late-said = say it before you're late
    .late-draft = say it before I'm late
    .ask_first = Ask first, then decide
    .ask_first-said = ask first, then decide
    .time_out = A break when it heats up
    .time_out-said = a break when it heats up
    .plan_fun = Plan something nice
    .plan_fun-said = plan something nice
    .nothing = No agreement today
    .nothing-said = no agreement
meeting_sheet-no_agreement =
    Then no agreement. There has been talking and listening, and that is enough.

    Close with one sentence of thanks from whoever wants to.
    .offer-menu = Done
meeting_sheet-by_when = When will you do it, or begin?
    .today = Today
    .today-said = today
    .tomorrow = Tomorrow
    .tomorrow-said = tomorrow
    .every_evening = Every evening at the table
    .every_evening-said = every evening at the table
    .weekend = At the weekend
    .weekend-said = at the weekend
    .next_meeting = Before the next meeting
    .next_meeting-said = before the next meeting
meeting_sheet-agreement = This is the agreement. Read your own agreement aloud.
    .text =
        What I will do: { $agree }
        When: { $by_when }
        At the next meeting I will say how it went. If it doesn't work out, I will say that too.
meeting_sheet-thanks =
    To close: whoever wants to says one sentence of thanks. Agree when the next meeting is.

    An agreement by somebody else? That can be next time. One is enough.
    .offer-own_reflection = Look at my own work
    .offer-menu = Done

caring_sheet = A list of small things
    .button = A list of small things
caring_sheet-start = For two or more people, with one phone. About { $minutes } minutes. At the end there is a list that each can take along. No names are typed.
caring_sheet-rules =
    Read aloud:

    <blockquote>Name small things that you like when someone does them. They cost little and can be done any day.

    Nothing you're quarrelling about now. Nothing you feel pressed into. Sex isn't part of this.</blockquote>
    .next = Next
    .next-said = next
caring_sheet-things = What do the people here like? Go round the group and tick it. You can type as well, without names.
    .cup = Getting a cup of tea
    .cup-said = getting a cup of tea
    .food = Something nice to eat
    .food-said = something nice to eat
    .how_day = Being asked about my day
    .how_day-said = being asked about the day
    .chore = One chore less
    .chore-said = one chore less
    .phone = Talking without phones
    .phone-said = talking without phones
    .walk = A short walk together
    .walk-said = a short walk together
    .quiet = An hour of nothing to do
    .quiet-said = an hour of nothing to do
    .message = A message during the day
    .message-said = a message during the day
    .nothing = No list today
    .nothing-said = no list today
caring_sheet-not_today = Then no list today. Kindness can't be agreed on when there's no room for it. Another time is fine.
    .offer-menu = Done
caring_sheet-how = How will you do it? Choose what feels light.
    .one_each = Each does one, once
    .one_each-said = one thing, once
    .three_week = Each three, in a week
    .three_week-said = three things, in a week
    .one_day = One a day, unannounced
    .one_day-said = one thing a day, unannounced
caring_sheet-sheet = Each can take this list along.
    .text =
        What people here like: { $things }
        My choice: { $how }
        I do it because I want to. I ask nothing for it, and I don't count.
caring_sheet-done = Copy the list, or pass it on to whoever wants it. Next time, ask only: what did you notice? Not who did what.
    .offer-menu = Done

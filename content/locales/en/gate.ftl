gate-safety =
    A few short questions first, just for you.

    Does any of this apply to the contact with { $who }? Tick all that fits. Threats count too. Children only if they aren't safe.
    .fear = Afraid of what they may do
    .fear-said = being afraid of what the other may do
    .hurt = Someone may get hurt
    .hurt-said = someone may get hurt or threatened
    .ban = A no-contact order
    .ban-said = a no-contact order
    .asked_not = They asked for no contact
    .asked_not-said = having been asked for no contact
    .children = Children aren't safe
    .children-said = children who aren't safe
    .none = None of these
    .none-said = none of these
gate-fear_which =
    About the contact with { $who }, to understand it well.

    Is it about violence, threats or being afraid, whoever it comes from? Or about worry: use, health, how things will go?
    .of_them = Violence, threats, fear
    .of_them-said = violence, threats or being afraid
    .about_them = I worry about this person
    .about_them-said = worry about this person
gate-about_ban = A no-contact order covers well-meant messages too.
gate-about_children = Children's safety comes first.
gate-about_fear = Safety comes first: yours, and that of whoever is there.
gate-closed =
    So no step here for now. You don't have to put anything right.

    You don't have to sort this out alone. Talk to a helpline, a doctor or someone you trust. Choose a moment when no one can look or listen in.
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-unsent_letter = Letter I won't send
    .offer-menu = To the menu
gate-asked_rest =
    Then the contact with { $who } rests. A no counts. Leaving it at that is something you can do for both of you.

    Hecht won't suggest a step, and won't ask about it. What you'd still like to say can go in a letter that stays with you.
    .offer-unsent_letter = Letter I won't send
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
gate-worry = It's all right to worry about { $who }. You don't have to solve it today.
gate-today =
    And today? Tick what applies now, or what fits this week.

    Prescribed medicine, taken as agreed, doesn't count.
    .using = I used in the last hours
    .using-said = having used in the last hours
    .craving = Craving, 8 or more of 10
    .craving-said = a craving of 8 or more out of 10
    .other_crisis = They're in crisis or using
    .other_crisis-said = the other person in crisis or under the influence
    .risk = My recovery is at risk
    .risk-said = a real risk to your recovery this week
    .none = None of these
    .none-said = none of these
gate-postpone =
    Then not today. This won't run away. Contact can wait for a better day.

    Shall I ask at another time how you are? If it's very strong now, tap /now.
    .yes = Yes, another time
    .yes-said = at another time
    .no = No need
    .no-said = no need
gate-later = When?
gate-not_today =
    Today is for the day itself: something to eat, some rest, someone nearby.

    If it's strong now, there is something for this moment.
    .offer-in_moment = What could help now
    .offer-sos = Someone to call
    .offer-menu = That's enough for today

# Before a family meeting, alone. $shared_title is the group's name, $shared_meeting_by until when it can be said.

meeting_prep = Before a family meeting
    .button = Before a family meeting
meeting_prep-over = This meeting is over, or it became another day. Nothing is asked of you.
meeting_prep-begun = The meeting has begun. Whoever wants to join can sit down with the others.
meeting_prep-again = You said that today is fine for you. Is it still?
    .still = Still fine
    .still-said = still fine
    .not_today = Not today after all
    .not_today-said = not today after all
meeting_prep-still_fine = Then it stays like that.
meeting_prep-after_all = That is taken back. Nobody is told. It will be another day.
meeting_prep-today =
    A family meeting is being prepared in { $shared_title }: half an hour together, with one phone on the table.

    It begins only if today is fine for everyone. The group never sees who said what. “Not today” looks just like no answer.

    You can say it until { $shared_meeting_by }. How is today for you?
    .fine = Today is fine
    .fine-said = today is fine
    .not_today = Not today
    .not_today-said = not today
meeting_prep-another_day = Then not today. Nobody is told, and nobody sees the difference with no answer.
    .offer-meeting_prep = Fine after all?
meeting_prep-topic = Is there something you'd like to talk about there? A few words are enough. Name a thing, not a person.
meeting_prep-show =
    This stands on the list, word for word and without a name:

    { $topic }

    Nobody sees it before the meeting has begun.
    .release = Put it on the list
    .release-said = on the list
    .without = No topic from me
    .without-said = no topic
meeting_prep-with_topic = It is on the list, and today counts as fine for you.
    .offer-meeting_prep = Not fine after all?
meeting_prep-counted = Today counts as fine for you.
    .offer-meeting_prep = Not fine after all?

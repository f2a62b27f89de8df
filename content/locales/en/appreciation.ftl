appreciation = Saying what did you good
    .button = Say what did me good
appreciation-start = About { $minutes } minutes. One thing the other did, and what it did for you. In a sentence or two.
appreciation-what =
    What did { $who } do that did you good? One thing, and small is fine.

    If you type it, say it as if { $who } can hear it.
    .listened = Listening to me
    .listened-said = listening to you
    .listened-draft = you listened to me.
    .was_there = Just being there
    .was_there-said = just being there
    .was_there-draft = you were just there.
    .asked = Asking how I was
    .asked-said = asking how you were
    .asked-draft = you asked how I was.
    .helped = Helping with something
    .helped-said = helping with something
    .helped-draft = you helped me, without making much of it.
    .kept_word = Keeping a promise
    .kept_word-said = keeping a promise
    .kept_word-draft = you did what you said you'd do.
    .honest = Being honest
    .honest-said = being honest
    .honest-draft = you were honest with me, even though it was hard.
    .gave_space = Giving me room
    .gave_space-said = giving you room
    .gave_space-draft = you gave me room.
    .laughter = Making me laugh
    .laughter-said = making you laugh
    .laughter-draft = you made me laugh.
appreciation-when_was = When was that? Then the other knows which moment you mean.
    .today = Today
    .today-said = today
    .today-draft = something from today
    .yesterday = Yesterday
    .yesterday-said = yesterday
    .yesterday-draft = yesterday
    .this_week = This week
    .this_week-said = this week
    .this_week-draft = something from this week
    .last_time = Last time we met
    .last_time-said = the last time you met
    .last_time-draft = the last time I saw you
    .a_while_ago = A while ago
    .a_while_ago-said = a while ago
    .a_while_ago-draft = something from a while ago
    .long_ago = Long ago
    .long_ago-said = long ago
    .long_ago-draft = something from long ago
appreciation-did = And what did that do for you?
    .calmer = I got calmer
    .calmer-said = you got calmer
    .calmer-draft = it made me calmer.
    .less_alone = I was less alone
    .less_alone-said = you were less alone
    .less_alone-draft = I felt less alone.
    .hope = It gave me hope
    .hope-said = it gave you hope
    .hope-draft = it gave me hope.
    .strength = It got me through
    .strength-said = it got you through
    .strength-draft = it got me through the day.
    .smile = I laughed again
    .smile-said = you laughed again
    .smile-draft = I laughed again, for once.
    .seen = I felt seen
    .seen-said = you felt seen
    .seen-draft = I felt seen.
    .trust = It gave me some trust
    .trust-said = it gave you some trust
    .trust-draft = it gave me some trust.
    .lighter = The day got lighter
    .lighter-said = the day got lighter
    .lighter-draft = it made the day lighter.
appreciation-draft = This is how it could sound. Nothing has to follow it: no but, and no question.
    .text =
        { GIVEN($when_was) ->
            [yes] I still think of { $when_was }: { $what }
           *[no] I'd like to tell you something: { $what }
        }
        That did me good: { $did }
        Thank you.
appreciation-how = How would you like to give it? Keeping it to yourself is a way too.
    .say = Say it
    .say-said = say it
    .message = In a message
    .message-said = in a message
    .written = In a note
    .written-said = in a note you leave
    .call = A short call
    .call-said = in a short call
    .keep = Keep it to myself
    .keep-said = keep it to yourself
appreciation-give_when = And when? Choose a moment with no one under the influence.
    .today = Later today
    .today-said = later today
    .tomorrow = Tomorrow
    .tomorrow-said = tomorrow
    .after_meal = After dinner
    .after_meal-said = after dinner
    .see_each_other = When we see each other
    .see_each_other-said = when you see each other
    .weekend = At the weekend
    .weekend-said = at the weekend
    .not_today = Not now after all
    .not_today-said = not now after all
appreciation-given =
    It's with your notes. This is how: { $how }, { $give_when }.

    Nothing has to come back. It may stay quiet for a while, and that's all right.
    .offer-good_moment = Keep a good moment
    .offer-menu = That's enough for today
appreciation-kept =
    Then it stays with you, with your notes. What isn't said has still been seen.

    If you'd like to give it later, it's there.
    .offer-good_moment = Keep a good moment
    .offer-menu = That's enough for today

# "I will …", by the one who does it. What they confirm is what the group sees: $line.

will-what = Finish the sentence: I will … Something small that you do yourself, not something for somebody else.
will-until = When is that, or until when?
    .today = Today
    .today-said = today
    .this_week = This week
    .this_week-said = this week
    .every_day = Every day
    .every_day-said = every day
    .every_week = Every week
    .every_week-said = every week
will-line = This is how it could stand on the board.
    .text =
        { GIVEN($until) ->
            [yes] I will { AFTER($what, "I will", "I'll", "I’ll", "I'm going to") }, { $until }
           *[no] I will { AFTER($what, "I will", "I'll", "I’ll", "I'm going to") }
        }

i_will = Something that I will do
    .button = I will …
i_will-over = There is no group any more in which this can stand. Nothing has happened.
i_will-start = One agreement, by you and about you. Nobody sees it before you have seen how it will stand there.
i_will-look = When would you like to look at it again? I ask you then, alone: does it go on, in other words, or not.
i_will-show =
    In { $shared_title } it will stand under your name, word for word:

    { $line }

    The day stands beside it: { $look }. You can let it go whenever you like, without a reason.
    .release = Put it on the board
    .release-said = on the board
    .keep = Not on the board
    .keep-said = not on the board
i_will-kept = Then it stays here. Nobody sees it.
i_will-agreed = It is on the board. I never ask there whether it worked out, and say nothing about it.

i_will_review = Looking at what I agreed on
    .button = What I agreed on
i_will_review-over = This agreement isn't there any more. Nothing is asked of you.
i_will_review-again =
    On the board of { $shared_title } stands from you:

    { $shared_agreed }

    How shall it go on? Nobody but you sees this question.
    .keep = It goes on
    .keep-said = it goes on
    .change = In other words
    .change-said = in other words
    .let_go = Let it go
    .let_go-said = let it go
i_will_review-let_go = It is gone from the board. I say nothing about it there, and don't ask why.
i_will_review-look = Until when? On that day I ask you again, alone.
i_will_review-kept = It stays on the board. I ask you again on { $look }.
i_will_review-show =
    In { $shared_title } it will stand under your name, word for word:

    { $line }

    The day stands beside it: { $look }. The words from before go away.
    .release = Put it on the board
    .release-said = on the board
    .as_it_was = Leave it as it was
    .as_it_was-said = leave it as it was
i_will_review-as_it_was = Then it stays on the board as it was.
i_will_review-changed = The board has your new words.

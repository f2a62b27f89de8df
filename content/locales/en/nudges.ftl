# Nudges: what Hecht says of its own accord, and the replies to what is tapped under it.
#
# A nudge is one of the first lines below, an empty line, and a body. The first line is what a notification shows:
# it could come from any app. What is private stands in <tg-spoiler>, and nowhere else. tests/content/test_discreet.py

nudge-first =
    .v1 = You asked me to come back to this.
    .v2 = A small reminder, as agreed.
    .v3 = This was on your list.
    .v4 = The reminder you asked for.
    .v5 = For when it suits you.
    .v6 = Something you planned yourself.
    .v7 = A short message, as you wanted.
    .v8 = No hurry with this one.
nudge-late = This comes later than planned. That was on my side.
# The one line before silence. It stands alone, so its own first line is discreet as well.
nudge-last =
    This is the last one for now.

    From here on I won't ask anything of my own accord, and that's fine. Whenever you'd like to go on: /start

## What they ask

nudge-check_in =
    <tg-spoiler>{ $step }</tg-spoiler>

    How did it go? One tap is enough.
nudge-check_in_soft =
    <tg-spoiler>{ $step }</tg-spoiler>

    This can wait as well. One tap is enough, or leave it. Who to call is always under /hulp.
nudge-how_are_you =
    How are you today?
    .fine = All right
    .hard = It's hard
nudge-how_are_you_soft = How are you? Leaving it is fine too.
nudge-soft =
    How are you, just now?

    Nothing needs doing, and leaving this is fine. Who to call is always under /hulp.
nudge-track =
    <tg-spoiler>{ $part }</tg-spoiler>

    Does it fit now?
    .go_on = Yes, now
    .later = Later this week
    .leave = Leave it
nudge-prep = The date that you set is near. Would you like to write three lines for it? Skipping is fine.
nudge-prep_soft = The date that you set is near. You can write three lines for it, or leave it. Who to call is always under /hulp.
nudge-weekly =
    .v1 = How was your week, looking back on it? It takes about five minutes.
    .v2 = Which moment of this week would you like to hold on to? Five minutes, and most of it can be skipped.
    .v3 = What took most out of you this week? You can put it down here, in about five minutes.
    .v4 = What could be a little lighter next week? In five minutes you look back and choose one thing. Or nothing.
    .v5 = What went a bit the way you hoped? If nothing did, that's an answer too. About five minutes.
nudge-trust =
    .v1 = A minute for the two of you: one line about today, one line back. Then the day just goes on.
    .v2 = Is there a quiet minute together later? One says a line, the other says thanks.
    .v3 = What would you like to say about today, or say thanks for? One sentence will do.
    .v4 = No questions, and nothing to prove. Only today, in one line, and a thank you.
    .v5 = If it suits you both, this is your minute. If it doesn't, tomorrow has one too.
nudge-good_moment =
    .v1 = One good moment from today, however small. A hello or a joke counts.
    .v2 = Did someone do something today that you liked? One line is enough.
    .v3 = With whom was it a little lighter today? A minute counts as well.
    .v4 = What would you like to remember of today? Something someone said, or did, or let be.
    .v5 = Was there something good in among it all today? Not every day has that. Then just leave this.
nudge-gauge =
    .v1 = Where do things stand today? A few taps, and a seven is no better than a four.
    .v2 = Your own gauge, if you feel like it. It's no test, and nobody compares.
    .v3 = A minute to see where you are. Low is an answer, and so is leaving it.
    .v4 = How is today, from 0 to 10? The first number that comes up is fine.
    .v5 = A few taps, then it has its place. Nothing has to be done about it.
nudge-self =
    You wrote this down:

    <tg-spoiler>{ $words }</tg-spoiler>
# $list: lines of nudge-self_line, each with its own cover.
nudge-self_many =
    You wrote these down. They come together, so that it stays one message.

    { $list }
nudge-self_line = { $time } <tg-spoiler>{ $words }</tg-spoiler>

## What stands under them

nudge-begin = Yes, now
nudge-did = Done
nudge-remind_later = Later
nudge-never = Not this one again
put_off-hour = In an hour
put_off-tonight = This evening
put_off-tomorrow = Tomorrow
put_off-three_days = In three days
put_off-own = Another moment
put_off-back = Back

## What follows

reply-fine = Good to hear. You don't have to do anything with it.
reply-later = That's fine. Nothing else comes.
reply-snoozed = That's fine. You'll see this again on { $moment }.
reply-snoozed_quiet = That would be in your quiet hours. So you'll see this again on { $moment }.
reply-did = Then that's done.
reply-never = Then this one won't come again. The rest stays as it is.
reply-never_last = Then this one won't come again. It was the last one, so nothing is planned now. With /reminders you can set up something new.

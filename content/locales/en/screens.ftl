# What is the same on every screen: bot/content/{keyboards,render,saying,typed}.py
# Labels have at most 28 characters.

screen-back = Back
screen-skip = Skip
screen-stop = Stop
screen-more = More
screen-first_ones = Back to the first
screen-done = Done
screen-keep = Leave it as it is
screen-right = That's right
screen-right_text = Fine like this
screen-own_text = <i>Or type it differently: your text then counts.</i>
screen-pass_on = Pass it on
screen-why = Why this question?
screen-change = Change: { $answer }
screen-copy = Copy the text
screen-new = Someone else

# Moments
screen-evening = This evening
screen-evening_tomorrow = Tomorrow evening
screen-morning = Tomorrow morning
screen-three_days = In three days
screen-weekend = At the weekend
screen-another_day = Another day
screen-today = Today
screen-tomorrow = Tomorrow
screen-that_day = That day
screen-which_day = Which day?
screen-which_hour = What time?
screen-day = { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    } { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# $hour and $minutes: 19 and 05; $twelve and $half: 7 and pm; $minute: a number.
screen-hour = { $minute ->
        [0] { $twelve }{ $half }
       *[other] { $twelve }:{ $minutes }{ $half }
    }
screen-moment = { $day } at { $hour }
# The same, as short as a button needs it.
screen-day_short = { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    } { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
screen-moment_short = { $day }, { $hour }

# A time in quiet hours, and what can be answered to any that is proposed. What else is said: moments.ftl
heard-quiet = { $moment } is in your quiet hours. I'd come back to it { $then }.
screen-quiet_right = That's fine
screen-insist = Still at { $hour }
screen-other = Another time

# Around what somebody answered
screen-echo = <i>{ $choice }</i>
screen-earlier = <i>Before:</i> { $answer }
screen-own_words = <i>Or type it in your own words.</i>
screen-place = <i>{ $number } of { $count }</i>
screen-quoted = “{ $words }”
screen-and = { $start } and { $end }
screen-something_else = something else
screen-this_person = this person
# Words of a phrase such as "my sister", and what we say instead.
screen-second_person = my=your mine=yours me=you myself=yourself
# A name that begins with one of these, and goes on in small letters, is a phrase.
screen-articles = the a an our

# What people type; several words of one meaning are parted by " | ".
typed-yes = yes | yeah | yep | yup | sure | okay | ok | right | that's right | correct | that's fine
typed-no = no | nope
typed-insist = still | anyway | still then | even so
typed-other = other | another | another time | change | change it | wrong | that's wrong | not right | something else
typed-back = back | go back | previous
typed-skip = skip | next
typed-stop = stop
typed-done = done | finished | that's all
# From 0 to 10, in this order.
typed-numbers = zero | one | two | three | four | five | six | seven | eight | nine | ten
# Words around a number that change nothing about it.
typed-around_number = a | an | about | around | maybe | i | think | is | it | it's | say | roughly | now
# What follows a number to say that ten is the most.
typed-of_ten = out of ten | of ten | out of 10 | of 10

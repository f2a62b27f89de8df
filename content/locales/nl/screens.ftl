# What is the same on every screen: bot/content/{keyboards,render,saying,typed}.py
# Labels have at most 28 characters.

screen-back = Terug
screen-skip = Overslaan
screen-stop = Stop
screen-more = Meer
screen-first_ones = Terug naar de eerste
screen-done = Klaar
screen-keep = Laat het zo
screen-right = Klopt
screen-right_text = Goed zo
screen-own_text = <i>Of typ het anders: dan telt jouw tekst.</i>
screen-pass_on = Doorsturen
screen-why = Waarom deze vraag?
screen-change = Anders: { $answer }
screen-copy = Kopieer de tekst
screen-new = Iemand anders

# Moments
screen-evening = Vanavond
screen-evening_tomorrow = Morgenavond
screen-morning = Morgenochtend
screen-three_days = Over drie dagen
screen-weekend = In het weekend
screen-another_day = Een andere dag
screen-today = Vandaag
screen-tomorrow = Morgen
screen-that_day = Die dag
screen-which_day = Welke dag?
screen-which_hour = Hoe laat?
screen-day = { $weekday ->
        [1] maandag
        [2] dinsdag
        [3] woensdag
        [4] donderdag
        [5] vrijdag
        [6] zaterdag
       *[7] zondag
    } { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
# $hour and $minutes: 9 and 05. $twelve, $half (am, pm) and $minute (a number) are there for languages that need them.
screen-hour = { $hour }.{ $minutes }
screen-moment = { $day } om { $hour }
# The same, as short as a button needs it.
screen-day_short = { $weekday ->
        [1] maandag
        [2] dinsdag
        [3] woensdag
        [4] donderdag
        [5] vrijdag
        [6] zaterdag
       *[7] zondag
    } { $day } { $month ->
        [1] jan
        [2] feb
        [3] mrt
        [4] apr
        [5] mei
        [6] jun
        [7] jul
        [8] aug
        [9] sep
        [10] okt
        [11] nov
       *[12] dec
    }
screen-moment_short = { $day }, { $hour }

# A time in quiet hours, and what can be answered to any that is proposed. What else is said: moments.ftl
heard-quiet = { $moment } valt in je stille uren. Ik kom er { $then } op terug.
screen-quiet_right = Dat is goed
screen-insist = Toch om { $hour }
screen-other = Een ander moment

# Around what somebody answered
screen-echo = <i>{ $choice }</i>
screen-earlier = <i>Eerder:</i> { $answer }
screen-own_words = <i>Of typ het in je eigen woorden.</i>
screen-place = <i>{ $number } van { $count }</i>
screen-quoted = “{ $words }”
screen-and = { $start } en { $end }
screen-something_else = iets anders
screen-this_person = deze persoon
# Words of a phrase such as "mijn zus", and what we say instead.
screen-second_person = mijn=je m'n=je mn=je me=je mijne=je mijnen=je mij=jou mezelf=jezelf mijzelf=jezelf onze=jullie ons=jullie
# A name that begins with one of these, and goes on in small letters, is a phrase.
screen-articles = de het een 't

# What people type; several words of one meaning are parted by " | ".
typed-yes = ja | jawel | jep | yep | zeker | oké | ok | klopt | dat klopt | dat is goed | is goed | prima
typed-no = nee | neen | nope
typed-insist = toch | toch wel | toch dan | toch maar
typed-other = anders | iets anders | ander moment | een andere tijd | klopt niet | dat klopt niet | niet goed | wijzig | wijzigen
typed-back = terug | vorige | ga terug
typed-skip = overslaan | sla over | volgende
typed-stop = stop | stoppen
typed-done = klaar | ik ben klaar | dat was het
# From 0 to 10, in this order.
typed-numbers = nul | een | twee | drie | vier | vijf | zes | zeven | acht | negen | tien
# Words around a number that change nothing about it.
typed-around_number = een | zo'n | ongeveer | denk | ik | is | het | wel | misschien | nu | cijfer | 't
# What follows a number to say that ten is the most.
typed-of_ten = van de tien | op tien | van 10 | van de 10 | op 10 | uit 10

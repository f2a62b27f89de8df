notice_good = Zien wat wel goed gaat
    .button = Zien wat wel goed gaat
notice_good-start = Zo'n { $minutes } minuten, over { $who }. Je maakt een klein plan voor als het even goed gaat. Zo'n plan kan helpen. Wat de ander doet, heb je niet in de hand.
notice_good-not_now =
    Contact kan nu niet, dus een plan hoeft ook niet.

    Intussen is er ruimte voor jou. Of voor wat er goed was tussen jullie.
    .offer-own_life = Iets voor mezelf
    .offer-history_us = Terugkijken
    .offer-menu = Genoeg voor vandaag
notice_good-sees = Denk aan een moment zonder gebruik, of met minder. Wat doet { $who } dan, dat je fijn vindt?
    .there = Erbij zijn, mee-eten
    .there-said = erbij zijn, mee-eten
    .talks = Echt praten
    .talks-said = echt praten
    .helps = Meehelpen
    .helps-said = meehelpen
    .laughs = Grapjes maken, lachen
    .laughs-said = grapjes maken, lachen
    .attention = Aandacht voor anderen
    .attention-said = aandacht voor anderen
    .on_time = Op tijd zijn, woord houden
    .on_time-said = op tijd zijn, woord houden
    .own_things = Werk, sport, eigen dingen
    .own_things-said = werk, sport of eigen dingen
    .nothing_now = Ik zie nu niets goeds
    .nothing_now-said = nu niets
notice_good-nothing_seen =
    Dat kan. Soms is er niets te zien, of ben je te moe om te kijken. Dat ligt niet aan jou.

    Dan gaat vandaag iets voor jezelf voor.
    .offer-own_life = Iets voor mezelf
    .offer-how_heavy = Hoe zwaar is het voor mij?
    .offer-menu = Vandaag niets
notice_good-if = Wanneer zou je dat weer kunnen zien?
    .same_moment = Het kan elk moment zijn
    .same_moment-said = op elk moment dat het gebeurt
    .at_table = Aan tafel
    .at_table-said = aan tafel
    .coming_home = Bij het binnenkomen
    .coming_home-said = bij het binnenkomen
    .phone = Aan de { -phone }
    .phone-said = aan de { -phone }
    .morning = In de ochtend
    .morning-said = in de ochtend
    .evening = In de avond
    .evening-said = in de avond
    .weekend = In het weekend
    .weekend-said = in het weekend
notice_good-then =
    Als je het ziet, wat doe je dan meteen?

    Iets kleins is genoeg, iets wat bijna niets kost.
    .say_it = Zeggen dat ik het fijn vind
    .say_it-said = zeggen dat je het fijn vindt
    .say_it-draft = zeggen dat ik het fijn vind
    .message = Een kort berichtje
    .message-said = een kort berichtje sturen
    .coffee = Koffie of thee maken
    .coffee-said = koffie of thee maken
    .food = Iets lekkers maken
    .food-said = iets lekkers maken
    .sit_down = Er even bij gaan zitten
    .sit_down-said = er even bij gaan zitten
    .do_together = Samen iets kleins doen
    .do_together-said = samen iets kleins doen
    .no_questions = Even niets vragen
    .no_questions-said = even niets vragen en er gewoon zijn
    .nothing_today = Vandaag niets
    .nothing_today-said = vandaag niets
notice_good-nothing_today =
    Dan vandaag niets. Zien wat goed gaat, kan ook zonder er iets mee te doen.
    .offer-own_life = Iets voor mezelf
    .offer-menu = Genoeg voor vandaag
notice_good-line = Welke zin past bij jou?
    .good_here = Fijn dat je er bent
    .good_here-said = “Fijn dat je er bent”
    .good_here-draft = Fijn dat je er bent.
    .liked_evening = Ik vond het gezellig
    .liked_evening-said = “Ik vond het gezellig”
    .liked_evening-draft = Ik vond het gezellig met jou.
    .thanks = Dank je dat je hielp
    .thanks-said = “Dank je dat je hielp”
    .thanks-draft = Dank je dat je hielp.
    .good_to_hear = Leuk om je te horen
    .good_to_hear-said = “Leuk om je te horen”
    .good_to_hear-draft = Leuk om je te horen.
    .i_saw = Ik zag wat je deed
    .i_saw-said = “Ik zag wat je deed”
    .i_saw-draft = Ik zag wat je deed. Dat was fijn.
notice_good-never = Een bed, eten, huishoudgeld, medicijnen, contact met kinderen: dat is nooit een beloning. Dat hoort er gewoon te zijn.
notice_good-back =
    En als het gebruik er wel is? Preken of straffen hoeft niet. Een stap terug is genoeg, rustig. Hoe?

    Is er gevaar of ben je bang, dan geldt dit plan niet. Dan gaat veilig zijn voor.
    .other_room = Naar een andere kamer
    .other_room-said = naar een andere kamer gaan
    .later = Praten doe ik morgen
    .later-said = zeggen dat je morgen graag praat
    .later-draft = zeggen dat ik morgen graag praat
    .own_evening = Gewoon mijn eigen avond
    .own_evening-said = doorgaan met je eigen avond
    .own_evening-draft = doorgaan met mijn eigen avond
    .go_out = Even naar buiten
    .go_out-said = even naar buiten gaan
    .bed = Gewoon gaan slapen
    .bed-said = gewoon gaan slapen
    .call = Iemand bellen
    .call-said = iemand bellen
notice_good-plan = Dit is je plan. Het is voor jou.
    .text =
        Wat ik hoop te zien: { $sees }
        Wanneer: { $if }
        Wat ik dan meteen doe: { $then }
        { GIVEN($line) ->
            [yes] Ik zeg: { $line }
           *[no] { "" }
        }
        Als er gebruik is: { $back }
notice_good-ask = Zal ik later vragen hoe het met je gaat?
    .please = Ja, graag
    .please-said = graag
    .no_need = Nee, hoeft niet
    .no_need-said = niet nodig
notice_good-when = Wanneer zal ik het vragen?
notice_good-planned =
    Het staat bij je notities. Eén keer is genoeg om te beginnen.
    { GIVEN($when) ->
        [yes] Op { $when } vraag ik hoe het met je gaat.
       *[no] { "" }
    }

    Hoe { $who } het opvat, heb je niet in de hand. Dat jij het ziet, wel.
    .offer-calm = Twee minuten rust
    .offer-good_moment = Een goed moment bewaren
    .offer-menu = Genoeg voor vandaag

# Voor een gezinsgesprek, alleen. $shared_title is de naam van de groep, $shared_meeting_by tot wanneer het kan.

meeting_prep = Voor een gezinsgesprek
    .button = Voor een gezinsgesprek
meeting_prep-over = Dit gesprek is voorbij, of het is een andere dag geworden. Je hoeft niets te doen.
meeting_prep-begun = Het gesprek is begonnen. Wil je erbij zijn? Schuif gerust aan.
meeting_prep-again = Je zei dat vandaag goed is. Is dat nog zo?
    .still = Nog steeds goed
    .still-said = nog steeds goed
    .not_today = Toch niet vandaag
    .not_today-said = toch niet vandaag
meeting_prep-still_fine = Dan blijft het zo.
meeting_prep-after_all = Het is teruggenomen. Niemand krijgt bericht. Het wordt een andere dag.
meeting_prep-today =
    In { $shared_title } komt misschien een gezinsgesprek: een half uur samen, met één telefoon op tafel.

    Het begint alleen als vandaag voor iedereen goed is. Wie wat zei, ziet de groep nooit. “Vandaag niet” ziet er precies zo uit als geen antwoord.

    Je kunt het zeggen tot { $shared_meeting_by }. Hoe is vandaag voor jou?
    .fine = Vandaag is goed
    .fine-said = vandaag is goed
    .not_today = Vandaag niet
    .not_today-said = vandaag niet
meeting_prep-another_day = Dan niet vandaag. Niemand krijgt bericht, en niemand ziet het verschil met geen antwoord.
    .offer-meeting_prep = Toch wel goed?
meeting_prep-topic = Is er iets waar je het over wilt hebben? Een paar woorden zijn genoeg. Noem een ding, geen mens.
meeting_prep-show =
    Dit komt op de lijst, woord voor woord en zonder naam:

    { $topic }

    Niemand ziet het voordat het gesprek begint.
    .release = Zet het op de lijst
    .release-said = op de lijst
    .without = Geen onderwerp van mij
    .without-said = geen onderwerp
meeting_prep-with_topic = Het staat op de lijst, en vandaag telt als goed voor jou.
    .offer-meeting_prep = Toch niet goed?
meeting_prep-counted = Vandaag telt als goed voor jou.
    .offer-meeting_prep = Toch niet goed?

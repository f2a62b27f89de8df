# Een minuut per dag voor twee: een voorstel, en het antwoord daarop. $shared_first: wanneer de eerste zou zijn.

trust_begin = Een minuut per dag voor twee
    .button = Een minuut per dag voor twee
trust_begin-over = Hier valt niets meer te antwoorden.
trust_begin-closed =
    Dit contact rust, dus nu geen minuut per dag. Niemand ziet dat.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
trust_begin-settled = Je antwoord is bewaard. Willen jullie allebei, dan komt de eerste zin vanzelf. Stoppen kan altijd: /samen.
trust_begin-agreed = Het staat vast. De vraag komt vanzelf, als het tijd is. Stoppen kan altijd: /samen.
trust_begin-start =
    Een minuut per dag{ GIVEN($shared_partner) ->
        [yes] , voor jou en { $shared_partner }
       *[no] { "" }
    }. Wie in herstel is, zegt een zin over vandaag, en dank je wel. De ander bedankt voor de moeite.

    Het is geen controle. Overslaan kan altijd, en lijkt op elke andere stilte.
trust_begin-fear =
    Eerst dit, zoals elke keer. Ben je bang voor wat de ander kan doen: met jouw woorden, of als ze uitblijven?
    .no = Nee
    .no-said = nee
    .yes = Ja
    .yes-said = ja
    .unsure = Dat weet ik niet zeker
    .unsure-said = niet zeker
trust_begin-not_with =
    Dan kun je hier beter niet aan beginnen. Niemand ziet dat je tot hier kwam.

    Wat je met mij alleen doet, blijft hier.
trust_begin-time = Hoe laat komt het jou uit, op je eigen klok?
    .t0930 = 9.30 uur
    .t0930-said = 9.30 uur
    .t1230 = 12.30 uur
    .t1230-said = 12.30 uur
    .t1730 = 17.30 uur
    .t1730-said = 17.30 uur
    .t2000 = 20.00 uur
    .t2000-said = 20.00 uur
trust_begin-weeks = Hoe lang? Daarna houdt het vanzelf op.
    .one_week = Een week
    .one_week-said = een week
    .two_weeks = Twee weken
    .two_weeks-said = twee weken
    .four_weeks = Vier weken
    .four_weeks-said = vier weken
trust_begin-propose =
    Dit ziet de ander, en verder niets: elke dag om { $time }, { $weeks } lang.

    Het begint alleen als de ander ook wil.
    .release = Stel het voor
    .release-said = ja
    .not_now = Nu niet
    .not_now-said = nu niet
trust_begin-proposed = Het is voorgesteld. Wil de ander ook, dan komt de eerste vraag vanzelf. Zo niet, dan komt er niets, en dat is goed.
trust_begin-fits =
    Het voorstel: elke dag, voor het eerst { $shared_first }. En dat { $shared_weeks } lang.

    Komt dat uit?
    .yes = Ja, dat komt uit
    .yes-said = ja
    .no = Nee
    .no-said = nee
trust_begin-fine = Dan begint het vanzelf, als het tijd is. Stoppen kan altijd, zonder reden: /samen.
trust_begin-left_alone = Dan komt er niets van. De ander krijgt geen bericht.

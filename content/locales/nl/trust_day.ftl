# De minuut van vandaag, voor twee. $shared_partner: de naam van de ander.

trust_day = De minuut van vandaag
    .button = De minuut van vandaag
trust_day-over = Die minuut is voorbij. Er is niets over gezegd.
trust_day-closed =
    Dit contact rust, dus nu geen minuut per dag. Niemand ziet dat.

    De minuut kan ook helemaal stoppen: /samen.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
trust_day-given_before = Je zin van vandaag is bewaard, en te zien als er twee zijn.
trust_day-start =
    Een minuut voor vandaag{ GIVEN($shared_partner) ->
        [yes] , voor jou en { $shared_partner }
       *[no] { "" }
    }. Vroeger, en waar je bang voor bent, hebben een andere plek.
trust_day-role = Wie van de twee ben jij?
    .self = Ik ben in herstel
    .self-said = in herstel
    .loved_one = Ik ben een naaste
    .loved_one-said = naaste
trust_day-day = Een zin over vandaag: wat doe je vandaag om overeind te blijven? Overslaan mag.
    .kept_plan = Ik hou me aan mijn plan
    .kept_plan-said = je houdt je aan je plan
    .kept_plan-draft = Vandaag hou ik me aan mijn plan
    .asked_help = Ik vraag om hulp
    .asked_help-said = je vraagt om hulp
    .asked_help-draft = Vandaag vraag ik om hulp
    .hard_today = Het is zwaar, en ik ben er
    .hard_today-said = het is zwaar, en je bent er
    .hard_today-draft = Vandaag is zwaar, en ik ben er
    .did_good = Ik neem wat rust
    .did_good-said = je neemt wat rust
    .did_good-draft = Vandaag neem ik wat rust
trust_day-thanks = En een dank je wel, als je wilt?
    .bearing = Voor je geduld
    .bearing-said = voor het geduld
    .bearing-draft = Dank je voor je geduld
    .being_there = Dat je er bent
    .being_there-said = dat de ander er is
    .being_there-draft = Dank je dat je er bent
    .trusting = Dat je het aan mij laat
    .trusting-said = dat de ander het aan jou laat
    .trusting-draft = Dank je dat je het aan mij laat
trust_day-effort = Een dank je wel voor de moeite van vandaag, als je wilt?
    .effort = Voor je moeite
    .effort-said = voor de moeite
    .effort-draft = Dank je voor je moeite vandaag
    .saying_it = Dat je zegt hoe het is
    .saying_it-said = voor het zeggen hoe het is
    .saying_it-draft = Dank je dat je zegt hoe het is
    .small_things = Voor de kleine dingen
    .small_things-said = voor de kleine dingen
    .small_things-draft = Dank je voor de kleine dingen vandaag
trust_day-line =
    Dit kan naar de ander, woord voor woord. Het is pas te zien als er twee zinnen zijn.

    Sla over, en het blijft hier.
    .right = Dit mag mee
    .text =
        { GIVEN($day) ->
            [yes] { $Day }.
           *[no] { "" }
        }
        { GIVEN($thanks) ->
            [yes] { $Thanks }.
           *[no] { "" }
        }
        { GIVEN($effort) ->
            [yes] { $Effort }.
           *[no] { "" }
        }
trust_day-passed =
    Dan gaat er vandaag niets naar de ander. Het lijkt op elke stille dag.

    Is er iets moeilijks? Dat krijgt een eigen gesprek, of een plek bij een hulpverlener.
    .offer-hard_talk = Een gesprek voorbereiden
    .offer-together = Veranderen of stoppen
    .offer-menu = Genoeg voor vandaag
trust_day-given =
    Je zin is bewaard, en te zien als er twee zijn.

    Is er iets moeilijks? Dat krijgt een eigen gesprek, of een plek bij een hulpverlener.
    .offer-hard_talk = Een gesprek voorbereiden
    .offer-together = Veranderen of stoppen
    .offer-menu = Genoeg voor vandaag

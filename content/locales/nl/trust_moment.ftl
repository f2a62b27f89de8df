trust_moment = Eén minuut vertrouwen per dag
    .button = Elke dag een moment samen
trust_moment-start = Zo'n { $minutes } minuten. Je maakt een klein dagelijks moment klaar, voor jou en één ander. Vragen komt als laatste, en het hoeft niet.
trust_moment-for_child =
    Het gaat om een kind. Een kind hoeft niemands dag te dragen, en er ook niet voor te bedanken.

    Iets leuks samen, zonder reden, kan genoeg zijn.
    .offer-good_moment = Een goed moment noteren
    .offer-menu = Genoeg voor vandaag
trust_moment-not_possible =
    Hier zijn er twee voor nodig, en contact kan nu niet. Het mag dus wachten.

    Kleine beloftes nakomen kan nu al, ook als niemand het ziet.
    .offer-good_moment = Een goed moment noteren
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Genoeg voor vandaag
trust_moment-silence =
    Na twee stappen bleef het stil. Daarom nu niets nieuws om aan { $who } te vragen.

    Je eigen dag kan wel een vast rustig moment hebben.
    .offer-good_moment = Een goed moment noteren
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
trust_moment-what_it_is = Eén minuut per dag, op een vaste tijd. De één zegt een zin over vandaag. De ander bedankt voor de moeite. Dan is het klaar, en gaat de dag verder.
trust_moment-side = Welke zin zou van jou zijn?
    .my_day = De zin over vandaag
    .my_day-said = de zin over vandaag
    .my_day-draft = ik zeg een zin over vandaag, en jij zegt iets terug
    .my_thanks = De zin om te bedanken
    .my_thanks-said = de zin om te bedanken
    .my_thanks-draft = jij zegt een zin over vandaag, als je wilt, en ik bedank je
    .both = We zeggen ze allebei
    .both-said = allebei de zinnen
    .both-draft = we zeggen allebei een zin over vandaag, en bedanken elkaar
trust_moment-what_not = Het is geen controle, en niemand hoeft iets aan te tonen. Over vroeger en over angsten gaat het hier niet. Dat krijgt een eigen moment.
trust_moment-day_line = Wat kan de zin over vandaag zijn?
    .kept_plan = Vandaag volgde ik mijn plan
    .kept_plan-said = “Vandaag heb ik me aan mijn plan gehouden.”
    .kept_plan-draft = Vandaag heb ik me aan mijn plan gehouden
    .hard_today = Vandaag was zwaar. Ik ben er
    .hard_today-said = “Vandaag was zwaar, en ik ben er.”
    .hard_today-draft = Vandaag was zwaar, en ik ben er
    .asked_help = Vandaag vroeg ik om hulp
    .asked_help-said = “Vandaag heb ik om hulp gevraagd.”
    .asked_help-draft = Vandaag heb ik om hulp gevraagd
    .only_today = Ik doe het voor vandaag
    .only_today-said = “Ik doe het voor vandaag. Dank je dat je het met me uithoudt.”
    .only_today-draft = Ik doe het voor vandaag. Dank je dat je het met me uithoudt
    .did_good = Dit deed me vandaag goed: …
    .did_good-said = “Dit deed me vandaag goed: …”
    .did_good-draft = Dit deed me vandaag goed: …
    .just_here = Vandaag geen woorden
    .just_here-said = “Vandaag even geen woorden. Ik ben er.”
    .just_here-draft = Vandaag even geen woorden. Ik ben er
trust_moment-thanks_line = En wat kan de zin terug zijn?
    .for_effort = Dank je voor je moeite
    .for_effort-said = “Dank je voor je moeite vandaag.”
    .for_effort-draft = Dank je voor je moeite vandaag
    .for_saying = Dank je dat je het zegt
    .for_saying-said = “Dank je dat je het zegt.”
    .for_saying-draft = Dank je dat je het zegt
    .see_it = Ik zie wat je doet
    .see_it-said = “Ik zie wat je doet. Dank je.”
    .see_it-draft = Ik zie wat je doet. Dank je
    .nice_day = Fijn dat je er bent
    .nice_day-said = “Fijn dat je er bent.”
    .nice_day-draft = Fijn dat je er bent
    .together = Dank je. Tot morgen
    .together-said = “Dank je. Morgen weer.”
    .together-draft = Dank je. Morgen weer
trust_moment-when = Wanneer op de dag zou het kunnen?
    .breakfast = Bij het ontbijt
    .breakfast-said = bij het ontbijt
    .back_home = Bij het thuiskomen
    .back_home-said = bij het thuiskomen
    .after_dinner = Na het eten
    .after_dinner-said = na het eten
    .before_bed = Voor het slapen
    .before_bed-said = voor het slapen
    .by_message = In een kort bericht
    .by_message-said = in een kort bericht
trust_moment-how_long = Hoe lang zou je het proberen, voor jullie kijken of het past?
    .three_days = Drie dagen
    .three_days-said = drie dagen
    .one_week = Een week
    .one_week-said = een week
    .two_weeks = Twee weken
    .two_weeks-said = twee weken
trust_moment-ask = Wil je het aan { $who } vragen?
    .ask_them = Ja, met een uitnodiging
    .ask_them-said = ja, met een uitnodiging
    .sleep_on_it = Klaarzetten, later vragen
    .sleep_on_it-said = klaarzetten, later vragen
    .not_today = Vandaag niets
    .not_today-said = vandaag niets
trust_moment-left_today = Dan vandaag niets. Er zijn er twee voor nodig die het willen, en een dag waarop het past.
    .offer-good_moment = Een goed moment noteren
    .offer-menu = Genoeg voor vandaag
trust_moment-invitation = Zo kun je het vragen. Is het zo goed?
    .text =
        Ik wil iets met je proberen. Eén minuut per dag: { $when }.

        { $Side }.
        Het kan zoiets zijn: { $day_line }
        En terug: { $thanks_line }
        Meer niet. Geen vragen, niets om aan te tonen, en niets over vroeger.
        { GIVEN($how_long) ->
            [yes] Hoe lang: { $how_long }. Daarna kijken we of het past.
           *[no] { "" }
        }
        Je mag nee zeggen. En we kunnen er allebei mee stoppen, zonder reden.
trust_moment-may_wait = Het staat bij je mensen, onder { $who }. Het ligt klaar voor wanneer jij eraan toe bent.
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
trust_moment-asked =
    Het staat bij je mensen, onder { $who }. Vraag het op een rustig moment. Een nee is goed, en “nu niet” ook.

    Doen jullie het: wat moeilijk is, krijgt een eigen gesprek, of een plek bij een hulpverlener. Gaat het op controle lijken, stop dan.
    .offer-repair_step = Plannen wanneer ik het vraag
    .offer-hard_talk = Een gesprek voorbereiden
    .offer-menu = Genoeg voor vandaag

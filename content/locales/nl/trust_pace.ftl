trust_pace = Vertrouwen in mijn tempo
    .button = Vertrouwen, in mijn tempo
trust_pace-start = Zo'n { $minutes } minuten, alleen voor jou. Vertrouwen bestaat uit veel kleine beloftes die worden nagekomen. Jij bepaalt het tempo. Er is geen dag waarop het terug moet zijn.
trust_pace-trust_now =
    Hoeveel vertrouwen is er nu in { $who }?

    0 is niets, 10 is helemaal. Het is je eigen inschatting, van vandaag.
trust_pace-wears = Waardoor is het minder geworden? Tik aan wat past.
    .promises = Niet nagekomen afspraken
    .promises-said = niet nagekomen afspraken
    .lies = De waarheid niet horen
    .lies-said = de waarheid niet horen
    .money = Geld
    .money-said = geld
    .vanishing = Onbereikbaar zijn
    .vanishing-said = iemand die onbereikbaar was
    .surprises = Er toevallig achter komen
    .surprises-said = ergens toevallig achter komen
    .no_talk = Er niet over kunnen praten
    .no_talk-said = er niet over kunnen praten
    .being_hurt = Woorden die pijn deden
    .being_hurt-said = woorden die pijn deden
trust_pace-need = Wat moet je zien, om een beetje meer te durven vertrouwen?
    .on_time = Op tijd zijn
    .on_time-said = op tijd zijn
    .say_first = Het zeggen voor ik vraag
    .say_first-said = het horen voor je ernaar vraagt
    .straight_money = Open zijn over geld
    .straight_money-said = open zijn over geld
    .own_help = De eigen hulp volhouden
    .own_help-said = dat de hulp wordt volgehouden
    .listening = Luisteren zonder verdedigen
    .listening-said = luisteren zonder verdedigen
    .own_part = Het eigen aandeel nemen
    .own_part-said = het eigen aandeel nemen
    .quiet_time = Een lange rustige tijd
    .quiet_time-said = een lange rustige tijd
trust_pace-promise = Welke kleine belofte, vier keer nagekomen, zou iets voor je betekenen?
    .call_at = Bellen zoals afgesproken
    .call_at-said = bellen zoals afgesproken
    .be_there = Er zijn zoals afgesproken
    .be_there-said = er zijn zoals afgesproken
    .cancel_early = Op tijd afzeggen
    .cancel_early-said = op tijd afzeggen
    .pay_part = Een vast deel betalen
    .pay_part-said = een vast deel betalen
    .one_chore = Elke week één klus
    .one_chore-said = elke week één klus in huis
    .eat_together = Eén keer per week samen eten
    .eat_together-said = één keer per week samen eten
    .keep_help = Naar de afspraken gaan
    .keep_help-said = naar de afspraken voor hulp gaan
trust_pace-watch = Hoe merk je het op, zonder te controleren?
    .only_notice = Alleen opmerken
    .only_notice-said = het alleen opmerken
    .note_it = Noteren als het gebeurt
    .note_it-said = het noteren als het gebeurt
    .look_back = Over een maand terugkijken
    .look_back-said = over een maand terugkijken
    .no_count = Niet bijhouden
    .no_count-said = het niet bijhouden
trust_pace-own_ground = Het gaat nu niet om contact. Wat helpt jou om weer te vertrouwen, op jezelf of op anderen?
    .my_feeling = Mijn gevoel serieus nemen
    .my_feeling-said = je eigen gevoel serieus nemen
    .others = Mensen die betrouwbaar zijn
    .others-said = mensen die betrouwbaar zijn
    .calm_days = Een paar rustige dagen
    .calm_days-said = een paar rustige dagen
    .small_things = Kleine dingen die goed gaan
    .small_things-said = kleine dingen die goed gaan
    .help = Praten met een hulpverlener
    .help-said = praten met een hulpverlener
trust_pace-answer =
    Stel: { $who } zegt sorry, of wil iets rechtzetten. Wat zou nu jouw antwoord zijn?

    Je bent niemand een antwoord schuldig.
    .not_yet = Nog niet
    .not_yet-said = nog niet
    .not_yet-draft = Ik kan er nog geen ja op zeggen. Ik wil het eerst een tijd zien
    .partly = Een deel wel
    .partly-said = een deel wel
    .partly-draft = Een deel kan ik aannemen. Een deel nog niet
    .refuse = Nee
    .refuse-said = nee
    .accept = Ja
    .accept-said = ja
    .accept-draft = Ik neem het aan. Vertrouwen kan langer duren
    .unsure = Dat weet ik niet
    .unsure-said = iets wat je nog niet weet
    .unsure-draft = Ik weet nog niet wat het met me doet. Ik kom erop terug als ik het weet
trust_pace-may_change = Dat mag veranderen, en het mag zo blijven. Ja, nee, nog niet of een deel: het zijn allemaal hele antwoorden.
trust_pace-reply = Zo kun je het zeggen, als het ooit zover komt. Er wordt niets verstuurd. Is het zo goed?
    .text =
        Ik heb gehoord wat je zei.
        { $Answer }.
        Wat voor mij iets zou betekenen: { $promise }.
        Laat het tempo aan mij.
trust_pace-reply_no = Zo kun je het zeggen, als het ooit zover komt. Er wordt niets verstuurd. Is het zo goed?
    .text =
        Ik heb gehoord wat je zei. Mijn antwoord is nee, en daar wil ik het bij laten.
        Ik wil er niet verder over praten. Ik hoop dat je dat kunt laten rusten.
trust_pace-one_thing = Wat is één ding voor deze week?
    .notice_once = Eén nagekomen belofte zien
    .notice_once-said = één nagekomen belofte opmerken
    .put_it = Zeggen wat ik nodig heb
    .put_it-said = zeggen wat je nodig hebt
    .my_evening = Een avond voor mezelf
    .my_evening-said = een avond voor jezelf
    .tell_someone = Iemand vertellen hoe het is
    .tell_someone-said = iemand vertellen hoe het is
    .rest_it = De vraag laten rusten
    .rest_it-said = de vraag naar vertrouwen laten rusten
    .nothing = Vandaag niets
    .nothing-said = vandaag niets
trust_pace-left_today = Dan vandaag niets. Vertrouwen laat zich niet haasten, ook niet door jou.
    .offer-own_life = Mijn eigen leven
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
trust_pace-chosen =
    Voor deze week: { $one_thing }. Dat is genoeg.

    Wat je nodig hebt, telt. Of de ander het doet, heb jij niet in de hand.
    .offer-request = Er een vraag van maken
    .offer-notice_good = Iets goeds opmerken
    .offer-own_life = Mijn eigen leven
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag

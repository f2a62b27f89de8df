appreciation = Zeggen wat je goeddeed
    .button = Zeggen wat me goeddeed
appreciation-start = Zo'n { $minutes } minuten. Eén ding dat de ander deed, en wat dat met jou deed. In één of twee zinnen.
appreciation-what =
    Wat deed { $who } dat je goeddeed? Eén ding, en klein mag.

    Typ je het zelf? Schrijf het zoals je het tegen { $who } zou zeggen.
    .listened = Naar me luisteren
    .listened-said = naar je luisteren
    .listened-draft = je luisterde naar me.
    .was_there = Er gewoon zijn
    .was_there-said = er gewoon zijn
    .was_there-draft = je was er gewoon.
    .asked = Vragen hoe het ging
    .asked-said = vragen hoe het ging
    .asked-draft = je vroeg hoe het met me ging.
    .helped = Ergens mee helpen
    .helped-said = ergens mee helpen
    .helped-draft = je hielp me, zonder er veel van te maken.
    .kept_word = Een afspraak nakomen
    .kept_word-said = een afspraak nakomen
    .kept_word-draft = je deed wat je had gezegd.
    .honest = Eerlijk zijn
    .honest-said = eerlijk zijn
    .honest-draft = je was eerlijk tegen me, ook al was dat lastig.
    .gave_space = Me de ruimte geven
    .gave_space-said = je de ruimte geven
    .gave_space-draft = je gaf me de ruimte.
    .laughter = Me aan het lachen maken
    .laughter-said = je aan het lachen maken
    .laughter-draft = je maakte me aan het lachen.
appreciation-when_was = Wanneer was dat? Dan weet de ander welk moment je bedoelt.
    .today = Vandaag
    .today-said = vandaag
    .today-draft = iets van vandaag
    .yesterday = Gisteren
    .yesterday-said = gisteren
    .yesterday-draft = gisteren
    .this_week = Deze week
    .this_week-said = deze week
    .this_week-draft = iets van deze week
    .last_time = De laatste keer samen
    .last_time-said = de laatste keer dat jullie elkaar zagen
    .last_time-draft = de laatste keer dat ik je zag
    .a_while_ago = Een tijdje terug
    .a_while_ago-said = een tijdje terug
    .a_while_ago-draft = iets van een tijdje terug
    .long_ago = Lang geleden
    .long_ago-said = lang geleden
    .long_ago-draft = iets van lang geleden
appreciation-did = En wat deed dat met jou?
    .calmer = Ik werd rustiger
    .calmer-said = je werd rustiger
    .calmer-draft = ik werd er rustiger van.
    .less_alone = Ik was minder alleen
    .less_alone-said = je was minder alleen
    .less_alone-draft = ik voelde me minder alleen.
    .hope = Het gaf me hoop
    .hope-said = het gaf je hoop
    .hope-draft = het gaf me hoop.
    .strength = Ik kon er weer even tegen
    .strength-said = je kon er weer even tegen
    .strength-draft = ik kon er weer even tegen.
    .smile = Ik moest weer eens lachen
    .smile-said = je moest weer eens lachen
    .smile-draft = ik moest weer eens lachen.
    .seen = Ik voelde me gezien
    .seen-said = je voelde je gezien
    .seen-draft = ik voelde me gezien.
    .trust = Ik kreeg wat vertrouwen
    .trust-said = je kreeg wat vertrouwen
    .trust-draft = het gaf me wat vertrouwen.
    .lighter = De dag werd lichter
    .lighter-said = de dag werd lichter
    .lighter-draft = de dag werd er lichter van.
appreciation-draft = Zo zou het kunnen klinken. Er hoeft niets achteraan: geen maar, en geen vraag.
    .text =
        { GIVEN($when_was) ->
            [yes] Ik denk nog aan { $when_was }: { $what }
           *[no] Ik wil je iets zeggen: { $what }
        }
        Dat deed me goed: { $did }
        Dank je.
appreciation-how = Hoe wil je het geven? Voor jezelf houden is ook een manier.
    .say = Zeggen
    .say-said = zeggen
    .message = In een bericht
    .message-said = in een bericht
    .written = Op een briefje
    .written-said = op een briefje
    .call = Kort bellen
    .call-said = kort bellen
    .keep = Voor mezelf houden
    .keep-said = het voor jezelf houden
appreciation-give_when = En wanneer? Kies een moment waarop niemand onder invloed is.
    .today = Vandaag nog
    .today-said = vandaag nog
    .tomorrow = Morgen
    .tomorrow-said = morgen
    .after_meal = Na het eten
    .after_meal-said = na het eten
    .see_each_other = Als we elkaar zien
    .see_each_other-said = als jullie elkaar zien
    .weekend = In het weekend
    .weekend-said = in het weekend
    .not_today = Toch niet nu
    .not_today-said = toch niet nu
appreciation-given =
    Het staat bij je notities. Zo doe je het: { $how }, { $give_when }.

    Er hoeft niets terug te komen. Misschien blijft het even stil, en dat mag.
    .offer-good_moment = Een goed moment bewaren
    .offer-menu = Genoeg voor vandaag
appreciation-kept =
    Dan blijft het bij jou, bij je notities. Ook wat niet gezegd wordt, heb je gezien.

    Wil je het later toch geven, dan ligt het klaar.
    .offer-good_moment = Een goed moment bewaren
    .offer-menu = Genoeg voor vandaag

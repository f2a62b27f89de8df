# Weggaan en wissen: /vergeet, de manieren om te stoppen, en de berichten na een lange stilte.

button-settings_forget = Wissen of weggaan
button-stop_all = Helemaal weggaan
button-forget_entry = Eén ding
button-forget_person = Eén persoon
button-forget_all = Alles, of weggaan
button-forget_pause = Alleen geen herinneringen
button-forget_leave = Weggaan, wel bewaren
button-forget_erase = Alles wissen
button-forget_now = Ja, alles wissen
button-forget_not = Toch niet wissen
button-forget_back = Terug
button-come_back = Terugkomen
button-pick_note = Een notitie
button-pick_step = Een stap
button-pick_session = Een gesprek
button-pick_reminder = Een herinnering
button-pick_gone = Dit wissen
button-silence_stay = Laat maar staan
button-silence_erase = Wissen
command-forget = Iets wissen, of alles
notice-erased = Gewist

## Wat er gewist wordt

panel-forget = <b>Wat wil je wissen?</b>
panel-pick = Wat voor iets is het?
panel-pick_list = <b>Welke?</b>
panel-pick_empty = Hier staat niets.
pick-line = { GIVEN($day) ->
        [yes] { $day }:{ " " }
       *[no] { "" }
    }{ $words }
pick-what_note = Deze notitie gaat weg, met het gesprek waar die uit komt.
pick-what_step = Deze stap gaat weg, met de herinneringen en de gesprekken erover.
pick-what_session = Dit gesprek gaat weg. Ook wat het bij je notities, stappen en mensen zette, zolang dat daar nog zo staat.
pick-what_reminder = Deze herinnering gaat weg, met het gesprek waarin je die maakte.
pick-what_person =
    Alles over deze persoon gaat weg: stappen, herinneringen, notities en gesprekken.{ $count ->
        [0] { "" }
        [one] { " " }Eén losse notitie of herinnering noemt deze naam. Die gaat mee.
       *[other] { " " }{ $count } losse notities en herinneringen noemen deze naam. Die gaan mee.
    }

    Een naam midden in een andere tekst is niet te vinden. Zo'n tekst kun je apart wissen.
pick-in_chat =
    Wat al in deze chat staat, blijft staan. Met /weg haal je de laatste twee dagen weg.{ GIVEN($backups) ->
        [yes] { " " }In reservekopieën staat het nog hooguit { $backups } dagen.
       *[no] { "" }
    }

## Weggaan

panel-forget_all =
    <b>Het kan op drie manieren</b>

    <b>Alleen geen herinneringen.</b> De rest blijft zoals het is.

    <b>Weggaan, wel bewaren.</b> Je trekt je toestemming in. Er wordt niets meer gelezen of gestuurd. Wat je schreef, blijft staan, en je kunt terugkomen.{ GIVEN($months) ->
        [yes] { " " }Na { $months } maanden zonder jou wordt het gewist.
       *[no] { "" }
    }

    <b>Alles wissen.</b> Dan is het weg, voorgoed.
panel-withdrawn =
    Je bent weggegaan. Hier wordt niets gelezen en niets gestuurd.

    Wat je schreef, staat er nog, voor als je het wilt hebben.{ GIVEN($months) ->
        [yes] { " " }Na { $months } maanden zonder jou wordt het gewist.
       *[no] { "" }
    }
panel-forget_erase =
    <b>Alles wissen?</b>

    Je antwoorden, mensen, stappen, notities en herinneringen gaan meteen weg. De sleutel ervan wordt vernietigd.{ GIVEN($day) ->
        [yes] { " " }In versleutelde reservekopieën staan ze nog tot uiterlijk { $day }. Wordt er een teruggezet, dan worden ze opnieuw gewist.
       *[no] { "" }
    }

    In deze chat gaat alles van de laatste twee dagen weg, van jou en van Hecht. Van oudere berichten van Hecht blijft een puntje over. Je eigen oudere berichten blijven staan: die kun alleen jij wissen.
panel-forget_nobody =
    Van jou staat hier alleen het nummer van deze chat en je taal. Na 30 dagen zonder jou gaan die vanzelf weg.

    Het kan ook nu. Dan gaan ook de berichten van de laatste twee dagen weg, van jou en van Hecht.
panel-farewell =
    Alles is gewist, en de sleutel ervan is weg.{ GIVEN($day) ->
        [yes] { " " }In reservekopieën staat het nog tot uiterlijk { $day }.
       *[no] { "" }
    }

    De berichten van de laatste twee dagen gaan nu ook weg. Van oudere berichten van Hecht blijft een puntje over. Zijn het er veel, dan duurt dat even.

    Je eigen oudere berichten kun alleen jij wissen. Houd deze chat in Telegram in je lijst ingedrukt en kies Verwijderen.

    Het ga je goed. /start brengt je naar het begin.
panel-farewell_nobody = Dat is weg. /start brengt je naar het begin.

## Na een lange stilte
#
# De eerste regel staat in de melding en kan van elke app komen. Waar het over gaat, staat onder een afdekking.

silence-first = Een korte vraag over deze chat.
silence-notice_1 = <tg-spoiler>Je bent hier lang niet geweest. Wat je schreef, staat er nog. Doe je niets, dan wordt het gewist op { $day }. Eén tik of één bericht is genoeg om het te laten staan.</tg-spoiler>
silence-notice_2 = <tg-spoiler>Dit is de laatste vraag hierover. Wat je hier schreef, wordt gewist op { $day }, tenzij je voor die dag iets doet. Eén tik of één bericht is genoeg.</tg-spoiler>
silence-stays = Dan blijft alles zoals het is.

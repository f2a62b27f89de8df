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
pick-what_session = Dit gesprek gaat weg. Ook wat het bij je notities, stappen en mensen zette, als dat daar nog zo staat.
pick-what_reminder = Deze herinnering gaat weg. Staan er woorden van jou in, dan gaat ook het gesprek weg waarin je die typte.
pick-what_person =
    Alles over deze persoon gaat weg: stappen, herinneringen, notities en gesprekken.{ $count ->
        [0] { "" }
        [one] { " " }Eén losse notitie of herinnering noemt deze naam. Die gaat mee.
       *[other] { " " }{ $count } losse notities en herinneringen noemen deze naam. Die gaan mee.
    }

    Een naam midden in een andere tekst is niet te vinden. Zo'n tekst kun je apart wissen.
pick-in_chat =
    Wat al in deze chat staat, blijft daar staan. Met /weg haal je de laatste twee dagen weg.{ GIVEN($backups) ->
        [yes] { " " }Wat je hebt gewist, staat nog hooguit { $backups } dagen in reservekopieën.
       *[no] { "" }
    }

## Weggaan

panel-forget_all =
    <b>Het kan op drie manieren</b>

    <b>Alleen geen herinneringen.</b> De rest blijft zoals het is.

    <b>Weggaan, wel bewaren.</b> Je trekt je toestemming in. Hecht bewaart niets nieuws en stuurt uit zichzelf niets meer. Wat je schreef, blijft staan, en je kunt terugkomen.{ GIVEN($months) ->
        [yes] { " " }Na { $months } maanden zonder jou wordt het gewist.
       *[no] { "" }
    }

    <b>Alles wissen.</b> Dan is het weg, voorgoed.
panel-withdrawn =
    Je bent weggegaan. Wat je hier nog typt, wordt niet bewaard. Gaat het over gevaar, dan zie je wie je kunt bellen.

    Wat je eerder schreef, staat er nog, voor als je het wilt hebben.{ GIVEN($months) ->
        [yes] { " " }Na { $months } maanden zonder jou wordt het gewist.
       *[no] { "" }
    }
panel-forget_erase =
    <b>Alles wissen?</b>

    Je antwoorden, mensen, stappen, notities en herinneringen gaan meteen weg. De sleutel ervan wordt vernietigd.{ GIVEN($day) ->
        [yes] { " " }In versleutelde reservekopieën staan ze nog tot uiterlijk { $day }. Wordt er een teruggezet, dan worden ze opnieuw gewist.
       *[no] { "" }
    }

    In deze chat gaat alles van de laatste twee dagen weg, van jou en van Hecht. Van oudere berichten van Hecht blijft een puntje over. Je eigen oudere berichten blijven staan. Die kun je alleen zelf weghalen.
panel-forget_nobody =
    Van wat je zei, is hier niets bewaard. Hecht kent alleen het nummer van deze chat en je taal. Na 30 dagen zonder jou gaan die vanzelf weg.

    Het kan ook nu. Dan gaan ook de berichten van Hecht van de laatste twee dagen weg. Die van jou kun je alleen zelf weghalen.
panel-farewell =
    Alles is gewist, en de sleutel ervan is weg.{ GIVEN($day) ->
        [yes] { " " }In reservekopieën staat het nog tot uiterlijk { $day }.
       *[no] { "" }
    }

    De berichten van de laatste twee dagen gaan nu ook weg. Van oudere berichten van Hecht blijft een puntje over. Zijn het er veel, dan duurt dat even.

    Je eigen oudere berichten kun je alleen zelf weghalen. Houd deze chat in de lijst van Telegram ingedrukt en kies Verwijderen.

    Het ga je goed. Met /start kom je weer bij het begin.
panel-farewell_nobody = Dat is weg. Met /start kom je weer bij het begin.

## Na een lange stilte
#
# De eerste regel staat in de melding en kan van elke app komen. Waar het over gaat, staat onder een afdekking.

silence-first = Een korte vraag over deze chat.
silence-notice_1 = <tg-spoiler>Je bent hier lang niet geweest. Wat je schreef, staat er nog. Doe je niets, dan wordt het gewist op { $day }. Eén tik of één bericht is genoeg om het te laten staan.</tg-spoiler>
silence-notice_2 = <tg-spoiler>Dit is de laatste vraag hierover. Wat je hier schreef, wordt gewist op { $day }, tenzij je voor die dag iets doet. Eén tik of één bericht is genoeg.</tg-spoiler>
silence-stays = Dan blijft alles zoals het is.

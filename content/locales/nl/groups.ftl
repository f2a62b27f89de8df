# Opdrachten en instellingen van een groep, en je groepen in een eigen chat. In een groep leest iedereen mee.

## In een groep

group-help =
    <b>Wat ik hier kan</b>

    Hier doet een familie met mij een paar kleine dingen samen. Overslaan mag, altijd.

    Ik zie opdrachten, antwoorden aan mij en tikken. De rest van deze chat lees ik niet.

    Met /verlaat stap je eruit, met /privacy zie je wat ik bewaar. Wat alleen van jou is, hoort in een eigen chat met mij.
group-help_now =
    Is er nu iemand in gevaar? Bel het alarmnummer. In Europa is dat 112.

    Wie je nog meer kunt bellen, staat in een eigen chat met mij, bij /hulp. Je hoeft daarvoor nergens mee akkoord te gaan.
group-help_now_button = Naar de eigen chat
group-untitled = Groep zonder naam
group-a_ritual = wat je vrijgaf

group_settings =
    <b>Instellingen van deze groep</b>

    Taal: { $language }
    Tijd: { $zone }, nu { $clock }
    { GIVEN($from) ->
        [yes] Stille uren: { $from } tot { $until } uur
       *[no] Stille uren: geen
    }

    Wie meedoet, kan dit veranderen.
group_settings-button = Instellingen
group_settings-back = Terug naar de instellingen
group_settings-change_zone = Tijdzone
group_settings-language = In welke taal praat ik hier? In een eigen chat houdt ieder de eigen taal.
group_settings-zone = Welke tijd geldt in deze groep?
group_settings-another_city = Een andere stad
group_settings-which_city = Beantwoord dit bericht met de naam van een stad. Dan geldt hier de tijd van daar.
group_settings-quiet_from = Vanaf hoe laat blijf ik hier stil?
group_settings-quiet_until = En tot hoe laat?
group_settings-no_quiet = Geen stille uren

## Het menu van Telegram in een groep

command-group_help = Wat ik hier kan
command-group_rituals = Wat je hier samen kunt doen
command-group_pause = Twintig minuten rust
command-group_agreements = Wat er is afgesproken
command-group_settings = Taal, tijd, stille uren
command-group_leave = Niet meer meedoen
command-group_privacy = Wat ik van deze groep bewaar

## In een eigen chat: een naam

joining-name_empty = Daar lees ik geen naam in. Een paar letters, een cijfer of een teken is genoeg.
joining-name_long = Dat is te lang voor een naam. Dertig tekens is het meeste wat hier past.
joining-name_taken = Zo heet daar al iemand. Kun je er iets bij zetten, zoals een letter van je achternaam?

group_name = Een andere naam in een groep
    .button = Een andere naam in een groep
group_name-over = Je doet daar niet meer mee. Er is niets veranderd.
group_name-name = Hoe mogen de anderen je voortaan noemen?
group_name-renamed = Vanaf nu sta je daar als { $name }.

## In een eigen chat: in je groepen

command-groups = De groepen waarin je meedoet
button-groups = In je groepen
panel-groups = <b>In je groepen</b>
panel-groups_none =
    <b>In je groepen</b>

    Je doet nog in geen groep mee. Het begint in een groepschat waar ik in zit, met een tik op Meedoen.
panel-group =
    <b>{ $title }</b>

    De anderen zien je daar als { $name }.
    { $count ->
        [0] Er is daar nu niets te lezen wat je hebt vrijgegeven.
       *[other] Wat je hebt vrijgegeven, is daar nog te lezen. Hier neem je het terug. Wat al in de chat staat, blijft daar staan.
    }
button-group_name = Mijn naam veranderen
button-group_leave = Uit deze groep stappen
button-take_back = { $day }: { $ritual }
panel-group_leave_which = Uit welke groep wil je stappen?
panel-group_leave =
    Uit { $title } stappen?

    Waarom hoef je niet te zeggen, en niemand krijgt bericht. Wat je daar vrijgaf, gaat weg, en je afspraken ook. In de chat van Telegram zelf blijf je.
button-group_leave_now = Ja, ik stap eruit
button-group_stay = Nee, ik blijf
notice-taken_back = Teruggenomen.

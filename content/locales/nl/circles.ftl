# In een groep, en tussen een groep en een privéchat. In een groep leest iedereen mee: nergens staat wie oversloeg, wie
# niet wilde, of wat iemand alleen met Hecht doet.

group-introduction =
    Hallo, ik ben Hecht. In deze chat kan ik een familie een paar kleine gewoontes geven. Zeggen wat goed was, vertellen hoe de week was, een half uur samen overleggen.

    Ik zie opdrachten, antwoorden aan mij en tikken op mijn knoppen. De rest van deze chat lees ik niet. Wat iemand alleen met mij doet, komt hier nooit.

    Kinderen in deze chat lezen mee. Zijn die er? Maak dan een chat met alleen volwassenen.

    Ieder beslist dit alleen, in een eigen chat met mij.
button-take_part = Meedoen
group-already_in = Je doet hier al mee.
group-too_few = Hier zijn twee mensen voor nodig die meedoen. De knop daarvoor staat onder /help.
group-privacy = Van deze groep bewaar ik wie meedoet en onder welke naam, en wat er loopt. Wat jullie in een ronde deelden, kan ik een week lang lezen. Verwijder je mij, dan wordt alles gewist. Over wat alleen van jou is: /privacy in een eigen chat met mij.
group-unknown = Dat is voor een eigen chat met mij, niet voor hier. Wat ik hier kan: /help
notice-not_yours = Deze knop is niet voor jou, of het is te laat.
asking-ready = Er staat iets voor je klaar.
button-open = Openen
inviting-no_more = Deze link opent niets. Een link werkt één keer, een dag lang, en alleen voor wie er zelf om vroeg. Vraag op dezelfde plek een nieuwe.
sharing-left = Je doet daar niet meer mee. Wat je had vrijgegeven en nog niet te zien was, is teruggenomen. Niemand krijgt bericht.

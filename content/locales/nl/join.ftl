# Meedoen in de groep van je familie. $shared_title is de naam van de groep.

join = Meedoen in een groep
    .button = Meedoen in een groep
join-over = Die groep is er niet meer, of de link is verlopen. Er is niets gebeurd.
join-already = Je doet daar al mee.
join-fear =
    Eerst iets voor jou alleen. Niemand in de groep hoort dat dit gevraagd is, of wat je zegt.

    Is er iemand in die chat voor wie je bang bent? Om wat diegene kan doen, of om wat diegene kan lezen?
    .no = Nee
    .no-said = nee
    .yes = Ja
    .yes-said = ja
    .unsure = Dat weet ik niet zeker
    .unsure-said = niet zeker
join-not_here =
    Dan kun je daar beter niet meedoen. Niemand ziet dat je tot hier kwam.

    Wat je met mij alleen doet, blijft hier. Dat mag zoveel zijn als je wilt.
join-charter =
    Dit geldt in de groep:

    • Wat je alleen tegen mij zegt, blijft hier. In de groep komt alleen wat jij vrijgeeft, woord voor woord.
    • Overslaan mag, altijd, en niemand zegt waarom.
    • Met /pauze vraag je om twintig minuten rust. Dat mag iedereen.
    • Ik zie opdrachten, antwoorden aan mij en tikken. De rest van de chat lees ik niet.
    • Meedoen is voor volwassenen. Zitten er kinderen in de chat? Die lezen mee. Maak dan een chat met alleen volwassenen.
    • Wie daar leden mag verwijderen, kan mij ook verwijderen. Dan wordt alles van die groep gewist.
    • Met /verlaat stap je eruit. Waarom hoef je niet te zeggen.
    .agree = Ik wil meedoen
    .agree-said = ja
    .not_now = Nu niet
    .not_now-said = nu niet
join-left_alone = Dan verandert er niets. Niemand in de groep ziet dat je gekeken hebt.
join-name = Hoe mogen de anderen je daar noemen? Meer dan die naam zien ze niet van je.
join-joined =
    Je doet mee. In de groep ziet iedereen de naam { $name }: als het jouw beurt is, of als je iets vrijgeeft.

    Met /verlaat stap je eruit, daar of hier.

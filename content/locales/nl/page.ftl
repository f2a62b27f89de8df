# De pagina om te bekijken, vanaf de menuknop van de chat. Je ziet er dingen, en verandert er niets. Zolang niet duidelijk is
# wie er kijkt, en waar niets te zien mag zijn, blijkt nergens uit wat er zou staan.

page-brand = Hecht
# Op de menuknop van de chat.
page-button = Overzicht

page-wait = Een ogenblik.
page-no_script = Deze pagina heeft JavaScript nodig om open te gaan.
page-refused = Deze pagina open je vanuit je chat. Ga daarnaar terug en tik op de knop naast het tekstvak.
page-busy = Het is hier even druk. Probeer het over een minuut weer.
page-nobody = Hier is nog niets te zien. Het begint in de chat.
page-locked = Open de chat en geef daar je pincode. Open daarna deze pagina weer.
page-closed = Deze pagina ging vanzelf dicht, net als je chat. Vanuit de chat kun je weer kijken.

page-title = Jouw overzicht
page-about = Deze pagina is alleen voor jou. Iets veranderen doe je in de chat.
page-skip = Naar het overzicht
page-parts = Onderdelen van deze pagina
page-in_words = In woorden

page-people = Jouw mensen
page-you = jij
page-people_empty = Hier staat nog niemand. Eén iemand is genoeg om te beginnen.
page-people_shape = In het midden sta jij. Hoe dichter een teken bij je staat, hoe dichter jullie nu bij elkaar zijn. De nummers zijn die van de lijst.

page-lines = Twee lijnen
page-lines_empty = Er zijn nog geen lijnen. Ze beginnen met je eigen meter.
page-lines_about = Wat je zelf zei, van 0 tot 10, in de laatste drie maanden. De twee mogen verschillen, en geen lijn begint opnieuw.
page-line_said = { $line }: { $values }

page-steps = Jouw stappen
page-steps_empty = Hier staat nog geen stap. De eerste mag heel klein zijn.

page-agreements = Afspraken
page-agreements_empty = In jouw groepen staan nu geen afspraken. Dat is ook goed.
page-agreed_until = Weer bekijken: { $day }

page-reminders = Wat er komt
page-reminders_empty = Er is niets gepland.

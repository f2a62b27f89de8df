# De routes (content/tracks.yaml): een opening van hooguit 70 woorden, en per stuk een regel waar het hier voor is. Die
# regel staat ook in de herinnering, verborgen tot je tikt, en moet dus op zichzelf te begrijpen zijn. De termen heten in
# Vlaanderen anders.
-drinks = borrel
-company_doctor = bedrijfsarts
-suitcase = koffer

track-home =
    <b>Thuis na behandeling</b>

    Thuis ging alles door. De anderen zijn gewend geraakt om het zonder je te doen, en misschien om op je te letten. Jij komt terug met nieuwe woorden, aan dezelfde keukentafel. Dat is voor iedereen wennen.

    Vier gesprekjes in zo'n twee weken, en later nog twee. Alleen jouw helft heb je in de hand.
    .button = Thuis na behandeling
track-home_inventory = Bij wie kom je thuis? Wat helpt daar, en wat maakt het zwaarder?
track-home_insight = Twee kanten: wat het gebruik thuis deed, en wat thuis met je herstel doet.
track-home_strengthen = Wat je daar nodig hebt om overeind te blijven, als grens van jezelf.
track-home_close = Eén kleine stap thuis, die iemand kan merken.
track-home_week = Een paar weken verder: je herstel en thuis, naast elkaar.
track-home_life = Nog later: hoe is het met je hele leven?

track-homecoming =
    <b>Er komt iemand thuis</b>

    De behandeling is klaar, en iedereen zegt: nu komt het goed. Misschien ben je blij en op je hoede tegelijk. Jij hield alles lang draaiende. Het vertrouwen hoeft niet terug te zijn op de dag dat de { -suitcase } er weer staat.

    Vier gesprekjes in zo'n twee weken, en later nog twee. Het gaat hier ook om jou.
    .button = Er komt iemand thuis
track-homecoming_inventory = Wie er thuiskomt: wat geeft het contact je, en wat kost het je?
track-homecoming_insight = Jullie twee, toen en nu: wat er nog is, en wat je mist.
track-homecoming_strengthen = Vertrouwen in jouw tempo: wat zou je willen zien?
track-homecoming_close = Eén ding dat van jou blijft, als alles om thuiskomen draait.
track-homecoming_week = Een paar weken verder: hoe was het thuis, en hoe was het voor jou?
track-homecoming_life = Nog later: hoe is het met je eigen leven?

track-grown =
    <b>Ouder en volwassen kind</b>

    Wie de ouder is en wie het kind, dat blijft. Hoe jullie met elkaar omgaan, kan veranderen. Misschien vraagt iemand nog elke dag of je wel eet. Of je kind is allang groot, en wacht nog op iets wat je ooit beloofde.

    Vier gesprekjes in zo'n twee weken, en later nog twee. Van volwassene tot volwassene.
    .button = Ouder en volwassen kind
track-grown_inventory = Deze ene persoon: wat helpt, en wat duwt je terug in oude rollen?
track-grown_insight = Twee kanten: wat het gebruik deed, en wat jullie contact met je doet.
track-grown_strengthen = Eerst luisteren: oefenen om te laten merken dat je de ander begrijpt.
track-grown_close = Eén vraag, van volwassene tot volwassene.
track-grown_week = Een paar weken verder: je herstel en je relaties, naast elkaar.
track-grown_thanks = Later: één bedankje, voor iets wat echt gebeurde.

track-grown_uses =
    <b>Een ouder of volwassen kind dat gebruikt</b>

    Je kind is volwassen, of het is je vader of moeder. Je ligt wakker, je betaalt, je belt rond. En toch beslis jij er niet over. Wat wel van jou is: wat je zegt, wat je overneemt, en hoe je zelf overeind blijft. Het komt niet door jou.

    Vier gesprekjes in zo'n twee weken, en later nog twee.
    .button = Mijn ouder of kind gebruikt
track-grown_uses_inventory = Deze ene persoon: wat geeft contact je, en wat kost het je?
track-grown_uses_insight = Twee kanten: wat het gebruik met je doet, en wat jij dan doet.
track-grown_uses_strengthen = Wat je overneemt, en één ding dat veilig terug kan.
track-grown_uses_close = Eén vraag, kort en vriendelijk, op een goed moment.
track-grown_uses_own = Een paar weken verder: één ding dat alleen van jou is.
track-grown_uses_week = Later: kijken hoe het voor jou was.

track-sibling =
    <b>Broer of zus</b>

    Een broer of zus heeft vaak alles gezien, en is weinig gevraagd. Over de één waren zorgen. De ander moest vooral niet lastig zijn. Dat kan nog tussen jullie in staan, ook als jij degene was die toekeek.

    Vier gesprekjes in zo'n twee weken, en later nog twee. Het gaat om jullie tweeën, los van de rest van de familie.
    .button = Broer of zus
track-sibling_inventory = Je broer of zus: wat helpt, en wat is lastig?
track-sibling_insight = Twee kanten, los van wat de familie ervan vindt.
track-sibling_strengthen = Oefenen om te laten merken dat je het verhaal van de ander hoort.
track-sibling_close = Eén kleine stap, ook als er geen antwoord komt.
track-sibling_good = Een paar weken verder: één goed moment tussen jullie, om te bewaren.
track-sibling_week = Later: kijken hoe het met je gaat, en met de mensen om je heen.

track-friend =
    <b>Een vriend of vriendin</b>

    Sommige vrienden blijven als het feest voorbij is. Sommige gebruiken nog. En sommige werden stil, omdat niemand wist wat te zeggen. Je hoeft niemand te laten vallen. Je hoeft ook niet iedereen te houden. Het gaat erom wat dit contact nu met je doet.

    Vier gesprekjes in zo'n twee weken, en later nog twee.
    .button = Een vriend of vriendin
track-friend_inventory = Eén vriend of vriendin: wat helpt, en wat is lastig?
track-friend_insight = Twee kanten: wat het gebruik deed, en wat deze vriendschap met je doet.
track-friend_strengthen = Jouw grens: waar jullie afspreken, wanneer je weggaat, wat je zegt.
track-friend_close = Eén kleine stap: iets dichterbij, of juist iets verder weg.
track-friend_ties = Een paar weken verder: wie zou er nog meer om je heen kunnen zijn?
track-friend_week = Later: kijken hoe de week was.

track-work =
    <b>Een collega</b>

    Op je werk heeft niemand recht op je hele verhaal. Een paar woorden kunnen genoeg zijn: voor de { -drinks } op vrijdag, voor de weken dat je er niet was. Welke woorden, en tegen wie, kies jij.

    Gaat het om je baan of je rechten? Vraag het dan eerst de { -company_doctor } of de vakbond.

    Vier gesprekjes in zo'n twee weken, en later nog twee.
    .button = Een collega
track-work_inventory = Eén collega: wat helpt daar, en wat maakt het zwaarder?
track-work_insight = Wat moet deze collega weten, en wat niet?
track-work_strengthen = Jouw grens op het werk: de { -drinks }, de vragen, hoe laat je naar huis gaat.
track-work_close = Eén kleine stap, zoals één afspraak die je nakomt.
track-work_good = Een paar weken verder: één goed moment op het werk, om te bewaren.
track-work_week = Later: kijken hoe het ging.

track-work_worry =
    <b>Zorgen om een collega</b>

    Je merkt iets aan een collega. Je bent daar geen hulpverlener en geen detective. Je kunt wel iemand zijn die één keer vraagt, luistert, en zegt hoe het voor jou is.

    Is er gevaar, met een auto of een machine? Dan kan het niet wachten: ga naar wie daar over veiligheid gaat.

    Vier gesprekjes in zo'n twee weken, en later nog één.
    .button = Zorgen om een collega
track-work_worry_inventory = Deze collega: wat geeft het contact je, en wat kost het je?
track-work_worry_insight = Oefenen met luisteren, zonder het op te lossen.
track-work_worry_strengthen = Eén vraag, over het werk en over wat je ziet.
track-work_worry_close = Wat van jou blijft: je avond, je rust.
track-work_worry_week = Een paar weken verder: hoe was het voor jou?

track-peer =
    <b>Lotgenoot of sponsor</b>

    Iemand die het van binnenuit kent, kan veel betekenen. Het is ook een relatie als elke andere: geven en nemen, een nee, soms een teleurstelling. En lotgenoten kunnen uitglijden. Leunen mag. Op meer dan één mens sta je steviger.

    Vier gesprekjes in zo'n twee weken, en later nog twee. Het past bij elke groep, en ook zonder groep.
    .button = Lotgenoot of sponsor
track-peer_inventory = Deze persoon: wat helpt je, en wat is je soms te veel?
track-peer_insight = Twee kanten. Kennen jullie elkaar uit een groep? Sla de eerste vragen dan over.
track-peer_strengthen = Een bedankje waarin je zegt waarvoor.
track-peer_close = Eén vraag, bijvoorbeeld om een vast moment om te bellen.
track-peer_ties = Een paar weken verder: een tweede mens om op te leunen.
track-peer_week = Later: kijken naar je week en de mensen daarin.

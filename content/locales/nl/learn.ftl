# De kaartjes met kennis (content/learn.yaml): 60 tot 120 woorden. Wat een onderzoek vond, staat er met bij wie; is er
# alleen ervaring, dan staat dat er. Niets hier belooft dat Hecht iets doet. De termen heten in Vlaanderen anders.
-couples = stellen
-craving = trek
-phones = telefoons
-tea = kop thee
-bus = in de bus

learn-both_sides =
    Gebruik kan een relatie beschadigen. Afspraken sneuvelen, de afstand groeit, er blijven weinig goede momenten over. Het gaat ook andersom. Een relatie kan rust en hoop geven. Of juist spanning en schaamte, en daarmee { -craving }.

    Eén en dezelfde persoon kan je helpen én het je lastig maken. Dat zien is geen verwijt. Het laat zien waar je meer van wilt, en waar je jezelf mag beschermen.

    Zo beschrijft een psycholoog het, uit de praktijk. Onderzoek bij { -couples } wijst dezelfde kant op: hulp voor twee samen deed het iets beter dan hulp voor één.
    .title = Het gaat twee kanten op
learn-more_than_sober =
    Minder gebruiken, of niet meer, kan een relatie weer ruimte geven. Wat stuk is, heelt daar niet vanzelf van. Vaak gaat het herstel goed en blijft het contact achter. Dat komt veel voor. Het betekent niet dat er met jou iets mis is.

    Goedmaken vraagt eigen, kleine daden: een afspraak nakomen, zeggen wat er was, luisteren. En het heeft twee kanten. Wat jou pijn deed, telt ook.

    Dit is de kijk van een psycholoog. Behandeling voor { -couples } kan de relatie helpen. Het gaat om bescheiden winst, en een deel is er na een jaar nog.
    .title = Stoppen heelt niet alles
learn-practice_ground =
    Spanning verdragen, merken wat je voelt, iets vragen, nee zeggen. Je hebt het nodig om te herstellen, en ook om met mensen om te gaan. Contact is dus een plek om te oefenen, in kleine stukjes.

    Het kost ook iets. Daarom zet Hecht iets rustigs vóór een stap, en kijkt het na afloop terug. Is de spanning vandaag hoog? Dan is wachten ook een keuze.

    Het idee komt uit een artikel van een psycholoog. Of het met een app ook zo gaat, heeft nog niemand gemeten.
    .title = Oefenen met mensen
learn-quality_of_life =
    Uiteindelijk gaat het om een leven dat goed voelt. Mensen wegen daarin zwaar: een partner of familie, maar ook vrienden, lotgenoten en mensen op je werk.

    Denk eens aan een tijd waarin het goed ging. Hoe was het toen tussen jou en de anderen?

    In een klein onderzoek volgden mensen in hun eentje een programma over hun relatie, zonder hun partner. Ze gingen zich beter voelen over hun leven dan mensen die nog wachtten. Aan de relatie zelf was niets te meten. Daarom kijkt Hecht naar je hele leven, en belooft het niets over een ander.
    .title = Een leven dat goed voelt
learn-both_may_differ =
    Herstel en een relatie lopen niet altijd gelijk op. Misschien gebruik je minder en blijft het thuis kil. Of er komt iemand dichterbij in een week die voor jou zwaar was. Het één streept het ander niet weg.

    Daarom vraagt Hecht er apart naar: je herstel, je relaties, je hele leven. De cijfers zijn je eigen meter. Het is geen toets, en niemand vergelijkt je.

    In een klein onderzoek volgden mensen alleen een programma over hun relatie. Met hun leven ging het beter, met de relatie bleef het ongeveer gelijk. Dat het uit elkaar loopt, komt dus voor.
    .title = Het loopt niet gelijk op
learn-low_mood =
    Gebruiken, stoppen, jaren piekeren: van alle drie kun je vlak, angstig of doodmoe worden. Van buiten lijkt dat soms op niets om iemand geven. Het kan aan beide kanten, ook bij wie alles overeind hield.

    Dus vraag het voor je het invult: ben je moe, zit je erdoorheen, of gaat het over mij? En zeg het gerust over jezelf.

    Duurt het weken, of wordt het zwaarder? De huisarts kan helpen. Denk je aan niet meer willen leven, wacht dan niet: /hulp.

    Bij een programma voor { -couples } namen somberheid en angst af, het meest bij wie er veel last van had.
    .title = Het lijkt onverschillig
learn-gate =
    Een goede raad over een relatie kan ook kwaad doen. Bijvoorbeeld bij geweld of angst, bij een contactverbod, of als kinderen niet veilig zijn. Dan kan zelfs een lief berichtje gevaarlijk zijn. Daarom vraagt Hecht het eerst, en zegt het soms: nu niet.

    Onderzoekers die met partners werken, doen dat ook. Ze vragen eerst of iemand zich veilig voelt.

    Zo'n nee is geen oordeel over jou of over de ander. Wat blijft: rust, mensen om te bellen, een brief die je niet stuurt. Is je antwoord ooit anders? Dan kun je het veranderen, en komen de vragen opnieuw.
    .title = Waarom Hecht soms nee zegt
learn-trust =
    Vertrouwen komt te voet en gaat te paard. Meestal groeit het van kleine afspraken die iemand nakomt, een paar keer achter elkaar, ook als niemand kijkt. Na veel gebroken beloftes wegen grote woorden weinig.

    Wie gekwetst is, bepaalt het tempo. Nog niet, of een beetje, is een eerlijk antwoord. Wie iets goed wil maken, mag vragen: wat zou je willen zien?

    Controleren geeft even rust, maar zelden vertrouwen. Iets samen afspreken soms wel.

    Dit is ervaring uit de praktijk. Er is geen onderzoek gevonden dat zegt hoe lang het duurt.
    .title = Vertrouwen komt langzaam
learn-slip =
    Na een uitglijder denken veel mensen: nu is alles weg. Die gedachte doet pijn, en kan maken dat je doorgaat.

    Wat je leerde, ben je niet kwijt. Een uitglijder zegt iets over één moment: wat eraan voorafging, wie erbij was, wat er miste. Hecht bewaart wat er was en telt niets terug naar nul.

    In een onderzoek bij 203 mensen die stopten met roken, zei schuldgevoel weinig over hoe het verderging. Niet meer geloven dat het lukt, zei meer. Dus eerst veilig zijn, dan iemand die het weet, dan één plan voor morgen. Na weken zonder kan je lichaam minder hebben.
    .title = Een uitglijder is geen nul
learn-if_then =
    Een plan met een vast moment is soms makkelijker vol te houden dan een goed voornemen. “Als het eten op is, dan stuur ik één zin.” Het hangt dan aan iets wat toch al gebeurt.

    Zestien onderzoeken naar drinken zeggen dat zulke plannen een beetje kunnen helpen. Kiezen uit een lijstje hielp meer dan zelf iets bedenken. Online deed het bijna niets. Het effect zakte na een tijd weg, en op dagen met heel veel drank was er geen verschil.

    Daarom heeft Hecht menu's, houdt het een stap klein en vraagt het er later naar. Over stappen tussen mensen is geen onderzoek gevonden.
    .title = Als dit, dan dat
learn-good_moments =
    In moeilijke tijden blijven de nare momenten over en worden de goede schaars. Goedmaken is meer dan minder ruzie. Het is ook: meer gewone goede minuten. Een grapje, een { -tea }, een bedankje waarin je zegt waarvoor.

    In een experiment met { -couples } deden mensen bewust kleine aardige dingen. Ze werden er tevredener van. Misschien las je ooit over vijf goede momenten op één moeilijk. Dat getal komt van stabiele { -couples } die ruzie maakten. Voor jou is het geen norm.

    Klein en gemeend is genoeg.
    .title = Meer goede momenten
learn-request =
    Een vraag komt beter aan als die kort en vriendelijk is, en over één ding gaat. Zeven dingen kunnen helpen. Houd het kort, zeg wat je wél wilt, wees concreet, zeg wat je voelt. Toon wat begrip, noem je eigen kleine aandeel, bied iets aan. Alle zeven hoeft niet.

    Het moment telt net zo zwaar: allebei uitgerust, niemand onder invloed. Eén keer vragen is genoeg.

    In een klein onderzoek vonden twintig familieleden leren praten het nuttigst. Dat zegt wat mensen prettig vinden. Niet dat de ander verandert.
    .title = Een vraag die aankomt
learn-validation =
    Wie zich begrepen voelt, kan soms makkelijker luisteren. Daar zijn vier kleine dingen voor. Zeg terug wat je hoorde. Noem het gevoel. Zeg waarom het logisch is, na wat er is gebeurd. Vraag of dat klopt. Dan pas komt jouw antwoord.

    Begrijpen is niet hetzelfde als gelijk geven. Je mag nog steeds iets anders willen, of nee zeggen.

    Het komt uit een behandeling voor heftige emoties. In kleine experimenten werden sommige gevoelens er lichter van, bij sommige mensen. Bij anderen maakte het weinig uit.
    .title = Begrepen worden
learn-boundaries =
    Een grens gaat over wat jij doet. Het is geen bevel aan een ander. “Wordt er gedronken op het feest, dan ga ik naar huis.” Daar heb je niemands toestemming voor nodig.

    Kies van tevoren wat je nodig hebt, en hoe je het rustig zegt. En ook: wat je doet als iemand eroverheen gaat. Spreek met jezelf af wanneer je er weer naar kijkt. Een grens mag opschuiven.

    Ben je bang voor iemand? Dan kan een grens het gevaarlijker maken. Eerst veilig zijn, samen met mensen die daar verstand van hebben.

    Veel mensen hebben hier ervaring mee. Onderzoek naar alleen dit is er weinig.
    .title = Waar jouw grens ligt
learn-honesty =
    Eerlijk zijn is niet: alles aan iedereen vertellen. Vraag je af: wat moet deze persoon weten, om veilig te zijn of te kunnen kiezen? En wat lucht vooral mij op? Soms is één ware zin genoeg.

    Sommige dingen bespreek je eerst met een hulpverlener: vreemdgaan, iets strafbaars, het geheim van een ander. En kies vooraf bij wie je daarna terechtkunt.

    Bij behandeling voor { -couples } horen een paar eerlijke woorden over vandaag bij de afspraken. Wat dat op zichzelf doet, is niet bekend. Dit is vooral ervaring.
    .title = Eerlijk, in de goede maat
learn-amends =
    Sorry is een woord. Goedmaken is meer: zeggen wat je deed en wat het misschien aanrichtte, zonder smoes, en het daarna anders doen. Soms is het geld terugbetalen.

    Eerst de toets. Wordt de ander er lichter van, of alleen jij? Kan het iemand pijn doen? Dan niet, of op een andere manier. Praat erover met iemand die je vertrouwt. De ander mag nee zeggen, of nog niet. Om vergeving kun je niet vragen.

    Dit is ervaring, veel ervan uit groepen met twaalf stappen. Onderzoek is niet gevonden. Het kan met die stappen, en ook zonder.
    .title = Goedmaken
learn-trust_moment =
    Twee mensen, één vast moment, twee zinnen. De één zegt iets over vandaag, en bedankt. De ander bedankt voor de moeite. Wat er vroeger was en waar je bang voor bent, krijgt een eigen moment. Of een hulpverlener erbij.

    Het is geen controle. Niemand hoeft iets te laten zien, en allebei mag je stoppen zonder reden.

    Het is geleend uit behandeling voor { -couples }, met een therapeut, waar het één onderdeel is. Alles bij elkaar kan dat helpen: klein tot middelgroot. Deze minuut alleen is niet onderzocht. Het past alleen als twee mensen zich allebei veilig voelen.
    .title = Eén minuut vertrouwen
learn-stop_skill =
    Als het heftig is, komt de eerste impuls snel. STOP zet er iets tussen. S: stop, doe even niets. T: terug, een stap naar achteren, en adem uit. O: opletten, wat gebeurt er in je en om je heen? P: pas dan verder, met iets waar je morgen nog achter staat.

    Het lost niets op. Het kan wel maken dat het niet erger wordt, en voor één minuut is dat genoeg. Een bericht kan twintig minuten wachten.

    Het hoort bij een grotere therapie, DGT. Onderzoek naar alleen dit stukje is niet gevonden. Kijk of het bij je past.
    .title = STOP, in vier tellen
learn-breathing =
    Vier tellen in, zes tellen uit. Je adem wordt trager, en bij sommige mensen wordt het lijf dan een beetje rustiger. Er komt wat ruimte om na te denken.

    Twaalf onderzoeken naar ademoefeningen vonden samen een klein tot middelgroot effect op stress. De meeste waren niet heel sterk, en de oefeningen verschilden.

    Het is niet voor iedereen. Word je duizelig, of juist banger? Adem dan zoals altijd, en kijk naar iets in de kamer. Het duurt twee minuten en het kan ook { -bus }.
    .title = Langer uit dan in
learn-urge_surfing =
    Vaak komt { -craving } als een golf: het stijgt, blijft even hoog, en zakt weer, meestal in minuten. Je vecht er niet tegen en je gaat er niet in mee. Je kijkt. Waar voel ik het? Wat doet het nu?

    In een klein onderzoek bij 123 studenten die rookten, werd de { -craving } niet minder. Wie had geleerd ernaar te kijken, rookte die week wel minder. Het is één onderzoek, met sigaretten.

    Is het te sterk om naar te kijken? Ga dan ergens anders heen, of bel iemand. Dat is net zo goed.
    .title = De golf uitzitten
learn-tipp =
    Voor als het zo sterk is dat nadenken niet helpt: iets voor je lijf. Koud water op je gezicht, een paar minuten flink bewegen, langzaam ademen, of spieren spannen en loslaten.

    <b>Kou en flink bewegen zijn niet voor iedereen.</b> Doe het niet bij hartklachten, hartpillen zoals bètablokkers, een eetstoornis, of als je niet tegen kou kunt. Ook niet als je zwanger bent of onder invloed. Twijfel je, vraag het een dokter. Langzaam ademen en spieren loslaten zijn milder.

    Het hoort bij een grotere therapie, DGT. Het effect is kort, en onderzoek naar deze losse stukjes is niet gevonden.
    .title = Kou, bewegen, adem, spieren
learn-safety_plan =
    Als het donker wordt, is denken moeilijk. Een plan van een rustige dag denkt dan met je mee. Wat merk je het eerst? Wat kun je zelf doen? Waar kun je heen, en wie bel je? Wat maakt het om je heen veiliger?

    Het is gemaakt voor mensen die aan zelfdoding denken. In Amerikaanse ziekenhuizen kregen mensen zo'n plan, en daarna telefoontjes. In de maanden erna kwam suïcidaal gedrag bij hen minder vaak voor dan bij anderen. Er is niet geloot wie het kreeg, en de telefoontjes hoorden erbij.

    Een plan vervangt geen mens. Nu in gevaar? /hulp.
    .title = Een plan voor het ergste uur
learn-craft_influence =
    Het gebruik van een ander komt niet door jou, en je kunt het niet voor een ander stoppen. Je hebt wel wat invloed: op hoe je iets zegt, en op wat je overneemt. Op zien wat goed gaat, en op zorgen voor jezelf.

    Bij 312 partners gaf een online cursus minder angst en meer mensen om op te leunen. Het drinken veranderde niet, voor zover zij zagen. In Denemarken kregen families gesprekken met een hulpverlener, of alleen een boek. Na gesprekken begon bij 29 van de 100 de ander een behandeling, met het boek bij 15. Dat kan toeval zijn.

    Het kan dus lichter worden voor jou, ook als de ander niets verandert.
    .title = Geen macht, wel invloed
learn-natural_results =
    Betalen, smoezen verzinnen, opruimen, iemand ziek melden. Je doet het uit liefde, en het houdt de boel overeind. Het kan ook verbergen wat het gebruik kost. Geef je één ding terug, dan merkt de ander dat, zonder straf.

    Houd het klein, en zeg het van tevoren, vriendelijk. Doe het alleen waar het veilig is. Dus niet bij geweld, kinderen, autorijden, kans op een overdosis, of een huis dat iemand kan kwijtraken.

    Het hoort bij een programma voor familie met bescheiden resultaten. Naar alleen dit stuk is geen onderzoek gevonden.
    .title = Wat je overneemt
learn-own_life =
    Leven met het gebruik van een ander kan je hoofd vullen, je avonden en je nachten. Eén ding voor jezelf, één iemand die het weet, wat rust. Daarmee laat je niemand in de steek. Het is de grond onder je voeten.

    Je mag hulp vragen voor jezelf, ook als de ander niets wil.

    In de Nederlandse verslavingszorg kregen 145 naasten een paar gesprekken volgens de 5-stappenmethode. Daarna drukte het minder zwaar, en drie maanden later ook. Ze zijn niet vergeleken met naasten zonder die gesprekken. Wat er precies door kwam, is dus niet te zeggen.
    .title = Jouw eigen leven telt
learn-children =
    Kinderen merken veel, en vullen de rest zelf in. Vaak denken ze dat het door hen komt. Kort en waar helpt. Er is iets aan de hand. Het komt niet door jou, en jij hoeft het niet op te lossen. Deze grote mensen zorgen voor jou.

    Eén veilige volwassene die vraagt, en blijft vragen, betekent veel. Een kind is geen boodschapper en geen detective. Dus niets doorgeven, geen flessen zoeken, geen { -phones } nakijken.

    Is een kind niet veilig? Bel, ook als je twijfelt: /hulp.

    Dit raden hulpverleners aan, uit ervaring.
    .title = Wat kinderen moeten weten
learn-new_ties =
    Het maakt uit met wie je je dagen doorbrengt. In Australië tekenden 155 mensen in een kliniek welke mensen er om hen heen waren. Een half jaar later hoorden minder gebruik en meer mensen zonder gebruik bij elkaar. Wat het eerst kwam, is daaraan niet te zien.

    Je hoeft dus niet iedereen los te laten. Iets nieuws kan klein beginnen: een plek waar iemand je groet, één lotgenoot, één vriend van vroeger. Of een club waar het ergens anders over gaat.

    Is er nu niemand? Dan kun je ook daar beginnen.
    .title = Wie er om je heen is
learn-rulers =
    Hoe belangrijk is het voor je, van 0 tot 10? Hoe zeker ben je dat het lukt? En dan: waarom niet lager? Die vraag zoekt wat er al is. “Waarom zo laag?” haalt vooral redenen boven om het niet te doen.

    Het cijfer zegt niets over wie je bent, en morgen kan het anders zijn. Een 3 met een reden is iets om mee verder te gaan.

    Het komt uit een manier van praten die in de verslavingszorg veel gebruikt wordt: motiverende gespreksvoering. Wat een paar losse vragen doen, is niet bekend.
    .title = Waarom niet lager?
learn-weekly_look =
    Eén keer per week, een paar minuten. Hoe was je herstel, en hoe was het met mensen? Wat was goed, wat was lastig? En één ding voor de week die komt. Vaak genoeg om iets te merken, en zo weinig dat je ertussen kunt leven.

    In een onderzoek met een app zeiden wekelijkse antwoorden iets over wie er de week erna kon uitglijden. Dat doet Hecht niet. Het rekent niets uit en voorspelt niets. Jij kijkt zelf.

    Een week waarin niets te vertellen valt, is ook een week. Er één overslaan kost niets.
    .title = Eén keer per week kijken

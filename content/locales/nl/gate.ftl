gate-safety =
    Eerst een paar korte vragen, alleen voor jou.

    Speelt iets hiervan in het contact met { $who }? Tik alles aan wat past. Dreigen telt ook. Kinderen alleen als ze niet veilig zijn.
    .fear = Bang voor wat de ander doet
    .fear-said = bang zijn voor wat de ander doet
    .hurt = Iemand loopt gevaar
    .hurt-said = iemand die gevaar loopt of bedreigd wordt
    .ban = Contactverbod of maatregel
    .ban-said = een contactverbod of maatregel
    .asked_not = Gevraagd om geen contact
    .asked_not-said = de vraag om geen contact
    .children = Kinderen zijn niet veilig
    .children-said = kinderen die niet veilig zijn
    .none = Niets hiervan
    .none-said = niets hiervan
gate-fear_which =
    Over het contact met { $who }, om het goed te begrijpen.

    Gaat het om geweld, dreiging of bang zijn, van wie dan ook? Of om zorgen: over gebruik, gezondheid, hoe het verder moet?
    .of_them = Geweld, dreiging, bang zijn
    .of_them-said = geweld, dreiging of bang zijn
    .about_them = Zorgen om deze persoon
    .about_them-said = zorgen om deze persoon
gate-about_ban = Een contactverbod of maatregel geldt ook voor een goedbedoeld bericht.
gate-about_children = De veiligheid van kinderen gaat voor.
gate-about_fear = Veiligheid gaat voor: die van jou, en van wie erbij is.
gate-closed =
    Daarom hier nu geen stap. Goedmaken hoeft nu niet.

    Je hoeft hier niet alleen uit te komen. Praat met een hulplijn, je huisarts of iemand die je vertrouwt, op een moment dat niemand meekijkt of meeluistert.
    .offer-sos = Iemand bellen
    .offer-calm = Twee minuten rust
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Naar het menu
gate-asked_rest =
    Dan rust het contact met { $who }. Een nee telt. Het daarbij laten is ook iets doen, voor jullie allebei.

    Hecht stelt geen stap voor en vraagt er niet naar. Wat je nog zou willen zeggen, kan in een brief die bij jou blijft.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
gate-worry = Zorgen om { $who } mogen er zijn. Oplossen hoeft vandaag niet.
gate-today =
    En vandaag? Tik aan wat nu speelt, of deze week.

    Medicijnen op recept, zoals afgesproken, tellen niet mee.
    .using = Net gebruikt (laatste uren)
    .using-said = gebruik in de laatste uren
    .craving = Trek of drang, 8+ van de 10
    .craving-said = trek of drang van 8 of meer, van de 10
    .other_crisis = De ander: crisis of gebruik
    .other_crisis-said = een ander in crisis of onder invloed
    .risk = Mijn herstel loopt gevaar
    .risk-said = een echt risico voor je herstel deze week
    .none = Niets hiervan
    .none-said = niets hiervan
gate-postpone =
    Dan vandaag niet. Dit loopt niet weg. Contact mag wachten op een betere dag.

    Zal ik op een ander moment vragen hoe het met je is? Is het nu heel sterk, tik dan op /nu.
    .yes = Ja, een ander moment
    .yes-said = op een ander moment
    .no = Nee, dat hoeft niet
    .no-said = dat hoeft niet
gate-later = Wanneer?
gate-not_today =
    Vandaag telt de dag zelf: iets eten, wat rust, iemand in de buurt.

    Is het nu sterk, dan is er iets voor dit moment.
    .offer-in_moment = Wat nu kan helpen
    .offer-sos = Iemand bellen
    .offer-menu = Genoeg voor vandaag

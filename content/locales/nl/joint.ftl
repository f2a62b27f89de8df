joint-safe =
    Eerst dit, voor wie de telefoon vasthoudt. Lees het niet voor.

    Heeft ieder, zonder de anderen erbij, gezegd dat dit samen veilig is?
    .each_alone = Ja, ieder apart
    .each_alone-said = ieder apart gevraagd
    .together = Wel gevraagd, maar samen
    .together-said = samen gevraagd
    .not_asked = Nog niet gevraagd
    .not_asked-said = nog niet gevraagd
    .doubt = Ik twijfel
    .doubt-said = twijfel
joint-not_joint =
    Dan vandaag niet samen. Samen werken kan pas als ieder apart heeft gezegd dat het veilig is.

    Spreek ieder alleen. Vraag of iemand bang is, of er een contactverbod is, en of de kinderen veilig zijn. Vertel de anderen niet wat je hoort.
    .offer-sos = Hulplijnen
    .offer-menu = Naar het menu
joint-willing = En is iedereen er nu uit eigen keus, en helder genoeg om mee te doen?
    .yes = Ja
    .yes-said = ja
    .no = Nee, of ik weet het niet
    .no-said = nee
joint-other_day = Dan een andere dag. Een gesprek dat moet, of met iemand onder invloed, doet vaak meer kwaad dan goed. Niemand hoeft uit te leggen waarom.
    .offer-menu = Naar het menu

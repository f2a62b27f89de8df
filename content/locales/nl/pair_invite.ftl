# Een link voor iets met z'n tweeën, elk in een eigen chat met Hecht. $who kan ook niemand in het bijzonder zijn.

pair_invite = Met iemand, elk in je eigen chat
    .button = Samen met één ander
pair_invite-resting =
    Dit contact rust. Een link maken kan nu dus niet.

    Wat je alleen doet, kan gewoon, en blijft hier.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Genoeg voor vandaag
pair_invite-away =
    Hier zijn er twee voor nodig, en dat contact is voorbij. Een link maken kan dus niet.

    Wat nog niet gezegd is, kan in een brief die bij jou blijft.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-menu = Genoeg voor vandaag
pair_invite-start =
    Twee mensen kunnen hier iets delen, elk in een eigen chat met mij. Alleen wat iemand vrijgeeft, breng ik over, woord voor woord. De rest blijft waar het is.

    Het hoeft niet vandaag. Het hoeft ook helemaal niet.
pair_invite-fear =
    Eerst iets voor jou alleen. Niemand hoort dat dit gevraagd is.

    Denk aan wie de link zou krijgen. Ben je bang voor wat die persoon kan doen, of kan lezen?
    .no = Nee
    .no-said = nee
    .yes = Ja
    .yes-said = ja
    .unsure = Dat weet ik niet zeker
    .unsure-said = niet zeker
pair_invite-not_with =
    Dan kun je daar beter niets delen. Er komt geen link, en niemand ziet dat je tot hier kwam.

    Wat je met mij alleen doet, blijft hier. Dat mag zoveel zijn als je wilt.
pair_invite-link =
    Ik kan een link maken. Die stuur jij aan één persoon. De link werkt één keer, een dag lang.

    Je hoort het alleen als die persoon meedoet. Een nee mag, en geen antwoord ook. Daar zeg ik niets over.
    .make = Maak de link
    .make-said = ja, een link
    .not_now = Nu niet
    .not_now-said = nu niet
pair_invite-left_alone = Dan verandert er niets. Het staat hier als je het wilt.
pair_invite-name = Hoe mag de ander je noemen? Meer dan die naam ziet de ander niet van je.
pair_invite-made =
    De link staat hierboven. Stuur die aan één persoon, als je dat nog wilt.

    Stoppen kan altijd, zonder reden: /samen. De ander krijgt geen bericht.

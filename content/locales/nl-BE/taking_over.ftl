taking_over-for_child =
    Zorgen voor een kind onder de 18 is geen overnemen. Dat hoort erbij, ook als er gebruik is.

    Wat wel en niet helpt, kun je bespreken met de huisarts of het CAW.
taking_over-keep =
    Ga er dan voorlopig mee door. Teruggeven kan later nog, met iemand die meekijkt.

    Bespreek het met de huisarts, een CGG of De Druglijn. Soms kan een klein stukje wel, met hulp erbij.

look_again = Opnieuw bekijken
    .button = Opnieuw kijken naar contact
look_again-changed = Over het contact met { $who }. Is er iets veranderd?

    Ik kan de vragen over veiligheid nog een keer stellen. Of het blijft zoals het is. Allebei is goed.
    .ask_again = Vraag het me opnieuw
    .ask_again-said = opnieuw vragen
    .stay = Laat het zoals het is
    .stay-said = het laten zoals het is
look_again-stays = Dan blijft het zoals het is. Er hoeft niets mee.
look_again-looked = Dank je. Er hoeft niets mee. Als je wilt, bekijk je het van twee kanten, of denk je aan één kleine stap.

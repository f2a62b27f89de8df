who-alone =
    Op dit moment niemand. Dat is ook een antwoord, en je bent niet de enige die het geeft.

    Beginnen kan klein: een plek waar iemand je groet, een inloopcentrum van het CAW, een buur. Of iemand van vroeger die je deugd deed. Vandaag hoef je daar niets mee.

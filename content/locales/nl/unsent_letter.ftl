unsent_letter = Een brief die je niet stuurt
    .button = Een brief die je niet stuurt
unsent_letter-start =
    Neem er zo'n { $minutes } minuten voor, of minder. Deze brief is voor jou. Niemand stuurt hem, en { $who } krijgt hem niet te zien.

    Je kunt beginnen met: wat ik nog wilde zeggen, is …
unsent_letter-start_died =
    Neem er zo'n { $minutes } minuten voor, of minder. Je schrijft aan iemand die er niet meer is. Het blijft bij jou.

    Je kunt beginnen met een herinnering, met wat je mist, of met wat niet gezegd is.
unsent_letter-letter = Wat zou je aan { $who } willen schrijven?
unsent_letter-kept_died =
    De brief is bewaard. Je vindt hem terug bij je mensen, onder { $who }.

    Maakt het veel los? Loop een stukje, drink wat water, ga even bij iemand zitten.
    .offer-menu = Het hierbij laten
unsent_letter-kept =
    De brief is bewaard. Je vindt hem terug bij je mensen, onder { $who }. Hij wordt niet verstuurd, ook later niet.

    Je kunt hem nog eens lezen, laten liggen, of meenemen naar iemand met wie je praat.
    .offer-menu = Het hierbij laten

# De pincode om terug te lezen. Wat in een chat op slot staat, kan gelezen worden door wie de telefoon vasthoudt.

button-pin = Pincode
button-pin_set = Kies een pincode
button-pin_change = Andere pincode
button-pin_remove = Pincode weghalen
button-pin_lock = Nu op slot
button-pin_open = Openen
button-pin_lost = Pincode vergeten?
button-pin_back = Terug naar de pincode
button-pin_erase = Alles wissen

## Als instelling

pin-about =
    <b>Een pincode</b>

    Met een pincode kan iemand die je { -phone } pakt, hier niet openen wat je schreef. Je kiest 4 tot 8 cijfers. Geen verjaardag, en niet 1234.

    Na tien minuten stilte gaat het op slot, en met /slot meteen. Wie je kunt bellen, staat er nooit achter.

    Goed om te weten: ben je de cijfers kwijt, dan kun je hier alleen nog alles wissen. Dat kan iemand anders met je { -phone } dus ook. Wie deze Hecht beheert, kan je wel een kopie geven van wat er bewaard is.

    Wat al in de chat staat, blijft te lezen tot het daar weg is.
pin-is_set =
    <b>Een pincode</b>

    Je hebt een pincode. Na tien minuten stilte gaat het op slot, en met /slot meteen.
pin-done =
    Je pincode is ingesteld.

    Vanaf nu gaat het na tien minuten stilte op slot, en met /slot meteen. Een herinnering zegt alleen nog dat er iets is.

    Bewaar de cijfers op een veilige plek. Zonder die cijfers kun je hier alleen nog alles wissen.
pin-removed = De pincode is weg. Er zit niets meer op slot.

## De toetsen

pin-open = Op slot. Wat is de pincode?
pin-new = Kies 4 tot 8 cijfers.
pin-again = Nu dezelfde cijfers nog een keer.
pin-change = Eerst de pincode die je nu hebt.
pin-remove = Eerst de pincode die je nu hebt.
pin-kept = Wat je stuurde, is bewaard. Na de pincode gaat Hecht ermee verder.
pin-wrong = Die klopt niet.
pin-differs = Die twee waren niet gelijk. Nog een keer, vanaf het begin.
pin-wait = Nu eerst een pauze. Vanaf { $time } kun je het weer proberen.
pin-too_short = Het zijn er 4 tot 8.
pin-count = { $count ->
        [0] Geen cijfers
        [one] { $count } cijfer
       *[other] { $count } cijfers
    }
pin-open_again = Het is weer open.

## Op slot

pin-locked_now =
    Op slot.

    Wat hierboven staat, is nog te lezen tot het weg is.
# $contact kan leeg zijn.
pin-lost =
    In deze chat kom je niet om de pincode heen. Want dan kon iemand anders dat ook.

    Wat wel kan: alles wissen, en daarna verder zonder wat er stond. Wil je eerst een kopie? Vraag het aan { $operator }.{ GIVEN($contact) ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }

# De pincode om terug te lezen. Wat in een chat op slot staat, kan gelezen worden door wie de telefoon vasthoudt.

button-pin = Pincode
button-pin_set = Kies een pincode
button-pin_change = Andere pincode
button-pin_remove = Pincode weghalen
button-pin_lock = Nu op slot
button-pin_open = Open
button-pin_lost = Pincode vergeten?
button-pin_back = Terug naar de pincode
button-pin_erase = Alles wissen

## Als instelling

pin-about =
    <b>Een pincode</b>

    Met een pincode kan iemand die je telefoon pakt, hier niets teruglezen. Je kiest 4 tot 8 cijfers. Geen verjaardag, en niet 1234.

    Na tien minuten stilte gaat het op slot, en met /slot meteen. Wie je kunt bellen, staat er nooit achter.

    Goed om te weten: ben je de cijfers kwijt, dan kom je er in deze chat niet meer langs. Dan kun je hier alleen nog alles wissen. Wie deze Hecht draait, kan je wel een kopie geven van wat er bewaard is.

    Wat al in de chat staat, blijft leesbaar tot het gewist is.
pin-is_set =
    <b>Een pincode</b>

    Die is er. Na tien minuten stilte gaat het op slot, en met /slot meteen.
pin-done =
    Die staat.

    Vanaf nu gaat het na tien minuten stilte op slot, en met /slot meteen. Een herinnering zegt alleen nog dat er iets is.

    Bewaar de cijfers op een veilige plek. Zonder die cijfers kun je hier alleen nog alles wissen.
pin-removed = De pincode is weg. Er zit niets meer op slot.

## De toetsen

pin-open = Op slot. Wat is de pincode?
pin-new = Kies 4 tot 8 cijfers.
pin-again = Nu dezelfde cijfers nog een keer.
pin-change = Eerst de pincode die je nu hebt.
pin-remove = Eerst de pincode die je nu hebt.
pin-kept = Wat je stuurde, is bewaard. Na de pincode komt het terug.
pin-wrong = Die klopt niet.
pin-differs = Die twee waren niet gelijk. Begin nog even opnieuw.
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

    Wat hierboven staat, is nog te lezen tot het gewist is.
# $contact kan leeg zijn.
pin-lost =
    In deze chat kom je niet om de pincode heen. Dan kon iemand anders dat ook.

    Wat er overblijft: alles wissen, en daarna leeg verder. Wil je eerst een kopie? Vraag het aan { $operator }.{ GIVEN($contact) ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }

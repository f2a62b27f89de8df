# Wat twee mensen delen, elk in een eigen chat: het scherm, de link, en wat er met z'n tweeën kan.

button-together = Samen met één ander
panel-together = Wat je met één ander deelt, elk in je eigen chat. Dit scherm zie jij alleen.
together-since = Sinds { $day }
button-pair_new = Iemand vragen
panel-pair =
    Voor jullie tweeën, elk in je eigen chat. Niets hiervan moet.

    Of de ander antwoordde, oversloeg of stopte, is nergens te zien.
button-pair_link = Een nieuwe link maken
button-pair_take_back = Mijn zinnen terugnemen
button-pair_no_trust = De minuut per dag stoppen
button-pair_stop = Helemaal stoppen
button-pair_stay = Zo laten
panel-pair_stop = Stoppen met wat jullie hier delen? Een reden hoeft niet, en de ander krijgt geen bericht. Er komt alleen niets meer.
notice-no_trust = De minuut per dag is gestopt. De ander krijgt geen bericht.
ritual-mirror = De spiegel voor twee
    .what = Ieder kijkt alleen van twee kanten, en geeft losse zinnen vrij. Zo'n acht minuten.
ritual-trust_day = Een minuut per dag
    .what = Elk één zin, op een tijd die allebei uitkomt. Een paar weken, een minuut per dag.
pairing-link =
    Dit is de link, voor één persoon:

    <code>{ $link }</code>
pairing-invitation = Ik wil graag iets samen proberen, elk in een eigen chat. Nee mag, en later ook. { $link }
button-copy_link = De link kopiëren
button-send_link = Sturen aan één persoon
inviting-own = Dat is je eigen link. Die is voor de ander, en werkt nog. Er is niets gebeurd.

# What two people share, each in their own chat: the panel, the link, and the rituals of two.

button-together = Together with one person
panel-together = What you share with one other person, each in your own chat. Nobody sees this screen but you.
together-since = Since { $day }
button-pair_new = Ask somebody
panel-pair =
    For the two of you, each in your own chat. Nothing here has to be.

    Whether the other answered, skipped or stopped shows nowhere.
button-pair_link = Make a new link
button-pair_take_back = Take my lines back
button-pair_no_trust = Stop the daily minute
button-pair_stop = Stop altogether
button-pair_stay = Leave it as it is
panel-pair_stop = Stop with what the two of you share here? No reason is needed, and the other isn't told. Only nothing comes any more.
notice-no_trust = The daily minute has stopped. The other isn't told.
ritual-mirror = The mirror for two
    .what = Each looks from both sides alone, and releases single lines. About eight minutes.
ritual-trust_day = A minute a day
    .what = One line each, at a time that suits both. For some weeks, a minute a day.
pairing-link =
    Here is the link, for one person:

    <code>{ $link }</code>
pairing-invitation = I'd like to try something with you, each of us in a chat of their own. No is fine, and later too. { $link }
button-copy_link = Copy the link
button-send_link = Send it to one person
inviting-own = That's your own link. It's meant for the other, and it still works. Nothing has happened.

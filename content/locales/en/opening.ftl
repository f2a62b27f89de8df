opening-contact = Is contact with { $who } possible?
    .possible = Yes
    .possible-said = possible
    .not_now = Not now
    .not_now-said = not possible now
    .ended = The contact has ended
    .ended-said = over
    .died = They have died
    .died-said = no longer possible, through death
opening-remembering =
    Then there is nothing here to say or send. There may still be something left unsaid.

    You can write it to { $who } in a letter. It stays with you.
    .offer-unsent_letter = Write a letter
    .offer-calm = Two minutes of calm
    .offer-menu = Leave it at this
opening-over =
    This contact has ended. What it still does to you is allowed to be there.

    You can write a letter that you don't send, or look at it from both sides.
    .offer-unsent_letter = A letter you don't send
    .offer-reflect = Look at both sides
    .offer-menu = Leave it at this
opening-at_rest =
    The contact with { $who } is at rest, so there is nothing to do here now.

    If that has changed, you can change it.
    .offer-unsent_letter = A letter you don't send
    .offer-map_person = Add or change
    .offer-menu = Let it rest

unsent_letter = A letter that isn't sent
    .button = Letter I won't send
unsent_letter-start =
    Take about { $minutes } minutes, or less. This letter is for you. Nobody sends it, and { $who } won't see it.

    You can begin with: what I still wanted to say is …
unsent_letter-start_died =
    Take about { $minutes } minutes, or less. You're writing to someone who has died. It stays with you.

    You can begin with something you remember, something you miss, or something that was left unsaid.
unsent_letter-letter = What would you like to write to { $who }?
unsent_letter-kept_died =
    The letter is kept. You'll find it under My people, with { $who }.

    Did it stir up a lot? Take a short walk, drink some water, sit with someone for a while.
    .offer-menu = Leave it here
unsent_letter-kept =
    The letter is kept. You'll find it under My people, with { $who }. It isn't sent, not now and not later.

    You can read it again, let it be, or take it to someone you talk with.
    .offer-menu = Leave it here

share_begin = Sharing with a professional
    .button = Share with my professional
share_begin-start =
    You can let a professional who works with you see some of what is here. You choose each thing yourself, up to a day that you pick.

    Nobody watches, and nothing that is here is sent by itself. You can take each thing back at once. You both see who looked, and when.

    What somebody has read, written down or printed, you can't take back. A print is outside Hecht.
share_begin-code =
    I can make a code. You read it out, or show it. It works once, for 24 hours.
    .make = Make a code
    .make-said = a code
    .not_now = Not now
    .not_now-said = not now
share_begin-left_alone = Then nothing changes. It's here when you want it: /share
share_begin-called = What do you call this professional? Only you see that name.
share_begin-made =
    The code has a message of its own. Nothing is shared yet.

    Once somebody has come in with it, you choose what they may see: /share
    .offer-bridges = Sharing with a professional
    .offer-menu = That's enough for today

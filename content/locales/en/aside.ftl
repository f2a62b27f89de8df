aside = Your words
    .button = Something else
aside-words = What would you like to say?
aside-hello = Hello.
aside-thanks = You're welcome.
aside-script = I am Hecht: a script, not a person. Nobody reads along live.
aside-slip = First this: are you safe now, and is someone with you?
aside-away = Good that you're here.
aside-doors_open =
    You wrote:
    { $words }

    What would help now?

welcome = Before you begin
    .button = What Hecht is
welcome-terms =
    <b>Hecht</b> helps you look at one relationship in a time of recovery, and plan one small step.

    It is a script: not a person, not treatment, not for emergencies. Nobody reads along live. Helplines are always under /hulp.

    Your answers are kept encrypted, so that you can go on later. Hecht also keeps the numbers of messages here, so that it can delete them, and makes backups. You can always take everything with you: /export. You can also erase it, or withdraw your consent: /forget

    Two could technically read your answers: Telegram, and whoever runs this Hecht{ GIVEN($operator) ->
        [yes] { " " }({ $operator })
       *[no] { "" }
    }. A chat with a bot is not end-to-end encrypted. More: /privacy

    Are you 18 or older, and is this all right with you?
    .agree = I'm 18 or older, I agree
    .agree-said = 18 or older, and agreed
    .younger = I'm younger
    .younger-said = younger than 18
    .no = No, thanks
    .no-said = no, thanks
welcome-agreed =
    Thank you. You can stop whenever you want.
    .offer-first_minute = Begin
welcome-young =
    Thank you for saying so. Hecht is for adults, so it won't ask you anything. Nothing you said has been kept.

    It may be about someone at home, or about you. Either way you don't have to sort it out by yourself. An adult you trust is a good place to begin.
welcome-declined =
    That's fine. Nothing you said has been kept.

    /start brings you back here. /hulp shows helplines, without agreeing to anything.

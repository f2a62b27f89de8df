# Privacy: the short screen, the policy in pages, and the consent that is asked again. /privacy works for anybody.

button-privacy_all = The whole policy
button-privacy_next = Next
button-privacy_before = Previous
button-privacy_forget = Leave or erase
button-privacy_withdraw = Withdraw my consent
button-take_data = Take my data with me
button-consent_yes = That's all right
button-consent_no = No, I don't want that

panel-privacy =
    <b>Privacy</b>

    What you write is stored encrypted on the computer of whoever runs this Hecht: { $operator }.{ GIVEN($contact) ->
        [yes] { " " }Questions? { $contact }
       *[no] { "" }
    }

    Whoever holds that computer and its key could technically read it. So could Telegram: a chat with a bot is not end-to-end encrypted. Hecht passes nothing on to anyone else.

    Before you agree, Hecht keeps nothing of what you say. Only the number of this chat, your language, and the numbers of its own messages. After that you can see it all, take it with you, or erase it.

## The policy

privacy-page_1 =
    <b>1. Who this is</b>

    Hecht is run here by: { $operator }.{ GIVEN($contact) ->
        [yes] { " " }You can reach them at { $contact }.
       *[no] { "" }
    } They answer for what happens with your data.

    Telegram stands apart from that. It sees every message here, and keeps them by its own rules. Those are at telegram.org/privacy.

    What you tell here can say something about health. That's why Hecht asks for your consent first. You can withdraw it at any time.
privacy-page_2 =
    <b>2. What is kept, and why</b>

    • Your answers, your people, steps, notes and reminders. With them you can go on where you left off.
    • Your settings: language, country, time zone, quiet hours, and a PIN if you choose one.
    • Which conversations you had here, and when.
    • The numbers of messages in this chat, so that they can be deleted. Not the words in them.
    • That a screen with help came up, and what it was about.

    Not kept: your name or photo in Telegram, your phone number, where you are. Voice messages, pictures and files are never opened.
privacy-page_3 =
    <b>3. How long</b>

    What you wrote stays until you erase it.{ GIVEN($months) ->
        [yes] { " " }If nothing comes from you for { $months } months, Hecht asks twice. Thirty days after the first time it erases everything. Whoever has left isn't asked.
       *[no] { "" }
    }

    • Reminders that are over: { $nudges } days.
    • That a screen with help came up: 30 days. If there was danger with one of your people, that stays with them.
    • A chat that never agreed: 30 days.
    { GIVEN($backups) ->
        [yes] • Encrypted backups: at most { $backups } days. What you have erased is still in them for that long. If one is put back, it is erased again.
       *[no] { "" }
    }
privacy-page_4 =
    <b>4. Who could read it</b>

    Your words and names are encrypted, with a separate key for each person. Those keys are locked with a master key, which is kept apart. Whoever runs this Hecht has that master key, and so could technically read everything.

    Not encrypted that way: your settings, when something happened here, and what kind of reminder comes when.

    Telegram could technically read this chat. So could whoever has your phone in hand, or another device where you are logged in.

    Hecht gives your data to nobody else. What you share yourself, with a group or a professional, they can read. You can take it back, but what was read was read. There are no ads and no trackers, and no AI reads along.
privacy-page_5 =
    <b>5. What you can do</b>

    • See it and take it with you: “{ button-take_data }”.
    • Change it: in your people, steps and settings.
    • Erase it: /forget. One entry, one person, or everything.
    • Withdraw your consent: on the first page of /privacy. Then Hecht keeps nothing new, and sends nothing of its own accord. What happened before that was with your consent.
    { GIVEN($contact) ->
        [yes] • Ask whoever runs this Hecht: { $contact }. They answer within a month.
       *[no] • Ask whoever runs this Hecht. They answer within a month.
    }
    • Complain to the privacy authority of your country.

    Hecht decides nothing about you, and it draws up no profile.

## Consent, asked again

consent-again =
    Before you go on: Hecht keeps more than it did when you agreed.

    What is new: the numbers of messages in this chat, so that they can be deleted.{ GIVEN($backups) ->
        [yes] { " " }And encrypted backups, at most { $backups } days old.
       *[no] { "" }
    }

    Is that all right? What you just did waits for your answer.
consent-thanks = Thank you. Then on with what you were doing.
panel-declined =
    That's fine. Then it can't go on as it was. You choose what happens to what is there.

    “{ button-forget_leave }”: Hecht keeps nothing new, and sends nothing of its own accord. What you wrote stays stored.
    “{ button-forget_erase }”: it goes, for good.

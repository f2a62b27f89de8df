# Leaving and erasing: /forget, the ways out, and the notices after a long silence.

button-settings_forget = Erase or leave
button-stop_all = Leave Hecht
button-forget_entry = One entry
button-forget_person = One person
button-forget_all = Everything, or leave
button-forget_pause = Only stop reminders
button-forget_leave = Leave, but keep it
button-forget_erase = Erase everything
button-forget_now = Yes, erase everything
button-forget_not = Don't erase
button-forget_back = Back
button-come_back = Come back
button-pick_note = A note
button-pick_step = A step
button-pick_session = A conversation
button-pick_reminder = A reminder
button-pick_gone = Erase this
button-silence_stay = Keep it
button-silence_erase = Erase it
command-forget = Erase an entry, a person or everything
notice-erased = Erased

## What to erase

panel-forget = <b>What do you want to erase?</b>
panel-pick = What kind of entry?
panel-pick_list = <b>Which one?</b>
panel-pick_empty = There is nothing here.
pick-line = { GIVEN($day) ->
        [yes] { $day }:{ " " }
       *[no] { "" }
    }{ $words }
pick-what_note = This note goes, with the conversation it came from.
pick-what_step = This step goes, with its reminders and the conversations about it.
pick-what_session = This conversation goes. So does what it put into your notes, steps and people, if that is still as it was.
pick-what_reminder = This reminder goes. If it has words of yours in it, so does the conversation in which you typed them.
pick-what_person =
    Everything about this person goes: steps, reminders, notes and conversations.{ $count ->
        [0] { "" }
        [one] { " " }One other note or reminder has this name in it, and goes too.
       *[other] { " " }{ $count } other notes and reminders have this name in them, and go too.
    }

    A name inside another text can't be found. You can erase such a text by itself.
pick-in_chat =
    What is in this chat already stays there. /hide takes away the last two days of it.{ GIVEN($backups) ->
        [yes] { " " }Backups still hold what you have erased for { $backups } days at most.
       *[no] { "" }
    }

## Leaving

panel-forget_all =
    <b>Three ways</b>

    <b>Only stop reminders.</b> The rest stays as it is.

    <b>Leave, but keep it.</b> You withdraw your consent. Hecht keeps nothing new, and sends nothing of its own accord. What you wrote stays stored, and you can come back.{ GIVEN($months) ->
        [yes] { " " }After { $months } months without you it is erased.
       *[no] { "" }
    }

    <b>Erase everything.</b> It goes, for good.
panel-withdrawn =
    You have left. What you still type here is not kept. If it is about danger, you see who to call.

    What you wrote before is still stored, in case you want it.{ GIVEN($months) ->
        [yes] { " " }After { $months } months without you it is erased.
       *[no] { "" }
    }
panel-forget_erase =
    <b>Erase everything?</b>

    Your answers, people, steps, notes and reminders go at once. The key to them is destroyed.{ GIVEN($day) ->
        [yes] { " " }Encrypted backups hold them until { $day } at the latest. If one is put back, they are erased again.
       *[no] { "" }
    }

    In this chat, all messages of the last two days go, yours and Hecht's. Hecht's older ones turn into a dot. Your own older messages stay: only you can delete those.
panel-forget_nobody =
    Nothing you said is kept here. Hecht only knows the number of this chat and your language. After 30 days without you they go by themselves.

    They can go now as well. Then Hecht's messages of the last two days go too. Only you can delete yours.
panel-farewell =
    Everything is erased, and the key to it is gone.{ GIVEN($day) ->
        [yes] { " " }Backups hold it until { $day } at the latest.
       *[no] { "" }
    }

    The messages of the last two days are going too. Hecht's older ones turn into a dot. If there are many, that takes a while.

    Only you can delete your own older messages. In Telegram, hold this chat in your list and choose Delete.

    Take care. /start takes you back to the beginning.
panel-farewell_nobody = That's gone. /start takes you back to the beginning.

## After a long silence
#
# The first line stands in the notification and can come from any app. What it is about stands under a cover.

silence-first = A short question about this chat.
silence-notice_1 = <tg-spoiler>You haven't been here for a long time. What you wrote is still stored. If you do nothing, it is erased on { $day }. One tap or one message is enough to keep it.</tg-spoiler>
silence-notice_2 = <tg-spoiler>This is the last question about it. What you wrote here is erased on { $day }, unless you do something before then. One tap or one message is enough.</tg-spoiler>
silence-stays = Then everything stays as it is.

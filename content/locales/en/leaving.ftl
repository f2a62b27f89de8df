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
pick-what_session = This conversation goes. So does what it put into your notes, steps and people, as far as it still stands there.
pick-what_reminder = This reminder goes, with the conversation in which you set it.
pick-what_person =
    Everything about this person goes: steps, reminders, notes and conversations.{ $count ->
        [0] { "" }
        [one] { " " }One loose note or reminder has this name in it, and goes too.
       *[other] { " " }{ $count } loose notes and reminders have this name in them, and go too.
    }

    A name inside another text can't be found. You can erase such a text by itself.
pick-in_chat =
    What stands in this chat already, stays. /hide takes away the last two days of it.{ GIVEN($backups) ->
        [yes] { " " }Backups hold what you erase for { $backups } days at most.
       *[no] { "" }
    }

## Leaving

panel-forget_all =
    <b>Three ways</b>

    <b>Only stop reminders.</b> The rest stays as it is.

    <b>Leave, but keep it.</b> Your consent ends. Nothing is read or sent any more. What you wrote stays stored, and you can come back.{ GIVEN($months) ->
        [yes] { " " }After { $months } months without you it is erased.
       *[no] { "" }
    }

    <b>Erase everything.</b> It goes, for good.
panel-withdrawn =
    You have left. Nothing is read here, and nothing is sent.

    What you wrote is still stored, for if you want it.{ GIVEN($months) ->
        [yes] { " " }After { $months } months without you it is erased.
       *[no] { "" }
    }
panel-forget_erase =
    <b>Erase everything?</b>

    Your answers, people, steps, notes and reminders go at once. The key to them is destroyed.{ GIVEN($day) ->
        [yes] { " " }Encrypted backups hold them until { $day } at the latest. If one is put back, they are erased again.
       *[no] { "" }
    }

    In this chat, what both of us sent in the last two days goes. Of Hecht's older messages only a dot is left. Your own older messages stay: only you can delete those.
panel-forget_nobody =
    Nothing of yours is stored here but the number of this chat and your language. After 30 days without you they go by themselves.

    They can go now as well. What both of us sent in the last two days then goes too.
panel-farewell =
    Everything is erased, and the key to it is gone.{ GIVEN($day) ->
        [yes] { " " }Backups hold it until { $day } at the latest.
       *[no] { "" }
    }

    The messages of the last two days are going too. Of Hecht's older ones a dot is left. With many that takes a while.

    Only you can delete your own older messages. In Telegram, hold this chat in your list and choose Delete.

    Take care. /start brings you to the beginning.
panel-farewell_nobody = That's gone. /start brings you to the beginning.

## After a long silence
#
# The first line stands in the notification and can come from any app. What it is about stands under a cover.

silence-first = A short question about this chat.
silence-notice_1 = <tg-spoiler>You haven't been here for a long time. What you wrote is still stored. If you do nothing, it is erased on { $day }. One tap or one message is enough to keep it.</tg-spoiler>
silence-notice_2 = <tg-spoiler>This is the last question about it. What you wrote here is erased on { $day }, unless you do something before then. One tap or one message is enough.</tg-spoiler>
silence-stays = Then everything stays as it is.

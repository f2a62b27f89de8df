# Taking one's data along: the screens, and the page to read.

command-export = Your data as two files
button-export = Take my data with me
button-export_files = Give me the files
button-export_safety = Also about safety
panel-export =
    <b>Your data, to take with you</b>

    You get two files: a page to read, and one that another Hecht can take in. What you told me and your settings are in them. They are not encrypted: anyone who gets hold of them can read them.

    What you answered about safety is left out at first. You can ask for it after that.

    The files come into this chat. After an hour I delete them here. What your phone has saved by then stays there.
panel-export_given =
    Here are the files. Save them now if you want to keep them: after an hour I delete them from this chat.

    What you answered about safety is not in them. If somebody else opens the file, it could put you in danger. You can still ask for it.
panel-export_all =
    Here are the files, also with what you answered about safety. Think of a place where nobody else looks.

    After an hour I delete them from this chat.
panel-export_large =
    Your data is more than Telegram lets me send.

    Ask { $operator }: they can make the files for you.
notice-export_waiting = The files are on their way.
notice-export_often = That was three times within an hour. Try again later.
export-caption_read = To read. Open it in a browser. I delete it here after an hour.
export-caption_take = To take with you. I delete it here after an hour.

## The page

export-title = What is kept here
export-made = Made on { $moment }.
export-with_safety = What was answered about safety is in it too. Keep this file where nobody else looks.
export-without_safety = What was answered about safety is not in it: in other hands that could put somebody in danger.
export-when = { $day } { $year }, { $hour }
export-nothing = Nothing.
export-skipped = Left open
export-yes = yes
export-no = no
export-on = on
export-off = off
export-hours = { $count ->
        [one] after one hour
       *[other] after { $count } hours
    }
export-you = You
export-settings = Settings
export-agreed = Agreed to what is kept
export-began = Began
export-last_seen = Last here
export-language = Language
export-zone = Time zone
export-quiet = Quiet hours
export-quiet_hours = { $start } to { $until }
export-nudges = Reminders
export-fresh = Each question a new message
export-paused_until = On pause until
export-hushed = Quiet, until you do something here
export-sweep = This chat is cleared
export-people = Your people
export-removed = Taken off the map. Erased ten minutes after that.
export-steps = Your steps
export-step = A step
export-notes = Notes
export-conversations = Conversations
export-own_words = Own words
export-former_flow = A conversation that no longer exists
export-status_open = under way
export-status_paused = put down
export-status_done = finished
export-status_stopped = stopped
export-reminders = What you agreed on
export-reminder_on = { $days } at { $time }
export-reminder_paused = { $days } at { $time }, on pause
export-reminder_ended = { $days } at { $time }, over
export-once = once
# $weekday: 1 is Monday.
export-weekday = { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
export-messages = Messages that were planned
export-message_due = planned
export-message_sent = sent
export-message_cancelled = called off
export-message_expired = left out
export-kind_check_in = How a step went
export-kind_how_are_you = How you are
export-kind_track = The next part of a track
export-kind_weekly = Looking back on the week
export-kind_trust = A minute for the two of you
export-kind_good_moment = A good moment
export-kind_gauge = Your own gauge
export-kind_self = A reminder of your own
export-kind_prep = Three lines for a session
export-kind_clients = Whether there is something new from those who share with you
export-kind_homework = What a professional proposed
export-bridges = Sharing with a professional
export-bridge_session = The next session
export-bridge_ended = Ended
export-bridge_until = shared until { $moment }
export-homework_proposed = Proposed
export-homework_accepted = Said yes
export-homework_declined = Not now
export-homework_done = Done
export-clients = What you call those who share with you
export-circles = Where you take part
export-circle_family = A group
export-circle_pair = You and someone else
export-circle_name = Your name there
export-circle_released = What you shared there
export-circle_agreed = What you said you would do
export-safety = About safety
export-safety_card = The screen with help came up
export-topic_suicide = Not wanting to live
export-topic_self_harm = Hurting yourself
export-topic_violence = Violence
export-topic_fear = Being afraid
export-topic_child = A child
export-topic_perpetrator = Being afraid of what you might do
export-topic_overdose = Too much taken
export-topic_withdrawal = Stopping suddenly
export-topic_third_person = Somebody else's life
export-mark_status = Contact
export-mark_pair = Number of what you two share
export-mark_track = Track
export-mark_track_done = Parts of it done
export-mark_gauge_firm = Gauge of recovery, or own footing
export-mark_gauge_ties = Gauge of contact with others
export-mark_pictures = How your pictures look
export-mark_soft_at = Gentler since
export-mark_day_part = When I may ask
export-mark_zone_home = Time zone at home
export-mark_zone_before = Time zone before
export-mark_doors = What it sounded like
export-mark_safety_ask = Last question about safety
export-mark_gate_fear = Whether there is fear
export-mark_gate_at = Asked about safety on
export-mark_gate_today_at = Asked about that day on
export-mark_outcome = How it went
export-mark_text = Words

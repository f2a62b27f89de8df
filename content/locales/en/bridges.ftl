# What a client sees of sharing with a professional: bot/conversations/panels/bridges.py and bridge_items.py.

button-bridges = Sharing with a professional
panel-bridges = With whom you share something. Nobody watches, and nothing that is here is sent by itself.
button-bridge_new = Somebody else, a new code
bridge-professional = Your professional
bridge-label_since = Since { $day }
bridge-label_over = { $called } (ended)

## The code

bridge-code =
    This is your code, to read out or to show:

    <code>{ $code }</code>

    It works once, until { $moment }. Better not to send it: whoever has it can come in.
button-copy_code = Copy the code
# It comes by itself: its first line could be of any app.
bridge-came_on =
    Your code was used on { $moment }.

    Nothing can be seen yet. Don't know who that was? Open this, and end it with one press.
bridge-waits =
    <b>{ $called }</b>
    Nobody has come in yet. Your code works until { $moment }.
bridge-waits_over =
    <b>{ $called }</b>
    Nobody came in, and the code no longer works. You can make a new one.
button-bridge_code = Make a new code
button-bridge_drop = Leave it, no code
bridge-dropped = Then there is no code any more. Nothing was shared.
notice-bridge_dropped = The code no longer works.

## One professional

bridge-stands =
    <b>{ $called }</b>
    Somebody came in with your code on { $moment }.
bridge-count =
    { $count ->
        [0] Nothing is shared.
        [one] One thing is shared.
       *[other] { $count } things are shared.
    }
bridge-session = Your next session: { $moment }. Only you see that.
bridge-manners = Nobody watches here, not even when it's urgent. /hulp shows who to call.
button-bridge_items = What you share
button-bridge_session = The next session
button-bridge_lines = Three lines for the session
button-bridge_log = Who looked, and when
button-bridge_end = End this, at once
button-bridge_back = Back
notice-bridge_ended = It has ended. Nothing can be seen any more.
button-bridge_gone = Erase all of this
bridge-none = It's gone. You share nothing with anybody here.
bridge-over =
    <b>{ $called }</b>
    This ended on { $moment }. Nothing is shared any more. What was read or printed before, you can't take back.

## What is shared

panel-bridge_items =
    <b>{ $called }</b>
    Press one to see how your professional reads it. Then you choose. People on your map get a number there. Your own words stand as you wrote them.
bridge-item_map = map, without names
bridge-item_steps = steps
bridge-item_boundaries = boundaries
bridge-item_gauges = gauges
bridge-item_plan = safety plan
bridge-item_note = notes
bridge-item_prep = lines for a session
bridge-state =
    { GIVEN($until) ->
        [yes] • { $item }: <b>shared until the end of { $until }</b>
       *[no] • { $item }: not shared
    }
bridge-state_notes =
    { $count ->
        [0] • { $item }: not shared
       *[other] • { $item }: <b>{ $count } shared</b>
    }
bridge-never_shared = Did a screen with help come up here? That can't be shared, nor what you answered to questions about safety. It stays here.
button-item_map = Map
button-item_steps = Steps
button-item_boundaries = Boundaries
button-item_gauges = Gauges
button-item_plan = Safety plan
button-item_note = Notes, one by one
panel-bridge_notes = Your notes, the newest first. Which one may your professional read?
panel-bridge_notes_empty = There are no notes yet.
bridge-note_line =
    { GIVEN($until) ->
        [yes] { $number }. { $day }: { $words } <b>(shared until the end of { $until })</b>
       *[no] { $number }. { $day }: { $words }
    }
bridge-preview = This is how your professional reads it ({ $item }):
bridge-also_later = What you add to it later can be seen there too, up to that day.
bridge-nothing_yet = Nothing yet.
button-until_session = Until the session
button-until_weeks = For four weeks
button-until_months = For three months
button-until_year = For a year
button-bridge_take = Take it back
notice-bridge_shared = It can be seen now, up to that day.
notice-bridge_taken = Taken back. It can't be seen any more.

## The log

panel-bridge_log =
    <b>{ $called }</b>
    What happened, the latest first. While you share, you can both see this. Whether you say yes or no to a proposal, only you see.
bridge-log_line = { $moment }: { $did }
bridge-log_made = you made a code
bridge-log_came = somebody came in with your code
bridge-log_granted = you shared: { $item }
bridge-log_taken_back = you took back: { $item }
bridge-log_ran_out = its last day was over: { $item }
bridge-log_looked =
    { GIVEN($item) ->
        [yes] looked at: { $item }
       *[no] looked at what you share
    }
bridge-log_printed = what you share was put on paper: that copy is outside Hecht
bridge-log_ended = it ended
    .client = you ended it
    .professional = the other side ended it
bridge-log_proposed = something was proposed to do
bridge-log_accepted = a proposal: you said yes
bridge-log_declined = a proposal: not now
bridge-log_done = a proposal: done

reminder-what_prep = Three lines for a session
# It stands in the list of commands, for anyone who opens the chat.
command-share = Sharing: what, with whom, until when

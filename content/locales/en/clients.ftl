# The professional's side of a bridge: bot/conversations/panels/clients.py, homework.py and paper.py.

clients-closed = Closed.
clients-not_live = <i>Nobody watches live here, and it's no place for emergencies.</i>

## All clients

button-clients = My clients
panel-clients = <b>Your clients</b>
panel-clients_empty =
    <b>Your clients</b>

    Nobody shares anything with you yet. Somebody you work with can make a code in their own chat, with /share. After that they choose what you see, and until which day.
button-client_enter = Enter a code
button-clients_when = A message at a set time
button-client_practice = For use in a session
client-new = New · { $client }
client-since = Client since { $day }

## One client

panel-client =
    <b>{ $client }</b>
    What is shared with you now, as your client can see it too. This message empties when you go on, or after an hour.
panel-client_empty =
    <b>{ $client }</b>
    Nothing is shared with you now.
client-item = <b>{ $item }</b> · until the end of { $day }
client-item_empty = There is nothing here yet.
button-client_work = To do between sessions
button-client_print = On paper
button-client_log = What happened
button-client_label = Another name
button-client_end = End this
button-client_stay = Leave it as it is
button-client_back = Back to this client
panel-client_end =
    <b>{ $client }</b>
    If you end this, you no longer see anything, and this client is no longer in your list. It can't be undone. Your client can make a new code.
notice-client_ended = It has ended.

bridge_enter = Enter a client's code
    .button = Enter a client's code
bridge_enter-start =
    Somebody you work with can let you see something here. They choose what, one thing at a time and until which day, and give you a code.

    You see nothing else. They see when you looked, and nobody watches live.
bridge_enter-label =
    What will you call this client here?

    Initials or a number will do. Only you see it. You can skip this.
bridge_enter-code = Which code did you get? Type it here.
bridge_enter-refused = This code doesn't open anything, or not any more. A code works once, for 24 hours. Your client can make a new one.
bridge_enter-entered =
    You're in. What your client shares, now or later, stands under My clients.

    Nothing comes by itself, and nobody watches live.
    .offer-clients = My clients
    .offer-menu = Not now
bridge_label = Another name
    .button = Another name
bridge_label-label = What will you call this client from now on? Only you see it.
bridge_label-renamed = That is the name now.
    .offer-clients = My clients
    .offer-menu = To the menu

## What happened

panel-client_log =
    <b>{ $client }</b>
    What happened, the latest first. Your client can read this too.
client-log_made = a code was made
client-log_came = you came in with the code
client-log_granted = shared: { $item }
client-log_taken_back = taken back: { $item }
client-log_ran_out = the last day was over: { $item }
client-log_looked = you looked
client-log_printed = you made a sheet of what was shared
client-log_proposed = you proposed something to do
client-log_done = something you proposed was done
client-log_ended = it ended

## To do between sessions

panel-client_work =
    <b>{ $client }</b>
    To do between sessions
client-work_about = You propose, your client decides. Here it says done or not done, no more. Answers you read only if your client shares them.
client-work_line =
    { $done ->
        [1] • { $work }: done
       *[other] • { $work }: not done
    }
panel-client_pick =
    <b>{ $client }</b>
    Which one will you propose?
notice-work_proposed = Proposed. Your client decides.
notice-work_already = That one has been proposed already.

## The same, for the client

button-homework = Proposed to you
panel-homework = What was proposed to you, to do between sessions. You decide. The other side sees only: done, or not done. Nobody reads along.
panel-homework_empty = Nothing has been proposed to you.
homework-line_proposed = • { $work }: no answer yet
homework-line_accepted = • { $work }: you said yes
homework-line_declined = • { $work }: not now
homework-line_done = • { $work }: done
button-homework_look = { $work }
button-homework_go = Begin: { $work }
panel-homework_one =
    <b>{ $work }</b>
    This was proposed to you. It takes about { $minutes } minutes, and you can stop at any time.
button-homework_yes = Yes, I'd like to
button-homework_no = Not now
homework-accepted = Now, or later? It stays here. You get no reminder of it.
button-homework_now = Begin now
button-homework_later = Later
homework-declined = Then leave it. The other side sees only: not done. If you change your mind later, it's still here.

## On paper

panel-client_print =
    <b>{ $client }</b>
    A sheet of what is shared with you now, as a file in this chat. After an hour it goes from here.

    The copy is outside Hecht: what your client takes back stays on it. Your client sees that you made it.
button-client_printed = Make the sheet
paper-coming = The sheet is on its way. After an hour it goes from this chat.
paper-often = That was a lot for one hour. You can make another one later.
paper-nothing = Nothing is shared now, so there is nothing to put on paper.
paper-caption = Your sheet. This copy is outside Hecht. In an hour it goes from this chat. Where you keep it, it stays.
paper-mine = My overview
paper-shared = Overview
paper-made_on = Made on { $day }
paper-none = There is nothing here yet.
paper-outside = This copy is outside Hecht. What is taken back in Hecht stays on this sheet.
button-paper = My overview on paper
panel-paper =
    <b>My overview on paper</b>
    What goes on it? People have a number there, no name. Your own words stand as you wrote them.

    It comes as a file, in this chat only.
button-paper_made = Make the sheet

## What comes at a time of its own

nudge-homework = Something was proposed to you, to do between sessions. You decide, and leaving it is fine.
nudge-clients =
    { $count ->
        [one] There is something new with one client.
       *[other] There is something new with { $count } clients.
    }
nudge-look = Look
reminder-what_homework = Something that was proposed to you
reminder-what_clients = Whether there is something new with clients

# What stands outside the flows: the menu and other panels, notices, the safety card, commands.

language-name = English

## Buttons

button-go_on = Go on where I left off
button-continue = Go on with the question
button-wipe = Stop and wipe this
button-menu = Menu
button-keep = Keep as a note
button-tell = Tell someone
button-calm = Two minutes of calm
button-map = My people
button-steps = My steps
button-notes = My notes
button-how_did_it_go = How did it go?
button-call_off = Call this step off
button-open_step = Open: { $who }
button-sos = Help now
button-help = About Hecht
button-settings = Settings
button-privacy = Privacy
button-fresh = Begin something new
button-happened = Something happened
button-someone_new = Add someone
button-more = More
button-complete = Add or change
button-country = Another country
button-language = Language
button-set_country = Country
button-fresh_on = Questions in the same place
button-fresh_off = Each question a new message
button-nudges_on = Turn reminders off
button-nudges_off = Turn reminders on
button-stop_flow = Stop this conversation
button-stop_nudges = Stop all reminders
button-stop_nothing = Don't stop anything

## Panels

panel-menu = <b>What would help now?</b>
panel-away = Good that you're here. How would you like to go on?
panel-who = Who is this about?
panel-map = <b>Your people</b>
panel-map_empty =
    <b>Your people</b>

    Nobody is here yet. One person is enough to begin with.
panel-person = <b>{ $who }</b> · { $how }
panel-steps = <b>Your steps</b>
panel-steps_empty =
    <b>Your steps</b>

    There is no step here yet. The first one can be very small.
panel-notes = <b>Your notes</b>
panel-notes_empty =
    <b>Your notes</b>

    There is nothing here yet.
panel-sos =
    <b>Help now</b>

    Hecht is a script. Nobody reads along live. There are people at these numbers.
panel-country = Which country are you in?
panel-help =
    <b>About Hecht</b>

    Hecht helps you look at one relationship and plan one small step. Later it asks how it went. It is a script: not a person, not treatment, not for emergencies.

    /now when it is hard right now
    /reflect look at both sides
    /plan plan a small step
    /map your people
    /steps your steps
    /progress two lines, in a picture
    /all everything there is
    /learn short things to know
    /myplan your safety plan
    /hulp who to call
    /stop stop this, or all reminders

    You can type or tap a button. What you answered is kept.

    No professional, person with lived experience or loved one has reviewed these words yet.
operator-unknown = the person who gave you this link
panel-settings =
    <b>Settings</b>

    Country: { $country }
    Time zone: { $zone }
    { GIVEN($from) ->
        [yes] Quiet hours: { $from } to { $until }
       *[no] Quiet hours: none
    }
panel-language = Which language?
panel-stop = What would you like to stop?
panel-stopped = Stopped: { $flow }. What you answered is kept.
panel-nudges_stopped = There will be no more reminders. You can turn them on again in Settings.

## The map and the steps

map-line = { $number }. { $who }: { $how }
map-helpful = helpful
map-hard = hard
map-both = helpful and hard
map-neither = little of either
map-rest = resting
map-new = new here
person-contact = Contact: { $value }
person-gives = Contact gives: { $value }
person-costs = Contact costs: { $value }
person-helps = Helps: { $value }
person-harder = Makes it harder: { $value }
person-distance = How close now: { $value } of 10
person-wished = How close you'd like: { $value } of 10
person-notes = Notes: { $count }
steps-line =
    { $day }
    { $plan }
    <i>{ $how }</i>
notes-line =
    { $day }
    { $words }
steps-called_off = called off
steps-open = still open

## Notices

notice-outdated = That was an earlier question. This is where you are now.
notice-saved = Saved
notice-called_off = Called off. I won't ask about it.
notice-who_first = First: who is it about?
notice-empty = There was nothing in that message. You can type again, or tap a button.
notice-too_long = Thank you for telling me. I'll keep it as a note. For this question a few words are enough.
notice-does_not_fit = That does not fit this question. The buttons show what does.
notice-nothing_ticked = Tick at least one, or skip.
notice-when_past = That time has gone by. Please choose another one.
notice-zone_unknown = I don't know that place. A larger city nearby, such as “Toronto”, works too.

reply-voice =
    I can't listen to voice messages, and I don't keep them. On your keyboard, the small microphone turns speech into text.

    If you need someone now, tap Help now.
reply-media = I can't see pictures, stickers or files, and I don't keep them. Words and buttons do work.
reply-unknown_command = I don't know that command. This is what there is:
reply-failed = Something went wrong on my side, and your last message was not handled. You did nothing wrong. Could you send it once more?

## The safety card

crisis-suicide = I read that you may not want to live. Thank you for writing it down. Please talk to a person about it, now.
crisis-self_harm = I read that you are hurting yourself, or may do so. Please don't stay alone with it.
crisis-violence = I read that someone is being violent. Your safety comes first now.
crisis-child = I read that a child may not be safe. There are people who can help now.
crisis-overdose = I read that someone may have taken too much. Call the emergency number now, even if in doubt, and say what was taken. Is it you? Get someone to be with you. Is it someone else? Stay, and lay them on their side.
crisis-withdrawal = Stopping suddenly can be dangerous for the body. Call a doctor now, at night too. With a seizure, confusion or seeing things: call the emergency number.
crisis-fear = I read that you may be afraid of someone. You don't have to solve that alone.
crisis-perpetrator = I read that you hurt someone, or may do so. There are people who can help you stop. Go somewhere else for now, if you can.
crisis-third_person = I read that you are worried about someone's life. You don't have to carry that alone. You can call for someone else too.
crisis-people = Nobody reads this chat live. There are people here:
crisis-now = Is this happening now?
    .yes = Yes, now
    .no = No
    .unsaid = I'd rather not say
crisis-thinking = Is that what you mean?
    .yes = Yes, I think about it
    .no = No, something else
    .unsaid = I'd rather not say
crisis-meant = Is that what you mean?
    .yes = Yes, that
    .no = No, something else
    .unsaid = I'd rather not say
crisis-yes = Then this first. Call, or ask someone near you to call. The rest can wait.
crisis-yes_unheard = Then this first. In danger now? Call the emergency number, even if you can't speak. If not: call where nobody can listen in. The rest can wait.
crisis-yes_apart = Then this first. Go where the other person isn't, and call from there. The rest can wait.
crisis-not_now = Thank you for saying so. It counts, also when it isn't now. Talk to someone about it today. If it gets worse, call.
crisis-no = Thank you. Then back to the question. Who to call is always under /hulp.
crisis-no_more = Thank you for saying so. The numbers are always under /hulp.
crisis-unsaid = That's all right. The numbers stay here.
crisis-wiped = Stopped. Hecht has erased what you answered in this conversation. Who is with your people stays there. The messages above stay until you delete them, or tap Hide.
crisis-tell = I'm not doing well. Could you call me, or come over?

lines-emergency = In immediate danger: <b>{ $number }</b>
lines-free = free
lines-in_nl = in Dutch
lines-in_fr = in French
lines-text = text { $number }
lines-entry = { $name }: <b>{ $number }</b>
lines-entry_link = { $name }
lines-about = ({ $about })
lines-chat = Chat: { $name }
lines-for_children = Children and young people can call these themselves:
lines-children = You can also talk to someone who is there for young people:

country-nl = Netherlands
country-be = Belgium
country-uk = United Kingdom
country-ie = Ireland
country-us = United States
country-ca = Canada
country-au = Australia
country-de = Germany
country-other = Somewhere else
country-not_chosen = not chosen yet

## Commands, and what Telegram shows of the bot

command-menu = What would help now
command-reflect = Look at both sides
command-plan = Plan one small step
command-map = Your people
command-steps = Your steps
command-progress = Two lines, in a picture
command-hulp = Help now: who to call
command-settings = Settings
command-language = Taal / language
command-privacy = What is kept, and who could read it
command-help = What Hecht is
command-cancel = Stop this conversation
command-stop = Stop this, or all reminders
bot-description = Short questions to think about, one at a time. You choose when. It is a script: nobody reads along live. What it is for, and what it keeps, is on the first screen.
bot-short_description = Short questions, in your own time. A script, not a person.

## The programme, the tracks, the knowledge

button-programme = Everything there is
button-tracks = Tracks
button-learn = Short things to know
button-role = What I'm here as
button-track_on = Go on with my track
button-track_begin = Begin
button-track_next = The next part now
button-track_ask = Ask me again later
button-track_leave = Stop this track
button-look_back = The last month
button-my_plan = My safety plan
button-good_moment = A good moment
button-history = What has been
button-look_again = Look again
button-rest = Let it rest
button-remove = Remove
button-undo = Undo
button-back_to = Back
button-ask_tomorrow = Ask me tomorrow how I am
panel-programme = <b>Everything there is</b>
panel-section = <b>{ $section }</b>
panel-tracks =
    <b>Tracks</b>

    A few conversations in a row, spread over some weeks. You can stop at any point. What you wrote stays.
panel-track_asked = Then I'll come back to it in { $days } days.
track_part-done = ✓ { $part }
track_part-next = • { $part }
panel-learn =
    <b>Short things to know</b>

    Half a minute each, with where it comes from.
panel-learned =
    <b>{ $title }</b>

    { $text }

    <i>{ $source }</i>
panel-history = <b>{ $who }: what has been</b>
panel-history_empty =
    <b>{ $who }: what has been</b>

    Nothing has been kept here yet.
panel-look_back =
    <b>The last month</b>

    In your own words, the latest first.
panel-look_back_empty =
    <b>The last month</b>

    Nothing has been kept yet. A good moment or a weekly look gives it something to show.
panel-my_plan = <b>My safety plan</b>
panel-my_plan_empty =
    <b>My safety plan</b>

    For when it gets too much: what you notice first, what helps, and who you call. You make it in a calm hour.
panel-removed = { $who } is off your map. You can undo that for ten minutes. After that it is gone, with the steps and notes about it.
panel-at_rest =
    { $who }: this contact is at rest, so there is nothing to do here now.

    If that has changed, you can look at it again.
panel-asked_tomorrow = Then I'll ask tomorrow. One tap will be enough.
history-line =
    { $day }
    { $words }
history-step = { $plan } <i>{ $how }</i>
history-step_open = { $plan }
plan-signs = <b>What I notice first</b> { $words }
plan-helps = <b>What I can do myself</b> { $words }
plan-places = <b>Where I can go</b> { $words }
plan-people = <b>Whom I call</b> { $words }
plan-professionals = <b>Professional help</b> { $words }
plan-safe_home = <b>Making my place safer</b> { $words }
plan-reason = <b>What I stay for</b> { $words }
area-love = <b>Love</b>
area-family = <b>Family</b>
area-friends = <b>Friends</b>
area-peers = <b>Peers</b>
area-work = <b>Work</b>
area-elsewhere = <b>Others</b>
person-more = More of this: { $value }
person-protect = Protect me by: { $value }
notice-rests = Then it rests. I won't suggest contact.
notice-put_back = It is back.
panel-track_left = Then it stops here. What you wrote stays.
closing-enough = It has been a lot for one day, or it is late. Someone to talk to helps more now than another question here. Rest counts too.
command-now = When it is hard right now
command-all = Everything there is
command-learn = Short things to know
command-myplan = My plan

new_ties = New people
    .button = New people, other company
new_ties-start = About { $minutes } minutes. For when there are few people now, or you'd like other company. Nothing has to be broken off for something to begin.
new_ties-good_then =
    When was life good? And how was it then with the people around you?

    You can dictate with your keyboard. Skipping is fine.
new_ties-again = What was in it that you'd want again?
    .laughing = Laughing
    .laughing-said = laughing
    .belonging = Belonging somewhere
    .belonging-said = belonging somewhere
    .needed = Being needed
    .needed-said = being needed
    .real_talk = Really talking
    .real_talk-said = really talking
    .doing = Doing things together
    .doing-said = doing things together
    .quiet = Being quiet together
    .quiet-said = being quiet together
    .asked = Someone asking how I am
    .asked-said = someone asking how you are
    .asked-draft = someone asking how I am
    .fixed = Something fixed each week
    .fixed-said = something fixed each week
new_ties-which = Where would you most like to begin? One is enough.
    .place = A place with people
    .place-said = a place with people
    .peer = Someone who's been there
    .peer-said = someone who has been there
    .before = Someone from before
    .before-said = someone from before
    .nothing = Nothing today
    .nothing-said = nothing today
new_ties-nothing_today =
    Then nothing today. Knowing what you miss is something to take along too.

    If you'd like to hear a voice, there is one here.
    .offer-in_moment = Tension or an urge now
    .offer-menu = That's enough for today
new_ties-where = Which place would suit you?
    .group = Meeting or self-help
    .group-said = a meeting or self-help group
    .sport = Sports
    .sport-said = sports
    .volunteer = Volunteering
    .volunteer-said = volunteering
    .library = Library, community centre
    .library-said = the library or a community centre
    .course = A course
    .course-said = a course
    .faith = A place of faith or meaning
    .faith-said = a place of faith or meaning
    .online = A group online
    .online-said = a group online
    .nature = Walking, garden, animals
    .nature-said = walking, a garden or animals
new_ties-peer = Where could you find someone like that?
    .group = Meeting or self-help
    .group-said = a meeting or self-help group
    .online = Forum or chat group
    .online-said = a forum or chat group
    .care = Through my therapist
    .care-said = through your therapist
    .care-draft = through my therapist
    .drop_in = A drop-in centre
    .drop_in-said = a drop-in centre
    .buddy = A buddy scheme
    .buddy-said = a buddy scheme
    .known = I know someone already
    .known-said = someone you know already
    .known-draft = someone I know already
new_ties-friend = Think of one person from before. What was that contact like?
    .good = It was simply good
    .good-said = it was simply good
    .used_together = We used or gambled together
    .used_together-said = using or gambling together
    .not_possible = Contact isn't possible
    .not_possible-said = contact is not possible or not allowed
new_ties-other_door =
    Then not this door. Thinking of someone is all right.

    There is another one: a place with people, or someone who has been there. What you'd still like to say can go in a letter you won't send.
    .offer-new_ties = Another door
    .offer-unsent_letter = Letter I won't send
    .offer-menu = That's enough for today
new_ties-small = What is the smallest bit of it that would still count?
    .look_up = Look up where and when
    .look_up-said = looking up where and when
    .ask_about = Ask about it
    .ask_about-said = asking about it
    .go_look = Go and look once
    .go_look-said = going to look once
    .sign_up = Sign up
    .sign_up-said = signing up
    .take_along = Ask someone to come along
    .take_along-said = asking someone to come along
    .read_along = Only read along at first
    .read_along-said = only reading along at first
    .say_hello = Say hello once
    .say_hello-said = saying hello once
    .stay_on = Stay a bit afterwards
    .stay_on-said = staying a bit afterwards
    .find_number = Look up the number
    .find_number-said = looking up the number
    .write_line = One line, not sent yet
    .write_line-said = writing one line, not sending it yet
    .old_photo = Look at an old photo
    .old_photo-said = looking at an old photo
    .on_map = Add to my people
    .on_map-said = adding this person to your people
    .on_map-draft = adding this person to my people
new_ties-if = When would that fit?
    .get_up = When I get up
    .get_up-said = when you get up
    .get_up-draft = when I get up
    .break = In my break
    .break-said = in your break
    .break-draft = in my break
    .way_home = On the way home
    .way_home-said = on the way home
    .after_dinner = After dinner
    .after_dinner-said = after dinner
    .evening = Before going to sleep
    .evening-said = before going to sleep
    .weekend = At the weekend
    .weekend-said = at the weekend
    .alone_feeling = When it's quiet at home
    .alone_feeling-said = when it's quiet at home
new_ties-smaller = Is that small enough?
    .keep = Yes, like this
    .keep-said = like this
    .five_minutes = Five minutes
    .five_minutes-said = five minutes
    .only_look = Only look
    .only_look-said = only looking
    .once = Just once
    .once-said = just once
new_ties-come_back = Shall I ask at some point how you are?
    .yes = Yes
    .yes-said = yes
    .no = No, this is enough
    .no-said = this is enough
new_ties-when = When?
new_ties-plan = <b>{ $If }:</b> { $small }
new_ties-plan_smaller = <b>Smaller:</b> { $smaller }
new_ties-with_friend =
    It's with your notes. If you want real contact, add this person to your people first. There you'll be asked whether it's good for both of you now.

    If it doesn't come off, the step was too big.
    .offer-map_person = Add to my people
    .offer-menu = That's enough for today
new_ties-planned =
    It's with your notes. Being somewhere once is no friendship yet. It is a place where one can begin.

    If it doesn't come off, the step was too big.
    .offer-map_person = Add someone to my people
    .offer-menu = That's enough for today

slip = A slip
    .button = A slip or return to use
slip-start = About { $minutes } minutes. First whether it's safe. The rest comes after that, or later.
slip-well =
    Is anyone unwell right now, you or someone else?

    Can't be woken, slow or odd breathing, blue lips, chest pain, a fit, very confused.
    .fine = No, none of that
    .fine-said = physically all right
    .unwell = Yes
    .unwell-said = not all right
    .unsure = I don't know
    .unsure-said = not sure
    .harm = I don't want to be here
    .harm-said = not wanting to be here any more
slip-emergency =
    Call the emergency number now, even if in doubt. Say whether there is breathing, and honestly what was taken. Stay there.

    Breathing, but can't be woken? On their side, mouth clear, don't make them vomit. May it be opioids, and is there naloxone? Give it. Is it you? Get someone to come.
    .offer-sos = More numbers
    .offer-slip = Later, when it's safe
    .offer-menu = To the menu
slip-not_alone =
    Thank you for saying so. After a slip everything can look black. Call now, or say it out loud to someone near you.

    The rest of these questions can wait.
    .offer-sos = Who you can call
    .offer-my_plan = My safety plan
    .offer-in_moment = The next few minutes
    .offer-slip = Go on later
    .offer-menu = To the menu
slip-company = Are you alone?
    .alone = Yes, alone
    .alone-said = alone
    .someone = Someone is with me
    .someone-said = with someone
    .using = With people doing it too
    .using-said = with people doing it too
    .unsafe = With someone who scares me
    .unsafe-said = with someone who scares you
slip-unsafe =
    Then that comes first. Is there a place nearby where you'd be safer for now: people, a shop, neighbours? You don't have to announce anything.

    Call when you can talk freely. You don't have to explain the use to anyone now.
    .offer-sos = More numbers
    .offer-slip = Later, when it's safe
    .offer-menu = To the menu
slip-when_alone = Try not to be alone for the next hours. Who could come over, or stay on the line?
slip-when_using = You don't have to go on with it. Is there a place where nobody is doing it? Don't drive.
slip-opioids = Heroin, oxycodone, fentanyl or the like? Have naloxone ready if you've got it. Tell someone where it is.
slip-body =
    <b>Your body can take less now.</b> After weeks without, the same amount as back then can be too much.

    Take no more, and mix nothing. Going to sleep? On your side, with someone looking in now and then.
    .read = I've read it
    .read-said = read
slip-doctor_first = Has it been days in a row, with alcohol, sedatives or GHB? Then don't stop all at once, that can be dangerous. Call a doctor first.
slip-prescribed = Go on taking prescribed medicine as agreed. For that too: call the doctor or the pharmacist first.
slip-play = Nothing to win back now, nothing to catch up on. Only make the way back to it longer.
slip-tonight = What would make the next hours safer?
    .stop_here = Leave it at this
    .stop_here-said = leaving it at this
    .out_of_reach = What's left, out of reach
    .out_of_reach-said = putting what's left out of reach
    .no_mixing = Mix nothing
    .no_mixing-said = mixing nothing
    .water = Water, something to eat
    .water-said = drinking water and eating something
    .money_away = Money out of reach
    .money_away-said = putting money out of reach
    .bank_card = Someone else has my card
    .bank_card-said = giving your card to someone else
    .bank_card-draft = giving my card to someone else
    .block = Block the site or app
    .block-said = blocking the site or app
    .device_away = Screen out of the room
    .device_away-said = the screen out of the room
    .someone_here = Someone with me
    .someone_here-said = someone with you
    .someone_here-draft = someone with me
    .nothing = Nothing right now
    .nothing-said = nothing right now
slip-heard = One slip is information. What was there before is still there. Nothing here is set back, and nothing is counted.
slip-word = <b>{ $Person_word }</b>: that is still your word.
slip-before =
    What were the hours before like?

    Tick what played a part.
    .quarrel = A quarrel or a rejection
    .quarrel-said = a quarrel or a rejection
    .alone = Being alone
    .alone-said = being alone
    .tired = Tired or hungry
    .tired-said = being tired or hungry
    .pain = Pain, or bad sleep
    .pain-said = pain or bad sleep
    .money = Money, or a bill
    .money-said = money or a bill
    .party = A party or drinks
    .party-said = a party or drinks
    .old_place = An old place or face
    .old_place-said = an old place or face
    .good_news = Something to celebrate
    .good_news-said = something to celebrate
slip-first_to_know =
    Who will you tell first?

    Choose someone you're safe with. Not everyone has to know.
    .close = Someone close
    .close-said = someone close
    .peer = A peer in recovery
    .peer-said = a peer in recovery
    .doctor = My doctor or therapist
    .doctor-said = your doctor or therapist
    .helpline = A helpline
    .helpline-said = a helpline
    .nobody = Nobody today
    .nobody-said = nobody today
slip-message = It could sound like this. Hecht sends nothing.
    .text = I've had a slip, and I want you to hear it from me. You don't have to fix it. Could we talk on the phone today?
slip-next_day = The next 24 hours. What is within reach?
    .eat = Eat and drink
    .eat-said = eating and drinking
    .sleep = Sleep
    .sleep-said = sleeping
    .company = Someone with me
    .company-said = someone with you
    .company-draft = someone with me
    .call_care = Call my doctor or service
    .call_care-said = calling your doctor or service
    .call_care-draft = calling my doctor or service
    .group = Go to a meeting
    .group-said = going to a meeting
    .cancel = Cancel something
    .cancel-said = cancelling something
    .go_outside = A walk outside
    .go_outside-said = a walk outside
    .nothing = Just get through the day
    .nothing-said = just getting through the day
slip-come_back = Shall I come back to this, with one short question about how you are?
    .yes = Yes
    .yes-said = yes
    .no = No, rather not
    .no-said = rather not
slip-when = When?
slip-kept_alone =
    It's with your notes, under today. What was there before is there too.

    A step with someone can wait. You can call one off under your steps, or let a contact rest under your people. Nothing changes by itself. You can call even if you don't know what to say.
    .offer-steps = Which step can wait
    .offer-map = My people
    .offer-in_moment = Tension or an urge now
    .offer-menu = That's enough for today
slip-kept =
    It's with your notes, under today. What was there before is there too.

    A step with someone can wait. You can call one off under your steps, or let a contact rest under your people. Nothing changes by itself.
    .offer-steps = Which step can wait
    .offer-map = My people
    .offer-in_moment = Tension or an urge now
    .offer-menu = That's enough for today

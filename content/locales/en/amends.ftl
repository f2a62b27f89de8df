amends = Making something right
    .button = Make something right
amends-start = About { $minutes } minutes. First you look at whether saying something fits here. Sometimes doing says more, and sometimes it's too soon.
amends-for_child = It's about a child. A child doesn't have to hear it all, forgive you or comfort you. So here only what asks nothing of a child.
amends-what = What would you like to make right? Take one thing.
    .promises = Broken promises
    .promises-said = broken promises
    .promises-draft = I didn't keep promises I made to you
    .lied = Not being honest
    .lied-said = not being honest
    .lied-draft = I wasn't honest with you
    .absent = Not being there
    .absent-said = not being there
    .absent-draft = I wasn't there when you needed me
    .silent = Going silent
    .silent-said = going silent
    .silent-draft = I went silent, and you didn't know where you stood
    .hurtful = Hurtful words
    .hurtful-said = hurtful words
    .hurtful-draft = I said things that hurt you
    .unpaid = Money I never paid back
    .unpaid-said = money you never paid back
    .unpaid-draft = I borrowed money from you and didn't pay it back
    .took = Taking something
    .took-said = taking something
    .took-draft = I took something that was yours
    .scared = Frightening someone
    .scared-said = frightening someone
amends-with_help =
    Then safety comes first, now too. Someone who has been frightened needs more than words, and those words can frighten again.

    Talk about it with a professional or your GP before you say anything to { $who }. Asking for help with this is a step in itself.
    .offer-sos = Someone to call
    .offer-unsent_letter = Letter I won't send
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
amends-lighter = Who gets lighter from this: { $who }, you, or both?
    .them = The other person
    .them-said = the other person
    .both = Both of us
    .both-said = both of you
    .me = Mostly me
    .me-said = mostly you
    .unsure = I don't know
    .unsure-said = something you don't know yet
amends-hurt = Could it hurt { $who } or someone else to hear it?
    .nobody = Probably not
    .nobody-said = probably not
    .them = Yes, the other person
    .them-said = yes, the other person
    .someone = Yes, someone else
    .someone-said = yes, someone else
    .unsure = I don't know
    .unsure-said = something you don't know yet
amends-asked = Has { $who } asked not to hear about this any more?
    .never = No
    .never-said = no
    .not_to = Yes
    .not_to-said = yes
    .unknown = I don't know
    .unknown-said = something you don't know
amends-respected =
    Then that is the answer. Leaving it there is a way of making something right.

    What you do differently from now on needs no words. What you would still like to say can go in a letter that stays with you.
    .offer-unsent_letter = Letter I won't send
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
amends-if_refused = Suppose { $who } says no, or nothing at all. What do you do then?
    .accept = Leave it at that
    .accept-said = leave it at that
    .call = Call someone
    .call-said = call someone
    .walk = Go outside for a while
    .walk-said = go outside for a while
    .write = Write it down
    .write-said = write it down
    .cannot = I couldn't bear that now
    .cannot-said = something you couldn't bear now
amends-talked = Have you talked it over with someone who stands outside it?
    .professional = With a professional
    .professional-said = with a professional
    .peer = With a peer or sponsor
    .peer-said = with a peer or sponsor
    .trusted = With someone I trust
    .trusted-said = with someone you trust
    .not_yet = Not yet
    .not_yet-said = not yet
amends-could_hurt = Hearing it could hurt someone. So saying it is not in the list. What you do can speak for itself.
amends-too_much = A no would be too much now. It's good to know that beforehand. Saying it can wait.
amends-talk_first = Saying it can come later, once you've talked it over with someone. Both of you are better protected then.
amends-no_contact = Contact isn't possible now, so saying it is not in the list. It can wait.
amends-silence = It has been quiet after two steps. So saying it is not in the list for now.
amends-way =
    What fits, as you see it now?

    Doing one thing differently, and keeping it up, is also a way of making right.
    .living = Do one thing differently
    .living-said = doing one thing differently
    .direct = Say it or write it
    .direct-said = saying it or writing it
    .indirect = Give back in another way
    .indirect-said = giving back in another way
    .not_now = Not now
    .not_now-said = not now
amends-waits =
    Then nothing today. Seeing that it's too soon protects you both.

    It can come back later, and it may also stay as it is.
    .offer-unsent_letter = Letter I won't send
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
amends-give =
    What could you give back, without { $who } having to do anything with it?

    Take something small.
    .hour = An hour for someone
    .hour-said = an hour for someone who needs it
    .donate = A bit of money to a cause
    .donate-said = a bit of money to a good cause
    .care = Mend or tidy something
    .care-said = mending or tidying something
    .newcomer = Be kind to a newcomer
    .newcomer-said = being kind to someone who is new
    .pass_it_on = Do it for someone else
    .pass_it_on-said = doing for someone else what you didn't do then
    .letter = A letter I won't send
    .letter-said = a letter you won't send
amends-given =
    It's kept with { $who }, under My people: { $give }.

    Nobody has to see it. Nothing has to come back for it.
    .offer-unsent_letter = Write the letter now
    .offer-repair_step = Plan when I'll do it
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
amends-live_if = When does it come down to it? Choose the moment in which you'd like to do it differently.
    .promised = When I've promised a thing
    .promised-said = when you've promised something
    .promised-draft = when I've promised something
    .late = When I'm running late
    .late-said = when you're running late
    .late-draft = when I'm running late
    .hide = When I want to hide a thing
    .hide-said = when you want to hide something
    .hide-draft = when I want to hide something
    .money_in = When money comes in
    .money_in-said = when money comes in
    .anger = When anger comes up
    .anger-said = when anger comes up
    .away = When I'd rather stay away
    .away-said = when you'd rather stay away
    .away-draft = when I'd rather stay away
    .weekly = One fixed day a week
    .weekly-said = one fixed day a week
amends-live_then = And what do you do then, each time?
    .do_it = Do it, even a small bit
    .do_it-said = do it, even if it's a small bit
    .say_early = Say early if it won't work
    .say_early-said = say early if it won't work out
    .how_it_is = Say how it really is
    .how_it_is-said = say how it really is
    .set_aside = Put a fixed amount aside
    .set_aside-said = put a fixed amount aside
    .step_away = Step away for 20 minutes
    .step_away-said = step away for twenty minutes, and say when you're back
    .step_away-draft = step away for twenty minutes, and say when I'm back
    .listen = Ask one thing and listen
    .listen-said = ask one thing and listen
    .go_anyway = Go all the same, for a bit
    .go_anyway-said = go all the same, even for a short while
    .call_first = Call someone first
    .call_first-said = call someone first
amends-plan = This is what you'd do differently. Fine like this?
    .text =
        What I do differently from now on.
        The moment: { $live_if }
        What I do then: { $live_then }
        I do it whether or not anyone sees it.
amends-lived =
    It's kept with { $who }, under My people. You don't have to announce it. It may take a while before anyone notices.

    If it goes wrong once, you go on with it the next time.
    .offer-repair_step = Plan the first time
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
amends-effect = What did it do to { $who }, as far as you understand it?
    .no_count = Not being able to count
    .no_count-said = not being able to count on you
    .no_count-draft = you couldn't count on me
    .no_truth = Not knowing what was true
    .no_truth-said = not knowing what was true
    .no_truth-draft = you didn't know what was true any more
    .alone = Being left alone with it
    .alone-said = being left alone with it
    .alone-draft = you were left alone with it
    .worried = Worry, lying awake
    .worried-said = worry and lying awake
    .worried-draft = you worried and lay awake
    .small = Feeling unimportant
    .small-said = feeling unimportant
    .small-draft = it made you feel as if you didn't matter
    .cost = It cost money or things
    .cost-said = losing money or things
    .cost-draft = it cost you money or things
    .unknown = I don't fully know
    .unknown-said = something you don't fully know
    .unknown-draft = I don't fully know, and I don't want to fill it in for you
amends-now = What do you do differently now?
    .less = I promise less, and do it
    .less-said = promising less, and doing it
    .less-draft = I promise less, and what I promise I do
    .sooner = I speak up beforehand
    .sooner-said = speaking up beforehand
    .sooner-draft = I say so beforehand when something can't go ahead
    .straight = I say how it is
    .straight-said = saying how it is
    .straight-draft = I say how it is, also when that's awkward
    .repay = I pay back bit by bit
    .repay-said = paying back bit by bit
    .repay-draft = I pay back a fixed amount each time
    .help = I have help now
    .help-said = having help
    .help-draft = I have help, and I keep going to it
    .stop_in_time = I step away in time
    .stop_in_time-said = stepping away in time
    .stop_in_time-draft = I step away before I say something that hurts
    .learning = I'm still learning that
    .learning-said = still learning that
    .learning-draft = I'm still learning that
amends-letter = This is how it could sound. It excuses nothing and asks for nothing back. Fine like this?
    .text =
        There's something I'd like to say to you. You don't have to do anything with it.

        What I did: { $what }.
        As I understand it, this is what it did to you: { $effect }.
        That was my part, and I won't make excuses for it.
        What I do differently now: { $now }.

        Is there something you need from me? Then I'd like to hear it.
        A no is all right. No answer is all right too.
amends-written =
    The text is kept with { $who }, under My people. Nothing has to happen with it today.

    First read it to the person you talked with. Then ask { $who } whether this is welcome. A no is all right.
    .offer-repair_step = Plan when I'll ask
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today

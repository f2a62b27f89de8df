# The mirror for two (R2, L3). The drafts go to the other, word for word. $shared_partner: the other's name.

mirror = The mirror for two
    .button = The mirror for two
mirror-over = There's nothing to answer here any more. What you hadn't released stays yours.
mirror-closed =
    This contact rests, so there is no mirror now. Nobody sees that.

    What you want to look at alone is still possible.
    .offer-unsent_letter = Letter I won't send
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
mirror-given =
    Your lines wait. They show when there are lines from both sides, and otherwise not at all.

    Until then you can take them back: /together.
mirror-start =
    About { $minutes } minutes{ GIVEN($shared_partner) ->
        [yes] , for you and { $shared_partner }
       *[no] { "" }
    }. Each looks from both sides, alone. You may skip every question.

    At the end you choose line by line what the other may see. It shows only once both have released something. After a week it ends by itself.
mirror-fear =
    First this, as each time. Are you afraid of what the other might do with your words?
    .no = No
    .no-said = no
    .yes = Yes
    .yes-said = yes
    .unsure = I'm not sure
    .unsure-said = not sure
mirror-not_with =
    Then it's better to release nothing here. Nobody sees that you came this far.

    What you do with me alone stays here.
mirror-role = From which side do you look?
    .self = I am in recovery
    .self-said = in recovery
    .loved_one = I care about someone
    .loved_one-said = someone close
mirror-r_did = What did the use do to the two of you?
    .distance = More distance
    .distance-said = more distance
    .promises = Promises not kept
    .promises-said = promises not kept
    .tension = Tension at home
    .tension-said = tension at home
    .lies = Lies, or half the story
    .lies-said = lies, or half the story
mirror-r_felt = What may it have been like for the other?
    .not_knowing = Not knowing where I was
    .not_knowing-said = not knowing where you were
    .not_knowing-draft = not knowing where I was
    .alone = Alone with everything
    .alone-said = alone with everything
    .let_down = Let down again
    .let_down-said = let down again
    .afraid = Afraid for me
    .afraid-said = afraid for you
    .afraid-draft = afraid for me
mirror-r_helps = The other way round: what between you helps your recovery?
    .trust = Being trusted with things
    .trust-said = being trusted with things
    .company = Doing things together
    .company-said = doing things together
    .clear = Clear words
    .clear-said = clear words
    .calm = Calm at home
    .calm-said = calm at home
mirror-r_harder = And what between you makes it harder?
    .questions = Many questions
    .questions-said = many questions
    .silence = Silence
    .silence-said = silence
    .quarrels = Quarrels
    .quarrels-said = quarrels
    .watched = Feeling watched
    .watched-said = feeling watched
mirror-l_did = What did the use do to you?
    .worry = Worry
    .worry-said = worry
    .tired = Being tired out
    .tired-said = being tired out
    .distrust = Trusting less
    .distrust-said = trusting less
    .lonely = Feeling alone
    .lonely-said = feeling alone
mirror-l_us = And to the two of you?
    .distance = More distance
    .distance-said = more distance
    .quarrels = Quarrels
    .quarrels-said = quarrels
    .silence = Things left unsaid
    .silence-said = things left unsaid
    .plans = Plans that fell through
    .plans-said = plans that fell through
mirror-l_mine = The other way round. You didn't cause it, and what you do has its effect. What do you do yourself when it's tense?
    .checking = I check
    .checking-said = checking
    .taking_over = I take things over
    .taking_over-said = taking things over
    .silence = I go quiet
    .silence-said = going quiet
    .lectures = I explain how it should be
    .lectures-said = explaining how it should be
mirror-l_good = What else do you see, between you, that does you good?
    .honest = Honest words
    .honest-said = honest words
    .effort = Effort, also on hard days
    .effort-said = effort, also on hard days
    .together = Good time together
    .together-said = good time together
    .help = Asking for help
    .help-said = asking for help
mirror-r_did_line = This line could go to the other, word for word. You may skip it: then it stays here.
    .right = Pass it on
    .text = What the use did to us: { $r_did }.
mirror-r_felt_line = This line could go to the other, word for word. You may skip it: then it stays here.
    .right = Pass it on
    .text = What I think it was like for you: { $r_felt }.
mirror-r_helps_line = This line could go to the other, word for word. You may skip it: then it stays here.
    .right = Pass it on
    .text = What helps me, between us: { $r_helps }.
mirror-r_harder_line = This line could go to the other, word for word. You may skip it: then it stays here.
    .right = Pass it on
    .text = What makes it harder for me: { $r_harder }.
mirror-l_did_line = This line could go to the other, word for word. You may skip it: then it stays here.
    .right = Pass it on
    .text = What the use did to me: { $l_did }.
mirror-l_us_line = This line could go to the other, word for word. You may skip it: then it stays here.
    .right = Pass it on
    .text = What it did to us: { $l_us }.
mirror-l_mine_line = This line could go to the other, word for word. You may skip it: then it stays here.
    .right = Pass it on
    .text = What I do myself when it's tense: { $l_mine }.
mirror-l_good_line = This line could go to the other, word for word. You may skip it: then it stays here.
    .right = Pass it on
    .text = What I also see, and what does me good: { $l_good }.
mirror-kept = Nothing is passed on. What you answered stays here, with you.
mirror-all =
    This is what the other would see, and nothing else:

    { GIVEN($r_did_line) ->
        [yes] • { $r_did_line }
       *[no] { "" }
    }
    { GIVEN($r_felt_line) ->
        [yes] • { $r_felt_line }
       *[no] { "" }
    }
    { GIVEN($r_helps_line) ->
        [yes] • { $r_helps_line }
       *[no] { "" }
    }
    { GIVEN($r_harder_line) ->
        [yes] • { $r_harder_line }
       *[no] { "" }
    }
    { GIVEN($l_did_line) ->
        [yes] • { $l_did_line }
       *[no] { "" }
    }
    { GIVEN($l_us_line) ->
        [yes] • { $l_us_line }
       *[no] { "" }
    }
    { GIVEN($l_mine_line) ->
        [yes] • { $l_mine_line }
       *[no] { "" }
    }
    { GIVEN($l_good_line) ->
        [yes] • { $l_good_line }
       *[no] { "" }
    }

    It shows only once there are lines from both sides.
    .release = Release it
    .release-said = yes
    .keep = Keep it here
    .keep-said = keep it here
mirror-kept_all = Nothing is passed on. What you answered stays here, with you.
mirror-released =
    Your lines wait. They show when there are lines from both sides, and otherwise not at all.

    Until then you can take them back: /together.

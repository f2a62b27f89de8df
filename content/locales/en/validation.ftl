validation = Letting someone feel understood
    .button = Practise understanding
validation-start =
    About { $minutes } minutes. First three lines to practise on. Then you can do it once for real, if you like.

    Understanding isn't the same as agreeing.
validation-echo =
    Someone close to you says:
    <blockquote>You said you'd call. I waited all evening.</blockquote>
    What do you say first, so that they feel heard?
    .excuse = My battery was flat
    .excuse-said = your battery was flat
    .back = So you waited all evening
    .back-said = giving back what you hear
    .fix = Tomorrow I really will
    .fix-said = tomorrow you really will
    .sorry = Sorry, sorry
    .sorry-said = saying sorry
    .counter = You don't always call either
    .counter-said = they don't always call either
validation-echo_back = That gives back what you hear. Nothing more is needed at first.
validation-echo_answer = That's your answer already. It may come, a little later. First give back what you hear: “So you waited all evening.”
validation-echo_own = Read your line again. Does it hold what was said, and no answer yet? Nothing more is needed at first.
validation-naming =
    Another line:
    <blockquote>I try so hard, and nobody sees it.</blockquote>
    Which one gives the feeling a name?
    .cheer = I do see it, you know
    .cheer-said = you do see it
    .advice = Do it for yourself
    .advice-said = giving advice
    .same = I often have that too
    .same-said = you often have that too
    .feeling = That sounds lonely
    .feeling-said = giving the feeling a name
    .small = It's not that bad
    .small-said = making it smaller
validation-naming_feeling = Naming a feeling is a guess, and that's fine. If you're off, you'll hear it.
validation-naming_answer = Well meant, but the feeling hasn't been heard yet. Three words can do it: “That sounds lonely.”
validation-naming_own = Read your line again. Is there a feeling in it, and no advice or comfort? A guess is fine.
validation-sense =
    The last one. Things were promised before that didn't happen. Now someone says:
    <blockquote>I hardly dare believe it any more.</blockquote>
    Which one says why that makes sense?
    .promise = This time it's real
    .promise-said = this time it's real
    .hurt = That hurts me
    .hurt-said = that it hurts you
    .logical = No wonder, after all that
    .logical-said = saying why it makes sense
    .ahead = Better look ahead
    .ahead-said = looking ahead
    .must_trust = You have to trust me
    .must_trust-said = asking for trust
validation-sense_logical = That ties the feeling to what happened. It isn't agreeing: it shows that the feeling comes from somewhere.
validation-sense_answer = That's about later, or about you. First this: “No wonder, after all that.” That's understanding, not yet agreeing.
validation-sense_own = Read your line again. Does it say where the feeling comes from? Agreeing isn't needed.
validation-then = And then? What do you say first after that?
    .mine = Now how it was for me
    .mine-said = telling your own side
    .right = Have I got that right?
    .right-said = asking if it's right
    .solve = I know what we'll do
    .solve-said = giving a solution
    .missing = Am I missing something?
    .missing-said = asking if you're missing something
validation-then_asked = Then the other hears that you really want to know. Once it's right, your side comes.
validation-then_answer = That comes later. Ask first if you heard it right. Once it is, your side comes.
validation-real = Would you like to do it once for real, with someone?
    .someone = Yes, with someone
    .someone-said = with someone
    .not_today = Only practise today
    .not_today-said = only practising today
validation-line = What does { $who } sometimes say that you could answer like this?
    .afraid_again = It'll only go wrong again
    .afraid_again-said = the worry that it goes wrong again
    .afraid_again-draft = you're worried that it'll go wrong again.
    .no_trust = I don't believe it any more
    .no_trust-said = not believing it any more
    .no_trust-draft = you find it hard to still believe it.
    .tired = I'm so tired of it
    .tired-said = being so tired of it
    .tired-draft = you're so tired of it.
    .on_my_own = I'm on my own with it
    .on_my_own-said = being on their own with it
    .on_my_own-draft = you feel that you're on your own with it.
    .unseen = Nobody sees what I do
    .unseen-said = not being seen
    .unseen-draft = you try hard, and it isn't seen.
    .watched = You're always watching me
    .watched-said = feeling watched
    .watched-draft = you feel watched.
    .no_idea = You have no idea
    .no_idea-said = that you have no idea how it was
    .no_idea-draft = you're angry, because I don't know how it was for you.
    .leave_me = Leave me be for a bit
    .leave_me-said = wanting to be left alone for a bit
    .leave_me-draft = you need some room for a bit.
validation-why = And why does that make sense, given what has happened?
    .went_wrong = It went wrong before
    .went_wrong-said = it went wrong before
    .went_wrong-draft = it has gone wrong before.
    .so_long = It's been so long
    .so_long-said = it's been so long
    .so_long-draft = it's been going on for so long.
    .carried = It was a lot for one person
    .carried-said = it was a lot for one person
    .carried-draft = it was a lot for one person.
    .not_knowing = Not knowing what was true
    .not_knowing-said = not knowing what was true
    .not_knowing-draft = you often didn't know what was true.
    .costs_much = It takes a lot of strength
    .costs_much-said = it takes a lot of strength
    .costs_much-draft = it takes a lot of strength.
    .all_say = Everyone has a say in it
    .all_say-said = everyone has a say in it
    .all_say-draft = everyone has something to say about it.
    .anyone = Anyone would have that
    .anyone-said = anyone would have that
    .anyone-draft = anyone would have that.
validation-draft = This is how it could sound. Then be quiet, and listen to what comes.
    .text =
        What I hear you say: { $line }
        I can see why: { $why }
        Have I got that right?
validation-plan = When could you try it? Only when it's calm, and no one is under the influence.
    .said_again = When it's said again
    .said_again-said = when it's said again
    .see_each_other = When we see each other
    .see_each_other-said = when you see each other
    .call = When we talk
    .call-said = when you talk
    .after_meal = After dinner
    .after_meal-said = after dinner
    .not_today = Nothing today
    .not_today-said = nothing today
validation-planned =
    It's with your notes. The moment: { $plan }.

    After that there's nothing to solve. Being heard is often enough for one time.
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
validation-kept =
    Nothing today. That's fine.

    The line is with your notes, for when it fits.
    .offer-menu = Leave it at this
validation-practised =
    Then it's practice for today. Something to remember: first give back, then ask if it's right, and only then your side.

    You can use it in a shop too, or at work.
    .offer-validation = Practise once more
    .offer-menu = That's enough for today

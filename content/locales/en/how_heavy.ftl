how_heavy = How heavy it is for you
    .button = How heavy is it for me?
how_heavy-start = About { $minutes } minutes, and they are about you. At the end you choose one thing that may get lighter. Or nothing today.
how_heavy-weighed = What weighed most this week?
    .worry = Worry
    .worry-said = worry
    .money = Money
    .money-said = money
    .sleep = Sleeping badly
    .sleep-said = sleeping badly
    .alone = Being alone with it
    .alone-said = being alone with it
    .quarrels = Quarrels or tension
    .quarrels-said = quarrels or tension
    .not_knowing = Not knowing what is true
    .not_knowing-said = not knowing what is true
    .all_on_me = It all comes down to me
    .all_on_me-said = that it all comes down to you
    .all_on_me-draft = that it all comes down to me
    .secret = Keeping it to myself
    .secret-said = keeping it to yourself
    .secret-draft = keeping it to myself
how_heavy-strain =
    Where do you notice it, in your body or your mind?

    Tick what fits.
    .sleep = I sleep badly
    .sleep-said = sleeping badly
    .worrying = My head won't stop
    .worrying-said = a head that won't stop
    .tense = A tense body
    .tense-said = a tense body
    .tired = I'm often tired
    .tired-said = often being tired
    .short_fuse = A short fuse
    .short_fuse-said = a short fuse
    .low = Low or empty
    .low-said = feeling low or empty
    .taking_more = Drink, smoke or eat more
    .taking_more-said = drinking, smoking or eating more
    .none = I notice little of it
    .none-said = not much
how_heavy-known = What would you like to understand better?
    .how_it_works = How addiction works
    .how_it_works-said = how addiction works
    .recovery = How recovery can go
    .recovery-said = how recovery can go
    .help_them = What help there is
    .help_them-said = what help there is
    .help_me = What help there is for me
    .help_me-said = what help there is for you
    .help_me-draft = what help there is for me
    .what_say = What I can say
    .what_say-said = what you can say
    .what_say-draft = what I can say
    .enough = I know enough
    .enough-said = nothing, you know enough
    .enough-draft = nothing, I know enough
how_heavy-respond =
    What do you mostly do when things go wrong?

    No way is right or wrong. Each brings something, and costs something.
    .talk = Talk, or warn
    .talk-said = talk, or warn
    .check = Watch and check
    .check-said = watch and check
    .solve = Solve it, take over
    .solve-said = solve it and take over
    .swallow = Swallow it and carry on
    .swallow-said = swallow it and carry on
    .away = Keep my distance
    .away-said = keep your distance
    .away-draft = keep my distance
    .varies = Something else each time
    .varies-said = something else each time
how_heavy-supports =
    And who is there for you?

    Tick what fits.
    .family = Someone in the family
    .family-said = someone in the family
    .friend = A friend
    .friend-said = a friend
    .work = Someone at work
    .work-said = someone at work
    .professional = A GP or professional
    .professional-said = a GP or professional
    .peers = Others in the same boat
    .peers-said = others in the same boat
    .the_other = The one it is about
    .the_other-said = the one it is about
    .no_one = Hardly anyone
    .no_one-said = hardly anyone
how_heavy-heavy =
    All in all: how heavy is it now?

    This is no test, it's your own gauge. 0 is light, 10 is too much to bear.
how_heavy-very_heavy = That is a lot. A GP is there for you too, not only for the one who uses. Who you can call now is under /hulp.
how_heavy-one = What may get a little lighter? One thing is enough. Nothing is fine too.
    .sleep = My sleep
    .sleep-said = your sleep
    .sleep-draft = my sleep
    .worry = My head
    .worry-said = your head
    .worry-draft = my head
    .alone = Doing it all alone
    .alone-said = doing it all alone
    .tasks = Everything I have to do
    .tasks-said = everything you have to do
    .tasks-draft = everything I have to do
    .money = Money
    .money-said = money
    .tension = The tension
    .tension-said = the tension
    .knowing = Knowing too little
    .knowing-said = knowing too little
    .nothing = Nothing today
    .nothing-said = nothing today
how_heavy-nothing =
    Then nothing today. That is a choice too.

    What weighed most this week is with your notes.
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
how_heavy-smallest = What is the smallest form of that?
    .bed_early = One early night
    .bed_early-said = one early night
    .phone_out = Sleep without my phone
    .phone_out-said = sleeping without your phone by the bed
    .phone_out-draft = sleeping without my phone by the bed
    .paper = Ten minutes on paper
    .paper-said = ten minutes of putting your thoughts on paper
    .paper-draft = ten minutes of putting my thoughts on paper
    .message_one = Message one person
    .message_one-said = messaging one person
    .gp = Call the GP
    .gp-said = calling the GP
    .group = Look for a group
    .group-said = looking for a group of other loved ones
    .leave_one = Leave one chore undone
    .leave_one-said = leaving one chore undone
    .ask_one = Ask someone for help
    .ask_one-said = asking someone for help with one thing
    .half_hour = Half an hour of nothing
    .half_hour-said = half an hour of nothing
    .look_once = Look once at what's there
    .look_once-said = looking once at what comes in and goes out
    .put_apart = Set a little aside
    .put_apart-said = setting a little aside
    .ask_money = Ask for help with money
    .ask_money-said = asking for help with money
    .walk = Walk round the block
    .walk-said = a walk round the block
    .no_talk = No heavy talk today
    .no_talk-said = no heavy talk today
    .breathe = Two minutes of calm
    .breathe-said = two minutes of calm
    .read = Read one short card
    .read-said = reading one short card
    .advice_line = Call an advice line
    .advice_line-said = calling an advice line
    .question = Write down one question
    .question-said = writing down one question for a professional
    .five_minutes = Five minutes of it
    .five_minutes-said = five minutes of it
    .with_someone = Do it with someone
    .with_someone-said = doing it with someone
how_heavy-if = When would that fit?
    .today = Today
    .today-said = today
    .after_dinner = After dinner
    .after_dinner-said = after dinner
    .before_bed = Before I go to sleep
    .before_bed-said = before you go to sleep
    .before_bed-draft = before I go to sleep
    .get_up = When I get up
    .get_up-said = when you get up
    .get_up-draft = when I get up
    .quiet = When it's quiet for a bit
    .quiet-said = when it's quiet for a bit
    .weekend = At the weekend
    .weekend-said = at the weekend
how_heavy-lighter =
    This may get lighter: { $one }
    The smallest form: { $smallest }
    { GIVEN($if) ->
        [yes] When: { $if }
       *[no] { "" }
    }

    It needn't be more than that. It's with your notes.
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-own_life = Something more for me
    .offer-menu = That's enough for today

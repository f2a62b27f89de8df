first_minute = The first two minutes
    .button = Say what's going on
first_minute-start = A few questions, about { $minutes } minutes. Tap what fits.
first_minute-door = What brings you here now?
    .someone = Something with someone
    .someone-said = something with someone
    .tension = Tension or craving
    .tension-said = tension or craving
    .just_now = Something just happened
    .just_now-said = something just happened
    .look_around = Just looking around
    .look_around-said = looking around
first_minute-tension =
    Then that comes first. The rest can wait.

    Through it step by step, two minutes of slow breathing, or someone to call. Which is easiest right now?
    .offer-in_moment = Through it, step by step
    .offer-calm = Two minutes of calm
    .offer-sos = Someone to call
    .offer-menu = Not now
first_minute-looking =
    Look around as long as you like. The menu shows what there is. Each conversation says beforehand how long it takes.

    The idea behind it: a relationship can help recovery, can make it harder, and often does both. Here you look at both sides, a little at a time.
    .offer-programme = See what there is
    .offer-menu = To the menu
first_minute-happened =
    What happened? Type it as it comes, in as few or as many words as you like. It is kept as a note, for you.
first_minute-kept_note = Kept as a note.
first_minute-noted =
    Nothing has to be decided or sent right now.

    Two minutes of calm first? After that there is still time for the rest.
    .offer-calm = Two minutes of calm
    .offer-in_moment = It's very strong right now
    .offer-not_safe = It wasn't safe
    .offer-menu = That's enough for now
first_minute-name =
    What do you call { $who }?

    A name, a nickname, or something like “my sister”. You can skip this.
first_minute-gives = What does contact with { $who } give you?
    .support = Support
    .support-said = support
    .calm = Calm
    .calm-said = calm
    .fun = Fun, a laugh
    .fun-said = fun
    .belonging = Belonging somewhere
    .belonging-said = the sense of belonging somewhere
    .known = Someone who knows me
    .known-said = someone who knows you
    .structure = Structure in the day
    .structure-said = structure in the day
    .hope = Hope
    .hope-said = hope
    .little = Not much, right now
    .little-said = not much right now
first_minute-costs = And what does it cost you?
    .calm = My calm
    .calm-said = your calm
    .energy = Energy
    .energy-said = energy
    .sleep = Sleep
    .sleep-said = sleep
    .footing = My footing (I get urges)
    .footing-said = your footing
    .self_respect = Self-respect
    .self_respect-said = self-respect
    .honesty = Being honest
    .honesty-said = some honesty
    .money = Money or time
    .money-said = money or time
    .little = Not much, right now
    .little-said = little
first_minute-back = Contact with { $who } gives you { $gives }, and costs you { $costs }.
first_minute-back_own =
    Contact with { $who }, in two lines.
    What it gives you: { $gives }
    What it costs you: { $costs }
first_minute-small_calm = <b>One small thing for today:</b> when { $who } comes to mind, walk for two minutes before you do anything else.
first_minute-small_sleep = <b>One small thing for today:</b> put your phone in another room half an hour before bed.
first_minute-small_wait = <b>One small thing for today:</b> pick one thing to do with { $who } that can wait until tomorrow. Let it wait.
first_minute-small_footing = <b>One small thing for today:</b> choose who you'd call when an urge comes. Put that number at the top of your phone.
first_minute-small_true = <b>One small thing for today:</b> write down one honest sentence, just for yourself.
first_minute-small_good = <b>One small thing for today:</b> think of one good moment with { $who }, and write it down in five words.
first_minute-small_write = <b>One small thing for today:</b> write down in five words what you'd want from contact with { $who }.
first_minute-sentence = Would you like to go on, or is this enough for today?
    .offer-repair_step = Plan one small step
    .offer-reflect = Look at both sides
    .offer-map_person = Add to this contact
    .offer-good_moment = Keep that moment
    .offer-in_moment = If there's an urge now
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today

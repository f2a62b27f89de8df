about_me = What I'm here for
    .button = What I'm here for
about_me-start = One minute, so that the texts fit better. You can change it at any time, in the same place.
about_me-role =
    Which of these fits you? More than one is fine.

    “Use” can be a substance, or something like gambling or gaming. Stopped or cutting down: it all belongs here.
    .self = I use or used
    .self-said = someone who uses or used, is stopping or cutting down
    .loved_one = Someone I love uses or used
    .loved_one-said = someone who loves a person who uses or used
    .professional = It's my work
    .professional-said = someone who works with people in recovery
about_me-about =
    What is it about?

    Only so that the texts fit. You can skip this.
    .alcohol = Alcohol
    .alcohol-said = alcohol
    .alcohol-typed = drink | drinking
    .drugs = Drugs
    .drugs-said = drugs
    .medicines = Medicines
    .medicines-said = medicines
    .medicines-typed = pills
    .gambling = Gambling
    .gambling-said = gambling
    .gambling-typed = casino | betting
    .gaming = Gaming
    .gaming-said = gaming
    .other = Something else, or more
    .other-said = something else, or more than one thing
    .rather_not = Rather not say
    .rather_not-said = rather not said
about_me-word =
    People say sober, clean, stopped, or cutting down.

    Which word is yours?
    .sober = Sober
    .sober-said = sober
    .clean = Clean
    .clean-said = clean
    .stopped = Stopped
    .stopped-said = stopped
    .less = Cutting down
    .less-said = cutting down
    .less-typed = less
about_me-saved = Noted. You can change it here at any time: in the menu, under everything there is.
    .offer-programme = Everything there is
    .offer-menu = To the menu

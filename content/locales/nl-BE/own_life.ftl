own_life-what =
    .help_line = Een hulplijn
    .help_line-said = een hulplijn bellen

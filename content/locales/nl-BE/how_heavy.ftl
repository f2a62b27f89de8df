how_heavy-smallest =
    .walk = Een toertje wandelen
    .walk-said = een toertje wandelen
    .advice_line = Een hulplijn bellen
    .advice_line-said = een hulplijn bellen

# Twee zinnen van dezelfde dag. $shared_theirs_line en $shared_mine_line: zoals ze vrijgegeven zijn.

trust_shown = De twee zinnen van vandaag
    .button = De twee zinnen van vandaag
trust_shown-over = Hier is niets meer te zien.
trust_shown-closed =
    Dit contact rust, dus hier is nu niets te zien. Niemand merkt dat.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
trust_shown-lines =
    { GIVEN($shared_partner) ->
        [yes] Van { $shared_partner }:
       *[no] Van de ander:
    }
    <blockquote>{ $shared_theirs_line }</blockquote>

    Van jou:
    <blockquote>{ $shared_mine_line }</blockquote>

    Je hoeft niets te antwoorden.
    .offer-good_moment = Een goed moment noteren
    .offer-together = Veranderen of stoppen
    .offer-menu = Genoeg voor vandaag

# Van twee kanten is er iets vrijgegeven. $shared_theirs_* en $shared_mine_*: de woorden, zoals ze vrijgegeven zijn.

mirror_shown = Wat jullie vrijgaven
    .button = Wat jullie vrijgaven
mirror_shown-over = Hier is niets meer te zien.
mirror_shown-closed =
    Dit contact rust, dus hier is nu niets te zien. Niemand merkt dat.
    .offer-unsent_letter = Een brief die je niet stuurt
    .offer-calm = Twee minuten rust
    .offer-menu = Genoeg voor vandaag
mirror_shown-theirs =
    { GIVEN($shared_partner) ->
        [yes] Van { $shared_partner }:
       *[no] Van de ander:
    }
    { GIVEN($shared_theirs_one) ->
        [yes] • { $shared_theirs_one }
       *[no] { "" }
    }
    { GIVEN($shared_theirs_two) ->
        [yes] • { $shared_theirs_two }
       *[no] { "" }
    }
    { GIVEN($shared_theirs_three) ->
        [yes] • { $shared_theirs_three }
       *[no] { "" }
    }
    { GIVEN($shared_theirs_four) ->
        [yes] • { $shared_theirs_four }
       *[no] { "" }
    }
mirror_shown-mine =
    Van jou:
    { GIVEN($shared_mine_one) ->
        [yes] • { $shared_mine_one }
       *[no] { "" }
    }
    { GIVEN($shared_mine_two) ->
        [yes] • { $shared_mine_two }
       *[no] { "" }
    }
    { GIVEN($shared_mine_three) ->
        [yes] • { $shared_mine_three }
       *[no] { "" }
    }
    { GIVEN($shared_mine_four) ->
        [yes] • { $shared_mine_four }
       *[no] { "" }
    }
mirror_shown-talk =
    Neem de tijd. Via mij hoef je niets te antwoorden.

    Voor later, als jullie dat willen: welke zin verraste je? Over welke wil je meer horen? Wat is één klein ding om te bewaren?
    .offer-hard_talk = Een gesprek voorbereiden
    .offer-validation = Laten merken dat ik het snap

# Drie regels voor een gesprek. $shared_called is hoe de cliënt de hulpverlener noemt, als dat gezegd is.

prep = Drie regels voor je gesprek
    .button = Drie regels voor je gesprek
prep-over = Dit delen is voorbij. Wat je wilt onthouden, kan een gewone notitie worden.
prep-start = Drie regels voor je gesprek. Elke regel mag je overslaan.
prep-well = Wat ging goed, of iets beter?
prep-hard = Wat was moeilijk?
prep-discuss = Wat wil je bespreken?
prep-nothing = Dan neem je niets mee. Een gesprek kan ook met niets beginnen.
prep-show =
    { GIVEN($well) ->
        [yes] <b>Wat goed ging</b>: { $well }
       *[no] { "" }
    }
    { GIVEN($hard) ->
        [yes] <b>Wat moeilijk was</b>: { $hard }
       *[no] { "" }
    }
    { GIVEN($discuss) ->
        [yes] <b>Om te bespreken</b>: { $discuss }
       *[no] { "" }
    }

    { GIVEN($shared_called) ->
        [yes] Deze regels delen met { $shared_called }?
       *[no] Deze regels delen met je hulpverlener?
    } { GIVEN($shared_session) ->
        [yes] Ze zijn daar te lezen tot en met de dag na je afspraak.
       *[no] Ze zijn daar een week te lezen.
    }
    .share = Deze regels delen
    .share-said = delen
    .keep = Voor mezelf houden
    .keep-said = voor jezelf
prep-kept = Ze staan bij je notities, en alleen daar.
prep-shared = Ze staan bij je notities, en zijn nu te lezen, tot die dag. Terugnemen kan altijd: /delen
    .offer-bridges = Wat je deelt
    .offer-menu = Genoeg voor vandaag

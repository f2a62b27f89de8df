# Vragenlijsten die zijn toegevoegd door wie deze Hecht beheert (docs/measures.md): wat er om hun teksten heen staat.
panel-measures =
    Deze vragenlijsten zijn toegevoegd door wie deze Hecht beheert. Welke wil je invullen?
panel-measures_none =
    Er zijn hier geen vragenlijsten.
button-measures = Vragenlijsten

measure-opening =
    <b>{ $title }</b>

    { $introduction }

    <i>{ $holder }. { $licence }</i>

    Je krijgt de vragen een voor een, precies zoals ze geschreven zijn. Aan het eind staat er een getal. Een test is het niet.
measure-begin = Beginnen
measure-end =
    { GIVEN($measure_score) ->
        [yes] Je antwoorden komen uit op <b>{ $measure_score } van { $measure_most }</b>. Het is geen testuitslag, wel een getal om over te praten.
       *[no] Er zijn vragen opengebleven, dus er is dit keer geen getal. Wat je wel hebt ingevuld, is bewaard.
    }
    { GIVEN($measure_least) ->
        [yes] Lager dan { $measure_least } kan niet.
       *[no] { "" }
    }
    { GIVEN($measure_band) ->
        [yes] { $measure_band }
       *[no] { "" }
    }
    { GIVEN($measure_before) ->
        [yes] Eerder: { $measure_before }.
       *[no] { "" }
    }
    .offer-remind = Herinner me er later aan
measure-number = { $whole },{ $part }
measure-on = { $score } op { $day }
measure-line = { $title }: { $score } van { $most }
measure-line_open = { $title }: niet alles ingevuld, geen getal
measure-line_before = { $line } (eerder: { $before })
measure-former = Een vragenlijst

reply-gone =
    Deze vragen zijn er niet meer. Wat je had afgerond, staat nog bij je notities.

export-mark_score = Het getal
export-mark_score_least = Het laagste dat kon
export-mark_score_most = Het hoogste dat kon

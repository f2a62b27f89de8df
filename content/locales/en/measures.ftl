# Questionnaires that an operator added (docs/measures.md): what is said around their texts.
panel-measures =
    Questionnaires that whoever runs this Hecht has added. Which one would you like to fill in?
panel-measures_none =
    There are no questionnaires here.
button-measures = Questionnaires

measure-opening =
    <b>{ $title }</b>

    { $introduction }

    <i>{ $holder }. { $licence }</i>

    You get the questions one at a time, exactly as they were written. At the end there is a number. It is no test.
measure-begin = Begin
measure-end =
    { GIVEN($measure_score) ->
        [yes] Your answers come to <b>{ $measure_score } of { $measure_most }</b>. That is no test result; it is a number to talk about.
       *[no] Some questions were left open, so there is no number this time. What you did answer is kept.
    }
    { GIVEN($measure_least) ->
        [yes] The lowest it can be is { $measure_least }.
       *[no] { "" }
    }
    { GIVEN($measure_band) ->
        [yes] { $measure_band }
       *[no] { "" }
    }
    { GIVEN($measure_before) ->
        [yes] Before: { $measure_before }.
       *[no] { "" }
    }
    .offer-remind = Remind me of it later
measure-number = { $whole }.{ $part }
measure-on = { $score } on { $day }
measure-line = { $title }: { $score } of { $most }
measure-line_open = { $title }: some questions left open, no number
measure-line_before = { $line } (before: { $before })
measure-former = A questionnaire

reply-gone =
    These questions are no longer here. What you finished is still among your notes.

export-mark_score = The number
export-mark_score_least = The lowest it could be
export-mark_score_most = The highest it could be

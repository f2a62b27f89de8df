# Today's minute for two. $shared_partner: the other's name.

trust_day = Today's minute for two
    .button = Today's minute for two
trust_day-over = That minute has gone by. Nothing was said about it.
trust_day-closed =
    This contact rests, so there is no daily minute now. Nobody sees that.

    The minute can be stopped for good: /together.
    .offer-unsent_letter = Letter I won't send
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
trust_day-given_before = Your line for today is kept. It shows when there are two.
trust_day-start =
    A minute for today{ GIVEN($shared_partner) ->
        [yes] , for you and { $shared_partner }
       *[no] { "" }
    }. What has been, and what you fear, has another place.
trust_day-role = Which of the two are you?
    .self = I am in recovery
    .self-said = in recovery
    .loved_one = I care about someone
    .loved_one-said = someone close
trust_day-day = A line about today: what do you do today to stay well? Skipping is fine.
    .kept_plan = I keep to my plan
    .kept_plan-said = you keep to your plan
    .kept_plan-draft = Today I keep to my plan
    .asked_help = I ask for help
    .asked_help-said = you ask for help
    .asked_help-draft = Today I ask for help
    .hard_today = It's hard, and I'm here
    .hard_today-said = it's hard, and you're here
    .hard_today-draft = Today is hard, and I'm here
    .did_good = I take some rest
    .did_good-said = you take some rest
    .did_good-draft = Today I take some rest
trust_day-thanks = And thanks, if you like?
    .bearing = For your patience
    .bearing-said = for patience
    .bearing-draft = Thanks for your patience
    .being_there = For being there
    .being_there-said = for being there
    .being_there-draft = Thanks for being there
    .trusting = For leaving it to me
    .trusting-said = for leaving it to you
    .trusting-draft = Thanks for leaving it to me
trust_day-effort = Thanks for the effort today, if you like?
    .effort = For your effort
    .effort-said = for the effort
    .effort-draft = Thanks for your effort today
    .saying_it = For saying how it is
    .saying_it-said = for saying how it is
    .saying_it-draft = Thanks for saying how it is
    .small_things = For the small things
    .small_things-said = for the small things
    .small_things-draft = Thanks for the small things today
trust_day-line =
    This could go to the other, word for word. It shows only when there are two lines.

    Skip, and it stays here.
    .right = Pass it on
    .text =
        { GIVEN($day) ->
            [yes] { $Day }.
           *[no] { "" }
        }
        { GIVEN($thanks) ->
            [yes] { $Thanks }.
           *[no] { "" }
        }
        { GIVEN($effort) ->
            [yes] { $Effort }.
           *[no] { "" }
        }
trust_day-passed =
    Then nothing is passed on today. It looks like any quiet day.

    Is something hard? That gets a talk of its own, or a place with a professional.
    .offer-hard_talk = Get a hard talk ready
    .offer-together = Change or stop
    .offer-menu = That's enough for today
trust_day-given =
    Your line is kept. It shows when there are two.

    Is something hard? That gets a talk of its own, or a place with a professional.
    .offer-hard_talk = Get a hard talk ready
    .offer-together = Change or stop
    .offer-menu = That's enough for today

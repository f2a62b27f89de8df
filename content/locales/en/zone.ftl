# Where somebody is: travelling, moving, home again. $clock is the time of day there: 7:30pm.

zone = Where I am
    .button = Travelling, or time zone
zone-back = You are on the time of { $here }. It is { $clock } there now.
    .home = I'm home again
    .home-said = home again
    .home-typed = home | back home | i'm home | i am home
    .elsewhere = I'm somewhere else
    .elsewhere-said = somewhere else
    .elsewhere-typed = elsewhere | somewhere else
zone-home_again =
    Then the time of { $here } counts again. It is { $clock } there now.{ GIVEN($planned) ->
        [yes] { " " }What was planned moves along: { $planned }.
       *[no] { "" }
    }
zone-where =
    You are on the time of { $here }. It is { $clock } there now.

    Where are you? Type a city, such as Lisbon, or the difference, such as UTC+2.

    You can send your location as well. I keep the time zone, never the place itself.
zone-stay =
    Now the time of <b>{ $here }</b> counts. It is { $clock } there.{ GIVEN($planned) ->
        [yes]
            { "" }

            What was planned for 7:30pm comes at 7:30pm there. That goes for { $planned }.
       *[no] { "" }
    }

    Is that right?
    .travelling = Right, I'm travelling
    .travelling-said = travelling
    .travelling-typed = i'm travelling | travelling | holiday
    .living = Right, I live here
    .living-said = living here
    .living-typed = i live here | i moved
    .undo = Undo
    .undo-said = undone
    .undo-typed = wrong | no | not right
zone-undone = Then it stays as it was: the time of { $here }. It is { $clock } there now.
    .offer-zone = Try another place
zone-on_the_way = Then I go by the clock there. Home again? Tap “{ zone.button }” in Settings, or send /zone.
zone-done = Then I go by the clock there from now on.

# On the way to an answer
whereabouts-planned = { $count ->
        [one] one message
       *[other] { $count } messages
    }
whereabouts-which = I know more than one place of that name. Which one is it?
whereabouts-other = Another place
whereabouts-settings = { $here }, { $clock } now
whereabouts-echo = For the time I go by { $here }. It is { $clock } there now. If that isn't right, send /zone.
button-zone = Travelling, or time zone
reply-location =
    I can't send anyone to where you are. The emergency number can.

    If you need someone now, tap Help now.

# A family meeting, with one phone on the table. Nothing here says who said what, or whether somebody didn't want to.

ritual-meeting = A family meeting
    .what = Half an hour together, with one phone on the table. Only when today is fine for everyone.
meeting-prepared =
    A family meeting is being prepared: 20 to 30 minutes, with one phone on the table.

    Everyone who takes part is asked alone, in private. It begins only if today is fine for all. There is time to answer until { $until }.
meeting-under_way = A meeting is on its way already.
meeting-another_day = It will be another day. Whoever likes can prepare a new one.
meeting-ready =
    Today is fine for everyone. Sit down together, phones away but one.

    Whoever is nearest starts.
meeting-start = Start
meeting-next = Next
meeting-pause = Too much? Pause
meeting-stop = Stop
meeting-done = Done
meeting-to_the_end = To the end
meeting-opening =
    <b>To begin</b>

    Read aloud:

    <blockquote>One speaks, the others listen. Anyone may pass. What was long ago, and whose fault it is, rests today.

    /pause asks for quiet. Anyone may stop this, at any time, without a reason.</blockquote>
meeting-good =
    <b>Good things</b>

    Go round the table. Each says one thing that was good this week. Small things count, and passing is fine.
meeting-practical =
    <b>Practical things</b>

    Five minutes. Who is where this week? What has to be done? Where is a hand needed?
meeting-topics =
    <b>One topic</b>

    This was brought along:

    { $lines }

    Choose one for today, together. The others can wait.
meeting-topics_none =
    <b>One topic</b>

    Nothing was brought along. Would someone like to name one thing now? One is enough, and none is fine.
meeting-any_topic = There is one
meeting-no_topic = No topic today
meeting-topic =
    <b>{ $words }</b>

    Two minutes each, if you like. One speaks, the others listen. Say what you notice yourself, and what you'd like.
meeting-topic_any =
    <b>One topic</b>

    Two minutes each, if you like. One speaks, the others listen. Say what you notice yourself, and what you'd like.
meeting-turn = A turn of two minutes
meeting-turn_over = The turn is over. Finish the sentence. Who is next?
meeting-agreement =
    <b>One agreement, or none</b>

    Is there something that somebody will do? Each can only say it for themself. Whoever presses writes it in private first.
meeting-calm =
    <b>It was enough</b>

    Nothing has to be finished. Let it be quiet for a while. Get a glass of water, go outside, sit apart.

    Don't go on with it today. Each of you can come to me alone, in private, whenever you like.
meeting-closing =
    <b>To close</b>

    Whoever wants says one sentence of thanks. Then it is done.
meeting-summary = <b>Family meeting, { $day }</b>. Thank you for sitting down together.
meeting-stopped = <b>Family meeting, { $day }</b>. It stopped here, and that is fine. Nothing has to be finished.
meeting-about = It was about: { $words }
meeting-another_time =
    Perhaps for another time:
    { $lines }
meeting-agreed =
    What somebody will do:
    { $lines }

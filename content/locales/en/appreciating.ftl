# In the group: in turn, one thing that helped. A pass, silence and a turn that was taken before all look the same.
# $name is the name that somebody chose.

ritual-appreciation = Saying what helped
    .what = In turn, one thing that somebody here did and that helped. A minute each, whenever it suits you.
appreciating-turn =
    <b>What helped this week</b>

    { $name }, it's your turn. What did somebody here do this week that helped you? One thing. Small is fine, and so is passing.

    To tell it, reply to this message. Before your turn is fine too.
appreciating-tell = How do I tell it?
appreciating-pass = Pass
appreciating-how = Press and hold this message and choose Reply. What you send then is your turn. I keep none of it.
appreciating-passed = That's fine. I say nothing about it.
appreciating-end =
    <b>What helped this week</b>

    That was the round. What did you good can be said on any day, without a turn. It's good that you took a moment for it.

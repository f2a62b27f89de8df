# A pause in the group: one calm line without a name, and for each alone a moment for themself.

cooling-line =
    Somebody here suggests twenty minutes of quiet, until { $when }.

    Nothing needs an answer now, and walking away for a bit is fine. What has to be said can be said later.
cooling-already = There was a pause just now. You can always leave the chat alone for a while.
button-pause_here = Suggest a pause

pausing = A moment for yourself
    .button = A moment for yourself
pausing-here =
    Somebody asked for quiet in the group. This moment is yours. Nobody sees what you do with it.

    Drink something, or walk a little. If you'd like something to do with me, choose below.

    Are you afraid of someone? Then being safe comes first. Who you can call is under /hulp.
    .offer-calm = Two minutes of breathing
    .offer-in_moment = Tension, craving or anger
    .offer-sos = Someone to call
    .offer-menu = To the menu

# Into the family's group. $shared_title is the group's name.

join = Taking part in a group
    .button = Take part in a group
join-over = That group isn't there any more, or its link has had its day. Nothing has happened.
join-already = You take part there already.
join-fear =
    First something for you alone. Nobody in the group learns that it was asked, or what you answer.

    Is there anyone in that chat whom you fear? For what they might do, or for what they could read?
    .no = No
    .no-said = no
    .yes = Yes
    .yes-said = yes
    .unsure = I'm not sure
    .unsure-said = not sure
join-not_here =
    Then it is better not to take part there. Nobody sees that you came this far.

    What you do with me alone stays here. That can be as much as you like.
join-charter =
    What counts in the group:

    • What you say to me alone stays here. In the group only what you release comes out, word for word.
    • Everyone may pass, always, and nobody says why.
    • /pause asks for twenty minutes of quiet. Anyone may.
    • I see commands, answers to me, and taps. The rest of the chat I don't read.
    • Taking part is for adults. Are there children in the chat? They read along. Then make a chat for adults only.
    • Whoever may remove members there can remove me. Then everything of that group is erased.
    • /leave gets you out, without a reason.
    .agree = I'd like to take part
    .agree-said = yes
    .not_now = Not now
    .not_now-said = not now
join-left_alone = Then nothing changes. Nobody in the group sees that you looked.
join-name = What may the others call you there? That name is all they see of you.
join-joined =
    You take part. In the group everyone sees the name { $name }, when it is your turn or when you release something.

    /leave gets you out, there or here.

# In a group, and between a group and a private chat. In a group everyone reads along: nothing here says who passed, who
# declined, or what anybody does with Hecht alone.

group-introduction =
    Hello, I'm Hecht. In this chat I can give a family a few small rituals. Say what was good, tell how the week was, meet for half an hour.

    I see commands, answers to me, and taps on my buttons. The rest of this chat I don't read. What somebody does with me alone never comes here.

    Children in this chat read along. Are there any? Then make a chat for adults.

    Each of you decides alone, in private.
button-take_part = Take part
group-already_in = You take part here already.
group-too_few = This takes two people who take part. The button for that is under /help.
group-privacy = In this group I keep who takes part and by which name, and the rituals that are under way. What you shared in one, I can read for a week. Remove me, and all of it is erased. For what is yours alone: /privacy in a private chat with me.
group-unknown = That is for a private chat with me, not for here. What I can do here: /help
notice-not_yours = This button isn't for you, or its time is over.
asking-ready = There is something ready for you.
button-open = Open
inviting-no_more = This link doesn't open anything. A link works once, for a day, and only for the person it was made for. Ask for a new one where you found it.
sharing-left = You take no part there any more. What you had released is taken back, as far as it hasn't been shown. Nobody is told.

# The caring draw: each draws a name in secret and does something small and kind. The group never learns who takes part, or
# who drew whom. $when: the moment of the draw. $shared_name: the name that was drawn.

ritual-caring = A draw for small kindnesses
    .what = Whoever likes draws a name in secret. Over a week you do one to three small things for that person.
caring-open =
    <b>A draw for small kindnesses</b>

    Whoever likes draws a name. For that person you do one, two or three small kind things this week. I never say who drew whom.

    The draw is { $when }. Nobody sees who takes part.
caring-in = I'm in
caring-out = Not after all
caring-you_are_in = You're in. After the draw you get a message from me in your own chat.
caring-you_are_out = You're not in. Nobody sees that.
caring-drawn =
    <b>A draw for small kindnesses</b>

    The draw is done. Whoever is in gets a message in their own chat with me. I say no more about it here.

caring_gift = The draw
    .button = See the name I drew
caring_gift-over =
    This draw is over. There's nothing left to do.

    A small kindness is fine on any day, without a draw.
    .offer-good_moment = Keep a good moment
    .offer-menu = To the menu
caring_gift-nobody =
    There's no name for you this time. That happens, and it says nothing about you.

    A small kindness is fine on any day, without a draw.
    .offer-good_moment = Keep a good moment
    .offer-menu = To the menu
caring_gift-drawn = You drew { $shared_name }. Only you can see that. In about { $minutes } minutes you have a small plan.
caring_gift-things =
    What would { $shared_name } like? Choose one, two or three small things.

    There's no need to say that it comes from the draw. Nothing has to come back, either.
    .cup = Make a cup of tea
    .cup-said = making a cup of tea
    .chore = Take over a chore
    .chore-said = taking over a chore
    .listen = Listen for ten minutes
    .listen-said = listening for ten minutes
    .message = A friendly message
    .message-said = a friendly message
    .nothing = Rather nothing
    .nothing-said = rather nothing
caring_gift-left =
    Then nothing. Nobody hears of it, now or later.

    Does it not feel right with that person? There's something for that too.
    .offer-menu = To the menu
caring_gift-if = When would it fit?
    .today = Today
    .today-said = today
    .see_each_other = When we see each other
    .see_each_other-said = when you see each other
    .see_each_other-draft = when we see each other
    .at_table = After dinner
    .at_table-said = after dinner
    .weekend = At the weekend
    .weekend-said = at the weekend
caring_gift-plan = This goes to your notes. There's no name in it, so that it stays a secret if anyone reads along.
    .text =
        Small things: { $things }
        { GIVEN($if) ->
            [yes] When: { $if }
           *[no] { "" }
        }
caring_gift-kept = It's with your notes. I won't ask whether it worked out. One thing is enough.
    .offer-good_moment = Keep a good moment
    .offer-menu = Enough for today

not_safe = When home doesn't feel right
    .button = When home doesn't feel right
not_safe-start = About { $minutes } minutes. Tapping is enough, you don't have to type anything.
not_safe-ready = Can you read in peace right now?
    .ready = Yes
    .ready-said = yes
    .not_alone = Not right now
    .not_alone-said = not now
    .danger = It's urgent now
    .danger-said = it's urgent now
not_safe-later = Then another time. This stays in the menu.
    .offer-menu = To the menu
not_safe-danger =
    Call the emergency number now, or have someone else call. Can't you speak? Call anyway, and follow what you hear.

    If you can, stay with other people, or close to a way out.
    .offer-sos = Someone to call
    .offer-menu = To the menu
not_safe-what = What fits best? Nothing goes to anyone else.
    .afraid = I'm afraid of someone
    .afraid-said = being afraid of someone
    .hurt = Someone hurts me
    .hurt-said = someone who hurts you
    .controlled = Someone decides everything
    .controlled-said = someone who decides everything
    .forced = Pressure, force, also in sex
    .forced-said = pressure or force
    .not_left_alone = Someone won't let me be
    .not_left_alone-said = someone who won't let you be
    .child = A child isn't safe
    .child-said = a child who isn't safe
    .myself = Afraid of what I may do
    .myself-said = being afraid of what you may do
    .unsure = I'm not sure
    .unsure-said = not being sure
not_safe-myself =
    There is help too if you're afraid of hurting someone. You can call before anything happens. A GP can think along as well.

    Is it building up now? Go away from the other person, and call from there.

    Is it about hurting yourself? Then look under /hulp.
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = To the menu
not_safe-kids = Are there children around?
    .none = No
    .none-said = no children around
    .kids_safe = Yes, and they are safe
    .kids_safe-said = children who are safe
    .not_safe = Yes, and I'm in doubt
    .not_safe-said = children who may not be safe
not_safe-no_hurry = You don't have to decide anything today. Leaving, or speaking up about it, can make things more dangerous. Don't do that without a plan, and not alone. In danger now? Call at once: /hulp.
not_safe-who = Who could know this about you?
    .friend = A friend
    .friend-said = a friend
    .family = Someone in the family
    .family-said = someone in the family
    .neighbour = Someone nearby
    .neighbour-said = someone nearby
    .gp = A GP
    .gp-said = a GP
    .work = Someone at work
    .work-said = someone at work
    .line = A helpline
    .line-said = a helpline
    .nobody = Nobody yet
    .nobody-said = nobody yet
not_safe-signal =
    An ordinary sentence can be a sign. Then the other person knows: help is needed now. Agree on what they do then.

    What kind of sign would fit? Don't type it here.
    .recipe = Asking for a recipe
    .recipe-said = asking for a recipe
    .weather = Something on the weather
    .weather-said = something about the weather
    .picture = A picture or emoji
    .picture-said = a picture or emoji
    .own = Something I make up myself
    .own-said = something you make up yourself
    .not_now = Not now
    .not_now-said = not now
not_safe-things = Keys, cards, papers, medicine, a charger: where could they lie together, without standing out?
    .with_someone = With someone else
    .with_someone-said = with someone else
    .at_work = At work
    .at_work-said = at work
    .one_bag = In one bag
    .one_bag-said = in one bag
    .photos = Only photos of them
    .photos-said = only photos of them
    .too_risky = Too risky now
    .too_risky-said = not now
not_safe-phone = Can someone else look at your phone?
    .may_look = Yes
    .may_look-said = yes
    .unsure = Maybe
    .unsure-said = maybe
    .mine = No
    .mine-said = no
not_safe-phone_seen = Tap Hide and the last two days are gone from this chat. /hide does the same. What is older stays until you delete it. An empty screen can stand out too. You can call on someone else's phone. A number can be saved under an ordinary name.
not_safe-one = One thing. What can be done safely?
    .call_line = Call a helpline
    .call_line-said = call a helpline
    .tell = Tell someone
    .tell-said = tell someone
    .word = Agree on a sign
    .word-said = agree on a sign
    .put_ready = Put things together
    .put_ready-said = put things together
    .clear_chat = Clear this chat
    .clear_chat-said = clear this chat
    .nothing_today = Nothing today
    .nothing_today-said = nothing today
not_safe-how_clear = The Hide button takes the last two days away. All of it you clear in Telegram itself, in the menu of this chat.
not_safe-with_child =
    A child comes first. Call one of these lines, also if you're in doubt. They think along about what can be done now.

    You don't have to step in yourself. In direct danger: the emergency number.
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = To the menu
not_safe-with_kids =
    Doubt about children is enough to call. They think along about what can be done safely now.

    You don't have to decide anything on the line yet.
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = To the menu
not_safe-nothing_today = Then nothing today. This stays in the menu, and help is always under /hulp.
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = To the menu
not_safe-one_thing =
    This, then, if it can be done safely: { $one }

    There are people here to think along. You don't have to decide anything on the line yet. The numbers are always under /hulp.
    .offer-sos = Someone to call
    .offer-calm = Two minutes of calm
    .offer-menu = To the menu

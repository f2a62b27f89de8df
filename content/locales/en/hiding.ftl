# Hide, and clearing the chat by itself. The harmless screen is what is left when somebody looks: no name, no question,
# nothing to tap, and nothing that sounds as if something had been here.

hiding-harmless = You're all caught up. There is nothing new.
button-hide = Hide

button-sweep = Clear this chat
panel-sweep =
    <b>Clear this chat</b>

    How long may messages stay here? After that Hecht deletes yours and its own. It checks every ten minutes, and says nothing about it.

    What you told Hecht is kept. Only this chat is cleared. Telegram doesn't let it delete what is older than two days.

    Hecht can't reach notifications and backups on your phone, screenshots, or what someone has read already.

    At once: tap Hide, or type /hide. Then the last two days are gone from this chat. For an hour Hecht doesn't answer what is typed, unless it is about danger. /menu brings it back.
sweep-never = Never
sweep-after = { $hours ->
    [one] After an hour
   *[other] After { $hours } hours
}

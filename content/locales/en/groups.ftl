# A group's own commands and settings, and one's groups in private. In a group everyone reads along.

## In a group

group-help =
    <b>What I can do here</b>

    Here a family can do a few small rituals with me. Everyone may pass, always.

    I see commands, answers to me, and taps. The rest of this chat I don't read.

    /leave gets you out, /privacy says what I keep. What is yours alone belongs in a private chat with me.
group-help_now =
    Is somebody in danger now? Call the emergency number. In Europe that is 112.

    Who else you can call stands in a private chat with me, under /hulp. You needn't have agreed to anything for that.
group-help_now_button = Open the private chat
group-untitled = Group without a name
group-a_ritual = what you released

group_settings =
    <b>Settings of this group</b>

    Language: { $language }
    Time: { $zone }, { $clock } now
    { GIVEN($from) ->
        [yes] Quiet hours: { $from } to { $until }
       *[no] Quiet hours: none
    }

    Whoever takes part can change this.
group_settings-button = Settings
group_settings-back = Back to the settings
group_settings-change_zone = Time zone
group_settings-language = In which language shall I speak here? In private everyone keeps their own.
group_settings-zone = Which time counts in this group?
group_settings-another_city = Another city
group_settings-which_city = Answer this message with the name of a city. Then that time counts here.
group_settings-quiet_from = From what time shall I be quiet here?
group_settings-quiet_until = And until what time?
group_settings-no_quiet = No quiet hours

## Telegram's menu in a group

command-group_help = What I can do here
command-group_rituals = What you can do together
command-group_pause = Twenty minutes of quiet
command-group_agreements = What was agreed on
command-group_settings = Language, time, quiet hours
command-group_leave = Take part no more
command-group_privacy = What I keep of this group

## In private: a name

joining-name_empty = I can't read a name in that. Some letters, a number or a symbol will do.
joining-name_long = That is too long for a name here. Thirty characters at most, please.
joining-name_taken = Somebody there goes by that name already. Can you add something, such as a letter of your surname?

group_name = Another name in a group
    .button = Another name in a group
group_name-over = You take no part there any more. Nothing has changed.
group_name-name = What may the others call you from now on?
group_name-renamed = From now on the others see { $name } there.

## In private: in your groups

command-groups = The groups you take part in
button-groups = In your groups
panel-groups = <b>In your groups</b>
panel-groups_none =
    <b>In your groups</b>

    You don't take part in a group yet. It begins in a group chat that I am in, with a tap on Take part.
panel-group =
    <b>{ $title }</b>

    The others see you there as { $name }.
    { $count ->
        [0] Nothing that you released can be read there now.
       *[other] What you released can still be read there. You can take it back here. What stands in the chat already stays there.
    }
button-group_name = Change my name
button-group_leave = Leave this group
button-take_back = { $day }: { $ritual }
panel-group_leave_which = Which one would you like to leave?
panel-group_leave =
    Leave { $title }?

    You needn't say why, and nobody is told. What you released there goes, and so do your agreements. In Telegram's chat itself you stay.
button-group_leave_now = Yes, leave
button-group_stay = No, stay
notice-taken_back = Taken back.

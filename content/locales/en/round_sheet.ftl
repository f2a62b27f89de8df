round_sheet = Appreciation round
    .button = Appreciation round
round_sheet-start = For a group or a family, with one phone. About { $minutes } minutes. No names are typed.
round_sheet-rules =
    Read aloud:

    <blockquote>Each of you names one thing that somebody here did. Small, and so that it could have been filmed.

    No “but” after it. Whoever hears it only says thank you. You may pass, without a reason.</blockquote>
    .next = Next
    .next-said = next
round_sheet-begin = Choose one beginning. Everyone uses the same.
    .helped = It helped me when …
    .helped-said = “It helped me when …”
    .saw = I saw that …
    .saw-said = “I saw that …”
    .thanks = Thank you for …
    .thanks-said = “Thank you for …”
    .good = I liked it when …
    .good-said = “I liked it when …”
round_sheet-say_helped =
    Finish this sentence: <b>“It helped me when …”</b>

    For example: “It helped me when you did the shopping on Monday.”
round_sheet-say_saw =
    Finish this sentence: <b>“I saw that …”</b>

    For example: “I saw that you waited until I had finished talking.”
round_sheet-say_thanks =
    Finish this sentence: <b>“Thank you for …”</b>

    For example: “Thank you for that one message on Tuesday.”
round_sheet-say_good =
    Finish this sentence: <b>“I liked it when …”</b>

    For example: “I liked it when you were on time yesterday.”
round_sheet-round = Pass the phone round. Whoever has it finishes the sentence, or says: I pass. When everyone has had a turn, press Next.
    .next = Next
    .next-said = next
    .stop_here = It gets too much, stop here
    .stop_here-said = stopping here
round_sheet-stopped = Then it stops here. That is fine. Take a break, each in a place of their own. Later, ask each one alone how it was.
    .offer-menu = To the menu
round_sheet-unnamed =
    Is there somebody about whom nothing has been said? Look round, without saying it aloud.

    Anyone who wants to can name something. Whoever leads can do it too.
    .next = Next
    .next-said = next
round_sheet-word =
    Read aloud:

    <blockquote>One word: what was it like to hear this? Awkward is fine too. You may pass.</blockquote>
    .next = Next
    .next-said = next
round_sheet-after = What comes next? Choose one thing together.
    .one_thing = Each notices one good thing
    .one_thing-said = each notices one good thing
    .again = Another round next time
    .again-said = another round next time
    .leave = Leave it at this
    .leave-said = leaving it at this
round_sheet-one_thing = Until next time, each of you notices one good thing about another. No need to write it down, and nobody keeps count.
    .offer-menu = Done
round_sheet-again = Agree now on when. A fixed moment is easier than a good intention.
    .offer-menu = Done
round_sheet-left = Then it stays at this. It has been said, and heard.
    .offer-menu = Done

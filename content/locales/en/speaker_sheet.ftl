speaker_sheet = Speaker and listener
    .button = Speaker and listener
speaker_sheet-start = For two people, with one phone as the clock. About { $minutes } minutes. No names are typed.
speaker_sheet-topic =
    Choose one topic together. Small, and not the heaviest.

    Past use, blame, and splitting up: not today.
    .good = Something that goes well
    .good-said = something that goes well
    .wish = A wish
    .wish-said = a wish
    .practical = Something practical
    .practical-said = something practical
    .week = Something from this week
    .week-said = something from this week
speaker_sheet-speaker =
    Read aloud to the speaker:

    <blockquote>You have three minutes. Speak about yourself: what you notice, what you feel, what you'd like. Short sentences. Silence is fine. Stopping early is too.</blockquote>
    .next = Next
    .next-said = next
speaker_sheet-listener =
    Read aloud to the listener:

    <blockquote>You say nothing yet. Nodding is fine. Afterwards you say back what you heard. You don't have to agree with it.</blockquote>

    Anyone who gets too tense puts a hand up. Then it stops.
    .next = Start the clock
    .next-said = next
speaker_sheet-speak_one = The first speaker. Put the phone down between you.
    .three = Three minutes left
    .two = Two minutes left
    .one = One minute left
    .half = Half a minute left
    .time = Time is up. Finish your sentence.
    .done = Done speaking
speaker_sheet-back_one =
    The listener says: “What I heard is …” And then: “Is that right?”

    No answer, no advice, no story of your own.
    .right = It's right
    .right-said = it's right
    .missing = Something is missing
    .missing-said = something is missing
speaker_sheet-again_one = The speaker adds one thing. The listener says it back once more. As well as you can is good enough.
    .next = Next
    .next-said = next
speaker_sheet-heat = How is each of you? Ask both, and look as well.
    .fine = It's all right
    .fine-said = it's all right
    .tense = Tense
    .tense-said = tense
    .too_much = Too much for one of the two
    .too_much-said = too much for one of the two
speaker_sheet-apart =
    Then it stops here. Twenty minutes apart, without talking about this topic. Agree now on when you'll look again.

    Whoever leads asks each one alone how it is. If there was fear, don't go on together.
    .offer-calm = Two minutes of calm
    .offer-sos = Helplines
    .offer-menu = To the menu
speaker_sheet-breath = First breathe out slowly three times, both of you.
speaker_sheet-speak_two = Now change over: the listener becomes the speaker. The same topic, from the other side. It isn't an answer.
    .three = Three minutes left
    .two = Two minutes left
    .one = One minute left
    .half = Half a minute left
    .time = Time is up. Finish your sentence.
    .done = Done speaking
speaker_sheet-back_two = The new listener says: “What I heard is …” And then: “Is that right?”
    .right = It's right
    .right-said = it's right
    .missing = Something is missing
    .missing-said = something is missing
speaker_sheet-again_two = The speaker adds one thing. The listener says it back once more.
    .next = Next
    .next-said = next
speaker_sheet-after = What do you take with you? One thing, or nothing.
    .sentence = Each one sentence
    .sentence-said = each one sentence
    .agreement = Make one agreement
    .agreement-said = making one agreement
    .leave = Leave it at this
    .leave-said = leaving it at this
speaker_sheet-agree = That can be now, or another day. First, say thank you for listening.
    .offer-meeting_sheet = To one agreement
    .offer-menu = Another day
speaker_sheet-one_sentence = Each of you says: “What I take from you is …” You may pass. Then it's done. Don't go on about it today.
    .offer-menu = Done
speaker_sheet-left = Then it stays at this. Being heard is something too. Don't go on about it today.
    .offer-menu = Done

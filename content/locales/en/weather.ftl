# The weekly weather in the family's group. What is about nobody's answer is said to everybody; the rest in private.

ritual-weather = The weather of the week
    .what = Each of you tells me alone how the week was. Then all of you see it at once. Two minutes, and a day to do it in.

## In the group

weather_round-begun =
    <b>The weather of the week</b>

    How was your week? Each of you gets this from me in private: the weather, one sentence, and a wish if you have one. Passing is fine.

    It comes here all at once: when everyone has answered, or else { $until }. If not everyone has, there are no names with it.
button-weather_ask = Ask me
weather_round-asked = It comes in your own chat with me. Is it quiet there now? Then it comes later.
weather_round-named = <b>The weather of the week</b>
weather_round-nameless =
    <b>The weather of the week</b>

    In no particular order, without names:
weather_round-nothing =
    <b>The weather of the week</b>

    This round is over. There is nothing to show this time.

# $sky, $sentence: as in the private chat, word for word.
weather_round-words =
    { $sky }
    { $sentence }
weather_round-wished = A wish: { $wish }

## In private

weather = The weather of the week
    .button = The weather of the week
weather-over = This round is over. There will be another.
weather-late = This round began before you came. You're in the next one.
weather-again =
    You have released something in this round. Would you like to say it differently?

    What you release now comes in its place. Nobody sees that it changed.
    .leave = Leave it as it is
    .leave-said = leave it as it is
    .anew = Say it differently
    .anew-said = say it differently
weather-left = It stays as it is.
weather-start = The weather of your week, for your group. Nothing leaves this chat until you have seen it and released it.
weather-sky = What was the weather like in your week? Skip it if you'd rather pass: to the others, that is the same as no answer.
    .sun = ☀️ Sunny
    .sun-said = ☀️ sunny
    .mixed = ⛅ Sun and clouds
    .mixed-said = ⛅ sun and clouds
    .rain = 🌧️ Rain
    .rain-said = 🌧️ rain
    .storm = ⛈️ Stormy
    .storm-said = ⛈️ stormy
weather-passed = That's fine. From this, nothing goes to the group.
weather-sentence = One sentence about your week, for the others to read. What would you like them to know?
weather-wish = Do you have a wish for the coming week? Something small, for yourself or for all of you.
weather-show =
    This is what the others will see, word for word:

    <blockquote>{ weather_round-words }{ GIVEN($wish) ->
        [yes] { "\u000A" }{ weather_round-wished }
       *[no] { "" }
    }</blockquote>
    Your name stands above it only if everyone answers. Without names, somebody may still know you by your words.
    .release = Release it
    .release-said = release it
    .keep = Don't release it
    .keep-said = don't release it
weather-kept = Then this doesn't go to the group. Nobody sees that you looked.
weather-released = Released. Your words come out together with those of the others, or not at all when there are too few.

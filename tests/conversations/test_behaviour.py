"""What people do that nobody planned for: late and double presses, odd words, silence, danger."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations import records, sessions
from bot.conversations.turn import Turn
from bot.flows.answers import Answer
from tests.botapi.person import Phone
from tests.conversations.stories import AGREED, AT_THE_MOMENT, AT_THE_STEP, PLANNED, ROBIN
from tests.running import NOOR, SAM, Running, button

pytestmark = pytest.mark.asyncio

DANGER = {SAM: "I don't want to live any more", NOOR: "ik wil niet meer leven"}


def says(
    running: Running, message: str, attribute: str | None = None, *, language: str = "en", **values: str
) -> str:
    return running.world.content.messages.plain(language, message, attribute, **values)


async def begin(running: Running, *acts: str, person: int = SAM) -> Phone:
    phone = running.phone(person)
    await running.do(phone, *AGREED, *acts)
    phone.transcript.clear()
    return phone


def card_on(phone: Phone) -> str:
    """The card that the newest buttons of a flow are about."""
    for row in reversed([m for m in phone.chat.shown() if m.sender.is_bot]):
        for keys in (row.markup or {}).get("inline_keyboard", []):
            for key in keys:
                parts = key.get("callback_data", "").split("|")
                if parts[0] in "ctuds" and len(parts) > 3:
                    return str(parts[3])
    raise AssertionError(phone.screen())


async def answers(running: Running, person: int = SAM) -> dict[str, Answer]:
    """The answers of the conversation on top."""

    def read(turn: Turn) -> dict[str, Answer]:
        top = sessions.top(turn)
        assert top is not None
        return dict(top.state.answers)

    return await running.look(person, read)


async def notes(running: Running) -> list[str]:
    """The notes about anybody and nobody."""

    def read(turn: Turn) -> list[str]:
        return [answer.words for note in records.notes(turn) for answer in note.shown]

    return await running.look(SAM, read)


# ------------------------------------------------------------------------------------ late and double


async def test_a_second_press_on_the_same_answer_is_silent(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/plan")
    message, data = button(phone, "c|*|contact|possible")
    await running.do(phone, "c|*|contact|possible")
    phone.transcript.clear()
    await phone.press(data, message=message, stale=True)
    assert phone.transcript == [f"[you press] {says(running, 'repair_step-contact', 'possible')}"]


async def test_another_late_press_gets_a_toast_and_later_the_question_once_more(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/plan")
    message, data = button(phone, "c|*|contact|not_now")
    await running.do(phone, "c|*|contact|possible")
    phone.transcript.clear()
    toast = f"[toast] {says(running, 'notice-outdated')}"
    await phone.press(data, message=message, stale=True)
    assert phone.transcript[1:] == [toast]
    await running.advance(timedelta(minutes=5))
    phone.transcript.clear()
    await phone.press(data, message=message, stale=True)
    assert toast in phone.transcript
    assert card_on(phone) == "safety"
    assert (await answers(running))["contact"].picked == ("possible",)
    assert sum(line.startswith("[bot] ") and "takes" not in line for line in phone.transcript) == 1


async def test_a_redelivered_press_changes_nothing(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/plan")
    await running.stop()
    message, data = button(phone, "c|*|contact|possible")
    running.telegram.press(SAM, message, data)
    waiting = (await running.telegram.updates.get())[0]["update_id"]
    running.telegram.updates.again(waiting)
    await running.start()
    await phone.settle()
    assert [line[:12] for line in phone.transcript if line.startswith("[")] == [
        "[you press] ",
        "[bot edits] ",
    ]
    assert card_on(phone) == "safety"
    # The button is answered twice over; Telegram takes one answer a press, and that harms nobody.
    assert [method for method, *_ in running.calls.refused] == ["answerCallbackQuery"]
    running.calls.refused.clear()


async def test_a_redelivered_text_is_kept_once(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT)
    await running.stop()
    running.telegram.say(SAM, SAM, "once")
    waiting = (await running.telegram.updates.get())[0]["update_id"]
    running.telegram.updates.again(waiting)
    await running.start()
    await phone.settle()
    kept = (await answers(running))["moment"]
    assert (kept.words, kept.parts) == ("once", ())


async def test_three_quick_taps_on_the_same_keyboard_all_count(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/reflect", "t|*|role|self", "d|*|role")
    taps = [button(phone, f"t|*|between|{option}") for option in ("promises", "distance", "irritable")]
    for message, data in taps:
        running.telegram.press(SAM, message, data, stale=True)
    await phone.settle()
    assert set((await answers(running))["between"].picked) == {"promises", "distance", "irritable"}


async def test_a_button_of_somebody_else_or_nobody_changes_nothing(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/plan")
    other = running.phone(NOOR)
    await running.do(other, *AGREED)
    _, data = button(phone, "c|*|contact|possible")
    message = other.last().id
    forged = [
        data,
        "c|x|0|contact|possible",
        "n|nobody|done",
        "o|nothing|",
        "m|person|x",
        "l|xx",
        "rubbish",
        "c|a|b|c|d",
    ]
    for one in forged:
        other.last().markup = {"inline_keyboard": [[{"text": "?", "callback_data": one}]]}
        await other.press(one, message=message)
    assert "contact" not in await answers(running)
    assert running.count("step") == 0


# --------------------------------------------------------------------------------- typed, not pressed


@pytest.mark.parametrize("typed", ["7", "seven", "about a 7", "7/10", "een 7", "zeven", "ongeveer zeven"])
@pytest.mark.parametrize("person", [SAM, NOOR])
async def test_a_number_in_words(running: Running, typed: str, person: int) -> None:
    phone = await begin(running, "/hulp", "o|calm|*", "c|*|breathe|done", person=person)
    await running.do(phone, typed)
    still = [says(running, "calm-still", language=code).split("\n")[0] for code in ("en", "nl")]
    assert phone.last().text.split("\n")[0] in still


@pytest.mark.parametrize(
    ("person", "typed", "card"),
    [
        (SAM, "yes", "safety"),
        (SAM, "Yes", "safety"),
        (NOOR, "ja", "safety"),
        (NOOR, "Nu niet", "safety"),
        (SAM, "not now", "safety"),
    ],
)
async def test_an_option_in_words(running: Running, person: int, typed: str, card: str) -> None:
    phone = await begin(running, *ROBIN, "/plan", person=person)
    await running.do(phone, typed)
    assert card_on(phone) == card


@pytest.mark.parametrize("typed", ["perhaps", "7 or 8", "11", "-3", "no idea"])
async def test_what_answers_nothing_is_quoted_with_doors(running: Running, typed: str) -> None:
    phone = await begin(running, "/hulp", "o|calm|*", "c|*|breathe|done")
    await running.do(phone, typed)
    assert f"“{typed}”" in phone.last().text
    await running.do(phone, "m|resume|*")
    assert card_on(phone) == "now"


async def test_back_skip_and_stop_may_be_typed(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT)
    await running.do(phone, "back")
    assert card_on(phone) == "between"
    await running.do(phone, "skip", "skip")
    assert card_on(phone) == "eases"
    await running.do(phone, "stop", "m|resume|*")
    assert card_on(phone) == "eases"


async def test_words_within_five_seconds_join_the_answer_before(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT, "It rained.")
    await running.do(phone, "I was late.", pause=timedelta(seconds=3))
    kept = await answers(running)
    assert kept["moment"].words == "It rained.\nI was late."
    assert card_on(phone) == "felt"
    await running.do(phone, "being alone", pause=timedelta(seconds=6))
    assert (await answers(running))["felt"].words == "being alone"


async def test_words_that_plainly_answer_count_at_once(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT, "It rained.")
    await running.do(phone, "coming second", pause=timedelta(seconds=1))
    assert (await answers(running))["felt"].picked == ("not_counting",)
    assert card_on(phone) == "mine"


async def test_a_story_where_a_name_is_asked_becomes_a_note(running: Running) -> None:
    phone = await begin(running, "c|*|door|someone", "c|*|kind|friend")
    story = "We have known each other since school, and then it all went differently for us."
    await running.do(phone, story)
    assert await notes(running) == [story]
    assert says(running, "notice-too_long") in [m.text for m in phone.chat.shown()]
    assert card_on(phone) == "name"


# -------------------------------------------------------------------------------------------- odd words

ODD = [
    "<b>bold</b> & <i>",
    "{0} %s { $who } $name",
    '<3 & "',
    "\u0645\u0631\u064a\u0645",
    "*_`[x](y)~|>#+-=.!",
    "&lt;b&gt; &amp;",
    "👩‍👩‍👧 ok",
    "a\u0301\u0301\u0301",
    "</blockquote></b>",
    "http://example.org/?a=1&b=<2>",
]


@pytest.mark.parametrize("words", ODD)
async def test_odd_words_are_kept_and_shown_exactly(running: Running, words: str) -> None:
    phone = await begin(running, "c|*|door|someone", "c|*|kind|friend", words, words, words)
    assert words in phone.last().text.replace("\u2068", "").replace("\u2069", "")
    relations = await running.look(SAM, records.relations)
    assert [relations[0].fields[name].words for name in ("name", "gives", "costs")] == [words] * 3
    await running.do(phone, "/map", "m|person|*", "/plan")
    await running.do(phone, *AT_THE_STEP[1:], words, words, words, words, words)
    await running.do(phone, "5", "c|*|smaller|keep", "s|*|tension", "c|*|country|nl", "c|*|when|morning")
    assert words in phone.last().text.replace("\u2068", "").replace("\u2069", "")
    await running.do(phone, "c|*|sum|right", "/steps")
    assert words in phone.last().text.replace("\u2068", "").replace("\u2069", "")
    await running.to_next_nudge()
    await phone.settle()
    assert words in phone.last().text.replace("\u2068", "").replace("\u2069", "")
    await running.do(phone, "n|*|badly", words, words, "/menu", words)


async def test_what_would_turn_the_line_around_is_not_kept(running: Running) -> None:
    words = "\u202eabc\u202c"
    phone = await begin(running, "c|*|door|someone", "c|*|kind|friend", words, words, words)
    assert "\u202e" not in phone.last().text
    (relation,) = await running.look(SAM, records.relations)
    assert relation.fields["gives"].words == "abc"


@pytest.mark.parametrize("name", ["\u200b\u2060", "\u202e", "\u0000x\u0007", "\ufeff", " \u2800 "])
async def test_a_name_of_nothing_visible_is_no_name(running: Running, name: str) -> None:
    phone = await begin(running, "c|*|door|someone", "c|*|kind|friend", name)
    shown = phone.last().text
    assert "\u202e" not in shown
    assert "\u0007" not in shown
    await running.do(phone, "/map")


async def test_only_spaces_say_nothing(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT)
    with pytest.raises(ValueError, match="empty"):
        await phone.say("   ")
    await phone.say("\u00a0\u2003x")
    assert (await answers(running))["moment"].words == "x"


async def test_five_thousand_characters_stay_one_answer(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT)
    story = "".join(f"{number:05d}" for number in range(1000))
    await running.do(phone, story)
    assert (await answers(running))["moment"].words == story
    assert card_on(phone) == "felt"


async def test_five_thousand_characters_outside_a_question(running: Running) -> None:
    phone = await begin(running, *ROBIN)
    await running.do(phone, "x " * 2_500, "/menu")


# --------------------------------------------------------------------------------- edits, media, blocks


async def test_editing_a_message_changes_the_answer(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT, "It rained.")
    await phone.edit("It snowed.")
    assert (await answers(running))["moment"].words == "It snowed."
    (relation,) = await running.look(SAM, records.relations)
    assert relation.fields["moment"].words == "It snowed."
    assert card_on(phone) == "felt"


async def test_editing_what_was_no_answer_changes_nothing(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/plan")
    phone.transcript.clear()
    await phone.edit("/map")
    assert phone.transcript == ["[you edit] /map"]


async def test_an_edit_into_danger_shows_the_card(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT, "It rained.")
    await phone.edit(DANGER[SAM])
    assert phone.last().text.startswith(says(running, "crisis-suicide"))


@pytest.mark.parametrize("kind", ["voice", "sticker", "photo"])
async def test_what_is_no_text_is_met_kindly_and_the_question_asked_again(
    running: Running, kind: str
) -> None:
    phone = await begin(running, *ROBIN, "/plan")
    getattr(running.telegram, f"send_{kind}")(SAM, SAM)
    await phone.settle()
    said = says(running, "reply-voice" if kind == "voice" else "reply-media")
    texts = [m.text for m in phone.chat.shown()]
    assert said in texts
    assert button(phone, "m|sos|*")
    assert card_on(phone) == "contact"
    assert await answers(running) == {}


async def test_who_blocks_gets_nothing_and_comes_back(running: Running) -> None:
    phone = await begin(running, *ROBIN, *PLANNED)
    running.telegram.block(SAM)
    await running.settle()
    calls = len(running.calls.seen)
    await running.advance(timedelta(days=2))
    assert len(running.calls.seen) == calls
    await phone.start()
    assert phone.last().text


async def test_an_unknown_command_is_answered_with_the_menu(running: Running) -> None:
    phone = await begin(running, *ROBIN)
    await running.do(phone, "/frobnicate")
    assert says(running, "reply-unknown_command") in [m.text for m in phone.chat.shown()]
    assert button(phone, "m|settings|*")[0] == phone.last().id


# ------------------------------------------------------------------------------------- stop and settings


async def test_stop_asks_what_to_stop(running: Running) -> None:
    phone = await begin(running, *ROBIN, *PLANNED, "/reflect", "/stop")
    assert button(phone, "x|*")[0] == button(phone, "m|stop|nudges")[0] == phone.last().id
    await running.do(phone, "m|stop|nudges")
    shown = len(phone.chat.history)
    await running.advance(timedelta(days=10))
    assert len(phone.chat.history) == shown


async def test_cancel_leaves_the_conversation_and_it_can_go_on(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/plan", "c|*|contact|possible", "/cancel")
    assert (await running.look(SAM, sessions.open_sessions)) == []
    await running.do(phone, "m|resume|*")
    assert card_on(phone) == "safety"


async def test_another_language_in_the_middle_of_a_flow(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/plan", "/language", "l|nl")
    assert says(running, "repair_step-contact", language="nl", who="X").split("X")[0] in phone.last().text
    await running.do(phone, "ja")
    assert card_on(phone) == "safety"


async def test_each_question_as_a_new_message(running: Running) -> None:
    phone = await begin(running, *ROBIN, "m|settings|*", "m|settings|fresh*", "/plan")
    before = phone.last().id
    await running.do(phone, "c|*|contact|possible")
    assert phone.last().id > before
    assert card_on(phone) == "safety"
    old = next(m for m in phone.chat.shown() if m.id == before)
    assert not (old.markup or {}).get("inline_keyboard")


async def test_two_conversations_are_open_at_most(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_STEP, "/reflect", "/hulp", "o|calm|*")
    open_now = [s.flow for s in await running.look(SAM, sessions.open_sessions)]
    paused = [s.flow for s in await running.look(SAM, sessions.paused_sessions)]
    assert open_now == ["calm", "reflect"]
    assert paused == ["repair_step"]
    await running.do(phone, "/plan")
    assert card_on(phone) == "what"


# -------------------------------------------------------------------------------------- rest and nudges


async def steps_of(running: Running) -> list[records.Record]:
    return await running.look(SAM, records.steps)


async def test_no_nudge_about_somebody_at_rest(running: Running) -> None:
    phone = await begin(running, *ROBIN, *PLANNED)
    assert await running.app.next_nudge() is not None
    await running.do(phone, "/map", "m|person|*", "o|map_person|*", "c|*|contact|ended")
    assert await running.app.next_nudge() is None


async def test_a_gate_that_closes_takes_the_nudges_and_the_step_away(running: Running) -> None:
    phone = await begin(running, *ROBIN, *PLANNED)
    await running.advance(timedelta(days=31))
    await running.do(phone, "/plan", "t|*|safety|ban", "d|*|safety", "/map")
    assert says(running, "map-rest") in phone.last().text
    await running.do(phone, "m|person|*")
    assert says(running, "repair_step", "button") not in phone.buttons()
    assert await running.app.next_nudge() is None


async def test_a_nudge_for_a_plan_that_was_changed_says_nothing(running: Running) -> None:
    phone = await begin(running, *ROBIN, *PLANNED)
    (step,) = await steps_of(running)
    changed = {"if": Answer(words="on the train")}
    await running.look(SAM, lambda turn: records.save_step(turn, step.id, step.relation_id, changed))
    shown = len(phone.chat.history)
    await running.advance(timedelta(days=10))
    assert len(phone.chat.history) == shown


async def test_a_nudge_answered_again_changes_the_answer(running: Running) -> None:
    phone = await begin(running, *ROBIN, *PLANNED)
    await running.to_next_nudge()
    await phone.settle()
    message, partly = button(phone, "n|*|partly")
    _, done = button(phone, "n|*|done")
    await running.do(phone, "n|*|done")
    phone.transcript.clear()
    await phone.press(done, message=message, stale=True)
    assert len(phone.transcript) == 1
    await phone.press(partly, message=message, stale=True)
    (step,) = await steps_of(running)
    assert step.fields["outcome"].picked == ("partly",)
    flows = [s.flow for s in await running.look(SAM, sessions.open_sessions)]
    assert flows.count("check_in") == 1


async def test_an_old_nudge_can_still_be_answered(running: Running) -> None:
    phone = await begin(running, *ROBIN, *PLANNED)
    await running.to_next_nudge()
    await phone.settle()
    message, done = button(phone, "n|*|done")
    await running.advance(timedelta(days=40))
    await phone.press(done, message=message)
    (step,) = await steps_of(running)
    assert step.fields["outcome"].picked == ("done",)


async def test_a_nudge_moves_nobody(running: Running) -> None:
    phone = await begin(running, *ROBIN, *PLANNED, "/reflect", "t|*|role|self", "d|*|role")
    await running.to_next_nudge()
    await phone.settle()
    assert (await running.look(SAM, sessions.open_sessions))[0].flow == "reflect"
    await running.do(phone, "n|*|done", "x|*", "m|resume|*")
    assert card_on(phone) == "between"


async def test_after_a_long_silence_one_message_not_the_backlog(running: Running) -> None:
    phone = await begin(running, *ROBIN, *PLANNED)
    await running.stop()
    running.clock.advance(timedelta(days=21))
    await running.start()
    await running.settle()
    await phone.settle()
    assert sum(line.startswith("[bot] ") for line in phone.transcript) == 1


# -------------------------------------------------------------------------------------------- danger


@pytest.mark.parametrize("person", [SAM, NOOR])
async def test_danger_comes_first_and_the_words_are_kept(running: Running, person: int) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT, person=person)
    await running.do(phone, DANGER[person])
    language = "en" if person == SAM else "nl"
    assert phone.last().text.startswith(says(running, "crisis-suicide", language=language))
    assert (await answers(running, person))["moment"].words == DANGER[person]
    assert running.count("safety_event") == 1
    await running.do(phone, "m|safe|unsaid*", "m|resume|*")
    assert card_on(phone) == "moment" and DANGER[person] in phone.last().text
    await running.do(phone, "d|*|moment")
    assert card_on(phone) == "felt"
    assert (await answers(running, person))["moment"].words == DANGER[person]


async def test_more_words_under_the_card_belong_to_the_same_answer(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT)
    await running.do(phone, DANGER[SAM], f"and {DANGER[SAM]}", "m|safe|no-*", "d|*|moment")
    assert (await answers(running))["moment"].words == f"{DANGER[SAM]}\nand {DANGER[SAM]}"
    assert card_on(phone) == "felt"


async def test_no_to_is_it_now_takes_nothing_back(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT)
    for no in ("m|safe|not_now-*", "no"):
        await running.do(phone, "I'm going to kill myself", no)
        assert phone.last().text.startswith(says(running, "crisis-not_now"))
        assert phone.buttons()[0] == says(running, "button-my_plan")
    await running.do(phone, DANGER[SAM], "no")
    assert card_on(phone) == "moment"


async def test_danger_in_words_that_fit_no_question_keeps_the_question(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/plan")
    await running.do(phone, DANGER[SAM], "m|safe|yes*", "m|resume|*")
    assert card_on(phone) == "contact"
    await running.do(phone, DANGER[SAM], "m|safe|no-*")
    assert card_on(phone) == "contact"


async def test_danger_in_the_last_answer_of_a_flow_keeps_it_too(running: Running) -> None:
    phone = await begin(running, "c|*|door|just_now", DANGER[SAM])
    assert await notes(running) == [DANGER[SAM]]
    await running.do(phone, "m|safe|no-*")
    assert card_on(phone) == "happened"
    await running.do(phone, "d|*|happened")
    assert await notes(running) == [DANGER[SAM]]
    assert says(running, "first_minute-noted").split("\n")[0] in phone.last().text


async def test_stop_and_wipe_removes_what_was_said(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT)
    await running.do(phone, DANGER[SAM], "m|safe|unsaid*", "m|wipe|*")
    assert await running.look(SAM, sessions.open_sessions) == []
    (relation,) = await running.look(SAM, records.relations)
    assert "moment" not in relation.fields
    assert relation.fields["name"].words == "Robin"


async def test_stop_and_wipe_removes_notes(running: Running) -> None:
    phone = await begin(running, "c|*|door|just_now", DANGER[SAM], "m|safe|unsaid*", "m|wipe|*")
    assert await notes(running) == []
    assert phone.last().text == says(running, "crisis-wiped")


@pytest.mark.parametrize(
    "before", [(), ("/start",), ("/start", "c|*|terms|no"), ("/start", "c|*|terms|younger")]
)
async def test_danger_before_any_consent_is_answered_and_stored_nowhere(
    running: Running, before: tuple[str, ...]
) -> None:
    phone, keys = running.phone(SAM), running.count("data_key")
    await running.do(phone, *before, DANGER[SAM])
    assert phone.last().text.startswith(says(running, "crisis-suicide"))
    await running.do(phone, "m|safe|yes*")
    await running.do(phone, DANGER[SAM], "m|safe|no-*", "/hulp", "/privacy")
    for table in ("person", "session", "relation", "step", "note", "nudge", "safety_event"):
        assert running.count(table) == 0, table
    assert running.count("data_key") == keys


async def test_danger_after_stop_is_answered(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/stop", "m|stop|nudges", DANGER[SAM])
    assert phone.last().text.startswith(says(running, "crisis-suicide"))
    assert running.count("note") == 0


async def test_who_is_younger_leaves_nothing_behind(running: Running) -> None:
    phone, keys = running.phone(NOOR), running.count("data_key")
    await running.do(phone, "/start", "c|*|terms|younger", "maar ik heb een vraag", "/menu", "/map")
    for table in ("person", "session", "relation", "step", "note", "nudge", "safety_event"):
        assert running.count(table) == 0, table
    assert running.count("data_key") == keys
    assert running.count("chat") == 1


# --------------------------------------------------------------------------------------------- groups


async def test_a_group_is_introduced_to_once_and_then_only_answered(running: Running) -> None:
    group = running.telegram.create_group("Family", [SAM, NOOR])
    running.telegram.add_to_group(SAM, group.id)
    phone = Phone(running.telegram, SAM, running.settle, chat=group.id)
    await phone.settle()
    await phone.say(f"hello everybody. {DANGER[SAM]}")
    assert [m.text for m in group.shown() if m.sender.is_bot] == [says(running, "group-introduction")]
    await phone.say(f"/help@{running.telegram.bot.username}")
    assert len([m for m in group.shown() if m.sender.is_bot]) == 2
    assert running.count("person") == 0

"""When shall I ask? Pressed or typed, said back in full, in quiet hours and out of them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations.turn import Turn
from bot.flows.answers import Answer
from tests.botapi.person import Phone
from tests.conversations.stories import PLANNED, ROBIN
from tests.conversations.test_behaviour import answers, begin, card_on, says
from tests.running import NOOR, SAM, Running, button

pytestmark = pytest.mark.asyncio

AT_WHEN = PLANNED[:-2]
EVENING = {SAM: "Monday 23 November at 7:30pm", NOOR: "Maandag 23 november om 19.30"}


async def at_when(running: Running, person: int = SAM, quiet: tuple[str, str] | None = None) -> Phone:
    """Where the moment is asked for: Monday, a few minutes past three."""
    phone = await begin(running, *ROBIN, *AT_WHEN, person=person)
    if quiet is not None:

        def change(turn: Turn) -> None:
            turn.tx.sql.chat_set_quiet(id=turn.chat.id, quiet_from=quiet[0], quiet_until=quiet[1])

        await running.look(person, change)
    assert card_on(phone) == "when"
    return phone


async def kept(running: Running, person: int = SAM) -> Answer | None:
    return (await answers(running, person)).get("when")


def options(phone: Phone) -> list[str]:
    """What the buttons of the newest message would pick."""
    rows = (phone.last().markup or {}).get("inline_keyboard", [])
    data = [key.get("callback_data", "") for row in rows for key in row]
    return [one.split("|")[-1] for one in data if one.startswith("c|")]


def lines(phone: Phone) -> list[str]:
    return phone.last().text.split("\n\n")


# ---------------------------------------------------------------------------------------- pressed


@pytest.mark.parametrize("person", [SAM, NOOR])
async def test_a_preset_is_settled_and_said_back_in_full(running: Running, person: int) -> None:
    phone = await at_when(running, person)
    await running.do(phone, "c|*|when|evening")
    assert card_on(phone) == "sum"
    assert lines(phone)[0] == EVENING[person]


async def test_an_hour_is_said_back_in_full(running: Running) -> None:
    phone = await at_when(running)
    await running.do(phone, "p|*|when|days", "p|*|when|2026-11-25", "c|*|when|2026-11-25T14")
    assert card_on(phone) == "sum"
    assert lines(phone)[0] == "Wednesday 25 November at 2pm"


async def test_back_leads_from_the_summary_to_the_moment(running: Running) -> None:
    phone = await at_when(running)
    await running.do(phone, "c|*|when|evening", "b|*")
    assert card_on(phone) == "when" and "evening" in options(phone)
    await running.do(phone, "d|*|when")
    assert card_on(phone) == "sum"


async def test_a_preset_in_quiet_hours_says_what_happens(running: Running) -> None:
    phone = await at_when(running, NOOR, quiet=("18:00", "10:00"))
    await running.do(phone, "c|*|when|evening")
    said = "Maandag 23 november om 19.30 valt in je stille uren. Ik kom er morgen om 10.00 op terug."
    assert lines(phone)[0] == said
    assert options(phone) == ["right", "insist", "other"]
    await running.do(phone, "c|*|when|right")
    assert lines(phone)[0] == "Dinsdag 24 november om 10.00"
    assert await kept(running, NOOR) == Answer(
        picked=("right",), moment="2026-11-24T10:00", card="repair_step-when"
    )


async def test_what_is_insisted_on_is_kept(running: Running) -> None:
    phone = await at_when(running, quiet=("18:00", "10:00"))
    await running.do(phone, "c|*|when|evening", "c|*|when|insist")
    assert lines(phone)[0] == EVENING[SAM]
    assert await kept(running) == Answer(
        picked=("insist",), moment="2026-11-23T19:30", card="repair_step-when"
    )


@pytest.mark.parametrize(
    ("quiet", "first", "last", "count"),
    [
        (("18:00", "10:00"), "T10", "T17", 8),
        (("23:00", "07:00"), "T07", "T22", 16),
        (("12:00", "18:30"), "T00", "T23", 17),
        (("00:00", "00:00"), "T00", "T23", 24),
        (("00:00", "23:59"), "T00", "T23", 24),
    ],
)
async def test_the_hours_offered_are_those_that_are_not_quiet(
    running: Running, quiet: tuple[str, str], first: str, last: str, count: int
) -> None:
    phone = await at_when(running, quiet=quiet)
    await running.do(phone, "p|*|when|days", "p|*|when|2026-11-25")
    hours = options(phone)
    assert (hours[0][10:], hours[-1][10:], len(hours)) == (first, last, count)


async def test_hours_of_today_are_those_to_come(running: Running) -> None:
    phone = await at_when(running)
    await running.do(phone, "p|*|when|days", "p|*|when|2026-11-23")
    assert options(phone) == [f"2026-11-23T{hour}" for hour in range(16, 21)]


# ------------------------------------------------------------------------------------------ typed


@pytest.mark.parametrize(
    ("person", "words", "said"),
    [
        (SAM, "tomorrow at 7:30 in the evening", "Tuesday 24 November at 7:30pm. Is that right?"),
        (NOOR, "morgen om half acht 's avonds", "Dinsdag 24 november om 19.30. Klopt dat?"),
    ],
)
@pytest.mark.parametrize("yes", ["c|*|when|right", "ok"])
async def test_typed_words_are_said_back_and_settled_by_one_answer(
    running: Running, person: int, words: str, said: str, yes: str
) -> None:
    phone = await at_when(running, person)
    await running.do(phone, words)
    assert lines(phone)[0] == said
    assert options(phone) == ["right", "other"]
    before = await kept(running, person)
    assert before is not None and before.open and not before.words
    await running.do(phone, yes)
    assert card_on(phone) == "sum"
    assert lines(phone)[0] == said.partition(". ")[0]
    settled = Answer(picked=("right",), moment="2026-11-24T19:30", card="repair_step-when")
    assert await kept(running, person) == settled


async def test_no_and_other_words_begin_again(running: Running) -> None:
    phone = await at_when(running)
    await running.do(phone, "tomorrow 7:30pm", "no")
    assert "evening" in options(phone)
    await running.do(phone, "tomorrow 7:30pm", "wednesday at 2pm")
    assert lines(phone)[0] == "Wednesday 25 November at 2pm. Is that right?"
    await running.do(phone, "c|*|when|other")
    assert "evening" in options(phone)


async def test_what_can_mean_two_times_is_asked(running: Running) -> None:
    phone = await at_when(running, NOOR)
    await running.do(phone, "half acht")
    both = "Is het maandag 23 november om 19.30, of dinsdag 24 november om 7.30?"
    assert lines(phone)[0] == f"{says(running, 'heard-why', language='nl', why='unclear')} {both}"
    assert options(phone) == ["2026-11-23T1930", "2026-11-24T0730", "other"]
    await running.do(phone, "c|*|when|2026-11-24T0730")
    assert options(phone) == ["right", "insist", "other"]  # half past seven is in quiet hours
    await running.do(phone, "toch")
    assert card_on(phone) == "sum"
    assert lines(phone)[0] == "Dinsdag 24 november om 7.30"


async def test_typed_in_quiet_hours(running: Running) -> None:
    phone = await at_when(running)
    await running.do(phone, "tonight at 10:30")
    said = "Monday 23 November at 10:30pm is in your quiet hours. I'd come back to it tomorrow at 9am."
    assert lines(phone)[0] == said
    await running.do(phone, "Still at 10:30pm")
    assert lines(phone)[0] == "Monday 23 November at 10:30pm"


@pytest.mark.parametrize("words", ["no idea", "whenever", "a lovely walk"])
async def test_what_is_no_time_is_asked_again_and_changes_nothing(running: Running, words: str) -> None:
    phone = await at_when(running)
    await running.do(phone, words)
    assert "evening" in options(phone)
    await running.do(phone, "tomorrow 7:30pm", words)
    assert lines(phone)[0] == "Tuesday 24 November at 7:30pm. Is that right?"
    assert "\n".join(phone.transcript).count(says(running, "heard-why", why="nothing")) == 2


# --------------------------------------------------------------- pauses, edits, late and double presses


async def test_an_edit_is_read_again_while_it_is_the_question(running: Running) -> None:
    phone = await at_when(running)
    await running.do(phone, "tomorrow 7:30pm")
    await phone.edit("tomorrow 8pm")
    assert lines(phone)[0] == "Tuesday 24 November at 8pm. Is that right?"
    await phone.edit("never mind")
    assert lines(phone)[0] == "Tuesday 24 November at 8pm. Is that right?"
    await running.do(phone, "c|*|when|right")
    await phone.edit("tomorrow 9pm")
    assert card_on(phone) == "sum"
    answer = await kept(running)
    assert answer is not None and answer.moment == "2026-11-24T20:00"


async def test_an_edit_that_means_the_same_says_nothing(running: Running) -> None:
    phone = await at_when(running)
    await running.do(phone, "tomorrow 7:30pm")
    before = phone.last().id
    await phone.edit("tomorrow, 7:30pm")
    assert phone.last().id == before


async def test_an_old_proposal_is_not_taken_for_the_new_one(running: Running) -> None:
    phone = await at_when(running)
    await running.do(phone, "tomorrow 7:30pm")
    message, data = button(phone, "c|*|when|right")
    await running.do(phone, "wednesday at 2pm")
    await phone.press(data, message=message, stale=True)
    answer = await kept(running)
    assert answer is not None and answer.open and answer.offers == ("2026-11-25T14:00",)


async def test_two_taps_on_right_are_one(running: Running) -> None:
    phone = await at_when(running)
    await running.do(phone, "tomorrow 7:30pm")
    message, data = button(phone, "c|*|when|right")
    await running.do(phone, "c|*|when|right")
    phone.transcript.clear()
    await phone.press(data, message=message, stale=True)
    assert len(phone.transcript) == 1 and card_on(phone) == "sum"


@pytest.mark.parametrize("words", ["in 10 minutes", "at 4pm"])
async def test_a_time_that_has_gone_by_is_refused_kindly(running: Running, words: str) -> None:
    phone = await at_when(running)
    await running.do(phone, words)
    await running.advance(timedelta(hours=3))
    phone.transcript.clear()
    await running.do(phone, "c|*|when|right")
    assert f"[toast] {says(running, 'notice-when_past')}" in phone.transcript
    assert "evening" in options(phone)
    assert await kept(running) is None


async def test_what_is_past_can_not_be_insisted_on_but_its_morning_stands(running: Running) -> None:
    phone = await at_when(running)
    await running.do(phone, "tonight at 10:30")
    await running.advance(timedelta(hours=7, minutes=50))
    await running.do(phone, "c|*|when|insist")
    assert lines(phone)[0] == "Tuesday 24 November at 9am. Is that right?"
    await running.do(phone, "c|*|when|right")
    answer = await kept(running)
    assert answer is not None and answer.moment == "2026-11-24T09:00"


async def test_it_survives_a_pause_a_restart_and_another_conversation(running: Running) -> None:
    phone = await at_when(running, NOOR)
    await running.do(phone, "morgen om half acht 's avonds")
    await running.restart()
    await running.do(phone, "/hulp", "o|calm|*", "x|*", "m|resume|*")
    assert lines(phone)[0] == "Dinsdag 24 november om 19.30. Klopt dat?"
    await running.do(phone, "c|*|when|right")
    assert card_on(phone) == "sum"


async def test_changed_and_left_as_it_is(running: Running) -> None:
    phone = await at_when(running, quiet=("18:00", "10:00"))
    await running.do(phone, "c|*|when|evening", "c|*|when|insist", "e|*|when")
    await running.do(phone, "tomorrow at noon", "d|*|when")
    assert card_on(phone) == "sum"
    answer = await kept(running)
    assert answer is not None and (answer.picked, answer.moment) == (("insist",), "2026-11-23T19:30")
    await running.do(phone, "e|*|when", "tomorrow at noon", "c|*|when|other", "done")
    answer = await kept(running)
    assert answer is not None and (answer.picked, answer.moment) == (("insist",), "2026-11-23T19:30")


async def test_back_and_forth(running: Running) -> None:
    phone = await at_when(running)
    await running.do(phone, "tomorrow 7:30pm", "b|*")
    assert card_on(phone) != "when"
    await running.do(phone, "d|*")
    assert lines(phone)[0] == "Tuesday 24 November at 7:30pm. Is that right?"


@pytest.mark.parametrize("forged", ["right", "insist", "other", "sure", "2026-11-20T1000", "9999-12-31T20"])
async def test_a_forged_answer_settles_nothing(running: Running, forged: str) -> None:
    phone = await at_when(running)
    message, data = button(phone, "c|*|when|evening")
    phone.last().markup = {
        "inline_keyboard": [[{"text": "?", "callback_data": data.replace("evening", forged)}]]
    }
    await phone.press(data.replace("evening", forged), message=message)
    assert await kept(running) is None

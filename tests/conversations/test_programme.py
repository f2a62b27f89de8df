"""What goes beyond one flow: drafts, tracks, the safety plan, softer days, enough for a day, off the map."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.clock import to_ms
from bot.conversations import load, records, sessions, tracks
from bot.conversations.sessions import Session
from bot.conversations.turn import Turn
from bot.demo.keyboards import inline_rows
from bot.flows.answers import State
from bot.reminders.chores import purge
from bot.storage.tx import Tx
from tests.botapi.person import Phone
from tests.conversations.stories import AGREED, AT_THE_STEP, PLANNED, ROBIN
from tests.running import NOOR, SAM, Running, button

pytestmark = pytest.mark.asyncio

OPEN_GATE = ("c|*|contact|possible", "c|*|safety|none", "c|*|today|none")
TO_THE_DRAFT = (
    *AGREED, *ROBIN, "/all", "m|section|say", "o|request|*", *OPEN_GATE,
    "c|*|ask|text_late", "s|*|trial", "c|*|feeling|worried", "c|*|understanding|full_head",
    "s|*|part", "s|*|offer",
)  # fmt: skip
DANGER = "I want to kill myself"


async def begin(running: Running, *acts: str, person: int = SAM) -> Phone:
    phone = running.phone(person)
    await running.do(phone, *acts)
    return phone


def copied(phone: Phone) -> list[str]:
    """What the copy buttons under the newest message hold."""
    keys = (key for row in inline_rows(phone.last().markup) for key in row)
    return [key["copy_text"]["text"] for key in keys if "copy_text" in key]


async def texts_kept(running: Running, person: int = SAM) -> list[str]:
    def read(turn: Turn) -> list[str]:
        return [note.fields["text"].words for note in records.notes(turn) if "text" in note.fields]

    return await running.look(person, read)


# ------------------------------------------------------------------------------------------------- drafts


async def test_a_draft_taken_as_it_is_is_kept_word_for_word(running: Running) -> None:
    phone = await begin(running, *TO_THE_DRAFT)
    (text,) = copied(phone)
    assert text in phone.last().text
    await running.do(phone, "c|*|draft|right")
    assert await texts_kept(running) == [text]


async def test_a_draft_typed_differently_is_the_one_that_counts(running: Running) -> None:
    phone = await begin(running, *TO_THE_DRAFT, "Could you text me when it gets late?")
    assert await texts_kept(running) == ["Could you text me when it gets late?"]
    await running.do(phone, "c|*|moment|not_today")
    assert copied(phone) == ["Could you text me when it gets late?"]
    links = [key["url"] for row in inline_rows(phone.last().markup) for key in row if "url" in key]
    assert [link.partition("?")[0] for link in links] == ["https://t.me/share/url"]
    assert "Could%20you%20text%20me" in links[0] and "ecta" not in links[0]


async def test_a_draft_is_put_together_again_after_a_change(running: Running) -> None:
    phone = await begin(running, *TO_THE_DRAFT)
    (before,) = copied(phone)
    await running.do(phone, "c|*|draft|right", "b|*", *["b|*"] * 4, "c|*|feeling|sad", "d|*", "s|*", "s|*")
    (after,) = copied(phone)
    assert after != before
    await running.do(phone, "c|*|draft|right")
    assert await texts_kept(running) == [after]  # one note of one conversation, not two


@pytest.mark.parametrize(
    ("person", "word"), [(SAM, "ok"), (NOOR, "ja"), (SAM, "Fine like this"), (NOOR, "Goed zo")]
)
async def test_a_draft_is_taken_by_typing_too(running: Running, person: int, word: str) -> None:
    phone = await begin(running, *TO_THE_DRAFT, person=person)
    (text,) = copied(phone)
    await running.do(phone, word)
    assert await texts_kept(running, person) == [text]


# ------------------------------------------------------------------------------------------------- tracks


async def test_a_track_goes_from_part_to_part_and_comes_back(running: Running) -> None:
    content = running.world.content
    track = next(track for track in content.tracks.values() if "self" in track.roles)
    phone = await begin(running, *AGREED, *ROBIN, "/all", "m|tracks|*", f"m|track|{track.id}")
    await running.do(phone, f"m|track_begin|{track.id}")

    def here(turn: Turn) -> tuple[str, int] | None:
        found = tracks.under_way(turn)
        return (found.track.id, found.done) if found else None

    assert await running.look(SAM, here) == (track.id, 0)

    def one_on(turn: Turn) -> None:
        assert tracks.ended(turn, track.parts[0].flow, None) is not None
        assert tracks.ended(turn, "welcome", None) is None

    await running.look(SAM, one_on)
    await running.do(phone, "/menu", "m|track_on|*", "m|track_ask|*")
    await running.to_next_nudge()
    assert button(phone, "n|*|go_on")
    await running.do(phone, "n|*|leave")
    assert await running.look(SAM, here) is None


# ------------------------------------------------------------------------- the plan, softer days, enough


async def test_after_danger_four_ways_on_and_a_question_tomorrow(running: Running) -> None:
    phone = await begin(running, *AGREED, *ROBIN, DANGER, "m|safe|yes*")
    for pattern in ("m|my_plan|*", "o|calm|*", "m|ask_tomorrow|*"):
        assert button(phone, pattern)[0] == phone.last().id
    await running.do(phone, "m|ask_tomorrow|*")
    await running.to_next_nudge()
    await running.do(phone, "n|*|hard")
    on_top = await running.look(SAM, sessions.top)
    assert on_top is not None and on_top.flow == "in_moment"


async def test_nudges_are_softer_for_two_days(running: Running) -> None:
    phone = await begin(running, *AGREED, *ROBIN, *PLANNED, DANGER)
    assert await running.look(SAM, load.is_soft)
    await running.to_next_nudge()
    soft = running.world.content.messages.plain("en", "nudge-check_in_soft", step="").split("\n")[-1]
    assert phone.last().text.endswith(soft)
    await running.advance(timedelta(hours=48))
    assert not await running.look(SAM, load.is_soft)


async def test_three_heavy_ones_in_a_day_end_with_a_person(running: Running) -> None:
    enough = running.world.content.messages.plain("en", "closing-enough")
    flow = running.world.content.flows["amends"]
    assert flow.heavy

    def counted(turn: Turn) -> list[bool]:
        found = [load.enough(turn, flow)]
        for number in range(2):
            sessions.push(turn, Session(f"heavy{number}", State("amends"), status="done"))
            found.append(load.enough(turn, flow))
        return found

    await begin(running, *AGREED)
    assert await running.look(SAM, counted) == [False, False, True]
    await running.advance(timedelta(hours=8))  # 23:00 in Amsterdam

    def at_night(turn: Turn) -> tuple[bool, bool]:
        flows = turn.world.content.flows
        return load.enough(turn, flows["amends"]), load.enough(turn, flows["calm"])

    assert await running.look(SAM, at_night) == (True, False)
    phone = await begin(running, *ROBIN, *PLANNED)
    assert phone.last().text.count(enough) <= 1


# -------------------------------------------------------------------------------------------- off the map


async def test_off_the_map_and_back_for_ten_minutes(running: Running) -> None:
    phone = await begin(running, *AGREED, *ROBIN, *PLANNED, "/map", "m|person|*", "m|remove|*")
    assert "Robin" not in "".join(await people(running))
    await running.do(phone, "m|put_back|*")
    assert await people(running) == ["Robin"]
    await running.to_next_nudge()
    assert button(phone, "n|*|done")

    await running.do(phone, "/map", "m|person|*", "m|remove|*")
    assert running.count("step") == 1
    await running.app.store.transact(_purge, to_ms(running.clock.now() + timedelta(minutes=9)))
    assert running.count("relation") == 1
    await running.app.store.transact(_purge, to_ms(running.clock.now() + timedelta(minutes=11)))
    assert [running.count(table) for table in ("relation", "step", "nudge")] == [0, 0, 0]
    await running.do(phone, "m|put_back|*")
    assert await people(running) == []


def _purge(tx: Tx, now_ms: int) -> bool:
    return purge(tx, now_ms)


async def people(running: Running) -> list[str]:
    return await running.look(SAM, lambda turn: [r.fields["name"].words for r in records.relations(turn)])


async def test_a_rest_is_looked_at_again_only_when_asked_for(running: Running) -> None:
    phone = await begin(running, *AGREED, *ROBIN, *AT_THE_STEP, "/map", "m|person|*", "m|rest|*")
    assert button(phone, "o|look_again|*")[0] == phone.last().id
    await running.do(
        phone,
        "o|look_again|*",
        "c|*|changed|ask_again",
        "c|*|safety|none",
        "/map",
        "m|person|*",
    )
    assert button(phone, "o|repair_step|*")[0] == phone.last().id


async def test_a_closed_gate_and_a_rest_look_the_same(running: Running) -> None:
    resting = await begin(running, *AGREED, *ROBIN, "/map", "m|person|*", "m|rest|*")
    at_rest = resting.screen()
    closed = await begin(
        running, *AGREED, *ROBIN, "/plan", "c|*|contact|possible", "t|*|safety|ban", "d|*",
        "/map", "m|person|*", person=NOOR,
    )  # fmt: skip
    rows = [[key.get("callback_data", "")[:9] for key in row] for row in inline_rows(closed.last().markup)]
    same = [[key.get("callback_data", "")[:9] for key in row] for row in inline_rows(resting.last().markup)]
    assert rows == same and at_rest

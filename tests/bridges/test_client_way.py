"""A client's whole way: a code, somebody comes in, an item is seen and shared, taken back, and it ends."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.clock import to_ms
from bot.conversations import records
from bot.conversations.bridges import bridge as bridges
from bot.conversations.bridges import granting
from bot.conversations.bridges.view import BridgeView
from bot.conversations.turn import Turn
from bot.flows.answers import Answer
from tests.bridges.playing import CLIENT, NOTE_WORDS, PROFESSIONAL, Both
from tests.running import Running

pytestmark = pytest.mark.asyncio

CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b")


async def shared(both: Both, bridge_id: str) -> list[str]:
    """What the professional's view finds."""

    def read(turn: Turn) -> list[str]:
        found = bridges.get(turn, bridge_id)
        return [each.item for each in BridgeView(turn, found).grants()] if found else []

    return await both.running.look(PROFESSIONAL, read)


async def with_code(both: Both) -> str:
    """Sam asks for a code; gives it."""
    await both.do(CLIENT, "/share", "c|*|code|make", "Dr. K")
    found: set[str] = set(CODE.findall(both.said(CLIENT)))
    (code,) = found
    return code


async def test_a_code_and_the_line_that_it_was_used(running: Running) -> None:
    both = Both(running)
    await both.agree()
    code = await with_code(both)
    assert running.count("bridge") == 1
    joined = await both.within(PROFESSIONAL, lambda turn: bridges.join(turn, code.lower(), "one"))
    assert joined is not None
    told = both.phone[CLIENT].last().text
    assert told.startswith("Your code was used on")
    assert "Dr. K" not in told
    again = await both.within(PROFESSIONAL, lambda turn: bridges.join(turn, code, "two"))
    assert again is None


async def test_another_code_and_none(running: Running) -> None:
    both = Both(running)
    await both.agree()
    first = await with_code(both)
    await both.do(CLIENT, "/delen", "m|bridge|*", "m|bridge_code|*")
    (second,) = set(CODE.findall(both.said(CLIENT))) - {first}
    assert await both.within(PROFESSIONAL, lambda turn: bridges.join(turn, first, "")) is None
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_end|*")
    assert await both.within(PROFESSIONAL, lambda turn: bridges.join(turn, second, "")) is None
    assert running.count("bridge") == 0


async def test_what_is_previewed_is_shared_until_a_day_and_taken_back(running: Running) -> None:
    both = Both(running)
    await both.agree()
    note = await both.wrote()
    bridge_id = await both.joined()
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_items|*")
    assert "can't be shared" in both.phone[CLIENT].last().text
    await both.do(CLIENT, "m|bridge_notes|*", f"m|bridge_item|*.{note}")
    assert NOTE_WORDS in both.phone[CLIENT].last().text
    assert await shared(both, bridge_id) == []
    await both.do(CLIENT, "m|bridge_until|*.weeks")
    assert await shared(both, bridge_id) == ["note"]
    assert "shared until the end of Monday 21 December" in both.phone[CLIENT].last().text
    await both.do(CLIENT, "m|bridge_until|*.months")
    assert await shared(both, bridge_id) == ["note"]
    assert running.count("granted") == 1
    await both.do(CLIENT, "m|bridge_take|*")
    assert await shared(both, bridge_id) == []
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_log|*")
    log = both.phone[CLIENT].last().text
    assert log.index("you took back") < log.index("you shared") < log.index("came in with your code")
    assert NOTE_WORDS not in log


async def test_a_day_passes(running: Running) -> None:
    both = Both(running)
    await both.agree()
    bridge_id = await both.joined()
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_items|*", "m|bridge_item|*.plan")
    assert not re.search(r"four weeks", str(both.phone[CLIENT].buttons()))  # there is nothing to share yet
    await both.granted(bridge_id, "steps", days=3)
    await running.advance(timedelta(days=3, minutes=1))
    assert running.count("granted") == 0
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_log|*")
    assert "its last day was over: steps" in both.phone[CLIENT].last().text


async def test_one_press_ends_it(running: Running) -> None:
    both = Both(running)
    await both.agree()
    note = await both.wrote()
    bridge_id = await both.joined()
    await both.granted(bridge_id, "note", note)
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_end|*")
    assert await shared(both, bridge_id) == []
    assert running.count("granted") == 0
    found = await both.bridge(bridge_id)
    assert found is not None and not found.stands
    await both.do(CLIENT, "m|bridge_log|*")
    assert "you ended it" in both.phone[CLIENT].last().text
    await both.do(CLIENT, "m|bridge|*", "m|bridge_gone|*")
    assert (running.count("bridge"), running.count("access")) == (0, 0)


async def test_a_whole_item_says_that_it_grows(running: Running) -> None:
    both = Both(running)
    await both.agree()
    bridge_id = await both.joined()
    await both.within(CLIENT, lambda turn: records.save_relation(turn, None, {"name": Answer(words="Anna")}))
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_items|*", "m|bridge_item|*.map")
    seen = both.phone[CLIENT].last().text
    assert "add to it later" in seen and "Anna" not in seen
    assert len(both.phone[CLIENT].buttons()) == 6  # three spans, back to the items, back, menu
    await both.do(CLIENT, "m|bridge_until|*.year")
    found = await both.within(CLIENT, lambda turn: granting.given(turn, bridges.of_client(turn)[0]))
    assert [(each.item, each.note_id) for each in found] == [("map", None)]
    latest = running.clock.now() + timedelta(days=366)
    assert to_ms(running.clock.now()) < found[0].expires_at <= to_ms(latest)
    assert not await both.within(
        CLIENT,
        lambda turn: granting.grant(turn, bridges.of_client(turn)[0], "steps", latest.date()),
    )
    assert await shared(both, bridge_id) == ["map"]

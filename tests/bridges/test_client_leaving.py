"""Withdrawing, erasing, a restored backup, and two clients of one professional who know each other."""

from __future__ import annotations

from functools import partial

import pytest

from bot.conversations import panels
from bot.conversations.bridges import bridge as bridges
from tests.bridges.playing import CLIENT, NOTE_WORDS, OTHER, PROFESSIONAL, Both
from tests.bridges.test_client_way import shared
from tests.running import Running

pytestmark = pytest.mark.asyncio

WITHDRAW = ("/forget", "m|forget_all|*", "m|forget_leave|*")
ERASE = ("/forget", "m|forget_all|*", "m|forget_erase|*", "m|forget_now|*")


async def with_a_note(running: Running) -> tuple[Both, str, str]:
    both = Both(running)
    await both.agree()
    note, bridge_id = await both.wrote(), await both.joined()
    await both.granted(bridge_id, "note", note)
    return both, bridge_id, note


async def test_who_withdraws_shares_nothing_also_after_coming_back(running: Running) -> None:
    both, bridge_id, _ = await with_a_note(running)
    await both.do(CLIENT, *WITHDRAW)
    assert await shared(both, bridge_id) == []
    await both.do(CLIENT, "m|come_back|*")
    assert await shared(both, bridge_id) == []
    assert running.count("granted") == 0


async def test_who_erases_leaves_no_bridge(running: Running) -> None:
    both, _, _ = await with_a_note(running)
    await both.do(CLIENT, *ERASE)
    assert [running.count(table) for table in ("bridge", "granted", "access")] == [0, 0, 0]


@pytest.mark.parametrize("way", [WITHDRAW, ERASE])
async def test_a_professional_who_goes_leaves_the_client_their_log(
    running: Running, way: tuple[str, ...]
) -> None:
    both, bridge_id, _ = await with_a_note(running)
    await both.do(PROFESSIONAL, *way)
    found = await both.bridge(bridge_id)
    assert found is not None and found.ended_at and not found.stands
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_log|*")
    assert "the other side ended it" in both.phone[CLIENT].last().text
    assert running.count("granted") == 0


async def test_a_note_that_is_erased_is_shared_no_more(running: Running) -> None:
    both, bridge_id, _ = await with_a_note(running)
    await both.do(CLIENT, "/forget", "m|pick|*", "m|pick|n.0", "m|pick_one|n*", "m|pick_gone|n*")
    assert await shared(both, bridge_id) == []


async def test_partners_with_one_professional_stay_separate(running: Running) -> None:
    both = Both(running)
    await both.agree(CLIENT, PROFESSIONAL, OTHER)
    mine = await both.joined(CLIENT, called="Dr. K", label="first")
    theirs = await both.joined(OTHER, called="The doctor", label="second")
    note = await both.wrote(OTHER, "canarypartner wrote this")
    await both.granted(theirs, "note", note, client=OTHER)
    before = both.said(CLIENT)
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_items|*", "m|bridge_notes|*", "/share")
    await both.do(CLIENT, "m|bridge|*", "m|bridge_log|*")
    seen = both.said(CLIENT).removeprefix(before)
    assert "canarypartner" not in seen and "The doctor" not in seen and "you shared" not in seen
    assert await both.bridge(theirs, CLIENT) is None
    forged = [("bridge", theirs), ("bridge_log", theirs), ("bridge_item", f"{theirs}.note.{note}")]
    for name, argument in forged:
        await both.within(CLIENT, partial(panels.show, name=name, argument=argument))
        assert "canarypartner" not in both.said(CLIENT) and "The doctor" not in both.said(CLIENT)
    assert await shared(both, mine) == []


async def test_codes_that_are_used_over_and_wrong_are_one_answer(running: Running) -> None:
    both = Both(running)
    await both.agree(CLIENT, PROFESSIONAL, OTHER)
    _, code = await both.within(CLIENT, lambda turn: bridges.make(turn, ""))
    assert await both.within(CLIENT, lambda turn: bridges.join(turn, code, "")) is None  # their own
    assert await both.within(PROFESSIONAL, lambda turn: bridges.join(turn, code, "")) is not None
    for tried in (code, "0000-0000-0000", "no code at all", ""):
        assert await both.within(OTHER, partial(bridges.join, typed=tried, label="")) is None
    assert NOTE_WORDS not in both.said(OTHER)

"""Whatever makes an end to sharing empties what stands with the professional, at once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.bridges.playing import CLIENT, NOTE_WORDS, PROFESSIONAL, Both
from tests.bridges.test_client_leaving import ERASE, WITHDRAW
from tests.running import Running

pytestmark = pytest.mark.asyncio

WAYS = {
    "taken back": ("/share", "m|bridge|*", "m|bridge_items|*", "m|bridge_notes|*", "m|bridge_item|*.note.*",
                   "m|bridge_take|*"),
    "ended": ("/share", "m|bridge|*", "m|bridge_end|*"),
    "withdrawn": WITHDRAW,
    "erased": ERASE,
    "the note erased": ("/forget", "m|pick|*", "m|pick|n.0", "m|pick_one|n*", "m|pick_gone|n*"),
}  # fmt: skip


def stands(both: Both) -> bool:
    shown = both.phone[PROFESSIONAL].chat.shown()
    return any(NOTE_WORDS in message.text for message in shown)


async def looked(running: Running) -> Both:
    both = Both(running)
    await both.agree()
    note, bridge_id = await both.wrote(), await both.joined()
    await both.granted(bridge_id, "note", note, days=1)
    await both.do(PROFESSIONAL, "/clients", "m|client|*")
    assert stands(both)
    return both


@pytest.mark.parametrize("way", WAYS)
async def test_at_once(running: Running, way: str) -> None:
    both = await looked(running)
    await both.do(CLIENT, *WAYS[way])
    assert not stands(both)


async def test_run_out(running: Running) -> None:
    both = await looked(running)
    await running.advance(timedelta(hours=23, minutes=30))
    await both.do(PROFESSIONAL, "/clients", "m|client|*")
    assert stands(both)
    await running.advance(timedelta(minutes=45))
    assert not stands(both)


async def test_the_client_sees_that_they_looked(running: Running) -> None:
    both = await looked(running)
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_log|*")
    assert "looked" in both.phone[CLIENT].last().text
    assert "label" not in both.said(CLIENT) and "one" not in both.phone[CLIENT].last().text.split()

"""What takes away a message's content has the last word there, whatever became of the edit before it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.storage.outbox import ONLY_THERE
from bot.storage.outgoing import Outgoing
from tests.botapi import server as faults
from tests.botapi.server import Fault
from tests.delivery.conftest import Bench, until

pytestmark = pytest.mark.asyncio

SLOW = 0.2
"""Seconds: long enough for what comes behind it to be there."""


async def sent(bench: Bench, chat: str) -> tuple[Outgoing, Outgoing]:
    """Two more rows for a message that is there: what it shows next, and what takes that away."""
    first = bench.row(chat, text="a list")
    async with bench.courier() as courier:
        await bench.send(courier, first)
        await bench.expect(first, "sent")
    message = bench.server.messages[0].message_id
    shows = bench.row(chat, method="edit", text="private", edits_message=message)
    closes = bench.row(
        chat,
        method="edit",
        text="closed",
        body={ONLY_THERE: True},
        edits_row=shows.id,
        edits_message=message,
    )
    return shows, closes


async def test_an_edit_whose_answers_are_lost_does_not_come_after_it(bench: Bench) -> None:
    chat = await bench.chat()
    shows, closes = await sent(bench, chat)
    lost = replace(faults.DROP_ANSWER, seconds=SLOW)
    bench.server.faults["editMessageText"].extend([lost, lost])
    async with bench.courier() as courier:
        await bench.send(courier, shows)
        await until(lambda: bench.server.count("editMessageText") == 2)
        await bench.send(courier, closes)
        await bench.expect(closes, "sent")
        bench.pass_time(courier, 60)
        await courier.idle()
    assert bench.arrived() == ["closed"]


async def test_it_follows_what_went_as_a_new_message(bench: Bench) -> None:
    """The message was deleted by its reader, so what it was to show came anew."""
    chat = await bench.chat()
    shows, closes = await sent(bench, chat)
    bench.server.messages.clear()
    bench.server.faults["editMessageText"].append(Fault(seconds=SLOW))
    async with bench.courier() as courier:
        await bench.send(courier, shows)
        await until(lambda: bench.server.count("editMessageText") == 1)
        await bench.send(courier, closes)
        await bench.expect(closes, "sent")
    assert bench.arrived() == ["closed"]


async def test_where_there_is_nothing_to_close_nothing_is_said(bench: Bench) -> None:
    chat = await bench.chat()
    _, closes = await sent(bench, chat)
    bench.server.messages.clear()
    async with bench.courier() as courier:
        await bench.send(courier, closes)
        await bench.expect(closes, "dropped")
    assert bench.arrived() == []

"""Nothing that waited appears any more, and many messages are deleted at once."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.delivery.limits import Limits
from bot.storage import outbox
from bot.storage.outgoing import Outgoing, Rank
from tests.botapi.server import BAD_GATEWAY, DROP_UNREAD, Fault, error
from tests.delivery.conftest import Bench, until

pytestmark = pytest.mark.asyncio


def _many(bench: Bench, chat: str, ids: list[int]) -> Outgoing:
    row = bench.row(chat, Rank.CRISIS, "delete")
    row.body["message_ids"] = ids
    return row


async def test_what_waits_in_memory_and_in_the_outbox_never_comes(bench: Bench) -> None:
    chat, other = await bench.chat(), await bench.chat(telegram_id=8)
    async with bench.courier(Limits()) as courier:
        waiting = [bench.row(chat, text=f"private {n}") for n in range(9)]
        theirs = bench.row(other, text="somebody else's")
        await bench.send(courier, *waiting, theirs)
        await until(lambda: len(bench.arrived()) == 4)
        await bench.store.transact(outbox.silence, chat)
        courier.silence(chat)
        harmless = bench.row(chat, Rank.CRISIS, text="harmless")
        await bench.send(courier, harmless)
        bench.pass_time(courier, 20)
        await courier.idle()
        for row in waiting[4:]:
            assert (await bench.state(row))[0] == "dropped"
    assert bench.arrived()[4:] == ["harmless"]
    assert bench.server.texts(8) == ["somebody else's"]


async def test_what_is_on_its_way_is_deleted_when_its_number_is_known(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(Fault(body=None, seconds=0.2))
        private = bench.row(chat, text="private")
        await bench.send(courier, private)
        await until(lambda: bench.server.count("sendMessage") == 1)
        assert await bench.store.transact(outbox.unsettled, chat) == [private.id]
        await bench.store.transact(outbox.silence, chat)
        courier.silence(chat)
        harmless = bench.row(chat, Rank.CRISIS, text="harmless")
        gone = bench.row(chat, Rank.CRISIS, "delete", edits_row=private.id)
        await bench.send(courier, harmless, gone)
        await courier.idle()
        assert (await bench.state(gone))[0] == "sent"
    assert bench.arrived() == ["harmless"]


async def test_a_restart_after_silence_repeats_nothing(bench: Bench) -> None:
    chat = await bench.chat()
    await bench.put(bench.row(chat, text="private"))  # born in flight, and then the process dies
    await bench.store.transact(outbox.silence, chat)
    async with bench.courier() as courier:
        bench.pass_time(courier, 60)
        await courier.idle()
    assert bench.arrived() == []


async def test_one_that_cannot_be_deleted_keeps_no_other(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        rows = [bench.row(chat, text=f"message {n}") for n in range(60)]
        await bench.send(courier, *rows)
        await courier.idle()
        ids = [message.message_id for message in bench.server.messages]
        bench.server.undeletable = {ids[3], ids[47]}
        await bench.send(courier, _many(bench, chat, [*ids, 999_999]))
        await courier.idle()
        await asyncio.sleep(0)
    assert [message.message_id for message in bench.server.messages] == [ids[3], ids[47]]


SLOWLY = {
    "lost": replace(DROP_UNREAD, seconds=0.1),
    "gateway": replace(BAD_GATEWAY, seconds=0.1),
    "markup": replace(error(400, "Bad Request: can't parse entities: unclosed tag"), seconds=0.1),
    "slow down": replace(error(429, "Too Many Requests: retry after 1", retry_after=1), seconds=0.1),
    "gone": replace(error(400, "Bad Request: message to edit not found"), seconds=0.1),
}


@pytest.mark.parametrize("rank", [Rank.CRISIS, Rank.REPLY])
@pytest.mark.parametrize("trouble", SLOWLY)
async def test_what_fails_on_its_way_is_not_tried_again(bench: Bench, trouble: str, rank: Rank) -> None:
    """Its try would come after the harmless screen, and nothing deletes that."""
    chat = await bench.chat()
    method = "editMessageText" if trouble == "gone" else "sendMessage"
    async with bench.courier() as courier:
        bench.server.faults[method].append(SLOWLY[trouble])
        private = (
            bench.row(chat, rank, "edit", text="private", edits_message=100)
            if trouble == "gone"
            else bench.row(chat, rank, text="private")
        )
        await bench.send(courier, private)
        await until(lambda: bench.server.count(method) == 1)
        await bench.store.transact(outbox.silence, chat)
        courier.silence(chat)
        await bench.send(courier, bench.row(chat, Rank.CRISIS, text="harmless"))
        await asyncio.sleep(0.2)
        for _ in range(4):
            bench.pass_time(courier, 30)
            await asyncio.sleep(0.02)
        await courier.idle()
        assert (await bench.state(private))[0] == "dropped"
    assert bench.arrived() == ["harmless"]

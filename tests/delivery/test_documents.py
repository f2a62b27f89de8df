"""A file goes as multipart over real HTTP, only to a person; what is planned for later holds up nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.delivery import calls
from bot.storage.outgoing import Outgoing, Rank
from tests.botapi import server as faults
from tests.delivery.conftest import GROUP, PERSON, Bench

pytestmark = pytest.mark.asyncio

WORDS = 'é "quoted" \r\n--boundary\x00 \U0001f468\u200d\U0001f469 \u202e'
BODY = {
    "document": {"name": "export.json", "text": WORDS},
    "caption": "to <b>keep</b>",
    "parse_mode": "HTML",
    "protect_content": False,
}


def document(bench: Bench, chat: str) -> Outgoing:
    row = bench.row(chat)
    row.body.clear()
    row.body.update(BODY)
    return row


async def test_a_file_arrives_whole_with_its_name_and_kind(bench: Bench) -> None:
    chat = await bench.chat()
    row = document(bench, chat)
    async with bench.courier() as courier:
        await bench.send(courier, row)
        await bench.expect(row, "sent")
    assert bench.arrived() == [f"export.json\napplication/json\n{WORDS}"]
    [(method, sent)] = [call for call in bench.server.calls if call[0] != "getMe"]
    assert method == "sendDocument"
    assert sent["caption"] == "to <b>keep</b>"
    assert (sent["parse_mode"], sent["protect_content"], sent["chat_id"]) == ("HTML", "false", str(PERSON))
    assert (await bench.store.transact(lambda tx: tx.sql.outbox_get(id=row.id)))["message_id"] is not None


async def test_a_megabyte_and_a_lost_answer(bench: Bench) -> None:
    """Large, and of unknown fate: like any reply it is sent once more, and no more."""
    chat = await bench.chat()
    row = document(bench, chat)
    row.body["document"] = {"name": "export.html", "text": "x" * 1_000_000}
    bench.server.faults["sendDocument"].append(faults.DROP_ANSWER)
    async with bench.courier() as courier:
        await bench.send(courier, row)
        await bench.expect(row, "unknown")
        bench.pass_time(courier, 10)
        await bench.expect(row, "sent")
    assert [len(text) for text in bench.arrived()] == [1_000_000 + len("export.html\ntext/html\n")] * 2


async def test_a_group_is_never_sent_a_file(bench: Bench) -> None:
    chat = await bench.chat(GROUP)
    row = replace(document(bench, chat), audience="private")
    async with bench.courier() as courier:
        await bench.send(courier, row)
        await bench.expect(row, "dropped")
    assert await bench.state(row) == ("dropped", "wrong_audience")
    assert bench.server.count("sendDocument") == 0
    assert bench.arrived(GROUP) == []


async def test_what_telegram_refuses_is_not_tried_for_ever(bench: Bench) -> None:
    chat = await bench.chat()
    row = document(bench, chat)
    bench.server.faults["sendDocument"].append(faults.error(400, "Bad Request: file must be non-empty"))
    async with bench.courier() as courier:
        await bench.send(courier, row)
        await bench.expect(row, "failed")
    assert bench.server.count("sendDocument") == 1


async def test_a_deletion_planned_for_later_holds_up_nothing(bench: Bench) -> None:
    """Rows of one class and chat go in order, but not behind a deletion that is due in an hour."""
    chat = await bench.chat()
    file, hour = document(bench, chat), 3_600_000
    later = bench.row(chat, method="delete", edits_row=file.id, due_at=bench.now_ms + hour)
    async with bench.courier() as courier:
        await bench.send(courier, file, later)
        await bench.expect(file, "sent")
    waiting = bench.row(chat, Rank.REPLY, text="a reply that waits in the outbox")
    await bench.put(waiting, claimed=False)
    async with bench.courier() as courier:
        await bench.expect(waiting, "sent")
        assert await bench.state(later) == ("due", None)
        assert len(bench.arrived()) == 2
        bench.pass_time(courier, hour / 1000)
        await bench.expect(later, "sent")
    assert bench.arrived() == ["a reply that waits in the outbox"]


async def test_which_method_a_row_is() -> None:
    row = Outgoing(1, "chat", Rank.REPLY, "send", dict(BODY))
    assert calls.method(row) == "sendDocument"
    assert calls.method(Outgoing(1, "chat", Rank.REPLY, "send", {"text": "x"})) == "sendMessage"

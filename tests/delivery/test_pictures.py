"""A picture is drawn before it goes, holds up nobody else, and where it can't be drawn its words go."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.pictures import artist
from bot.pictures.artist import Artist
from bot.pictures.specs import Lines, to_json
from bot.storage import outbox
from bot.storage.outgoing import Outgoing
from tests.delivery.conftest import Bench

pytestmark = pytest.mark.asyncio

EMPTY = Lines("Two lines", (), date(2026, 1, 1), date(2026, 2, 1), (), "Slip", (), "Step", ())


def picture(bench: Bench, chat: str, **more: Any) -> Outgoing:
    row = bench.row(chat)
    row.body.clear()
    drawing = {**to_json(EMPTY), "heading": more.pop("heading", EMPTY.heading)}
    row.body.update({"picture": drawing, "caption": "<b>Nothing</b> yet", "parse_mode": "HTML", **more})
    return row


async def test_a_picture_is_drawn_and_sent(bench: Bench) -> None:
    chat = await bench.chat()
    row = picture(bench, chat, has_spoiler=True, protect_content=True)
    async with bench.courier() as courier:
        await bench.send(courier, row)
        await bench.expect(row, "sent", seconds=30)
    [(method, sent)] = [call for call in bench.server.calls if call[0] != "getMe"]
    assert (method, sent["caption"], sent["has_spoiler"]) == ("sendPhoto", "<b>Nothing</b> yet", "true")
    assert "picture" not in sent


async def test_an_edit_puts_another_picture_in_its_place(bench: Bench) -> None:
    chat = await bench.chat()
    first = picture(bench, chat)
    row = picture(bench, chat, has_spoiler=True, protect_content=True)
    row = replace(row, method="edit", edits_row=first.id)
    async with bench.courier() as courier:
        await bench.send(courier, first)
        await bench.expect(first, "sent", seconds=30)
        await bench.send(courier, row)
        await bench.expect(row, "sent", seconds=30)
    [_, (method, sent)] = [call for call in bench.server.calls if call[0] != "getMe"]
    assert method == "editMessageMedia"
    assert sent["media"] == {
        "type": "photo",
        "media": "attach://drawn",
        "caption": "<b>Nothing</b> yet",
        "parse_mode": "HTML",
        "has_spoiler": True,
    }
    assert "protect_content" not in sent


async def test_what_cannot_be_drawn_goes_as_words(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    async def nothing(self: Artist, picture: Any, wanted: Any) -> None:
        return None

    monkeypatch.setattr(Artist, "draw", nothing)
    chat = await bench.chat()
    row = picture(bench, chat)
    async with bench.courier() as courier:
        await bench.send(courier, row)
        await bench.expect(row, "sent", seconds=30)
    [(method, sent)] = [call for call in bench.server.calls if call[0] != "getMe"]
    assert (method, sent["text"]) == ("sendMessage", "Nothing yet")


async def test_what_is_not_wanted_any_more_is_neither_drawn_nor_sent(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many presses of one person keep no artist busy, and a picture that was hidden while it was drawn stays
    away; what is said after it goes."""
    drawn: list[str] = []
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slowly(picture: bytes, folder: str) -> bytes:
        begun.set()
        await go_on.wait()
        drawn.append(json.loads(picture)["heading"])
        return b"a picture"

    monkeypatch.setattr(artist, "_drawn", slowly)
    chat = await bench.chat()
    first, second = picture(bench, chat, heading="first"), picture(bench, chat, heading="second")
    async with bench.courier() as courier:
        await bench.send(courier, first, second)
        await begun.wait()
        courier.silence(chat)
        go_on.set()
        after = bench.row(chat, text="after it")
        await bench.send(courier, after)
        await bench.expect(after, "sent")
        await courier.idle()
        assert [(await bench.state(row))[0] for row in (first, second)] == ["dropped", "dropped"]
    assert drawn == ["first"]
    assert bench.arrived() == ["after it"]


async def test_where_there_is_no_room_to_draw_the_words_go(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine at its limits must not end the sender."""

    async def full(picture: bytes, folder: str) -> bytes:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(artist, "_drawn", full)
    chat = await bench.chat()
    row = picture(bench, chat)
    async with bench.courier() as courier:
        await bench.send(courier, row)
        await bench.expect(row, "sent")
    assert bench.arrived() == ["Nothing yet"]


async def test_a_sheet_that_is_taken_back_while_it_is_drawn_never_goes(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slowly(picture: bytes, folder: str) -> bytes:
        begun.set()
        await go_on.wait()
        return b"a sheet"

    monkeypatch.setattr(artist, "_drawn", slowly)
    chat = await bench.chat()
    row = bench.row(chat)
    row.body.clear()
    row.body["document"] = {"name": "overview.pdf", "drawn": to_json(EMPTY)}
    async with bench.courier() as courier:
        await bench.send(courier, row)
        await begun.wait()
        await bench.store.transact(outbox.drop, row.id)
        go_on.set()
        await courier.idle()
    assert bench.arrived() == []

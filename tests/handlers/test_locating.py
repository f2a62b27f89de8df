"""A location becomes a zone, and nothing else of it goes on."""

from __future__ import annotations

import asyncio
import sys
import zoneinfo
from dataclasses import replace
from typing import Any

import pytest
from telegram import Update

from bot.conversations.events import Located
from bot.handlers import locating
from bot.handlers.locating import Locator
from bot.handlers.reading import event_of

AT = {"latitude": -8.6512345, "longitude": 115.2212345}


def update(kind: str = "message", chat: str = "private", **content: Any) -> Update:
    place = {"id": 4711 if chat == "private" else -4711, "type": chat, "title": "Home"}
    person = {"id": 4711, "is_bot": False, "first_name": "Sam"}
    body = {"message_id": 7, "date": 1, "chat": place, "from": person} | content
    found = Update.de_json({"update_id": 1, kind: body}, None)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ((38.72, -9.14), "Europe/Lisbon"),
        ((40.71, -74.01), "America/New_York"),
        ((-8.65, 115.22), "Asia/Makassar"),  # Bali
        ((52.13, -106.67), "America/Regina"),  # Saskatoon: no summer time
        ((33.45, -112.07), "America/Phoenix"),  # Arizona, neither
        ((36.15, -109.55), "America/Denver"),  # but the Navajo Nation in it has
        ((52.37, 4.9), "Europe/Amsterdam"),
        ((51.4375, 4.9306), "Europe/Brussels"),  # Baarle-Hertog, a piece of Belgium in the Netherlands
        ((0.0, -30.0), "Etc/GMT+2"),  # at sea
        ((95.0, 0.0), ""),
        ((float("nan"), 0.0), ""),
    ],
)
@pytest.mark.asyncio
async def test_zone_of_a_position(place: tuple[float, float], zone: str) -> None:
    assert await Locator().zone_at(*place) == zone


@pytest.mark.asyncio
async def test_every_zone_of_the_borders_is_known() -> None:
    """Asked in a process of its own, as always: tzfpy is never loaded here."""
    names = "import tzfpy; print(*tzfpy.timezonenames())"
    finder = await asyncio.create_subprocess_exec(
        sys.executable, "-I", "-c", names, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await finder.communicate()
    assert len(out.split()) > 400
    assert set(out.decode().split()) <= zoneinfo.available_timezones()
    assert "tzfpy" not in sys.modules


@pytest.mark.asyncio
async def test_a_crowd_waits_for_one_another_and_all_are_found() -> None:
    locator = Locator()
    found = await asyncio.gather(*(locator.zone_at(38.72, -9.14) for _ in range(3)))
    assert found == ["Europe/Lisbon"] * 3


@pytest.mark.asyncio
async def test_what_takes_too_long_is_ended_and_finds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locating, "PATIENCE", 0.0)
    assert await Locator().zone_at(38.72, -9.14) == ""


@pytest.mark.asyncio
async def test_without_a_process_nothing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert await Locator().zone_at(38.72, -9.14) == ""


def test_the_event_holds_the_zone_and_shows_nothing() -> None:
    event = event_of(update(location=AT))
    assert isinstance(event, Located)
    event = replace(event, zone="Asia/Makassar")
    for private in ("6512345", "2212345", "Makassar", "4711"):
        assert private not in repr(event)


def test_a_place_from_the_list_is_a_location_too() -> None:
    venue = {"location": AT, "title": "Beach", "address": "1"}
    assert isinstance(event_of(update(location=AT, venue=venue)), Located)


def test_of_a_live_location_only_the_first_counts() -> None:
    live = AT | {"live_period": 900}
    assert isinstance(event_of(update(location=live)), Located)
    assert event_of(update("edited_message", location=live, edit_date=2)) is None


def test_in_a_group_a_location_is_no_business_of_ours() -> None:
    assert event_of(update(chat="group", location=AT)) is None

"""New rules for time zones: what is planned for a local time is due at another instant, and is moved there.

Governments change them at short notice (at times less than two weeks). They come with the `tzdata` package.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import tzdata  # type: ignore[import-untyped]

from bot.clock import to_ms
from bot.conversations import nudges, people
from bot.conversations.turn import Chat
from bot.storage.store import Store
from bot.storage.tx import Tx

log = logging.getLogger(__name__)

VERSION: str = tzdata.IANA_VERSION
"""Of the rules that this process goes by, such as "2026f"."""

CHORE = "tzdata"

PAGE = 1000
"""Nudges in one transaction: tens of milliseconds, for which everything else that is stored waits."""


OLD = timedelta(days=2 * 365)


def outdated(now: datetime) -> str:
    """One line when the rules are older than two years by our clock, else nothing.

    A version names its year only, with a letter: it counts as of the middle of that year.
    """
    released = datetime(int(VERSION[:4]), 7, 1, tzinfo=UTC)
    if now - released <= OLD:
        return ""
    return f"the rules of time zones are those of {VERSION}, over two years old: update Hecht, or its tzdata"


@dataclass(frozen=True, slots=True)
class Moved:
    """What one page came to; ``last`` is its last id, None at the end."""

    last: str | None
    count: int


async def follow(store: Store, zone: str, now: datetime) -> int:
    """Move what is planned to where the present rules put it, if that has not been done. Gives how many
    moved.

    ``zone`` is for chats without one of their own. A stop half-way costs nothing but doing it again: what is
    in its place already stays there. Raises `StorageTrouble`.
    """
    if await store.transact(is_current):
        return 0
    moved, page = 0, Moved("", 0)
    while page.last is not None:
        page = await store.transact(_move_page, page.last, zone, to_ms(now))
        moved += page.count
    await store.transact(_keep)
    if moved:
        log.info("time zones are those of %s now: %d nudges moved", VERSION, moved)
    return moved


def is_current(tx: Tx) -> bool:
    """Whether everything planned is where the present rules put it."""
    return bool(tx.sql.chore_get(name=CHORE) == _number(VERSION))


def _move_page(tx: Tx, after: str, zone: str, now_ms: int) -> Moved:
    planned = tx.sql.nudge_future(after_id=after, count=PAGE)
    chats: dict[str, Chat] = {}
    for nudge in planned:
        if nudge["chat_id"] not in chats:
            chats[nudge["chat_id"]] = _chat(tx.sql.chat_get(id=nudge["chat_id"]))
    moved = sum(_move(tx, nudge, chats[nudge["chat_id"]], zone, now_ms) for nudge in planned)
    return Moved(planned[-1]["id"] if planned else None, moved)


def _move(tx: Tx, nudge: Mapping[str, Any], chat: Chat, zone: str, now_ms: int) -> int:
    """1 when it moved. One whose intended moment has gone by was put off on purpose: it stays put off."""
    due = nudges.due_of(nudge, chat, zone)
    if due == nudge["due_at"] or due <= now_ms:
        return 0
    written: int = tx.sql.nudge_delay(id=nudge["id"], due_at=due)
    return written


def _chat(row: Mapping[str, Any]) -> Chat:
    return people.chat_from(row, address=0)  # nothing is sent there from here


def _keep(tx: Tx) -> None:
    tx.sql.chore_upsert(name=CHORE, last_run_at=_number(VERSION))


def _number(version: str) -> int:
    """A version as what a chore row holds: "2026f" read as a number of base 36."""
    return int(version, 36)

"""People with a planned nudge each, written by the code that a conversation runs, sealed bodies and all."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from bot.app import load_world
from bot.clock import Clock
from bot.config import Settings
from bot.conversations import nudges, people, records
from bot.conversations.events import Origin
from bot.conversations.turn import World
from bot.flows.answers import Answer
from bot.storage.keys import load_or_make_master_key
from bot.storage.store import Store
from bot.storage.tx import Tx

FIRST_CHAT = 1_000_000
"""Telegram ids of the people who get a nudge go up from here."""

ZONE = "Europe/London"
AT_ONCE = 500
"""People in one transaction."""

MINUTE = timedelta(minutes=1)

RELATION = {
    "kind": Answer(picked=("sibling",), card="person_basics-kind"),
    "name": Answer(words="my sister", card="person_basics-name"),
    "contact": Answer(picked=("possible",), card="repair_step-contact"),
}
STEP = {
    "what": Answer(picked=("thanks",), card="repair_step-what"),
    "if": Answer(picked=("after_dinner",), card="repair_step-if"),
    "then": Answer(picked=("send_line",), card="repair_step-then"),
}


def world() -> World:
    """The content and rules, as the bot reads them at its start."""
    return load_world(Settings(_env_file=None, timezone=ZONE, country="uk"))


@asynccontextmanager
async def opened(folder: Path, clock: Clock, kind: type[Store] = Store) -> AsyncIterator[Store]:
    """The database in a folder, or a new one."""
    database = folder / "hecht.db"
    key = load_or_make_master_key(None, folder / "master.key", database.exists())
    store = await kind.open(database, key, clock)
    try:
        yield store
    finally:
        await store.close()


async def settle(store: Store, world: World, clock: Clock, count: int) -> list[tuple[str, str]]:
    """So many people, each with somebody on the map and a step towards them; gives (chat, step) of each. They
    have no quiet hours, so that the benchmark may run at night."""
    made: list[tuple[str, str]] = []
    for first in range(FIRST_CHAT, FIRST_CHAT + count, AT_ONCE):
        ids = range(first, min(first + AT_ONCE, FIRST_CHAT + count))
        made += await store.transact(_settle, world, clock.now(), ids)
    return made


async def plan(
    store: Store, world: World, clock: Clock, made: list[tuple[str, str]], minutes: list[datetime]
) -> None:
    """A check-in for each of these people at each of these local times (naive, whole minutes)."""
    moments = [minute.isoformat(timespec="minutes") for minute in minutes]
    for first in range(0, len(made), AT_ONCE):
        await store.transact(_plan, world, clock.now(), made[first : first + AT_ONCE], moments)


def _settle(tx: Tx, world: World, now: datetime, ids: range) -> list[tuple[str, str]]:
    return [_person(tx, world, now, telegram_id) for telegram_id in ids]


def _person(tx: Tx, world: World, now: datetime, telegram_id: int) -> tuple[str, str]:
    turn = people.turn_of(tx, world, Origin(0, telegram_id, True, "en"), now)
    people.consent(turn)
    tx.sql.chat_set_zone(id=turn.chat.id, zone=ZONE)
    tx.sql.chat_set_quiet(id=turn.chat.id, quiet_from="00:00", quiet_until="00:00")
    relation_id = records.save_relation(turn, None, RELATION)
    return turn.chat.id, records.save_step(turn, None, relation_id, STEP)


def _plan(tx: Tx, world: World, now: datetime, made: list[tuple[str, str]], moments: list[str]) -> None:
    for chat_id, step_id in made:
        turn = people.turn_in(tx, world, chat_id, now)
        for moment in moments:
            nudges.plan_check_in(turn, step_id, moment)

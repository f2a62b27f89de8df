"""After a restore nothing is shared that may have been taken back since, and no ended bridge stands again."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from bot.clock import FixedClock
from bot.storage.erasing import remember, remember_withdrawal
from bot.storage.restore import restore
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.prepared import prepare
from tests.running import MONDAY
from tests.storage.rows import KEY, chat, person

pytestmark = pytest.mark.asyncio


@dataclass
class Place:
    """A database in which one person shares with another, and a backup of it."""

    path: Path
    clock: FixedClock
    ids: dict[str, str]
    made: Path

    async def open(self) -> Store:
        return await Store.open(self.path, KEY, self.clock, self.path.parent / "backups")

    async def restored(self) -> tuple[int, dict[str, object] | None, list[object]]:
        """How many grants there are after a restore, the bridge, and the other one's code."""
        restore(self.made, self.path, self.path.parent / "backups", KEY, self.clock)
        store = await self.open()

        def read(tx: Tx) -> tuple[int, dict[str, object] | None, list[object]]:
            granted = list(tx.sql.granted_of(bridge_id=self.ids["bridge"]))
            waits = tx.sql.bridge_get(id=self.ids["waits"])
            return len(granted), tx.sql.bridge_get(id=self.ids["bridge"]), [waits["code"]]

        found = await store.transact(read)
        await store.close()
        return found


@pytest_asyncio.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    path, clock, ids = tmp_path / "hecht.db", FixedClock(MONDAY), {}
    await prepare(path)
    store = await Store.open(path, KEY, clock, tmp_path / "backups")

    def fill(tx: Tx) -> None:
        client, professional = person(tx, chat(tx, 1)), person(tx, chat(tx, 2))
        ids["client"] = client
        for name in ("bridge", "waits"):
            ids[name] = new = tx.new_id()
            body = tx.seal(client, f"bridge|client_body|{new}", json.dumps({"called": "", "session": ""}))
            tx.sql.bridge_insert(
                id=new, client_id=client, client_body=body, code=new.encode(),
                code_until=tx.now_ms + 1, created_at=tx.now_ms,
            )  # fmt: skip
        theirs = tx.seal(professional, f"bridge|professional_body|{ids['bridge']}", "{}")
        tx.sql.bridge_join(id=ids["bridge"], professional_id=professional, professional_body=theirs)
        tx.sql.granted_insert(
            id=tx.new_id(), bridge_id=ids["bridge"], item="map", note_id=None,
            granted_at=tx.now_ms, expires_at=tx.now_ms + 10**9,
        )  # fmt: skip

    await store.transact(fill)
    made = await store.back_up()
    await store.close()
    yield Place(path, clock, ids, made)


async def test_nothing_is_shared_and_no_code_holds(place: Place) -> None:
    granted, bridge, codes = await place.restored()
    assert (granted, codes) == (0, [None])
    assert bridge is not None and bridge["ended_at"] is None


async def test_what_was_ended_does_not_come_back(place: Place) -> None:
    store = await place.open()
    await store.transact(lambda tx: remember(tx, "bridge", place.ids["bridge"]))
    await store.close()
    assert (await place.restored())[1] is None


async def test_who_withdrew_since_has_no_bridge_that_stands(place: Place) -> None:
    place.clock.advance(MONDAY - MONDAY.replace(day=22))
    store = await place.open()
    await store.transact(remember_withdrawal, place.ids["client"])
    await store.close()
    _, bridge, _ = await place.restored()
    assert bridge is not None and bridge["ended_at"] is not None

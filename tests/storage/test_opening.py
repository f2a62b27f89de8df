# ruff: noqa: ASYNC240 (these tests look at the files of a store; nothing else runs on their loop)
"""The right file, the right key, the right schema, one writer; and nothing touched before."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage import sqlite as opening
from bot.storage.errors import CannotStart, DatabaseDamaged, SchemaTooNew, StoreInUse
from bot.storage.keys import MasterKeyError
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.sqlite import connect, sqlite_version, wal_reset_fixed
from bot.storage.store import Store, open_readonly
from tests.storage.rows import KEY, NOW, OTHER_KEY, chat, message

pytestmark = pytest.mark.asyncio
ROOT = Path(__file__).parents[2]
FILES = ["hecht.db", "hecht.db.lock", "hecht.db.made"]


def digest(directory: Path) -> dict[str, str]:
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in directory.iterdir()
        if not file.name.endswith("-shm")
    }


async def make(path: Path) -> None:
    await (await Store.open(path, KEY)).close()


def run(code: str, path: Path) -> subprocess.CompletedProcess[str]:
    """A process of its own; ``PATH`` and ``KEY`` stand for the database and its key."""
    program = f"from pathlib import Path\nPATH = Path({str(path)!r})\nKEY = bytes(range(32))\n{code}"
    return subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


async def test_the_database_is_for_its_owner_only(path: Path) -> None:
    await make(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert sorted(file.name for file in path.parent.iterdir()) == FILES


async def test_a_second_writer_is_refused_and_the_next_one_is_let_in(path: Path) -> None:
    first = await Store.open(path, KEY)
    with pytest.raises(StoreInUse, match="in use"):
        await Store.open(path, KEY)
    elsewhere = run(
        "import asyncio\nfrom bot.storage.errors import StoreInUse\nfrom bot.storage.store import Store\n"
        "try: asyncio.run(Store.open(PATH, KEY))\nexcept StoreInUse: print('refused')",
        path,
    )
    assert elsewhere.stdout == "refused\n", elsewhere.stderr
    assert await first.transact(lambda tx: tx.sql.seen_insert(update_id=1, seen_at=1)) == 1
    await first.close()
    await first.close()
    await make(path)


async def test_another_master_key_stops_the_start_and_touches_nothing(path: Path) -> None:
    await make(path)
    before = digest(path.parent)
    for _ in range(2):
        with pytest.raises(MasterKeyError, match="not the one"):
            await Store.open(path, OTHER_KEY)
        with pytest.raises(MasterKeyError, match="not the one"), open_readonly(path, OTHER_KEY):
            pass
    assert {name: value for name, value in digest(path.parent).items() if not name.endswith("-wal")} == before
    await make(path)


async def test_a_newer_schema_is_refused(path: Path) -> None:
    await make(path)
    with closing(connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(SchemaTooNew, match="newer"):
        await Store.open(path, KEY)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + b"x" * 5000, b"no database at all" * 300])
async def test_a_broken_file_is_refused_and_left_as_it_is(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        await Store.open(path, KEY)
    assert path.read_bytes() == content


async def test_a_damaged_page_is_noticed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = await Store.open(path, KEY)
    for number in range(40):
        await store.transact(chat, number)
    assert await store.is_whole()
    root = store._connection.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'chat_by_person_id'"
    ).fetchone()["rootpage"]
    await store.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096 + 8)
        file.write(b"\xff" * 2000)
    with pytest.raises(DatabaseDamaged, match="damaged"):
        await Store.open(path, KEY)
    monkeypatch.setattr(opening, "CHECK_AT_START_BYTES", 0)  # as if it were too large to check at the start
    store = await Store.open(path, KEY)
    assert not await store.is_whole()
    await store.close()


async def test_a_lost_database_is_not_replaced_by_an_empty_one(path: Path) -> None:
    await make(path)
    path.unlink()
    path.with_name("hecht.db-wal").write_bytes(b"last words")
    with pytest.raises(DatabaseDamaged, match="gone"):
        await Store.open(path, KEY)
    assert not path.exists()


async def test_other_urls_and_places_get_one_line(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="SQLite"):
        await Store.open("postgresql://user:secret@host/db", KEY)
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotStart, match="cannot be written"):
        await Store.open(tmp_path / "file" / "hecht.db", KEY)
    await (await Store.open(f"sqlite:///{tmp_path}/url.db", KEY)).close()
    assert (tmp_path / "url.db").exists()


async def test_a_start_with_a_current_schema_imports_no_migration_tool(path: Path) -> None:
    await make(path)
    start = run(
        "import asyncio, sys\nfrom bot.storage.store import Store\n"
        "async def main():\n    await (await Store.open(PATH, KEY)).close()\n"
        "asyncio.run(main())\nprint(sorted({'alembic', 'sqlalchemy', 'mako'} & set(sys.modules)))",
        path,
    )
    assert start.stdout == "[]\n", start.stderr


@pytest.mark.parametrize(
    "statement", ["CREATE TABLE outbox", "CREATE INDEX", "INSERT INTO alembic_version", "COMMIT"]
)
async def test_a_kill_half_way_through_the_first_migration_does_not_block_the_next_start(
    path: Path, statement: str
) -> None:
    died = run(
        "import asyncio, os, sqlite3\nfrom bot.storage import sqlite\nfrom bot.storage.store import Store\n"
        "def die(sql):\n"
        f"    if sql.lstrip().upper().startswith({statement.upper()!r}): os._exit(42)\n"
        "plain = sqlite.migrate\n"
        "def migrate(connection):\n    connection.set_trace_callback(die)\n    plain(connection)\n"
        "sqlite.migrate = migrate\nasyncio.run(Store.open(PATH, KEY))",
        path,
    )
    assert died.returncode == 42, died.stderr
    assert not path.exists() and path.with_name("hecht.db.new").exists()
    await make(path)
    assert sorted(file.name for file in path.parent.iterdir()) == FILES


async def test_a_kill_half_way_through_a_later_migration_leaves_the_old_schema_whole(path: Path) -> None:
    """Killed on the way down, the database is still the one that it was."""
    await make(path)
    died = run(
        "import os\nfrom bot.storage.migrations.migrate import migrate_sqlite\n"
        "from bot.storage.sqlite import connect\n"
        "connection = connect(PATH)\nconnection.row_factory = None\n"
        "connection.set_trace_callback(lambda sql: os._exit(42) if 'DROP TABLE chat' in sql else None)\n"
        "migrate_sqlite(connection, 'base')",
        path,
    )
    assert died.returncode == 42, died.stderr
    store = await Store.open(path, KEY)
    assert await store.transact(lambda tx: tx.sql.chat_count()) == 0
    await store.close()


async def test_a_killed_writer_loses_nothing_that_it_committed(path: Path) -> None:
    await make(path)
    killed = run(
        "import asyncio, os, signal\nfrom bot.storage.store import Store\n"
        "async def main():\n    store = await Store.open(PATH, KEY)\n"
        "    await store.transact(lambda tx: tx.sql.seen_insert(update_id=5, seen_at=1))\n"
        "    def die(tx):\n        tx.sql.seen_insert(update_id=6, seen_at=1)\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "    await store.transact(die)\nasyncio.run(main())",
        path,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    store = await Store.open(path, KEY)
    new = [await store.transact(lambda tx, n: tx.sql.seen_insert(update_id=n, seen_at=1), n) for n in (5, 6)]
    await store.close()
    assert new == [0, 1]


async def test_readers_read_beside_the_writer_and_cannot_write(store: Store, path: Path) -> None:
    with pytest.raises(CannotStart, match="no database"), open_readonly(path.with_name("none.db"), KEY):
        pass
    await store.transact(chat)
    with open_readonly(path, KEY) as tx:
        assert tx.sql.chat_count() == 1
        await store.transact(chat, 5)
        assert tx.sql.chat_count() == 1  # one consistent state
        with pytest.raises(sqlite3.OperationalError) as refused:
            tx.sql.seen_insert(update_id=1, seen_at=1)
        assert refused.value.sqlite_errorname == "SQLITE_READONLY"


async def test_a_reader_that_stands_in_the_way_of_emptying_the_log_is_noticed(
    store: Store, path: Path
) -> None:
    store._connection.execute("PRAGMA busy_timeout = 1")
    await store.transact(chat)
    with open_readonly(path, KEY) as tx:
        assert tx.sql.chat_count() == 1
        await store.transact(chat, 5)
        assert not await store.truncate_log()
    assert await store.truncate_log()
    assert os.stat(f"{path}-wal").st_size == 0


async def test_outbox_ids_go_on_after_the_stored_ones(path: Path) -> None:
    """Also when the clock was ahead before the restart, as the demo's is."""
    store = await Store.open(path, KEY)
    far = NOW + 10**9
    last = await store.transact(lambda tx: message(tx, chat(tx)))
    store._connection.execute("UPDATE outbox SET id = ? WHERE id = ?", (far << 20, last))
    await store.close()
    store = await Store.open(path, KEY)
    await store.close()
    assert next_outbox_id(NOW) > far << 20


async def test_the_gate_for_the_wal_reset_bug() -> None:
    assert sqlite_version() == sqlite3.sqlite_version_info
    fixed = [(3, 44, 6), (3, 50, 7), (3, 51, 3), (3, 52, 0)]
    affected = [(3, 40, 1), (3, 44, 5), (3, 45, 0), (3, 50, 6), (3, 51, 2)]
    assert [wal_reset_fixed(version) for version in fixed + affected] == [True] * 4 + [False] * 5
    assert opening.PRAGMAS.count("PRAGMA") == 5

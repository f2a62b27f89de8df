"""Backup, restore and change of key as an operator runs them, beside a real process and after killing it."""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.storage.backup import backups
from bot.storage.erasing import erase
from bot.storage.keys import decode_key, next_key_file
from bot.storage.store import Store, open_readonly
from bot.storage.tx import Tx
from tests.process.machine import PATIENCE, Machine, environment, machine
from tests.process.test_canary import leaks, searched, talks
from tests.process.test_cli import MASTER_KEY, assert_one_line, run, settings_of, tree
from tests.storage import rows
from tests.storage.thief import ciphertexts, decrypted, files, unsealed

pytestmark = pytest.mark.slow


def key_of(bot: Machine) -> bytes:
    return decode_key((bot.folder / "master.key").read_text(), "the key file")


def done_well(folder: Path, *arguments: str, settings: Mapping[str, str]) -> str:
    done = run(folder, *arguments, settings=settings)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr[-1000:]
    return done.stdout


KILLED_BACKUP = """
import os
from bot.cli import main
os.fsync = lambda *_: os._exit(42)
main(["backup"])
"""
"""Dies when everything is written and nothing has its name yet."""


def kill_backup(bot: Machine) -> None:
    died = subprocess.run(
        [sys.executable, "-c", KILLED_BACKUP],
        cwd=bot.folder,
        env=environment(bot.settings, bot.folder),
        timeout=PATIENCE,
        check=False,
    )
    assert died.returncode == 42


@pytest.mark.asyncio
async def test_a_thief_of_every_file_finds_nothing(tmp_path: Path) -> None:
    """P20: database, log, index, backups, what a kill leaves of one, and all that was printed."""
    async with machine(tmp_path) as bot:
        bot.settings |= {"BOT_LOG_LEVEL": "DEBUG", "BOT_SEND_LIMITS": "none"}
        await bot.start()
        await talks(bot)
        printed = await asyncio.to_thread(done_well, tmp_path, "backup", settings=bot.settings)
        await bot.kill()
        folder = bot.data / "backups"
        kill_backup(bot)
        names = {path.name for path in folder.iterdir()} | {path.name for path in bot.data.iterdir()}
        assert {"hecht.db", "hecht.db-wal", "copy.draft", "sealed.draft"} <= names, "all of it was searched"
        assert searched(tmp_path) == {}
        assert leaks(printed.encode()) == []
        newest = backups(folder)[-1]
        assert leaks(unsealed(newest.path, key_of(bot))) == []

        await bot.start()
        await bot.until(lambda: not list(folder.glob("*.draft")), "drafts are still there")
        tells = await asyncio.to_thread(done_well, tmp_path, "status", settings=bot.settings)
        assert f"{newest.made_at:%Y-%m-%d}" in tells
        await bot.terminate()
        assert searched(tmp_path) == {}


@pytest.mark.asyncio
async def test_who_was_erased_does_not_come_back_with_a_backup(tmp_path: Path) -> None:
    """P21: with everything that the master key opens, in every file but the backups; at most a minute."""
    async with machine(tmp_path) as bot:
        bot.settings |= {"BOT_SEND_LIMITS": "none"}
        await bot.start()
        await talks(bot)
        await asyncio.to_thread(done_well, tmp_path, "backup", settings=bot.settings)
        await bot.terminate()
        key, folder = key_of(bot), bot.data / "backups"
        old = backups(folder)[-1].path
        before = ciphertexts(bot.database)
        assert "canary" in decrypted(files(bot.data), key), "there was nothing to find"

        store = await Store.open(bot.database, key, backups=folder)
        for (person,) in bot.select("SELECT id FROM person"):
            await store.transact(erase, "person", person)
        for (chat,) in bot.select("SELECT id FROM chat"):
            await store.transact(erase, "chat", chat)
        await store.close()
        gone = before - ciphertexts(bot.database)
        assert len(gone) >= 10

        def nothing_left() -> None:
            assert "canary" not in decrypted(files(bot.data), key)
            assert not [blob for blob in gone for file in files(bot.data) if blob in file.read_bytes()]

        nothing_left()
        began = time.monotonic()
        said = await asyncio.to_thread(done_well, tmp_path, "restore", old.name, settings=bot.settings)
        assert "erased again, because it was erased since: fewer than 10" in said
        nothing_left()
        await bot.start()
        assert time.monotonic() - began < 60
        nothing_left()
        await bot.terminate()
        nothing_left()


@pytest.mark.asyncio
async def test_restore_in_an_operators_hands(tmp_path: Path) -> None:
    async with machine(tmp_path) as bot:
        assert_one_line(run(tmp_path, "backup", settings=bot.settings), "there is no database")
        empty = run(tmp_path, "restore", settings=bot.settings)
        assert (empty.returncode, empty.stderr) == (1, "") and "there is no backup" in empty.stdout
        await bot.start()
        await bot.until(lambda: backups(bot.data / "backups"), "no nightly backup was made")
        newest = backups(bot.data / "backups")[-1].path
        refused = await asyncio.to_thread(run, tmp_path, "restore", newest.name, settings=bot.settings)
        assert_one_line(refused, "in use by another process")
        refused = await asyncio.to_thread(run, tmp_path, "keys", "rotate", settings=bot.settings)
        assert_one_line(refused, "in use by another process")
        next_key_file(tmp_path / "master.key").unlink()
        await bot.terminate()

        assert newest.name in done_well(tmp_path, "restore", settings=bot.settings)
        other = {name: value for name, value in bot.settings.items() if name != "BOT_MASTER_KEY_FILE"}
        cut = tmp_path / "cut.backup"
        cut.write_bytes(newest.read_bytes()[:-1])
        before = tree(bot.data)
        for file, settings, words in (
            (newest, other | {"BOT_MASTER_KEY": MASTER_KEY}, "another master key"),
            (cut, bot.settings, "damaged or cut short"),
            (bot.database, bot.settings, "no backup of Hecht"),
            (tmp_path / "nowhere", bot.settings, "cannot be read"),
        ):
            assert_one_line(run(tmp_path, "restore", str(file), settings=settings), words)
            assert tree(bot.data) == before

        bot.database.unlink()
        gone = await bot.start(until_polling=False)
        assert await gone.wait() == 2
        assert "is gone: restore a backup with `python -m bot restore`" in bot.log.read_text()
        assert not bot.database.exists()
        said = done_well(tmp_path, "restore", newest.name, settings=bot.settings)
        assert "Start the bot now." in said and "person    none" in said
        await bot.start()
        await bot.terminate()


def _person(tx: Tx, number: int) -> None:
    chat = rows.chat(tx, 1000 + number)
    rows.relation(tx, rows.person(tx, chat), "words")
    rows.message(tx, chat)


async def _crowd(bot: Machine) -> None:
    await bot.start()
    await bot.terminate()
    store = await Store.open(bot.database, key_of(bot))
    for number in range(300):
        await store.transact(_person, number)
    await store.close()


def _all_there(bot: Machine) -> None:
    with open_readonly(bot.database, key_of(bot), Clock()) as tx:
        for number in range(300):
            chat = tx.sql.chat_by_lookup(lookup=tx.lookup(1000 + number))
            assert tx.open_address(chat["id"], chat["address"]) == 1000 + number
            (relation,) = tx.sql.relation_list(person_id=chat["person_id"])
            place = f"relation|body|{relation['id']}"
            assert tx.open(chat["person_id"], place, relation["body"]) == "words"


@pytest.mark.asyncio
async def test_a_change_of_key_is_killed_again_and_again_and_comes_to_its_end(
    tmp_path: Path, chance: random.Random
) -> None:
    """kill -9 at random moments; the same command then goes on, and the old key opens nothing any more."""
    async with machine(tmp_path) as bot:
        await _crowd(bot)
        half = next_key_file(tmp_path / "master.key")
        killed = half_done = 0
        for _ in range(5):
            old = (tmp_path / "master.key").read_text()
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "keys", "rotate", cwd=tmp_path,
                env=environment(bot.settings, tmp_path), stdout=asyncio.subprocess.DEVNULL,
            )  # fmt: skip
            while process.returncode is None and not half.exists():  # noqa: ASYNC110 - a file of another process
                await asyncio.sleep(0.001)
            await asyncio.sleep(chance.uniform(0, 0.15))  # it takes about that from there
            if process.returncode is None:
                process.kill()
                killed += 1
            await process.wait()
            if half.exists():
                half_done += 1
                assert_one_line(run(tmp_path, "status", settings=bot.settings), "bot keys rotate` again")
                said = done_well(tmp_path, "keys", "rotate", settings=bot.settings)
                assert old.strip() not in said and (tmp_path / "master.key").read_text().strip() not in said
            _all_there(bot)
            if (tmp_path / "master.key").read_text() != old:
                refused = {name: value for name, value in bot.settings.items() if "KEY" not in name}
                wrong = run(tmp_path, "status", settings=refused | {"BOT_MASTER_KEY": old.strip()})
                assert_one_line(wrong, "not the one")
        print(f"{killed} killed, {half_done} half done")
        assert killed >= 3 and half_done >= 2


def test_the_key_of_the_environment_gets_a_file_and_is_never_printed(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, BOT_MASTER_KEY=MASTER_KEY, BOT_MASTER_KEY_FILE="")
    asyncio.run(_make(tmp_path))
    assert_one_line(run(tmp_path, "keys", "rotate", settings=settings), "--new-key-file")
    new = tmp_path / "keys" / "new.key"
    said = done_well(tmp_path, "keys", "rotate", "--new-key-file", str(new), settings=settings)
    assert f"set BOT_MASTER_KEY_FILE={new}" in said
    assert new.read_text().strip() not in said and MASTER_KEY not in said
    assert new.stat().st_mode & 0o777 == 0o600
    assert_one_line(run(tmp_path, "status", settings=settings), "not the one")
    done_well(tmp_path, "status", settings=settings_of(tmp_path, BOT_MASTER_KEY_FILE=str(new)))


async def _make(folder: Path) -> None:
    await (await Store.open(folder / "data" / "hecht.db", bytes.fromhex(MASTER_KEY))).close()

# ruff: noqa: ASYNC240 (these tests look at the files of a store; nothing else runs on their loop)
"""A restore brings back what was there, but for what was erased since; a refused one touches nothing."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import FixedClock
from bot.storage import invitations
from bot.storage import restore as restoring
from bot.storage.backup import HEADER, back_up
from bot.storage.erasing import erase, remember_withdrawal
from bot.storage.errors import CannotStart, DatabaseDamaged, SchemaTooNew, StoreInUse
from bot.storage.keys import KeyRing, MasterKeyError
from bot.storage.restore import CannotRestore, Restored, restore
from bot.storage.sqlite import mark_of
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.storage.rows import (
    KEY,
    NOW,
    OTHER_KEY,
    chat,
    circle,
    member,
    message,
    person,
    relation,
    released,
    round_of,
    session,
    step,
)
from tests.storage.thief import ciphertexts, decrypted, files

pytestmark = pytest.mark.asyncio


@pytest.fixture
def folder(path: Path) -> Path:
    return path.parent / "backups"


class Place:
    """A database with its backups, and somebody in it who may be erased in whole or in part."""

    def __init__(self, path: Path, folder: Path, clock: FixedClock) -> None:
        self.path, self.folder, self.clock = path, folder, clock
        self.ids: dict[str, str] = {}

    async def open(self) -> Store:
        return await Store.open(self.path, KEY, self.clock, self.folder)

    async def fill(self) -> Path:
        """Gives a backup of it."""
        store = await self.open()
        await store.transact(self._rows)
        made = await store.back_up()
        await store.close()
        self.clock.advance(timedelta(days=1))
        return made

    def _rows(self, tx: Tx) -> None:
        chat_id = chat(tx, 1)
        gone, stays = person(tx, chat_id), person(tx, chat(tx, 2))
        for name, owner, words in (
            ("gone", gone, "canary of the person"),
            ("about", stays, "canary of the relation"),
            ("kept", stays, "what stays"),
        ):
            self.ids[name] = relation(tx, owner, words)
        step_id = step(tx, stays, self.ids["about"])
        tx.sql.step_save(
            id=step_id, body=tx.seal(stays, f"step|body|{step_id}", "canary of the step"), version=2, now=NOW
        )
        note_id = self.ids["note"] = tx.new_id()
        body = tx.seal(stays, f"note|body|{note_id}", "canary of the note")
        tx.sql.note_save(id=note_id, person_id=stays, relation_id=None, body=body, created_at=NOW)
        self.ids["person"] = gone
        message(tx, chat_id, body={"text": "canary in the outbox"})

    async def erase(self) -> None:
        store = await self.open()
        await store.transact(erase, "person", self.ids["person"])
        await store.transact(erase, "relation", self.ids["about"])
        await store.transact(erase, "note", self.ids["note"])
        await store.close()

    def restore(self, file: Path, key: bytes = KEY, however_old: bool = False) -> Restored:
        return restore(file, self.path, self.folder, key, self.clock, however_old=however_old)


@pytest.fixture
def place(path: Path, folder: Path, clock: FixedClock) -> Place:
    return Place(path, folder, clock)


async def test_erased_is_erased_after_a_restore_too(place: Place, tmp_path: Path) -> None:
    """P21, with the master key in a thief's hands: in every file but the backups themselves."""
    made = await place.fill()
    before = ciphertexts(place.path)
    assert decrypted(files(tmp_path), KEY).count("canary") == 5
    await place.erase()
    assert "canary" not in decrypted(files(tmp_path), KEY)
    left = ciphertexts(place.path)
    gone = before - left
    assert len(gone) >= 6  # one data key, the words, the body in the outbox
    assert [blob for blob in gone for file in files(tmp_path) if blob in file.read_bytes()] == []

    done = place.restore(made)
    assert done.erased_again == 3 and done.rows["person"] == 1 and done.rows["relation"] == 1
    for _ in ("restored", "started"):
        assert "canary" not in decrypted(files(tmp_path), KEY)
        assert "what stays" in decrypted(files(tmp_path), KEY)
        assert [blob for blob in gone for file in files(tmp_path) if blob in file.read_bytes()] == []
        await (await place.open()).close()


async def test_erasures_that_only_the_present_database_knows_are_replayed(
    place: Place, folder: Path, tmp_path: Path
) -> None:
    """As after a crash between the commit and the list."""
    made = await place.fill()
    await place.erase()
    (folder / "erased.txt").unlink()
    assert place.restore(made).erased_again == 3
    assert "canary" not in decrypted(files(tmp_path), KEY)


async def test_it_brings_back_what_was_there(place: Place, folder: Path) -> None:
    made = await place.fill()
    rows = ciphertexts(place.path)
    store = await place.open()
    await store.transact(chat, 77)
    await store.close()
    place.path.with_name("hecht.db-wal").write_bytes(b"stale")
    place.path.with_name("hecht.db-shm").write_bytes(b"stale")
    done = place.restore(made)
    aside = folder / "replaced-20261124T120000Z"
    assert done.replaced == aside and done.made_at == place.clock.now() - timedelta(days=1)
    assert sorted(file.name for file in aside.iterdir()) == ["hecht.db", "hecht.db-shm", "hecht.db-wal"]
    assert (aside / "hecht.db-wal").read_bytes() == b"stale"
    names = sorted(file.name for file in place.path.parent.iterdir())
    assert names == ["backups", "hecht.db", "hecht.db.lock", "hecht.db.made"]
    assert place.path.stat().st_mode & 0o777 == 0o600
    assert len(rows - ciphertexts(place.path)) == 1  # what waited to be said
    store = await place.open()
    assert await store.transact(lambda tx: tx.sql.chat_count()) == 2
    assert await store.transact(lambda tx: tx.sql.outbox_states()) == [{"state": "dropped", "count": 1}]
    await store.close()


async def test_it_restores_where_there_is_nothing_at_all(place: Place, tmp_path: Path) -> None:
    made = await place.fill()
    elsewhere = tmp_path / "new machine" / "data" / "hecht.db"
    done = restore(made, elsewhere, elsewhere.parent / "backups", KEY, place.clock)
    assert done.replaced is None and done.rows["person"] == 2
    store = await Store.open(elsewhere, KEY, place.clock)
    assert await store.transact(lambda tx: tx.sql.person_count()) == 2
    await store.close()


def digest(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.endswith(("-shm", "-wal"))
    }


async def test_what_it_refuses_it_leaves_untouched(place: Place, tmp_path: Path, folder: Path) -> None:
    made = await place.fill()
    wrong = tmp_path / "wrong"
    wrong.mkdir()
    whole = made.read_bytes()
    (wrong / "empty").write_bytes(b"")
    (wrong / "text").write_bytes(b"no backup at all" * 99)
    (wrong / "header").write_bytes(whole[: HEADER.size])
    (wrong / "short").write_bytes(whole[:-1])
    (wrong / "frame").write_bytes(whole[: HEADER.size + 65_552])
    (wrong / "bit").write_bytes(whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:])
    (wrong / "time").write_bytes(whole[:30] + bytes([whole[30] ^ 1]) + whole[31:])
    before = digest(tmp_path)
    for name, words in {
        "missing": "cannot be read", "empty": "no backup", "text": "no backup", "header": "damaged or cut",
        "short": "damaged or cut", "frame": "damaged or cut", "bit": "damaged or cut",
        "time": "damaged or cut", ".": "cannot be read",
    }.items():  # fmt: skip
        with pytest.raises(CannotRestore, match=words) as refused:
            place.restore(wrong / name)
        assert "\n" not in str(refused.value)
    with pytest.raises(MasterKeyError, match="another master key"):
        place.restore(made, OTHER_KEY)
    store = await place.open()
    with pytest.raises(StoreInUse):
        place.restore(made)
    await store.close()
    assert digest(tmp_path) == before


async def test_a_newer_schema_and_a_damaged_copy_are_refused(
    place: Place, tmp_path: Path, folder: Path
) -> None:
    await place.fill()
    for statement, refused in (
        ("UPDATE alembic_version SET version_num = '9999'", SchemaTooNew),
        ("DELETE FROM alembic_version", CannotRestore),
    ):
        other = tmp_path / "other.db"
        other.write_bytes(place.path.read_bytes())
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("bot.storage.backup.inspect", lambda *_: None)
            with closing(sqlite3.connect(other)) as connection:
                connection.execute(statement)
                connection.commit()
            made = back_up(other, tmp_path / "elsewhere", KeyRing(KEY), place.clock.now())
        before = digest(place.path.parent)
        with pytest.raises(refused) as caught:
            place.restore(made)
        assert made.name in str(caught.value) and "\n" not in str(caught.value)
        assert digest(place.path.parent) == before


async def test_one_older_than_the_memory_of_erasures_is_asked_about(place: Place) -> None:
    made = await place.fill()
    place.clock.advance(timedelta(days=60))
    with pytest.raises(CannotRestore, match=r"60 days old.*--however-old"):
        place.restore(made)
    assert place.restore(made, however_old=True).rows["person"] == 2


@pytest.mark.parametrize("step", ["_unseal", "_prepare", "_move_aside", "rename", "mark"])
async def test_a_kill_at_any_moment_never_leaves_a_wrong_database(
    place: Place, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After it there is the old one, the new one, or none and a start that refuses; it can be redone."""
    made = await place.fill()
    await place.erase()

    class Killed(BaseException):
        """Not even cleaning up happens."""

    def die(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(restoring, "drop", lambda draft: None)
        patch.setattr(Path if step == "rename" else restoring, step, die)
        with pytest.raises(Killed):
            place.restore(made)
    try:
        store = await place.open()
        assert await store.transact(lambda tx: tx.sql.person_count()) == 1
        await store.close()
        assert "canary" not in decrypted(files(place.path.parent), KEY)
    except CannotStart as refused:
        assert step in ("rename",) and "gone" in str(refused)
    place.clock.advance(timedelta(seconds=1))
    assert place.restore(made).rows["person"] == 1
    assert not list(place.path.parent.glob("*.restoring*"))


async def test_a_kill_while_moving_aside_is_refused_and_can_be_redone(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await place.fill()
    place.path.with_name("hecht.db-wal").write_bytes(b"its last words")
    move = shutil.move
    moved: list[str] = []

    def once(source: Path, target: Path) -> None:
        if moved:
            raise InterruptedError(4, "killed", str(source))
        moved.append(source.name)
        move(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "move", once)
        with pytest.raises(CannotRestore):
            place.restore(made)
    assert moved == ["hecht.db"]
    with pytest.raises(DatabaseDamaged, match="gone"):
        await place.open()
    place.clock.advance(timedelta(seconds=1))
    place.restore(made)
    await (await place.open()).close()


async def test_a_vanished_database_is_not_made_anew(path: Path) -> None:
    await (await Store.open(path, KEY)).close()
    path.unlink()
    for _ in range(2):
        with pytest.raises(DatabaseDamaged, match=r"gone.*bot restore.*remove hecht\.db\.made") as refused:
            await Store.open(path, KEY)
        assert "\n" not in str(refused.value) and not path.exists()
    mark_of(path).unlink()
    await (await Store.open(path, KEY)).close()


async def test_a_crash_before_the_mark_does_not_block_the_next_start(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object) -> None:
        raise InterruptedError

    with monkeypatch.context() as patch:
        patch.setattr("bot.storage.store.mark", crash)
        with pytest.raises(InterruptedError):
            await Store.open(path, KEY)
    assert path.exists() and not mark_of(path).exists()
    await (await Store.open(path, KEY)).close()
    assert mark_of(path).exists()
    os.truncate(mark_of(path), 0)  # as a power cut may leave it
    path.unlink()
    with pytest.raises(DatabaseDamaged, match="gone"):
        await Store.open(path, KEY)


@pytest.mark.parametrize("came_back", [False, True])
@pytest.mark.parametrize("by_hand", [False, True])
async def test_a_consent_that_was_withdrawn_is_not_given_again(
    place: Place, came_back: bool, by_hand: bool
) -> None:
    """Nor by whoever copies the files of another day. Withdrawn twice, the second time counts."""
    await place.fill()
    who = place.ids["person"]

    def agree(tx: Tx) -> None:
        tx.sql.person_set_consent(id=who, consent=2, consented_at=tx.now_ms)

    def withdraw(tx: Tx) -> None:
        tx.sql.person_set_consent(id=who, consent=0, consented_at=tx.now_ms)
        remember_withdrawal(tx, who)

    for _ in range(1 + came_back):
        store = await place.open()
        await store.transact(agree)
        made = await store.back_up()
        await store.close()
        older = place.path.read_bytes()
        place.clock.advance(timedelta(hours=1))
        store = await place.open()
        await store.transact(withdraw)
        await store.close()
        place.clock.advance(timedelta(hours=1))
    if by_hand:
        place.path.write_bytes(older)
    else:
        place.restore(made)
    store = await place.open()
    assert (await store.transact(lambda tx: tx.sql.person_get(id=who)))["consent"] == 0
    await store.close()


async def test_whoever_came_back_since_is_not_sent_away_by_a_start(place: Place) -> None:
    await place.fill()
    who = place.ids["person"]
    store = await place.open()
    await store.transact(remember_withdrawal, who)
    place.clock.advance(timedelta(hours=1))
    await store.transact(lambda tx: tx.sql.person_set_consent(id=who, consent=2, consented_at=tx.now_ms))
    await store.close()
    store = await place.open()
    assert (await store.transact(lambda tx: tx.sql.person_get(id=who)))["consent"] == 2
    await store.close()


async def test_a_link_that_was_used_since_opens_nothing_again(place: Place) -> None:
    store = await place.open()
    token = await store.transact(lambda tx: invitations.make(tx, "join", circle(tx)))
    made = await store.back_up()
    assert await store.transact(invitations.use, token, b"somebody") is not None
    await store.close()
    restore(made, place.path, place.folder, KEY, place.clock)
    store = await place.open()
    assert await store.transact(invitations.use, token, b"somebody") is None
    await store.close()


async def test_what_was_released_in_a_round_that_goes_on_is_asked_anew(place: Place) -> None:
    """Somebody may have taken it back since: it must not be shown when the round's time comes."""

    def some(tx: Tx) -> dict[str, str]:
        home, someone = circle(tx), person(tx, chat(tx, 1))
        who = member(tx, home, someone)
        rounds = {state: round_of(tx, home, state=state) for state in ("open", "done")}
        for about in rounds.values():
            released(tx, about, who, someone, session(tx, someone))
        return rounds

    store = await place.open()
    rounds = await store.transact(some)
    made = await store.back_up()
    await store.close()
    restore(made, place.path, place.folder, KEY, place.clock)
    store = await place.open()
    (asked_anew, told) = [
        await store.transact(lambda tx: list(tx.sql.released_list(round_id=rounds["open"]))),
        await store.transact(lambda tx: list(tx.sql.released_list(round_id=rounds["done"]))),
    ]
    await store.close()
    assert not asked_anew and len(told) == 1

"""A change of the master key: all opens with the new one, nothing with the old one, kill or no kill."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import FixedClock
from bot.storage import invitations, rotation
from bot.storage.backup import BackupFailed, backups
from bot.storage.errors import CannotStart, StoreInUse
from bot.storage.keys import (
    KeyRing,
    MasterKeyError,
    decode_key,
    load_or_make_master_key,
    next_key_file,
    read_master_key,
)
from bot.storage.outbox import claim
from bot.storage.restore import restore
from bot.storage.rotation import Rotated, rotate
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.storage.rows import KEY, NOW, chat, circle, member, message, person, relation, round_of
from tests.storage.thief import ciphertexts, decrypted, files

pytestmark = pytest.mark.asyncio
WORDS = "words of somebody"


class Killed(BaseException):
    """Nothing after it is done."""


class Place:
    """A database with a key file beside it, and people in it."""

    def __init__(self, path: Path, clock: FixedClock) -> None:
        self.path, self.clock = path, clock
        self.folder = path.parent / "backups"
        self.key_file = path.parent.parent / "keys" / "master.key"
        self.key_file.parent.mkdir()
        self.key_file.write_text(KEY.hex())
        self.people: list[tuple[str, str, str]] = []

    async def fill(self, people: int = 3) -> None:
        store = await Store.open(self.path, KEY, self.clock, self.folder)
        await store.transact(self._rows, people)
        await store.close()

    def _rows(self, tx: Tx, people: int) -> None:
        for number in range(people):
            chat_id = chat(tx, 1000 + number)
            person_id = person(tx, chat_id)
            self.people.append((chat_id, person_id, relation(tx, person_id, WORDS)))
            message(tx, chat_id, body={"text": WORDS})
        home = circle(tx, chat(tx, -7, kind="group"))
        member(tx, home, self.people[0][1], WORDS)
        round_of(tx, home)
        invitations.make(tx, "join", home)

    def key(self) -> bytes:
        return load_or_make_master_key(None, self.key_file, database_exists=True)

    async def rotate(self, remove_old: bool = False) -> Rotated:
        old = read_master_key(self.key_file, database_exists=True)
        new_file = next_key_file(self.key_file)
        return await rotate(
            self.path, self.folder, old, new_file, self.key_file, self.clock, remove_old=remove_old
        )

    async def opens_with(self, key: bytes) -> None:
        """Everything is there, and can be read, found and sent."""
        store = await Store.open(self.path, key, self.clock, self.folder)
        await store.transact(self._all_there)
        await store.close()

    def _all_there(self, tx: Tx) -> None:
        for number, (chat_id, person_id, relation_id) in enumerate(self.people):
            row = tx.sql.relation_get(id=relation_id)
            assert tx.open(person_id, f"relation|body|{relation_id}", row["body"]) == WORDS
            found = tx.sql.chat_by_lookup(lookup=tx.lookup(1000 + number))
            assert found["id"] == chat_id and tx.open_address(chat_id, found["address"]) == 1000 + number
        group = tx.sql.chat_by_lookup(lookup=tx.lookup(-7))
        home = tx.sql.circle_of_chat(chat_id=group["id"])
        assert json.loads(tx.open(home["id"], f"circle|body|{home['id']}", home["body"]))["title"] == "Home"
        (known,) = tx.sql.member_list(circle_id=home["id"])
        assert tx.open(home["id"], f"member|name|{known['id']}", known["name"]) == WORDS
        (going_on,) = tx.sql.round_list(circle_id=home["id"], state="open")
        assert tx.open(home["id"], f"round|body|{going_on['id']}", going_on["body"]) == "{}"
        claimed = claim(tx, NOW, 100)
        assert [one.message.body for one in claimed] == [{"text": WORDS}] * len(self.people)
        tx.sql.outbox_settle(now=NOW)
        for one in claimed:
            tx.sql.outbox_wait(id=one.message.id, state="due", due_at=NOW, error=None)


@pytest.fixture
def place(path: Path, clock: FixedClock) -> Place:
    return Place(path, clock)


async def test_everything_opens_with_the_new_key_and_nothing_with_the_old(
    place: Place, tmp_path: Path
) -> None:
    await place.fill()
    before = ciphertexts(place.path)
    done = await place.rotate()
    key = place.key()
    assert key != KEY and decode_key(place.key_file.read_text(), "") == key
    assert place.key_file.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in place.key_file.parent.iterdir()] == ["master.key"]
    with pytest.raises(MasterKeyError, match="not the one"):
        await Store.open(place.path, KEY, place.clock, place.folder)
    assert decrypted(files(tmp_path), KEY) == ""
    replaced = before - ciphertexts(place.path)
    assert (
        len(replaced) == 5 + 4 + 4 + 3 + 1
    )  # data keys, hashes, addresses, bodies that wait, an invitation; no words
    assert [blob for blob in replaced for file in files(tmp_path) if blob in file.read_bytes()] == []
    await place.opens_with(key)
    assert done.backup is not None and done.older == 0
    assert restore(done.backup, place.path, place.folder, key, place.clock).rows["person"] == 3


async def test_every_sealed_column_is_taken_over_or_under_a_data_key(store: Store) -> None:
    """A new column has to be decided on: what the master key itself seals is lost if it is not taken over."""
    taken_over = {"data_key.wrapped", "chat.lookup", "chat.address", "outbox.body"}
    under_a_data_key = {
        "person.body", "relation.body", "step.body", "session.body", "note.body", "reminder.body",
        "safety_event.body", "pin.body", "pin.waiting", "circle.body", "member.name", "round.body",
        "released.body", "agreement.body",
        "bridge.client_body", "bridge.professional_body", "homework.body",
    }  # fmt: skip
    tables = store._connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    blobs = {
        f"{table['name']}.{column['name']}"
        for table in tables
        for column in store._connection.execute(f"PRAGMA table_info({table['name']})").fetchall()
        if column["type"] == "BLOB"
    }
    dropped = {"invitation.token", "invitation.lookup", "bridge.code"}
    assert blobs == taken_over | under_a_data_key | dropped


MOMENTS = (
    "write_new_key", "KeyRing.rewrap", "Tx.lookup", "body_place", "Store.truncate_log", "back_up",
    "_take_place", "sync_directory",
)  # fmt: skip


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("done_before", [False, True])
async def test_killed_at_any_step_it_goes_on(
    place: Place, moment: str, done_before: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed right before or after each step: then the start refuses with the way on, or all is well."""
    await place.fill()
    owner: object = rotation
    for name in moment.split(".")[:-1]:
        owner = getattr(rotation, name)
    name = moment.rpartition(".")[2]
    real = getattr(owner, name)

    def die(*values: object, **named: object) -> object:
        if done_before:
            real(*values, **named)
        raise Killed

    async def die_later(*values: object, **named: object) -> object:
        if done_before:
            await real(*values, **named)
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, die_later if moment == "Store.truncate_log" else die)
        with pytest.raises(Killed):
            await place.rotate()
    half_done = next_key_file(place.key_file).exists()
    if half_done:
        with pytest.raises(MasterKeyError, match=r"interrupted.*bot keys rotate` again") as refused:
            place.key()
        assert "\n" not in str(refused.value)
        written = next_key_file(place.key_file).read_text()
        await place.rotate()
        assert place.key_file.read_text() == written, "a third key"
    await place.opens_with(place.key())
    if half_done or moment == "sync_directory" or (moment, done_before) == ("_take_place", True):
        assert place.key() != KEY
        with pytest.raises(MasterKeyError):
            await Store.open(place.path, KEY, place.clock, place.folder)


async def test_an_error_half_way_through_the_transaction_changes_nothing(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    await place.fill()
    before = ciphertexts(place.path)

    def fail(*_: object) -> str:
        raise LookupError

    with monkeypatch.context() as patch:
        patch.setattr(rotation, "body_place", fail)
        with pytest.raises(LookupError):
            await place.rotate()
    assert ciphertexts(place.path) == before
    await place.opens_with(KEY)


async def test_older_backups_open_with_the_old_key_until_they_are_removed(
    place: Place, clock: FixedClock, tmp_path: Path
) -> None:
    await place.fill()
    store = await Store.open(place.path, KEY, clock, place.folder)
    older = await store.back_up()
    await store.close()
    clock.advance(timedelta(hours=1))
    done = await place.rotate()
    assert done.older == 1 and older.exists()
    with pytest.raises(MasterKeyError, match="another master key"):
        restore(older, place.path, place.folder, place.key(), clock)
    clock.advance(timedelta(hours=1))
    done = await place.rotate(remove_old=True)
    assert done.older == 0 and [kept.path for kept in backups(place.folder)] == [done.backup]


async def test_a_backup_that_fails_does_not_leave_it_half_way(place: Place) -> None:
    await place.fill()
    place.folder.write_text("")  # a file where the folder should be
    with pytest.raises(CannotStart, match="cannot be read"):
        await place.rotate()
    assert next_key_file(place.key_file).exists()  # the way on is the same command
    place.folder.unlink()
    with pytest.MonkeyPatch.context() as patch:

        def fail(*_: object) -> Path:
            raise BackupFailed("no backup was made: the disk is full")

        patch.setattr(rotation, "back_up", fail)
        done = await place.rotate()
    assert done.backup is None and "full" in done.trouble
    await place.opens_with(place.key())


async def test_it_refuses_while_the_bot_runs_and_with_a_key_that_does_not_fit(
    place: Place, clock: FixedClock
) -> None:
    await place.fill()
    store = await Store.open(place.path, KEY, clock, place.folder)
    with pytest.raises(StoreInUse):
        await place.rotate()
    await store.close()
    same = place.key_file.with_name("same.key")
    same.write_text(KEY.hex())
    with pytest.raises(MasterKeyError, match="present master key"):
        await rotate(place.path, place.folder, KEY, same, None, clock)
    wrong = place.key_file.with_name("wrong.key")
    wrong.write_text("no key")
    with pytest.raises(MasterKeyError, match="malformed"):
        await rotate(place.path, place.folder, KEY, wrong, None, clock)
    with pytest.raises(MasterKeyError, match="--new-key-file"):
        await rotate(place.path, place.folder, KEY, place.key_file / "below a file", None, clock)
    await place.rotate()
    await place.opens_with(place.key())


async def test_the_new_key_in_a_file_of_its_own(place: Place, clock: FixedClock) -> None:
    """Where the old one comes from the environment: its place is not touched, and it may be said again."""
    await place.fill()
    new_file = place.key_file.with_name("new.key")
    for _ in range(2):
        await rotate(place.path, place.folder, KEY, new_file, None, clock)
        assert place.key_file.read_text() == KEY.hex()
        await place.opens_with(decode_key(new_file.read_text(), ""))
    assert KeyRing(KEY).lookup(1) != KeyRing(decode_key(new_file.read_text(), "")).lookup(1)

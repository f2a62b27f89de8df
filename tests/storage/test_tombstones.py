# ruff: noqa: ASYNC240 (these tests look at the files of a store; nothing else runs on their loop)
"""What is erased stays erased, whatever copy of the database comes back."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import FixedClock, to_ms
from bot.storage import store as storing
from bot.storage import tombstones
from bot.storage.erasing import erase, remember
from bot.storage.errors import CannotStart
from bot.storage.store import Store, open_readonly
from bot.storage.tombstones import FILE, Tombstone, oldest_kept, prune, read, top_up
from bot.storage.tx import Tx
from tests.storage.rows import KEY, NOW, agreement, chat, circle, member, person, relation, session

pytestmark = pytest.mark.asyncio


@pytest.fixture
def folder(path: Path) -> Path:
    return path.parent / "backups"


def two_people(tx: Tx) -> tuple[str, str]:
    return person(tx, chat(tx, 1)), person(tx, chat(tx, 2))


async def test_what_is_erased_is_written_down_and_the_log_is_emptied(
    store: Store, path: Path, folder: Path, clock: FixedClock
) -> None:
    first, second = await store.transact(two_people)
    assert not folder.exists()
    await store.transact(erase, "person", first)
    assert read(folder) == [Tombstone(first, "person", to_ms(clock.now()))]
    assert (folder / FILE).stat().st_mode & 0o777 == 0o600
    assert path.with_name("hecht.db-wal").stat().st_size == 0
    await store.transact(erase, "person", second)
    assert {stone.id for stone in read(folder)} == {first, second}
    assert len((folder / FILE).read_text().splitlines()) == 2


async def test_what_was_rolled_back_is_not_written_down(store: Store, folder: Path) -> None:
    first, _ = await store.transact(two_people)

    def fail(tx: Tx) -> None:
        erase(tx, "person", first)
        raise LookupError

    with pytest.raises(LookupError):
        await store.transact(fail)
    await store.transact(lambda tx: tx.sql.person_count())
    assert read(folder) == []
    assert await store.transact(lambda tx: tx.sql.person_count()) == 2


async def test_a_reader_in_the_way_is_not_waited_for_and_the_next_transaction_empties_the_log(
    store: Store, path: Path, folder: Path
) -> None:
    first, _ = await store.transact(two_people)
    log = path.with_name("hecht.db-wal")
    with open_readonly(path, KEY) as reader:
        assert reader.sql.person_count() == 2
        await store.transact(erase, "person", first)
        assert log.stat().st_size and read(folder)
    await store.transact(lambda tx: tx.sql.person_count())
    assert log.stat().st_size == 0


async def test_a_list_that_cannot_be_written_is_written_later(
    store: Store, path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = await store.transact(two_people)

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(storing, "top_up", full)
        await store.transact(erase, "person", first)
        assert not await store.seal_erasure()
    assert read(folder) == []
    await store.transact(lambda tx: tx.sql.person_count())
    assert [stone.id for stone in read(folder)] == [first]


async def test_a_crash_between_commit_and_list_is_mended_at_the_next_start(
    path: Path, folder: Path, clock: FixedClock
) -> None:
    store = await Store.open(path, KEY, clock)
    first, _ = await store.transact(two_people)
    await store.transact(erase, "person", first)
    await store.close()
    (folder / FILE).unlink()
    await (await Store.open(path, KEY, clock)).close()
    assert [stone.id for stone in read(folder)] == [first]


async def test_an_older_copy_of_the_database_is_told_again(
    path: Path, folder: Path, clock: FixedClock
) -> None:
    store = await Store.open(path, KEY, clock)
    first, second = await store.transact(two_people)
    others = await store.transact(relation, second, "words")
    await store.close()
    older = shutil.copy(path, path.with_name("older"))

    store = await Store.open(path, KEY, clock)
    await store.transact(erase, "person", first)
    await store.transact(erase, "relation", others)
    await store.close()
    clock.advance(timedelta(days=59))
    shutil.copy(older, path)

    store = await Store.open(path, KEY, clock)
    assert await store.transact(lambda tx: tx.sql.person_get(id=first)) is None
    assert not await store.transact(lambda tx: tx.has_key(first))
    assert await store.transact(lambda tx: tx.sql.relation_list(person_id=second)) == []
    assert await store.transact(lambda tx: tx.sql.person_count()) == 1
    await store.close()


async def test_an_older_copy_brings_back_no_circle_and_nobody_who_left(path: Path, clock: FixedClock) -> None:
    """Who left a group, perhaps out of fear, does not take part again because a disk broke."""
    store = await Store.open(path, KEY, clock)

    def two_circles(tx: Tx) -> tuple[str, str, str, str]:
        someone = person(tx, chat(tx, 1))
        home, former = circle(tx, chat(tx, -7, kind="group")), circle(tx, chat(tx, -8, kind="group"))
        known = member(tx, home, someone)
        promised = agreement(tx, home, member(tx, home, person(tx)), someone, session(tx, someone))
        return home, former, known, promised

    home, former, known, promised = await store.transact(two_circles)
    await store.close()
    older = shutil.copy(path, path.with_name("older"))
    store = await Store.open(path, KEY, clock)
    await store.transact(erase, "circle", former)
    await store.transact(erase, "member", known)
    await store.transact(erase, "agreement", promised)
    await store.close()
    clock.advance(timedelta(days=59))
    shutil.copy(older, path)
    store = await Store.open(path, KEY, clock)

    def all_gone(tx: Tx) -> None:
        assert tx.sql.circle_get(id=former) is None and not tx.has_key(former)
        assert tx.sql.member_get(id=known) is None and tx.sql.agreement_get(id=promised) is None
        assert tx.sql.circle_get(id=home) is not None and tx.has_key(home)
        assert len(tx.sql.member_list(circle_id=home)) == 1

    await store.transact(all_gone)
    await store.close()


async def test_an_id_that_came_back_on_purpose_stays(path: Path, clock: FixedClock) -> None:
    """A note has the id of its session: it may be written again after it was erased."""
    store = await Store.open(path, KEY, clock)
    owner, _ = await store.transact(two_people)

    def write(tx: Tx) -> None:
        tx.sql.note_save(id="same", person_id=owner, relation_id=None, body=b"", created_at=NOW)

    await store.transact(write)
    await store.transact(erase, "note", "same")
    await store.transact(write)
    await store.close()
    store = await Store.open(path, KEY, clock)
    assert await store.transact(lambda tx: tx.sql.note_get(id="same")) is not None
    await store.close()


async def test_a_session_and_its_note_are_told_apart(store: Store, folder: Path) -> None:
    def both(tx: Tx) -> None:
        remember(tx, "session", "same")
        erase(tx, "note", "same")

    await store.transact(both)
    assert {(stone.id, stone.kind) for stone in read(folder)} == {("same", "session"), ("same", "note")}


async def test_a_line_cut_short_by_a_crash_does_not_count_and_goes(folder: Path) -> None:
    whole = Tombstone("a" * 11, "note", 1_795_000_000_000)
    top_up(folder, [whole])
    with (folder / FILE).open("a") as file:
        file.write("bbbbbbbbbbb person 17950")
    assert read(folder) == [whole]
    other = Tombstone("b" * 11, "person", 1_795_000_000_000)
    assert top_up(folder, [whole, other]) == 1
    assert read(folder) == [whole, other]
    with (folder / FILE).open("a") as file:
        file.write("nonsense\nccccccccccc planet 3\nccccccccccc note soon\n\n")
    assert read(folder) == [whole, other]


async def test_those_older_than_any_backup_go(path: Path, folder: Path, clock: FixedClock) -> None:
    store = await Store.open(path, KEY, clock)
    first, second = await store.transact(two_people)
    await store.transact(erase, "person", first)
    clock.advance(timedelta(days=40))
    await store.transact(erase, "person", second)
    clock.advance(timedelta(days=21))
    await store.forget_tombstones(oldest_kept(to_ms(clock.now())))
    assert [stone.id for stone in read(folder)] == [second]
    assert [row["id"] for row in await store.transact(lambda tx: tx.sql.tombstone_list())] == [second]
    await store.close()
    await (await Store.open(path, KEY, clock)).close()
    assert [stone.id for stone in read(folder)] == [second]


async def test_a_list_that_cannot_be_read_stops_the_start(path: Path, folder: Path) -> None:
    (folder / FILE).mkdir(parents=True)
    with pytest.raises(CannotStart, match="what was erased"):
        await Store.open(path, KEY)
    (folder / FILE).rmdir()
    await (await Store.open(path, KEY)).close()


async def test_pruning_is_whole_or_not_at_all(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stones = [Tombstone(f"{number:011}", "note", number) for number in range(1, 4)]
    top_up(folder, stones)

    def crash(*_: object) -> None:
        raise InterruptedError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", crash)
        with pytest.raises(InterruptedError):
            prune(folder, 3)
    assert read(folder) == stones
    prune(folder, 3)
    assert tombstones.read(folder) == stones[2:]

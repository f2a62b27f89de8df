"""A new master key: everything that is sealed under the old one itself is sealed anew, in one transaction.

What people say stays as it is: it is sealed under data keys, and those are wrapped anew. The new key is on
disk before anything is sealed under it, and takes the old one's place after that is committed. So a kill at
any moment leaves two keys of which one fits, and the same command goes on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.clock import Clock
from bot.storage.backup import BackupFailed, back_up, backups, remove, replaced
from bot.storage.errors import CannotStart
from bot.storage.keys import KeyRing, MasterKeyError, decode_key, sync_directory, write_new_key
from bot.storage.outbox import body_place
from bot.storage.store import Store
from bot.storage.tx import Tx


@dataclass(frozen=True, slots=True)
class Rotated:
    """``backup`` is the fresh one, or None and ``trouble`` says why; ``older``, how many others are left."""

    backup: Path | None
    trouble: str
    older: int


def take_over(tx: Tx, new: KeyRing) -> int:
    """Seal under ``new`` what the present master key seals itself; gives how many data keys."""
    owners = tx.sql.rotation_data_keys()
    for row in owners:
        wrapped = tx.keys.rewrap(row["owner_id"], row["wrapped"], new)
        tx.sql.rotation_set_wrapped(owner_id=row["owner_id"], wrapped=wrapped)
    under_new = Tx(tx.sql, new, tx.clock)
    for row in tx.sql.rotation_addresses():
        telegram_id = tx.open_address(row["id"], row["address"])
        tx.sql.chat_move(
            id=row["id"],
            lookup=under_new.lookup(telegram_id),
            address=under_new.seal_address(row["id"], telegram_id),
        )
    for row in tx.sql.rotation_bodies():
        place = body_place(row["id"], row["chat_id"])
        body = new.outbox.seal(tx.keys.outbox.open(row["body"], place), place)
        tx.sql.rotation_set_body(id=row["id"], body=body)
    tx.sql.rotation_drop_invitations()
    return len(owners)


async def rotate(
    database: Path,
    folder: Path,
    old: bytes,
    new_file: Path,
    replaces: Path | None,
    clock: Clock,
    *,
    remove_old: bool = False,
) -> Rotated:
    """Rotate to the key in ``new_file``, which is made unless it is there. The bot must not run.

    ``replaces`` is the old key's file, of which the new one takes the place at the end. May be called again
    after a kill. Raises `CannotStart` (`StoreInUse`, `MasterKeyError` …) and `StorageTrouble`.
    """
    new = read_or_make(new_file)
    if new == old:
        raise MasterKeyError(f"{new_file} holds the present master key: name a file that is not there yet")
    committed = False
    try:
        store = await Store.open(database, old, clock, folder)
    except MasterKeyError:  # killed after the commit: everything is under the new key
        store, committed = await Store.open(database, new, clock, folder), True
    try:
        if not committed:
            await store.transact(take_over, KeyRing(new))
        if not await store.truncate_log():
            raise CannotStart("another process reads the database: stop that one and run this again")
        rotated = _fresh_backup(database, folder, KeyRing(new), clock.now(), remove_old)
        if replaces is not None:
            _take_place(new_file, replaces)
        return rotated
    finally:
        await store.close()


def read_or_make(file: Path) -> bytes:
    """The key in a file, or a new one in a new file (0600). Raises `MasterKeyError`."""
    try:
        if not file.exists():
            return write_new_key(file)
        return decode_key(file.read_text(encoding="ascii"), str(file))
    except (OSError, UnicodeError):
        raise MasterKeyError(
            f"the new master key cannot be written to {file}, or read there: name a place with --new-key-file"
        ) from None


def _take_place(new_file: Path, old_file: Path) -> None:
    new_file.rename(old_file)
    sync_directory(old_file.parent)


def _fresh_backup(database: Path, folder: Path, new: KeyRing, now: datetime, remove_old: bool) -> Rotated:
    """So that there is one that the new key opens. Its failing must not leave the rotation half-way."""
    try:
        fresh = back_up(database, folder, new, now)
    except BackupFailed as failed:
        return Rotated(None, str(failed), len(backups(folder)) + len(replaced(folder)))
    older = [kept for kept in (*backups(folder), *replaced(folder)) if kept.path != fresh]
    if remove_old:
        for kept in older:
            remove(kept)
        older = []
    return Rotated(fresh, "", len(older))

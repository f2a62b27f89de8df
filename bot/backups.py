"""``python -m bot backup``, ``restore`` and ``keys rotate``: what the operator does by hand."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.clock import Clock
from bot.config import Settings
from bot.counts import about
from bot.storage.backup import back_up, backups, rotate
from bot.storage.errors import CannotStart
from bot.storage.keys import (
    KeyRing,
    MasterKeyError,
    load_or_make_master_key,
    next_key_file,
    read_master_key,
)
from bot.storage.restore import restore
from bot.storage.rotation import rotate as rotate_key

BY_HAND = "%Y-%m-%d %H:%M UTC"


def backup(settings: Settings) -> int:
    """Make one now, beside the running bot or without it, and remove old ones."""
    _require_database(settings)
    now = Clock().now()
    path = back_up(settings.database_path, settings.backups, KeyRing(_master_key(settings)), now)
    rotate(settings.backups, now, settings.backup_days)
    print(f"{path}: {path.stat().st_size / 1_000_000:.1f} MB, checked and encrypted")
    print("Keep a copy of it on another machine, and the master key somewhere else again.")
    return 0


def bring_back(settings: Settings, file: Path | None, *, however_old: bool) -> int:
    """Restore a backup; without a file, list what there is."""
    if file is None:
        return _list(settings.backups)
    place = file if file.exists() else settings.backups / file
    done = restore(
        place,
        settings.database_path,
        settings.backups,
        _master_key(settings),
        Clock(),
        however_old=however_old,
    )
    print(f"restored from {place.name}, made at {done.made_at:{BY_HAND}}")
    for table, count in done.rows.items():
        print(f"  {table:<10}{about(count)}")
    print(f"erased again, because it was erased since: {about(done.erased_again)}")
    if done.replaced is not None:
        kept = f"at most {settings.backup_days or 30} days"
        print(f"what stood there before is in {done.replaced}; it goes with the old backups, after {kept}")
    print("Start the bot now.")
    return 0


def rotate_keys(settings: Settings, new_key_file: Path | None, *, remove_old_backups: bool) -> int:
    """Change the master key; may be called again after it was interrupted. Never prints a key."""
    _require_database(settings)
    replaces = None
    if settings.master_key is not None:
        if new_key_file is None:
            raise MasterKeyError("BOT_MASTER_KEY is set: name a place for the new key with --new-key-file")
        old = _master_key(settings)
    else:
        old = read_master_key(settings.master_key_file, database_exists=True)
        if new_key_file is None:
            replaces = settings.master_key_file
    new_file = new_key_file.expanduser() if new_key_file else next_key_file(settings.master_key_file)
    done = asyncio.run(
        rotate_key(
            settings.database_path,
            settings.backups,
            old,
            new_file,
            replaces,
            Clock(),
            remove_old=remove_old_backups,
        )
    )
    print("everything is under the new master key; the old one opens nothing of this database any more")
    if replaces is not None:
        print(f"{replaces} holds the new key: keep a copy of it, apart from the backups")
    else:
        take = "take BOT_MASTER_KEY away and set" if settings.master_key else "set"
        print(f"{new_file} holds the new key: {take} BOT_MASTER_KEY_FILE={new_file} before the next start")
    if done.backup is None:
        print(f"{done.trouble}: make one with `python -m bot backup`")
    else:
        print(f"{done.backup} is a fresh backup under it")
    if done.older:
        print(
            f"older backups, and what was replaced, are still in {settings.backups}, for whoever has the old "
            "key: remove them there, or, the next time, with --remove-old-backups"
        )
    return 0


def _list(folder: Path) -> int:
    there = backups(folder)
    if not there:
        print(f"there is no backup in {folder}; `python -m bot restore FILE` takes one from elsewhere")
        return 1
    for kept in there:
        print(f"{kept.path.name}  made at {kept.made_at:{BY_HAND}}  {kept.path.stat().st_size / 1e6:.1f} MB")
    print("Stop the bot, then: python -m bot restore FILE")
    return 0


def _require_database(settings: Settings) -> None:
    if not settings.database_path.exists():
        raise CannotStart(f"there is no database at {settings.database_path}")


def _master_key(settings: Settings) -> bytes:
    key = settings.master_key.get_secret_value() if settings.master_key else None
    return load_or_make_master_key(key, settings.master_key_file, database_exists=True)

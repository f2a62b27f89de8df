"""``python -m bot status``: what is stored and waiting, in numbers. Never a person."""

from __future__ import annotations

from bot import safety
from bot.app import healthy, load_helplines
from bot.clock import Clock
from bot.config import Settings
from bot.counts import about
from bot.reminders import guard, zones
from bot.storage.backup import backups
from bot.storage.errors import CannotStart
from bot.storage.keys import load_or_make_master_key
from bot.storage.sqlite import sqlite_version, wal_reset_fixed
from bot.storage.store import open_readonly


def status(settings: Settings, *, health: bool) -> int:
    """Print the numbers; with ``health`` only tell by the exit code whether Telegram was reached lately."""
    alive = healthy(settings.data_dir, Clock().now())
    if health:
        return 0 if alive else 1
    if not settings.database_path.exists():
        raise CannotStart(f"there is no database at {settings.database_path} yet: start the bot first")
    key = load_or_make_master_key(
        settings.master_key.get_secret_value() if settings.master_key else None,
        settings.master_key_file,
        True,
    )
    with open_readonly(settings.database_path, key) as tx:
        print(f"people         {about(tx.sql.person_count())}")
        print(f"dead updates   {about(tx.sql.dead_count())}")
        for table, rows in (("outbox", tx.sql.outbox_states()), ("nudges", tx.sql.nudge_states())):
            for row in rows:
                print(f"{table:<8}{row['state']:<10}{about(row['count'])}")
        held, followed = guard.is_held(tx), zones.is_current(tx)
    if held:
        print("nudges         held: this machine's clock can't be relied on (see the log)")
    if late := safety.overdue(load_helplines(settings), Clock().now().date()):
        print(f"helplines      {late}")
    print(f"backups        {_backups(settings)}")
    print(f"SQLite         {'.'.join(map(str, sqlite_version()))}{_sqlite_note()}")
    print(f"tzdata         {zones.VERSION}{'' if followed else '; what is planned has not followed yet'}")
    if late := zones.outdated(Clock().now()):
        print(f"               {late}")
    print(f"Telegram       {'reached in the last three minutes' if alive else 'not reached lately'}")
    return 0


def _backups(settings: Settings) -> str:
    there = backups(settings.backups)
    nightly = "" if settings.backup_days else "; none at night (BOT_BACKUP_DAYS is 0)"
    return (f"the last is of {there[-1].made_at:%Y-%m-%d %H:%M} UTC" if there else "none") + nightly


def _sqlite_note() -> str:
    """sqlite.org/wal.html, "WAL-reset bug"."""
    if wal_reset_fixed(sqlite_version()):
        return ""
    return "; has the WAL-reset bug, which one writing connection, as Hecht has, cannot meet"

"""What Hecht stands on must be new enough; what is not is said in one line."""

from __future__ import annotations

import importlib.util
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import cli, status
from bot.config import Settings
from bot.reminders import zones
from bot.storage import sqlite, store
from bot.storage.errors import CannotStart
from bot.storage.sqlite import require_sqlite
from bot.storage.store import Store, open_readonly
from tests.storage.rows import KEY


@pytest.mark.parametrize("version", [(3, 34, 1), (3, 8, 0), (2, 99, 0)])
def test_an_sqlite_that_is_too_old(version: tuple[int, int, int]) -> None:
    with pytest.raises(CannotStart, match=r"is too old, 3\.35\.0 is needed"):
        require_sqlite(version)


@pytest.mark.parametrize("version", [(3, 35, 0), (3, 40, 1), (3, 51, 3), (4, 0, 0)])
def test_an_sqlite_that_is_new_enough(version: tuple[int, int, int]) -> None:
    require_sqlite(version)


@pytest.mark.asyncio
async def test_nothing_is_made_with_an_sqlite_that_is_too_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "sqlite_version", lambda: (3, 34, 1))
    with pytest.raises(CannotStart, match="too old"):
        await Store.open(tmp_path / "data" / "hecht.db", KEY)
    assert list(tmp_path.iterdir()) == []  # noqa: ASYNC240 - nothing else runs
    with pytest.raises(CannotStart, match="too old"), open_readonly(tmp_path / "hecht.db", KEY):
        pass


@pytest.mark.parametrize(
    ("version", "says"), [((3, 40, 1), True), ((3, 51, 2), True), ((3, 51, 3), False), ((3, 44, 6), False)]
)
@pytest.mark.asyncio
async def test_status_says_what_this_sqlite_cannot(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    version: tuple[int, int, int],
    says: bool,
) -> None:
    (tmp_path / "master.key").write_text(KEY.hex())
    await (await Store.open(tmp_path / "hecht.db", KEY)).close()
    monkeypatch.setattr(status, "sqlite_version", lambda: version)
    settings = Settings(_env_file=None, data_dir=tmp_path, master_key_file=tmp_path / "master.key")
    assert status.status(settings, health=False) == 0
    said = capsys.readouterr().out
    assert ("WAL-reset bug" in said) is says
    assert "backups        none" in said
    assert sqlite.sqlite_version() >= sqlite.OLDEST


@pytest.mark.parametrize(
    ("version", "now", "old"),
    [
        ("2024b", datetime(2026, 6, 30, tzinfo=UTC), False),
        ("2024b", datetime(2026, 7, 2, tzinfo=UTC), True),
        ("2026f", datetime(2026, 11, 23, tzinfo=UTC), False),
        ("2027a", datetime(2026, 11, 23, tzinfo=UTC), False),
    ],
)
def test_rules_of_time_zones_that_are_too_old(
    monkeypatch: pytest.MonkeyPatch, version: str, now: datetime, old: bool
) -> None:
    monkeypatch.setattr(zones, "VERSION", version)
    assert bool(zones.outdated(now)) is old
    assert not old or version in zones.outdated(now)


def test_without_time_zones_nothing_starts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr("bot.config.find_spec", lambda name: None if name == "tzdata" else find(name))
    for command in ("run", "demo", "status"):
        assert cli.main([command]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.splitlines() == [
            "hecht: the package tzdata, with all time zones, is missing: install requirements.lock again"
        ]

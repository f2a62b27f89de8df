"""``python -m bot export`` and ``import``, as an operator runs them."""

from __future__ import annotations

import asyncio
import stat
from pathlib import Path

import pytest

from bot.cli import main
from bot.config import Settings
from bot.conversations.export.reading import read
from bot.storage.store import Store
from tests.export import kept
from tests.prepared import prepare
from tests.running import world
from tests.storage.rows import KEY

PERSON = str(kept.TELEGRAM_ID)
CANARY = "canary words that nobody may print"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Hecht in which everything is kept of one person, and a place for another one."""
    for name in list(Settings.model_fields):
        monkeypatch.delenv(f"BOT_{name.upper()}", raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(
        "bot.cli.configure", lambda *_: None
    )  # it would keep the stream of this test for ever
    monkeypatch.setattr("bot.exporting.load_world", lambda _: world())
    monkeypatch.setenv("BOT_MASTER_KEY", KEY.hex())
    monkeypatch.setenv("BOT_DATA_DIR", str(tmp_path / "data"))

    async def fill() -> None:
        await prepare(tmp_path / "data" / "hecht.db")
        store = await Store.open(tmp_path / "data" / "hecht.db", KEY)
        await store.transact(kept.person, [CANARY])
        await store.close()

    asyncio.run(fill())
    return tmp_path


def moved(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To a fresh Hecht, with a key of its own."""
    monkeypatch.setenv("BOT_DATA_DIR", str(home / "fresh"))
    monkeypatch.setenv("BOT_MASTER_KEY", bytes(reversed(KEY)).hex())


def test_both_files_for_the_owner_only(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", PERSON, "--output", str(home / "out")]) == 0
    written = sorted((home / "out").iterdir())
    assert [file.name for file in written] == ["export.html", "export.json"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in written} == {0o600}
    assert read((home / "out" / "export.json").read_bytes()).safety is False
    assert CANARY in (home / "out" / "export.html").read_text(encoding="utf-8")
    told = capsys.readouterr()
    assert CANARY not in told.out + told.err
    assert PERSON not in told.out + told.err
    assert "--safety" in told.out
    assert main(["export", PERSON, "--safety", "--output", str(home / "all")]) == 0
    assert read((home / "all" / "export.json").read_bytes()).safety is True


def test_no_file_is_written_over(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "out").mkdir()
    (home / "out" / "export.json").write_text("mine")
    assert main(["export", PERSON, "--output", str(home / "out")]) == 2
    assert (home / "out" / "export.json").read_text() == "mine"
    assert not (home / "out" / "export.html").exists()
    assert "is there already" in capsys.readouterr().err


def test_nobody_there(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "12345", "--output", str(home / "out")]) == 2
    assert capsys.readouterr().err == "hecht: nothing is kept of anybody with that Telegram id\n"
    assert not (home / "out").exists()


def test_into_a_fresh_hecht_under_another_key(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", PERSON, "--safety", "--output", str(home / "out")]) == 0
    file = str(home / "out" / "export.json")
    moved(home, monkeypatch)
    assert main(["import", file, "--for", "777"]) == 0
    told = capsys.readouterr().out
    assert "2 people, 1 steps, 2 notes, 3 conversations, 1 reminders" in told
    assert "1 conversations that this Hecht does not have" in told
    assert CANARY not in told
    assert main(["import", file, "--for", "777"]) == 2
    assert "--replace" in capsys.readouterr().err
    assert main(["import", file, "--for", "777", "--replace"]) == 0
    assert main(["export", "777", "--safety", "--output", str(home / "again")]) == 0
    again = read((home / "again" / "export.json").read_bytes())
    assert len(again.relations) == 2
    words = [
        path
        for path in (home / "fresh").rglob("*")
        if path.is_file() and CANARY.encode() in path.read_bytes()
    ]
    assert words == [], "all of it is sealed"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"{}", "hecht_export: is missing"),
        (f'{{"{CANARY}": "{CANARY}"}}'.encode(), "is"),
        (b"\xff", "not JSON in UTF-8"),
    ],
)
def test_a_wrong_file_is_one_line_and_changes_nothing(
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    content: bytes,
    line: str,
) -> None:
    file = home / "wrong.json"
    file.write_bytes(content)
    moved(home, monkeypatch)
    assert main(["import", str(file), "--for", "777"]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"hecht: {file}: ")
    assert line in told
    assert told.count("\n") == 1
    assert CANARY not in told
    assert not (home / "fresh").exists()


def test_other_mistakes(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(home / "nothing.json"), "--for", "777"]) == 2
    assert "cannot be read (No such file or directory)" in capsys.readouterr().err
    assert main(["export", PERSON, "--output", str(home / "out")]) == 0
    assert main(["import", str(home / "out" / "export.json"), "--for", "-777"]) == 2
    assert "above 0" in capsys.readouterr().err
    moved(home, monkeypatch)
    assert main(["export", PERSON]) == 2
    assert "there is no database" in capsys.readouterr().err


def test_a_running_bot_is_not_imported_into(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", PERSON, "--output", str(home / "out")]) == 0

    async def beside() -> int:
        store = await Store.open(home / "data" / "hecht.db", KEY)
        try:
            return await asyncio.to_thread(
                main, ["import", str(home / "out" / "export.json"), "--for", "777"]
            )
        finally:
            await store.close()

    assert asyncio.run(beside()) == 2
    assert "is in use by another process: stop that one first" in capsys.readouterr().err

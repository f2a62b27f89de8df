"""The process that draws, as the bot starts it: with nothing of the bot's, in time, and gone after."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from bot.pictures import artist
from bot.pictures.artist import Artist
from bot.pictures.specs import to_json
from tests.pictures import examples

LINES, SHEET = to_json(examples.lines("nl", 28, 7)), to_json(examples.overview("nl"))
PNG, PDF = b"\x89PNG\r\n\x1a\n", b"%PDF-"
SLEEPER = "import os, time; open({0!r}, 'w').write(str(os.getpid())); time.sleep(60)"
MB = 2**20


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that can't be written to, and an empty folder for what is temporary."""
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    home.mkdir(mode=0o500)
    temporary.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("MPLCONFIGDIR", str(home))
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def files(folder: Path) -> set[str]:
    """All that is in it."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@pytest.mark.asyncio
async def test_a_picture_and_a_sheet_are_drawn_and_leave_nothing(folder: Path) -> None:
    one, other = await asyncio.gather(Artist().draw(LINES), Artist().draw(SHEET))
    assert one is not None
    assert one.startswith(PNG)
    assert one.endswith(b"IEND\xaeB`\x82"), "nothing else is on its standard output"
    assert other is not None
    assert other.startswith(PDF)
    assert files(folder) == {"home", "temporary"}


@pytest.mark.asyncio
async def test_what_is_no_specification_is_not_drawn() -> None:
    assert await Artist().draw({"kind": "lines", "heading": 3}) is None


@pytest.mark.asyncio
async def test_without_a_folder_nothing_is_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))
    assert await Artist().draw(SHEET) is None


@pytest.mark.asyncio
async def test_who_takes_too_long_is_stopped_and_the_next_is_drawn(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing = Artist()
    with monkeypatch.context() as patch:
        patch.setattr(artist, "PATIENCE", 1.0)
        patch.setattr(artist, "START", SLEEPER.format(str(folder / "pid")))
        assert await drawing.draw(LINES) is None
    assert files(folder) == {"home", "temporary", "pid"}
    with pytest.raises(ProcessLookupError):
        os.kill(int((folder / "pid").read_text()), 0)
    assert await drawing.draw(SHEET) is not None


@pytest.mark.asyncio
async def test_nothing_of_the_bots_is_passed_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123456:canary")
    monkeypatch.setattr(
        artist, "START", "import os, sys; sys.stdout.write(repr((sys.argv, dict(os.environ), os.getcwd())))"
    )
    said = await Artist().draw(LINES)
    assert said is not None
    assert b"canary" not in said
    assert str(folder / "home").encode() not in said
    assert b"Herstel" not in said


@pytest.mark.slow
@pytest.mark.parametrize(("spec", "not_loaded"), [(SHEET, "matplotlib"), (LINES, "reportlab")])
def test_only_what_is_needed_is_loaded(spec: dict[str, object], not_loaded: str) -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); from bot.pictures.drawing import drawn;"
        "from bot.pictures.specs import READER; drawn(READER.validate_python(eval(sys.argv[2])));"
        "sys.exit(sys.argv[3] in sys.modules)"
    )
    command = [sys.executable, "-I", "-c", program, str(artist.ROOT), repr(spec), not_loaded]
    subprocess.run(command, check=True)


@pytest.mark.slow
@pytest.mark.asyncio
async def test_it_draws_from_where_it_is_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "site-packages"
    shutil.copytree(artist.ROOT / "bot" / "pictures", place / "bot" / "pictures")
    shutil.copy(artist.ROOT / "bot" / "__init__.py", place / "bot")
    monkeypatch.setattr(artist, "ROOT", place)
    drawn = await Artist().draw(LINES)
    assert drawn is not None
    assert drawn.startswith(PNG)


@pytest.mark.slow
@pytest.mark.asyncio
async def test_fifty_pictures_leave_the_bot_as_small_as_it_was() -> None:
    """The issue's own bound. One is drawn first: asyncio's part of watching processes is loaded with it."""
    drawing = Artist()
    kinds = (
        LINES,
        SHEET,
        to_json(examples.people("en", [str(n) for n in range(40)])),
        to_json(examples.bars("en", 53)),
    )
    await drawing.draw(LINES)
    before, start = _memory(), time.monotonic()
    for number in range(50):
        assert await drawing.draw(kinds[number % len(kinds)])
    grown = _memory() - before
    print(f"{(time.monotonic() - start) / 50:.2f} s each, {grown / MB:.2f} MB grown")
    assert grown < 5 * MB
    assert "matplotlib.pyplot" not in sys.modules


def _memory() -> int:
    """Resident bytes of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")

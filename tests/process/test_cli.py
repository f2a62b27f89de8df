"""The commands as an operator runs them: what a mistake says, what it leaves alone, and the exit code."""

from __future__ import annotations

import hashlib
import os
import re
import select
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.safety import load_helplines, overdue
from tests.process.machine import PATIENCE, ROOT, TOKEN, environment, machine

MASTER_KEY = "0123456789abcdef" * 4
NOBODY = "http://127.0.0.1:9"
"""The discard port: nothing answers there."""


def run(folder: Path, *arguments: str, settings: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """``python -m bot …``, in a folder of its own, with these settings and no others."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env=environment(settings, folder),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def tree(folder: Path) -> dict[str, str]:
    """Every file and folder under ``folder``, with what is in it and when it was last written; but for the
    empty files that SQLite's readers share."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.name.endswith("-shm") or (path.name.endswith("-wal") and not path.stat().st_size):
            continue
        content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        found[str(path.relative_to(folder))] = f"{content} {path.stat().st_mtime_ns} {path.stat().st_mode:o}"
    return found


def settings_of(folder: Path, **changes: str) -> dict[str, str]:
    """Right settings in ``folder``, but for what is changed; an empty value takes a variable away."""
    right = {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": NOBODY,
        "BOT_DATA_DIR": str(folder / "data"),
        "BOT_MASTER_KEY_FILE": str(folder / "master.key"),
    }
    return {name: value for name, value in (right | changes).items() if value}


def assert_one_line(done: subprocess.CompletedProcess[str], named: str) -> None:
    """Exit code 2 and a single line, which names what is wrong and no secret."""
    assert done.returncode == 2, done.stderr[-500:]
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr[-500:]
    assert lines[0].startswith("hecht: ")
    assert named in lines[0]
    for secret in (TOKEN, TOKEN.partition(":")[2], MASTER_KEY, "canary"):
        assert secret not in done.stderr


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("BOT_TOKEN", ""),
        ("BOT_TOKEN", "canary"),
        ("BOT_TIMEZONE", "Europe/Canary"),
        ("BOT_LOG_LEVEL", "canary"),
        ("BOT_MODE", "webhook"),
        ("BOT_DATABASE_URL", "postgresql://somebody:canary@db/hecht"),
        ("BOT_API_URL", "canary"),
        ("BOT_MASTER_KEY", "canary"),
    ],
)
def test_a_wrong_setting_is_named_and_nothing_is_made(tmp_path: Path, variable: str, value: str) -> None:
    settings = settings_of(tmp_path, **{variable: value})
    if variable == "BOT_MASTER_KEY":
        del settings["BOT_MASTER_KEY_FILE"]
    environment({}, tmp_path)
    before = tree(tmp_path)
    assert_one_line(run(tmp_path, "run", settings=settings), variable)
    assert tree(tmp_path) == before


def test_a_data_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    environment({}, tmp_path)
    before = tree(tmp_path)
    done = run(
        tmp_path, "run", settings=settings_of(tmp_path, BOT_DATA_DIR=str(tmp_path / "a file" / "data"))
    )
    assert_one_line(done, "BOT_DATA_DIR")
    assert tree(tmp_path) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_data_folder_that_may_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(mode=0o500)
    environment({}, tmp_path)
    before = tree(tmp_path)
    assert_one_line(run(tmp_path, "run", settings=settings_of(tmp_path)), "BOT_DATA_DIR")
    assert tree(tmp_path) == before


@pytest.mark.slow
@pytest.mark.asyncio
async def test_an_existing_database_is_only_touched_with_its_key_and_by_one(tmp_path: Path) -> None:
    async with machine(tmp_path) as bot:
        await bot.start()
        second = run(tmp_path, "run", settings=bot.settings)
        assert_one_line(second, "in use by another process")
        assert "hecht.db" in second.stderr
        await bot.terminate()

        before = tree(bot.data)
        other = {name: value for name, value in bot.settings.items() if name != "BOT_MASTER_KEY_FILE"}
        wrong = run(tmp_path, "run", settings={**other, "BOT_MASTER_KEY": MASTER_KEY})
        assert_one_line(wrong, "master key")
        assert tree(bot.data) == before

        missing = {**bot.settings, "BOT_MASTER_KEY_FILE": str(tmp_path / "nowhere" / "master.key")}
        assert_one_line(run(tmp_path, "run", settings=missing), "BOT_MASTER_KEY")
        assert tree(bot.data) == before
        assert not (tmp_path / "nowhere").exists()

        await bot.start()
        assert TOKEN not in bot.log.read_text()


@pytest.mark.slow
@pytest.mark.asyncio
async def test_status(tmp_path: Path) -> None:
    async with machine(tmp_path) as bot:
        assert_one_line(run(tmp_path, "status", settings=bot.settings), "database")
        assert run(tmp_path, "status", "--health", settings=bot.settings).returncode == 1
        assert not bot.data.exists()

        await bot.start()
        bot.telegram.add_person(5_918_273_645, "Robin", language_code="en")
        bot.telegram.start(5_918_273_645)
        await bot.until(lambda: not bot.telegram.updates.pending(), "nobody was greeted")
        tells = run(tmp_path, "status", settings=bot.settings)
        assert tells.returncode == 0, tells.stderr
        assert "reached in the last three minutes" in tells.stdout
        assert tells.stderr == ""
        late = overdue(load_helplines(ROOT / "content" / "helplines.yaml"), Clock().now().date())
        assert late in tells.stdout and late in bot.log.read_text(), "both list the helplines nobody verified"
        healthy = run(tmp_path, "status", "--health", settings=bot.settings)
        assert (healthy.returncode, healthy.stdout, healthy.stderr) == (0, "", "")


def test_status_needs_no_token(tmp_path: Path) -> None:
    assert_one_line(
        run(tmp_path, "status", settings=settings_of(tmp_path, BOT_TOKEN="")), "there is no database"
    )


@pytest.mark.parametrize("arguments", [[], ["fly"], ["run", "--fast"]])
def test_a_command_that_there_is_not(tmp_path: Path, arguments: list[str]) -> None:
    done = run(tmp_path, *arguments, settings={})
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("usage: hecht ")
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_check_warns_of_old_help_lines_and_a_release_fails_for_them(tmp_path: Path) -> None:
    done = run(tmp_path, "check", settings={})
    assert done.returncode == 0, done.stdout[-1000:]
    assert "0 errors" in done.stdout
    assert re.search(r"^  first_minute +\S", done.stdout, re.MULTILINE), "who has read it stands at the end"
    assert done.stderr == ""

    old = done.stdout.count("docs/helplines.md")
    release = run(tmp_path, "check", "--release", settings={})
    assert release.returncode == (1 if old else 0), release.stdout[-1000:]
    assert f"{old} errors" in release.stdout


def test_check_of_a_folder_that_is_not_there(tmp_path: Path) -> None:
    done = run(tmp_path, "check", str(tmp_path / "nowhere"), settings={})
    assert_one_line(done, "nowhere")


@pytest.mark.slow
def test_the_demo_says_where_it_is_and_leaves_nothing_behind(tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--port", "0"],
        cwd=tmp_path,
        env=environment({}, tmp_path) | {"TMPDIR": str(temporary), "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert select.select([process.stdout], [], [], PATIENCE)[0], "it said nothing"
        line = process.stdout.readline()
        said = re.fullmatch(r"Demo: open (http://127\.0\.0\.1:\d+/) in a browser\. Ctrl-C ends it\.\n", line)
        assert said is not None, line
        with urllib.request.urlopen(said[1], timeout=PATIENCE) as page:
            assert page.status == 200
        assert list(temporary.iterdir()), "its data are somewhere else"
        process.send_signal(signal.SIGTERM)
        rest, errors = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
        process.communicate()
    assert (process.returncode, rest, errors) == (0, "", "")
    assert list(temporary.iterdir()) == []
    assert not (tmp_path / "data").exists()

"""A log never holds a token, nor the words of a person that an exception carries."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import sqlite3
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Literal

import pytest

from bot import logs

TOKEN = "123456789:AAE-" + "canary_" * 5
WORDS = "canary words of a person"
OURS = logging.getLogger("bot.somewhere")
THEIRS = logging.getLogger("theirs")

Format = Literal["console", "json"]
Written = Callable[[], str]


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Undo what `configure` does to the process."""
    root = logging.getLogger()
    handlers, level, hook = root.handlers[:], root.level, sys.excepthook
    yield
    logging.captureWarnings(False)
    root.handlers[:], sys.excepthook = handlers, hook
    root.setLevel(level)
    logging.getLogger("bot").setLevel(logging.NOTSET)


@pytest.fixture
def written(capsys: pytest.CaptureFixture[str]) -> Written:
    """What has been logged so far."""
    return lambda: capsys.readouterr().err


def fail(error: BaseException) -> None:
    try:
        raise error
    except BaseException:
        OURS.exception("turn %s failed", "Zx81kQpW_-a")


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_a_token_is_struck_out_of_messages_and_exceptions(written: Written, log_format: Format) -> None:
    logs.configure("DEBUG", log_format)
    OURS.info("polling https://api.example/bot%s/getUpdates", TOKEN)
    fail(sqlite3.OperationalError(f"no such table: {TOKEN}"))
    THEIRS.error("request to /bot%s failed", TOKEN)
    text = written()
    assert "canary" not in text
    assert text.count(logs.STRUCK_OUT) == 3
    assert "/bot[secret]/getUpdates" in text


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_a_short_or_quoted_secret_is_struck_out_when_it_is_given(
    written: Written, log_format: Format
) -> None:
    logs.configure("INFO", log_format, secrets=["1:x", 'ke"y', "", '"y'])
    OURS.info('token 1:x, key ke"y')
    assert "token [secret], key [secret]" in written()


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_an_exception_is_logged_by_class_and_place_without_its_message(
    written: Written, log_format: Format
) -> None:
    logs.configure("DEBUG", log_format)
    try:
        try:
            raise KeyError(WORDS)
        except KeyError as cause:
            raise ExceptionGroup(WORDS, [ValueError(WORDS)]) from cause
    except ExceptionGroup as error:
        fail(error)
    text = written()
    assert "canary" not in text
    for name in ("builtins.KeyError", "builtins.ExceptionGroup", "builtins.ValueError", "test_logs.py"):
        assert name in text
    assert text.index("KeyError\\n" if log_format == "json" else "KeyError\n") < text.index("which led to")


def test_what_the_system_and_sqlite_say_is_kept(written: Written) -> None:
    logs.configure("INFO", "console")
    fail(OSError(28, "No space left on device"))
    fail(sqlite3.OperationalError("database is locked"))
    text = written()
    assert "OSError: No space left on device" in text
    assert "sqlite3.OperationalError: database is locked" in text


def test_other_libraries_speak_from_warning_up_whatever_they_set(written: Written) -> None:
    logs.configure("DEBUG", "console")
    theirs = logging.getLogger("theirs.loud")
    theirs.setLevel(logging.DEBUG)
    theirs.info("chatter")
    theirs.warning("worth a line")
    OURS.debug("ours at debug")
    logging.getLogger("botany").info("not ours")
    text = written()
    assert "chatter" not in text
    assert "not ours" not in text
    assert "worth a line" in text
    assert "ours at debug" in text


def test_at_error_other_libraries_do_not_warn(written: Written) -> None:
    logs.configure("ERROR", "console")
    THEIRS.warning("warned")
    OURS.warning("warned")
    assert written() == ""


def test_json_is_one_object_a_line(written: Written) -> None:
    logs.configure("INFO", "json")
    OURS.info("two\nlines")
    fail(RuntimeError(WORDS))
    first, second = (json.loads(line) for line in written().splitlines())
    assert first | {"time": ""} == {
        "time": "",
        "level": "INFO",
        "logger": "bot.somewhere",
        "message": "two\nlines",
    }
    assert first["time"].endswith("+00:00")
    assert "RuntimeError" in second["error"]


@pytest.mark.asyncio
async def test_a_task_that_dies_unseen_leaks_nothing(written: Written) -> None:
    logs.configure("DEBUG", "console")

    async def die() -> None:
        raise ValueError(WORDS)

    task = asyncio.create_task(die())
    await asyncio.wait([task])
    del task
    gc.collect()
    text = written()
    assert "Task exception was never retrieved" in text
    assert "builtins.ValueError" in text
    assert "canary" not in text


def test_an_uncaught_exception_and_a_warning_go_the_same_way(written: Written) -> None:
    logs.configure("INFO", "console")
    error = ValueError(WORDS)
    sys.excepthook(ValueError, error, None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn("old way", DeprecationWarning, stacklevel=1)
    text = written()
    assert text.count("uncaught exception") == 1
    assert "builtins.ValueError" in text
    assert "DeprecationWarning: old way" in text
    assert "canary" not in text


def test_a_faulty_log_call_names_its_place_and_not_its_arguments(written: Written) -> None:
    logs.configure("INFO", "console")
    OURS.info("%d", WORDS)
    text = written()
    assert "test_logs.py" in text
    assert "canary" not in text

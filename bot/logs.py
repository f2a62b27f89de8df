"""Logging that an operator can show to anyone: our own random ids, never a token, never a person's words.

Three rules make that hold even where the calling code slips:

- token-shaped text is struck out of every line, and so is each secret that `configure` is given;
- of an exception its class and place are logged, its message only where no one's words can be in it
  (Telegram's "can't parse entities" and pydantic's errors quote what they refuse);
- other people's libraries speak from WARNING up, their first line only (asyncio puts the exception's
  message in the second).
"""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from types import TracebackType
from typing import Literal, TextIO

TOKEN = re.compile(r"\d+:[\w-]{30,}")
"""The shape of a bot token, wherever it stands: in an address it follows `/bot` directly."""

STRUCK_OUT = "[secret]"


def configure(level: str, log_format: Literal["console", "json"], secrets: Iterable[str] = ()) -> None:
    """Send all logging to standard error, from `level` up for our own loggers. Replaces what was set before.

    `secrets` (the token, the master key) are struck out in addition to anything token-shaped.
    Uncaught exceptions take the same way, so that a last traceback is no leak either.
    """
    formatter = _Json if log_format == "json" else _Console
    handler = _Handler(sys.stderr)
    handler.setFormatter(formatter(secrets))
    handler.addFilter(_is_ours_or_warning)
    others = max(logging.getLevelName(level), logging.WARNING)
    logging.basicConfig(level=others, handlers=[handler], force=True)
    logging.getLogger("bot").setLevel(level)
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught


class _Handler(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:
        """The standard library would print the arguments; name the faulty call only."""
        self.stream.write(f"log call at {record.pathname}:{record.lineno} failed\n")


class _Formatter(logging.Formatter):
    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__()
        literal = sorted({re.escape(secret) for secret in secrets if secret}, key=len, reverse=True)
        self._struck = re.compile("|".join([*literal, TOKEN.pattern]))

    def parts(self, record: logging.LogRecord) -> dict[str, str]:
        """What both formats show, struck out."""
        message = record.getMessage()
        if not _is_ours(record):
            message = message.partition("\n")[0]
        error = record.exc_info[1] if record.exc_info else None
        parts = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": message,
            "error": "".join(_trace(error)) if error else "",
        }
        return {name: self._struck.sub(STRUCK_OUT, part) for name, part in parts.items() if part}


class _Console(_Formatter):
    def format(self, record: logging.LogRecord) -> str:
        parts = self.parts(record)
        line = f"{parts['time']} {parts['level']:<7} {parts['logger']}: {parts.get('message', '')}"
        return f"{line}\n{parts['error'].rstrip()}" if "error" in parts else line


class _Json(_Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return json.dumps(self.parts(record), ensure_ascii=False)


def _trace(error: BaseException) -> Iterator[str]:
    """A traceback without messages, oldest cause first; members of a group follow it."""
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier:
        yield from _trace(earlier)
        yield "which led to\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__module__}.{type(error).__qualname__}{_harmless_message(error)}\n"
    for member in error.exceptions if isinstance(error, BaseExceptionGroup) else ():
        yield from _trace(member)


def _harmless_message(error: BaseException) -> str:
    """What the operating system and SQLite say speaks of files, sockets and tables."""
    if isinstance(error, OSError) and error.strerror:
        return f": {error.strerror}"
    return f": {error}" if type(error).__module__ == "sqlite3" else ""


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name == "bot" or record.name.startswith("bot.")


def _is_ours_or_warning(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING or _is_ours(record)


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("bot").critical("uncaught exception", exc_info=(kind, error, trace))

"""``python -m bot when``: which moment Hecht hears in words, as JSON Lines.

Needs no token and no settings, reads no clock and stores nothing: each line brings its own now.
"""

from __future__ import annotations

import json
import zoneinfo
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TextIO

from bot.content import MessageError, content_dir, proposals
from bot.content.messages import Messages
from bot.flows.proposals import READINGS, Proposal
from bot.moments import Heard, hear, instant

Answer = dict[str, object]
FORM = 'not of the form {"text": "…", "now": "…", "zone": "…", "language": "…"}'


class BadLine(ValueError):
    """A line that cannot be read; says what is wrong with it, without the line itself."""


def when(lines: Iterable[bytes], out: TextIO) -> int:
    """Answer each line `{"text", "now", "zone", "language"}` with `{"at", "ask", "echo"}`.

    ``now``: an ISO instant, or without an offset the local time in ``zone``. ``at``: the local ISO time to
    the minute, or null; ``ask``: then why it is asked again (unclear, past, impossible, far, nothing), or
    null; ``echo``: the sentence shown. A line that cannot be read is answered with ``at`` null and with what
    is wrong with it as ``ask``, and makes the exit code 1.
    """
    messages, zones, bad = Messages(content_dir() / "locales"), zoneinfo.available_timezones(), False
    for number, line in enumerate(lines, start=1):
        try:
            said = _answer(line, messages, zones)
        except BadLine as wrong:
            said, bad = {"at": None, "ask": f"line {number}: {wrong}", "echo": None}, True
        out.write(json.dumps(said, ensure_ascii=False) + "\n")
    return 1 if bad else 0


def echo(messages: Messages, language: str, heard: Heard) -> str:
    """The sentence that says back what was heard, or asks with what is likely. Raises MessageError for an
    unknown language."""
    times = (heard.at,) if heard.at else heard.likely
    if not times:
        return proposals.asks_again(messages, language, heard.why).striptags()
    phase = "sure" if heard.at else heard.why if heard.why in READINGS else "which"
    proposal = Proposal(phase, tuple(at.isoformat(timespec="minutes") for at in times))
    return proposals.line(messages, language, proposal, times[0].date()).striptags()


def _answer(line: bytes, messages: Messages, zones: set[str]) -> Answer:
    try:
        read = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLine("not JSON in UTF-8") from None
    if not isinstance(read, dict):
        raise BadLine(FORM)
    text, zone, language = _text(read, "text"), _text(read, "zone"), _text(read, "language")
    if zone not in zones:
        raise BadLine("no such zone")
    now = _now(_text(read, "now"), zone)
    try:
        messages.resolved(language)
    except MessageError:
        raise BadLine("no such language") from None
    try:
        heard = hear(text, now, zone, language)
    except OverflowError:
        raise BadLine("now is too near the end of the calendar") from None
    at = heard.at.isoformat(timespec="minutes") if heard.at else None
    return {"at": at, "ask": heard.why or None, "echo": echo(messages, language, heard)}


def _text(read: Mapping[str, object], name: str) -> str:
    value = read.get(name)
    if not isinstance(value, str):
        raise BadLine(FORM)
    return value


def _now(words: str, zone: str) -> datetime:
    try:
        now = datetime.fromisoformat(words)
        return now.astimezone(UTC) if now.tzinfo else instant(now.date(), now.time(), zone)
    except (ValueError, OverflowError):
        raise BadLine("now is no ISO time") from None

"""From a file to the document. Nothing in it is trusted, and nothing of it is repeated in an error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from bot.conversations.export.document import (
    VERSION,
    About,
    Document,
    Model,
    Note,
    Nudge,
    Relation,
    Reminder,
    SafetyEvent,
    Said,
    Session,
    Settings,
    Step,
)

MOST_BYTES = 50_000_000
"""Of a file. Telegram takes 50 MB from a bot (Bot API, sendDocument); an import reads no more than that."""

TABLES = ("relations", "steps", "sessions", "notes", "reminders", "nudges", "safety_events")
REFERENCES = {
    "relation_id": "relations",
    "step_id": "steps",
    "nudge_id": "nudges",
    "reminder_id": "reminders",
}
MODELS: tuple[type[Model], ...] = (
    Document, Settings, About, Relation, Step, Session, Note, Reminder, Nudge, SafetyEvent, Said,
)  # fmt: skip
OURS = frozenset(name for model in MODELS for name in model.model_fields)
"""The keys by which a place may be named; any other key of a file may be somebody's words."""


class NotAnExport(Exception):
    """The file is no export that this Hecht can read; one line that names the place and what is wrong."""


def read(data: bytes) -> Document:
    """An export from the bytes of its file. Raises `NotAnExport`."""
    if len(data) > MOST_BYTES:
        raise NotAnExport(f"larger than {MOST_BYTES // 1_000_000} MB, which no export of Hecht is")
    try:
        document = Document.model_validate_json(data)
    except ValidationError as error:
        raise NotAnExport(_line(error)) from None
    for place, words in _wrong(document):
        raise NotAnExport(f"{place}: {words}")
    return document


def _line(error: ValidationError) -> str:
    """The first error: where it is and what kind."""
    first = error.errors(include_input=False, include_url=False)[0]
    place = ".".join(part if part in OURS or part.isdecimal() else "…" for part in map(str, first["loc"]))
    match first["type"]:
        case "json_invalid":
            return "not JSON in UTF-8"
        case "literal_error" if first["loc"] == ("hecht_export",):
            return f"made by another version of Hecht; this one reads version {VERSION}"
        case "missing":
            words = "is missing"
        case "extra_forbidden":
            words = "is not part of an export"
        case "string_too_long" | "too_long":
            words = "is longer than an export can be"
        case "value_error":
            words = "is no date, time or time zone"
        case _:
            words = "is not what an export has there"
    return f"{place or 'the file'}: {words}"


def _wrong(document: Document) -> Iterator[tuple[str, str]]:
    """What no single value shows: (place, what is wrong)."""
    there = {table: {row.id for row in getattr(document, table)} for table in TABLES}
    for table in TABLES:
        rows = getattr(document, table)
        if len(there[table]) < len(rows):
            yield table, "an id stands there twice"
        for number, row in enumerate(rows):
            for reference, target in REFERENCES.items():
                wanted = getattr(row, reference, None)
                if wanted is not None and wanted not in there[target]:
                    yield f"{table}.{number}.{reference}", "refers to nothing in this file"
            fields = row.answers if isinstance(row, Session) else getattr(row, "fields", {})
            yield from _wrong_fields(f"{table}.{number}", fields)
    yield from _wrong_fields("person", document.person.fields)
    times = [(n.reminder_id, n.local_date, n.local_time) for n in document.nudges if n.reminder_id]
    if len(set(times)) < len(times):
        yield "nudges", "one time of a reminder stands there twice"


def _wrong_fields(place: str, fields: Mapping[str, Said]) -> Iterator[tuple[str, str]]:
    """Fields that the program reads by itself, without a question that checks them."""
    for name, said in fields.items():
        aware = bool(said.moment) and datetime.fromisoformat(said.moment).tzinfo is not None
        if said.moment and aware != name.endswith("_at"):
            yield f"{place}.moment", "is no time of the right kind"
        if name == "soft_at" and not said.moment:
            yield f"{place}.moment", "is missing"
        if name in ("zone_home", "zone_before") and not _is_zone(said.words):
            yield f"{place}.words", "is no time zone"
        if name == "track_done" and not (len(said.picked) == 1 and said.picked[0] in map(str, range(100))):
            yield f"{place}.picked", "is no number"


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True

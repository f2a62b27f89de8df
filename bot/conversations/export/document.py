"""The document that an export is: these models are its schema, and docs/export.md describes them.

They are strict: no unknown key, no text or list without a limit. `reading` is the way in.
"""

from __future__ import annotations

import zoneinfo
from datetime import UTC, date, datetime
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
)

VERSION = 1
MOST_ROWS = 100_000
MOST_FIELDS = 1_000
LONGEST = 20_000
"""Characters of one answer; four messages of 4,096 are kept of one (bot/flows/answering.py, LONGEST)."""

EARLIEST, LATEST = datetime(1971, 1, 1, tzinfo=UTC), datetime(9001, 1, 1, tzinfo=UTC)
"""A pause for good lasts until the year 9000 (bot/conversations/panels/quiet.py)."""


def _plausible(instant: datetime) -> datetime:
    if not EARLIEST <= instant < LATEST:
        raise ValueError("not a plausible time")
    return instant


def _local_moment(text: str) -> str:
    if text:
        datetime.fromisoformat(text)
    return text


def _local_date(text: str) -> str:
    if text:
        date.fromisoformat(text)
    return text


def _zone(name: str) -> str:
    try:
        zoneinfo.ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError("not a time zone") from None
    return name


Instant = Annotated[AwareDatetime, AfterValidator(_plausible)]
"""UTC, ISO 8601, to the millisecond."""

Ref = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
"""An id that holds within the document only."""

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,59}$")]
"""Of a flow, a card or a field: docs/content.md."""

CardName = Annotated[str, StringConstraints(pattern=r"^([a-z][a-z0-9_]*-[a-z0-9_]+)?$", max_length=80)]
Option = Annotated[str, StringConstraints(max_length=100)]
Words = Annotated[str, StringConstraints(max_length=LONGEST)]
LocalMoment = Annotated[str, StringConstraints(max_length=40), AfterValidator(_local_moment)]
LocalDate = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d$"), AfterValidator(_local_date)]
LocalTime = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
Zone = Annotated[str, StringConstraints(max_length=60), AfterValidator(_zone)]
Count = Annotated[int, Field(ge=0, lt=2**31)]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}(-[A-Z]{2})?$")]
Country = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,10}$")]

ReminderKind = Literal["weekly", "trust", "good_moment", "clients", "self"]
NudgeKind = Literal[
    "check_in",
    "how_are_you",
    "track",
    "weekly",
    "trust",
    "good_moment",
    "clients",
    "self",
    "prep",
    "homework",
]
OF_A_BRIDGE = ("prep", "homework")
"""Kinds of nudges that are about a professional."""


class Model(BaseModel):
    """Frozen and strict; its errors never repeat what was given."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)


class Said(Model):
    """One answer. ``card`` is the question (its message in content/locales), ``picked`` its options,
    ``words`` what was typed, ``moment`` a local time, ``offers`` local times that were proposed."""

    card: CardName = ""
    picked: Annotated[tuple[Option, ...], Field(max_length=100)] = ()
    words: Words = ""
    moment: LocalMoment = ""
    offers: Annotated[tuple[LocalMoment, ...], Field(max_length=100)] = ()
    skipped: bool = False
    open: bool = False


Fields = Annotated[dict[Name, Said], Field(max_length=MOST_FIELDS)]
"""By the field's or the card's name. A ``moment`` is local time, but for fields that end in ``_at``."""


Cards = Annotated[dict[Name, Name], Field(max_length=100)]
"""Field → the card of the conversation that holds it."""


class Settings(Model):
    """How somebody wants it in their chat."""

    language: Language
    country: Country | None = None
    zone: Zone | None = None
    quiet_from: LocalTime
    quiet_until: LocalTime
    nudges_on: bool
    fresh_messages: bool
    paused_until: Instant | None = None
    hushed: bool
    sweep_hours: Count
    created_at: Instant
    last_seen_at: Instant


class About(Model):
    """The person: what they agreed to and when, and their profile."""

    id: Ref
    consent: Count
    consented_at: Instant
    created_at: Instant
    fields: Fields


class Relation(Model):
    """Somebody on the map. ``removed_at``: taken off it, and erased ten minutes after that."""

    id: Ref
    version: Count
    fields: Fields
    created_at: Instant
    updated_at: Instant
    removed_at: Instant | None = None


class Step(Model):
    """A planned step; ``version`` goes up when the plan changes."""

    id: Ref
    relation_id: Ref | None = None
    version: Count
    fields: Fields
    created_at: Instant
    updated_at: Instant


class Session(Model):
    """One conversation: the answers by card."""

    id: Ref
    flow: Name
    relation_id: Ref | None = None
    step_id: Ref | None = None
    nudge_id: Ref | None = None
    rev: Count
    status: Literal["open", "paused", "done", "stopped"]
    answers: Fields
    asked_at: Instant | None = None
    created_at: Instant
    updated_at: Instant


class Note(Model):
    """Something kept on a day. Its id is that of its conversation, where it comes from one."""

    id: Ref
    relation_id: Ref | None = None
    flow: Annotated[str, StringConstraints(pattern=r"^([a-z][a-z0-9_]{0,59})?$")] = ""
    fields: Fields
    created_at: Instant


class Reminder(Model):
    """What was agreed to come, again (``weekdays``, ISO: 1 is Monday) or once."""

    id: Ref
    kind: ReminderKind
    relation_id: Ref | None = None
    local_time: LocalTime
    weekdays: Annotated[str, StringConstraints(pattern=r"^[1-7]{0,7}$")]
    until: LocalDate | None = None
    insisted: bool
    state: Literal["on", "paused", "ended"]
    words: Words = ""
    version: Count
    created_at: Instant


class Nudge(Model):
    """One message that was planned, and what became of it."""

    id: Ref
    kind: NudgeKind
    step_id: Ref | None = None
    reminder_id: Ref | None = None
    fence: Count
    asked: bool
    insisted: bool
    floats: bool
    held: bool
    variant: Count | None = None
    local_date: LocalDate
    local_time: LocalTime
    zone: Zone
    due_at: Instant
    state: Literal["due", "claimed", "sent", "cancelled", "expired"]
    sent_at: Instant | None = None
    created_at: Instant


class Membership(Model):
    """A group, or two people without one, in which somebody takes part: its title, and the name that the
    others see of them."""

    id: Ref
    circle_id: Ref
    kind: Literal["family", "pair"]
    title: Annotated[str, StringConstraints(max_length=300)] = ""
    name: Annotated[str, StringConstraints(max_length=200)]
    joined_at: Instant


class Released(Model):
    """Words that somebody released in a ritual: what it shows → the card of the conversation with them."""

    membership_id: Ref
    session_id: Ref
    ritual: Name
    cards: Cards
    created_at: Instant


class Agreement(Model):
    """What somebody agreed to before the others, likewise."""

    id: Ref
    membership_id: Ref
    session_id: Ref
    cards: Cards
    created_at: Instant


class Bridge(Model):
    """A professional with whom this person shares, or shared: what they call them, and the local time of the
    next session."""

    id: Ref
    called: Annotated[str, StringConstraints(max_length=200)] = ""
    session: LocalMoment = ""
    created_at: Instant
    ended_at: Instant | None = None


class Shared(Model):
    """An item that is shared there; of a note which one."""

    id: Ref
    bridge_id: Ref
    item: Name
    note_id: Ref | None = None
    granted_at: Instant
    expires_at: Instant


class Logged(Model):
    """A line of the log: who did what, about which item."""

    id: Ref
    bridge_id: Ref
    by: Literal["client", "professional", "hecht"]
    what: Name
    item: Name | None = None
    at: Instant


class Homework(Model):
    """A conversation that the professional proposed."""

    id: Ref
    bridge_id: Ref
    session_id: Ref | None = None
    flow: Name
    state: Literal["proposed", "accepted", "declined", "done"]
    created_at: Instant
    changed_at: Instant


class Client(Model):
    """Of a professional: what they call a client, and nothing of the client's."""

    label: Annotated[str, StringConstraints(max_length=200)] = ""


class SafetyEvent(Model):
    """The safety card was shown; ``topic`` is empty for one from before topics were kept."""

    id: Ref
    topic: Annotated[str, StringConstraints(pattern=r"^[a-z_]{0,40}$")] = ""
    created_at: Instant


class Document(Model):
    """The whole. ``safety``: whether what was answered about safety is in it."""

    hecht_export: Literal[1]
    made_at: Instant
    safety: bool
    chat: Settings
    person: About
    relations: Annotated[tuple[Relation, ...], Field(max_length=MOST_ROWS)] = ()
    steps: Annotated[tuple[Step, ...], Field(max_length=MOST_ROWS)] = ()
    sessions: Annotated[tuple[Session, ...], Field(max_length=MOST_ROWS)] = ()
    notes: Annotated[tuple[Note, ...], Field(max_length=MOST_ROWS)] = ()
    reminders: Annotated[tuple[Reminder, ...], Field(max_length=MOST_ROWS)] = ()
    nudges: Annotated[tuple[Nudge, ...], Field(max_length=MOST_ROWS)] = ()
    memberships: Annotated[tuple[Membership, ...], Field(max_length=MOST_ROWS)] = ()
    released: Annotated[tuple[Released, ...], Field(max_length=MOST_ROWS)] = ()
    agreements: Annotated[tuple[Agreement, ...], Field(max_length=MOST_ROWS)] = ()
    bridges: Annotated[tuple[Bridge, ...], Field(max_length=MOST_ROWS)] = ()
    shared: Annotated[tuple[Shared, ...], Field(max_length=MOST_ROWS)] = ()
    bridge_log: Annotated[tuple[Logged, ...], Field(max_length=MOST_ROWS)] = ()
    homework: Annotated[tuple[Homework, ...], Field(max_length=MOST_ROWS)] = ()
    clients: Annotated[tuple[Client, ...], Field(max_length=MOST_ROWS)] = ()
    safety_events: Annotated[tuple[SafetyEvent, ...], Field(max_length=MOST_ROWS)] = ()

    def to_json(self) -> str:
        """What is written to a file: only what is set, so that it stays small."""
        return self.model_dump_json(exclude_defaults=True, indent=1)

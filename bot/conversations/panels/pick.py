"""One entry, or somebody on the map, picked from a short list to be erased."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.clock import from_ms
from bot.content.lengths import LABEL, cut
from bot.content.names import clean_words
from bot.content.render import Button
from bot.conversations import forgetting, nudges, records, sessions
from bot.conversations.bridges import ending
from bot.conversations.nudges import rhythms
from bot.conversations.panels.coming import rule_said
from bot.conversations.panels.looking_back import note_words
from bot.conversations.panels.pieces import Row, menu_row, name_of, show
from bot.conversations.turn import Turn
from bot.flows import buttons

SHOWN = 6

NOTE, STEP, SESSION, REMINDER, PERSON = KINDS = ("n", "s", "c", "r", "p")
NAMES = {NOTE: "note", STEP: "step", SESSION: "session", REMINDER: "reminder", PERSON: "person"}

MOST_STEPS = 1_000


@dataclass(frozen=True, slots=True)
class Entry:
    """``line`` is what a list shows of it, as HTML; ``name`` the same without its day: a button has
    room for a few words only."""

    id: str
    line: str
    name: str


def pick(turn: Turn, argument: str = "") -> None:
    """Which kind of entry; or a list of one kind, from an entry on ("n.6")."""
    kind, _, first = argument.partition(".")
    if kind not in KINDS:
        rows: list[Row] = [
            (turn.button(f"button-pick_{NAMES[kind]}", buttons.panel("pick", f"{kind}.0")),)
            for kind in (NOTE, STEP, SESSION, REMINDER)
        ]
        show(turn, turn.html("panel-pick"), [*rows, _back(turn)])
        return
    start = int(first) if first.isascii() and first.isdecimal() else 0
    entries = _entries(turn, kind)
    shown = entries[start : start + SHOWN]
    lines, rows = [], []
    for number, entry in enumerate(shown, start=start + 1):
        lines.append(f"{number}. {entry.line}")
        label = cut(f"{number}. {Markup(entry.name).striptags()}", LABEL)
        rows.append((Button(label, data=buttons.panel("pick_one", f"{kind}{entry.id}")),))
    if len(entries) > start + SHOWN:
        rows.append((turn.button("button-more", buttons.panel("pick", f"{kind}.{start + SHOWN}")),))
    head = turn.html("panel-pick_list" if entries else "panel-pick_empty")
    show(turn, "\n\n".join([str(head), *lines]), [*rows, _back(turn)])


def pick_one(turn: Turn, named: str) -> None:
    """What goes with it, before it goes."""
    kind, entry = _named(turn, named)
    if entry is None:
        pick(turn, f"{kind}.0")
        return
    rows: list[Row] = [
        (turn.button("button-pick_gone", buttons.panel("pick_gone", named)),),
        (turn.button("button-forget_not", buttons.panel("pick", f"{kind}.0")),),
    ]
    backups = str(turn.world.keeping.backup_days or "")
    what = turn.html(f"pick-what_{NAMES[kind]}", count=_named_elsewhere(turn, kind, entry.id))
    show(turn, "\n\n".join([entry.line, str(what), str(turn.html("pick-in_chat", backups=backups))]), rows)


def pick_gone(turn: Turn, named: str) -> None:
    """Erase it."""
    kind, entry = _named(turn, named)
    if entry is not None:
        _forget(turn, kind, entry.id)
        ending.unshow(turn)
        turn.toast = turn.plain("notice-erased")
    pick(turn, f"{kind}.0")


def _back(turn: Turn) -> Row:
    return (turn.button("button-forget_back", buttons.panel("forget")), *menu_row(turn))


def _named(turn: Turn, named: str) -> tuple[str, Entry | None]:
    """The kind, and the entry; None for one that is gone, or is not theirs."""
    kind, wanted = named[:1], named[1:]
    entries = _entries(turn, kind) if kind in KINDS else []
    return kind, next((entry for entry in entries if entry.id == wanted), None)


def _entries(turn: Turn, kind: str) -> Sequence[Entry]:
    """Newest first; people in the order of the map."""
    match kind:
        case "n":
            return [_dated(turn, n.id, n.created_at, note_words(turn, n)) for n in records.notes(turn)]
        case "s":
            steps = records.steps(turn, MOST_STEPS)
            return [_dated(turn, s.id, s.created_at, nudges.plan_of(turn, s)) for s in steps]
        case "c":
            every = sessions.every(turn)
            return [_dated(turn, s.id, s.created_at, turn.plain(s.flow)) for s in every]
        case "r":
            return [_reminder(turn, r) for r in reversed(rhythms.every(turn))]
    return [_entry(turn, r.id, "", Markup("{}").format(name_of(turn, r))) for r in records.relations(turn)]


def _entry(turn: Turn, entry_id: str, day: str, words: str) -> Entry:
    return Entry(entry_id, *(str(turn.html("pick-line", day=said, words=words)) for said in (day, "")))


def _dated(turn: Turn, entry_id: str, at_ms: int, words: str) -> Entry:
    day = from_ms(at_ms).astimezone(ZoneInfo(turn.zone)).date()
    said = words if isinstance(words, Markup) else cut(clean_words(words), nudges.ROOM)
    return _entry(turn, entry_id, turn.world.content.messages.day(turn.language, day), said)


def _reminder(turn: Turn, reminder: rhythms.Reminder) -> Entry:
    what = (
        turn.html("reminder-what_self", words=cut(clean_words(reminder.words), nudges.ROOM))
        if reminder.kind == "self"
        else turn.html(f"reminder-what_{reminder.kind}")
    )
    return _entry(turn, reminder.id, rule_said(turn, reminder) if reminder.recurs else "", what)


def _named_elsewhere(turn: Turn, kind: str, entry_id: str) -> int:
    """How many notes and reminders name somebody, and go with them."""
    relation = records.relation(turn, entry_id) if kind == PERSON else None
    if relation is None:
        return 0
    return len(forgetting.naming_notes(turn, relation)) + len(forgetting.naming_reminders(turn, relation))


def _forget(turn: Turn, kind: str, entry_id: str) -> None:
    match kind:
        case "n" if note := records.note(turn, entry_id):
            forgetting.forget_note(turn, note)
        case "s":
            forgetting.forget_step(turn, entry_id)
        case "c" if session := sessions.load(turn, entry_id):
            forgetting.forget_session(turn, session)
        case "r" if reminder := rhythms.get(turn, entry_id):
            forgetting.forget_reminder(turn, reminder)
        case "p" if relation := records.relation(turn, entry_id):
            forgetting.forget_relation(turn, relation)

"""What somebody's own page shows: read in one transaction, given out as plain data in their language.

It stands behind the same door as the chat. Who has not agreed, or not to what is asked now, is nobody; where
a chat is hidden, the page is as harmless; where it is locked, only the keypad in the chat opens it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal

from bot.content.names import clean_name, clean_words, isolated
from bot.content.saying import at_start
from bot.conversations import hiding, lock, nudges, people, records
from bot.conversations.circles import board
from bot.conversations.nudges.planning import local_of
from bot.conversations.panels.coming import coming
from bot.conversations.panels.people import area_of, in_order, standing_of
from bot.conversations.panels.pieces import name_of
from bot.conversations.panels.steps import how_it_went
from bot.conversations.progress import series, specs
from bot.conversations.progress.looks import Looks
from bot.conversations.progress.people import placed
from bot.conversations.sharing import crossing
from bot.conversations.turn import Turn
from bot.conversations.world import World
from bot.pictures.specs import Lines
from bot.storage.tx import Tx

State = Literal["open", "locked", "hidden", "nobody"]

STEPS_SHOWN = 20
SPAN = timedelta(days=91)
"""What the two lines show."""


@dataclass(frozen=True, slots=True)
class Someone:
    """Somebody on the map. ``standing`` is helpful, hard, both, neither, rest or new;
    ``closeness`` 0 (far) to 10, None where nobody asked."""

    area: str
    name: str = field(repr=False)
    standing: str
    closeness: int | None


@dataclass(frozen=True, slots=True)
class Step:
    day: str
    plan: str = field(repr=False)
    how: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Agreement:
    """One on the board of a circle, by its owner's name there; ``until`` is the day on which they look at it
    again, "" where none lies ahead."""

    circle: str = field(repr=False)
    name: str = field(repr=False)
    words: str = field(repr=False)
    until: str


@dataclass(frozen=True, slots=True)
class Reminder:
    when: str
    what: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PageView:
    """Everything that is shown; where ``state`` is not open, nothing. ``behind_pin``: it is to close again by
    itself, as the chat does."""

    state: State
    language: str
    behind_pin: bool = False
    people: tuple[Someone, ...] = field(default=(), repr=False)
    lines: Lines | None = field(default=None, repr=False)
    steps: tuple[Step, ...] = field(default=(), repr=False)
    agreements: tuple[Agreement, ...] = field(default=(), repr=False)
    reminders: tuple[Reminder, ...] = field(default=(), repr=False)


def view_of(tx: Tx, world: World, telegram_id: int, now: datetime) -> PageView | None:
    """What this person sees; None for somebody of whom there is no chat. The chat knows nothing of it: who
    looks has not answered anything."""
    row = tx.sql.chat_by_lookup(lookup=tx.lookup(telegram_id))
    if row is None or row["kind"] != "private":
        return None
    turn = people.turn_in(tx, world, row["id"], now)
    state = _state(turn)
    if state != "open":
        return PageView(state, turn.language)
    behind_pin = lock.is_set(turn)
    if behind_pin:
        lock.stay_open(turn)
    return PageView(
        state,
        turn.language,
        behind_pin,
        people=tuple(_people(turn)),
        lines=_lines(turn),
        steps=tuple(_steps(turn)),
        agreements=tuple(_agreements(turn)),
        reminders=tuple(Reminder(when, what.striptags()) for _, when, what in coming(turn)),
    )


def _state(turn: Turn) -> State:
    if hiding.hidden(turn):
        return "hidden"
    if turn.chat.person_id is None or turn.chat.consent < people.CONSENT or turn.chat.leaving:
        return "nobody"
    return "locked" if lock.is_locked(turn, lock.load(turn)) else "open"


def _people(turn: Turn) -> list[Someone]:
    everybody = in_order(records.relations(turn))
    resting = {relation.id: nudges.at_rest(turn, relation.id) for relation in everybody}
    return [
        Someone(
            area_of(one.relation), name_of(turn, one.relation), standing_of(turn, one.relation), one.closeness
        )
        for one in placed(turn.world.content, everybody, resting)
    ]


def _lines(turn: Turn) -> Lines | None:
    """The two lines, as far as there are any: slips alone are none."""
    last = local_of(turn, turn.now_ms).date()
    known, heading = series.history(turn), turn.plain("page-lines")
    both = specs.lines(turn, known, series.TWO_LINES, heading, last - SPAN, last, Looks())
    drawn = tuple(line for line in both.lines if line.points)
    slips, steps = (at_start(label, turn.language) for label in (both.slips_label, both.steps_label))
    return replace(both, lines=drawn, slips_label=slips, steps_label=steps) if drawn else None


def _steps(turn: Turn) -> list[Step]:
    """The latest, newest first, as the chat's list says them."""
    day = turn.world.content.messages.day
    return [
        Step(
            at_start(day(turn.language, local_of(turn, step.created_at).date()), turn.language),
            nudges.plan_of(turn, step),
            how_it_went(turn, step),
        )
        for step in records.steps(turn, STEPS_SHOWN)
    ]


def _agreements(turn: Turn) -> list[Agreement]:
    """All on the boards of the circles in which this person takes part: what they can read there."""
    found: list[Agreement] = []
    for row in turn.tx.sql.member_of_person(person_id=turn.person_id):
        entered = crossing.enter(turn, row["circle_id"])
        if entered is None:
            continue
        title = clean_name(entered.circle.title) or turn.plain(f"export-circle_{entered.circle.kind}")
        for agreed in board.agreements(entered):
            ahead = agreed.at > turn.now_ms
            day = turn.world.content.messages.day(turn.language, local_of(turn, agreed.at).date())
            found.append(
                Agreement(
                    isolated(title),
                    isolated(clean_name(agreed.name)),
                    clean_words(agreed.words),
                    day if ahead else "",
                )
            )
    return found

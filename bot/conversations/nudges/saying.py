"""What a nudge says. Its first line, which is what a notification shows, comes from a fixed list; what it is
about stands behind a spoiler."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from datetime import time
from typing import Any

from markupsafe import Markup

from bot.content.lengths import cut
from bot.content.names import clean_words
from bot.content.render import Button, Rendered
from bot.conversations import load
from bot.conversations.nudges import rhythms
from bot.conversations.nudges.about import ROOM, at_rest, names_somebody_at_rest, part_of, plan_of, step_of
from bot.conversations.nudges.planning import RHYTHMS
from bot.conversations.turn import Turn
from bot.flows import buttons

OUTCOMES = ("done", "partly", "not_yet", "better_not", "no_answer", "badly")
"""How a step went: the options of ``check_in``'s first question, as they stand under the nudge."""

HOW_ARE_YOU = ("fine", "hard")
"""How somebody is, a day after something grave."""

SNOOZES = ("hour", "tonight", "tomorrow", "three_days", "own")

ROOM_OF_ALL = 2500
"""UTF-16 units of the words of reminders that come together: with the hours, one message (of 4096)."""

MOST_TOGETHER = 50
"""Reminders in one message; each keeps room for what it is about."""

FIRST_LINES = 8
VARIANTS = 5

Row = tuple[Button, ...]


def is_wanted(turn: Turn, nudge: Mapping[str, Any]) -> bool:
    """Whether what a nudge is about still is as it was, and is about nobody at rest."""
    if not turn.chat.nudges_on:
        return False
    match nudge["kind"]:
        case "check_in":
            step = step_of(turn, nudge)
            return step is not None and not (step.relation_id and at_rest(turn, step.relation_id))
        case "track":
            part = part_of(turn, nudge)
            return part is not None and not (part[1] and at_rest(turn, part[1]))
        case "how_are_you":
            return True
        case _:
            reminder = rhythms.get(turn, nudge["reminder_id"])
            if reminder is None or not rhythms.is_wanted(turn, reminder):
                return False
            return not names_somebody_at_rest(turn, reminder.words)


def variant_of(turn: Turn, nudge: Mapping[str, Any]) -> int:
    """Which of the five texts: any but the last one's."""
    last = turn.tx.sql.nudge_last_sent(person_id=turn.person_id, kind=nudge["kind"])
    others = [n for n in range(1, VARIANTS + 1) if last is None or n != last["variant"]]
    return others[_number(nudge) % len(others)]


def _number(nudge: Mapping[str, Any]) -> int:
    """Differs from day to day, and says the same for the same day again."""
    return zlib.crc32(f"{nudge['kind']} {nudge['local_date']} {nudge['local_time']}".encode())


def message(
    turn: Turn, together: Sequence[Mapping[str, Any]], *, variant: int = 1, late: bool = False
) -> Rendered:
    """The message of one nudge, or of several reminders together (the first one's id is in the buttons)."""
    nudge = together[0]
    parts = [first_line(turn, nudge)]
    if late:
        parts.append(turn.html("nudge-late"))
    parts.append(_body(turn, together, variant))
    return Rendered(str(Markup("\n\n").join(parts)), keyboard(turn, nudge))


def covered(turn: Turn, nudge: Mapping[str, Any]) -> Rendered:
    """What comes instead where there is a PIN: that there is something, and a button that opens it."""
    return Rendered(str(first_line(turn, nudge)), ((_button(turn, nudge, "button-pin_open", "open"),),))


def first_line(turn: Turn, nudge: Mapping[str, Any]) -> Markup:
    """What a notification shows."""
    return turn.html("nudge-first", f"v{_number(nudge) % FIRST_LINES + 1}")


def last_line(turn: Turn) -> Rendered:
    """What is said before silence."""
    return Rendered(str(turn.html("nudge-last")), ())


def keyboard(turn: Turn, nudge: Mapping[str, Any]) -> tuple[Row, ...]:
    """The buttons under a nudge: its answers, later, and not this one again."""
    rows = [*_answers(turn, nudge)]
    if nudge["kind"] != "track":  # whose own answers are these
        rows.append(
            (
                _button(turn, nudge, "nudge-remind_later", "remind"),
                _button(turn, nudge, "nudge-never", "never"),
            )
        )
    if is_soft(turn):
        rows.append((turn.button("button-sos", buttons.panel("sos")),))
    return tuple(rows)


def snoozes(turn: Turn, nudge: Mapping[str, Any]) -> tuple[Row, ...]:
    """The times to which a nudge can be put off."""
    each = [_button(turn, nudge, f"put_off-{name}", name) for name in SNOOZES]
    pairs: list[Row] = [tuple(each[n : n + 2]) for n in range(0, len(each), 2)]
    return (*pairs, (_button(turn, nudge, "put_off-back", "back"),))


def is_there(turn: Turn, nudge: Mapping[str, Any]) -> bool:
    """Whether what a nudge that came was about can still be said."""
    match nudge["kind"]:
        case "check_in":
            return step_of(turn, nudge) is not None
        case "track":
            return part_of(turn, nudge) is not None
        case "self":
            return rhythms.get(turn, nudge["reminder_id"]) is not None
        case _:
            return True


def is_soft(turn: Turn) -> bool:
    """For two days after a safety card or a slip, and in whatever comes next after a card: help is offered
    once more, without a question (domain 4.1)."""
    card_at = turn.tx.sql.safety_last_at(person_id=turn.person_id)
    return load.is_soft(turn) or (
        card_at is not None and card_at > (turn.tx.sql.nudge_last_sent_at(person_id=turn.person_id) or 0)
    )


def _answers(turn: Turn, nudge: Mapping[str, Any]) -> list[Row]:
    def each(message: str, names: Sequence[str]) -> list[Row]:
        return [(Button(turn.plain(message, n), data=buttons.nudge(nudge["id"], n)),) for n in names]

    match nudge["kind"]:
        case "check_in":
            return each("check_in-outcome", OUTCOMES)
        case "how_are_you":
            return each("nudge-how_are_you", HOW_ARE_YOU)
        case "track":
            return each("nudge-track", ("go_on", "later", "leave"))
        case kind if kind in RHYTHMS and is_soft(turn):
            return each("nudge-how_are_you", HOW_ARE_YOU)
        case "weekly" | "good_moment" | "gauge":
            return [(_button(turn, nudge, "nudge-begin", "begin"),)]
        case _:
            return [(_button(turn, nudge, "nudge-did", "did"),)]


def _body(turn: Turn, together: Sequence[Mapping[str, Any]], variant: int) -> Markup:
    nudge, soft = together[0], is_soft(turn)
    match nudge["kind"]:
        case "check_in":
            step = step_of(turn, nudge)
            return turn.html(
                "nudge-check_in_soft" if soft else "nudge-check_in", step=plan_of(turn, step) if step else ""
            )
        case "how_are_you":
            return turn.html("nudge-how_are_you_soft" if soft else "nudge-how_are_you")
        case "track":
            part = part_of(turn, nudge)
            return turn.html("nudge-track", part=part[0] if part else "")
        case kind if kind in RHYTHMS:
            return turn.html("nudge-soft") if soft else turn.html(f"nudge-{kind}", f"v{variant}")
        case _ if len(together) == 1:
            return turn.html("nudge-self", words=_words(turn, nudge))
        case _:
            lines = [
                turn.html("nudge-self_line", time=_time(turn, each), words=_words(turn, each, len(together)))
                for each in together
            ]
            return turn.html("nudge-self_many", list=Markup("\n").join(lines))


def _words(turn: Turn, nudge: Mapping[str, Any], among: int = 1) -> str:
    reminder = rhythms.get(turn, nudge["reminder_id"])
    return cut(clean_words(reminder.words), min(ROOM * 3, ROOM_OF_ALL // among)) if reminder else ""


def _time(turn: Turn, nudge: Mapping[str, Any]) -> str:
    return turn.world.content.messages.hour(turn.language, time.fromisoformat(nudge["local_time"]))


def _button(turn: Turn, nudge: Mapping[str, Any], message: str, answer: str) -> Button:
    return turn.button(message, buttons.nudge(nudge["id"], answer))

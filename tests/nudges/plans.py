"""What can be planned, as what an act leads to: for `Life.turn`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from bot.conversations import nudges, records
from bot.conversations.nudges import rhythms
from bot.conversations.nudges.rhythms import Reminder
from bot.conversations.turn import Turn
from bot.flows.answers import Answer

REST = Answer(picked=("rest",))


def iso(day: int, hour: int, minute: int = 0) -> str:
    """A local time, so many days after the Monday on which everything begins."""
    return (datetime(2026, 11, 23, hour, minute) + timedelta(days=day)).isoformat(timespec="minutes")


def somebody(name: str = "Robin") -> Callable[[Turn], str]:
    """Somebody on the map."""
    return lambda turn: records.save_relation(turn, None, {"name": Answer(words=name)})


def step(relation_id: str | None = None) -> Callable[[Turn], str]:
    return lambda turn: records.save_step(turn, None, relation_id, {"what": Answer(words="say sorry")})


def check_in(
    moment: str, relation_id: str | None = None, *, asked: bool = True, insisted: bool = False
) -> Callable[[Turn], None]:
    """A step, and a question about it."""

    def plan(turn: Turn) -> None:
        nudges.plan(
            turn, "check_in", moment, step_id=step(relation_id)(turn), fence=1, asked=asked, insisted=insisted
        )

    return plan


def how_are_you(moment: str, *, asked: bool = True) -> Callable[[Turn], int]:
    return lambda turn: nudges.plan(turn, "how_are_you", moment, asked=asked)


def own(
    words: str, moment: str, weekdays: str = rhythms.ONCE, *, insisted: bool = False
) -> Callable[[Turn], Reminder]:
    """Something that somebody asked to be reminded of."""
    return lambda turn: rhythms.begin(
        turn, "self", datetime.fromisoformat(moment), weekdays, words=words, insisted=insisted
    )


def rhythm(
    kind: str, hour: int, weekdays: str = rhythms.EVERY_DAY, relation_id: str | None = None
) -> Callable[[Turn], Reminder]:
    return lambda turn: rhythms.agree(turn, kind, time(hour), weekdays, relation_id=relation_id)

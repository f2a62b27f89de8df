"""``/remind`` with words behind it: what of, and when, if that stands at the end or the beginning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot import moments
from bot.conversations import play, when
from bot.conversations.facts import facts
from bot.conversations.sessions import Session
from bot.conversations.turn import Turn
from bot.flows import engine
from bot.flows.answers import Answer, State
from bot.flows.cards import Moment
from bot.flows.events import Pick

FLOW = "remind"

LEAD = re.compile(r"(?i)(?:me |mij )?(?:(?:to|about|that)\s|(?:er ?aan )?(?:om|aan|dat)\s)?")
"""How the thing itself is led up to: "me to call", "me eraan om te bellen"."""

LONGEST = 10
"""Words that a moment may have where it stands beside others."""


def remind(turn: Turn, said: str, message: int) -> None:
    """Begin a reminder of one's own with what was said so far. A moment in it is echoed, never just taken."""
    session = Session(turn.tx.new_id(), State(FLOW, _about(said, message)))
    screen = engine.view(play.flow_of(turn, session), session.state, facts(turn, session))
    if not isinstance(screen.card, Moment):  # where somebody lives is asked first
        play.start(turn, session)
        return
    what, at = _parted(turn, said)
    meant = when.typed(turn, screen, at, message) if at else None
    session = replace(session, state=replace(session.state, answers=_about(what, message)))
    play.start(turn, session, event=meant if isinstance(meant, Pick) else None)


def _about(said: str, message: int) -> dict[str, Answer]:
    what = LEAD.sub("", said, count=1).strip()
    return {"what": Answer(words=what, card=f"{FLOW}-what", message=message)} if what else {}


def _parted(turn: Turn, said: str) -> tuple[str, str]:
    """What, and the words of a moment; none of these where nothing is plainly one."""
    for what, at in _splits(said.split()):
        if at and what and moments.hear(at, turn.now, turn.zone, turn.language).at is not None:
            return what, at
    return said, ""


def _splits(words: list[str]) -> Iterator[tuple[str, str]]:
    """(the rest, a stretch at the end or the beginning), the longest stretch first."""
    for count in range(min(LONGEST, len(words) - 1), 0, -1):
        yield " ".join(words[:-count]), " ".join(words[-count:])
        yield " ".join(words[count:]), " ".join(words[:count])

"""The second phase of a moment card: a time is said back in full, and one press settles it.

A proposal is an open answer. The first of its ``picked`` is its phase; what is behind that, and ``moment``,
are the earlier answer that may be changed by it, so that it can still be left as it is.

phase                          offers (local ISO times)           what settles it
-----------------------------  ---------------------------------  -----------------------------------------
``sure``                       what was understood                ``right``
``quiet``: in quiet hours      when it would come, what was meant ``right`` the first, ``insist`` the second
``which``, ``past``,           one or two likely readings         a reading (its hour id)
``impossible``, ``far``

``other`` takes it back: the card is asked again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.flows.answers import Answer
from bot.flows.cards import Moment
from bot.flows.events import Pick

RIGHT: Final = "right"
INSIST: Final = "insist"
OTHER: Final = "other"
READINGS = ("which", "past", "impossible", "far")
"""Phases that offer readings; their names say why it is asked."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed: see the table above. ``offers`` is never empty."""

    phase: str
    offers: tuple[str, ...]

    def settles(self, option: str) -> str:
        """The local time that ``right`` or ``insist`` takes; "" for any other option."""
        if option == RIGHT and self.phase in ("sure", "quiet"):
            return self.offers[0]
        return self.offers[-1] if option == INSIST and self.phase == "quiet" else ""


def proposal(answer: Answer | None) -> Proposal | None:
    """The proposal that an answer is, if it is one."""
    if answer is None or not (answer.open and answer.offers and answer.picked):
        return None
    return Proposal(answer.picked[0], answer.offers)


def earlier(answer: Answer) -> Answer | None:
    """The answer to a moment without what is proposed instead of it; None when there was none before."""
    if not answer.moment:
        return None
    return replace(answer, picked=answer.picked[1:], offers=(), message=0) if answer.offers else answer


def timed(card: Moment, event: Pick, before: Answer | None) -> Answer | None:
    """The answer that an event makes of the one before: proposed, taken back or settled. None when it fits
    nothing that is offered."""
    asked, kept = proposal(before), earlier(before) if before else None
    blank = kept or Answer(card=card.message)
    if event.offers:
        picked = (event.option, *blank.picked)
        return replace(blank, picked=picked, offers=event.offers, message=event.message, open=True)
    if asked and event.option == OTHER:
        return replace(blank, open=True)
    moment = event.moment or (asked.settles(event.option) if asked else "")
    return Answer(picked=(event.option,), moment=moment, card=card.message) if moment else None


def still_ahead(answer: Answer, here: str) -> Answer | None:
    """As much of a moment's answer as has not gone by at the local ISO time ``here``. Of a time in quiet
    hours that has, their end is left."""
    asked, before = proposal(answer), earlier(answer)
    if before is not None and before.moment < here:
        before = None
    if asked is None:
        return answer if before or not answer.moment else None
    offers = tuple(offer for offer in asked.offers if offer >= here)
    if not offers:
        return before
    phase = "sure" if asked.phase == "quiet" and len(offers) == 1 else asked.phase
    kept = before or Answer()
    return replace(answer, picked=(phase, *kept.picked), offers=offers, moment=kept.moment)

"""The gate: whether repair with one person is right, now (domain 3.0).

Two tick-screens come before the first repair flow with someone, again after thirty days, and again when
an answer gives reason; the second one each day. What comes out:

========  =====================================================================================
closed    someone may get hurt or threatened; fear of what the other may do; a contact ban;
          children who are not safe. No repair content for this relation: the safety card and
          inner work only.
rest      the other asked not to be contacted. No step and no nudge towards them.
today     using, a strong craving, the other in crisis or under influence, or own recovery at
          risk. Calm first; repair is postponed to another day.
open      none of these.
========  =====================================================================================

The first row that holds counts. Hurt and fear are asked further: fear *of* them closes the gate, worry
*about* them is no alarm. Whatever is not known to be harmless (a follow-up that was left, an id that is
gone from the content) closes its part: a gate that fails, fails shut.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Literal

Gate = Literal["open", "closed", "today", "rest"]

KEEPS = timedelta(days=30)
"""How long the first screen's answers hold."""


def gate(*, safety: Collection[str], fear: str = "", today: Collection[str] = ()) -> Gate:
    """What the gate's answers say.

    ``safety``: ids ticked of hurt, fear, ban, asked_not, children, none; empty counts as not answered and
    closes. ``fear``: of_them or about_them, asked when hurt or fear was ticked. ``today``: ids ticked of
    using, craving, other_crisis, risk, none; empty (not asked yet today) says nothing.
    """
    harmless = {"none", "asked_not"} | ({"fear", "hurt"} if fear == "about_them" else set())
    if not safety or set(safety) - harmless:
        return "closed"
    if "asked_not" in safety:
        return "rest"
    if set(today) - {"none"}:
        return "today"
    return "open"


def fresh(at: datetime, now: datetime) -> bool:
    """Whether answers given at ``at`` still hold. Those about today hold for the local day only."""
    return now - at < KEEPS

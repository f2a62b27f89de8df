"""How much it has been: softer after something grave, and a close that points to people when it is enough.

Never a lock: nothing here keeps anybody from going on.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.clock import to_ms
from bot.conversations import records, sessions
from bot.conversations.turn import Turn
from bot.flows.answers import Answer
from bot.flows.cards import Flow

SOFT = timedelta(hours=48)
"""How long nudges stay softer after a safety card or a slip."""

HEAVY = 3
MINUTES = 30
"""Heavy conversations, or minutes, in a day after which its end points to a person."""

NIGHT_FROM, NIGHT_UNTIL = time(22), time(6)


def soften(turn: Turn) -> None:
    """From now on nudges are softer for two days."""
    records.save_profile(turn, {"soft_at": Answer(moment=turn.now.isoformat())})


def is_soft(turn: Turn) -> bool:
    at = turn.profile.get("soft_at")
    return at is not None and turn.now - datetime.fromisoformat(at.moment) < SOFT


def enough(turn: Turn, flow: Flow) -> bool:
    """Whether the end of this flow points to a person: at night, and after a full day of it. Short ones, and
    those that calm, never do."""
    if not flow.heavy and flow.minutes < HEAVY:
        return False
    here = turn.now.astimezone(ZoneInfo(turn.zone))
    if here.time() >= NIGHT_FROM or here.time() < NIGHT_UNTIL:
        return True
    midnight = here.replace(hour=0, minute=0, second=0, microsecond=0)
    known = turn.world.content.flows
    flows = [known[done] for done in sessions.done_since(turn, to_ms(midnight)) if done in known]
    flows.append(flow)
    return sum(f.heavy for f in flows) >= HEAVY or sum(f.minutes for f in flows) >= MINUTES

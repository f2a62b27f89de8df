"""When a row of unknown fate is sent again, and when a nudge may go. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.clock import from_ms, to_ms
from bot.delivery.backoff import backoff
from bot.moments import is_quiet, quiet_end
from bot.storage.outgoing import EDITS, Claimed, Outgoing, Rank

REPLY_AGAIN_SECONDS = 10.0
NUDGE_AGAIN_SECONDS = 60.0
CRISIS_REPEATS = 5
"""After so many answers that were lost, one of the messages will have come."""


def again_after(row: Outgoing, *, group: bool, repeated: int, chance: Callable[[], float]) -> float | None:
    """Seconds until a row of unknown fate is sent again; None: never. ``repeated`` counts the unknown fates
    before this one.

    An edit changes nothing when it is done twice. A crisis answer twice is better than silence. A reply
    and a nudge get one more try, a nudge after longer, since nobody waits for it and a slow send may still
    land. A second copy in a group is seen by all, so there never is one.
    """
    # A 5xx is no exception, whatever its body. A proxy answers 502 or 504 in HTML both when it never reached
    # Telegram and when Telegram was too slow to say that the message had gone out; 500 and 503 come from
    # servers that have begun the work. So the one more try must not become many. But it is no use while
    # Telegram is down, and an outage is longer than ten seconds: both tries would be spent, and the person
    # would wait for an answer that never comes. Therefore a 5xx puts sending in doubt (`Pauses.in_doubt`):
    # nothing goes until getMe, which leaves no trace, has been answered, and no try is counted meanwhile.
    # After a lost answer (a timeout, a reset) nothing of the kind is known, and others do not wait for it.
    if row.method in EDITS:
        if row.rank is Rank.COSMETIC and repeated:
            return None
        return backoff(repeated, chance) if repeated else 0.0
    if group:
        return None
    match row.rank:
        case Rank.CRISIS:
            return None if repeated >= CRISIS_REPEATS else backoff(repeated, chance) if repeated else 0.0
        case Rank.REPLY:
            return None if repeated else REPLY_AGAIN_SECONDS
        case Rank.NUDGE:
            return None if repeated else NUDGE_AGAIN_SECONDS
        case _:
            return None


def overtaken(claimed: Claimed) -> bool:
    """Whether what the person did since makes this row pointless: a reply that may have arrived, or
    something cosmetic that has waited in the outbox."""
    acted = claimed.last_seen_at > claimed.created_at
    row = claimed.message
    if row.rank is Rank.COSMETIC:
        return acted
    return acted and row.rank is Rank.REPLY and row.method == "send" and claimed.came_from == "unknown"


@dataclass(frozen=True, slots=True)
class Hours:
    """What a chat says about nudges. ``zone`` is an IANA name, quiet hours are local "HH:MM"; ``insisted``:
    this nudge may come in them. Before ``paused_until`` (ms) there is none."""

    reachable: bool
    nudges_on: bool
    zone: str
    quiet_from: str
    quiet_until: str
    insisted: bool = False
    paused_until: int = 0


Verdict = int | str | None


def nudge_verdict(row: Outgoing, hours: Hours, now_ms: int) -> Verdict:
    """Whether a nudge may go now: None when it may, the instant (ms) at which it may when it is quiet, or
    one word for why it never will. A row of this class that is no nudge is a notice of what will be erased:
    it minds the hours, and is no reminder that can be switched off or paused."""
    if not hours.reachable:
        return "unreachable"
    paused_until = hours.paused_until if row.nudge_id is not None else 0
    if not hours.nudges_on and row.nudge_id is not None:
        return "nudges_off"
    now = from_ms(max(now_ms, paused_until))
    later = paused_until if paused_until > now_ms else None
    if not hours.insisted and is_quiet(now, hours.zone, hours.quiet_from, hours.quiet_until):
        later = to_ms(quiet_end(now, hours.zone, hours.quiet_from, hours.quiet_until))
    if row.not_after is not None and (later or now_ms) > row.not_after:
        return "expired"
    return later

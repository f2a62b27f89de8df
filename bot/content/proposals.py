"""A proposed time in words: the line that says it back, and what can be answered to it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from markupsafe import Markup

from bot.content.messages import Messages
from bot.content.saying import at_start
from bot.flows.proposals import INSIST, OTHER, READINGS, RIGHT, Proposal


def line(messages: Messages, language: str, proposal: Proposal, today: date) -> Markup:
    """What is said about it, the times in full: "Dinsdag 24 november om 19.30. Klopt dat?" ``today`` is the
    person's local day."""
    times = [datetime.fromisoformat(offer) for offer in proposal.offers]
    first = messages.moment(language, times[0])
    match proposal.phase:
        case "sure":
            return messages.html(language, "heard-sure", moment=at_start(first, language))
        case "quiet":
            meant = at_start(messages.moment(language, times[1]), language)
            then = _when(messages, language, times[0], today, times[1].date())
            return messages.html(language, "heard-quiet", moment=meant, then=then)
        case phase:
            reason = _reason(messages, language, "unclear" if phase == "which" else phase)
            if len(times) == 1:
                return messages.html(language, "heard-that", reason=reason, first=first)
            second = messages.moment(language, times[1])
            return messages.html(language, "heard-which", reason=reason, first=first, second=second)


def asks_again(messages: Messages, language: str, why: str) -> Markup:
    """What is said when no time can be proposed: why, and a question."""
    return messages.html(language, "heard-again", reason=_reason(messages, language, why))


def answers(messages: Messages, language: str, proposal: Proposal) -> list[tuple[str, str]]:
    """(option, label) of each answer, likeliest first. A reading's option is its hour id."""
    times = [datetime.fromisoformat(offer) for offer in proposal.offers]
    options: list[tuple[str, str]]
    if proposal.phase in READINGS:
        options = [
            (f"{at:%Y-%m-%dT%H%M}", at_start(_briefly(messages, language, at), language)) for at in times
        ]
    elif proposal.phase == "quiet":
        hour = messages.hour(language, times[1])
        options = [
            (RIGHT, messages.plain(language, "screen-quiet_right")),
            (INSIST, messages.plain(language, "screen-insist", hour=hour)),
        ]
    else:
        options = [(RIGHT, messages.plain(language, "screen-right"))]
    return [*options, (OTHER, messages.plain(language, "screen-other"))]


def _reason(messages: Messages, language: str, why: str) -> Markup:
    return messages.html(language, "heard-why", why=why)


def _when(messages: Messages, language: str, at: datetime, today: date, named: date) -> str:
    """ "morgen om 9.00", or "die dag om 9.00" for the day that was ``named`` just before; else in full."""
    plainly = {today + timedelta(days=1): "screen-tomorrow", named: "screen-that_day", today: "screen-today"}
    if at.date() not in plainly:
        return messages.moment(language, at)
    day = messages.plain(language, plainly[at.date()]).lower()
    return messages.plain(language, "screen-moment", day=day, hour=messages.hour(language, at))


def _briefly(messages: Messages, language: str, at: datetime) -> str:
    """Short enough for a button: "dinsdag 24 nov, 19.30"."""
    day = messages.plain(
        language, "screen-day_short", weekday=at.isoweekday(), day=str(at.day), month=at.month
    )
    return messages.plain(language, "screen-moment_short", day=day, hour=messages.hour(language, at))

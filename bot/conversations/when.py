"""A moment, pressed or typed: what it means now, here, and whether it lies in quiet hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bot import moments
from bot.content.proposals import asks_again
from bot.content.saying import at_start
from bot.conversations.turn import Turn
from bot.flows.cards import Confirm, Moment
from bot.flows.events import Pick
from bot.flows.proposals import OTHER, READINGS
from bot.flows.screens import Screen

FARTHEST = timedelta(days=31)
"""Buttons offer a week; a moment far beyond it was forged, unless it was proposed."""


def pressed(turn: Turn, screen: Screen, pick: Pick) -> Pick | None:
    """The pick with the local time that its button stands for, or with what is proposed instead. None when
    that time has gone by, or no button ever offered it."""
    asked = screen.proposal
    if asked is not None and pick.option == OTHER:
        return pick
    if asked is not None and (moment := asked.settles(pick.option)):
        return _settled(pick, moment)
    at = moments.resolve(pick.option, turn.now, turn.zone)
    if at is None:
        return None
    at = moments.instant(at.date(), at.time(), turn.zone).astimezone(ZoneInfo(turn.zone))  # out of a gap
    was_offered = asked is not None and _iso(at) in asked.offers
    if at.date() - turn.now.date() > FARTHEST and not was_offered:
        return None
    if quiet := _quiet(turn, screen, pick, at):
        return quiet
    if was_offered or _is_listed(turn, screen):
        return _settled(pick, _iso(at))
    return _proposed(pick, "sure", at)


def _is_listed(turn: Turn, screen: Screen) -> bool:
    """Whether a summary follows, in which the moment stands in full and can be changed."""
    cards = turn.world.content.flows[screen.flow].cards
    return any(isinstance(card, Confirm) and screen.card.id in card.lists for card in cards)


def typed(turn: Turn, screen: Screen, words: str, message: int) -> Pick | str:
    """What typed words propose; the words of a notice when nothing in them is a time."""
    heard = moments.hear(words, turn.now, turn.zone, turn.language)
    pick = Pick(screen.card.id, "sure", screen.rev, message=message)
    if heard.at is not None:
        return _quiet(turn, screen, pick, heard.at) or _proposed(pick, "sure", heard.at)
    if heard.likely:
        return _proposed(pick, heard.why if heard.why in READINGS else "which", *heard.likely)
    return str(asks_again(turn.world.content.messages, turn.language, heard.why))


def echo(turn: Turn, pick: Pick, label: str = "") -> str:
    """What was chosen, as the first line of what follows: the label that was pressed; the time that it
    settles, in full; nothing before a proposal, which says it itself."""
    if not pick.moment:
        return "" if pick.offers else label
    at = datetime.fromisoformat(pick.moment)
    return at_start(turn.world.content.messages.moment(turn.language, at), turn.language)


def hours(turn: Turn) -> tuple[int, ...]:
    """The hours that a moment offers: all that are not quiet in this chat; where all are, all of them."""
    return _awake(turn.chat.quiet_from, turn.chat.quiet_until)


@cache
def _awake(quiet_from: str, quiet_until: str) -> tuple[int, ...]:
    day = [datetime(2026, 1, 1, hour, tzinfo=UTC) for hour in range(24)]
    awake = [at for at in day if not moments.is_quiet(at, "UTC", quiet_from, quiet_until)]
    return tuple(at.hour for at in awake or day)


def here(turn: Turn) -> str:
    """The local ISO time now."""
    return _iso(turn.now.astimezone(ZoneInfo(turn.zone)))


def _quiet(turn: Turn, screen: Screen, pick: Pick, at: datetime) -> Pick | None:
    """Proposes the end of the quiet hours that a time lies in; None when it lies in none, or it doesn't
    matter."""
    if isinstance(screen.card, Moment) and screen.card.appointment:
        return None
    instant, chat = moments.instant(at.date(), at.time(), turn.zone), turn.chat
    if not moments.is_quiet(instant, turn.zone, chat.quiet_from, chat.quiet_until):
        return None
    end = moments.quiet_end(instant, turn.zone, chat.quiet_from, chat.quiet_until)
    return _proposed(pick, "quiet", end.astimezone(ZoneInfo(turn.zone)), at)


def _proposed(pick: Pick, phase: str, *times: datetime) -> Pick:
    return Pick(pick.card, phase, pick.rev, offers=tuple(map(_iso, times)), message=pick.message)


def _settled(pick: Pick, moment: str) -> Pick:
    return Pick(pick.card, pick.option, pick.rev, moment=moment)


def _iso(at: datetime) -> str:
    return at.replace(tzinfo=None).isoformat(timespec="minutes")

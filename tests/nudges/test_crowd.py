"""Everybody at once: random people, zones, travels, quiet hours, pauses, downtimes; what holds for all."""

from __future__ import annotations

import random
import zoneinfo
from collections import Counter
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from bot.clock import from_ms, to_ms
from bot.conversations import nudges
from bot.conversations.nudges import rhythms
from bot.conversations.nudges.planning import local_now
from bot.conversations.turn import Turn
from tests.nudges import ledger
from tests.nudges.crowd import Crowd, crowd
from tests.nudges.plans import check_in

pytestmark = pytest.mark.asyncio

ZONES = sorted(zoneinfo.available_timezones())
HOURS = [("21:00", "09:00"), ("21:00", "09:00"), ("23:00", "07:00"), ("00:00", "00:00"), ("01:00", "12:00")]
HOUR = timedelta(hours=1)


class Whims:
    """What people do, by chance; the same each time for a seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def settle(self, turn: Turn, number: int) -> None:
        self.travel(turn)
        self.hush(turn)
        self.plan(turn)
        self.agree(turn)
        for hour in (10, 13, 16):
            first = local_now(turn).replace(hour=hour) + timedelta(days=1)
            rhythms.begin(turn, "self", first, rhythms.EVERY_DAY, words="take a walk")

    def travel(self, turn: Turn) -> None:
        turn.change_chat(zone=self.chance.choice(ZONES))
        nudges.replan(turn)

    def hush(self, turn: Turn) -> None:
        quiet_from, quiet_until = self.chance.choice(HOURS)
        turn.tx.sql.chat_set_quiet(id=turn.chat.id, quiet_from=quiet_from, quiet_until=quiet_until)
        turn.chat = replace(turn.chat, quiet_from=quiet_from, quiet_until=quiet_until)
        nudges.replan(turn)

    def pause(self, turn: Turn) -> None:
        until = turn.now + timedelta(hours=self.chance.randrange(1, 100))
        turn.change_chat(paused_until=to_ms(until))
        nudges.replan(turn)

    def agree(self, turn: Turn) -> None:
        kind = self.chance.choice(("weekly", "good_moment"))
        weekdays = str(self.chance.randrange(1, 8)) if kind == "weekly" else rhythms.EVERY_DAY
        rhythms.agree(turn, kind, time(self.chance.randrange(7, 24)), weekdays)

    def plan(self, turn: Turn) -> None:
        """Something by hand, once or every day, perhaps for the night."""
        at = local_now(turn) + timedelta(minutes=self.chance.randrange(5, 3 * 1440))
        moment, insisted = at.isoformat(timespec="minutes"), self.chance.random() < 0.1
        match self.chance.randrange(4):
            case 0:
                check_in(moment, insisted=insisted)(turn)
            case 1:
                check_in(moment, asked=False)(turn)
            case 2:
                nudges.plan(turn, "how_are_you", moment, asked=self.chance.random() < 0.5)
            case _ if len(rhythms.all_of(turn)) < 7:
                weekdays = self.chance.choice((rhythms.ONCE, rhythms.EVERY_DAY, rhythms.WORKDAYS))
                first = datetime.fromisoformat(moment)
                rhythms.begin(turn, "self", first, weekdays, words="take a walk", insisted=insisted)

    def act(self, turn: Turn) -> bool:
        """One of these, or nothing at all."""
        what = self.chance.choices(
            (None, self.plan, self.travel, self.hush, self.pause, self.agree), (70, 16, 4, 3, 3, 4)
        )[0]
        if what is not None:
            what(turn)
        return what is not None


def awake(crowd: Crowd, first: int) -> None:
    """Of what comes when the bot wakes nobody gets more than one, but for what was chosen for the half hour
    before; beside that nothing that waited comes but what somebody asked to be reminded of."""
    moved: Counter[str] = Counter()
    chosen: set[str] = set()
    for came in crowd.came[first:]:
        if ledger.chosen(came):
            chosen.add(came.chat)
        else:
            moved[came.chat] += 1
    twice = [came for came in crowd.came[first:] if moved[came.chat] > 1 and not ledger.chosen(came)]
    assert not twice, twice
    for came in crowd.came[first:]:
        waited = came.at - from_ms(came.nudges[0]["due_at"]) > ledger.LATE
        assert not waited or came.chat not in chosen or ledger.is_own(came)


async def live(folder: Path, people: int, sends: int, seed: int) -> Crowd:
    """Random lives until so many nudges have been sent."""
    whims = Whims(seed)
    async with crowd(folder) as everybody:
        await everybody.join(people, whims.settle)
        while sum(len(came.nudges) for came in everybody.came) < sends:
            await everybody.until(everybody.clock.now() + whims.chance.randrange(1, 40) * HOUR)
            await everybody.each(whims.act)
            first = len(everybody.came)
            await everybody.down(whims.chance.uniform(0, 72) * HOUR)
            awake(everybody, first)
            await everybody.each(whims.act)
            await everybody.tidy()
        ledger.check(everybody)
        return everybody


async def test_random_lives(tmp_path: Path) -> None:
    everybody = await live(tmp_path, 50, 2000, 1)
    assert {n["kind"] for came in everybody.came for n in came.nudges} > {"check_in", "weekly", "self"}


@pytest.mark.slow
async def test_a_hundred_thousand_sends(tmp_path: Path) -> None:
    await live(tmp_path, 800, 100_000, 2)


async def year(folder: Path, people: int, days: int) -> Crowd:
    """Recurring nudges of people of five kinds: who answers, who ignores, who answers at times, who pauses,
    who travels."""
    whims = Whims(3)

    def settle(turn: Turn, number: int) -> None:
        whims.travel(turn)
        for kind, weekdays in (("good_moment", rhythms.EVERY_DAY), ("weekly", "7")):
            rhythms.agree(turn, kind, time(9 + number % 12), weekdays)
        first = local_now(turn) + timedelta(days=1)
        rhythms.begin(turn, "self", first, rhythms.WORKDAYS, words="take a walk")

    def act(turn: Turn) -> bool:
        match everybody.chats.index(turn.chat.id) % 5:
            case 0:
                return True
            case 1:
                return False
            case 2:
                return whims.chance.random() < 0.1
            case 3 if whims.chance.random() < 0.05:
                whims.pause(turn)
            case 4 if whims.chance.random() < 0.05:
                whims.travel(turn)
            case _:
                return whims.chance.random() < 0.3
        return True

    async with crowd(folder) as everybody:
        await everybody.join(people, settle)
        for _ in range(days):
            await everybody.until(everybody.clock.now() + timedelta(days=1))
            await everybody.each(act)
            await everybody.tidy()
        ledger.check(everybody)
        return everybody


async def test_two_months_of_recurring_nudges(tmp_path: Path) -> None:
    everybody = await year(tmp_path, 15, 60)
    ignoring = [
        came for came in everybody.came if came.chat == everybody.chats[1] and not ledger.is_own(came)
    ]
    assert [came.last_line for came in ignoring] == [False] * 4 + [True]
    answering = [came for came in everybody.came if came.chat == everybody.chats[0]]
    assert len([came for came in answering if ledger.is_own(came)]) >= 40
    assert len([came for came in answering if not ledger.is_own(came)]) >= 58


@pytest.mark.slow
async def test_a_year_of_a_hundred_people(tmp_path: Path) -> None:
    assert len((await year(tmp_path, 100, 365)).came) > 35_000

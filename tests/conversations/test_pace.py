"""Somebody who never stops: heard as far as a person can be, and nobody else waits for it."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.clock import FixedClock
from bot.conversations import pace as paces
from bot.conversations.buckets import Buckets, Rate
from bot.conversations.events import (
    Commanded,
    Edited,
    Event,
    Located,
    Membership,
    NudgeDue,
    Origin,
    Pressed,
    SentMedia,
    SetAside,
    TooFast,
    Typed,
)
from bot.conversations.pace import RATES, Pace
from bot.conversations.turns import Turns
from bot.storage.errors import StorageTrouble
from bot.storage.outbox import MOST_OPEN
from bot.storage.outgoing import Outgoing
from bot.storage.store import Store
from tests.conversations.test_attacks import AGREE, DANGER, Direct
from tests.running import MONDAY, NOOR, SAM, Running, world

BURST = RATES["said"].burst


class Watch:
    """Monotonic seconds that stand still until they are moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def hears(words: str) -> bool:
    return world().rules.assess(words).tier > 0


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def pace(watch: Watch) -> Pace:
    return Pace(hears, watch)


def origin(at: int = 0, chat: int = SAM, private: bool = True) -> Origin:
    return Origin(1, chat, private, sent_at=1000 * at)


def typed(words: str = "hello", at: int = 0, chat: int = SAM) -> Typed:
    return Typed(origin(at, chat), words, 5)


def pressed(data: str = "m|menu|") -> Pressed:
    return Pressed(origin(), data, 5)


def taken(pace: Pace, event: Event, times: int) -> int:
    """How many of so many in a row are carried out as they are."""
    return sum(pace.ask(event).event is event for _ in range(times))


def test_a_burst_then_twenty_a_minute(pace: Pace, watch: Watch) -> None:
    assert taken(pace, typed(), 100) == BURST
    for _ in range(60):
        watch.now += 60
        assert taken(pace, typed(), 100) == 20
    watch.now += 3600
    assert taken(pace, typed(), 100) == BURST


def test_a_list_of_boxes_ticked_in_a_moment_is_within_it(pace: Pace) -> None:
    longest = max(
        len(getattr(card, "options", ())) for flow in world().content.flows.values() for card in flow.cards
    )
    assert longest < RATES["pressed"].burst
    assert taken(pace, pressed("t|s|1|role|self"), longest) == longest


def test_one_notice_a_minute_and_then_silence(pace: Pace, watch: Watch) -> None:
    taken(pace, typed(), BURST)
    said = [pace.ask(typed()).event for _ in range(50)]
    assert said == [TooFast(origin())] + [None] * 49
    watch.now += 60
    taken(pace, typed(), 20)
    assert [pace.ask(typed()).event for _ in range(2)] == [TooFast(origin()), None]


def test_everybody_has_a_pace_of_their_own_and_a_group_gets_no_notice(pace: Pace) -> None:
    taken(pace, typed(), 1000)
    assert taken(pace, typed(chat=NOOR), 3) == 3
    group = Commanded(origin(chat=-5, private=False), "help", 5, "/help")
    assert taken(pace, group, 100) == BURST
    assert pace.ask(group).event is None


def test_words_that_waited_while_the_bot_was_down_are_no_flood(pace: Pace) -> None:
    """Two hundred in ten hours, all delivered in the same moment."""
    assert all(pace.ask(typed(at=1_700_000_000 + 180 * n)).event for n in range(200))
    assert taken(pace, typed(at=1_700_036_000), 100) == BURST, "in one second they are"


def test_a_clock_that_is_wrong_changes_nothing_for_presses(pace: Pace, watch: Watch) -> None:
    taken(pace, typed(at=1_900_000_000), BURST)
    assert taken(pace, pressed(), 100) == RATES["pressed"].burst
    watch.now += 60
    assert taken(pace, pressed(), 100) == 20


URGENT: list[tuple[Event, str]] = [
    (typed(DANGER), "danger"),
    (Edited(origin(), DANGER, 5), "danger"),
    (SentMedia(origin(), "other", 5, DANGER), "danger"),
    (Commanded(origin(), "menu", 5, f"/menu {DANGER}"), "danger"),
    (Commanded(origin(), "hulp", 5, "/hulp"), "help"),
    (Commanded(origin(), "sos", 5, "/sos"), "help"),
    (pressed("m|sos|"), "help"),
    (pressed("m|safe|yes-suicide"), "help"),
    (Commanded(origin(), "hide", 5, "/hide"), "hide"),
    (Commanded(origin(), "weg", 5, "/weg"), "hide"),
    (Commanded(origin(), "wis", 5, "/wis"), "hide"),
    (pressed("m|hide|"), "hide"),
]


@pytest.mark.parametrize(("event", "kind"), URGENT)
def test_what_is_urgent_is_never_over_it_but_bounded(
    pace: Pace, watch: Watch, event: Event, kind: str
) -> None:
    for flood in (typed(), pressed()):
        taken(pace, flood, 1000)
    watch.now += 60
    for flood in (typed(), pressed()):
        taken(pace, flood, 1000)
    assert taken(pace, event, 100) == RATES[kind].burst
    watch.now += 60
    for flood in (typed(), pressed()):
        taken(pace, flood, 1000)
    assert taken(pace, event, 100) == RATES[kind].per_minute


def test_a_flood_of_long_texts_is_not_even_listened_to_for_ever(watch: Watch) -> None:
    heard: list[str] = []

    def note(words: str) -> bool:
        heard.append(words)
        return False

    taken(Pace(note, watch), typed("x" * 4096), 10_000)
    assert sum(map(len, heard)) <= RATES["listened"].burst


def test_a_location_costs_more_and_is_not_looked_up_over_the_pace(pace: Pace) -> None:
    here = Located(origin(), "", 5)
    assert pace.has_room(here)
    assert taken(pace, here, 100) == BURST // paces.LOCATION
    assert not pace.has_room(here)


def test_what_nobody_does_by_hand_is_free(pace: Pace) -> None:
    for event in (NudgeDue("n"), Membership(origin(), blocked=True)):
        assert taken(pace, event, 1000) == 1000


def test_apologies_are_counted_and_the_note_of_it_is_always_made(pace: Pace) -> None:
    events = [pace.ask(SetAside(origin(), "message", "KeyError")).event for _ in range(50)]
    apologies = [event.apologise for event in events if isinstance(event, SetAside)]
    assert apologies == [True] * RATES["apology"].burst + [False] * (50 - RATES["apology"].burst)


def test_memory_is_bounded() -> None:
    buckets = Buckets({"said": Rate(2, 1)}, most=10)
    for chat in range(100):
        buckets.take(chat, "said", 0.0, 2)
    assert len(buckets) == 10
    assert buckets.take(99, "said", 0.0) is None
    assert buckets.take(0, "said", 0.0), "who was forgotten begins anew"


# ------------------------------------------------------------------------------------- on a real database


@pytest_asyncio.fixture
async def paced(tmp_path: Path, watch: Watch) -> AsyncIterator[Direct]:
    clock = FixedClock(MONDAY)
    store = await Store.open(tmp_path / "hecht.db", bytes(32), clock)
    direct = Direct(store, clock)
    direct.turns = Turns(
        store, world(), clock, direct.rows.extend, lambda: None, lambda _: None, Pace(hears, watch)
    )
    yield direct
    await store.close()


@pytest.mark.asyncio
@pytest.mark.parametrize("language", ["en", "nl"])
async def test_the_notice_says_that_it_was_not_read_and_leaves_the_way_to_help(
    paced: Direct, language: str
) -> None:
    messages = world().content.messages
    await paced.do(AGREE, f"l|{language}")
    for _ in range(BURST):
        await paced.do("hello")
    await paced.say("one more")
    assert paced.text() == str(messages.html(language, "reply-too_fast"))
    assert paced.buttons() == ["m|sos|"]
    await paced.say("and more")
    assert not paced.rows
    for _ in range(RATES["pressed"].burst):
        outcome = await paced.press("m|menu|")
    assert outcome.toast == messages.plain(language, "notice-too_fast") and not outcome.rows
    await paced.press("m|sos|")
    assert paced.rows


@pytest.mark.asyncio
async def test_what_storage_could_not_take_does_not_count_twice(
    paced: Direct, monkeypatch: pytest.MonkeyPatch
) -> None:
    await paced.do(AGREE)

    async def broken(*_: Any) -> None:
        raise StorageTrouble("locked")

    with monkeypatch.context() as patch:
        patch.setattr(paced.store, "transact", broken)
        for _ in range(10 * BURST):
            with pytest.raises(StorageTrouble):
                await paced.turns.take(Typed(paced.origin(), "hello", 5))
    await paced.say("hello")
    assert paced.rows and str(world().content.messages.html("en", "reply-too_fast")) != paced.text()


@pytest.mark.asyncio
async def test_a_chat_that_nothing_reaches_keeps_no_more_than_fifty_replies(tmp_path: Path) -> None:
    clock = FixedClock(MONDAY)
    store = await Store.open(tmp_path / "hecht.db", bytes(32), clock)
    handed: list[Outgoing] = []
    turns = Turns(store, world(), clock, handed.extend, lambda: None, lambda _: None)
    number = 0

    async def say(words: str) -> None:
        nonlocal number
        number += 1
        await turns.take(Typed(Origin(number, SAM, True), words, number))

    number += 1
    await turns.take(Pressed(Origin(number, SAM, True), AGREE, 1))
    for _ in range(4 * MOST_OPEN):
        await say("/menu")
        await say("hello there")
    assert len([row for row in handed if row.rank == 1]) <= MOST_OPEN
    before = len(handed)
    await say(DANGER)
    assert [row.rank for row in handed[before:]] == [0], "what is urgent is no reply"
    await store.close()


# ------------------------------------------------------------------------------------------- the whole bot

FLOOD = 10_000
AT_ONCE = 500
OTHERS = 20
SOON = 2.0
"""Seconds in which the others have their answer, 99 of 100."""


@pytest.mark.slow
@pytest.mark.asyncio
async def test_a_flood_delays_nobody(tmp_path: Path) -> None:
    """Ten thousand updates, as fast as Telegram could ever hand them over, with the others between them.
    Asserted in CPU seconds of the whole process, the stand-in included: other work of this machine is no
    flood."""
    running = Running(tmp_path, limited=True)
    await running.start()
    telegram = running.telegram
    people = range(1000, 1000 + OTHERS)
    for person in people:
        telegram.add_person(person, "Robin", language_code="en")
    asked: dict[int, tuple[float, float]] = {}
    answered: dict[int, tuple[float, float]] = {}

    def seen(method: str, parameters: dict[str, Any], response: dict[str, Any]) -> None:
        if method.lower() == "sendmessage" and response["ok"]:
            answered.setdefault(int(parameters["chat_id"]), (time.process_time(), time.perf_counter()))

    telegram.on_call.append(seen)
    every = FLOOD // OTHERS
    for number in range(FLOOD):
        telegram.say(SAM, SAM, f"again {number}")
        if number % every == every - 1:
            person = people[number // every]
            asked[person] = (time.process_time(), time.perf_counter())
            telegram.say(person, person, "/start")
        if number % AT_ONCE == 0:
            await asyncio.sleep(0)
    while len(answered.keys() & asked.keys()) < OTHERS or telegram.updates.pending():  # noqa: ASYNC110
        await asyncio.sleep(0.01)  # real time: the bot works in tasks of its own
    figures = []
    for clock, name in enumerate(("CPU", "real")):
        delays = sorted(answered[person][clock] - asked[person][clock] for person in people)
        figures.append(delays[math.ceil(0.99 * OTHERS) - 1])
        print(f"others, {name} seconds: p50 {delays[OTHERS // 2]:.2f}, p99 {figures[-1]:.2f}")
    mine = sum(1 for message in telegram.chats[SAM].shown() if message.sender.is_bot)
    await running.stop()
    assert running.count("dead_update") == 0
    assert mine <= 2 * BURST
    assert figures[0] < SOON

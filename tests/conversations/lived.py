"""Somebody who has used everything: every flow played, and a word that must not get out in every text."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import datetime, time, timedelta
from itertools import count
from pathlib import Path

from bot.clock import FixedClock
from bot.conversations import lock, nudges, play, records, sessions
from bot.conversations.nudges import rhythms
from bot.conversations.turn import Turn
from bot.flows.answers import Answer
from bot.flows.cards import Choice, Choices, Draft, End, Text
from bot.flows.screens import Screen
from bot.storage.store import Store
from tests.conversations.test_attacks import AGREE, Direct
from tests.prepared import prepare
from tests.running import MONDAY, world
from tests.storage.rows import KEY

NAME = "Zebulon"
CANARY = "quixotl"
"""In every word of theirs that is nobody's name."""

PIN = "2580"
FIRST_QUESTIONS = (AGREE, "|door|someone", "|kind|sibling", NAME, "|gives|calm", "|costs|energy")
LONGEST = 40
"""Answers in one flow: what isn't at its end by then stays under way."""


@asynccontextmanager
async def opened(path: Path, at: datetime = MONDAY) -> AsyncIterator[Direct]:
    """The conversations on a database that is made there, unless there is one."""
    await prepare(path)
    clock = FixedClock(at)
    store = await Store.open(path, KEY, clock)
    direct = Direct(store, clock)
    direct.update = direct.message = next(_numbers)  # those of an earlier run are counted already
    yield direct
    await store.close()


_numbers = count(1_000_000, 1_000_000)


async def live(path: Path) -> datetime:
    """Play everything that there is, keep something of each kind, plan each kind of nudge, and set a PIN.
    Gives when all that was done."""
    async with opened(path) as direct:
        await direct.do(*FIRST_QUESTIONS)
        relation = (await direct.relation()).id
        for flow in sorted(world().content.flows):
            if flow not in ("welcome", "first_minute"):
                await _play(direct, flow, relation)
        await direct.look(lambda turn: _keep(turn, relation))
        await direct.do(f"o|reflect|{relation}", "o|repair_step|")
        await set_pin(direct)
        return direct.clock.now()


async def _play(direct: Direct, flow: str, relation: str) -> None:
    step = await direct.look(lambda turn: next((s.id for s in records.steps(turn)), ""))
    about = world().content.flows[flow].about
    await direct.press(f"o|{flow}|{step if about == 'step' else relation if about == 'relation' else ''}")
    for number in range(LONGEST):
        top = await direct.look(sessions.top)
        if top is None or top.flow != flow:
            return
        screen: Screen = await direct.look(lambda turn, top=top: play.screen_of(turn, top))
        if isinstance(screen.card, End):
            return
        await _answer(direct, screen, number)


async def _answer(direct: Direct, screen: Screen, number: int) -> None:
    card, picks = screen.card, [data for data in direct.buttons() if data[:2] in ("c|", "t|")]
    match card:
        case Text(check="zone"):
            await direct.say("Amsterdam")
        case Text() | Draft():
            await direct.say(f"{CANARY} {card.id} {number}")
        case Choice(own_words=True) | Choices(own_words=True) if number % 2:
            await direct.say(f"{CANARY} {card.id} {number}")
        case Choices() if screen.ticked:
            await direct.press(f"d|{await _head(direct)}|{card.id}")
        case _ if picks:
            await direct.press(picks[-1 if "right" in picks[-1] else 0])
        case _:
            await direct.press(f"s|{await _head(direct)}|{card.id}")


async def _head(direct: Direct) -> str:
    top = await direct.top()
    return f"{top.id}|{top.state.rev}"


def _keep(turn: Turn, relation: str) -> None:
    """One of each kind, with a word of theirs; and a word in every field that a profile has."""
    words = Answer(words=f"{CANARY} was here", card="first_minute-name")
    records.keep_words(turn, words.words, relation)
    friend = records.save_relation(turn, None, {"name": Answer(words=f"{NAME} Two")})
    step = records.save_step(turn, None, friend, {"what": words, "if": words, "then": words})
    records.save_profile(turn, {name: words for name in turn.profile if turn.profile[name].words})
    here = turn.now + timedelta(hours=2)
    soon = here.replace(tzinfo=None).isoformat(timespec="minutes")
    nudges.plan(turn, "check_in", soon, step_id=step, fence=1, asked=True)
    nudges.plan(turn, "how_are_you", soon, asked=True)
    rhythms.begin(turn, "self", here.replace(tzinfo=None), rhythms.EVERY_DAY, words=words.words)
    for kind in ("weekly", "good_moment"):
        rhythms.agree(turn, kind, time(18), rhythms.EVERY_DAY)
    rhythms.agree(turn, "trust", time(18), rhythms.EVERY_DAY, relation_id=friend)


async def set_pin(direct: Direct, pin: str = PIN) -> None:
    await direct.press("m|pin|set")
    await enter(direct, pin)
    await enter(direct, pin)


async def enter(direct: Direct, pin: str = PIN) -> None:
    """The digits, one press each, and OK."""
    for key in (*pin, "ok"):
        await direct.press(f"m|pin|{key}")


async def lock_now(direct: Direct) -> None:
    await direct.look(lock.close)


# ----------------------------------------------------------------------------------------- what is seen


def shown(direct: Direct) -> str:
    """Everything that the last event says, or changes a message to, as it would be seen."""
    return json.dumps([row.body for row in direct.rows], ensure_ascii=False)


def leak(seen: Iterable[str]) -> bool:
    return any(word.casefold() in text.casefold() for text in seen for word in (NAME, CANARY))


def asks_for_the_pin(direct: Direct) -> bool:
    """Whether the last thing shown is the keypad."""
    last = [row.body["text"] for row in direct.rows if "text" in row.body][-1:]
    opening = [world().content.messages.plain(language, "pin-open") for language in ("en", "nl")]
    return bool(last) and any(last[0].startswith(text) for text in opening)


def is_harmless(direct: Direct) -> bool:
    """Whether all that is shown is the screen that is left after hiding."""
    harmless = [world().content.messages.plain(language, "hiding-harmless") for language in ("en", "nl")]
    texts = [row.body["text"] for row in direct.rows if "text" in row.body]
    return bool(texts) and all(text in harmless for text in texts)

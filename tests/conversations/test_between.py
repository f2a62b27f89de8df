"""Hiding, the PIN, consent asked again, withdrawal and the pace, each in the middle of another."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import to_ms
from bot.conversations.events import Commanded, Origin, TooFast, Typed
from bot.conversations.pace import MISSED, MOST_MISSED, RATES, Pace
from tests.conversations.lived import asks_for_the_pin, enter, is_harmless, lock_now, set_pin
from tests.conversations.stories import ROBIN
from tests.conversations.test_attacks import DANGER, Direct, direct
from tests.conversations.test_attacks import ROBIN as ROBIN_DIRECT
from tests.conversations.test_consent import asks_again, is_withdrawn, set_consent
from tests.conversations.test_hiding import begin, harmless, on_the_phone
from tests.running import SAM, Running

__all__ = ["direct"]

LEFT = ("/forget", "m|forget_all|", "m|forget_leave|")


async def command(direct: Direct, words: str) -> None:
    direct.message += 1
    await direct.take(Commanded(direct.origin(), words[1:].split(maxsplit=1)[0], direct.message, words))


# ---------------------------------------------------------------------------------- consent asked again


@pytest.mark.asyncio
@pytest.mark.parametrize("asked_before", [False, True])
async def test_the_question_of_consent_never_stands_before_hiding(
    running: Running, asked_before: bool
) -> None:
    phone = await begin(running, *ROBIN)
    await set_consent(running, 1)
    await running.do(phone, *["/map"] * asked_before, "/hide")
    assert on_the_phone(phone) == [(harmless(running), False)]
    for act in ("who is this?", "/unknown", "yes"):
        await running.do(phone, act)
        assert phone.last().text == harmless(running), act
    running.telegram.send_voice(SAM, SAM)
    await running.settle()
    assert phone.last().text == harmless(running)
    await running.do(phone, "/menu")
    assert asks_again(phone), "whoever is back is asked"
    await running.do(phone, "yes")
    assert not asks_again(phone)


@pytest.mark.asyncio
async def test_nor_before_locking(direct: Direct) -> None:
    await direct.do(*ROBIN_DIRECT)
    await set_pin(direct)
    await direct.look(
        lambda turn: turn.tx.sql.person_set_consent(id=turn.person_id, consent=1, consented_at=1)
    )
    await command(direct, "/lock")
    await command(direct, "/export")
    assert asks_for_the_pin(direct)


@pytest.mark.asyncio
async def test_a_yes_to_it_opens_nothing_that_is_locked(direct: Direct) -> None:
    await direct.do(*ROBIN_DIRECT, "o|reflect|*")
    await set_pin(direct)
    await direct.look(
        lambda turn: turn.tx.sql.person_set_consent(id=turn.person_id, consent=1, consented_at=1)
    )
    await lock_now(direct)
    await direct.press("m|consent|yes")
    assert not any(data.startswith(("m|resume", "m|map")) for data in direct.buttons())
    assert asks_for_the_pin(direct)


# ------------------------------------------------------------------------------------------- withdrawn


@pytest.mark.asyncio
async def test_whoever_withdrew_can_hide_that_too(running: Running) -> None:
    phone = await begin(running, *ROBIN, *LEFT, "/hide")
    for act in ("who is this?", "/unknown"):
        await running.do(phone, act)
        assert phone.last().text == harmless(running), act
    await running.do(phone, "/start")
    assert is_withdrawn(phone)
    await running.do(phone, "/hide")
    await running.advance(timedelta(hours=2))
    await running.do(phone, "hello")
    assert is_withdrawn(phone), "after an hour it answers again"


@pytest.mark.asyncio
async def test_before_consent_nothing_is_kept_of_hiding(direct: Direct) -> None:
    await command(direct, "/hide")
    assert is_harmless(direct)
    assert await direct.look(lambda turn: turn.chat.hidden_until) == 0


@pytest.mark.asyncio
async def test_hiding_locks_what_whoever_withdrew_could_open(direct: Direct) -> None:
    await direct.do(*ROBIN_DIRECT)
    await set_pin(direct)
    await direct.do("m|forget_leave|")
    await command(direct, "/hide")
    await direct.press("m|export|")
    assert asks_for_the_pin(direct)


@pytest.mark.asyncio
@pytest.mark.parametrize("name", ["export", "forget", "vergeet"])
async def test_danger_beside_a_command_of_whoever_withdrew_is_heard_and_not_kept(
    direct: Direct, name: str
) -> None:
    await direct.do(*ROBIN_DIRECT, "m|forget_leave|")
    person = await direct.look(lambda turn: turn.chat.kept_id)
    before = await direct.sql("person_get", id=person)
    await command(direct, f"/{name} {DANGER}")
    assert any(data.startswith("m|safe|yes") for data in direct.buttons())
    assert await direct.sql("safety_list", person_id=person) == []
    assert await direct.sql("person_get", id=person) == before


@pytest.mark.asyncio
@pytest.mark.parametrize("name", ["pinx", "forgetme", "exporter", "pin"])
async def test_a_command_that_only_begins_alike_shows_nothing_of_whoever_withdrew(
    direct: Direct, name: str
) -> None:
    await direct.do(*ROBIN_DIRECT, "m|forget_leave|")
    await command(direct, f"/{name}")
    assert "m|come_back|" in direct.buttons()
    assert "m|map|" not in direct.buttons()


@pytest.mark.asyncio
async def test_the_pin_alone_brings_nobody_back(direct: Direct) -> None:
    """What was wanted is out of date; the PIN was right."""
    await direct.do(*ROBIN_DIRECT)
    await set_pin(direct)
    await direct.do("m|forget_leave|")
    direct.clock.advance(timedelta(minutes=11))
    await direct.press("m|export|")
    direct.clock.advance(timedelta(minutes=11))
    await enter(direct)
    assert "m|come_back|" in direct.buttons()
    assert "m|map|" not in direct.buttons()


# ---------------------------------------------------------------------------------------- whose clock


@pytest.mark.asyncio
@pytest.mark.parametrize("way", ["hide", "erase"])
async def test_what_was_sent_by_a_clock_ahead_of_ours_goes_too(direct: Direct, way: str) -> None:
    """A machine's clock may be minutes behind Telegram's."""
    await direct.do(*ROBIN_DIRECT)
    direct.message += 1
    number = direct.message
    ahead = replace(direct.origin(), sent_at=to_ms(direct.clock.now() + timedelta(minutes=2)))
    await direct.take(Typed(ahead, "my words", number))
    stamp = int(direct.clock.now().timestamp())
    await direct.press("m|hide|" if way == "hide" else f"m|forget_now|{stamp}")
    assert number in {each for row in direct.rows for each in row.body.get("message_ids", ())}


# ------------------------------------------------------------------------------------- over their pace


@pytest.mark.slow  # at the pace that Telegram allows
@pytest.mark.asyncio
async def test_what_was_over_their_pace_is_taken_away_too(tmp_path: Path) -> None:
    """As of somebody who forwards a whole quarrel at once: some of it nobody reads, and it stands there."""
    running = Running(tmp_path, limited=True)
    await running.start()
    phone = await begin(running)
    for number in range(60):
        running.telegram.say(SAM, SAM, f"what he wrote {number}")
    await running.settle()
    running.telegram.say(SAM, SAM, "/hide")
    await running.settle()
    left = on_the_phone(phone)
    await running.stop()
    assert left == [(harmless(running), False)]


@pytest.mark.asyncio
async def test_within_the_hour_nobody_is_told_that_they_are_too_fast(direct: Direct) -> None:
    await direct.do(*ROBIN_DIRECT, "m|hide|")
    await direct.take(TooFast(direct.origin()))
    assert is_harmless(direct)
    assert not direct.buttons()


def test_the_numbers_of_what_nobody_read_are_bounded() -> None:
    pace = Pace(lambda _: False, lambda: 1000.0)
    for chat in range(1, MOST_MISSED + 50):
        for number in range(RATES["said"].burst + (MISSED + 9 if chat == MOST_MISSED else 1)):
            pace.ask(Typed(Origin(1, chat, True), "words", number))
    newest = Typed(Origin(1, MOST_MISSED, True), "words", 1)
    assert len(pace._missed) == MOST_MISSED
    assert len(pace.missed(newest)) == MISSED
    pace.noted(newest, pace.missed(newest))
    assert pace.missed(newest) == {}

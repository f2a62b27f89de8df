"""The next session: asked for the day before, three lines, shared or kept."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from bot.conversations import panels, sessions
from tests.bridges.playing import CLIENT, PROFESSIONAL, Both
from tests.bridges.test_client_way import shared
from tests.running import Running

pytestmark = pytest.mark.asyncio

FIRST_LINE = "three lines for it?"


async def set_session(both: Both, when: str) -> None:
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_session|*")
    if "Where do you live?" in both.phone[CLIENT].last().text:
        await both.do(CLIENT, "c|*country|nl")
    await both.do(CLIENT, when, "c|*|when|right")


async def begun(running: Running) -> tuple[Both, str]:
    both = Both(running)
    await both.agree()
    bridge_id = await both.joined()
    await set_session(both, "3 December at 8:30 in the morning")
    return both, bridge_id


async def test_the_evening_before_three_lines_until_the_day_after(running: Running) -> None:
    both, bridge_id = await begun(running)
    phone = both.phone[CLIENT]
    assert "quiet" not in both.said(CLIENT)  # half past eight is when they are there, not when Hecht speaks
    await running.to_next_nudge()
    assert running.clock.now().day == 2
    assert FIRST_LINE in phone.last().text
    assert "session" not in phone.last().text
    await both.do(CLIENT, "n|*|begin", "I slept.", "s|*|hard", "s|*|discuss", "c|*|show|share")
    assert await shared(both, bridge_id) == ["prep"]
    await running.advance(timedelta(days=1, hours=23))
    assert await shared(both, bridge_id) == ["prep"]  # the fourth, in the evening
    await running.advance(timedelta(hours=10))
    assert await shared(both, bridge_id) == []
    assert running.count("note") == 1


async def test_kept_to_oneself(running: Running) -> None:
    both, bridge_id = await begun(running)
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_lines|*", "s|*|well", "A row.", "s|*|discuss")
    await both.do(CLIENT, "c|*|show|keep")
    assert (await shared(both, bridge_id), running.count("note")) == ([], 1)
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_lines|*", "s|*|well", "s|*|hard", "s|*|discuss")
    assert running.count("note") == 1


async def test_another_date_and_an_end_call_it_off(running: Running) -> None:
    both, _ = await begun(running)
    await set_session(both, "10 December at 15:00")
    await running.to_next_nudge()
    assert running.clock.now().day == 9
    await set_session(both, "20 December at 15:00")
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_end|*")
    assert await running.app.next_nudge() is None
    await both.do(CLIENT, "n|*|begin")  # of the ninth
    begun_now = await running.look(CLIENT, lambda turn: [each.flow for each in sessions.every(turn)])
    assert "prep" not in begun_now


async def test_the_date_is_the_clients_alone(running: Running) -> None:
    both, bridge_id = await begun(running)
    theirs = await both.bridge(bridge_id, PROFESSIONAL)
    assert theirs is not None and (theirs.session, theirs.called) == ("", "")
    assert "December" not in both.said(PROFESSIONAL)


async def test_stop_and_wipe_takes_shared_lines_away_too(running: Running) -> None:
    both, bridge_id = await begun(running)
    await both.do(CLIENT, "/share", "m|bridge|*", "m|bridge_lines|*", "canarywell slept", "s|*|hard")
    await both.do(CLIENT, "s|*|discuss", "c|*|show|share")
    await both.do(PROFESSIONAL, "/clients", "m|client|*")
    shown = both.phone[PROFESSIONAL].chat
    assert any("canarywell" in message.text for message in shown.shown())
    lines = await running.look(CLIENT, lambda turn: sessions.every(turn)[0].id)
    await both.within(CLIENT, partial(panels.show, name="wipe", argument=lines))
    assert not any("canarywell" in message.text for message in shown.shown())
    assert await shared(both, bridge_id) == []

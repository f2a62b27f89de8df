"""What a client shares stands in one message of the professional's, for an hour at most, and is emptied."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.conversations import leaving, records
from bot.conversations.bridges import bridge as bridges
from bot.conversations.bridges import ending, granting
from bot.conversations.bridges.bridge import Bridge
from bot.conversations.turn import Turn
from bot.flows.answers import Answer
from tests.bridges import kept
from tests.bridges.playing import CLIENT, OTHER, PROFESSIONAL, Both
from tests.running import Running

pytestmark = pytest.mark.asyncio

CLOSED = "Gesloten."


async def looking(running: Running) -> tuple[Both, str]:
    """The professional looks at what a client shares."""
    both = Both(running)
    await both.agree(CLIENT, PROFESSIONAL, OTHER)
    bridge_id = await both.joined()
    await both.within(CLIENT, kept.fill)
    await both.granted(bridge_id, "map")
    await both.granted(bridge_id, "note", kept.NOTES["note"])
    await both.do(PROFESSIONAL, "/clienten", "m|client|*")
    assert words(both) == kept.SHOWS["map"] | kept.SHOWS["note"]
    return both, bridge_id


def words(both: Both, person: int = PROFESSIONAL) -> set[str]:
    """Of the client's own, what stands in somebody's chat now."""
    shown = "\n".join(each.text for each in both.phone[person].chat.shown())
    return set(kept.CANARY.findall(shown))


def of_client(do: Callable[[Turn, Bridge], object]) -> Callable[[Both, str], Awaitable[None]]:
    async def act(both: Both, bridge_id: str) -> None:
        def within(turn: Turn) -> None:
            bridge = bridges.get(turn, bridge_id)
            assert bridge is not None
            do(turn, bridge)

        await both.within(CLIENT, within)

    return act


def of_professional(*acts: str) -> Callable[[Both, str], Awaitable[None]]:
    async def act(both: Both, bridge_id: str) -> None:
        await both.do(PROFESSIONAL, *acts)

    return act


async def an_hour(both: Both, bridge_id: str) -> None:
    await both.running.advance(timedelta(minutes=59))
    assert words(both), "it stands for its hour"
    await both.running.advance(timedelta(minutes=2))


async def an_hour_with_a_restart(both: Both, bridge_id: str) -> None:
    await both.running.stop()
    both.running.clock.advance(timedelta(hours=2))
    await both.running.start()
    await both.running.settle()


WAYS = {
    "back": of_professional("m|clients|"),
    "another screen": of_professional("m|client_log|*"),
    "words": of_professional("hallo"),
    "a command": of_professional("/menu"),
    "help": of_professional("/hulp"),
    "hiding": of_professional("/weg"),
    "taken back": of_client(lambda turn, bridge: granting.take_back(turn, bridge, "map")),
    "ended": of_client(ending.end),
    "withdrawn": of_client(lambda turn, _: leaving.withdraw(turn)),
    "erased": of_client(lambda turn, _: leaving.erase_everything(turn)),
    "an hour": an_hour,
    "an hour with a restart": an_hour_with_a_restart,
}
FAST = ("words", "taken back", "erased", "an hour")


@pytest.mark.parametrize(
    "way", [pytest.param(way, marks=() if way in FAST else pytest.mark.slow) for way in WAYS]
)
async def test_it_is_emptied(running: Running, way: str) -> None:
    both, bridge_id = await looking(running)
    shown = list(both.phone[PROFESSIONAL].chat.shown())[-1].id
    await WAYS[way](both, bridge_id)
    assert words(both) == set()
    left = [each for each in both.phone[PROFESSIONAL].chat.shown() if each.id == shown]
    assert way in ("back", "another screen", "hiding") or [each.text for each in left] == [CLOSED]
    bridge = await both.bridge(bridge_id, PROFESSIONAL)
    assert bridge is None or bridge.shown is None


async def test_with_fresh_messages_too(running: Running) -> None:
    """Where each screen is a new message, the one that is left doesn't stay."""
    both, _ = await looking(running)
    await both.within(PROFESSIONAL, lambda turn: turn.change_chat(fresh_messages=True))
    await both.do(PROFESSIONAL, "m|client_log|*")
    assert words(both) == set()
    await both.do(PROFESSIONAL, "m|client|*")
    await both.do(PROFESSIONAL, "/menu")
    assert words(both) == set()


async def test_what_runs_out_while_it_stands_goes_with_its_last_moment(running: Running) -> None:
    both, bridge_id = await looking(running)
    await both.within(CLIENT, lambda turn: turn.tx.sql.granted_delete_of(bridge_id=bridge_id))
    await both.do(PROFESSIONAL, "/clienten")
    await both.granted(bridge_id, "plan", days=0.01)
    await both.do(PROFESSIONAL, "m|client|*")
    assert words(both) == kept.SHOWS["plan"]
    await running.advance(timedelta(minutes=15))
    assert words(both) == set()
    await both.do(PROFESSIONAL, "/clienten", "m|client|*")
    assert words(both) == set()


async def test_looking_is_in_the_log_and_news_is_what_reads_otherwise(running: Running) -> None:
    both, bridge_id = await looking(running)
    phone = both.phone[PROFESSIONAL]
    await both.do(PROFESSIONAL, "m|clients|")
    assert "Nieuw" not in phone.screen()
    await both.within(CLIENT, lambda turn: records.keep_words(turn, "nothing that is shared"))
    hidden = {"gate_fear": Answer(words="x")}

    def change(fields: dict[str, Answer]) -> Callable[[Turn], object]:
        return lambda turn: records.save_relation(turn, records.relations(turn)[0].id, fields)

    await both.within(CLIENT, change(hidden))
    await both.do(PROFESSIONAL, "/clienten")
    assert "Nieuw" not in phone.screen(), "what isn't shown is no news"
    await both.within(CLIENT, change({"distance": Answer(picked=("9",), card="map_person-distance")}))
    await both.do(PROFESSIONAL, "/clienten")
    assert "Nieuw" in phone.screen()
    assert phone.screen().count("Niemand kijkt hier live mee") == 1
    entries = await both.within(CLIENT, lambda turn: turn.tx.sql.access_of(bridge_id=bridge_id, count=9))
    assert [each["what"] for each in entries if each["what"] == "looked"] == ["looked"]

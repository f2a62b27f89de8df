"""What somebody could try at a bridge, or meet there by bad luck, to see or learn more than is shared."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.conversations import people
from bot.conversations.bridges import bridge as bridges
from bot.conversations.bridges import granting, homework, log, paper
from bot.conversations.export.collecting import collect
from bot.conversations.export.importing import bring_in
from bot.conversations.export.safety import safety_answers
from bot.conversations.turn import Turn
from bot.storage import outbox
from bot.storage.outbox import MOST_OPEN
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.outgoing import Outcome, Outgoing, Rank
from bot.storage.tx import Tx
from tests.bridges import kept
from tests.bridges.playing import CLIENT, PROFESSIONAL, Both
from tests.bridges.test_professional_looking import CLOSED, looking, words
from tests.running import Running

pytestmark = pytest.mark.asyncio

LATER = 3_600_000


async def takes_back(both: Both, bridge_id: str) -> None:
    """The client shares nothing any more."""

    def take(turn: Turn) -> None:
        bridge = bridges.get(turn, bridge_id)
        assert bridge is not None
        for item, note in (("map", None), ("note", kept.NOTES["note"])):
            assert granting.take_back(turn, bridge, item, note)

    await both.within(CLIENT, take)


def another_page(bridge_id: str, then: Callable[[Turn, int], None]) -> Callable[[Turn], None]:
    """The next page takes the place of the one that stands, and is not there yet."""

    def act(turn: Turn) -> None:
        bridge = bridges.get(turn, bridge_id)
        assert bridge is not None and bridge.shown is not None
        message = outbox.message_of(turn.tx, bridge.shown)
        row = Outgoing(
            next_outbox_id(turn.now_ms),
            turn.chat.id,
            Rank.REPLY,
            "edit",
            {"text": "the next page"},
            edits_message=message,
            due_at=turn.now_ms + LATER,
        )
        outbox.put(turn.tx, row, turn.now_ms)
        turn.tx.sql.bridge_set_shown(id=bridge.id, shown=row.id, shown_until=turn.now_ms + LATER)
        then(turn, row.id)

    return act


def waits(turn: Turn, row: int) -> None:
    """Telegram asked for a pause (429)."""


def unknown(turn: Turn, row: int) -> None:
    """Its answer was lost: it may stand there by now."""
    turn.tx.sql.outbox_claim(id=row, lease_until=turn.now_ms + LATER)
    outbox.mark_many(turn.tx, [Outcome(row, "unknown", at=turn.now_ms + LATER)])


@pytest.mark.parametrize("fate", [waits, unknown])
async def test_a_page_on_its_way_leaves_the_one_before_it_emptied(
    running: Running, fate: Callable[[Turn, int], None]
) -> None:
    both, bridge_id = await looking(running)
    await both.within(PROFESSIONAL, another_page(bridge_id, fate))
    await takes_back(both, bridge_id)
    assert words(both) == set()
    assert both.phone[PROFESSIONAL].last().text == CLOSED


async def test_many_waiting_answers_do_not_keep_it_there(running: Running) -> None:
    """A chat that has more to be told than it can be told is emptied all the same."""
    both, bridge_id = await looking(running)

    def crowd(turn: Turn) -> None:
        for _ in range(MOST_OPEN):
            row = Outgoing(
                next_outbox_id(turn.now_ms), turn.chat.id, Rank.REPLY, "send", {"text": "x"},
                due_at=turn.now_ms + LATER,
            )  # fmt: skip
            assert outbox.put(turn.tx, row, turn.now_ms)

    await both.within(PROFESSIONAL, crowd)
    await takes_back(both, bridge_id)
    assert words(both) == set()


async def test_it_is_emptied_for_who_blocked_the_bot_and_comes_back(running: Running) -> None:
    both, bridge_id = await looking(running)
    running.telegram.block(PROFESSIONAL)
    await running.settle()
    await takes_back(both, bridge_id)
    assert words(both), "nothing reaches them"
    running.telegram.unblock(PROFESSIONAL)
    await running.settle()
    assert words(both) == set()
    found = await both.bridge(bridge_id, PROFESSIONAL)
    assert found is not None and found.shown is None


async def test_items_never_come_as_a_message_that_could_get_lost(running: Running) -> None:
    """A new message whose number never came could not be emptied; what was pressed has one."""
    both, _ = await looking(running)
    await both.within(PROFESSIONAL, lambda turn: turn.change_chat(fresh_messages=True))
    await both.do(PROFESSIONAL, "/clienten")
    pressed = both.phone[PROFESSIONAL].last().id
    await both.do(PROFESSIONAL, "m|client|*")
    assert words(both)
    assert both.phone[PROFESSIONAL].last().id == pressed


async def test_proposing_once_more_does_not_tell_that_it_was_declined(running: Running) -> None:
    both, bridge_id = await looking(running)

    def propose(turn: Turn) -> tuple[bool, int]:
        bridge = bridges.get(turn, bridge_id)
        assert bridge is not None
        proposed = homework.propose(turn, bridge, "gauge")
        return proposed, len(homework.of(turn, bridge))

    def decide(turn: Turn) -> None:
        [work] = homework.of(turn, bridges.of_client(turn)[0])
        homework.decide(turn, work, "declined")

    assert await both.within(PROFESSIONAL, propose) == (True, 1)
    before = await both.within(PROFESSIONAL, propose)
    await both.within(CLIENT, decide)
    asked = len(both.phone[CLIENT].chat.history)
    assert await both.within(PROFESSIONAL, propose) == before == (False, 1)
    assert len(both.phone[CLIENT].chat.history) == asked, "nobody is asked until they say yes"


async def test_a_print_on_its_way_is_called_back(running: Running) -> None:
    both, bridge_id = await looking(running)

    def give(tx: Tx) -> int:
        chat = tx.sql.chat_by_lookup(lookup=tx.lookup(PROFESSIONAL))
        turn = people.turn_in(tx, running.world, chat["id"], running.clock.now())
        bridge = bridges.get(turn, bridge_id)
        assert bridge is not None and paper.give(turn, paper.of_professional(turn, bridge))
        return next(row.id for row in turn.rows if row.method == "send")

    row = await running.app.store.transact(give)
    assert await running.app.store.transact(outbox.state_of, row) == "sending"
    await takes_back(both, bridge_id)
    assert await running.app.store.transact(outbox.state_of, row) == "dropped"


@pytest.mark.parametrize("person", [CLIENT, PROFESSIONAL])
async def test_who_brings_in_a_file_in_place_of_all_shares_nothing_any_more(
    running: Running, person: int
) -> None:
    """Else whoever comes onto the client's bridge next would read what the one before was shown."""
    both, bridge_id = await looking(running)

    def again(tx: Tx) -> None:
        chat = tx.sql.chat_by_lookup(lookup=tx.lookup(person))
        now, safe = running.clock.now(), safety_answers(running.world.content, running.world.rules)
        document = collect(tx, chat["person_id"], now, safe, safety=False)
        bring_in(tx, running.world, now, document, person, replace=True)

    await running.app.store.transact(again)
    await running.restart()
    await running.settle()
    assert words(both) == set()
    found = await both.bridge(bridge_id)
    assert found is None or found.ended_at
    assert running.count("granted") == 0


async def test_many_looks_push_nothing_out_of_the_log(running: Running) -> None:
    """A professional who prints and then looks and looks is still seen to have printed."""
    both, bridge_id = await looking(running)

    def flood(turn: Turn) -> None:
        log.write_in(turn.tx, bridge_id, "professional", "printed", at=turn.now_ms)
        for later in range(log.MOST + 20):
            log.write_in(turn.tx, bridge_id, "professional", "looked", at=turn.now_ms + later)

    await both.within(PROFESSIONAL, flood)
    told = [each.what for each in await running.look(CLIENT, lambda turn: log.entries(turn, bridge_id))]
    assert {"came", "printed"} <= set(told)
    assert told.count("looked") == log.MOST

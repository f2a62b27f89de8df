"""The gateway: order, one in flight per chat, outcomes, what an edit follows."""

from __future__ import annotations

from typing import Any

import pytest

from bot.storage import outbox
from bot.storage.chats import move_chat
from bot.storage.outbox_ids import COUNTER_BITS, next_outbox_id
from bot.storage.outgoing import Outcome, Outgoing, Rank
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.storage.rows import NOW, chat, circle, message, round_of

pytestmark = pytest.mark.asyncio
MINUTE = 60_000


def claimed(tx: Tx, now: int = NOW, limit: int = 50) -> list[int]:
    return [row.message.id for row in outbox.claim(tx, now, limit)]


def column(tx: Tx, row_id: int, name: str) -> Any:
    return tx.sql.outbox_get(id=row_id)[name]


def sent(tx: Tx, row_id: int, message_id: int) -> None:
    assert outbox.mark_many(tx, [Outcome(row_id, "sent", message_id=message_id)]) == 1


async def test_a_row_comes_back_as_it_was_put_with_the_facts_of_its_chat(store: Store) -> None:
    def both(tx: Tx) -> None:
        chat_id = chat(tx, 77)
        tx.sql.chat_set_zone(id=chat_id, zone="Europe/Brussels")
        tx.sql.chat_set_nudges_on(id=chat_id, nudges_on=0)
        outgoing = Outgoing(
            id=next_outbox_id(NOW), chat_id=chat_id, rank=Rank.NUDGE, method="edit",
            body={"text": "é ☂", "frames": [{"seconds": 4, "text": "in"}]}, edits_message=12, due_at=NOW,
            not_after=NOW + 5,
        )  # fmt: skip
        outbox.put(tx, outgoing, NOW, claimed=False)
        (row,) = outbox.claim(tx, NOW, 5)
        assert row.message == outgoing
        assert (row.telegram_id, row.tries, row.came_from, row.kind) == (77, 1, "due", "private")
        assert (row.zone, row.quiet_from, row.quiet_until) == ("Europe/Brussels", "21:00", "09:00")
        assert (row.reachable, row.nudges_on, row.last_seen_at, row.created_at) == (True, False, NOW, NOW)
        assert row == outbox.born_claimed(tx, outgoing, tx.sql.chat_get(id=chat_id), NOW)
        assert "é" not in repr(row) and "77" not in repr(row).replace(str(outgoing.id), "").replace(
            chat_id, ""
        )

    await store.transact(both)


async def test_rows_born_claimed_are_in_flight_unless_they_are_for_later(store: Store) -> None:
    def born(tx: Tx) -> None:
        chat_id = chat(tx)
        now_row = message(tx, chat_id, claimed=True)
        later = message(tx, chat_id, claimed=True, due_at=NOW + 1)
        assert [outbox.state_of(tx, row) for row in (now_row, later)] == ["sending", "due"]
        assert (column(tx, now_row, "tries"), column(tx, later, "tries")) == (1, 0)
        assert claimed(tx, NOW + 1) == []  # one in flight per chat
        sent(tx, now_row, 1)
        assert claimed(tx, NOW + 1) == [later]

    await store.transact(born)


async def test_a_nudge_waits_for_its_turn(store: Store) -> None:
    def born(tx: Tx) -> None:
        nudge = message(tx, chat(tx), Rank.NUDGE, claimed=True)
        assert (outbox.state_of(tx, nudge), column(tx, nudge, "tries")) == ("due", 0)
        assert claimed(tx) == [nudge]

    await store.transact(born)


async def test_claims_go_by_rank_then_age_and_one_per_chat(store: Store) -> None:
    def order(tx: Tx) -> None:
        a, b, c = (chat(tx, number) for number in (1, 2, 3))
        cosmetic = message(tx, a, Rank.COSMETIC)
        nudge = message(tx, b, Rank.NUDGE)
        first = message(tx, a)
        second = message(tx, a)
        crisis = message(tx, c, Rank.CRISIS)
        message(tx, c, Rank.CRISIS, due_at=NOW + 9)
        assert claimed(tx, limit=2) == [crisis, first]
        assert claimed(tx) == [nudge]
        sent(tx, first, 1)
        assert claimed(tx) == [second]
        sent(tx, second, 2)
        assert claimed(tx) == [cosmetic]
        assert claimed(tx) == []

    await store.transact(order)


async def test_a_row_that_waits_for_another_try_keeps_its_place(store: Store) -> None:
    def wait(tx: Tx) -> None:
        chat_id = chat(tx)
        first, second = message(tx, chat_id), message(tx, chat_id)
        cosmetic = message(tx, chat_id, Rank.COSMETIC)
        assert claimed(tx) == [first]
        outbox.mark_many(tx, [Outcome(first, "due", error="Timeout", at=NOW + MINUTE)])
        assert claimed(tx) == [cosmetic]
        sent(tx, cosmetic, 1)
        assert outbox.earliest_due(tx, NOW) == NOW + MINUTE
        (again,) = outbox.claim(tx, NOW + MINUTE, 5)
        assert (again.message.id, again.tries) == (first, 2)
        assert column(tx, second, "state") == "due"

    await store.transact(wait)


async def test_a_frozen_chat_waits_and_the_others_do_not(store: Store) -> None:
    def freeze(tx: Tx) -> None:
        a, b = chat(tx, 1), chat(tx, 2)
        cold, warm = message(tx, a), message(tx, b)
        tx.sql.freeze_upsert(scope=a, until_at=NOW + 1)
        tx.sql.freeze_upsert(scope=a, until_at=NOW + 10)
        assert claimed(tx, NOW) == [warm]
        assert claimed(tx, NOW + 9) == []
        assert claimed(tx, NOW + 10) == [cold]
        sent(tx, cold, 1)
        rest = message(tx, a)
        tx.sql.freeze_upsert(scope="all", until_at=NOW + 20)
        assert tx.sql.freeze_list(now=NOW + 10) == [{"scope": "all", "until_at": NOW + 20}]
        assert claimed(tx, NOW + 19) == []
        assert tx.sql.freeze_prune(now=NOW + 20) == 2
        assert claimed(tx, NOW + 20) == [rest]

    await store.transact(freeze)


async def test_after_a_crash_what_was_in_flight_is_unknown_and_blocks_nobody(store: Store) -> None:
    def settle(tx: Tx) -> None:
        chat_id = chat(tx, -5, kind="group")
        lost = message(tx, chat_id, claimed=True)
        also = message(tx, chat_id, claimed=True)
        waiting = message(tx, chat_id)
        rows = outbox.settle_leases(tx, NOW)
        assert [(row.message.id, row.came_from, row.kind) for row in rows] == [
            (lost, "unknown", "group"), (also, "unknown", "group"),
        ]  # fmt: skip
        assert outbox.settle_leases(tx, NOW) == []
        outbox.mark_many(tx, [Outcome(lost, "unknown", at=NOW + MINUTE)])
        assert claimed(tx) == [waiting]
        assert outbox.unknown_due(tx, NOW, 5) == []  # one in flight per chat
        sent(tx, waiting, 3)
        (row,) = outbox.unknown_due(tx, NOW, 5)
        assert (row.message.id, row.came_from, row.tries) == (also, "unknown", 2)
        outbox.mark_many(tx, [Outcome(also, "failed", error="FateUnknown")])
        assert outbox.earliest_due(tx, NOW) == NOW + MINUTE
        assert [row.message.id for row in outbox.unknown_due(tx, NOW + MINUTE, 5)] == [lost]

    await store.transact(settle)


async def test_a_finished_row_keeps_its_message_loses_its_body_and_never_waits_again(store: Store) -> None:
    def finish(tx: Tx) -> None:
        rows = [message(tx, chat(tx, number), claimed=True) for number in range(3)]
        states = ("sent", "failed", "dropped")
        outbox.mark_many(
            tx,
            [
                Outcome(row, state, message_id=9, error="Forbidden")  # type: ignore[arg-type]
                for row, state in zip(rows, states, strict=True)
            ],
        )
        assert [outbox.state_of(tx, row) for row in rows] == list(states)
        assert store._connection.execute("SELECT DISTINCT body FROM outbox").fetchall() == [{"body": b""}]
        assert outbox.mark_many(tx, [Outcome(row, "due", at=NOW) for row in rows]) == 0
        assert outbox.mark_many(tx, [Outcome(12345, "sent", message_id=1)]) == 0
        assert outbox.state_of(tx, 12345) is None
        with pytest.raises(ValueError, match="instant"):
            outbox.mark_many(tx, [Outcome(rows[0], "unknown")])

    await store.transact(finish)


async def test_a_press_proves_that_its_message_arrived(store: Store) -> None:
    def press(tx: Tx) -> None:
        row = message(tx, chat(tx), claimed=True)
        outbox.settle_leases(tx, NOW)
        assert outbox.arrived(tx, row, 31)
        assert (outbox.state_of(tx, row), outbox.message_of(tx, row)) == ("sent", 31)
        assert not outbox.arrived(tx, row, 32)
        assert outbox.unknown_due(tx, NOW, 5) == []

    await store.transact(press)


async def test_a_message_is_followed_through_its_edits(store: Store) -> None:
    def follow(tx: Tx) -> None:
        chat_id = chat(tx)
        question = message(tx, chat_id, claimed=True)
        edit = message(tx, chat_id, method="edit", edits_row=question)
        again = message(tx, chat_id, method="buttons", edits_row=edit)
        pressed = message(tx, chat_id, method="edit", edits_message=80)
        assert [outbox.message_of(tx, row) for row in (question, edit, again)] == [None] * 3
        assert outbox.message_of(tx, pressed) == 80
        assert outbox.message_of(tx, 999) is None
        sent(tx, question, 50)
        assert [outbox.message_of(tx, row) for row in (question, edit, again)] == [50] * 3
        sent(tx, edit, 51)  # its target was gone, so it was sent anew
        assert [outbox.message_of(tx, row) for row in (question, edit, again)] == [50, 51, 51]
        assert outbox.row_of_message(tx, chat_id, 51) == edit
        assert outbox.row_of_message(tx, chat_id, 52) is None
        assert outbox.row_of_message(tx, chat(tx, 5), 51) is None
        sent(tx, again, 51)
        assert outbox.row_of_message(tx, chat_id, 51) == again

    await store.transact(follow)


async def test_a_newer_edit_takes_the_place_of_an_older_one_that_waits(store: Store) -> None:
    def merge(tx: Tx) -> None:
        chat_id = chat(tx)
        question = message(tx, chat_id)
        text = message(tx, chat_id, method="edit", edits_row=question)
        buttons = message(tx, chat_id, method="buttons", edits_row=text)
        elsewhere = message(tx, chat_id, method="edit", edits_message=60)
        others = message(tx, chat(tx, 6), method="edit", edits_message=60)
        assert outbox.state_of(tx, text) == "due"  # taking buttons away does not replace a text
        fewer = message(tx, chat_id, method="buttons", edits_row=question)
        assert [outbox.state_of(tx, row) for row in (text, buttons, fewer)] == ["due", "dropped", "due"]
        newer = message(tx, chat_id, method="edit", edits_row=fewer)
        assert [outbox.state_of(tx, row) for row in (text, fewer, newer)] == ["dropped", "dropped", "due"]
        assert [outbox.state_of(tx, row) for row in (elsewhere, others)] == ["due", "due"]
        assert claimed(tx) == [question, others]
        sent(tx, question, 60)  # now "newer" and "elsewhere" turn out to be about one message
        last = message(tx, chat_id, method="delete", edits_message=60)
        assert [outbox.state_of(tx, row) for row in (newer, elsewhere)] == ["dropped", "dropped"]
        assert claimed(tx) == [last]
        with pytest.raises(ValueError, match="edits"):
            message(tx, chat_id, method="edit", edits_message=61)
            message(tx, chat_id, method="edit")

    await store.transact(merge)


async def test_an_edit_of_unknown_fate_is_not_repeated_over_a_newer_one(store: Store) -> None:
    def merge(tx: Tx) -> None:
        chat_id = chat(tx)
        older = message(tx, chat_id, method="edit", edits_message=9, claimed=True)
        outbox.settle_leases(tx, NOW)
        newer = message(tx, chat_id, method="edit", edits_message=9, claimed=True)
        assert [outbox.state_of(tx, row) for row in (older, newer)] == ["dropped", "sending"]

    await store.transact(merge)


async def test_a_moved_group_gets_what_waits_at_its_new_address(store: Store) -> None:
    def move(tx: Tx) -> None:
        group = chat(tx, -1, kind="group")
        message(tx, group)
        met = chat(tx, -100, kind="group")
        for _ in ("told", "told again"):
            move_chat(tx, group, -100)
        assert tx.sql.chat_get(id=met) is None
        assert tx.sql.chat_by_lookup(lookup=tx.lookup(-100))["id"] == group
        assert tx.sql.chat_by_lookup(lookup=tx.lookup(-1)) is None
        assert [row.telegram_id for row in outbox.claim(tx, NOW, 5)] == [-100]

    await store.transact(move)


async def test_the_numbers_of_a_moved_groups_messages_are_forgotten(store: Store) -> None:
    """Where it is now, they are those of other messages."""

    def move(tx: Tx) -> None:
        group = chat(tx, -1, kind="group")
        shown = message(tx, group, claimed=True)
        sent(tx, shown, 7)
        by_number = message(tx, group, method="edit", edits_message=7)
        by_row = message(tx, group, method="edit", edits_row=shown)
        assert outbox.message_of(tx, shown) == 7
        move_chat(tx, group, -100)
        assert outbox.message_of(tx, shown) is None and outbox.message_of(tx, by_row) is None
        assert outbox.row_of_message(tx, group, 7) is None
        assert outbox.state_of(tx, by_number) == "dropped"

    await store.transact(move)


async def test_what_an_open_round_shows_is_not_forgotten(store: Store) -> None:
    """Weeks later somebody may leave, and their name has to go from there."""

    def prune(tx: Tx) -> None:
        group = chat(tx, -1, kind="group")
        row = message(tx, group, claimed=True)
        sent(tx, row, 7)
        about = round_of(tx, circle(tx, group), kind="board")
        tx.sql.round_save(
            id=about, state="open", body=tx.sql.round_get(id=about)["body"], due_at=None, message=row
        )
        outbox.prune(tx, NOW + MINUTE)
        assert outbox.message_of(tx, row) == 7

    await store.transact(prune)


async def test_pruning_removes_old_finished_rows_only(store: Store) -> None:
    def prune(tx: Tx) -> None:
        chat_id = chat(tx)
        old, waiting = message(tx, chat_id, claimed=True), message(tx, chat_id)
        sent(tx, old, 1)
        assert outbox.prune(tx, NOW - MINUTE) == 0
        assert outbox.prune(tx, (waiting >> COUNTER_BITS) + 1) == 1
        assert [outbox.state_of(tx, row) for row in (old, waiting)] == [None, "due"]

    await store.transact(prune)

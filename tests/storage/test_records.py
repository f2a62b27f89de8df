"""Chats, people, relations, steps, sessions, nudges and the small tables."""

from __future__ import annotations

import pytest

from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.storage.rows import NOW, chat, nudge, person, relation, session, step

pytestmark = pytest.mark.asyncio


async def test_the_settings_of_a_chat(store: Store) -> None:
    def settings(tx: Tx) -> None:
        chat_id, other = chat(tx, 1), chat(tx, 2)
        tx.sql.chat_set_reachable(id=chat_id, reachable=0)
        assert tx.sql.chat_touch(id=chat_id, last_seen_at=NOW + 5) == 1
        assert tx.sql.chat_get(id=chat_id)["reachable"] == 1  # who writes can be reached
        values = {
            "language": "nl",
            "country": "be",
            "zone": "Europe/Brussels",
            "reachable": 0,
            "nudges_on": 0,
        }
        for name, value in {**values, "fresh_messages": 1}.items():
            assert getattr(tx.sql, f"chat_set_{name}")(id=chat_id, **{name: value}) == 1
        tx.sql.chat_set_quiet(id=chat_id, quiet_from="22:30", quiet_until="07:00")
        person_id = person(tx, chat_id)
        row = tx.sql.chat_by_lookup(lookup=tx.lookup(1))
        assert row == tx.sql.chat_get(id=chat_id) == tx.sql.chat_of_person(person_id=person_id)[0]
        assert {name: row[name] for name in values} == values
        assert (row["quiet_from"], row["quiet_until"], row["last_seen_at"]) == ("22:30", "07:00", NOW + 5)
        assert tx.open_address(chat_id, row["address"]) == 1
        assert tx.sql.chat_get(id=other)["language"] == "en"
        assert tx.sql.chat_by_lookup(lookup=tx.lookup(3)) is None

    await store.transact(settings)


async def test_versions_are_kept_and_lists_are_in_order(store: Store) -> None:
    def save(tx: Tx) -> None:
        mine, other = person(tx), person(tx)
        first = relation(tx, mine)
        relation(tx, other)
        steps = [step(tx, mine, first, NOW + number) for number in range(3)]
        for expected in (2, 3):
            assert tx.sql.step_save(id=steps[0], body=b"x", version=expected, now=NOW + 9) == 1
            assert tx.sql.relation_save(id=first, body=b"x", now=NOW + 9) == 1
            assert tx.sql.step_get(id=steps[0])["version"] == expected
            assert tx.sql.relation_get(id=first)["version"] == expected
        assert [row["id"] for row in tx.sql.relation_list(person_id=mine)] == [first]
        assert [row["id"] for row in tx.sql.step_list(person_id=mine, count=2)] == [steps[2], steps[1]]
        assert [row["id"] for row in tx.sql.step_list_of_relation(relation_id=first)] == steps[::-1]
        assert tx.sql.step_save(id="none", body=b"", version=2, now=NOW) == 0

    await store.transact(save)


async def test_sessions_are_found_by_status_and_by_the_message_that_asks(store: Store) -> None:
    def find(tx: Tx) -> None:
        mine = person(tx)
        old, new = session(tx, mine, NOW), session(tx, mine, NOW + 1, question=77)
        paused = session(tx, mine, NOW + 2, status="paused")
        session(tx, person(tx), question=78)
        listed = tx.sql.session_list_in(person_id=mine, status="open")
        assert [row["id"] for row in listed] == [new, old]
        assert [row["id"] for row in tx.sql.session_list_in(person_id=mine, status="paused")] == [paused]
        assert tx.sql.session_of_question(question=77)["id"] == new
        assert tx.sql.session_of_question(question=79) is None
        about = relation(tx, mine)
        tx.sql.session_save(
            id=old, relation_id=about, step_id=None, rev=4, status="open", body=b"b", question=79,
            asked_at=NOW, now=NOW + 3,
        )  # fmt: skip
        row = tx.sql.session_of_question(question=79)
        assert (row["id"], row["rev"], row["body"], row["relation_id"]) == (old, 4, b"b", about)
        assert tx.sql.session_list_in(person_id=mine, status="open")[0]["id"] == old
        tx.sql.session_set_status(id=old, status="done", now=NOW + 4)
        assert [row["id"] for row in tx.sql.session_list_in(person_id=mine, status="open")] == [new]

    await store.transact(find)


async def test_nudges_are_claimed_once_with_a_lease_and_the_longest_due_first(store: Store) -> None:
    def claim(tx: Tx) -> None:
        chat_id = chat(tx)
        mine = person(tx, chat_id)
        late, later, future = (nudge(tx, chat_id, mine, NOW + due) for due in (1, 2, 99))
        assert tx.sql.nudge_next_due() == NOW + 1
        assert tx.sql.nudge_claim(now=NOW, lease_until=NOW + 60, count=5) == []
        (row,) = tx.sql.nudge_claim(now=NOW + 10, lease_until=NOW + 60, count=1)
        kept = tx.sql.nudge_get(id=row["id"])
        assert (kept["id"], kept["state"], kept["local_time"], kept["zone"]) == (
            late, "claimed", "19:00", "Europe/Amsterdam",
        )  # fmt: skip
        assert [row["id"] for row in tx.sql.nudge_claim(now=NOW + 10, lease_until=NOW + 60, count=5)] == [
            later
        ]
        assert tx.sql.nudge_next_due() == NOW + 99
        assert tx.sql.nudge_set_sent(id=late, sent_at=NOW + 11, variant=2) == 1
        assert tx.sql.nudge_last_sent_at(person_id=mine) == NOW + 11
        assert tx.sql.nudge_release(now=NOW + 59) == 0
        assert tx.sql.nudge_release(now=NOW + 60) == 1
        assert [row["id"] for row in tx.sql.nudge_pending(person_id=mine)] == [later, future]
        tx.sql.nudge_delay(id=later, due_at=NOW + 200)
        assert [row["id"] for row in tx.sql.nudge_pending(person_id=mine)] == [future, later]
        assert tx.sql.nudge_delay(id=late, due_at=NOW + 200) == 0  # sent is sent
        assert tx.sql.nudge_states() == [{"state": "due", "count": 2}, {"state": "sent", "count": 1}]
        assert tx.sql.nudge_prune(before=NOW + 2) == 1

    await store.transact(claim)


async def test_nudges_are_cancelled_by_step_relation_or_person(store: Store) -> None:
    def cancel(tx: Tx) -> None:
        chat_id = chat(tx)
        mine, other = person(tx, chat_id), person(tx)
        about = relation(tx, mine)
        steps = [step(tx, mine, about), step(tx, mine, about), step(tx, mine, None)]
        nudges = [nudge(tx, chat_id, mine, NOW, step_id) for step_id in steps]
        theirs = nudge(tx, chat_id, other, NOW)

        def states() -> list[str]:
            return [tx.sql.nudge_get(id=one)["state"] for one in (*nudges, theirs)]

        assert tx.sql.nudge_cancel_of_step(step_id=steps[0]) == 1
        assert states() == ["cancelled", "due", "due", "due"]
        assert tx.sql.nudge_cancel_of_relation(relation_id=about) == 1
        assert states() == ["cancelled", "cancelled", "due", "due"]
        assert tx.sql.nudge_cancel_of_person(person_id=mine) == 1
        assert states() == ["cancelled", "cancelled", "cancelled", "due"]

    await store.transact(cancel)


async def test_the_small_tables(store: Store) -> None:
    def small(tx: Tx) -> None:
        assert [tx.sql.seen_insert(update_id=9, seen_at=at) for at in (1, 2)] == [1, 0]
        assert tx.sql.seen_prune(before=2) == 1
        assert [tx.sql.dead_insert(update_id=9, kind="message", error="E", created_at=1) for _ in "ab"] == [
            1,
            0,
        ]
        assert tx.sql.dead_count() == 1
        assert tx.sql.chore_get(name="tidy") is None
        for at in (5, 6):
            tx.sql.chore_upsert(name="tidy", last_run_at=at)
        assert tx.sql.chore_get(name="tidy") == 6
        mine = person(tx)
        assert tx.sql.safety_last_at(person_id=mine) is None
        for at in (3, 8):
            tx.sql.safety_insert(id=tx.new_id(), person_id=mine, body=b"", created_at=at)
        assert tx.sql.safety_last_at(person_id=mine) == 8

    await store.transact(small)

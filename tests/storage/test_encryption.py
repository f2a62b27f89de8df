"""What a thief of the file finds, and what erasing leaves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.storage import invitations
from bot.storage.erasing import erase
from bot.storage.errors import NoKey, Unreadable
from bot.storage.outbox import drop_chat
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.storage.rows import (
    NOW,
    agreement,
    chat,
    circle,
    member,
    message,
    nudge,
    person,
    relation,
    released,
    round_of,
    session,
    step,
)

pytestmark = pytest.mark.asyncio
CANARY = "canary words, züs ☂"
TELEGRAM_ID = 987_654_321_012


def stored(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.rglob("*") if file.is_file())


def fill(tx: Tx) -> tuple[str, str]:
    """A chat and a person with a row in every table that belongs to them, all of it the canary."""
    chat_id = chat(tx, TELEGRAM_ID)
    person_id = person(tx, chat_id)
    tx.sql.person_save(id=person_id, body=tx.seal(person_id, f"person|body|{person_id}", CANARY))
    relation_id = relation(tx, person_id, CANARY)
    step_id = step(tx, person_id, relation_id)
    nudge_id = nudge(tx, chat_id, person_id, NOW, step_id)
    session(tx, person_id, relation_id=relation_id, step_id=step_id, nudge_id=nudge_id)
    note_id = tx.new_id()
    body = tx.seal(person_id, f"note|body|{note_id}", CANARY)
    tx.sql.note_save(id=note_id, person_id=person_id, relation_id=relation_id, body=body, created_at=NOW)
    tx.sql.safety_insert(id=tx.new_id(), person_id=person_id, body=b"", created_at=NOW)
    message(tx, chat_id, body={"text": CANARY})
    return chat_id, person_id


async def test_words_and_telegram_ids_are_not_in_the_files(store: Store, path: Path) -> None:
    await store.transact(fill)
    telegram = str(TELEGRAM_ID).encode(), TELEGRAM_ID.to_bytes(8, "big"), TELEGRAM_ID.to_bytes(6, "big")
    for _ in ("in the log", "in the database"):
        found = stored(path)
        for canary in (CANARY.encode(), json.dumps(CANARY).encode(), b"canary", *telegram):
            assert canary not in found
        await store.truncate_log()


async def test_sealing_comes_back_exactly(store: Store) -> None:
    person_id = await store.transact(person)
    for words in ("", CANARY, "<b>{0}\u202e\x00", "x" * 20_000):
        blob = await store.transact(lambda tx, text: tx.seal(person_id, "note|body|1", text), words)
        store._keys.forget_all()  # as after a restart
        assert await store.transact(lambda tx, blob: tx.open(person_id, "note|body|1", blob), blob) == words


async def test_a_ciphertext_moved_to_another_row_or_owner_does_not_open(store: Store) -> None:
    def swap(tx: Tx) -> None:
        mine, other = person(tx), person(tx)
        first, second, theirs = relation(tx, mine, "1"), relation(tx, mine, "2"), relation(tx, other, "3")
        blobs = {row: tx.sql.relation_get(id=row)["body"] for row in (first, second, theirs)}
        assert tx.open(mine, f"relation|body|{first}", blobs[first]) == "1"
        for owner, row, blob in ((mine, first, blobs[second]), (mine, first, blobs[theirs])):
            tx.sql.relation_save(id=row, body=blob, now=NOW)
            with pytest.raises(Unreadable):
                tx.open(owner, f"relation|body|{row}", tx.sql.relation_get(id=row)["body"])
        with pytest.raises(Unreadable):
            tx.open(mine, f"step|body|{first}", blobs[first])
        here, there = chat(tx, 1), chat(tx, 2)
        with pytest.raises(Unreadable):
            tx.open_address(here, tx.sql.chat_get(id=there)["address"])

    await store.transact(swap)


async def test_a_data_key_moved_to_another_owner_does_not_unwrap(store: Store) -> None:
    def swap(tx: Tx) -> None:
        mine, other = person(tx), person(tx)
        wrapped = tx.sql.data_key_get(owner_id=other)
        tx.drop_key(mine)
        tx.sql.data_key_insert(owner_id=mine, wrapped=wrapped, created_at=NOW)
        with pytest.raises(Unreadable):
            tx.seal(mine, "note|body|1", "words")

    await store.transact(swap)


async def test_erasing_a_person_leaves_nothing_but_the_chat(store: Store, path: Path) -> None:
    chat_id, person_id = await store.transact(fill)
    kept_id = await store.transact(lambda tx: person(tx, chat(tx, 5)))
    blobs = store._connection.execute("SELECT body FROM relation UNION ALL SELECT body FROM note").fetchall()
    await store.truncate_log()
    assert all(row["body"] in stored(path) for row in blobs)

    await store.transact(erase, "person", person_id)
    assert await store.truncate_log()

    tombstones = store._connection.execute("SELECT id, kind FROM tombstone").fetchall()
    assert tombstones == [{"id": person_id, "kind": "person"}]
    assert not any(row["body"] in stored(path) for row in blobs)
    counts = {
        table: store._connection.execute(f"SELECT COUNT(*) AS n FROM {table}").fetchone()["n"]
        for table in (
            "person",
            "relation",
            "step",
            "session",
            "note",
            "nudge",
            "safety_event",
            "chat",
            "outbox",
        )
    }
    assert counts == {
        "person": 1, "relation": 0, "step": 0, "session": 0, "note": 0, "nudge": 0, "safety_event": 0,
        "chat": 2, "outbox": 1,
    }  # fmt: skip
    assert await store.transact(lambda tx: tx.has_key(kept_id))
    with pytest.raises(NoKey):
        await store.transact(lambda tx: tx.open(person_id, "note|body|1", b""))

    def after(tx: Tx) -> None:
        assert tx.sql.chat_get(id=chat_id)["person_id"] is None
        row = store._connection.execute("SELECT state, body FROM outbox").fetchone()
        assert row == {"state": "dropped", "body": b""}
        message(tx, chat_id, body={"text": "farewell"})  # the address needs no key of theirs

    await store.transact(after)


async def test_erasing_a_group_takes_its_key_and_what_waits_for_it(store: Store) -> None:
    def both(tx: Tx) -> None:
        group, other = chat(tx, -7, kind="group"), chat(tx, 8)
        home, someone = circle(tx, group), person(tx, other)
        known, here = member(tx, home, someone), session(tx, someone)
        about = round_of(tx, home)
        released(tx, about, known, someone, here)
        agreement(tx, home, known, someone, here)
        invitations.make(tx, "join", home)
        tx.sql.ritual_upsert(id="r", circle_id=home, kind="weather", weekdays="7", local_time="19:00")
        message(tx, group, audience="group")
        message(tx, other)
        erase(tx, "chat", group)
        assert tx.sql.chat_get(id=group) is None and not tx.has_key(home)
        assert counts(store, *OF_A_CIRCLE) == dict.fromkeys(OF_A_CIRCLE, 0)
        assert tx.has_key(someone) and tx.sql.session_get(id=here) is not None, "what is theirs stays"
        assert {row["kind"] for row in tx.sql.tombstone_list()} == {"chat", "circle"}
        assert tx.sql.outbox_states() == [{"state": "due", "count": 1}]
        assert drop_chat(tx, other) == 1

    await store.transact(both)


OF_A_CIRCLE = ("circle", "member", "ritual", "round", "released", "agreement", "invitation")


def counts(store: Store, *tables: str) -> dict[str, int]:
    rows = {table: f'SELECT COUNT(*) AS n FROM "{table}"' for table in tables}
    return {table: store._connection.execute(sql).fetchone()["n"] for table, sql in rows.items()}


async def test_erasing_a_person_takes_their_part_in_each_circle(store: Store) -> None:
    def one_of_two(tx: Tx) -> None:
        home = circle(tx, chat(tx, -7, kind="group"))
        both = [person(tx, chat(tx, number)) for number in (1, 2)]
        about = round_of(tx, home)
        for someone in both:
            known, here = member(tx, home, someone), session(tx, someone)
            released(tx, about, known, someone, here)
            agreement(tx, home, known, someone, here)
            invitations.make(tx, "pair", home, person_id=someone)
        erase(tx, "person", both[0])
        left = counts(store, "circle", "round", "member", "released", "agreement", "invitation")
        assert left == dict.fromkeys(left, 1)
        (kept,) = tx.sql.member_list(circle_id=home)
        assert kept["person_id"] == both[1] and tx.has_key(home)

    await store.transact(one_of_two)


async def test_forgetting_a_conversation_takes_what_was_released_of_it(store: Store) -> None:
    def forget(tx: Tx) -> None:
        home, someone = circle(tx), person(tx)
        known, here = member(tx, home, someone), session(tx, someone)
        released(tx, round_of(tx, home), known, someone, here)
        agreement(tx, home, known, someone, here)
        erase(tx, "session", here)
        assert counts(store, "released", "agreement", "member") == {
            "released": 0,
            "agreement": 0,
            "member": 1,
        }

    await store.transact(forget)


async def test_forgetting_a_relation_takes_all_that_is_about_it(store: Store) -> None:
    def forget(tx: Tx) -> None:
        person_id = fill(tx)[1]
        other = step(tx, person_id, None)
        (row,) = tx.sql.relation_list(person_id=person_id)
        assert tx.sql.relation_delete(id=row["id"]) == 1
        assert [kept["id"] for kept in tx.sql.step_list(person_id=person_id, count=9)] == [other]
        assert tx.sql.session_list(person_id=person_id) == []
        assert tx.sql.note_list(person_id=person_id, count=9) == []
        assert tx.sql.nudge_list(person_id=person_id) == []
        assert len(tx.sql.safety_list(person_id=person_id)) == 1

    await store.transact(forget)

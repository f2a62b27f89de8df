"""Out of one Hecht and into another: the same document but for ids and times; hostile files are refused."""

from __future__ import annotations

import asyncio
import json
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clock import FixedClock
from bot.conversations.export import document as doc
from bot.conversations.export.collecting import collect
from bot.conversations.export.importing import AlreadyHere, Imported, bring_in
from bot.conversations.export.page import page
from bot.conversations.export.reading import MOST_BYTES, NotAnExport, read
from bot.conversations.export.safety import safety_answers
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.export import kept
from tests.prepared import prepare
from tests.running import MONDAY, world
from tests.storage.rows import KEY

LATER = MONDAY + timedelta(hours=2)
OTHER_PERSON = 8_000_000_001

HOSTILE = [
    "<script>alert(1)</script>",
    "{0.__class__} %s {{ }} ${x} { $who }",
    "\u202eevil\u2066",
    "'; DROP TABLE person;--",
    "\x00\x01\x7f",
    "a\u0300" * 40,
    "]]>-->\"'&amp;&lt;",
    "\U0001f468\u200d\U0001f469",
    "  \n\t\r ",
    "-term = x\n .y",
]


def exported(tx: Tx, telegram_id: int, *, safety: bool = True) -> doc.Document:
    person_id = tx.sql.chat_by_lookup(lookup=tx.lookup(telegram_id))["person_id"]
    about = safety_answers(world().content, world().rules)
    return collect(tx, person_id, MONDAY, about, safety=safety)


async def opened(folder: Path) -> Store:
    await prepare(folder / "hecht.db")
    return await Store.open(folder / "hecht.db", KEY, FixedClock(LATER))


async def out(folder: Path, words: list[str]) -> doc.Document:
    """The export of a person of whom everything is kept."""
    store = await opened(folder)
    await store.transact(kept.person, words)
    document = await store.transact(exported, kept.TELEGRAM_ID)
    await store.close()
    return document


async def back_in(
    folder: Path, document: doc.Document, *, times: int = 1, replace: bool = False
) -> tuple[Imported, doc.Document]:
    store = await opened(folder)
    try:
        for _ in range(times):
            came = await store.transact(bring_in, world(), LATER, document, OTHER_PERSON, replace=replace)
        return came, await store.transact(exported, OTHER_PERSON)
    finally:
        await store.close()


OF_BRIDGES = ("bridges", "shared", "bridge_log", "homework", "clients")


def comparable(document: doc.Document) -> Any:
    """Without what docs/export.md says an import changes: ids become the order in which they are met."""
    data = json.loads(document.model_dump_json())
    data["chat"] |= {"created_at": "", "last_seen_at": "", "hushed": False}
    for of_circles in (*("memberships", "released", "agreements"), *OF_BRIDGES):
        del data[of_circles]
    ids = [data["person"].pop("id")]
    for table in ("relations", "steps", "sessions", "notes", "reminders", "nudges", "safety_events"):
        data[table].sort(key=lambda row: json.dumps({**row, **dict.fromkeys(IDS, "")}, sort_keys=True))
        ids += [row["id"] for row in data[table]]
        for row in data[table]:
            if row.get("status") == "open":
                row["status"] = "paused"
    text = json.dumps(data, ensure_ascii=False)
    for number, one in enumerate(dict.fromkeys(ids)):
        text = text.replace(f'"{one}"', f'"#{number}"')
    return json.loads(text)


IDS = ("id", "relation_id", "step_id", "nudge_id", "reminder_id", "answers")


@pytest.mark.asyncio
async def test_round_trip(tmp_path: Path) -> None:
    document = await out(tmp_path / "a", [f"canary words {number}" for number in range(20)])
    again = read(document.to_json().encode())
    assert again.model_dump() == document.model_dump()
    came, returned = await back_in(tmp_path / "b", again)
    assert comparable(returned) == comparable(document)
    assert (came.relations, came.steps, came.sessions, came.notes) == (2, 1, 3, 2)
    assert (came.nudges, came.late, came.former) == (3, 0, 1)
    old = {row.id for table in (document.relations, document.sessions, document.notes) for row in table}
    new = {row.id for table in (returned.relations, returned.sessions, returned.notes) for row in table}
    assert not old & new, "no id of the file is used"
    session = next(one for one in returned.sessions if one.flow == "repair_step")
    assert session.answers["whom"].picked == (session.relation_id,)
    assert session.id in {note.id for note in returned.notes}


@settings(max_examples=10)
@given(words=st.lists(st.text(min_size=1, max_size=400) | st.sampled_from(HOSTILE), min_size=1, max_size=9))
def test_round_trip_of_any_words(words: list[str]) -> None:
    _round_trip(words)


@pytest.mark.parametrize("words", HOSTILE)
def test_round_trip_of_hostile_words(words: str) -> None:
    _round_trip([words])


def _round_trip(words: list[str]) -> None:
    words = [text.encode("utf-8", "ignore").decode() or "x" for text in words]

    async def there_and_back() -> None:
        with tempfile.TemporaryDirectory() as folder:
            document = await out(Path(folder) / "a", words)
            _, returned = await back_in(Path(folder) / "b", read(document.to_json().encode()))
            assert comparable(returned) == comparable(document)
            html = page(world().content, document, zone="UTC")
            assert "<script" not in html
            assert "\u202e" not in html

    asyncio.run(there_and_back())


@pytest.mark.asyncio
async def test_what_is_planned_comes_again_and_never_as_a_backlog(tmp_path: Path) -> None:
    document = await out(tmp_path / "a", ["words"])
    past = [
        nudge.model_copy(update={"due_at": LATER - timedelta(minutes=1)}) if nudge.state == "due" else nudge
        for nudge in document.nudges
    ]
    came, returned = await back_in(tmp_path / "b", document.model_copy(update={"nudges": tuple(past)}))
    assert (came.nudges, came.late) == (1, 2)
    due = [nudge for nudge in returned.nudges if nudge.state == "due"]
    assert [nudge.reminder_id for nudge in due] == [returned.reminders[0].id], "its next time is planned"
    assert all(nudge.due_at > LATER for nudge in due)
    assert next(one for one in returned.sessions if one.flow == "repair_step").nudge_id is None


@pytest.mark.asyncio
async def test_what_was_under_way_is_put_down(tmp_path: Path) -> None:
    """Else the first words typed in this chat would answer a question that does not stand in it."""
    document = await out(tmp_path / "a", ["words"])
    open_ones = tuple(one.model_copy(update={"status": "open"}) for one in document.sessions)
    _, returned = await back_in(tmp_path / "b", document.model_copy(update={"sessions": open_ones}))
    assert {one.status for one in returned.sessions} == {"paused"}


@pytest.mark.asyncio
async def test_somebody_of_whom_something_is_kept_is_refused_or_replaced(tmp_path: Path) -> None:
    document = await out(tmp_path / "a", ["words"])
    with pytest.raises(AlreadyHere):
        await back_in(tmp_path / "b", document, times=2)
    _, returned = await back_in(tmp_path / "c", document, times=2, replace=True)
    assert comparable(returned) == comparable(document)
    store = await opened(tmp_path / "c")
    people, tombstones = await store.transact(
        lambda tx: (tx.sql.person_count(), len(tx.sql.tombstone_list()))
    )
    await store.close()
    assert (people, tombstones) == (1, 1)


@pytest.mark.asyncio
async def test_a_consent_from_the_future_counts_as_todays(tmp_path: Path) -> None:
    document = await out(tmp_path / "a", ["words"])
    about = document.person.model_copy(update={"consent": 2_000})
    _, returned = await back_in(tmp_path / "b", document.model_copy(update={"person": about}))
    assert returned.person.consent < 100


def changed(document: doc.Document, *path: str | int, to: Any) -> bytes:
    data = json.loads(document.model_dump_json())
    place = data
    for part in path[:-1]:
        place = place[part]
    place[path[-1]] = to
    return json.dumps(data).encode()


SECRET = "canarywords"
WRONG: list[tuple[tuple[str | int, ...], Any, str]] = [
    (("hecht_export",), 2, "made by another version of Hecht; this one reads version 1"),
    (("made_at",), SECRET, "made_at: is not what an export has there"),
    (("made_at",), "1960-01-01T00:00:00Z", "made_at: is no date, time or time zone"),
    ((SECRET,), 1, "…: is not part of an export"),
    (("chat", "zone"), SECRET, "chat.zone: is no date, time or time zone"),
    (("chat", "zone"), "../../etc/passwd", "chat.zone: is no date, time or time zone"),
    (("chat", "quiet_from"), "25:00", "chat.quiet_from: is not what an export has there"),
    (("chat", "nudges_on"), 1, "chat.nudges_on: is not what an export has there"),
    (("person", "id"), "'; --", "person.id: is not what an export has there"),
    (("person", "fields", SECRET), {"words": 5}, "person.fields.….words: is not what an export has there"),
    (("person", "fields", "Bad Key"), {}, "person.fields.….…: is not what an export has there"),
    (("person", "fields", "soft_at"), {}, "person.moment: is missing"),
    (("person", "fields", "track_done"), {"picked": [SECRET]}, "person.picked: is no number"),
    (("person", "fields", "zone_home"), {"words": SECRET}, "person.words: is no time zone"),
    (("relations", 0, "fields", "name"), {"words": "x" * 20_001}, "relations.0.fields.….words: is longer"),
    (("relations", 0, "fields", "name"), {"moment": SECRET}, "fields.….moment: is no date, time or time"),
    (("relations", 0, "fields", "x"), {"moment": "2026-01-01T10:00+01:00"}, "is no time of the right kind"),
    (("relations", 0, "version"), 2**63, "relations.0.version: is not what an export has there"),
    (("steps", 0, "relation_id"), "nobody", "steps.0.relation_id: refers to nothing in this file"),
    (("sessions", 1, "status"), SECRET, "sessions.1.status: is not what an export has there"),
    (("sessions", 0, "nudge_id"), "nothing", "sessions.0.nudge_id: refers to nothing in this file"),
    (("nudges", 0, "kind"), SECRET, "nudges.0.kind: is not what an export has there"),
    (("nudges", 0, "local_date"), "2026-02-30", "nudges.0.local_date: is no date, time or time zone"),
    (("reminders", 0, "weekdays"), "8", "reminders.0.weekdays: is not what an export has there"),
]  # fmt: skip


@pytest.fixture(scope="module")
def document() -> doc.Document:
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(out(Path(folder), ["words"]))


@pytest.mark.parametrize(("path", "to", "line"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_told_by_its_place(
    document: doc.Document, path: tuple[str | int, ...], to: Any, line: str
) -> None:
    with pytest.raises(NotAnExport) as told:
        read(changed(document, *path, to=to))
    assert line in str(told.value)
    assert SECRET not in str(told.value)
    assert "\n" not in str(told.value)
    assert told.value.__cause__ is None


def test_the_same_id_or_time_twice_is_refused(document: doc.Document) -> None:
    data = json.loads(document.model_dump_json())
    data["relations"][1]["id"] = data["relations"][0]["id"]
    with pytest.raises(NotAnExport, match="relations: an id stands there twice"):
        read(json.dumps(data).encode())
    data = json.loads(document.model_dump_json())
    recurring = next(nudge for nudge in data["nudges"] if nudge["reminder_id"])
    data["nudges"].append({**recurring, "id": "another"})
    with pytest.raises(NotAnExport, match="one time of a reminder stands there twice"):
        read(json.dumps(data).encode())


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"hecht_export": 1}', b"null", b'"\\ud800"', b"1e999999"],
)
def test_what_is_no_export_is_one_kind_line(data: bytes) -> None:
    with pytest.raises(NotAnExport) as told:
        read(data)
    assert "\n" not in str(told.value)


def test_a_file_of_more_than_fifty_megabytes_is_not_read() -> None:
    with pytest.raises(NotAnExport, match="larger than 50 MB"):
        read(b" " * (MOST_BYTES + 1))


@settings(max_examples=100)
@given(data=st.data())
def test_a_damaged_file_is_refused_or_read_and_never_anything_else(
    document: doc.Document, data: st.DataObject
) -> None:
    whole = document.to_json().encode()
    at = data.draw(st.integers(0, len(whole) - 1))
    piece = data.draw(st.binary(max_size=4))
    try:
        read(whole[:at] + piece + whole[at + data.draw(st.integers(0, 8)) :])
    except NotAnExport as told:
        assert "\n" not in str(told)


@pytest.mark.asyncio
async def test_of_a_group_a_file_holds_their_own_part_and_brings_nobody_in(tmp_path: Path) -> None:
    document = await out(tmp_path / "a", ["words of mine"])
    (membership,), (released,), (agreement,) = document.memberships, document.released, document.agreements
    assert (membership.title, membership.name) == ("Home", "words of mine")
    assert released.membership_id == agreement.membership_id == membership.id
    said = {session.id: session.answers for session in document.sessions}
    assert [said[each.session_id][each.cards["words"]].words for each in (released, agreement)] == [
        "words of mine",
        "words of mine",
    ]
    for shown in (document.to_json(), page(world().content, document, zone="UTC")):
        assert kept.OTHERS not in shown and "words of mine" in shown
    came, returned = await back_in(tmp_path / "b", document)
    assert came.memberships == 1
    assert not returned.memberships and not returned.released and not returned.agreements
    assert came.sessions == len(returned.sessions) == len(document.sessions), "the words come all the same"

"""Nothing is kept before a yes; what somebody agreed to can be asked again, and withdrawn."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

import pytest

from bot.conversations import people, records, sessions
from bot.conversations.nudges import rhythms
from bot.conversations.panels.privacy import PAGES
from bot.conversations.turn import Turn
from bot.storage.sqlite import CHECK_OWNER
from bot.storage.tx import Tx
from tests.botapi.person import Phone
from tests.conversations.stories import AGREED, AT_THE_MOMENT, PLANNED, ROBIN
from tests.nudges.plans import own, rhythm
from tests.running import NOOR, SAM, Running, button

pytestmark = pytest.mark.asyncio

DANGER = "I don't want to live any more"
MOMENT = "it was about the boiler again"

NOBODY_S = {"alembic_version", "chore", "seen_update"}
"""Tables that are about nobody."""


def rows(running: Running) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table that is about anybody, as it stands in the file."""
    with closing(sqlite3.connect(f"file:{running.database}?mode=ro", uri=True)) as database:
        database.row_factory = sqlite3.Row
        tables = [t for (t,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        every = {t: [dict(row) for row in database.execute(f'SELECT * FROM "{t}"')] for t in tables}
    every["data_key"] = [row for row in every["data_key"] if row["owner_id"] != CHECK_OWNER]
    return {table: found for table, found in every.items() if found and table not in NOBODY_S}


def says(running: Running, message: str, **values: str) -> str:
    return running.world.content.messages.plain("en", message, **values)


async def set_consent(running: Running, version: int) -> None:
    def change(turn: Turn) -> None:
        turn.tx.sql.person_set_consent(id=turn.person_id, consent=version, consented_at=1)

    await running.look(SAM, change)


async def consent(running: Running) -> int:
    def read(tx: Tx) -> int:
        row = tx.sql.chat_by_lookup(lookup=tx.lookup(SAM))
        return int(row["consent"])

    return await running.app.store.transact(read)


def asks_again(phone: Phone) -> bool:
    return "m|consent|yes" in str(phone.last().markup)


def is_withdrawn(phone: Phone) -> bool:
    return "m|come_back|" in str(phone.last().markup)


# ----------------------------------------------------------------------------------------- before a yes


@pytest.mark.parametrize(
    "acts",
    [
        ("/start",),
        ("/start", "c|*|terms|no"),
        ("/start", "c|*|terms|younger"),
        (
            "hello, my sister and I",
            "/plan",
            DANGER,
            "m|safe|yes*",
            "/hulp",
            "/privacy",
            "m|privacy|1",
            "/forget",
        ),
        ("/start", "l|nl", "c|*|terms|no", "/hulp", "m|country|*", "m|sos|be"),
    ],
)
async def test_before_a_yes_and_after_a_no_there_is_a_chat_and_nothing_else(
    running: Running, acts: tuple[str, ...]
) -> None:
    await running.do(running.phone(SAM), *acts)
    kept = rows(running)
    assert set(kept) <= {"chat", "outbox", "message"}, set(kept)
    assert "message" not in kept
    (chat,) = kept["chat"]
    told = {name for name, value in chat.items() if value not in (None, 0, "", b"")}
    assert told == {
        "id", "kind", "lookup", "address", "language", "quiet_from", "quiet_until", "reachable", "nudges_on",
        "created_at", "last_seen_at",
    }  # fmt: skip
    assert (chat["quiet_from"], chat["quiet_until"]) == ("21:00", "09:00"), "as for anybody"
    assert {row["body"] for row in kept["outbox"]} == {b""}, "what was said is blanked"


async def test_a_yes_is_kept_with_its_version(running: Running) -> None:
    await running.do(running.phone(SAM), *AGREED)
    (person,) = rows(running)["person"]
    assert person["consent"] == people.CONSENT == 2


@pytest.mark.parametrize(("who", "language"), [(SAM, "en"), (NOOR, "nl")])
async def test_the_policy_is_there_before_consent_in_both_languages(
    running: Running, who: int, language: str
) -> None:
    phone = running.phone(who)
    await running.do(phone, "/privacy")
    assert "the people who run this test" in phone.last().text
    seen = []
    for page in range(1, PAGES + 1):
        await running.do(phone, f"m|privacy|{page}")
        seen.append(phone.last().text)
    head = running.world.content.messages.plain(language, "privacy-page_1", operator="x", contact="")
    assert seen[0].splitlines()[0] == head.splitlines()[0].replace("<b>", "").replace("</b>", "")
    assert len(set(seen)) == PAGES
    assert "the people who run this test" in seen[0]
    assert "person" not in rows(running)


async def test_the_policy_says_what_the_operator_decided(running: Running) -> None:
    from dataclasses import replace

    from bot.conversations.keeping import Keeping
    from bot.conversations.panels import privacy

    def page(turn: Turn, keeping: Keeping) -> str:
        turn.world = replace(turn.world, keeping=keeping, operator_contact="privacy@example.org")
        privacy(turn, "3")
        (row,) = turn.rows
        turn.rows.clear()
        turn.tx.sql.outbox_drop_chat(chat_id=turn.chat.id, blank=b"")
        return str(row.body["text"])

    await running.do(running.phone(SAM), "/start")
    long = await running.look(SAM, lambda turn: page(turn, Keeping(45, 18, 60)))
    assert all(part in long for part in ("45 days", "18 months", "60 days"))
    never = await running.look(SAM, lambda turn: page(turn, Keeping(30, 0, 0)))
    assert "months" not in never
    assert "backups" not in never


# ----------------------------------------------------------------------------------------- asked again


async def test_an_older_consent_is_asked_again_and_then_it_goes_on(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *AT_THE_MOMENT)
    await set_consent(running, 1)
    await running.do(phone, MOMENT)
    assert asks_again(phone)
    assert await consent(running) == 1
    await running.do(phone, "m|consent|yes")
    assert await consent(running) == people.CONSENT
    answers = await running.look(SAM, lambda turn: sessions.open_sessions(turn)[0].state.answers)
    assert answers["moment"].words == MOMENT, "what waited is the answer that it was"
    await running.do(phone, "and then she left")
    assert not asks_again(phone), "asked once"


async def test_a_typed_yes_is_one_and_the_first_thing_typed_is_not(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *AT_THE_MOMENT)
    await set_consent(running, 1)
    await running.do(phone, "yes")
    assert asks_again(phone)
    assert await consent(running) == 1
    await running.do(phone, "yes")
    assert await consent(running) == people.CONSENT


async def test_a_press_and_a_command_wait_in_order(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN)
    await set_consent(running, 1)
    await running.do(phone, "m|steps|*", "/map")
    assert asks_again(phone)
    await running.do(phone, "m|consent|yes")
    assert "o|map_person|" in str(phone.last().markup), "the map, that was asked for last"


async def test_help_and_danger_come_before_the_question(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *AT_THE_MOMENT)
    await set_consent(running, 1)
    await running.do(phone, "/hulp")
    assert not asks_again(phone)
    await running.do(phone, "o|calm|*")
    assert not asks_again(phone)
    await running.do(phone, DANGER)
    assert button(phone, "m|safe|yes-suicide")
    for act in ("m|safe|yes-suicide", "m|my_plan|*"):
        await running.do(phone, act)
        assert not asks_again(phone), act
    assert rows(running)["safety_event"]


async def test_the_way_out_is_never_behind_the_question(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN)
    await set_consent(running, 1)
    for act in ("/privacy", "/forget", "/vergeet", "/stop"):
        await running.do(phone, act)
        assert not asks_again(phone), act


async def test_a_no_leads_to_the_ways_out_and_back(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN)
    await set_consent(running, 1)
    await running.do(phone, "/map", "m|consent|no")
    for data in ("m|consent|yes", "m|forget_leave|", "m|export|", "m|forget_erase|"):
        assert button(phone, data)[0] == phone.last().id
    await running.do(phone, "m|forget_leave|")
    assert await consent(running) == people.WITHDRAWN


# ------------------------------------------------------------------------------------------- withdrawn


async def test_withdrawn_nothing_is_looked_at_or_sent_and_everything_is_kept(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *PLANNED, *AT_THE_MOMENT)
    await running.look(SAM, own("call the bank", "2026-11-25T16:30"))
    await running.do(phone, "/privacy", "m|forget_leave|")
    assert is_withdrawn(phone)
    assert await running.app.next_nudge() is None
    before = rows(running)
    for act in (MOMENT, "/plan", "/menu", "/map", "/settings", "s|*", DANGER, "m|safe|yes*"):
        await running.do(phone, act)
    await running.do(phone, "/start")
    assert is_withdrawn(phone)
    for table in ("relation", "step", "session", "note", "person", "nudge", "reminder", "data_key"):
        assert rows(running).get(table) == before.get(table), table
    assert "safety_event" not in rows(running)
    phone.transcript.clear()
    await running.advance(30 * (running.clock.now() - running.clock.now().replace(hour=13)))
    assert phone.transcript == []


async def test_danger_is_heard_from_whoever_withdrew(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, "/forget", "m|forget_all|", "m|forget_leave|", DANGER)
    assert button(phone, "m|safe|yes-suicide")[0] == phone.last().id
    await running.do(phone, "/hulp")
    assert "112" in phone.screen()


async def test_coming_back_finds_everything_and_plans_what_comes_again(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *PLANNED)
    await running.look(SAM, rhythm("weekly", 17))
    await running.do(phone, "/privacy", "m|forget_leave|", "/start", "m|come_back|")
    assert await consent(running) == people.CONSENT
    assert [r.fields["name"].words for r in await running.look(SAM, records.relations)] == ["Robin"]
    assert [r.kind for r in await running.look(SAM, rhythms.all_of)] == ["weekly"]
    assert await running.app.next_nudge() is not None
    await running.do(phone, "/map")
    assert not is_withdrawn(phone)


async def test_an_old_welcome_makes_nobody_twice(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, "/start")
    message, data = button(phone, "c|*|terms|agree")
    await running.do(phone, "c|*|terms|agree", "/privacy", "m|forget_leave|")
    await phone.press(data, message=message, stale=True)
    assert len(rows(running)["person"]) == 1
    assert await consent(running) == people.WITHDRAWN


async def test_before_consent_the_menu_leads_to_the_question(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, "/privacy", "m|menu|", "o|welcome|", "c|*|terms|agree")
    assert "person" in rows(running)

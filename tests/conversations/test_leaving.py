"""Erased is erased: one thing with what came of it, somebody, or everything; and what is left in the chat."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

import pytest

from bot.content.render import Rendered
from bot.conversations import forgetting, nudges, records, sessions, tracks
from bot.conversations.apply import apply
from bot.conversations.events import Origin, Pressed
from bot.conversations.nudges import rhythms
from bot.conversations.turn import Turn
from bot.flows.answers import Answer, Answers
from bot.storage.outgoing import Outgoing, Rank
from bot.storage.tx import Tx
from tests.botapi.person import Phone
from tests.conversations.stories import AGREED, AT_THE_MOMENT, PLANNED, ROBIN
from tests.conversations.test_consent import rows
from tests.nudges.plans import own, rhythm
from tests.running import NOOR, SAM, Running, button

pytestmark = pytest.mark.asyncio

CANARY = "the blue heron"
ERASE = ("/forget", "m|forget_all|", "m|forget_erase|", "m|forget_now|*")
UPDATES = count(10_000)


def gone(running: Running) -> bool:
    """Whether nothing is left of anybody, in any table but the tombstones."""
    return set(rows(running)) <= {"tombstone"}


async def everything(running: Running, person: int = SAM) -> str:
    """All that can be opened of what somebody said."""

    def read(turn: Turn) -> str:
        said: list[Answers] = [turn.profile, *(r.fields for r in records.relations(turn))]
        said += [step.fields for step in records.steps(turn)]
        said += [note.fields for note in records.notes(turn)]
        said += [session.state.answers for session in sessions.every(turn)]
        texts = [str({name: answer.to_json() for name, answer in fields.items()}) for fields in said]
        return " ".join([*texts, *(r.words for r in rhythms.every(turn))])

    return await running.look(person, read)


async def note_their_messages(running: Running, phone: Phone) -> None:
    """Their own messages are known by number."""

    def write(tx: Tx) -> None:
        chat = tx.sql.chat_by_lookup(lookup=tx.lookup(phone.person))
        for message in phone.chat.shown():
            if not message.sender.is_bot and message.date > running.clock.now() - timedelta(hours=47):
                tx.sql.message_insert(
                    chat_id=chat["id"],
                    message_id=message.id,
                    theirs=1,
                    at=int(running.clock.now().timestamp() * 1000),
                )

    await running.app.store.transact(write)


async def forged(running: Running, person: int, data: str) -> None:
    """A press that no message of theirs ever had a button for."""
    origin = Origin(next(UPDATES), person, True)
    await running.app.store.transact(apply, running.world, running.clock.now(), Pressed(origin, data, 1))


async def full(running: Running) -> Phone:
    """Somebody who has used all there is."""
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, f"{CANARY} again", "m|keep|*", *PLANNED, *AT_THE_MOMENT, CANARY)
    await running.look(SAM, own(CANARY, "2026-11-25T16:30"))
    await running.look(SAM, rhythm("weekly", 17))
    await running.do(phone, "I don't want to live any more")
    return phone


# ------------------------------------------------------------------------------------------ everything


async def test_everything_goes_and_only_tombstones_stay(running: Running) -> None:
    phone = await full(running)
    theirs = {"person", "relation", "step", "session", "note", "reminder", "nudge", "safety_event"}
    assert theirs <= set(rows(running))
    await running.do(phone, *ERASE)
    assert set(rows(running)) <= {"tombstone", "chat", "outbox", "message"}
    (chat,) = rows(running)["chat"]
    assert (chat["person_id"], chat["country"], chat["zone"], chat["leaving"]) == (None, None, None, 1)
    await running.app.departures.look()
    assert gone(running)
    kinds = {row["kind"] for row in rows(running)["tombstone"]}
    assert {"person", "chat"} <= kinds


async def test_the_key_is_gone_with_it(running: Running) -> None:
    await full(running)
    ((key,),) = [[row["wrapped"]] for row in rows(running)["data_key"]]
    await running.do(running.phone(SAM), *ERASE)
    assert "data_key" not in rows(running)
    for suffix in ("", "-wal"):
        file = running.database.with_name(running.database.name + suffix)
        assert key not in file.read_bytes(), suffix or "the database"


async def test_one_press_erases_nothing_nor_does_an_old_second_one(running: Running) -> None:
    phone = await full(running)
    await running.do(phone, *ERASE[:-1])
    message, data = button(phone, ERASE[-1])
    assert "person" in rows(running)
    await running.advance(timedelta(minutes=11))
    await phone.press(data, message=message, stale=True)
    assert "person" in rows(running)
    for data in ("m|forget_now|", "m|forget_now|99999999999", "m|forget_now|x"):
        await forged(running, SAM, data)
    assert "person" in rows(running)
    await running.do(phone, ERASE[-1])
    assert "person" not in rows(running)


async def test_what_it_says_is_what_happens_in_the_chat(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN)
    old = [m.id for m in phone.chat.shown() if m.sender.is_bot]
    theirs = [m.id for m in phone.chat.shown() if not m.sender.is_bot]
    await running.advance(timedelta(days=3))
    await running.do(phone, "m|map|*", "/plan", "/map")  # an old message is edited
    await running.do(phone, ERASE[0])
    await note_their_messages(running, phone)
    await running.do(phone, *ERASE[1:])
    left = {m.id: m for m in phone.chat.shown()}
    assert {id: left[id].text for id in old} == dict.fromkeys(old, "\u00b7")
    assert all(not left[id].markup for id in old)
    assert [m.id for m in left.values() if not m.sender.is_bot] == theirs, "only their own older ones stay"
    farewell = phone.last()
    assert farewell.text.startswith("Everything is erased")
    assert "Wednesday 23 December" in farewell.text or "Saturday 26 December" in farewell.text
    assert [m.id for m in left.values() if m.sender.is_bot and m.id not in old] == [farewell.id]


async def test_a_nudge_that_waits_in_the_outbox_or_in_memory_never_comes(running: Running) -> None:
    phone = await full(running)
    running.app.courier.hold(True)

    def put(turn: Turn) -> tuple[Outgoing, ...]:
        (first, *_) = turn.tx.sql.nudge_pending(person_id=turn.person_id)
        turn.say(Rendered(CANARY, ()), Rank.NUDGE, first["id"])
        turn.tx.sql.nudge_set_sent(id=first["id"], sent_at=turn.now_ms, variant=None)
        turn.say(Rendered(f"{CANARY} at once", ()), Rank.REPLY)
        return tuple(turn.rows)

    running.app.courier.take(await running.look(SAM, put))
    before = len(phone.transcript)
    stamp = int(running.clock.now().timestamp())
    press = Pressed(Origin(next(UPDATES), SAM, True), f"m|forget_now|{stamp}", phone.last().id)
    await running.app.reminders._turns.take(press)
    running.app.courier.hold(False)
    await running.settle()
    await running.advance(timedelta(days=8))
    await phone.say("/privacy")
    after = [line for line in phone.transcript[before:] if not line.startswith("[bot deletes]")]
    assert CANARY not in "\n".join(after)
    assert "person" not in rows(running)


async def test_no_nudge_comes_after_it(running: Running) -> None:
    phone = await full(running)
    await running.do(phone, *ERASE)
    assert await running.app.next_nudge() is None
    before = len(phone.chat.history)
    await running.advance(timedelta(days=8))
    await running.app.departures.look()
    await running.advance(timedelta(days=8))
    assert len(phone.chat.history) == before


async def test_whoever_writes_before_the_chat_is_gone_begins_anew(running: Running) -> None:
    phone = await full(running)
    await running.do(phone, *ERASE, "/start")
    await running.app.departures.look()
    assert set(rows(running)) <= {"tombstone", "chat", "outbox", "message"}
    await running.do(phone, "c|*|terms|agree", *ROBIN)
    assert CANARY not in await everything(running)
    assert len(rows(running)["person"]) == 1


async def test_whoever_withdrew_erases_too(running: Running) -> None:
    phone = await full(running)
    await running.do(phone, "/privacy", "m|forget_leave|", "/start", "m|forget_erase|", "m|forget_now|*")
    await running.app.departures.look()
    assert gone(running)


async def test_whoever_never_agreed_leaves_nothing(running: Running) -> None:
    phone = running.phone(NOOR)
    await running.do(phone, "/start", "/vergeet", "m|forget_now|*")
    await running.app.departures.look()
    assert gone(running)


async def test_one_person_leaving_takes_nothing_from_another(running: Running) -> None:
    await full(running)
    other = running.phone(NOOR)
    await running.do(other, *AGREED, *ROBIN)
    before = {table: found for table, found in rows(running).items() if table == "relation"}
    await running.do(running.phone(SAM), *ERASE)
    await running.app.departures.look()
    assert len(rows(running)["person"]) == 1
    assert len(before["relation"]) == 2
    assert [r.fields["name"].words for r in await running.look(NOOR, records.relations)] == ["Robin"]


async def test_leaving_is_offered_where_somebody_looks_for_it(running: Running) -> None:
    phone = await full(running)
    for way in (("/stop", "m|forget_all|"), ("/settings", "m|forget|"), ("/privacy", "m|forget|")):
        await running.do(phone, *way)
    await running.do(phone, "/forget", "m|forget_all|", "m|forget_pause|")
    assert not await running.look(SAM, lambda turn: turn.chat.nudges_on)
    assert "person" in rows(running)


# --------------------------------------------------------------------------------------------- one thing


async def test_a_note_goes_with_the_conversation_that_says_the_same(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, f"{CANARY} again", "m|keep|*")
    assert (await everything(running)).count(CANARY) == 2
    await running.do(phone, "/forget", "m|pick|", "m|pick|n.0", "m|pick_one|n*", "m|pick_gone|n*")
    assert CANARY not in await everything(running)
    assert "note" not in rows(running)


async def test_a_step_goes_with_its_nudges_and_conversations(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *PLANNED)
    assert len(rows(running)["nudge"]) == 2
    await running.do(phone, "/forget", "m|pick|", "m|pick|s.0", "m|pick_one|s*", "m|pick_gone|s*")
    kept = rows(running)
    assert "step" not in kept
    assert "nudge" not in kept
    assert "repair_step" not in [s.flow for s in await running.look(SAM, sessions.every)]
    assert await running.app.next_nudge() is None


async def test_a_nudge_about_what_is_erased_never_comes(running: Running) -> None:
    """Also where its row waits in the outbox: it would else come without knowing that it is one."""
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *PLANNED)

    def put(turn: Turn) -> int:
        (first, _) = turn.tx.sql.nudge_pending(person_id=turn.person_id)
        return turn.say(Rendered(CANARY, ()), Rank.NUDGE, first["id"])

    row = await running.look(SAM, put)

    def erase(turn: Turn) -> str:
        (step,) = records.steps(turn)
        forgetting.forget_step(turn, step.id)
        return str(turn.tx.sql.outbox_get(id=row)["state"])

    assert await running.look(SAM, erase) == "dropped"
    await running.advance(timedelta(days=2))
    assert not any(CANARY in m.text for m in phone.chat.shown())


async def test_a_reminder_goes_with_the_conversation_in_which_it_was_set(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(
        phone,
        *AGREED,
        *ROBIN,
        "/remind",
        CANARY,
        "c|*|country|nl",
        "c|*|when|morning",
        "c|*|right",
        "c|*|once",
    )
    assert CANARY in await everything(running)
    await running.do(phone, "/forget", "m|pick|", "m|pick|r.0", "m|pick_one|r*", "m|pick_gone|r*")
    assert CANARY not in await everything(running)
    assert "nudge" not in rows(running)


async def test_a_conversation_takes_back_what_it_put_into_the_records(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *AT_THE_MOMENT, CANARY)
    assert CANARY in await everything(running)
    await running.do(phone, "/forget", "m|pick|", "m|pick|c.0", "m|pick_one|c*", "m|pick_gone|c*")
    assert CANARY not in await everything(running)


async def test_somebody_goes_with_all_that_is_about_them(running: Running) -> None:
    phone = await full(running)
    await running.do(phone, "m|safe|no-suicide", "x|*", "I keep thinking about Robin", "m|keep|*")
    await running.look(SAM, own("call Robin", "2026-11-25T16:30"))
    track = next(iter(running.world.content.tracks.values()))
    about = await running.look(SAM, lambda turn: records.relations(turn)[0].id)
    await running.look(SAM, lambda turn: tracks.begin(turn, track, about))
    await running.look(SAM, lambda turn: nudges.plan_after_days(turn, "track", 2))
    await running.do(phone, "/forget", "m|pick|p.0", "m|pick_one|p*", "m|pick_gone|p*")
    left = await everything(running)
    assert "Robin" not in left
    assert about not in left, "nor a track that points to it"
    kept = rows(running)
    assert not {"relation", "step"} & set(kept)
    assert {r.words for r in await running.look(SAM, rhythms.every)} == {CANARY, ""}
    assert "track" not in [row["kind"] for row in kept["nudge"] if row["state"] == "due"]


async def test_another_whose_name_is_only_alike_stays(running: Running) -> None:
    def names(said: str, words: str) -> bool:
        return forgetting.names(records.Record("x", {"name": Answer(words=said)}), words)

    assert names("Robin", "I saw ROBIN, again")
    assert names("Robin", "it's Robin's boat")
    assert names("Robin", "word " * 300 + "robin")
    assert not names("Robin", "a robinet")
    assert not names("", "anything")
    assert not names("Jan Piet", "Jan was there")


async def test_nobody_erases_what_is_not_theirs(running: Running) -> None:
    await full(running)
    other = running.phone(NOOR)
    await running.do(other, *AGREED, *ROBIN)
    before = {t: len(rows(running)[t]) for t in ("note", "step", "session", "reminder", "relation")}
    for table, kind in (("note", "n"), ("step", "s"), ("session", "c"), ("reminder", "r"), ("relation", "p")):
        for row in rows(running)[table]:
            mine = await running.look(NOOR, lambda turn: turn.person_id)
            if row["person_id"] != mine:
                await forged(running, NOOR, f"m|pick_one|{kind}{row['id']}")
                await forged(running, NOOR, f"m|pick_gone|{kind}{row['id']}")
    assert {t: len(rows(running)[t]) for t in before} == before

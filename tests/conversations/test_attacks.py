"""Somebody else at the phone, forged buttons, and words that must be heard whatever way they come."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from telegram import Update

from bot.clock import FixedClock
from bot.conversations import people, records, sessions
from bot.conversations.events import (
    Edited,
    Event,
    NudgeDue,
    Origin,
    Pressed,
    SetAside,
    Typed,
)
from bot.conversations.panels import PANELS
from bot.conversations.turn import Outcome, Turn
from bot.conversations.turns import Turns
from bot.delivery import calls
from bot.flows.answers import Answer
from bot.handlers.reading import event_of
from bot.storage import outbox, outgoing
from bot.storage.outgoing import Outgoing, Rank
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.botapi.calls import check_call
from tests.running import MONDAY, NOOR, PAUSE, SAM, world

pytestmark = pytest.mark.asyncio

DANGER = "I want to kill myself"
LONG = "word " * 780


class Direct:
    """The conversations on a real database, without Telegram around them: any event may come."""

    def __init__(self, store: Store, clock: FixedClock) -> None:
        self.store, self.clock, self.update, self.message = store, clock, 0, 100
        self.rows: list[Outgoing] = []
        self.turns = Turns(store, world(), clock, self.rows.extend, lambda: None, lambda _: None)

    def origin(self, person: int = SAM) -> Origin:
        self.update += 1
        return Origin(self.update, person, private=True, language_code="en")

    async def take(self, event: Event) -> Outcome:
        """One event; what it says is checked against the Bot API, and arrives."""
        self.rows.clear()
        outcome = await self.turns.take(event)
        marks = []
        for row in self.rows:
            target = {"chat_id": 1, "message_id": 1} if row.has_target else {"chat_id": 1}
            body = {name: value for name, value in row.body.items() if name != "frames"}
            if "document" not in body and "picture" not in body:  # files are checked where they are sent
                check_call(calls.method(row), target | body)
            self.message += 1
            marks.append(outgoing.Outcome(row.id, "sent", self.message if row.method == "send" else None))
        await self.store.transact(outbox.mark_many, marks)
        self.clock.advance(PAUSE)
        return outcome

    async def press(self, data: str, person: int = SAM) -> Outcome:
        self.message += 1
        return await self.take(Pressed(self.origin(person), data, self.message, "a label"))

    async def say(self, words: str, person: int = SAM) -> Outcome:
        self.message += 1
        return await self.take(Typed(self.origin(person), words, self.message))

    async def do(self, *acts: str, person: int = SAM) -> str:
        """Press or type, one after the other. ``|contact|possible`` and ``d|*`` name a button of the screen
        by its end and its beginning. Gives the last screen's text."""
        for act in acts:
            if act.startswith("|") or act.endswith("*"):
                begins, ends = ("", act) if act.startswith("|") else (act.removesuffix("*"), "")
                found = [data for data in self.buttons() if data.startswith(begins) and data.endswith(ends)]
                assert found, (act, self.buttons())
                await self.press(found[0], person)
            elif act[1:2] == "|":
                await self.press(act, person)
            else:
                await self.say(act, person)
        return self.text()

    def buttons(self) -> list[str]:
        keyboards = [row.body.get("reply_markup", {}).get("inline_keyboard", []) for row in self.rows]
        return [button.get("callback_data", "") for rows in keyboards for row in rows for button in row]

    def labels(self) -> list[str]:
        keyboards = [row.body.get("reply_markup", {}).get("inline_keyboard", []) for row in self.rows]
        return [button["text"] for rows in keyboards for row in rows for button in row]

    def text(self) -> str:
        return "\n".join(row.body.get("text", "") for row in self.rows)

    async def sql(self, name: str, **parameters: Any) -> Any:
        return await self.store.transact(lambda tx: getattr(tx.sql, name)(**parameters))

    async def look(self, read: Any, person: int = SAM) -> Any:
        def within(tx: Tx) -> Any:
            chat = tx.sql.chat_by_lookup(lookup=tx.lookup(person))
            return read(people.turn_in(tx, world(), chat["id"], self.clock.now()))

        return await self.store.transact(within)

    async def relation(self, person: int = SAM) -> records.Record:
        found: records.Record = await self.look(lambda turn: records.relations(turn)[0], person)
        return found

    async def top(self, person: int = SAM) -> sessions.Session:
        found: sessions.Session = await self.look(sessions.top, person)
        return found


@pytest_asyncio.fixture
async def direct(tmp_path: Path) -> AsyncIterator[Direct]:
    clock = FixedClock(MONDAY)
    store = await Store.open(tmp_path / "hecht.db", bytes(32), clock)
    yield Direct(store, clock)
    await store.close()


AGREE = "c|welcome|0|terms|agree"
ROBIN = (AGREE, "|door|someone", "|kind|sibling", "Robin", "|gives|calm", "|costs|energy")
AT_THE_STEP = (*ROBIN, "o|repair_step|*", "|contact|possible", "|safety|none", "|today|none")
PLANNED = (
    *AT_THE_STEP, "|what|thanks", "|if|after_dinner", "|then|send_line", "|obstacle|shame", "|backup|wait",
    "|confidence|8", "s|*", "|country|nl", "|when|evening", "|sum|right",
)  # fmt: skip


# ---------------------------------------------------------------------------------------- forged buttons

ODD = ("", "x", "-1", "٣", "9" * 30, "nl", "tell-suicide", "yes-nothing", "x" * 50)
FORGED = [
    *(f"m|{panel}|{argument}" for panel in (*PANELS, "nothing") for argument in ODD),
    *(f"o|{flow}|{subject}" for flow in (*world().content.flows, "gate", "nothing") for subject in ("", "x")),
    *(f"c|welcome|{rev}|terms|{pick}" for rev in ("9" * 30, "-1", "x") for pick in ("no", "younger", "x")),
    "t|welcome|0|terms|no", "d|welcome|0|terms", "b|welcome|0", "s|welcome|0|terms", "e|welcome|0|terms",
    "p|welcome|0|terms|1", "x|x|0", "n|x|done", "l|x", "l|", "", "|", "c|||||", "\0", "z" * 64,
]  # fmt: skip


async def test_forged_presses_before_consent_keep_nothing(direct: Direct) -> None:
    for data in FORGED:
        await direct.press(data)
    assert await direct.sql("person_count") == 0
    assert not (await direct.look(lambda turn: turn.chat)).country


async def test_forged_presses_after_consent_break_nothing(direct: Direct) -> None:
    await direct.do(*ROBIN)
    for data in FORGED:
        await direct.press(data)


async def test_odd_presses_within_a_flow_break_nothing(direct: Direct) -> None:
    await direct.do(*AT_THE_STEP)
    top = await direct.top()
    for card in world().content.flows["repair_step"].cards:
        for rev in (top.state.rev, -1, 10**25):
            head = f"{top.id}|{rev}|{card.id}"
            for data in (f"c|{head}|x", f"c|{head}|", f"t|{head}|x", f"d|{head}", f"s|{head}", f"p|{head}|x"):
                await direct.press(data)
    assert (await direct.top()).state.answers == top.state.answers


async def test_what_is_someone_elses_is_out_of_reach(direct: Direct) -> None:
    await direct.do(*PLANNED)
    sam = await direct.relation()
    await direct.press(f"o|reflect|{sam.id}")
    top = await direct.top()
    step: str = await direct.look(lambda turn: records.steps(turn)[0].id)
    nudge: str = await direct.look(lambda turn: turn.tx.sql.nudge_pending(person_id=turn.person_id)[0]["id"])
    before = await direct.sql("session_get", id=top.id), await direct.sql("relation_get", id=sam.id)
    await direct.press(AGREE, NOOR)
    head = f"{top.id}|{top.state.rev}"
    for data in (
        *(f"o|{flow}|{subject}" for flow in world().content.flows for subject in (sam.id, step)),
        *(f"m|{panel}|{argument}" for panel in PANELS for argument in (sam.id, step, top.id)),
        f"c|{head}|role|self", f"t|{head}|role|self", f"u|{head}|role|self", f"d|{head}|role", f"b|{head}",
        f"s|{head}|role", f"x|{head}", f"e|{head}|role", f"p|{head}|role|1", f"n|{nudge}|done",
    ):  # fmt: skip
        await direct.press(data, NOOR)
        assert "Robin" not in direct.text() + "".join(direct.labels())
    assert before == (await direct.sql("session_get", id=top.id), await direct.sql("relation_get", id=sam.id))
    noor = await direct.look(lambda turn: turn.tx.sql.session_list(person_id=turn.person_id), NOOR)
    assert {row["relation_id"] for row in noor} <= {None}


async def test_a_moment_that_no_button_offered_is_refused(direct: Direct) -> None:
    await direct.do(*PLANNED[:-2])
    top = await direct.top()
    await direct.press(f"c|{top.id}|{top.state.rev}|when|9999-12-31T20")
    assert "when" not in (await direct.top()).state.answers


async def test_a_page_of_a_conversation_that_is_over_shows_nothing(direct: Direct) -> None:
    await direct.do(*AT_THE_STEP)
    top = await direct.top()
    await direct.press(f"m|wipe|{top.id}")
    direct.clock.advance(timedelta(hours=1))
    outcome = await direct.press(f"p|{top.id}|{top.state.rev}|what|1")
    assert not outcome.rows and outcome.toast


async def test_an_old_button_never_turns_reminders_on_again(direct: Direct) -> None:
    await direct.do(AGREE, "m|settings|", "m|settings|nudges_off", "m|settings|nudges_off")
    assert not (await direct.look(lambda turn: turn.chat)).nudges_on


# ------------------------------------------------------------------------------------------ behind the gate


async def answer_died(direct: Direct) -> None:
    await direct.do(f"o|map_person|{(await direct.relation()).id}", "|contact|died")


async def sleep_on_it(direct: Direct) -> None:
    direct.clock.advance(timedelta(days=1))


async def wait_a_month(direct: Direct) -> None:
    direct.clock.advance(timedelta(days=31))


async def check_in_badly(direct: Direct) -> None:
    relation = await direct.relation()
    plan = {"if": Answer(words="later"), "then": Answer(words="a card")}
    earlier = await direct.look(lambda turn: records.save_step(turn, None, relation.id, plan))
    await direct.do(f"o|check_in|{earlier}", "|outcome|badly")


@pytest.mark.parametrize(
    ("meanwhile", "stands_at"),
    [(answer_died, None), (sleep_on_it, "today"), (wait_a_month, "safety"), (check_in_badly, "safety")],
)
@pytest.mark.parametrize("way", ["resume", "press", "type", "begin"])
async def test_repair_does_not_outlive_its_gate(
    direct: Direct, meanwhile: Any, stands_at: str | None, way: str
) -> None:
    await direct.do(*AT_THE_STEP)
    relation, guarded = await direct.relation(), await direct.top()
    await meanwhile(direct)
    match way:
        case "resume":
            await direct.press(f"m|resume|{guarded.id}")
        case "begin":
            await direct.press(f"o|repair_step|{relation.id}")
        case "press":
            await direct.press(f"c|{guarded.id}|{guarded.state.rev}|what|thanks")
        case _:
            await direct.press(f"m|resume|{guarded.id}")
            await direct.say("bake a cake")
    assert not any("|what|" in data or "|if|" in data for data in direct.buttons())
    stored = await direct.look(lambda turn: sessions.load(turn, guarded.id))
    assert not {"what", "if"} & stored.state.answers.keys()
    if way == "resume":
        asked = {data.split("|")[3] for data in direct.buttons() if data[:2] in ("c|", "t|")}
        assert asked == ({stands_at} if stands_at else set())


async def test_a_moment_that_has_gone_by_is_asked_again_before_it_is_planned(direct: Direct) -> None:
    await direct.do(*PLANNED[:-1])
    top = await direct.top()
    direct.clock.advance(timedelta(hours=6))
    await direct.press(f"c|{top.id}|{top.state.rev}|sum|right")
    assert await direct.sql("nudge_next_due") is None
    assert any("|when|" in data for data in direct.buttons())


# ----------------------------------------------------------------------------------------------- danger


def update(kind: str, **message: object) -> Update:
    person = {"id": SAM, "is_bot": False, "first_name": "Sam", "language_code": "en"}
    base = {"message_id": 900, "date": 0, "chat": {"id": SAM, "type": "private"}, "from": person}
    return Update.de_json({"update_id": 900, kind: base | message}, None)


PHOTO = [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}]
VOICE = {"file_id": "v", "file_unique_id": "v", "duration": 4}


def command(text: str) -> dict[str, object]:
    entity = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}
    return {"text": text, "entities": [entity]}


@pytest.mark.parametrize("consented", [True, False])
@pytest.mark.parametrize(
    "route",
    [
        update("message", text=DANGER),
        update("message", photo=PHOTO, caption=DANGER),
        update("message", voice=VOICE, caption=DANGER),
        update("message", **command(f"/plan {DANGER}")),
        update("message", **command(f"/help {DANGER}")),
        update("message", **command("/kill_myself")),
        update("edited_message", text=DANGER, edit_date=1),
        update("edited_message", photo=PHOTO, caption=DANGER, edit_date=1),
    ],
    ids=["typed", "caption", "voice caption", "command", "help", "as a command", "edited", "edited caption"],
)
async def test_danger_is_heard_whatever_way_it_comes(direct: Direct, route: Update, consented: bool) -> None:
    if consented:
        await direct.press(AGREE)
    event = event_of(route)
    assert event is not None
    await direct.take(event)
    assert any(row.rank is Rank.CRISIS for row in direct.rows)
    assert "m|safe|yes-suicide" in direct.buttons()


async def test_words_under_the_card_answer_the_card_and_no_question_that_nobody_saw(direct: Direct) -> None:
    await direct.do(*ROBIN, "o|reflect|*", "|role|self", "d|*", "|between|distance", "d|*", DANGER)
    held = (await direct.top()).state.answers
    assert "no one can help" not in await direct.do("Yes")
    assert world().content.messages.plain("en", "crisis-yes") in direct.text()
    for more in (DANGER, "it was yesterday, by the river"):
        await direct.do(more)
        reflecting = next(s for s in await direct.look(sessions.open_sessions) if s.flow == "reflect")
        assert reflecting.state.answers.keys() == held.keys()
    await direct.do(DANGER, "no", "m|resume|*")
    assert {data.split("|")[3] for data in direct.buttons() if data.startswith("d|")} == {"moment"}


async def test_a_cry_for_help_is_nobodys_name(direct: Direct) -> None:
    await direct.do(*ROBIN[:3], DANGER)
    assert "name" not in (await direct.relation()).fields


async def test_wiping_empties_the_log_too(direct: Direct, tmp_path: Path) -> None:
    await direct.do(*ROBIN, "o|reflect|*", "|role|self", "d|*", "|between|distance", "d|*", DANGER)
    assert (tmp_path / "hecht.db-wal").stat().st_size
    relation = await direct.relation()
    assert relation.fields["moment"].words == DANGER
    await direct.turns.take(Pressed(direct.origin(), f"m|wipe|{(await direct.top()).id}", 1))
    assert not (tmp_path / "hecht.db-wal").stat().st_size
    assert not any(answer.words == DANGER for answer in (await direct.relation()).fields.values())


# ------------------------------------------------------------------------------------------------ limits


async def test_no_screen_outgrows_a_message(direct: Direct) -> None:
    await direct.do(*ROBIN, "o|map_person|*", "|contact|possible", LONG, LONG, LONG)
    relation = await direct.relation()
    await direct.do(f"o|unsent_letter|{relation.id}", LONG, f"o|repair_step|{relation.id}")
    await direct.do(
        "|safety|none", "|today|none", *[LONG] * 5, "8", "s|*", "|country|nl", "|when|evening", "|sum|right"
    )
    for _ in range(8):
        await direct.do(
            f"o|repair_step|{relation.id}", *[LONG] * 5, "8", "s|*", "|when|evening", "|sum|right"
        )
    assert "person" not in await direct.do(f"m|person|{relation.id}")
    await direct.do("m|steps|")
    due = await direct.look(lambda turn: turn.tx.sql.nudge_pending(person_id=turn.person_id)[-1])
    direct.clock.advance(timedelta(days=8))
    await direct.take(NudgeDue(due["id"]))
    assert direct.rows and "word" in direct.text()
    assert "word" not in direct.text().split("\n")[0], "the first line is what a notification shows"


NAMES = ("👨‍👩‍👧‍👦" * 8, "Z" + "\u0301\u0302\u0303" * 19, "\u202e<3 & \"'{0}" * 5, "\u200b", "ﷺ" * 60)


async def test_many_people_with_odd_names_fit_the_map(direct: Direct) -> None:
    await direct.do(AGREE)

    def fill(turn: Turn) -> None:
        for number in range(60):
            kind = Answer(picked=("sibling",), card="who-kind")
            name = Answer(words=NAMES[number % len(NAMES)][:60], card="first_minute-name")
            records.save_relation(turn, None, {"kind": kind, "name": name})

    await direct.look(fill)
    for first in range(0, 64, 8):
        await direct.do(f"m|map|{first}")
        for label in direct.labels():
            assert label.count("\u2068") == label.count("\u2069")
    await direct.do("m|who|repair_step")


# ------------------------------------------------------------------------------------------ what goes wrong


@pytest.mark.parametrize("was", [(), ("before",)], ids=["removed", "renamed"])
async def test_a_conversation_whose_flow_changed_in_the_content(direct: Direct, was: tuple[str, ...]) -> None:
    flows = dict(world().content.flows)
    flows["reflect"] = flows["reflect"].model_copy(update={"was": was})
    changed = replace(world(), content=replace(world().content, flows=flows))
    direct.turns = Turns(
        direct.store, changed, direct.clock, direct.rows.extend, lambda: None, lambda _: None
    )
    await direct.do(*ROBIN, "o|reflect|*")
    top = await direct.top()
    await direct.look(lambda turn: rename(turn, top, "before"))
    await direct.do("m|menu|", f"m|resume|{top.id}", "hello", f"t|{top.id}|0|role|self")
    assert any("|role|" in data for data in direct.buttons()) == bool(was)


def rename(turn: Turn, session: sessions.Session, flow: str) -> None:
    turn.tx.sql.session_delete(id=session.id)
    sessions.push(turn, replace(session, state=replace(session.state, flow=flow)))


async def test_the_apology_reads_nothing_of_the_person(direct: Direct) -> None:
    await direct.do(AGREE)
    chat = await direct.look(lambda turn: turn.chat)
    await direct.sql("person_save", id=chat.person_id, body=b"damaged")
    await direct.take(SetAside(direct.origin(), "message", "Unreadable"))
    assert await direct.sql("dead_count") == 1
    assert direct.buttons() == ["m|sos|"]


async def test_what_has_no_private_chat_gets_no_apology_and_no_chat(direct: Direct) -> None:
    await direct.take(SetAside(Origin(5, 0, private=False), "other", "KeyError"))
    assert await direct.sql("dead_count") == 1 and await direct.sql("chat_count") == 0


async def test_nothing_that_was_said_shows_in_repr() -> None:
    said: Sequence[object] = (
        Typed(Origin(1, 4711, True), "secret", 2),
        Edited(Origin(1, 4711, True), "secret", 2),
        Pressed(Origin(1, 4711, True), "m|menu|", 2, "secret"),
        event_of(update("message", **command("/secret secret"))),
        event_of(update("message", photo=PHOTO, caption="secret")),
        Answer(words="secret", parts=((1, "secret"),)),
    )
    for thing in said:
        assert "secret" not in repr(thing) and "4711" not in repr(thing) and str(SAM) not in repr(thing)

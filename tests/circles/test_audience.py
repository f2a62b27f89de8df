"""A private row never goes to a group, and a group's never to somebody alone, whatever went wrong before."""

from __future__ import annotations

import ast
import asyncio
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Bot

from bot.clock import FixedClock
from bot.delivery import calls
from bot.delivery.attempts import Attempts
from bot.delivery.lanes import Job
from bot.delivery.marks import Marks
from bot.delivery.outcomes import NotWanted
from bot.storage.outbox import claim, put
from bot.storage.outgoing import Audience, Outgoing, Rank
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.circles.family import Family
from tests.running import MONDAY, SAM, Running
from tests.storage import rows

BOT = Path(__file__).parents[2] / "bot"
METHODS = ("send", "edit", "buttons", "delete")
BODIES: tuple[dict[str, Any], ...] = (
    {"text": "words"},
    {"document": {"name": "export.json", "text": "{}"}, "caption": "words"},
    {"text": "words", "frames": [{"at": 4, "text": "words"}]},
    {"message_ids": [1, 2]},
)


@cache
def a_bot() -> Bot:
    return Bot("1:x")


class Sender:
    """One attempt of the real sender, of which nothing but the call itself is made up."""

    def __init__(self) -> None:
        self.called: list[tuple[str, Any]] = []
        clock = FixedClock(MONDAY)
        store: Store = Store.__new__(Store)
        marks = Marks.__new__(Marks)
        self.departed: list[Job] = []
        self.attempts = Attempts(store, a_bot(), clock, marks, "UTC", self.departed.append)

    async def attempt(self, row: Outgoing, telegram_id: int, frame: bool) -> object:
        async def call(_: Bot, method: str, parameters: Any) -> Any:
            self.called.append((method, parameters))
            return {"message_id": 5}

        async def nothing(*_: object) -> None:
            return None

        async def a_target(*_: object) -> tuple[int, int]:
            return 7, 0

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(calls, "call", call)
            patch.setattr(Attempts, "_verdict", nothing)
            patch.setattr(Attempts, "_target", a_target)
            patch.setattr(Marks, "is_fresh", lambda *_: False)
            job = Job(row)
            job.frame = frame
            return await self.attempts.attempt(job, telegram_id)


IDS = st.one_of(st.integers(1, 2**52), st.integers(-(2**52), -1))


@settings(max_examples=400, deadline=None)
@given(
    telegram_id=IDS,
    rank=st.sampled_from(Rank),
    method=st.sampled_from(METHODS),
    body=st.sampled_from(BODIES),
    audience=st.sampled_from(get_args(Audience)),
    frame=st.booleans(),
    edits_row=st.none() | st.integers(1, 2**60),
)
def test_no_row_goes_to_another_audience(
    telegram_id: int,
    rank: Rank,
    method: str,
    body: dict[str, Any],
    audience: Audience,
    frame: bool,
    edits_row: int | None,
) -> None:
    sender = Sender()
    row = Outgoing(9, "chat", rank, method, dict(body), edits_row=edits_row, audience=audience)
    outcome = asyncio.run(sender.attempt(row, telegram_id, frame))
    if (audience == "group") == (telegram_id < 0):
        ((_, parameters),) = sender.called
        assert parameters["chat_id"] == telegram_id
    else:
        assert outcome == NotWanted("wrong_audience")
        assert sender.called == [] and sender.departed == []


def test_every_row_is_private_unless_it_says_otherwise() -> None:
    assert Outgoing(1, "chat", Rank.REPLY, "send", {}).audience == "private"


@pytest.mark.asyncio
async def test_the_outbox_keeps_whom_a_row_may_reach(running: Running) -> None:
    def there_and_back(tx: Tx) -> None:
        group, alone = rows.chat(tx, -7, kind="group"), rows.chat(tx, 8)
        kinds: tuple[tuple[str, Audience], ...] = ((group, "group"), (alone, "private"))
        for number, (chat, audience) in enumerate(kinds):
            body = {"text": "x"}
            row = Outgoing(number + 1, chat, Rank.REPLY, "send", body, due_at=rows.NOW, audience=audience)
            put(tx, row, rows.NOW, claimed=False)
        found = {each.message.id: each.message.audience for each in claim(tx, rows.NOW, 9)}
        again = {row["id"]: row["audience"] for row in tx.sql.outbox_in_flight()}
        assert found == again and set(found.values()) == {"group", "private"}

    await running.app.store.transact(there_and_back)


@pytest.mark.asyncio
async def test_a_private_row_that_was_put_for_a_group_is_dropped(running: Running) -> None:
    """Written past every check, straight into the outbox, with somebody's words in it; and the other way."""
    family = Family(running)
    await family.arrive()
    await family.join(SAM)

    def wrong(tx: Tx) -> None:
        for telegram_id, audience in ((family.chat.id, "private"), (SAM, "group")):
            chat = tx.sql.chat_by_lookup(lookup=tx.lookup(telegram_id))["id"]
            rows.message(tx, chat, body={"text": "canary"}, due_at=0, audience=audience)

    await running.app.store.transact(wrong)
    running.app.courier.ring()
    await running.settle()
    assert not [given for _, given in running.calls.seen if "canary" in str(given)]
    errors = await running.app.store.transact(
        lambda tx: (
            tx.sql.chat_get.args[0].execute("SELECT error FROM outbox WHERE error IS NOT NULL").fetchall()
        )
    )
    assert [row["error"] for row in errors] == ["wrong_audience"] * 2


def outgoing_made(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("Outgoing", "replace") and any(word.arg == "audience" for word in node.keywords):
                yield node
            assert not any(word.arg is None for word in node.keywords) or name != "Outgoing", (
                "name each field"
            )


def test_only_a_groups_own_turn_makes_rows_for_a_group() -> None:
    """Each row made in conversations is private, but for those of a `GroupTurn`, which its view checks."""
    made = {}
    for path in BOT.rglob("*.py"):
        for call in outgoing_made(path):
            (audience,) = (ast.unparse(word.value) for word in call.keywords if word.arg == "audience")
            made[path.relative_to(BOT).as_posix()] = audience
    assert made.pop("conversations/circles/group_turn.py") == "'group'"
    assert set(made.values()) <= {"row.audience", "row['audience']"}, "elsewhere it is what it was"
    assert not [path for path in made if path.startswith("conversations")]


@pytest.mark.asyncio
async def test_in_play_each_row_has_the_audience_of_its_chat(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.all_join()

    def read(tx: Tx) -> list[tuple[str, str]]:
        connection = tx.sql.chat_get.args[0]
        found = connection.execute("SELECT c.kind, o.audience FROM outbox o JOIN chat c ON c.id = o.chat_id")
        return [(row["kind"], row["audience"]) for row in found.fetchall()]

    found = set(await running.app.store.transact(read))
    assert found == {("group", "group"), ("private", "private")}

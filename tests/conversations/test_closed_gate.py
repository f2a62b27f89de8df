"""A closed gate shows nowhere: whoever reads along sees what somebody sees who let a contact rest."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.content.render import Rendered
from bot.conversations import nudges, records
from bot.conversations.gates import gate_facts
from bot.conversations.turn import Turn
from bot.delivery import desk
from bot.flows.answers import Answer
from bot.storage.outgoing import Outgoing, Rank
from bot.storage.tx import Tx
from tests.conversations.stories import AGREED, PLANNED, ROBIN
from tests.running import SAM, ZONE, Running, button

pytestmark = pytest.mark.asyncio

AFRAID = "I'm afraid of my boyfriend"
HIT = "I have hit her"
REFLECTING = ("/reflect", "t|*|role|self", "d|*", "s|*|between")

REST = ("/map", "m|person|*", "m|rest|*")
ASKED_AGAIN = ("/all", "m|section|look", "o|look_again|*", "c|*|changed|ask_again")
CLOSED = {
    "a ban": (*ASKED_AGAIN, "t|*|safety|ban", "d|*"),
    "children": (*ASKED_AGAIN, "t|*|safety|children", "d|*"),
    "fear": (*ASKED_AGAIN, "t|*|safety|fear", "d|*", "c|*|fear_which|of_them"),
    "a no": (*ASKED_AGAIN, "t|*|safety|asked_not", "d|*"),
    "a no, and a ban": (*ASKED_AGAIN, "t|*|safety|asked_not", "t|*|safety|ban", "d|*"),
}
LOOKED_AT = (
    "/map", "m|person|*", "m|history|*", "m|person|*", "o|map_person|*", "/map", "m|notes|*", "m|look_back|*",
    "/steps", "m|step|*", "/all", "/plan", "o|unsent_letter|*", "/map", "m|person|*", "o|look_again|*",
)  # fmt: skip
"""Where somebody looks who has the phone. /plan begins repair; the two under it are its ways on."""


async def screens(place: Path, *acts: str) -> list[str]:
    """What stands there after these acts: words and buttons, screen by screen, and eight days later."""
    running = Running(place)
    await running.start()
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *PLANNED, "/menu", *acts)
    seen = []
    for act in LOOKED_AT:
        await running.do(phone, act)
        seen.append(f"{act}\n{phone.screen()}")
    for _ in range(8):
        await running.advance(timedelta(days=1))
    seen.append(phone.screen())
    await running.stop()
    return seen


@pytest.mark.parametrize("how", CLOSED)
async def test_a_closed_gate_looks_like_rest_everywhere(tmp_path: Path, how: str) -> None:
    resting = await screens(folder(tmp_path, "resting"), *REST)
    closed = await screens(folder(tmp_path, "closed"), *CLOSED[how])
    for one, other in zip(resting, closed, strict=True):
        assert one == other
    assert resting[-1] == resting[-2].partition("\n")[2], "nothing was asked"


async def test_words_of_fear_close_the_gate_until_it_is_asked_again(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *PLANNED, *REFLECTING, AFRAID)
    assert await running.look(SAM, standing) == "closed"
    assert button(phone, "m|safe|yes-fear")
    await running.do(phone, "m|safe|yes*")
    assert "m|resume|" not in " ".join(buttons_of(phone.last().markup))
    await running.do(phone, "/plan")
    assert button(phone, "t|*|safety|ban")[0] == phone.last().id
    await running.do(phone, "c|*|safety|none")
    assert await running.look(SAM, standing) == "open"


async def test_a_misunderstanding_closes_nothing_and_is_asked_about_before_a_step(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *PLANNED, *REFLECTING, AFRAID, "m|safe|no-*")
    assert await running.look(SAM, standing) == ""
    await running.to_next_nudge()
    assert button(phone, "n|*|done")
    await running.do(phone, "/plan")
    assert button(phone, "t|*|safety|ban")[0] == phone.last().id


async def test_words_that_name_nobody_ask_the_gate_again_for_everybody(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *PLANNED, "/menu", HIT)
    assert await running.look(SAM, standing) == ""
    await running.do(phone, "/plan")
    assert button(phone, "t|*|safety|ban")[0] == phone.last().id


async def test_a_nudge_on_its_way_is_dropped_when_the_gate_closes(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *PLANNED)
    put: list[str] = []

    def waiting(turn: Turn) -> Outgoing:
        (first, _) = turn.tx.sql.nudge_pending(person_id=turn.person_id)
        turn.say(Rendered("How did it go?", ()), Rank.NUDGE, first["id"])
        turn.tx.sql.nudge_set_sent(id=first["id"], sent_at=turn.now_ms, variant=None)
        (row,) = turn.rows
        (about,) = records.relations(turn)
        put.append(state(turn.tx, row.id))
        nudges.drop_for_rest(turn, about.id)
        put.append(state(turn.tx, row.id))
        records.save_relation(turn, about.id, {"status": Answer(picked=("rest",))})
        nudges.drop_for_rest(turn, about.id)
        put.append(state(turn.tx, row.id))
        return row

    row = await running.look(SAM, waiting)
    assert put == ["due", "due", "dropped"]
    assert await running.app.store.transact(desk.hours, row, ZONE) is None  # asked right before it is sent


def folder(under: Path, name: str) -> Path:
    made = under / name
    made.mkdir()
    return made


def state(tx: Tx, row_id: int) -> str:
    return str(tx.sql.outbox_get(id=row_id)["state"])


def standing(turn: Turn) -> str:
    """What the gate says about the one person on the map; "" when it is to be asked."""
    (relation,) = records.relations(turn)
    known = gate_facts(turn, relation).get("relation_gate")
    return known.picked[0] if known else ""


def buttons_of(markup: dict[str, list[list[dict[str, str]]]] | None) -> list[str]:
    return [
        key.get("callback_data", "") for keys in (markup or {}).get("inline_keyboard", []) for key in keys
    ]

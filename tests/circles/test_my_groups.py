"""In private: the groups that somebody takes part in, another name, taking back, leaving."""

from __future__ import annotations

import pytest

from bot.conversations import panels, people
from bot.conversations.circles import registry
from bot.conversations.circles.circle import Member, Round
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.rituals import Ritual
from bot.storage.outgoing import Outgoing
from bot.storage.tx import Tx
from tests.circles.family import Family
from tests.circles.joining import in_circle, names, open_rounds
from tests.running import NOOR, SAM, Running

pytestmark = pytest.mark.asyncio


async def at_home(running: Running, title: str = "Home") -> Family:
    family = Family(running, title=title)
    await family.arrive()
    await family.join(SAM)
    await family.join(NOOR)
    return family


async def test_without_a_group_there_is_a_way_to_one(running: Running) -> None:
    phone = running.phone(SAM)
    await phone.start()
    await running.do(phone, "c|welcome|*|terms|agree")
    for command in ("/groups", "/groepen", "/leave", "/verlaat"):
        await phone.say(command)
        assert running.world.content.messages.plain("en", "button-take_part") in phone.last().text


async def test_one_group_is_opened_at_once_and_two_are_listed_by_title(running: Running) -> None:
    await at_home(running)
    phone = running.phone(SAM)
    await phone.say("/settings")
    await running.do(phone, "m|groups|")
    assert "Home" in phone.last().text
    await at_home(running, "Cousins & Co <3")
    await phone.say("/groups")
    assert [label.strip("\u2068\u2069") for label in phone.buttons()[:2]] == ["Home", "Cousins & Co <3"]
    await running.do(phone, "m|group|*")
    assert "Sam" in phone.last().text


async def test_another_name(running: Running) -> None:
    family = await at_home(running)
    phone, said = running.phone(SAM), family.said()
    await phone.say("/groups")
    await running.do(phone, "m|group_name|*", "noor", "Papa")
    assert await names(family) == ["Papa", "Noor"]
    assert family.said() == said, "nobody is told"


async def test_leaving_is_asked_once_and_seen_by_nobody(running: Running) -> None:
    family = await at_home(running)
    phone, said = running.phone(SAM), family.said()
    await phone.say("/leave")
    assert await names(family) == ["Sam", "Noor"]
    await running.do(phone, "m|group|*", "m|group_leave|*", "m|group_gone|*")
    assert (await names(family), family.said()) == (["Noor"], said)


async def test_of_several_it_is_asked_which(running: Running) -> None:
    home, cousins = await at_home(running), await at_home(running, "Cousins")
    phone = running.phone(SAM)
    await phone.say("/verlaat")
    await phone.press("\u2068Cousins\u2069")
    await running.do(phone, "m|group_gone|*")
    assert (await names(home), await names(cousins)) == (["Sam", "Noor"], ["Noor"])


async def test_a_panel_of_a_group_that_is_not_theirs_shows_nothing(running: Running) -> None:
    await at_home(running)
    other = Family(running, title="Others")
    await other.arrive()
    await other.join(NOOR)

    def circle(turn: GroupTurn) -> str:
        return turn.circle.id

    theirs = await in_circle(running, other.chat.id, circle)
    phone = running.phone(SAM)
    await phone.say("/groups")
    for panel in ("group", "group_name", "group_leave", "group_gone", "group_back"):
        shown = await running.app.store.transact(_show, running, panel, theirs)
        assert not any("Others" in str(row.body) for row in shown), panel
    assert await names(other) == ["Noor"]


def _show(tx: Tx, running: Running, panel: str, argument: str) -> list[Outgoing]:
    chat = tx.sql.chat_by_lookup(lookup=tx.lookup(SAM))
    turn = people.turn_in(tx, running.world, chat["id"], running.clock.now())
    panels.show(turn, panel, argument)
    return list(turn.rows)


async def test_what_was_released_can_be_taken_back(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def taken_back(turn: GroupTurn, about: Round, member: Member) -> None:
        told.append(member.name)

    monkeypatch.setitem(registry.RITUALS, "pause", Ritual(kind="pause", taken_back=taken_back))
    family = await at_home(running)

    def release(tx: Tx) -> None:
        chat = tx.sql.chat_by_lookup(lookup=tx.lookup(family.chat.id))
        circle = tx.sql.circle_of_chat(chat_id=chat["id"])
        member = next(iter(tx.sql.member_list(circle_id=circle["id"])))
        session = tx.sql.session_list(person_id=member["person_id"])[0]["id"]
        tx.sql.released_put(
            round_id=tx.sql.round_list(circle_id=circle["id"], state="open")[0]["id"],
            session_id=session,
            member_id=member["id"],
            body=tx.seal(member["person_id"], "x", "{}"),
            created_at=tx.now_ms,
        )

    await in_circle(running, family.chat.id, lambda turn: turn.open_round("pause"))
    await running.app.store.transact(release)
    phone = running.phone(SAM)
    await phone.say("/groups")
    await running.do(phone, "m|group_back|*")
    assert (told, running.count("released")) == (["Sam"], 0)
    assert "m|group_back|" not in str(phone.last().markup)
    assert len(await open_rounds(family)) == 1

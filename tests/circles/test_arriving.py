"""A group from the bot's arrival to its leaving, with a round open: topics, moves, who comes and who goes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Literal

import pytest
import pytest_asyncio

from bot.clock import to_ms
from bot.conversations import leaving, people
from bot.conversations.circles import registry
from bot.conversations.circles.circle import Member, Round
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.rituals import Ritual
from bot.reminders.chores import tidy
from bot.storage import chats, erasing
from bot.storage.tx import Tx
from tests.botapi.person import Phone
from tests.circles.family import Family
from tests.circles.joining import MOVED, in_circle, names, open_rounds, take_part
from tests.running import MEI, NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

GONE: list[str] = []
"""Whom the ritual of these tests was told to have left."""


def _left(turn: GroupTurn, about: Round, member: Member) -> None:
    GONE.append(member.name)


def _pressed(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    turn.save(about.with_data(pressed=[*about.data.get("pressed", ()), member.id]))
    turn.tell("notice-saved")
    return True


def _due(turn: GroupTurn, about: Round) -> None:
    turn.post(turn.html("group-help"))


@pytest.fixture(autouse=True)
def probe(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A ritual with one button, whose round says something when it is due."""
    ritual = Ritual(kind="probe", due=_due, presses={"probe": _pressed}, left=_left)
    monkeypatch.setitem(registry.RITUALS, "probe", ritual)
    monkeypatch.setitem(registry.PRESSES, "probe", "probe")
    GONE.clear()
    yield


@pytest_asyncio.fixture
async def family(running: Running) -> Family:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    return family


async def begin(family: Family) -> str:
    """Open a round that is due in an hour."""

    def opened(turn: GroupTurn) -> str:
        return turn.open_round("probe", due_at=turn.now_ms + 3_600_000).id

    return await in_circle(family.running, family.group[SAM].chat.id, opened)


def at_most_sent_to_the_old_place(running: Running) -> None:
    """What is on its way when a group moves is refused once, and sent to where it went."""
    assert {words for _, _, words in running.calls.refused} <= MOVED
    running.calls.refused.clear()


def _newest(phone: Phone) -> int:
    return phone.last().id


# ------------------------------------------------------------------------------------------ arriving


@pytest.mark.parametrize("topics", [(), ("Talk", "Planning")])
@pytest.mark.parametrize("admin", [False, True])
async def test_one_introduction_in_any_group(running: Running, topics: tuple[str, ...], admin: bool) -> None:
    group = running.telegram.create_group("Home", [SAM, NOOR], topics=topics)
    running.telegram.add_to_group(SAM, group.id)
    await running.settle()
    if admin:
        running.telegram.promote_bot(SAM, group.id)
        await running.settle()
        running.telegram.promote_bot(SAM, group.id, on=False)
        await running.settle()
    said = [message for message in group.shown() if message.sender.is_bot]
    assert len(said) == 1 and "g|take_part|" in str(said[0].markup)


async def test_a_group_made_with_the_bot(running: Running) -> None:
    group = running.telegram.create_group("Home", [SAM, NOOR], with_bot=True)
    await running.settle()
    assert len([message for message in group.shown() if message.sender.is_bot]) == 1


async def test_an_answer_stays_in_its_topic(running: Running) -> None:
    group = running.telegram.create_group("Home", [SAM, NOOR], topics=("First", "Talk", "Planning"))
    running.telegram.add_to_group(SAM, group.id)
    await running.settle()
    _, talk, planning = group.topics
    phone = Phone(running.telegram, SAM, running.settle, chat=group.id)
    for topic in (talk, planning, None):
        for command in ("/help", "/settings", "/privacy", "/hulp"):
            await phone.say(f"{command}@{running.telegram.bot.username}", topic=topic)
            assert phone.last().topic == topic, command
    await phone.say("/help", topic=planning)
    running.telegram.join(MEI, group.id, by=SAM)
    running.telegram.leave(MEI, group.id)
    await running.settle()
    assert await in_circle(running, group.id, lambda turn: turn.circle.thread) == planning


async def test_a_topic_that_is_gone_is_no_reason_to_say_nothing(running: Running) -> None:
    family = Family(running)
    family.chat = running.telegram.create_group("Home", [SAM, NOOR, MEI], topics=("First", "Talk"))
    family.group = {
        person: Phone(running.telegram, person, running.settle, chat=family.chat.id) for person in (SAM, NOOR)
    }
    await family.arrive()
    await family.join(SAM)
    talk = max(family.chat.topics)
    await family.group[SAM].say("/help", topic=talk)
    await begin(family)
    del family.chat.topics[talk]
    await running.advance(timedelta(minutes=61))
    assert family.group[SAM].last().topic is None and "What I can do" in family.group[SAM].last().text
    assert {words for _, _, words in running.calls.refused} == {"Bad Request: message thread not found"}
    running.calls.refused.clear()


async def test_kicked_and_added_again_nothing_of_before_is_there(running: Running, family: Family) -> None:
    await begin(family)
    running.telegram.remove_from_group(SAM, family.chat.id)
    await running.settle()
    assert [running.count(table) for table in ("circle", "member", '"round"', "invitation")] == [0, 0, 0, 0]
    said = len(family.said())
    await family.arrive()
    assert (await names(family), len(family.said())) == ([], said + 1)
    await family.join(NOOR, "Sam")
    assert await names(family) == ["Sam"]


async def test_told_once_more_that_it_is_there_it_says_nothing(running: Running, family: Family) -> None:
    """As a group that became a supergroup may be: nothing is lost, and nothing is said again."""
    said = family.said()
    running.telegram._bot_moved(SAM, family.chat, "left", "member")
    await running.settle()
    assert (family.said(), await names(family)) == (said, ["Sam", "Noor", "Mei"])


# ------------------------------------------------------------------------------------------- moving


@pytest.mark.parametrize("first", ["to", "from"])
@pytest.mark.parametrize("met", [False, True])
async def test_a_group_becomes_a_supergroup_with_a_round_open(
    running: Running, family: Family, first: Literal["to", "from"], met: bool
) -> None:
    await begin(family)
    new = running.telegram.migrate(SAM, family.chat.id, first=first)
    if met:
        running.telegram._bot_moved(SAM, new, "left", "administrator")
    await running.settle()
    assert (await names(family), running.count("circle")) == (["Sam", "Noor", "Mei"], 1)
    await running.advance(timedelta(minutes=61))
    assert len([message for message in new.shown() if message.sender.is_bot]) == 1, "in its new place"
    assert family.private[SAM].chat is not new
    await family.group[SAM].say("/settings")
    await running.do(family.group[SAM], "g|set_language||", "g|set_language||nl")
    at_most_sent_to_the_old_place(running)


async def test_a_move_that_nobody_told_of(running: Running, family: Family) -> None:
    """Only the refusal of a message says where the group went (Bot API, ResponseParameters)."""
    await begin(family)
    new = running.telegram.migrate(SAM, family.chat.id, told=False)
    await running.advance(timedelta(minutes=61))
    await running.advance(timedelta(minutes=1))
    assert len([message for message in new.shown() if message.sender.is_bot]) == 1
    assert (await names(family), running.count("circle")) == (["Sam", "Noor", "Mei"], 1)
    at_most_sent_to_the_old_place(running)


async def test_the_new_id_is_met_before_the_move_is_told(running: Running, family: Family) -> None:
    new = running.telegram.migrate(SAM, family.chat.id, told=False)
    running.telegram._bot_moved(SAM, new, "left", "member")
    await running.settle()
    assert (running.count("circle"), await names(family)) == (2, [])
    running.telegram._service(family.chat, SAM, {"migrate_to_chat_id": new.id})
    await running.settle()
    assert (running.count("circle"), await names(family)) == (1, ["Sam", "Noor", "Mei"])


@pytest.mark.parametrize("left_behind", [False, True])
async def test_who_takes_part_is_never_erased_by_a_move(
    running: Running, family: Family, left_behind: bool
) -> None:
    new = Family(running, title="Home")
    await new.arrive()
    await new.join(NOOR)
    if left_behind:
        for person in (SAM, NOOR, MEI):
            await family.group[person].say("/leave")

    def move(tx: Tx) -> None:
        old = tx.sql.chat_by_lookup(lookup=tx.lookup(family.chat.id))
        chats.move_chat(tx, old["id"], new.chat.id)

    await running.app.store.transact(move)
    assert await names(new) == ["Noor"]
    assert running.count("member") == (1 if left_behind else 4)


# ------------------------------------------------------------------------------- coming and going


@pytest.mark.parametrize("removed", [False, True])
async def test_whoever_leaves_the_group_takes_part_no_more(
    running: Running, family: Family, removed: bool
) -> None:
    round_id = await begin(family)
    said, private = family.said(), len(family.private[NOOR].chat.messages)
    if removed:
        running.telegram.remove_member(SAM, NOOR, family.chat.id)
    else:
        running.telegram.leave(NOOR, family.chat.id)
    await running.settle()
    assert (GONE, family.said()) == (["Noor"], said)
    assert len(family.private[NOOR].chat.messages) == private
    assert (await names(family), [about.id for about in await open_rounds(family)]) == (
        ["Sam", "Mei"],
        [round_id],
    )
    running.telegram.join(NOOR, family.chat.id, by=SAM)
    await running.settle()
    assert await names(family) == ["Sam", "Mei"], "whoever comes back decides anew"
    await family.join(NOOR)
    assert await names(family) == ["Sam", "Mei", "Noor"]


async def test_after_the_last_one_nothing_goes_on(running: Running, family: Family) -> None:
    await begin(family)

    def plan(turn: GroupTurn) -> None:
        turn.open_round("probe", state="planned", due_at=turn.now_ms + 3_600_000)
        turn.view.sql.ritual_upsert(
            id=turn.view.new_id(), circle_id=turn.circle.id, kind="probe", weekdays="7", local_time="19:00"
        )

    await in_circle(running, family.chat.id, plan)
    for person in (SAM, NOOR, MEI):
        assert running.count('"round"') == 2
        await family.group[person].say("/leave")
    assert (GONE, running.count('"round"'), running.count("ritual")) == (["Sam", "Noor", "Mei"], 0, 0)
    said = family.said()
    await running.advance(timedelta(days=2))
    assert family.said() == said
    await take_part(family, SAM)
    assert "|fear|" in str(family.private[SAM].last().markup)


@pytest.mark.parametrize(("days", "left"), [(29, 1), (31, 0)])
async def test_a_group_in_which_nobody_takes_part_is_forgotten_after_a_month(
    running: Running, days: int, left: int
) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    await running.app.store.transact(tidy, to_ms(running.clock.now()) + 40 * 86_400_000)
    assert running.count("circle") == 1
    await family.group[SAM].say("/leave")
    later = to_ms(running.clock.now()) + days * 86_400_000
    await running.app.store.transact(lambda tx: tx.sql.chore_upsert(name="tidy", last_run_at=0))
    await running.app.store.transact(tidy, later)
    assert running.count("circle") == left
    await take_part(family, SAM)
    assert running.count("circle") == 1, "it begins anew"


# ------------------------------------------------------- consent withdrawn, everything erased, silence


async def test_who_withdraws_or_erases_is_out_and_rounds_go_on(running: Running, family: Family) -> None:
    await begin(family)
    said = family.said()
    await family.private[SAM].say("/forget")
    await running.do(family.private[SAM], "m|forget_all|", "m|forget_leave|")
    await family.private[NOOR].say("/forget")
    await running.do(family.private[NOOR], "m|forget_all|", "m|forget_erase|", "m|forget_now|*")
    assert (GONE, await names(family)) == (["Sam", "Noor"], ["Mei"])
    assert len(await open_rounds(family)) == 1 and family.said() == said


async def test_after_a_year_of_silence(running: Running, family: Family) -> None:
    await begin(family)

    def silent(tx: Tx) -> None:
        chat = tx.sql.chat_by_lookup(lookup=tx.lookup(SAM))
        turn = people.turn_in(tx, running.world, chat["id"], running.clock.now())
        leaving.erase_everything(turn)

    await running.app.store.transact(silent)
    assert (GONE, await names(family)) == (["Sam"], ["Noor", "Mei"])


async def test_a_restored_backup_lets_nobody_back_in_who_withdrew(running: Running, family: Family) -> None:
    def restored(tx: Tx) -> bool:
        chat = tx.sql.chat_by_lookup(lookup=tx.lookup(SAM))
        return erasing.withdraw_again(tx, chat["person_id"], tx.now_ms + 1)

    assert await running.app.store.transact(restored)
    assert await names(family) == ["Noor", "Mei"]


async def test_the_bot_is_removed_while_a_round_is_open(running: Running, family: Family) -> None:
    round_id = await begin(family)
    newest = _newest(family.group[SAM])
    running.telegram.remove_from_group(SAM, family.chat.id)
    await running.settle()
    assert running.count('"round"') == 0
    running.telegram.add_to_group(SAM, family.chat.id)
    await running.settle()
    chat, said = family.group[SAM].chat, len(family.said())
    message = chat.messages[newest]
    before = message.markup
    message.markup = {"inline_keyboard": [[{"text": "x", "callback_data": f"g|probe|{round_id}|"}]]}
    running.telegram.press(SAM, newest, f"g|probe|{round_id}|", chat=chat.id)
    await running.settle()
    message.markup = before
    assert len(family.said()) == said and running.count('"round"') == 0

"""Arriving in a group, coming in, and going out."""

from __future__ import annotations

import pytest

from bot.conversations.circles.circle import members_of
from bot.storage.group_view import GroupView
from bot.storage.tx import Tx
from tests.circles.family import Family
from tests.running import MEI, NOOR, SAM, Running

pytestmark = pytest.mark.asyncio


async def names(running: Running) -> list[str]:
    """Who takes part, by the names that the others see."""

    def read(tx: Tx) -> list[str]:
        chat = tx.sql.chat_page(after_id="", count=100)
        circles = [tx.sql.circle_of_chat(chat_id=each["id"]) for each in chat]
        (circle,) = [row for row in circles if row is not None]
        return [member.name for member in members_of(GroupView(tx, circle["id"], circle["chat_id"]))]

    return await running.app.store.transact(read)


async def test_each_comes_in_by_themself(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    assert len(family.said()) == 1
    await family.all_join()
    assert await names(running) == ["Sam", "Noor", "Mei"]
    assert len(family.said()) == 1, "nobody is told who takes part"


async def test_who_fears_somebody_is_told_alone(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    said = family.said()
    await family.group[NOOR].press("g|take_part||")
    assert family.said() == said


async def test_leaving(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    said = family.said()
    await family.group[NOOR].say(f"/leave@{running.telegram.bot.username}")
    assert await names(running) == ["Sam", "Mei"]
    assert family.said() == said


async def test_taken_out_everything_goes(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.all_join()
    running.telegram.remove_from_group(SAM, family.chat.id)
    await running.settle()
    assert (running.count("circle"), running.count("member"), running.count("person")) == (0, 0, 3)


async def test_a_forwarded_link_opens_nothing(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    await family.private[MEI].start("A" * 22)
    assert running.count("person") == 1

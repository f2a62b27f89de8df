"""In the group: help, privacy, settings, leaving, and commands that are not for us."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio

from tests.circles.family import Family
from tests.circles.joining import in_circle, names, open_rounds
from tests.running import MEI, NOOR, SAM, Running, button

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def family(running: Running) -> Family:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    await family.join(NOOR)
    return family


async def chat(family: Family) -> Mapping[str, Any]:
    read = await in_circle(family.running, family.group[SAM].chat.id, lambda turn: dict(turn.view.chat()))
    return read


async def do(family: Family, person: int, *acts: str) -> None:
    await family.running.do(family.group[person], *acts)


async def test_by_a_member_each_setting(running: Running, family: Family) -> None:
    for command in ("/settings", "/instellingen"):
        await family.group[SAM].say(f"{command}@{running.telegram.bot.username}")
        assert "g|set_language|" in str(family.group[SAM].last().markup)
    said = len(family.said())
    await do(
        family, SAM, "g|set_language||", "g|set_language||nl", "g|set_zone||", "g|set_zone||Europe/Brussels"
    )
    await do(family, NOOR, "g|set_quiet||", "g|set_quiet||2200", "g|set_quiet||2200.0700")
    kept = await chat(family)
    assert (kept["language"], kept["zone"]) == ("nl", "Europe/Brussels")
    assert (kept["quiet_from"], kept["quiet_until"]) == ("22:00", "07:00")
    assert len(family.said()) == said, "one message is edited"
    await do(family, NOOR, "g|set_quiet||", "g|set_quiet||none")
    assert (await chat(family))["quiet_from"] == (await chat(family))["quiet_until"]


async def test_who_takes_no_part_changes_nothing(running: Running, family: Family) -> None:
    """The screen is the same for everybody, so that it says nothing about who takes part."""
    await family.group[SAM].say("/settings")
    mine = family.group[SAM].screen()
    await family.group[MEI].say("/settings")
    assert family.group[MEI].screen() == mine
    before, said = await chat(family), family.said()
    alerts = set()
    for data in ("g|set_language||", "g|set_zone||", "g|set_quiet||"):
        await do(family, MEI, data)
        alerts.add(str((family.group[MEI].chat.toast or {}).get("text")))
    assert alerts == {running.world.content.messages.plain("en", "notice-not_yours")}
    after = await chat(family)
    assert family.said() == said
    assert {key: before[key] for key in ("language", "zone", "quiet_from")} == {
        key: after[key] for key in ("language", "zone", "quiet_from")
    }


async def test_a_typed_city(running: Running, family: Family) -> None:
    await family.group[SAM].say("/settings")
    await do(family, SAM, "g|set_zone||", "g|set_zone||type")
    asked = family.group[SAM].last().id
    assert family.group[SAM].chat.force_reply is not None
    await family.group[NOOR].say("Tokyo", reply_to=asked)
    assert (await chat(family))["zone"] is None, "the answer is for whoever was asked"
    await family.group[SAM].say("Nowhereville", reply_to=asked)
    again = family.group[SAM].last().id
    await running.restart()
    await family.group[SAM].say("Lisbon", reply_to=again)
    assert (await chat(family))["zone"] == "Europe/Lisbon"
    assert await open_rounds(family) == []


async def test_a_city_of_which_there_are_several(running: Running, family: Family) -> None:
    await family.group[SAM].say("/settings")
    await do(family, SAM, "g|set_zone||", "g|set_zone||type")
    await family.group[SAM].say("Portland", reply_to=family.group[SAM].last().id)
    await do(family, SAM, "g|set_place||*")
    assert (await chat(family))["zone"] == "America/Los_Angeles"


async def test_a_city_is_waited_for_an_hour(running: Running, family: Family) -> None:
    await family.group[SAM].say("/settings")
    await do(family, SAM, "g|set_zone||", "g|set_zone||type")
    asked = family.group[SAM].last().id
    await running.advance(timedelta(minutes=61))
    await family.group[SAM].say("Lisbon", reply_to=asked)
    assert (await open_rounds(family), (await chat(family))["zone"]) == ([], None)


async def test_commands_of_other_bots_are_theirs(running: Running, family: Family) -> None:
    said = len(family.said())
    for words in ("/help@other_bot", "/settings@other_bot", "/leave@other_bot", "/weather", "/menu", "/map"):
        await family.group[SAM].say(words)
    assert (len(family.said()), await names(family)) == (said, ["Sam", "Noor"])


async def test_an_unknown_command_is_answered_once_an_hour(running: Running, family: Family) -> None:
    ours, said = f"@{running.telegram.bot.username}", len(family.said())
    for _ in range(5):
        await family.group[SAM].say(f"/menu{ours}")
        await family.group[MEI].say(f"/nonsense{ours}")
    assert len(family.said()) == said + 1
    await running.advance(timedelta(minutes=61))
    await family.group[SAM].say(f"/menu{ours}")
    assert len(family.said()) == said + 2


async def test_help_privacy_and_a_call_for_help(running: Running, family: Family) -> None:
    for command, message in (
        ("/help", "group-help"),
        ("/privacy", "group-privacy"),
        ("/hulp", "group-help_now"),
        ("/sos", "group-help_now"),
    ):
        await family.group[MEI].say(command)
        wanted = running.world.content.messages.plain("en", message)
        assert family.group[MEI].last().text.split() == wanted.replace("<b>", "").replace("</b>", "").split()
    assert button(family.group[MEI], "g|take_part||")


@pytest.mark.parametrize("state", ["", "blocked", "hidden"])
async def test_leaving_in_the_group_is_answered_in_private(
    running: Running, family: Family, state: str
) -> None:
    if state == "blocked":
        running.telegram.block(SAM)
    elif state == "hidden":
        await family.private[SAM].say("/hide")
    await running.settle()
    said, before = family.said(), len(family.private[SAM].chat.messages)
    await family.group[SAM].say("/verlaat")
    await family.group[MEI].say("/leave")
    assert (family.said(), await names(family)) == (said, ["Noor"])
    told = len(family.private[SAM].chat.messages) - before
    assert told == (0 if state else 1)
    await running.advance(timedelta(minutes=61))
    assert len(family.private[SAM].chat.messages) - before == (0 if state == "blocked" else 1)
    running.calls.refused.clear()


async def test_an_anonymous_administrator_is_no_one(running: Running, family: Family) -> None:
    said = family.said()
    running.telegram.say(SAM, family.chat.id, "/leave", anonymous=True)
    await running.settle()
    assert (family.said(), await names(family)) == (said, ["Sam", "Noor"])

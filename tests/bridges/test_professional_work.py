"""A professional comes in by a code, proposes homework, prints, and hears at a time of their own."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations.bridges import bridge as bridges
from bot.conversations.bridges import homework
from bot.conversations.turn import Turn
from tests.bridges import kept
from tests.bridges.playing import CLIENT, OTHER, PROFESSIONAL, Both
from tests.running import Running

pytestmark = pytest.mark.asyncio

REFUSED = "Deze code opent niets"


async def on_a_bridge(running: Running) -> tuple[Both, str]:
    both = Both(running)
    await both.agree(CLIENT, PROFESSIONAL)
    bridge_id = await both.joined()
    await both.within(CLIENT, kept.fill)
    return both, bridge_id


async def test_a_code_opens_once_and_any_other_is_refused_alike(running: Running) -> None:
    both = Both(running)
    await both.agree(CLIENT, PROFESSIONAL, OTHER)
    made, code = await both.within(CLIENT, lambda turn: bridges.make(turn, ""))
    _, own = await both.within(PROFESSIONAL, lambda turn: bridges.make(turn, ""))
    renewed, over = await both.within(CLIENT, lambda turn: bridges.make(turn, ""))
    await both.within(CLIENT, lambda turn: bridges.renew_code(turn, renewed))
    await both.do(PROFESSIONAL, "/clienten", "o|bridge_enter|*", "cliënt 7")
    for wrong in ("AAAA-BBBB-CCCC", "no code at all", own, over):
        before = both.said(PROFESSIONAL).count(REFUSED)
        await both.do(PROFESSIONAL, wrong)
        assert both.said(PROFESSIONAL).count(REFUSED) == before + 1, (
            wrong,
            both.phone[PROFESSIONAL].screen(),
        )
    await both.do(PROFESSIONAL, code.replace("-", " ").lower())
    found = await both.bridge(made.id, PROFESSIONAL)
    assert found is not None and found.stands and found.label == "cliënt 7"
    await both.do(PROFESSIONAL, "/clienten", "o|bridge_enter|*", "s|*", code)
    assert both.said(PROFESSIONAL).count(REFUSED) == 5, "used"
    assert "Je code" not in both.said(PROFESSIONAL)


async def test_homework_says_done_or_not_done(running: Running) -> None:
    both, bridge_id = await on_a_bridge(running)
    phone = both.phone[PROFESSIONAL]

    async def seen() -> str:
        await both.do(PROFESSIONAL, "/clienten", f"m|client|{bridge_id}", f"m|client_work|{bridge_id}")
        return "".join(line for line in phone.screen().splitlines() if line.startswith("•"))

    await both.do(PROFESSIONAL, "/clienten", "m|client|*", "m|client_work|*", "m|client_pick|*.keep_going")
    await both.do(PROFESSIONAL, "m|client_ask|*.gauge")
    name = "• Hoe het ervoor staat: "
    assert (await seen()).endswith("niet gedaan")
    await both.do(CLIENT, "n|*|look", "m|homework_one|*", "m|homework_no|*")
    assert (await seen()).endswith("niet gedaan"), "declined looks like nothing"
    await both.do(PROFESSIONAL, f"m|client_pick|{bridge_id}.keep_going", "m|client_ask|*.gauge")
    assert (await seen()).count("•") == 1, "to propose it once more tells no difference either"
    await both.do(
        CLIENT, "/share", f"m|bridge|{bridge_id}", "m|homework|*", "m|homework_one|*", "m|homework_yes|*"
    )
    assert (await seen()).endswith("niet gedaan"), name
    await both.do(CLIENT, "m|homework_go|*")
    assert (await seen()).endswith("niet gedaan")
    await both.do(CLIENT, "c|*|life|5", "s|*|recovery", "s|*|ties", "c|*|sheet|*")
    assert (await seen()).endswith(": gedaan")
    log = await both.within(CLIENT, lambda turn: turn.tx.sql.access_of(bridge_id=bridge_id, count=20))
    assert {"proposed", "accepted", "declined", "done"} <= {each["what"] for each in log}
    await both.do(PROFESSIONAL, "m|client|*", "m|client_log|*")
    assert not set(kept.CANARY.findall(both.said(PROFESSIONAL)))
    for word in ("niet nu", "nu niet", "aangenomen", "nam je aan"):
        assert word not in phone.screen().lower()


async def test_what_can_be_proposed_is_what_the_programme_offers_a_client(running: Running) -> None:
    both, bridge_id = await on_a_bridge(running)
    sections = await both.within(PROFESSIONAL, homework.sections)
    assert "practice" not in sections
    assert not {flow for flows in sections.values() for flow in flows} & set(homework.NOT_PROPOSED)

    def propose(turn: Turn) -> list[bool]:
        bridge = bridges.get(turn, bridge_id)
        assert bridge is not None
        return [
            homework.propose(turn, bridge, flow)
            for flow in ("snooze", "not_safe", "../x", "rulers", "rulers")
        ]

    assert await both.within(PROFESSIONAL, propose) == [False, False, False, True, False]


async def test_a_print_is_a_file_that_goes_and_is_in_the_log(running: Running) -> None:
    both, bridge_id = await on_a_bridge(running)
    await both.granted(bridge_id, "plan")
    phone = both.phone[PROFESSIONAL]
    await both.do(PROFESSIONAL, "/clienten", "m|client|*", "m|client_print|*", "m|client_printed|*")
    files = [each for each in phone.chat.shown() if each.file is not None]
    assert [each.file.name for each in files if each.file] == ["overview.pdf"]
    assert files[0].file is not None and bytes(files[0].file.content).startswith(b"%PDF")
    log = await both.within(CLIENT, lambda turn: turn.tx.sql.access_of(bridge_id=bridge_id, count=20))
    assert "printed" in {each["what"] for each in log}
    await running.advance(timedelta(minutes=61))
    assert not [each for each in phone.chat.shown() if each.file is not None]


async def test_a_note_at_a_set_time_comes_only_when_there_is_news(running: Running) -> None:
    both, bridge_id = await on_a_bridge(running)
    phone = both.phone[PROFESSIONAL]
    await both.do(PROFESSIONAL, "/clienten", "m|rhythm|clients", "m|rhythm|clients.1234567")
    await both.do(PROFESSIONAL, "m|rhythm|clients.1234567.17")
    await running.to_next_nudge()
    assert "Er is iets nieuws" not in both.said(PROFESSIONAL), "nothing is shared"
    await both.granted(bridge_id, "map")
    await running.to_next_nudge()
    last = phone.screen()
    assert "Er is iets nieuws bij één cliënt." in last and not kept.CANARY.findall(last)
    await both.do(PROFESSIONAL, "m|clients|", "m|client|*", "m|clients|")
    before = both.said(PROFESSIONAL).count("Er is iets nieuws")
    await running.to_next_nudge()
    assert both.said(PROFESSIONAL).count("Er is iets nieuws") == before

"""Somebody in the family looks for what is not theirs: what can be told from what appears, and when."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
import pytest_asyncio

from bot.content.lengths import COMFORT, MESSAGE, units, visible
from bot.conversations.circles import board, meeting_screens
from bot.storage.tx import Tx
from tests.circles.beginning import begin, turn_of_family
from tests.circles.family import Family
from tests.circles.two import NO_ROUTE, Two, token_in
from tests.running import MEI, NOOR, SAM, Running
from tests.storage import rows

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def family(running: Running) -> Family:
    family = Family(running)
    await family.arrive()
    await family.join(SAM)
    await family.join(NOOR)
    return family


async def test_the_rituals_look_the_same_whoever_asks(running: Running, family: Family) -> None:
    await family.group[SAM].say("/rituals")
    member = family.group[SAM].last()
    await family.group[MEI].say("/rituals")
    other = family.group[MEI].last()
    assert (member.text, member.markup) == (other.text, other.markup)
    assert member.id != other.id


async def test_a_proposal_shows_at_the_other_only_once_it_was_made(running: Running) -> None:
    """Sam looks at the daily minute, and thinks better of it at the question about fear."""
    two = Two(running)
    await two.meet("mirror")
    await two.do(NOOR, "/samen", "m|pair|*")
    before = two.phone[NOOR].last()
    await two.do(SAM, "/together", "m|pair|*", "m|pair_trust|*")
    await two.do(NOOR, "/samen", "m|pair|*")
    after = two.phone[NOOR].last()
    assert (before.text, before.markup) == (after.text, after.markup)


async def test_nobody_takes_the_place_of_who_left(running: Running) -> None:
    """Noor came in by one of two links, leaves, and hands on the other: to Sam it would still be Noor."""
    two, mei = Two(running), running.phone(MEI)
    await two.agree(SAM)
    first = await two.link()
    await two.do(SAM, "/together", "m|pair|*", "m|pair_link|*")
    second = token_in(two.phone[SAM])
    await two.phone[NOOR].start(first)
    await two.do(NOOR, "c|welcome|*|terms|agree", NO_ROUTE, "c|*|terms|agree", "Noor", "c|*|what|mirror")
    await two.do(NOOR, "/samen", "m|pair|*", "m|pair_stop|*", "m|pair_stopped|*")
    await mei.start(second)
    await running.do(mei, "c|welcome|*|terms|agree")
    assert "lead anywhere" in mei.last().text
    assert running.count("member") == 1


async def test_what_is_ready_looks_the_same_when_the_other_has_left(running: Running) -> None:
    two = Two(running)
    await two.meet("mirror")
    await two.do(NOOR, "/samen", "m|pair|*", "m|pair_stop|*", "m|pair_stopped|*")
    await two.do(SAM, "f|mirror|*")
    assert "you and \u2068Noor" in two.phone[SAM].last().text


async def test_who_erases_everything_takes_their_name_along(running: Running) -> None:
    two = Two(running)
    await two.meet("mirror")
    await two.do(NOOR, "/vergeet", "m|forget_all|*", "m|forget_erase|*", "m|forget_now|*")
    assert running.count("person") == 1
    await two.do(SAM, "f|mirror|*")
    assert "Noor" not in two.phone[SAM].last().text


@pytest.mark.parametrize("stage", [meeting_screens.TOPICS, "summary", "board"])
async def test_nobody_makes_a_message_too_long_for_the_others(
    running: Running, family: Family, stage: str
) -> None:
    """One that Telegram refuses would leave on the board what somebody let go."""

    def within(tx: Tx) -> str:
        turn = turn_of_family(tx, running)
        about = turn.open_round("meeting", stage=meeting_screens.TOPICS, until=0, needed=[])
        for number in range(50):
            someone = rows.person(tx, rows.chat(tx, 5000 + number))
            member = rows.member(tx, turn.circle.id, someone, "\U0001f600" * 30)
            words = f"{number}" + "\U0001f600" * 58
            said = rows.session(tx, someone)
            answers = json.dumps({"answers": {"one": {"words": words}}})  # as they are kept
            body = tx.seal(someone, f"session|body|{said}", answers)
            known = tx.sql.session_get(id=said)
            kept = {
                name: known[name] for name in ("id", "relation_id", "step_id", "rev", "question", "asked_at")
            }
            tx.sql.session_save(**kept, status="done", body=body, now=tx.now_ms)
            cards = tx.seal(someone, f"released|body|{about.id}", json.dumps({"topic": "one"}))
            tx.sql.released_put(
                round_id=about.id, session_id=said, member_id=member, body=cards, created_at=tx.now_ms
            )
            made = rows.agreement(tx, turn.circle.id, member, someone, said)
            turn.open_round("review", agreement=made, at=turn.now_ms + 1, within=about.id)
        if stage == "board":
            return str(board._drawn(turn, turn.open_round("board"))[0])
        if stage == "summary":
            return str(meeting_screens.summary(turn, about, turn.now.date(), stopped=False))
        html, keys = meeting_screens.screen(turn, about)
        numbers = [button.label for row in keys for button in row if button.label.isdecimal()]
        assert f"\n{numbers[-1]}. " in html and f"\n{len(numbers) + 1}. " not in html
        return str(html)

    html = await running.app.store.transact(within)
    assert COMFORT / 2 < units(visible(html)) <= MESSAGE


@pytest.mark.parametrize("waits", ["a link", "the charter", "another name"])
async def test_who_was_put_out_of_the_group_does_not_come_in_by_what_still_waits(
    running: Running, family: Family, waits: str
) -> None:
    """Their words would stand in a group in which they are not."""
    ex, group = (MEI, family.group[MEI]) if waits != "another name" else (NOOR, family.group[NOOR])
    phone = family.private[ex]
    if waits == "another name":
        await running.do(phone, "/groepen", "m|group_name|*")
    else:
        await group.press("g|take_part||")
        token = running.telegram.chats[ex].pending_start
        if waits == "the charter":
            await phone.start()
            await running.do(phone, "c|welcome|*|terms|agree", "c|*|fear|no")
    running.telegram.remove_member(SAM, ex, family.chat.id)
    await running.settle()
    taking_part = running.count("member")
    if waits == "a link":
        await phone.start(token)
        assert "doesn't open anything" in phone.last().text
    elif waits == "the charter":
        await running.do(phone, "c|*|charter|agree", "Mei")
    else:
        await phone.say("Ex")
    assert running.count("member") == taking_part == (1 if waits == "another name" else 2)


async def test_the_weather_waits_for_the_morning_where_quiet_hours_have_changed(
    running: Running, family: Family
) -> None:
    await begin(running, "weather")

    def quiet(tx: Tx) -> None:
        hours = {"quiet_from": "14:00", "quiet_until": "09:00"}
        turn_of_family(tx, running).view.set_chat(quiet=hours)

    await running.app.store.transact(quiet)
    said = family.said()
    await running.advance(timedelta(hours=25))
    assert family.said() == said
    await running.advance(timedelta(hours=18))
    assert family.said() != said

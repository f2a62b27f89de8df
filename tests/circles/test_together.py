"""Two people come together by a link, each in their own chat, and go apart again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.circles.two import NO_ROUTE, Two, token_in
from tests.running import MEI, NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

READY = "There is something ready for you."


async def test_by_a_link(running: Running) -> None:
    two = Two(running)
    await two.meet()
    assert (running.count("circle"), running.count("member"), running.count("round")) == (1, 2, 1)
    assert READY in two.phone[SAM].screen()


@pytest.mark.parametrize("fear", ["yes", "unsure"])
async def test_who_fears_makes_no_link(running: Running, fear: str) -> None:
    two = Two(running)
    await two.agree(SAM)
    await two.do(SAM, "/together", f"c|*|fear|{fear}")
    assert (running.count("circle"), running.count("invitation")) == (0, 0)


@pytest.mark.parametrize("acts", [("c|*|fear|yes",), ("c|*|fear|unsure",), (NO_ROUTE, "c|*|terms|not_now")])
async def test_who_does_not_come_in_looks_like_nobody(running: Running, acts: tuple[str, ...]) -> None:
    two = Two(running)
    await two.agree(SAM)
    token = await two.link()
    before = two.said(SAM)
    await two.phone[NOOR].start(token)
    await two.do(NOOR, "c|welcome|*|terms|agree", *acts)
    await running.advance(timedelta(days=8))
    assert two.said(SAM) == before
    assert running.count("member") == 1


async def test_used_expired_and_wrong_links_get_the_same_answer(running: Running) -> None:
    two, mei = Two(running), running.phone(MEI)
    await two.meet()
    used = token_in(two.phone[SAM])
    answers = []
    await mei.start(used)
    answers.append(mei.last().text)
    await two.do(SAM, "/together", "o|pair_invite|", NO_ROUTE, "c|*|link|make", "Sam")
    expired = token_in(two.phone[SAM])
    await running.advance(timedelta(hours=25))
    for token in (expired, "A" * 22):
        await mei.start(token)
        answers.append(mei.last().text)
    assert len(set(answers)) == 1
    assert running.count("member") == 3


async def test_the_own_link_still_works_after(running: Running) -> None:
    two = Two(running)
    await two.agree(SAM)
    token = await two.link()
    await two.phone[SAM].start(token)
    assert "your own link" in two.phone[SAM].last().text
    await two.phone[NOOR].start(token)
    await two.do(NOOR, "c|welcome|*|terms|agree", NO_ROUTE)


async def test_a_pair_is_two(running: Running) -> None:
    """A second link of the same pair, opened after somebody came in by the first."""
    two, mei = Two(running), running.phone(MEI)
    await two.agree(SAM)
    first = await two.link()
    await two.do(SAM, "/together", "m|pair|*", "m|pair_link|*")
    second = token_in(two.phone[SAM])
    assert first != second
    await two.phone[NOOR].start(first)
    await two.do(NOOR, "c|welcome|*|terms|agree", NO_ROUTE, "c|*|terms|agree", "Noor", "c|*|what|mirror")
    await mei.start(second)
    await running.do(mei, "c|welcome|*|terms|agree")
    assert running.count("member") == 2
    assert "lead anywhere" in mei.last().text


async def test_stopping_is_told_to_nobody(running: Running) -> None:
    two = Two(running)
    await two.meet()
    before = two.said(NOOR)
    await two.do(SAM, "/together", "m|pair|*", "m|pair_stop|*", "m|pair_stopped|*")
    assert running.count("member") == 1
    await running.advance(timedelta(days=8))
    assert two.said(NOOR) == before


async def test_what_one_sees_of_a_pair_does_not_change_when_the_other_goes(running: Running) -> None:
    two = Two(running)
    await two.meet()
    await two.do(NOOR, "/samen", "m|pair|*")
    before = two.phone[NOOR].screen()
    await two.do(SAM, "/together", "m|pair|*", "m|pair_stop|*", "m|pair_stopped|*")
    await two.do(NOOR, "/samen", "m|pair|*")
    after = two.phone[NOOR].last()
    assert after.text in before

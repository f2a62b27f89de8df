"""The mirror for two: nothing of one is seen before both released, then exactly what they did."""

from __future__ import annotations

import html
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.content.names import clean_words
from tests.circles.two import NO_ROUTE, Two
from tests.running import NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

SELF = ("t|*|role|self", "d|*|role")
CLOSE = ("t|*|role|loved_one", "d|*|role")
R = ("did", "felt", "helps", "harder")
L = ("did", "us", "mine", "good")


async def begin(two: Two, person: int) -> None:
    await two.do(person, "/together", "m|pair|*", "m|pair_mirror|*", NO_ROUTE)


async def look(
    two: Two, person: int, said: dict[str, str], released: set[str], last: str = "release"
) -> None:
    """Answer the four cards with own words (those not in ``said`` are skipped), then release some lines."""
    side, cards, role = ("r", R, SELF) if person == SAM else ("l", L, CLOSE)
    await begin(two, person)
    await two.do(person, *role)
    for card in cards:
        await two.do(person, said.get(card, f"s|*|{side}_{card}"))
    for card in said:
        line = f"{side}_{card}_line"
        await two.do(person, f"c|*|{line}|right" if card in released else f"s|*|{line}")
    if released:
        await two.do(person, f"c|*|all|{last}")


async def test_seen_when_both_released(running: Running) -> None:
    two = Two(running)
    await two.meet()
    await look(two, SAM, {"did": "zebrawords", "felt": "keptwords"}, {"did"})
    assert "zebrawords" not in two.said(NOOR)
    await look(two, NOOR, {"us": "okapiwoorden", "good": "gehouden"}, {"us"})
    assert "okapiwoorden" not in two.said(SAM), "only behind the discreet line"
    for person, theirs, kept in ((SAM, "okapiwoorden", "gehouden"), (NOOR, "zebrawords", "keptwords")):
        await two.do(person, "f|mirror_shown|*")
        assert theirs in two.phone[person].last().text
        assert kept not in two.said(person)


async def test_one_alone_is_never_shown(running: Running) -> None:
    two = Two(running)
    await two.meet()
    await look(two, SAM, {"did": "zebrawords"}, {"did"})
    noor = two.said(NOOR)
    await running.advance(timedelta(days=8))
    assert two.said(NOOR) == noor
    await two.do(SAM, "f|mirror|*")
    assert running.count("\"round\" WHERE state = 'done'") == 1


async def test_whether_the_other_answered_makes_no_difference(running: Running) -> None:
    """What Noor sees of the same steps, with and without an answer of Sam's."""
    two = Two(running)
    await two.meet()
    await begin(two, NOOR)
    before = two.phone[NOOR].last().text
    await look(two, SAM, {"did": "zebrawords"}, {"did"})
    await two.do(NOOR, "/together", "m|pair|*", "m|pair_mirror|*")
    assert before.endswith(two.phone[NOOR].last().text)


async def test_taken_back(running: Running) -> None:
    two = Two(running)
    await two.meet()
    await look(two, SAM, {"did": "zebrawords"}, {"did"})
    await two.do(SAM, "/together", "m|pair|*", "m|pair_take_back|*")
    await look(two, NOOR, {"did": "okapiwoorden"}, {"did"})
    assert running.count("released") == 1
    assert "f|mirror_shown" not in str([m.markup for m in two.phone[NOOR].chat.shown()])


async def test_kept_at_the_last_question(running: Running) -> None:
    two = Two(running)
    await two.meet()
    await look(two, SAM, {"did": "zebrawords"}, {"did"}, last="keep")
    await look(two, NOOR, {"did": "okapiwoorden"}, {"did"})
    assert "okapiwoorden" not in two.said(SAM)
    assert "f|mirror_shown" not in str([m.markup for m in two.phone[SAM].chat.shown()])


async def test_fear_ends_it(running: Running) -> None:
    two = Two(running)
    await two.meet()
    noor = two.said(NOOR)
    await two.do(SAM, "/together", "m|pair|*", "m|pair_mirror|*", "c|*|fear|yes")
    assert running.count("released") == 0
    assert two.said(NOOR) == noor


async def test_the_other_is_asked_once_there_is_nothing_to_fear(running: Running) -> None:
    two = Two(running)
    await two.meet("trust_day")
    noor = two.said(NOOR)
    await two.do(SAM, "/together", "m|pair|*", "m|pair_mirror|*", "c|*|fear|unsure")
    assert two.said(NOOR) == noor
    await begin(two, SAM)
    assert two.said(NOOR).count("Er staat iets voor je klaar.") == 1


async def test_words_of_another_are_not_kept(running: Running) -> None:
    two = Two(running)
    await two.meet()
    await look(two, SAM, {"did": "zebrawords"}, {"did"})
    await look(two, NOOR, {"did": "okapiwoorden"}, {"did"})
    await two.do(NOOR, "f|mirror_shown|*")
    for person, theirs in ((NOOR, "zebrawords"), (SAM, "okapiwoorden")):
        kept = await running.look(
            person,
            lambda turn: [
                turn.tx.open(turn.person_id, f"session|body|{row['id']}", row["body"])
                for about in ("", *(r["id"] for r in turn.tx.sql.round_due(now=2**60, count=9)))
                for row in turn.tx.sql.session_about(person_id=turn.person_id, shared_id=about)
            ],
        )
        assert kept
        assert all(theirs not in body for body in kept)


words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=6, max_size=12).filter(
    lambda text: clean_words(text) == text and not text.startswith("/") and text[1] != "|"
)


@pytest.mark.slow
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
async def test_exactly_what_was_released(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    running = Running(tmp_path_factory.mktemp("mirror"))
    await running.start()
    try:
        two = Two(running)
        await two.meet()
        said = {
            SAM: {card: f"sam{n}{data.draw(words)}" for n, card in enumerate(R)},
            NOOR: {card: f"noor{n}{data.draw(words)}" for n, card in enumerate(L)},
        }
        released = {
            SAM: data.draw(st.sets(st.sampled_from(R))),
            NOOR: data.draw(st.sets(st.sampled_from(L))),
        }
        for person in data.draw(st.permutations((SAM, NOOR))):
            await look(two, person, said[person], released[person])
            for other in (SAM, NOOR):
                theirs = said[NOOR if other == SAM else SAM].values()
                assert not any(text in html.unescape(two.said(other)) for text in theirs)
        both = bool(released[SAM]) and bool(released[NOOR])
        for person, other in ((SAM, NOOR), (NOOR, SAM)):
            if both:
                await two.do(person, "f|mirror_shown|*")
            seen = html.unescape(two.said(person))
            for card, text in said[other].items():
                assert (text in seen) == (both and card in released[other])
    finally:
        await running.stop()

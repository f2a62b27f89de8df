"""A moment's second phase: proposed, taken back, settled, and the earlier answer kept beneath."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows.answers import Answer, State
from bot.flows.engine import Refusal, step, view
from bot.flows.events import Amend, Back, Change, Done, Event, Pick, Words
from bot.flows.proposals import Proposal, proposal, still_ahead
from tests.flows.test_engine import END, flow_of, play, refused, where

NINE, LATE, NOON = "2026-11-25T09:00", "2026-11-24T22:30", "2026-11-26T12:00"
FLOW = flow_of(
    {"id": "what", "kind": "text"},
    {"id": "when", "kind": "moment"},
    {"id": "sum", "kind": "confirm", "lists": ["what", "when"]},
    END,
)
ASKED = play(FLOW, Words("a walk", 5))


def propose(phase: str, *offers: str, rev: int, message: int = 0) -> Pick:
    return Pick("when", phase, rev, offers=offers, message=message)


SURE = propose("sure", NOON, rev=1, message=7)
QUIET = propose("quiet", NINE, LATE, rev=1)


def offered(state: State) -> Proposal | None:
    return view(FLOW, state, {}).proposal


def test_a_proposal_settles_nothing() -> None:
    state = play(FLOW, SURE, state=ASKED)
    assert (where(FLOW, state), state.rev) == ("when", 2)
    assert offered(state) == Proposal("sure", (NOON,))
    assert view(FLOW, state, {}).earlier is None


@pytest.mark.parametrize(
    ("event", "option", "settled"),
    [(SURE, "right", NOON), (QUIET, "right", NINE), (QUIET, "insist", LATE)],
)
def test_one_press_settles_it(event: Pick, option: str, settled: str) -> None:
    state = play(FLOW, event, Pick("when", option, 2), state=ASKED)
    assert where(FLOW, state) == "sum"
    assert state.answers["when"] == Answer(picked=(option,), moment=settled, card="f-when")
    assert refused(FLOW, state, Pick("when", option, 2)) is Refusal.SAME  # a second tap is silent


def test_a_reading_is_picked_like_an_hour() -> None:
    state = play(FLOW, propose("past", NINE, NOON, rev=1), state=ASKED)
    assert refused(FLOW, state, Pick("when", "right", 2)) is Refusal.DOES_NOT_FIT
    assert refused(FLOW, state, Pick("when", "insist", 2)) is Refusal.DOES_NOT_FIT
    state = play(FLOW, Pick("when", "2026-11-26T1200", 2, moment=NOON), state=state)
    assert state.answers["when"].moment == NOON


@pytest.mark.parametrize("option", ["right", "insist", "other", "sure", "quiet"])
def test_nothing_answers_a_proposal_that_is_not_there(option: str) -> None:
    assert refused(FLOW, ASKED, Pick("when", option, 1)) is Refusal.DOES_NOT_FIT


@pytest.mark.parametrize("option", ["insist", "which"])
def test_what_was_understood_has_nothing_to_insist_on(option: str) -> None:
    state = play(FLOW, SURE, state=ASKED)
    assert refused(FLOW, state, Pick("when", option, 2)) is Refusal.DOES_NOT_FIT


def test_other_brings_the_first_choice_back() -> None:
    state = play(FLOW, SURE, Pick("when", "other", 2), state=ASKED)
    screen = view(FLOW, state, {})
    assert (screen.proposal, screen.earlier, state.rev) == (None, None, 3)
    assert refused(FLOW, state, Done("when", 3)) is Refusal.NOTHING_TICKED
    assert play(FLOW, Pick("when", "evening", 3, moment=NOON), state=state).answers["when"].moment == NOON


def test_right_under_an_older_proposal_does_not_take_the_newer_one() -> None:
    state = play(FLOW, SURE, propose("sure", NINE, rev=2, message=8), state=ASKED)
    assert state.rev == 3
    assert refused(FLOW, state, Pick("when", "right", 2)) is Refusal.OUTDATED
    assert offered(state) == Proposal("sure", (NINE,))


def test_the_same_words_once_more_are_another_question() -> None:
    again = replace(SURE, rev=2, message=9)
    assert play(FLOW, SURE, again, state=ASKED).rev == 3
    assert play(FLOW, SURE, replace(again, message=7), state=ASKED).rev == 2


@pytest.mark.parametrize("insisted", [True, False])
def test_the_earlier_answer_can_be_kept(insisted: bool) -> None:
    """Also one that was insisted on stays that."""
    first = [QUIET, Pick("when", "insist", 2)] if insisted else [Pick("when", "evening", 1, moment=LATE)]
    before = play(FLOW, *first, state=ASKED)
    state = play(FLOW, Change("when", before.rev), state=before)
    state = play(FLOW, propose("sure", NOON, rev=state.rev, message=8), state=state)
    earlier = view(FLOW, state, {}).earlier
    assert earlier is not None and (earlier.moment, earlier.offers) == (LATE, ())
    for way in ([], [Pick("when", "other", state.rev)], [propose("quiet", NINE, LATE, rev=state.rev)]):
        after = play(FLOW, *way, state=state)
        kept = play(FLOW, Done("when", after.rev), state=after)
        assert kept.answers["when"] == before.answers["when"]
        assert where(FLOW, kept) == "sum"
    right = play(FLOW, Pick("when", "right", state.rev), state=state)
    assert right.answers["when"] == Answer(picked=("right",), moment=NOON, card="f-when")


def test_it_waits_behind_the_question_before_it() -> None:
    state = play(FLOW, SURE, Back(2), state=ASKED)
    assert where(FLOW, state) == "what"
    state = play(FLOW, Words("a bath", 9), state=state)
    assert offered(state) == Proposal("sure", (NOON,))
    assert play(FLOW, Pick("when", "right", state.rev), state=state).answers["when"].moment == NOON


def test_an_edit_of_its_message_is_no_answer() -> None:
    """The words are not kept; they are read again before they come here."""
    state = play(FLOW, SURE, state=ASKED)
    assert refused(FLOW, state, Amend("next week", 7)) is Refusal.DOES_NOT_FIT


HERE = "2026-11-24T23:00"
PROPOSED = Answer(picked=("sure",), offers=(NOON,), open=True, card="f-when", message=7)
SETTLED = Answer(picked=("evening",), moment=LATE, card="f-when")


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        (PROPOSED, PROPOSED),
        (replace(PROPOSED, offers=(LATE,)), None),
        (replace(PROPOSED, picked=("quiet",), offers=(NINE, LATE)), replace(PROPOSED, offers=(NINE,))),
        (replace(PROPOSED, picked=("quiet",), offers=(NINE, NINE)), "same"),
        (replace(PROPOSED, picked=("which",), offers=(LATE, NINE)), replace(
            PROPOSED, picked=("which",), offers=(NINE,))),
        (replace(PROPOSED, picked=("sure", "evening"), moment=LATE), PROPOSED),
        (replace(PROPOSED, picked=("sure", "insist"), offers=(LATE,), moment=NOON), replace(
            SETTLED, picked=("insist",), moment=NOON, open=True)),
        (SETTLED, None),
        (replace(SETTLED, moment=NOON), "same"),
        (Answer(open=True, card="f-when"), "same"),
        (Answer(skipped=True), "same"),
    ],
)  # fmt: skip
def test_what_has_gone_by_is_dropped(answer: Answer, left: Answer | str | None) -> None:
    assert still_ahead(answer, HERE) == (answer if left == "same" else left)


TIMES = st.sampled_from([NINE, LATE, NOON])
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(
        Pick,
        st.just("when"),
        st.sampled_from(["sure", "quiet", "which", "far"]),
        st.integers(0, 9),
        offers=st.lists(TIMES, min_size=2, max_size=2).map(tuple),
        message=st.integers(0, 3),
    ),
    st.builds(
        Pick, st.just("when"), st.sampled_from(["right", "insist", "other", "evening"]), st.integers(0, 9)
    ),
    st.builds(Pick, st.just("when"), st.just("evening"), st.integers(0, 9), moment=TIMES),
    st.builds(Back, st.integers(0, 9)),
    st.builds(Change, st.just("when"), st.integers(0, 9)),
    st.builds(Done, st.just("when"), st.integers(0, 9)),
    st.just(Words("words", 3)),
)


@given(st.lists(EVENTS, max_size=12))
def test_only_a_time_that_was_offered_or_pressed_is_settled(events: list[Event]) -> None:
    state = ASKED
    for made in events:
        event = replace(made, rev=state.rev) if isinstance(made, Pick | Back | Change | Done) else made
        before, done = offered(state), step(FLOW, state, event, {})
        state = State.from_json(done.state.to_json())
        answer = state.answers.get("when")
        if answer is not None and not answer.open and done.state.answers != ASKED.answers:
            assert answer.moment and not answer.offers
        if done.refusal is None and isinstance(event, Pick) and event.option in ("right", "insist"):
            assert before is not None and answer is not None and answer.moment in before.offers
        assert proposal(answer) == offered(state) or view(FLOW, state, {}).card.id != "when"

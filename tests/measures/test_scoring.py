"""The number that answers come to: sums, means, turned items, what is left open."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.measures.adding import GO, OPENING, flow_of
from bot.content.measures.model import Item, Measure
from bot.content.measures.scoring import band, reach, score, value_of, written
from bot.flows import engine
from bot.flows.answers import State
from bot.flows.events import Pick, Skip
from tests.measures.making import measure

COUNTED = ("q_talked", "q_strained", "q_myself")


def variant(**scoring: Any) -> Measure:
    """The example with another way of scoring; its range is not looked at here."""
    made = measure()
    return made.model_copy(update={"scoring": made.scoring.model_copy(update=scoring)})


@st.composite
def measures(draw: st.DrawFn) -> Measure:
    """Any sets of values, any items over them."""
    sets = draw(
        st.lists(st.lists(st.integers(-5, 10), min_size=2, max_size=7, unique=True), min_size=1, max_size=3)
    )
    names = [f"s{n}" for n in range(len(sets))]
    items = draw(
        st.lists(st.tuples(st.sampled_from(names), st.booleans(), st.booleans()), min_size=1, max_size=12)
    )
    made = measure()
    return made.model_copy(
        update={
            "answers": {name: tuple(values) for name, values in zip(names, sets, strict=True)},
            "items": tuple(
                Item(id=f"i{n}", answers=name, reversed=turned, counts=counts or not n)
                for n, (name, turned, counts) in enumerate(items)
            ),
            "scoring": made.scoring.model_copy(
                update={
                    "kind": draw(st.sampled_from(["sum", "mean"])),
                    "multiply_by": draw(st.sampled_from([0.25, 1.0, 4.0])),
                    "missing": draw(st.integers(0, 12)),
                }
            ),
        }
    )


@st.composite
def answered(draw: st.DrawFn) -> tuple[Measure, dict[str, str]]:
    made = draw(measures())
    picked = {}
    for item in made.items:
        option = draw(st.one_of(st.none(), st.sampled_from(list(made.options[item.answers]))))
        if option is not None:
            picked[item.card] = option
    return made, picked


@settings(max_examples=40)
@given(answered())
def test_a_score_lies_in_reach_and_is_there_unless_too_much_is_open(
    case: tuple[Measure, dict[str, str]],
) -> None:
    made, picked = case
    counted = [item for item in made.items if item.counts]
    left = sum(item.card not in picked for item in counted)
    reached = score(made, picked)
    assert (reached is None) == (left == len(counted) or left > made.scoring.missing)
    if reached is not None:
        least, most = reach(made)
        alike = len({made.answers[item.answers] for item in counted}) == 1
        if not left or alike:  # what is open weighs as the others do, whatever its own set
            assert least <= reached <= most


@settings(max_examples=40)
@given(answered())
def test_all_turned_around_is_as_far_from_the_other_end(case: tuple[Measure, dict[str, str]]) -> None:
    made, picked = case
    turned = made.model_copy(
        update={"items": tuple(i.model_copy(update={"reversed": not i.reversed}) for i in made.items)}
    )
    full = {i.card: picked.get(i.card, next(iter(made.options[i.answers]))) for i in made.items}
    one, other = score(made, full), score(turned, full)
    assert one is not None and other is not None
    assert one + other == sum(reach(made))


@settings(max_examples=40)
@given(answered())
def test_a_mean_is_the_sum_shared_out(case: tuple[Measure, dict[str, str]]) -> None:
    made, picked = case
    each = [
        score(made.model_copy(update={"scoring": made.scoring.model_copy(update={"kind": kind})}), picked)
        for kind in ("sum", "mean")
    ]
    if each[0] is not None and each[1] is not None:
        assert each[0] == each[1] * sum(item.counts for item in made.items)


@settings(max_examples=20)
@given(answered())
def test_any_measure_can_be_played_to_its_end(case: tuple[Measure, dict[str, str]]) -> None:
    made, picked = case
    open_ones = tuple(item.model_copy(update={"optional": True}) for item in made.items)
    flow = flow_of(made.model_copy(update={"items": open_ones}))
    state = engine.step(flow, State(flow.id), Pick(OPENING, GO, 0), {}).state
    for item in made.items:
        option = picked.get(item.card)
        event = Pick(item.card, option, state.rev) if option else Skip(item.card, state.rev)
        step = engine.step(flow, state, event, {})
        assert step.refusal is None
        state = step.state
    assert step.ended and step.effects
    kept = {card: answer.picked[0] for card, answer in state.answers.items() if answer.picked}
    assert score(made, kept) == score(made, picked)


def test_the_example_by_hand() -> None:
    made = measure()
    assert score(made, dict(zip(COUNTED, ("v3", "v1", "v2"), strict=True))) == 3 + (3 - 1) + 2
    assert score(made, {"q_talked": "v3", "q_strained": "v1"}) == Fraction(5, 2) * 3  # one open
    assert score(made, {"q_talked": "v3"}) is None  # two open
    assert score(made, {"q_despair": "v3"}) is None  # it does not count
    assert score(variant(kind="mean", multiply_by=4), dict.fromkeys(COUNTED, "v3")) == 8


def test_an_answer_that_is_no_more_counts_as_open() -> None:
    made = measure()
    assert value_of(made, made.items[0], "v9") is None
    assert score(made, {"q_talked": "v9", "q_strained": "v1", "q_myself": "v2"}) == 6


def test_bands_begin_where_they_say() -> None:
    made = measure()
    assert [band(made, Fraction(n)) for n in (0, 3, 4, 6, 7, 9)] == [0, 0, 1, 1, 2, 2]
    assert band(made, Fraction(39, 10)) == 0
    assert band(made.model_copy(update={"bands": (4.0,)}), Fraction(3)) is None


def test_numbers_are_written_short() -> None:
    assert [written(Fraction(n, 7)) for n in (0, 7, 24, 700)] == ["0", "1", "3.43", "100"]
    assert written(Fraction(-5, 2)) == "-2.5"

"""The rules of the engine, on flows of a few cards: no content, no Telegram, no database."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.flows.answers import Answer, Answers, State
from bot.flows.cards import Card, Flow, Say
from bot.flows.engine import Refusal, Step, fold, step, view
from bot.flows.events import Amend, Append, Back, Change, Done, Event, Pick, Skip, Tick, Words

CARDS = TypeAdapter(list[Card])


def flow_of(*cards: dict[str, object]) -> Flow:
    """A flow called ``f``; each card's message is ``f-{id}``, as content is compiled."""
    read = CARDS.validate_python([{"message": f"f-{card['id']}", **card} for card in cards])
    return Flow(id="f", cards=tuple(read))


def options(*ids: str) -> list[dict[str, object]]:
    return [{"id": option} for option in ids]


END: dict[str, object] = {"id": "end", "kind": "end"}

WALK = flow_of(
    {"id": "hello", "kind": "say"},
    {"id": "contact", "kind": "choice", "options": options("possible", "ended")},
    {"id": "over", "kind": "end", "when": {"contact": {"has": "ended"}}},
    {"id": "why", "kind": "choice", "own_words": True, "options": options("love", "habit")},
    {"id": "how", "kind": "scale", "optional": True},
    {"id": "small", "kind": "say", "when": {"how": {"at_most": 6}}},
    {"id": "smaller", "kind": "text", "when": {"how": {"at_most": 6}}},
    {"id": "sum", "kind": "confirm", "lists": ["contact", "why", "how"]},
    END,
)


def play(flow: Flow, *events: Event, facts: Answers | None = None, state: State | None = None) -> State:
    """The state after these events, none of which may be refused; through JSON between every two."""
    state = state or State("f")
    for event in events:
        done = step(flow, through_json(state), event, facts or {})
        assert done.refusal is None, (event, done.refusal)
        state = done.state
    return state


def through_json(state: State) -> State:
    return State.from_json(json.loads(json.dumps(state.to_json())))


def where(flow: Flow, state: State, facts: Answers | None = None) -> str:
    return fold(flow, state, facts or {}).card.id


def refused(flow: Flow, state: State, event: Event, facts: Answers | None = None) -> Refusal:
    """Why the event was refused; a refusal changes nothing."""
    done = step(flow, state, event, facts or {})
    assert done.refusal is not None
    assert done.state == state
    assert done.effects == ()
    assert not done.changed
    return done.refusal


TO_SUM = (
    Pick("contact", "possible", 0),
    Pick("why", "love", 1),
    Pick("how", "8", 2),
)


# ------------------------------------------------------------------------------------ rule 1: the fold


def test_the_first_unanswered_card_is_where_one_is() -> None:
    assert where(WALK, State("f")) == "contact"
    assert where(WALK, play(WALK, *TO_SUM[:1])) == "why"
    assert where(WALK, play(WALK, *TO_SUM)) == "sum"
    assert where(WALK, play(WALK, *TO_SUM, Pick("sum", "right", 3))) == "end"


def test_an_end_with_a_condition_ends_the_flow_early() -> None:
    done = step(WALK, State("f"), Pick("contact", "ended", 0), {})
    assert done.ended
    assert done.place.card.id == "over"


def test_a_say_joins_the_card_after_it_and_is_said_once() -> None:
    assert [say.id for say in view(WALK, State("f"), {}).says] == ["hello"]
    assert view(WALK, play(WALK, *TO_SUM[:1]), {}).says == ()
    low = play(WALK, *TO_SUM[:2], Pick("how", "3", 2))
    assert [say.id for say in view(WALK, low, {}).says] == ["small"]


def test_a_fold_without_an_end_fails_loudly() -> None:
    endless = flow_of({"id": "one", "kind": "scale"}, {**END, "when": {"one": {"at_least": 11}}})
    with pytest.raises(ValueError, match="no end"):
        fold(endless, play_raw(endless, Answer(picked=("3",))), {})


def play_raw(flow: Flow, answer: Answer) -> State:
    return State(flow.id, {flow.cards[0].id: answer})


@pytest.mark.parametrize("known", [True, False])
def test_a_known_fact_answers_its_card(known: bool) -> None:
    flow = flow_of(
        {"id": "country", "kind": "choice", "known": "person_country", "options": options("nl", "us")},
        {"id": "zone", "kind": "scale", "when": {"country": {"has": "us"}}},
        END,
    )
    facts = {"person_country": Answer(picked=("us",))} if known else {}
    assert where(flow, State("f"), facts) == ("zone" if known else "country")
    assert view(flow, State("f"), facts).can_go_back is False


def test_an_own_answer_goes_before_the_known_fact() -> None:
    flow = flow_of(
        {"id": "country", "kind": "choice", "known": "person_country", "options": options("nl", "us")},
        END,
    )
    state = State("f", {"country": Answer(picked=("nl",))})
    assert fold(flow, state, {"person_country": Answer(picked=("us",))}).answers["country"].picked == ("nl",)


def test_the_place_counts_the_questions_that_are_still_to_come() -> None:
    assert view(WALK, State("f"), {}).place == (1, 4)
    assert view(WALK, play(WALK, *TO_SUM[:2], Pick("how", "3", 2)), {}).place == (4, 5)
    assert view(WALK, play(WALK, *TO_SUM), {}).place == (4, 4)


# --------------------------------------------------------------------------- rule 2: what is parked


def test_parked_answers_come_back() -> None:
    low = play(WALK, *TO_SUM[:2], Pick("how", "3", 2), Words("one word"))
    high = play(WALK, Change("how", 4), Pick("how", "9", 5), state=low)
    assert where(WALK, high) == "sum"
    assert "smaller" not in fold(WALK, high, {}).answers
    assert high.answers["smaller"].words == "one word"
    again = play(WALK, Change("how", 6), Pick("how", "2", 7), state=high)
    assert fold(WALK, again, {}).answers["smaller"].words == "one word"


def test_an_option_that_is_gone_asks_its_card_again() -> None:
    state = play(WALK, *TO_SUM)
    gone = flow_of(
        {"id": "contact", "kind": "choice", "options": options("possible", "ended")},
        {"id": "why", "kind": "choice", "options": options("habit")},
        END,
    )
    assert where(gone, state) == "why"
    assert state.answers["why"].picked == ("love",)


def test_ticks_keep_what_still_applies() -> None:
    flow = flow_of(
        {"id": "impact", "kind": "choices", "options": options("distance", "honesty")}, {**END, "id": "e"}
    )
    state = State("f", {"impact": Answer(picked=("gone", "distance"))})
    assert fold(flow, state, {}).answers["impact"].picked == ("distance",)


def test_renamed_cards_and_options_keep_their_answers() -> None:
    state = play(WALK, *TO_SUM)
    renamed = flow_of(
        {"id": "touch", "was": ["contact"], "kind": "choice", "options": options("possible", "ended")},
        {
            "id": "why",
            "kind": "choice",
            "options": [{"id": "care", "was": ["love"]}, {"id": "habit"}],
        },
        END,
    )
    done = step(renamed, State("f", state.answers, state.rev), Back(state.rev), {})
    assert done.place.answers["touch"].picked == ("possible",)
    assert done.state.answers["why"].picked == ("care",)
    assert "contact" not in done.state.answers


@pytest.mark.parametrize("event", [Pick("contact", "possible", 0), Tick("old", "a", True)])
def test_an_old_button_of_a_renamed_card_still_counts(event: Event) -> None:
    flow = flow_of(
        {"id": "touch", "was": ["contact"], "kind": "choice", "options": options("possible")},
        {"id": "many", "was": ["old"], "kind": "choices", "options": options("a", "b")},
        END,
    )
    state = State("f") if isinstance(event, Pick) else play(flow, Pick("contact", "possible", 0))
    assert step(flow, state, event, {}).refusal is None


def test_a_press_on_an_option_by_its_old_name_counts() -> None:
    flow = flow_of(
        {"id": "why", "kind": "choice", "options": [{"id": "care", "was": ["love"]}, {"id": "habit"}]}, END
    )
    done = step(flow, State("f"), Pick("why", "love", 0), {})
    assert done.ended
    assert done.place.answers["why"].picked == ("care",)
    assert refused(flow, done.state, Pick("why", "love", 0)) is Refusal.SAME


# ------------------------------------------------------------------------- rule 3: back, and changing


def test_back_reopens_the_last_answer_and_keeping_it_goes_on() -> None:
    state = play(WALK, *TO_SUM, Back(3))
    screen = view(WALK, state, {})
    assert screen.card.id == "how"
    assert screen.earlier is not None
    assert screen.earlier.picked == ("8",)
    assert where(WALK, play(WALK, Done("how", 4), state=state)) == "sum"


def test_back_goes_as_far_as_one_likes() -> None:
    state = play(WALK, *TO_SUM, Back(3), Back(4), Back(5))
    assert where(WALK, state) == "contact"
    assert not view(WALK, state, {}).can_go_back
    assert refused(WALK, state, Back(6)) is Refusal.OUTDATED


def test_a_change_from_the_summary_returns_to_it() -> None:
    state = play(WALK, *TO_SUM, Change("contact", 3))
    assert where(WALK, state) == "contact"
    assert where(WALK, play(WALK, Pick("contact", "possible", 4), state=state)) == "sum"


@pytest.mark.parametrize("card", ["smaller", "sum", "nothing"])
def test_only_what_was_answered_can_be_changed(card: str) -> None:
    assert refused(WALK, play(WALK, *TO_SUM), Change(card, 3)) is Refusal.OUTDATED


# --------------------------------------------------------------------------------- rule 4: the fence


def test_rev_goes_up_with_the_question_and_not_with_a_tick() -> None:
    flow = flow_of({"id": "many", "kind": "choices", "options": options("a", "b", "c")}, END)
    ticked = play(flow, Tick("many", "a", True), Tick("many", "b", True))
    assert ticked.rev == 0
    assert play(flow, Done("many", 0), state=ticked).rev == 1


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        (Pick("contact", "possible", 0), Refusal.SAME),
        (Pick("contact", "ended", 0), Refusal.OUTDATED),
        (Pick("why", "love", 1), Refusal.SAME),
        (Pick("why", "habit", 1), Refusal.OUTDATED),
        (Pick("how", "8", 7), Refusal.OUTDATED),
        (Pick("nothing", "love", 2), Refusal.OUTDATED),
        (Skip("how", 1), Refusal.OUTDATED),
        (Done("why", 1), Refusal.SAME),
        (Done("how", 1), Refusal.OUTDATED),
        (Back(1), Refusal.OUTDATED),
        (Change("why", 1), Refusal.OUTDATED),
        (Tick("contact", "possible", True), Refusal.SAME),
        (Tick("contact", "possible", False), Refusal.OUTDATED),
        (Tick("how", "8", True), Refusal.OUTDATED),
    ],
)
def test_what_is_out_of_date_changes_nothing(event: Event, reason: Refusal) -> None:
    assert refused(WALK, play(WALK, *TO_SUM[:2]), event) is reason


def test_a_skip_pressed_twice_is_silent() -> None:
    state = play(WALK, *TO_SUM[:2], Skip("how", 2))
    assert refused(WALK, state, Skip("how", 2)) is Refusal.SAME


def test_nothing_can_be_pressed_at_the_end() -> None:
    end = play(WALK, *TO_SUM, Pick("sum", "right", 3))
    assert refused(WALK, end, Pick("end", "right", 4)) is Refusal.OUTDATED
    assert refused(WALK, end, Words("more")) is Refusal.DOES_NOT_FIT


MANY = flow_of(
    {"id": "first", "kind": "scale"},
    {
        "id": "many",
        "kind": "choices",
        "own_words": True,
        "none": "nothing",
        "options": options("a", "b", "c", "nothing"),
    },
    END,
)


def test_three_quick_taps_all_count() -> None:
    state = play(MANY, Pick("first", "1", 0))
    for option in "abc":
        state = play(MANY, Tick("many", option, True), state=state)
    assert view(MANY, state, {}).ticked == {"a", "b", "c"}
    assert where(MANY, state) == "many"


def test_a_tick_says_on_or_off_so_it_means_the_same_twice() -> None:
    state = play(MANY, Pick("first", "1", 0), Tick("many", "a", True))
    assert refused(MANY, state, Tick("many", "a", True)) is Refusal.SAME
    off = play(MANY, Tick("many", "a", False), state=state)
    assert view(MANY, off, {}).ticked == frozenset()
    assert refused(MANY, off, Done("many", 1)) is Refusal.NOTHING_TICKED


def test_none_of_these_clears_the_ticks_and_answers_at_once() -> None:
    state = play(MANY, Pick("first", "1", 0), Tick("many", "a", True), Pick("many", "nothing", 1))
    assert where(MANY, state) == "end"
    assert state.answers["many"].picked == ("nothing",)


def test_a_tick_takes_back_none_of_these() -> None:
    reopened = State("f", {"first": Answer(picked=("1",)), "many": Answer(picked=("nothing",), open=True)}, 1)
    assert view(MANY, play(MANY, Tick("many", "b", True), state=reopened), {}).ticked == {"b"}
    assert play(MANY, Words("this"), state=reopened).answers["many"].picked == ()


def test_an_option_typed_in_full_joins_the_ticks() -> None:
    state = play(MANY, Pick("first", "1", 0), Tick("many", "a", True), Pick("many", "c", 1))
    assert state.answers["many"].picked == ("a", "c")


def test_own_words_join_the_ticks() -> None:
    state = play(MANY, Pick("first", "1", 0), Tick("many", "a", True), Words("and this", 7))
    answer = state.answers["many"]
    assert (answer.picked, answer.words, answer.message) == (("a",), "and this", 7)


@pytest.mark.parametrize("event", [Done("many", 1), Pick("many", "gone", 1), Tick("many", "gone", True)])
def test_what_is_not_offered_is_refused(event: Event) -> None:
    state = play(MANY, Pick("first", "1", 0))
    assert refused(MANY, state, event) in (
        Refusal.NOTHING_TICKED,
        Refusal.DOES_NOT_FIT,
        Refusal.OUTDATED,
    )


def test_a_skip_needs_an_optional_card() -> None:
    assert refused(WALK, State("f"), Skip("contact", 0)) is Refusal.DOES_NOT_FIT
    assert where(WALK, play(WALK, *TO_SUM[:2], Skip("how", 2))) == "sum"


def test_done_without_a_tick_skips_an_optional_card() -> None:
    flow = flow_of({"id": "many", "kind": "choices", "optional": True, "options": options("a")}, END)
    assert play(flow, Done("many", 0)).answers["many"].skipped


def test_a_skipped_answer_passes_no_test_but_the_negative_ones() -> None:
    flow = flow_of(
        {"id": "how", "kind": "scale", "optional": True},
        {"id": "low", "kind": "end", "when": {"how": {"at_most": 10}}},
        {"id": "said", "kind": "end", "when": {"how": {"answered": True}}},
        {"id": "unsaid", "kind": "end", "when": {"how": {"answered": False, "none_of": ["no"]}}},
        END,
    )
    assert where(flow, play(flow, Skip("how", 0))) == "unsaid"


# ------------------------------------------------------------------------------- rule 6: what is typed

WORDS = flow_of(
    {"id": "name", "kind": "text", "short": True},
    {"id": "story", "kind": "text"},
    {"id": "how", "kind": "scale"},
    END,
)


def test_a_story_where_a_name_is_asked_is_too_long() -> None:
    assert refused(WORDS, State("f"), Words("x" * 61)) is Refusal.TOO_LONG
    assert where(WORDS, play(WORDS, Words("x" * 60))) == "story"


def test_words_do_not_fit_a_scale() -> None:
    state = play(WORDS, Words("Jo", 1), Words("long ago", 2))
    assert refused(WORDS, state, Words("quite high")) is Refusal.DOES_NOT_FIT


@pytest.mark.parametrize("number", ["11", "-1", "x", "", "7.5", "\u0667"])
def test_a_scale_takes_nothing_but_0_to_10(number: str) -> None:
    state = play(WORDS, Words("Jo"), Words("long ago"))
    assert refused(WORDS, state, Pick("how", number, 2)) is Refusal.DOES_NOT_FIT


def test_more_words_join_the_last_answer_in_words() -> None:
    state = play(
        WORDS, Words("Jo", 1), Words("long ago", 2), Append("and far away", 4), Append("in a wood", 5)
    )
    answer = state.answers["story"]
    assert answer.words == "long ago\nand far away\nin a wood"
    assert answer.parts == ((2, "long ago"), (4, "and far away"), (5, "in a wood"))
    assert where(WORDS, state) == "how"
    assert state.rev == 2


def test_there_may_be_no_words_to_add_to() -> None:
    assert refused(WORDS, State("f"), Append("hello", 1)) is Refusal.DOES_NOT_FIT


def test_an_edited_message_changes_its_part_of_the_answer() -> None:
    state = play(WORDS, Words("Jo", 1), Words("long ago", 2), Append("far away", 4))
    assert play(WORDS, Amend("near", 4), state=state).answers["story"].words == "long ago\nnear"
    assert play(WORDS, Amend("Joe", 1), state=state).answers["name"].words == "Joe"
    assert refused(WORDS, state, Amend("who", 99)) is Refusal.DOES_NOT_FIT


def test_an_edited_message_keeps_the_question() -> None:
    state = play(WORDS, Words("Jo", 1), Words("long ago", 2))
    done = step(WORDS, state, Amend("Joe", 1), {})
    assert (done.changed, done.state.rev) == (False, state.rev)


def test_sixteen_thousand_characters_are_kept_of_an_answer() -> None:
    state = play(WORDS, Words("Jo"), Words("y" * 20_000))
    assert len(state.answers["story"].words) == 16_000


# ------------------------------------------------------------------------------------ kinds of card


def test_someone_on_the_map_or_someone_new() -> None:
    flow = flow_of({"id": "who", "kind": "person"}, END)
    screen = view(flow, State("f"), {}, people={"r1": "Anna", "r2": "Bo"})
    assert [option.id for option in screen.options] == ["r1", "r2"]
    assert screen.people == {"r1": "Anna", "r2": "Bo"}
    for who in ("r1", "new"):
        assert play(flow, Pick("who", who, 0)).answers["who"].picked == (who,)


def test_a_confirm_takes_only_right() -> None:
    state = play(WALK, *TO_SUM)
    assert refused(WALK, state, Pick("sum", "wrong", 3)) is Refusal.DOES_NOT_FIT
    assert refused(WALK, state, Words("yes")) is Refusal.DOES_NOT_FIT


def test_a_timer_ends_by_its_button() -> None:
    flow = flow_of({"id": "breathe", "kind": "timer", "frames": [{"text": "in", "seconds": 4}]}, END)
    assert refused(flow, State("f"), Pick("breathe", "later", 0)) is Refusal.DOES_NOT_FIT
    assert where(flow, play(flow, Pick("breathe", "done", 0))) == "end"


def test_a_moment_needs_a_time() -> None:
    flow = flow_of({"id": "when", "kind": "moment"}, END)
    assert refused(flow, State("f"), Pick("when", "evening", 0)) is Refusal.DOES_NOT_FIT
    state = play(flow, Pick("when", "evening", 0, moment="2026-11-23T19:30"))
    assert state.answers["when"].moment == "2026-11-23T19:30"


def test_options_that_do_not_apply_are_neither_shown_nor_taken() -> None:
    flow = flow_of(
        {"id": "kind", "kind": "choice", "options": options("child", "friend")},
        {
            "id": "what",
            "kind": "choice",
            "options": [
                {"id": "leave"},
                {"id": "ask", "unless": {"kind": {"has": "child"}}},
                {"id": "adult", "first": {"kind": {"has": "child"}}},
            ],
        },
        END,
    )
    child = play(flow, Pick("kind", "child", 0))
    assert [option.id for option in view(flow, child, {}).options] == ["adult", "leave"]
    assert refused(flow, child, Pick("what", "ask", 1)) is Refusal.DOES_NOT_FIT
    friend = play(flow, Pick("kind", "friend", 0))
    assert [option.id for option in view(flow, friend, {}).options] == ["leave", "ask", "adult"]


# ------------------------------------------------------------------------------------------- effects

SAVING = flow_of(
    {
        "id": "name",
        "kind": "text",
        "effects": [{"save": "relation", "values": {"name": "name"}}],
    },
    {
        "id": "how",
        "kind": "scale",
        "effects": [
            {"save": "relation", "values": {"how": "how"}},
            {"cancel": "all", "when": {"how": {"at_most": 2}}},
        ],
    },
    {
        **END,
        "effects": [{"save": "profile", "put": {"seen": "yes"}}, {"offer": "menu"}, {"share": "name"}],
    },
)


def kinds(done: Step) -> list[str]:
    return [type(effect).__name__ for effect in done.effects]


def test_effects_are_carried_out_per_answer_and_at_the_end() -> None:
    named = step(SAVING, State("f"), Words("Jo"), {})
    assert kinds(named) == ["Save"]
    low = step(SAVING, named.state, Pick("how", "1", 1), {})
    assert kinds(low) == ["Save", "Cancel", "Save"]
    high = step(SAVING, named.state, Pick("how", "3", 1), {})
    assert kinds(high) == ["Save", "Save"]
    screen = view(SAVING, high.state, {})
    assert [offer.offer for offer in screen.offers] == ["menu"]
    assert [share.share for share in screen.shares] == ["name"]


def test_a_tick_that_is_not_settled_saves_nothing() -> None:
    flow = flow_of(
        {
            "id": "many",
            "kind": "choices",
            "options": options("a"),
            "effects": [{"save": "relation", "values": {"x": "many"}}],
        },
        END,
    )
    ticked = step(flow, State("f"), Tick("many", "a", True), {})
    assert kinds(ticked) == []
    assert kinds(step(flow, ticked.state, Done("many", 0), {})) == ["Save"]


def test_an_amended_answer_is_saved_again() -> None:
    state = play(SAVING, Words("Jo", 1))
    assert kinds(step(SAVING, state, Amend("Joe", 1), {})) == ["Save"]


# ------------------------------------------------------------------------------------------ properties

IDS = st.sampled_from(["contact", "why", "how", "smaller", "sum", "gone"])
TEXTS = st.text(max_size=20)
ANSWERS = st.builds(
    Answer,
    picked=st.lists(st.sampled_from(["possible", "ended", "love", "7", "11", "right"]), max_size=2).map(
        tuple
    ),
    words=TEXTS,
    moment=st.sampled_from(["", "2026-11-24T19:30"]),
    skipped=st.booleans(),
    open=st.booleans(),
    card=st.sampled_from(["", "f-why"]),
    message=st.integers(0, 9),
    parts=st.lists(st.tuples(st.integers(1, 9), TEXTS), max_size=2).map(tuple),
)
STATES = st.builds(State, st.just("f"), st.dictionaries(IDS, ANSWERS), st.integers(0, 5))
REVS = st.integers(0, 5)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Pick, IDS, st.sampled_from(["possible", "ended", "love", "7", "right"]), REVS),
    st.builds(Tick, IDS, st.sampled_from(["possible", "love"]), st.booleans()),
    st.builds(Done, IDS, REVS),
    st.builds(Skip, IDS, REVS),
    st.builds(Back, REVS),
    st.builds(Change, IDS, REVS),
    st.builds(Words, TEXTS, st.integers(0, 9)),
    st.builds(Append, TEXTS, st.integers(0, 9)),
    st.builds(Amend, TEXTS, st.integers(0, 9)),
)


@given(STATES)
def test_a_state_survives_json(state: State) -> None:
    assert through_json(state) == state


@given(STATES, EVENTS)
def test_a_step_is_pure(state: State, event: Event) -> None:
    before = through_json(state)
    first, second = step(WALK, state, event, {}), step(WALK, state, event, {})
    assert first == second
    assert state == before


@given(STATES, EVENTS)
def test_a_step_through_json_is_the_same_step(state: State, event: Event) -> None:
    assert step(WALK, through_json(state), event, {}) == step(WALK, state, event, {})


@given(STATES)
def test_every_state_is_somewhere(state: State) -> None:
    """A fold passes each card at most once, so it ends, whatever is stored."""
    place = fold(WALK, state, {})
    assert place.card in WALK.cards
    ids = [card.id for card in place.path]
    assert len(ids) == len(set(ids))
    assert view(WALK, state, {}).card == place.card


@given(st.lists(EVENTS, max_size=12))
def test_whatever_happens_the_rev_counts_the_questions(events: list[Event]) -> None:
    state = State("f")
    for event in events:
        done = step(WALK, state, event, {})
        moved = fold(WALK, done.state, {}).card != fold(WALK, state, {}).card
        assert done.state.rev == state.rev + moved == state.rev + done.changed
        assert not (done.refusal and done.state != state)
        assert not isinstance(done.place.card, Say)
        state = done.state

"""Anything in any order: whatever people press and type, there is a way on and a way out."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.content.render import Rendered, render
from bot.content.typed import number_for, option_for
from bot.conversations import sessions
from bot.conversations.turn import Turn
from bot.demo.keyboards import inline_rows
from bot.flows.answers import Answer, Answers, State
from bot.flows.cards import Choice, Choices, Confirm, Draft, End, Flow, Moment, Person, Scale, Text, Timer
from bot.flows.engine import Refusal, fold, step, view
from bot.flows.events import Amend, Append, Back, Change, Done, Event, Pick, Skip, Tick, Words
from bot.flows.proposals import READINGS
from bot.flows.screens import Screen
from tests.botapi.person import Phone
from tests.conversations.stories import AGREED, ROBIN
from tests.running import NOOR, SAM, Running, world

FLOWS = sorted(world().content.flows)
LANGUAGES = ("en", "nl", "nl-BE")
TODAY = date(2026, 11, 23)
EVENING, NIGHT, MORNING = "2026-11-24T19:30", "2026-11-24T22:30", "2026-11-25T09:00"
EXTRA = {"operator": "the people who run this test"}
CITY = "|country|other"
"""Leads to a question that only words answer."""

# ------------------------------------------------------------------------------- the engine, on all content


def picked(*options: str) -> st.SearchStrategy[Answer | None]:
    return st.sampled_from([None, *(Answer(picked=(option,)) for option in options)])


FACTS = st.fixed_dictionaries(
    {
        "relation_kind": picked("friend", "child"),
        "relation_name": st.sampled_from([None, Answer(words="Robin", card="first_minute-name")]),
        "relation_contact": picked("possible", "not_now", "ended", "died"),
        "relation_status": picked("open", "rest"),
        "relation_gate": picked("open", "closed", "rest", "today"),
        "relation_waiting": picked("two", "waited"),
        "person_role": picked("self", "loved_one", "professional"),
        "person_about": picked("alcohol", "drugs", "medicines", "gambling", "gaming", "rather_not"),
        "person_country": picked("nl", "us", "other"),
        "step_what": st.just(Answer(picked=("thanks",), card="repair_step-what")),
        "doors": picked("quarrel", "hello", "slip", "general", "away"),
        "map_size": picked("0", "2"),
        "guess_country": picked("nl", "us"),
    }
).map(lambda facts: {name: answer for name, answer in facts.items() if answer is not None})
"""What may be known of somebody, contradictions included."""


def offered(screen: Screen) -> list[Event]:
    """What the buttons under a screen, and the words that fit it, would do."""
    card, rev = screen.card, screen.rev
    events: list[Event] = []
    match card:
        case Choice():
            events += [Pick(card.id, option.id, rev) for option in screen.options]
        case Choices():
            events += [
                Pick(card.id, option.id, rev) if option.id == card.none else Tick(card.id, option.id, True)
                for option in screen.options
            ]
            events += [Done(card.id, rev)] if screen.ticked else []
        case Scale():
            events += [Pick(card.id, str(number), rev) for number in range(11)]
        case Moment():
            events += at_a_moment(screen)
        case Person():
            events.append(Pick(card.id, "new", rev))
        case Confirm():
            events.append(Pick(card.id, "right", rev))
            events += [Change(listed, rev) for listed in card.lists if listed in screen.answers]
        case Draft():
            events += [Pick(card.id, "right", rev, words="as it is"), Words("put otherwise", 7)]
        case Timer():
            events.append(Pick(card.id, "done", rev))
        case Text():
            events.append(Words("in a few words", 5))
        case End():
            return []
    if getattr(card, "own_words", False):
        events.append(Words("in my own words", 6))
    if card.optional:
        events.append(Skip(card.id, rev))
    if screen.can_go_back:
        events.append(Back(rev))
    return events


def at_a_moment(screen: Screen) -> list[Event]:
    """A time that is pressed, or what answers the one that is proposed; then typed words, which propose."""
    card, rev = screen.card.id, screen.rev
    events: list[Event] = [Pick(card, "evening", rev, moment=EVENING)]
    if asked := screen.proposal:
        readings = [Pick(card, at.replace(":", ""), rev, moment=at) for at in asked.offers]
        settling = [Pick(card, option, rev) for option in ("right", "insist") if asked.settles(option)]
        events = [*(settling or readings), Pick(card, "other", rev)]
    events += [Pick(card, "sure", rev, offers=(EVENING,), message=8)]
    events += [Pick(card, phase, rev, offers=(MORNING, NIGHT)) for phase in ("quiet", *READINGS)]
    return events


def forward(screen: Screen) -> Event:
    """One event that leads on: never back, never a change."""
    ways = [event for event in offered(screen) if not isinstance(event, Back | Change)]
    return next((event for event in ways if isinstance(event, Done)), ways[0])


def finish(flow: Flow, state: State, facts: Answers) -> int:
    """How many events it takes to the end, always taking the first way on."""
    for count in range(3 * len(flow.cards)):
        screen = view(flow, state, facts)
        if isinstance(screen.card, End):
            return count
        done = step(flow, state, forward(screen), facts)
        assert done.refusal is None, (flow.id, screen.card.id, done.refusal)
        state = done.state
    raise AssertionError(f"{flow.id} does not end")


def shown(screen: Screen, language: str) -> Rendered:
    """As at two in the afternoon."""
    content = world().content
    return render(content, screen, language, session="s" * 11, today=TODAY, hour=14, values=EXTRA)


def is_sound(flow: Flow, state: State, facts: Answers) -> Screen:
    """What is shown can be shown, in every language: checked as far as a screen can be by itself."""
    screen = view(flow, state, facts)
    for language in LANGUAGES:
        rendered = render(
            world().content, screen, language, session="s" * 11, today=TODAY, hour=14, values=EXTRA
        )
        body = rendered.to_body()
        assert 0 < len(body["text"].strip()) <= 4096
        keys = [key for row in rendered.rows for key in row]
        assert keys or flow.id == "welcome", (flow.id, screen.card.id)
        assert all(len(key.data.encode()) <= 64 for key in keys if key.data)
    return screen


ODDITIES: st.SearchStrategy[Event] = st.one_of(
    st.builds(Words, st.sampled_from(["yes", "7", "x" * 61, "<b>", "stop"]), st.integers(1, 9)),
    st.builds(Append, st.just("and this"), st.integers(1, 9)),
    st.builds(Amend, st.just("rather this"), st.integers(1, 9)),
    st.builds(Back, st.integers(0, 9)),
    st.builds(Pick, st.sampled_from(["kind", "gone", "safety"]), st.just("friend"), st.integers(0, 9)),
)
"""Late, foreign or unexpected."""


def walk(flow: Flow, facts: Answers, data: st.DataObject, length: int) -> Iterator[State]:
    """States on a random way through a flow, each through JSON; what was late is pressed again."""
    state, past = State(flow.id), list[Event]()
    for _ in range(length):
        yield state
        screen = view(flow, state, facts)
        choices = offered(screen)
        if not choices:
            return
        kinds = [st.sampled_from(choices)] * 4 + [ODDITIES] + ([st.sampled_from(past)] if past else [])
        event = data.draw(st.one_of(*kinds))
        done = step(flow, state, event, facts)
        if event in choices:
            past.append(event)
            assert done.refusal in (None, Refusal.SAME), (flow.id, screen.card.id, event, done.refusal)
        elif done.refusal is not None:
            assert done.state.answers == state.answers
        state = State.from_json(done.state.to_json())


def check_walk(flow_id: str, facts: Answers, data: st.DataObject, length: int) -> None:
    flow = world().content.flows[flow_id]
    for state in walk(flow, facts, data, length):
        is_sound(flow, state, facts)
        finish(flow, state, facts)


def check_renames(flow_id: str, facts: Answers, data: st.DataObject) -> None:
    """In the middle of a conversation every id of a flow gets another name; the conversation goes on."""
    flow = world().content.flows[flow_id]
    renamed = with_new_names(flow)
    *_, state = walk(flow, facts, data, 12)
    before, after = (
        fold(flow, state, facts),
        fold(renamed, step(renamed, state, Back(-1), facts).state, facts),
    )
    assert after.card.message == before.card.message
    assert [card.message for card in after.path] == [card.message for card in before.path]
    screen = view(flow, state, facts)
    for event in offered(screen)[:4]:
        old, new = step(flow, state, event, facts), step(renamed, state, event, facts)
        assert (old.refusal, old.place.card.message) == (new.refusal, new.place.card.message)


def with_new_names(flow: Flow) -> Flow:
    """Every card, and every option of a choice, renamed; the old names as ``was``."""
    cards = {card.id: f"z{number}" for number, card in enumerate(flow.cards)}
    changed: list[Any] = []
    for card in flow.cards:
        body = card.model_dump()
        body |= {"id": cards[card.id], "was": [card.id, *card.was], "effects": []}
        for key in ("when", "unless"):
            body[key] = {cards.get(name, name): test for name, test in body[key].items()}
        for option in body.get("options", ()):
            for key in ("when", "unless", "first"):
                option[key] = {cards.get(name, name): test for name, test in option[key].items()}
        if "lists" in body:
            body["lists"] = [cards[listed] for listed in body["lists"]]
        changed.append(type(card).model_validate(unset_tests(body)))
    return Flow(**{name: getattr(flow, name) for name in Flow.model_fields} | {"cards": tuple(changed)})


def unset_tests(body: Any) -> Any:
    """Without the tests that were never given: a dumped condition holds them as None."""
    if isinstance(body, dict):
        return {key: unset_tests(value) for key, value in body.items() if value is not None}
    return [unset_tests(value) for value in body] if isinstance(body, list | tuple) else body


def check_labels(flow_id: str, facts: Answers, data: st.DataObject) -> None:
    """Whatever stands on a button can be typed instead."""
    flow, content = world().content.flows[flow_id], world().content
    for state in walk(flow, facts, data, 15):
        screen = view(flow, state, facts)
        for language in ("en", "nl"):
            labels = {data.split("|")[-1]: label for data, label in picks(shown(screen, language))}
            for option, label in labels.items():
                if isinstance(screen.card, Scale):
                    assert number_for(content, label) == int(option)
                elif screen.proposal or not isinstance(screen.card, Moment):
                    assert option_for(content, screen, label, language) == option, (flow_id, label)


def picks(rendered: Rendered) -> Iterator[tuple[str, str]]:
    """(data, label) of the buttons that answer the question."""
    for key in (key for row in rendered.rows for key in row):
        if key.data and key.data[:2] in ("c|", "t|", "u|"):
            yield key.data, key.label


fast = settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
deep = settings(fast, max_examples=60, derandomize=settings().derandomize)


@pytest.mark.parametrize("flow", FLOWS)
@fast
@given(facts=FACTS, data=st.data())
def test_there_is_always_a_way_on(flow: str, facts: Answers, data: st.DataObject) -> None:
    check_walk(flow, facts, data, 25)


@pytest.mark.slow
@pytest.mark.parametrize("flow", FLOWS)
@deep
@given(facts=FACTS, data=st.data())
def test_there_is_always_a_way_on_deeper(flow: str, facts: Answers, data: st.DataObject) -> None:
    check_walk(flow, facts, data, 60)


@pytest.mark.parametrize("flow", FLOWS)
@fast
@given(facts=FACTS, data=st.data())
def test_a_rename_in_the_middle_loses_nothing(flow: str, facts: Answers, data: st.DataObject) -> None:
    check_renames(flow, facts, data)


@pytest.mark.parametrize("flow", FLOWS)
@fast
@given(facts=FACTS, data=st.data())
def test_every_label_can_be_typed(flow: str, facts: Answers, data: st.DataObject) -> None:
    check_labels(flow, facts, data)


# ------------------------------------------------------------------------------------ the whole running bot


def from_the_menu(section: str, flow: str, role: str) -> tuple[str, ...]:
    """The way to a flow, by what one is here as: the menu, everything there is, its section."""
    skipped = {"self": ("s|*|about", "s|*|word"), "loved_one": ("s|*|about",), "professional": ()}[role]
    said_role = ("/all", "o|about_me|*", f"t|*|role|{role}", "d|*|role", *skipped)
    return (*AGREED, *ROBIN, *said_role, "/menu", "m|programme|*", f"m|section|{section}", f"o|{flow}|*")


MENU = {
    entry.flow: from_the_menu(section.id, entry.flow, role)
    for section in world().content.programme
    for entry in section.flows
    for role in (entry.roles or section.roles)
}
STARTS = MENU | {
    "first_minute": AGREED,
    "map_person": (*AGREED, "/map", "o|map_person|*"),
    "calm": (*AGREED, "/hulp", "o|calm|*"),
    "about_me": (*AGREED, *ROBIN, "/all", "o|about_me|*"),
}
WORDS_ONLY = frozenset({"unsent_letter", "pair_invite"})
"""Flows with a question that only own words answer: a text, a name."""

TYPED = {
    "moment": {SAM: "tomorrow 19:30", NOOR: "morgen 19:30"},
    "words": {SAM: "a walk", NOOR: "een wandeling"},
}


OTHER = {person: pytest.param(person, marks=pytest.mark.slow) for person in (SAM, NOOR)}
"""The fast tests take one language each; the slow ones the other."""


def in_flow(phone: Phone) -> list[list[dict[str, str]]]:
    """The rows under the newest message, when they are those of a question."""
    rows = inline_rows(phone.last().markup)
    ways_out = any(key.get("callback_data", "").startswith("x|") for row in rows for key in row)
    return rows if ways_out else []


def flows_so_far(turn: Turn) -> list[str]:
    """The flows that were played to their end."""
    return sorted(sessions.done_since(turn, 0))


@pytest.mark.asyncio
@pytest.mark.parametrize("person", [SAM, OTHER[NOOR]])
@pytest.mark.parametrize("flow", STARTS)
async def test_each_flow_by_typing_alone(running: Running, flow: str, person: int) -> None:
    phone = running.phone(person)
    await running.do(phone, *STARTS[flow])
    done_so_far = sorted([*await running.look(person, flows_so_far), flow])
    for _ in range(40):
        rows = in_flow(phone)
        if not rows:
            break
        keys = [key for row in rows for key in row if "callback_data" in key]
        answer = next((key for key in keys if key["callback_data"][:2] in ("c|", "t|")), None)
        is_moment = any("|days" in key["callback_data"] for key in keys)
        if is_moment or answer is None:
            await running.do(phone, TYPED["moment" if is_moment else "words"][person])
        else:
            await running.do(phone, answer["text"])
    assert not in_flow(phone), phone.screen()
    assert await running.look(person, flows_so_far) == done_so_far
    assert running.count("dead_update") == 0


@pytest.mark.asyncio
@pytest.mark.parametrize("person", [OTHER[SAM], NOOR])
@pytest.mark.parametrize("flow", sorted(set(STARTS) - WORDS_ONLY))
async def test_each_flow_by_buttons_alone(running: Running, flow: str, person: int) -> None:
    phone = running.phone(person)
    await running.do(phone, *STARTS[flow])
    done_so_far = sorted([*await running.look(person, flows_so_far), flow])
    for _ in range(60):
        rows = in_flow(phone)
        if not rows:
            break
        keys = [key["callback_data"] for row in rows for key in row if "callback_data" in key]
        order = ("d|", "c|", "t|", "s|")
        ways = [key for key in keys if key[:2] in order and not key.endswith(CITY)]
        following = min(ways, key=lambda key: order.index(key[:2]))
        await running.do(phone, following.replace("[", "[[]"))
    assert not in_flow(phone), phone.screen()
    assert await running.look(person, flows_so_far) == done_so_far
    assert running.count("dead_update") == 0


SAID = (
    "yes",
    "7",
    "stop",
    "back",
    "skip",
    "we had a row",
    "I don't want to live any more",
    "x" * 4100,
    "<b>{0}</b>",
    "Robin",
    "tomorrow 19:30",
    "tonight at 10:30",
    "half past 8",
    "/start",
    "/menu",
    "/plan",
    "/now",
    "/all",
    "/learn",
    "/myplan",
    "/reflect",
    "/map",
    "/steps",
    "/stop",
    "/cancel",
    "/hulp",
    "/settings",
    "/language",
    "/privacy",
    "/help",
    "/nothing",
)
OTHERS = ("voice", "edit", "restart", "twice", "hour", "fortnight", "block")
ACTS = st.one_of(
    st.tuples(st.just("press"), st.integers(0, 30)),
    st.tuples(st.just("press"), st.integers(0, 30)),
    st.tuples(st.just("press"), st.integers(0, 30)),
    st.tuples(st.just("late"), st.integers(0, 200)),
    st.tuples(st.just("say"), st.integers(0, len(SAID) - 1)),
    st.tuples(
        st.sampled_from(["voice", "edit", "restart", "twice", "hour", "fortnight", "block"]), st.just(0)
    ),
)
HARMLESS = (
    "message is not modified",
    "query is too old",
    "message can't be deleted",
    "message to delete not found",
    "message to edit not found",
)
"""Refusals that change nothing for anybody: the screen is so already; that press was answered before; one of
many messages is too old, and the others are then deleted without it; what was hidden is gone, and a question
that would have taken its place comes anew."""


async def play_at_random(acts: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        running = Running(Path(folder))
        await running.start()
        phone = running.phone(SAM)
        await running.do(phone, *AGREED, *ROBIN)
        for act, number in acts:
            running.clock.advance(timedelta(seconds=4))
            await one_act(running, phone, act, number)
            assert running.count("dead_update") == 0, (act, number)
        await leads_home(running, phone)
        await running.stop()
        running.calls.verify(refusals=True)
        odd = [
            words for _, _, words in running.calls.refused if not any(known in words for known in HARMLESS)
        ]
        assert not odd, odd


async def one_act(running: Running, phone: Phone, act: str, number: int) -> None:
    keys = [
        (message.id, key["callback_data"])
        for message in phone.chat.shown()
        for markup in ([message.markup] if act != "late" else message.past)
        for row in inline_rows(markup)
        for key in row
        if "callback_data" in key
    ]
    match act:
        case "press" | "late" | "twice" if keys:
            message, data = keys[-1 - number % len(keys)]
            if act == "twice":
                running.telegram.press(SAM, message, data, stale=True)
            await phone.press(data, message=message, stale=True)
        case "say":
            await phone.say(SAID[number])
        case "voice":
            running.telegram.send_voice(SAM, SAM)
            await phone.settle()
        case "edit":
            await phone.edit("rather this")
        case "restart":
            await running.restart()
        case "hour" | "fortnight":
            await running.advance(timedelta(hours=1) if act == "hour" else timedelta(days=14))
        case "block":
            running.telegram.block(SAM)
            await running.settle()
            await phone.start()


async def leads_home(running: Running, phone: Phone) -> None:
    """The menu is three presses away at most: after a long silence one line comes first."""
    for _ in range(3):
        await running.do(phone, "/menu")
        below = [key.get("callback_data", "") for row in inline_rows(phone.last().markup) for key in row]
        if any(key.startswith(("m|settings|", "c|welcome|")) for key in below):  # or all was erased
            return
        if "m|come_back|" in below:  # who left comes back
            await running.do(phone, "m|come_back|")
    raise AssertionError(phone.screen())


@settings(fast, max_examples=15)
@given(st.lists(ACTS, min_size=15, max_size=30))
def test_random_play(acts: list[tuple[str, int]]) -> None:
    asyncio.run(play_at_random(acts))


@pytest.mark.slow
@settings(deep, max_examples=150)
@given(st.lists(ACTS, min_size=20, max_size=80))
def test_random_play_deeper(acts: list[tuple[str, int]]) -> None:
    asyncio.run(play_at_random(acts))

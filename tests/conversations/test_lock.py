"""A phone in somebody else's hand: whatever they tap or type, a locked chat shows nothing of its owner's."""

from __future__ import annotations

import asyncio
import inspect
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from itertools import product
from pathlib import Path
from typing import get_args

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.clock import from_ms, to_ms
from bot.conversations import commands, lock, locked, records, sessions, waiting
from bot.conversations.circles import group
from bot.conversations.circles.registry import PRESSES
from bot.conversations.events import (
    Commanded,
    Edited,
    Incoming,
    Located,
    NudgeDue,
    Origin,
    Pressed,
    SentMedia,
    SetAside,
    Typed,
)
from bot.conversations.lock import Pin
from bot.conversations.nudges import saying
from bot.conversations.panels import PANELS
from bot.conversations.turn import Outcome, Turn
from bot.flows import buttons
from bot.storage.outgoing import Rank
from tests.conversations.lived import (
    PIN,
    asks_for_the_pin,
    enter,
    is_harmless,
    leak,
    live,
    lock_now,
    opened,
    set_pin,
    shown,
)
from tests.conversations.test_attacks import AGREE, DANGER, Direct
from tests.running import MONDAY, SAM, world

WRONG = "1379"


def words(message: str, /, **values: str | int) -> str:
    return world().content.messages.plain("en", message, None, **values)


@cache
def one_database() -> tuple[bytes, datetime]:
    """Made once: the file, and when its owner put the phone down."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hecht.db"
        at = asyncio.run(live(path))
        return path.read_bytes(), at


@pytest.fixture(scope="module")
def lived() -> tuple[bytes, datetime]:
    """The database of somebody who has used everything, and has a PIN."""
    return one_database()


@pytest_asyncio.fixture
async def theirs(tmp_path: Path, lived: tuple[bytes, datetime]) -> AsyncIterator[Direct]:
    """A copy of it, a quarter of an hour later: locked."""
    path, (database, at) = tmp_path / "hecht.db", lived
    path.write_bytes(database)
    async with opened(path, at + timedelta(minutes=15)) as direct:
        yield direct


@pytest_asyncio.fixture
async def mine(tmp_path: Path) -> AsyncIterator[Direct]:
    """Somebody who has just come, with a PIN, and is asked who it is about."""
    async with opened(tmp_path / "hecht.db") as direct:
        await direct.press(AGREE)
        await set_pin(direct)
        yield direct


async def pin_of(direct: Direct) -> Pin:
    found: Pin = await direct.look(lock.load)
    return found


# --------------------------------------------------------------------------- every route, from the code


@dataclass(frozen=True, slots=True)
class Known:
    """Ids that buttons of this person may hold."""

    sessions: list[tuple[str, int, str]]
    """Id, rev, and the card at which it is."""
    subjects: list[str]
    nudges: list[str]


def known(turn: Turn) -> Known:
    rows = turn.tx.sql.session_list(person_id=turn.person_id)
    each = [session for row in rows if (session := sessions.load(turn, row["id"])) is not None]
    by_flow = {session.flow: session for session in each}  # the latest of each flow
    cards = {name: flow.cards[0].id for name, flow in world().content.flows.items()}
    relation = records.relations(turn)[0].id
    of_each = [relation, records.steps(turn)[0].id, each[0].id, records.notes(turn)[0].id]
    pending = turn.tx.sql.nudge_pending(person_id=turn.person_id)
    reminders = [f"r{row['reminder_id']}" for row in pending if row["reminder_id"]]
    return Known(
        [(s.id, s.state.rev, cards[flow]) for flow, s in by_flow.items() if flow not in locked.FLOWS],
        [*of_each, *reminders[:2], f"n{pending[0]['id']}", f"trust:{relation}"],
        [row["id"] for row in pending],
    )


ANSWERS = (*saying.OUTCOMES, *saying.HOW_ARE_YOU, *saying.SNOOZES, "open", "remind", "back", "begin", "did")
ARGUMENTS = ("", "x", "1", "set", "change", "fresh_on", "nudges_off", "nudges", "nl", "off", "today", "2100")


def every_button(of: Known) -> Iterator[str]:
    """The data of every kind of button, each builder of `bot.flows.buttons` with all that is known. A new
    kind is in it by itself, or fails here because nothing is known of what it holds."""
    builders = [
        each
        for name, each in inspect.getmembers(buttons, inspect.isfunction)
        if each.__module__ == buttons.__name__ and name != "parse"
    ]
    assert {build(*["1"] * len(inspect.signature(build).parameters))[0] for build in builders} == set(
        "ctudpbsxeomnlgf"
    ), "a kind of button that this matrix doesn't know"
    for build in builders:
        names = tuple(inspect.signature(build).parameters)
        match names:
            case ("session", *rest):
                for session, rev, card in of.sessions:
                    values = {"rev": rev, "card": card, "option": "someone", "page": "1"}
                    yield build(session, *(values[name] for name in rest))
            case ("flow", "subject"):
                flows = [flow for flow in world().content.flows if flow not in locked.FLOWS]
                yield from (build(flow, subject) for flow in flows for subject in ("", of.subjects[0]))
            case ("name", "argument"):
                arguments = (*ARGUMENTS, *of.subjects, *(session for session, _, _ in of.sessions[:2]))
                yield from (build(name, each) for name in (*PANELS, "gone") for each in arguments)
            case ("nudge", "answer"):
                yield from (build(nudge, answer) for nudge in of.nudges for answer in ANSWERS)
            case ("action", "about", "extra"):
                actions = (*group.PANELS, *PRESSES)
                yield from (build(action, about, "") for action in actions for about in ("", of.subjects[0]))
            case ("flow", "shared_id"):
                yield from (build(flow, of.subjects[0]) for flow in world().content.flows)
            case ("code",):
                yield from (build(code) for code in ("nl", "en", "xx"))
            case _:
                raise AssertionError(f"nothing is known of what {names} of {build.__name__} can be")
    yield from ("", "x", "c|||||")


def every_command() -> set[str]:
    return {
        *commands.ALWAYS,
        *commands.CONSENTED,
        *commands.ALIASES,
        *commands.MENU,
        "remind",
        "pin",
        "nothing",
    }


Route = Callable[[Direct], Awaitable[Outcome]]
"""One thing that whoever holds the phone can do."""


def pressing(data: str) -> Route:
    return lambda direct: direct.press(data)


def taking(event: Incoming) -> Route:
    """An event, as an update of its own."""
    return lambda direct: direct.take(replace(event, origin=direct.origin()))


def every_route(of: Known) -> dict[str, Route]:
    """Each by a name."""
    here = Origin(0, SAM, private=True)
    routes = {f"press {data}": pressing(data) for data in every_button(of)}
    for name, more in product(every_command(), ("", " what about tomorrow")):
        routes[f"/{name}{more}"] = taking(Commanded(here, name, 2, f"/{name}{more}"))
    for number, said in enumerate(("hello", "stop", "yes", "no", "back", "1", "Zebulon")):
        routes[f"say {said}"] = taking(Typed(here, said, 2_000_000 + number))
    for message in (1, 101, 2_000_001):
        routes[f"edit {message}"] = taking(Edited(here, "otherwise", message))
    for kind in ("voice", "other"):
        routes[f"send {kind}"] = taking(SentMedia(here, kind, 3, "a picture"))
    for zone in ("Europe/Paris", ""):
        routes[f"at {zone}"] = taking(Located(here, zone, 4))
    return routes


def test_the_matrix_knows_every_kind_of_event() -> None:
    """What people can do is pressed, typed, edited, commanded, sent or located; a group has no PIN."""
    assert set(get_args(Incoming)) == {Typed, Edited, Pressed, Commanded, SentMedia, Located}


def for_any_hands(route: str) -> bool:
    """What is answered in a locked chat as ever."""
    kind, _, rest = route.partition(" ")
    if kind == "press":
        panel = rest.split("|")[1] if rest.startswith("m|") else ""
        return panel in (*locked.SCREENS, *locked.ERASING)
    name = kind.removeprefix("/")
    return kind.startswith("/") and commands.ALIASES.get(name, name) in locked.COMMANDS


@pytest.mark.asyncio
@pytest.mark.parametrize("share", [24, pytest.param(1, marks=pytest.mark.slow)])
async def test_every_route_that_reads_back_meets_the_keypad(theirs: Direct, share: int) -> None:
    """The fast test takes each panel, flow and command at least once, and a share of the rest."""
    routes = every_route(await theirs.look(known))
    assert len(routes) > 1500
    taken = {name.rpartition("|")[0]: name for name in routes if name.startswith(("press m|", "press o|"))}
    some = {name for number, name in enumerate(routes) if number % share == 0 or "press" not in name}
    for name in sorted(some | set(taken.values())):
        take = routes[name]
        outcome = await take(theirs)
        assert not leak((shown(theirs), outcome.toast)), name
        if for_any_hands(name):
            assert theirs.rows or outcome.toast, name
        elif not name.startswith("press m|pin|"):
            assert asks_for_the_pin(theirs) or is_harmless(theirs), name
        assert await theirs.look(lambda turn: lock.is_locked(turn, lock.load(turn))), name


@pytest.mark.slow
@pytest.mark.asyncio
async def test_the_same_routes_show_a_great_deal_when_it_is_open(theirs: Direct) -> None:
    """Else the test above would find nothing whatever it did."""
    await enter_again(theirs)
    of = await theirs.look(known)
    told = 0
    for name in (name for name in PANELS if name not in ("wipe", "remove", "pin", "stop", "call_off")):
        for argument in ("", *of.subjects):
            outcome = await theirs.press(f"m|{name}|{argument}")
            told += leak((shown(theirs), outcome.toast))
    assert told > 20


async def enter_again(direct: Direct, pin: str = PIN) -> None:
    """Something is wanted, the keypad comes, and the PIN is given."""
    await direct.press("m|menu|")
    assert asks_for_the_pin(direct)
    await enter(direct, pin)


FIRST_LINES = [world().content.messages.plain("en", "nudge-first", f"v{number}") for number in range(1, 9)]


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", ["check_in", "how_are_you", "self", "weekly", "trust", "good_moment"])
async def test_a_due_nudge_only_says_that_there_is_something(theirs: Direct, kind: str) -> None:
    """And what it is about comes after the PIN, in its place."""
    pending = await theirs.look(lambda turn: turn.tx.sql.nudge_pending(person_id=turn.person_id))
    nudge = next(row for row in pending if row["kind"] == kind and not row["held"])
    for other in pending:  # of several on one day not all would come
        if other["id"] != nudge["id"]:
            await theirs.sql("nudge_set_state", id=other["id"], state="cancelled")
    theirs.clock.advance(max(from_ms(nudge["due_at"]) - theirs.clock.now(), timedelta()))
    outcome = await theirs.take(NudgeDue(nudge["id"]))
    assert [row.body["text"] for row in theirs.rows] == [theirs.text()]
    assert theirs.text() in FIRST_LINES and not outcome.toast
    assert theirs.buttons() == [f"n|{nudge['id']}|open"]
    await theirs.press(f"n|{nudge['id']}|open")
    assert asks_for_the_pin(theirs) and not leak([shown(theirs)])
    await enter(theirs)
    assert leak([shown(theirs)]) == (kind in ("check_in", "self"))
    assert any(data.startswith(f"n|{nudge['id']}|") for data in theirs.buttons())


# ------------------------------------------------------------------------- what is there in any hands


@pytest.mark.asyncio
@pytest.mark.parametrize("name", ["sos", "hulp", "help", "privacy", "language", "taal"])
async def test_help_is_never_behind_it(theirs: Direct, name: str) -> None:
    await theirs.take(Commanded(theirs.origin(), name, 1, f"/{name}"))
    assert theirs.rows and not asks_for_the_pin(theirs)
    assert not leak([shown(theirs)])


@pytest.mark.asyncio
async def test_numbers_of_another_country_are_there_too(theirs: Direct) -> None:
    await theirs.press("m|country|sos")
    await theirs.press("m|sos|be")
    assert "1813" in shown(theirs)


PERHAPS = "everyone would be better off without me"
"""Asked about before anything else is said about it."""

DANGEROUS = (
    lambda direct: direct.say(DANGER),
    lambda direct: direct.say(PERHAPS),
    lambda direct: direct.take(Edited(direct.origin(), DANGER, 101)),
    lambda direct: direct.take(Commanded(direct.origin(), "menu", 1, f"/menu {DANGER}")),
    lambda direct: direct.take(SentMedia(direct.origin(), "voice", 1, DANGER)),
)


@pytest.mark.asyncio
@pytest.mark.parametrize("way", range(len(DANGEROUS)))
async def test_danger_is_heard_and_answered_without_a_pin(theirs: Direct, way: int) -> None:
    await DANGEROUS[way](theirs)
    assert theirs.rows[-1].rank is Rank.CRISIS
    card = theirs.buttons()
    assert "m|safe|yes-suicide" in card
    for answer in [data for data in card if data.startswith("m|safe|")]:
        await theirs.press(answer)
        assert not leak([shown(theirs)])
        assert asks_for_the_pin(theirs) == answer.startswith("m|safe|no-")
        for data in theirs.buttons():
            if data and not data.startswith(("m|pin|", "m|hide|")):  # after hiding there is no question left
                await theirs.press(data)
                assert not leak([shown(theirs)]), data


@pytest.mark.asyncio
@pytest.mark.parametrize(("said", "meets_the_keypad"), [("Yes", False), ("I'd rather not say", False)])
async def test_the_card_is_answered_in_words_too(theirs: Direct, said: str, meets_the_keypad: bool) -> None:
    await theirs.say(DANGER)
    await theirs.say(said)
    assert asks_for_the_pin(theirs) == meets_the_keypad
    assert theirs.rows[-1].rank is Rank.CRISIS


@pytest.mark.asyncio
@pytest.mark.parametrize("typed", [True, False])
async def test_a_no_is_thanked_for_and_the_question_waits(theirs: Direct, typed: bool) -> None:
    await theirs.say(PERHAPS)
    assert "m|safe|no-suicide" in theirs.buttons()
    outcome = await (theirs.say("No") if typed else theirs.press("m|safe|no-suicide"))
    assert outcome.toast == words("crisis-no") or theirs.text().startswith(words("crisis-no"))
    assert asks_for_the_pin(theirs) and not leak([shown(theirs)])
    await enter(theirs)
    assert (await theirs.top()).question in [row.id for row in theirs.rows]


@pytest.mark.asyncio
async def test_the_numbers_on_a_safety_card_stay_when_a_locked_way_on_is_pressed(theirs: Direct) -> None:
    await theirs.say(DANGER)
    await theirs.press("m|safe|yes-suicide")
    await theirs.press("m|my_plan|")
    assert asks_for_the_pin(theirs)
    assert all(row.method == "send" for row in theirs.rows if "text" in row.body)


@pytest.mark.asyncio
async def test_calm_works_from_beginning_to_end_and_shows_nothing(theirs: Direct) -> None:
    await theirs.press("o|calm|")
    top = await theirs.top()
    assert top.flow == "calm"
    for act in ("|breathe|done", "|now|9"):
        await theirs.do(act)
        assert not leak([shown(theirs)]) and not asks_for_the_pin(theirs)
    ways_on = [data for data in theirs.buttons() if data]
    assert "m|sos|" in ways_on
    for data in ways_on:
        await theirs.press(data)
        assert not leak([shown(theirs)]), data


@pytest.mark.asyncio
async def test_a_voice_message_is_told_at_once_that_nobody_hears_it(theirs: Direct) -> None:
    await theirs.take(SentMedia(theirs.origin(), "voice", 7))
    assert words("reply-voice") in theirs.text()
    assert "m|sos|" in theirs.buttons() and asks_for_the_pin(theirs)


# ------------------------------------------------------------------------------------ what waits


@pytest.mark.asyncio
async def test_words_are_kept_and_answer_the_question_after_the_pin(mine: Direct) -> None:
    await mine.do("m|menu|", "o|first_minute|", "|door|someone", "|kind|sibling")
    await lock_now(mine)
    await mine.say("Robin")
    assert asks_for_the_pin(mine)
    assert words("pin-kept") in mine.text()
    await enter(mine)
    assert [each.fields["name"].words for each in await mine.look(records.relations)] == ["Robin"]
    assert any("|gives|" in data for data in mine.buttons())


@pytest.mark.asyncio
async def test_what_waits_comes_in_order_and_what_was_wanted_last(mine: Direct) -> None:
    await mine.do("m|menu|", "o|remind|")
    await lock_now(mine)
    await mine.say("call the plumber")
    await mine.press("m|steps|")
    await mine.say("about the tap")
    await mine.press("m|settings|")
    await enter(mine)
    answers = (await mine.top()).state.answers
    assert answers["what"].words == "call the plumber\nabout the tap"  # neither had seen another question
    texts = [row.body["text"] for row in mine.rows if row.body.get("text")]
    assert "Settings" in texts[-1] and mine.rows[-1].method == "edit"
    assert words("panel-steps_empty") not in texts


@pytest.mark.asyncio
async def test_words_that_were_changed_while_they_waited_come_as_they_are_now(mine: Direct) -> None:
    await mine.do("m|menu|", "o|first_minute|", "|door|someone", "|kind|sibling")
    await lock_now(mine)
    await mine.take(Typed(mine.origin(), "Robn", 2_000_000))
    await mine.take(Edited(mine.origin(), "Robin", 2_000_000))
    await enter(mine)
    assert [each.fields["name"].words for each in await mine.look(records.relations)] == ["Robin"]


@pytest.mark.asyncio
async def test_beyond_twenty_words_become_notes(mine: Direct) -> None:
    await lock_now(mine)
    for number in range(waiting.MOST + 2):
        await mine.say(f"sentence number {number}")
    kept = await mine.look(waiting.load)
    assert len(kept.said) == waiting.MOST
    notes = await mine.look(records.notes)
    said = {note.fields["text"].words for note in notes}
    assert said == {f"sentence number {waiting.MOST + more}" for more in (0, 1)}


@pytest.mark.asyncio
async def test_nothing_opens_by_itself_for_who_comes_much_later(mine: Direct) -> None:
    """Somebody else may have tapped there."""
    await lock_now(mine)
    await mine.press("m|steps|")
    mine.clock.advance(timedelta(hours=1))
    await enter(mine)
    if asks_for_the_pin(mine):  # the first key only made the keypad new
        await enter(mine)
    assert "m|map|" in mine.buttons()


@pytest.mark.asyncio
async def test_what_cannot_be_carried_out_does_not_keep_its_owner_out(mine: Direct) -> None:
    """An update that fails twice is set aside, and with it what waited: it may be what fails."""
    await lock_now(mine)
    await mine.say("poison")
    await mine.take(SetAside(mine.origin(), "message", "ValueError"))
    assert (await mine.look(waiting.load)).said
    await mine.take(SetAside(mine.origin(), "callback_query", "ValueError"))
    assert not (await mine.look(waiting.load)).said


@pytest.mark.asyncio
async def test_another_language_asks_for_the_pin_in_it(theirs: Direct) -> None:
    await theirs.press("m|menu|")
    await theirs.press("l|nl")
    assert "Op slot." in theirs.text() and asks_for_the_pin(theirs)


# --------------------------------------------------------------------------------------- when it locks


@pytest.mark.asyncio
async def test_it_locks_after_ten_quiet_minutes_and_each_event_begins_them_anew(mine: Direct) -> None:
    for _ in range(3):
        mine.clock.advance(lock.OPEN_FOR - timedelta(seconds=20))
        await mine.press("m|menu|")
        assert not asks_for_the_pin(mine)
    mine.clock.advance(lock.OPEN_FOR)
    await mine.press("m|menu|")
    assert asks_for_the_pin(mine)


@pytest.mark.asyncio
@pytest.mark.parametrize("name", ["lock", "slot"])
async def test_it_locks_at_once(mine: Direct, name: str) -> None:
    await mine.take(Commanded(mine.origin(), name, 1, f"/{name}"))
    assert mine.text() == words("pin-locked_now")
    await mine.press("m|pin|")
    assert asks_for_the_pin(mine)


@pytest.mark.asyncio
async def test_nothing_that_was_on_its_way_is_said_after_locking(mine: Direct) -> None:
    outcome = await mine.take(Commanded(mine.origin(), "lock", 1, "/lock"))
    assert outcome.silenced


@pytest.mark.asyncio
async def test_a_clock_that_is_set_back_does_not_open_it(mine: Direct) -> None:
    mine.clock.advance(timedelta(days=400))
    await mine.look(lock.stay_open)
    mine.clock.advance(-timedelta(days=399))
    await mine.press("m|menu|")
    assert asks_for_the_pin(mine)


# ------------------------------------------------------------------------------------------- the digits


@pytest.mark.asyncio
async def test_a_wrong_pin_never_says_how_wrong(mine: Direct) -> None:
    """Each wrong one gets the same words and the same buttons, and a right beginning is worth nothing."""
    seen = set()
    for wrong in ("2581", "0000", "25800", "99999999"):
        await lock_now(mine)
        await mine.press("m|menu|")
        await enter(mine, wrong)
        assert asks_for_the_pin(mine)
        seen.add((mine.text(), tuple(mine.buttons())))
    assert len(seen) == 1


@pytest.mark.asyncio
async def test_too_few_digits_are_no_try(mine: Direct) -> None:
    await lock_now(mine)
    await mine.press("m|menu|")
    for _ in range(9):
        await mine.press("m|pin|2")
        outcome = await mine.press("m|pin|ok")
        assert outcome.toast == words("pin-too_short")
        await mine.press("m|pin|back")
    assert (await pin_of(mine)).failures == 0


@pytest.mark.asyncio
async def test_the_delay_grows_and_survives_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "hecht.db"
    async with opened(path) as direct:
        await direct.press(AGREE)
        await set_pin(direct)
        await lock_now(direct)
    delays, now = [], MONDAY + timedelta(hours=1)
    for _ in range(lock.FREE_TRIES + len(lock.DELAYS) + 2):
        async with opened(path, now) as direct:
            await direct.press("m|menu|")
            await enter(direct, WRONG)
            assert asks_for_the_pin(direct)
            pin, now = await pin_of(direct), direct.clock.now()
        delays.append(max(timedelta(milliseconds=pin.wait_until - to_ms(now)), timedelta()))
        if delays[-1]:
            async with opened(path, now + delays[-1] - timedelta(minutes=2)) as direct:
                if direct.clock.now() > now:
                    await direct.press("m|menu|")
                    assert "try again" in direct.text()
                    await enter(direct)  # the right one, too early
                    assert asks_for_the_pin(direct)
                    assert (await pin_of(direct)).failures == pin.failures
        now += delays[-1] + timedelta(seconds=1)
    assert delays[: lock.FREE_TRIES] == [timedelta()] * lock.FREE_TRIES
    rounded = [timedelta(seconds=10 * round(d.total_seconds() / 10 + 1)) for d in delays[lock.FREE_TRIES :]]
    assert rounded == [*lock.DELAYS, lock.DELAYS[-1], lock.DELAYS[-1]]
    async with opened(path, now) as direct:
        await enter_again(direct)
        assert (await pin_of(direct)).failures == 0
        assert "m|map|" in direct.buttons()


@pytest.mark.asyncio
async def test_digits_are_nowhere_in_clear(tmp_path: Path) -> None:
    """Not in the database or its log, not in an outgoing message, not in a repr."""
    path, pin = tmp_path / "hecht.db", "90817263"
    async with opened(path) as direct:
        await direct.press(AGREE)
        await set_pin(direct, pin)
        await lock_now(direct)
        await direct.press("m|menu|")
        for key in pin:
            await direct.press(f"m|pin|{key}")
            assert not any(pin[:length] in shown(direct) for length in range(4, 9))
        half = await pin_of(direct)
        assert half.entered == pin and pin not in repr(half) and half.hash not in repr(half)
        files = [path, path.with_name("hecht.db-wal")]
        for file in files:
            assert pin.encode() not in file.read_bytes(), file.name
            assert b"argon2" not in file.read_bytes(), file.name


@pytest.mark.asyncio
async def test_only_dots_are_seen(mine: Direct) -> None:
    await lock_now(mine)
    await mine.press("m|menu|")
    for count, key in enumerate(PIN, 1):
        await mine.press(f"m|pin|{key}")
        assert mine.rows[-1].method == "edit"
        assert mine.text().split("\n")[-1].replace(" ", "") == ("●" * count).ljust(4, "○")
    for _ in range(9):
        await mine.press("m|pin|7")
    assert "●" * lock.LONGEST in shown(mine).replace(" ", "") or not mine.rows


@pytest.mark.asyncio
async def test_half_of_a_pin_is_not_left_for_the_next_hand(mine: Direct) -> None:
    await lock_now(mine)
    await mine.press("m|menu|")
    for key in PIN[:3]:
        await mine.press(f"m|pin|{key}")
    mine.clock.advance(lock.HALF_TYPED_FOR)
    await mine.press(f"m|pin|{PIN[3]}")
    await mine.press("m|pin|ok")
    assert await mine.look(lambda turn: lock.is_locked(turn, lock.load(turn)))


def test_the_hash_is_as_owasp_says_and_never_the_same_twice() -> None:
    one, other = lock.hashed(PIN), lock.hashed(PIN)
    assert one.startswith("$argon2id$v=19$m=19456,t=2,p=1$") and one != other
    assert lock.matches(PIN, one) and lock.matches(PIN, other)
    assert not lock.matches(WRONG, one) and not lock.matches("", one) and not lock.matches(PIN, "")


# -------------------------------------------------------------------------------- set, change, remove


@pytest.mark.asyncio
async def test_two_different_ones_set_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path / "hecht.db") as direct:
        await direct.press(AGREE)
        await direct.press("m|pin|set")
        await enter(direct)
        await enter(direct, WRONG)
        assert words("pin-differs") in direct.text()
        assert not await direct.look(lock.is_set)
        await enter(direct)
        await enter(direct)
        assert await direct.look(lock.is_set)
        assert words("pin-done").split("\n", maxsplit=1)[0] in direct.text()


@pytest.mark.asyncio
async def test_before_there_is_one_nothing_is_locked(tmp_path: Path) -> None:
    async with opened(tmp_path / "hecht.db") as direct:
        await direct.press(AGREE)
        await direct.press("m|pin|set")
        await enter(direct)
        direct.clock.advance(timedelta(days=1))
        await direct.press("m|menu|")
        assert "m|map|" in direct.buttons()


@pytest.mark.asyncio
@pytest.mark.parametrize("what", ["change", "remove"])
async def test_changing_and_removing_ask_for_the_old_one(mine: Direct, what: str) -> None:
    before = (await pin_of(mine)).hash
    await mine.press(f"m|pin|{what}")
    await enter(mine, WRONG)
    assert words("pin-wrong") in mine.text()
    await mine.press("m|pin|set")  # there is no way past it
    await enter(mine, WRONG)
    await enter(mine, WRONG)
    assert (await pin_of(mine)).hash == before
    await mine.press(f"m|pin|{what}")
    await enter(mine)
    if what == "remove":
        assert not await mine.look(lock.is_set)
        return
    await enter(mine, "123456")
    await enter(mine, "123456")
    after = await pin_of(mine)
    assert lock.matches("123456", after.hash) and not lock.matches(PIN, after.hash)


@pytest.mark.asyncio
async def test_a_change_that_was_left_half_way_is_no_way_in(mine: Direct) -> None:
    """The old one was given, and then the phone was taken."""
    await mine.press("m|pin|change")
    await enter(mine)
    mine.clock.advance(lock.HALF_TYPED_FOR)
    await enter(mine, WRONG)
    await enter(mine, WRONG)
    assert lock.matches(PIN, (await pin_of(mine)).hash)


@pytest.mark.asyncio
async def test_who_wants_each_question_anew_still_has_one_keypad(mine: Direct) -> None:
    await mine.press("m|settings|fresh_on")
    await lock_now(mine)
    await mine.press("m|menu|")
    outcome = await mine.press("m|pin|2")
    assert [row.method for row in mine.rows] == ["edit"]
    assert outcome.toast == words("pin-count", count=1)


# ---------------------------------------------------------------------------------------- random play


async def play(route_numbers: list[int], pins: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path, (database, at) = Path(folder) / "hecht.db", one_database()
        path.write_bytes(database)
        async with opened(path, at + timedelta(minutes=15)) as direct:
            routes = every_route(await direct.look(known))
            routes |= {f"key {key}": pressing(f"m|pin|{key}") for key in "0123456789"}
            routes |= {"danger": lambda direct: direct.say(DANGER), "calm": pressing("o|calm|")}
            names = sorted(routes)
            for number, wrong in zip(route_numbers, pins, strict=True):
                name = names[number % len(names)]
                outcome = await routes[name](direct)
                assert not leak((shown(direct), outcome.toast)), name
                follow = [data for data in direct.buttons() if data][number % 7 : number % 7 + 1]
                for data in follow:
                    if data not in ("m|pin|ok",):
                        outcome = await direct.press(data)
                        assert not leak((shown(direct), outcome.toast)), data
                if wrong and wrong != PIN:
                    await enter(direct, wrong)
                    assert not leak([shown(direct)]), wrong
                direct.clock.advance(timedelta(minutes=number % 50))


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.tuples(st.integers(0, 10**6), st.sampled_from(["", "", "", "1234", "0000", "25801"])),
        min_size=5,
        max_size=25,
    )
)
def test_nothing_of_theirs_is_shown_whatever_is_done(acts: list[tuple[int, str]]) -> None:
    one_database()
    asyncio.run(play([number for number, _ in acts], [pin for _, pin in acts]))


@pytest.mark.asyncio
async def test_hiding_locks_and_who_types_then_is_not_even_asked(theirs: Direct) -> None:
    await enter(theirs)
    await theirs.take(Commanded(theirs.origin(), "weg", 2_100_000, "/weg"))
    assert is_harmless(theirs)
    for event in (
        Typed(theirs.origin(), "what is this", 2_100_001),
        SentMedia(theirs.origin(), "voice", 2_100_002),
        Edited(theirs.origin(), "otherwise", 101),
    ):
        await theirs.take(event)
        assert is_harmless(theirs)
    await theirs.take(Commanded(theirs.origin(), "menu", 2_100_003, "/menu"))
    assert asks_for_the_pin(theirs)
    await enter(theirs)
    assert "what is this" not in shown(theirs), "a stranger's words were kept"


@pytest.mark.asyncio
async def test_who_withdrew_comes_back_through_the_pin_only(theirs: Direct) -> None:
    """Neither taking the data nor coming back is a way round it."""
    await enter(theirs)
    await theirs.press("m|forget_leave|")
    theirs.clock.advance(lock.OPEN_FOR)
    for data in ("m|export|", "m|export|files", "m|come_back|", "m|pin|change"):
        await theirs.press(data)
        assert not leak([shown(theirs)]), data
        assert asks_for_the_pin(theirs), data
    await theirs.say("is anybody there")
    assert not leak([shown(theirs)])
    await theirs.press("m|come_back|")
    await enter(theirs)
    await theirs.take(Commanded(theirs.origin(), "map", 2_100_004, "/map"))
    assert leak([shown(theirs)]), "everything is there again"

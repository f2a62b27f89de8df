"""Three people of whom every private field holds a word of its own, in one group: whatever is done there, not
one of these words goes to any chat but its owner's, except what was released, exactly.

`tests.circles.playing` takes what can be done from the code: each ritual that is registered is played here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.clock import FixedClock
from bot.conversations import commands
from bot.conversations.circles import group
from bot.conversations.circles.registry import EVERY
from bot.conversations.events import SetAside
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.circles.playing import CANARY, FAMILY, GROUP, MEI, NOOR, SAM, STRANGER, Request, Stage, leaks
from tests.prepared import prepare
from tests.running import MONDAY
from tests.storage.rows import KEY

pytestmark = pytest.mark.asyncio

FAST, SLOW = 3, 100_000
"""Lives in the fast test, requests in the slow one."""

ACTS_IN_A_LIFE = 400


class Over(Exception):
    """What was played is rolled back: the next one begins with an empty database."""


async def on_stage(path: Path, play: Callable[[Stage], None], number: int = 0) -> None:
    await prepare(path)
    store = await Store.open(path, KEY, FixedClock(MONDAY))

    def whole(tx: Tx) -> None:
        play(Stage(tx, number))
        raise Over

    with pytest.raises(Over):
        await store.transact(whole)
    await store.close()


def check(stage: Stage) -> None:
    """Raises AssertionError with the first requests that hold what is not of their chat."""
    found = [(each, words) for each in stage.requests if (words := leaks(each, stage.released))]
    assert not found, found[:3]


# ------------------------------------------------------------------------------------------ the check itself


async def test_it_sees_a_leak(tmp_path: Path) -> None:
    """Each way a word could get out, of each owner to each chat; and released words only as they were."""

    def look(stage: Stage) -> None:
        for owner in (*FAMILY, STRANGER):
            word = stage.canaries.new(owner)
            for chat in (*FAMILY, STRANGER, GROUP):
                for texts in (
                    (f"<b>{word.upper()}</b>",),
                    ("fine", f"g|weather||{word}"),
                    (f"x\u2068{word}\u2069",),
                ):
                    assert bool(leaks(Request(chat, "send", texts), set())) == (chat != owner)
        word = stage.canaries.new(SAM)
        released = {f"sunny {word} & warm"}
        assert not leaks(
            Request(GROUP, "send", (f"Sam: <i>sunny \u2068{word}\u2069 &amp; warm</i>",)), released
        )
        assert leaks(Request(GROUP, "send", (f"Sam: sunny {word}",)), released) == [word]
        assert leaks(Request(GROUP, "send", (f"Sam: sunny {word} and warm",)), released) == [word]
        stage.requests.append(Request(GROUP, "send", (word,)))
        with pytest.raises(AssertionError, match=word):
            check(stage)

    await on_stage(tmp_path / "hecht.db", look)


async def test_every_private_field_of_everybody_is_filled(tmp_path: Path) -> None:
    """In every table that holds anybody's own, a word of each of the three can be opened."""

    def look(stage: Stage) -> None:
        tables = ("person", "relation", "step", "session", "note", "reminder")
        connection = stage.tx.sql.chat_get.args[0]
        for person in FAMILY:
            person_id = stage.person_id(person) or ""
            for table in tables:
                mine = "id" if table == "person" else "person_id"
                rows = connection.execute(
                    f"SELECT id, body FROM {table} WHERE {mine} = ?", (person_id,)
                ).fetchall()
                bodies = [stage.tx.open(person_id, f"{table}|body|{row['id']}", row["body"]) for row in rows]
                assert any(CANARY.search(body) for body in bodies), (person, table)
            assert stage.tx.sql.safety_list(person_id=person_id)

    await on_stage(tmp_path / "hecht.db", look)


# -------------------------------------------------------------------------------------------- group flows


async def test_what_a_group_can_ask_for_and_what_goes_wrong(tmp_path: Path) -> None:
    """Every command of a group and of a private chat, said there by everybody; errors; exports; help."""

    def look(stage: Stage) -> None:
        for person in (*FAMILY, STRANGER):
            for name in (*group.COMMANDS, *commands.ALIASES, *commands.CONSENTED, *commands.ALWAYS):
                if group.COMMANDS.get(name) is not group.COMMANDS["leave"]:
                    stage.command(person, GROUP, name)
            stage.say(person, GROUP, "I don't want to live any more", reply_to=1001)
            for chat in (person, GROUP):
                stage.take(SetAside(stage.origin(person, chat), "message", "ValueError"))
            for data in ("m|export|files", "m|export|safety", "m|menu|", "m|map|", "o|reflect|"):
                stage.press(person, GROUP, data, 1001)
                stage.press(person, person, data, 1002)
            for name in ("export", "map", "steps", "menu", "privacy", "hulp", "settings", "start"):
                stage.command(person, person, name)
        for person in FAMILY:
            stage.command(person, GROUP, "leave")
        check(stage)
        here = [each for each in stage.requests if each.chat == GROUP]
        assert len(here) > 50
        own = {
            person: " ".join(str(r.texts) for r in stage.requests if r.chat == person) for person in FAMILY
        }
        for person in (SAM, NOOR, MEI):
            assert len(set(CANARY.findall(own[person]))) == 1 and "hecht_export" in own[person]

    await on_stage(tmp_path / "hecht.db", look)


# -------------------------------------------------------------------------------------------- random play


def live(stage: Stage) -> None:
    for _ in range(ACTS_IN_A_LIFE):
        stage.act()
    check(stage)


@pytest.mark.parametrize("number", range(FAST))
async def test_not_one_private_word_gets_out(number: int, tmp_path: Path) -> None:
    await on_stage(tmp_path / "hecht.db", live, number)


@pytest.mark.slow
async def test_not_one_private_word_gets_out_in_a_hundred_thousand_requests(tmp_path: Path) -> None:
    """And all that there is was played: each ritual was begun, and words were released, if there is any."""
    seen: Counter[str] = Counter()

    def life(stage: Stage) -> None:
        live(stage)
        seen["requests"] += len(stage.requests)
        seen["group"] += sum(each.chat <= GROUP for each in stage.requests)
        seen["canaries"] += sum(bool(CANARY.search(str(each.texts))) for each in stage.requests)
        seen["released"] += len(stage.grants)

    number = 1000
    while seen["requests"] < SLOW:
        await on_stage(tmp_path / "hecht.db", life, number)
        number += 1
    assert seen["group"] > SLOW / 10 and seen["canaries"] > SLOW / 20, seen
    assert seen["released"] > 0 or not EVERY

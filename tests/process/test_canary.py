"""Nobody's words, names or numbers, and no token, in anything the process prints at DEBUG or writes to disk.

Every word that a person brings in here is a canary. They go through a long play with everything that can go
wrong, and then each file that the process wrote is searched for each of them.
"""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.process.machine import TOKEN, Machine, machine
from tests.process.player import choose, screen, shown

PERSON = 5_918_273_645
"""A Telegram id that nothing else on the machine looks like."""

KINDS = (
    "firstname", "lastname", "username", "payload", "early", "name", "own", "aside", "note", "command",
    "edited", "language", "poison", "label", "refused", "forbidden", "broken", "data", "locked",
    "danger",
    "story",
)  # fmt: skip
SAID = {kind: f"canary{kind}xyzzy" for kind in KINDS}
"""What is said where: a word that nothing else on the machine holds."""


def forms(word: str) -> set[bytes]:
    """A word as it may stand in a file."""
    return {form for text in (word, word.upper()) for form in (text.encode(), text.encode("utf-16-le"))}


def number_forms(number: int) -> set[bytes]:
    """An id as text, and as SQLite stores an integer of that size (sqlite.org/fileformat.html, 2.1)."""
    return {str(number).encode(), number.to_bytes(6, "big"), number.to_bytes(8, "big")}


def leaks(data: bytes) -> list[str]:
    """Which canaries are in it; the token by halves, since either is enough to be recognised."""
    found = [word for word in SAID.values() if any(form in data for form in forms(word))]
    found += ["the Telegram id"] * any(form in data for form in number_forms(PERSON))
    return found + ["the token"] * any(half.encode() in data for half in (TOKEN, TOKEN.partition(":")[2]))


def test_the_search_finds_what_it_looks_for() -> None:
    for word in SAID.values():
        assert leaks(f"…{word}…".encode()) == [word]
        assert leaks(word.upper().encode("utf-16-le")) == [word]
    assert leaks(str(PERSON).encode()) == ["the Telegram id"]
    assert leaks(PERSON.to_bytes(6, "big")) == ["the Telegram id"]
    assert leaks(f"/bot{TOKEN}/sendMessage".encode()) == ["the token"]
    assert leaks(TOKEN.partition(":")[2].encode()) == ["the token"]
    assert leaks(b"nothing") == []


async def says(bot: Machine, words: str) -> None:
    bot.telegram.say(PERSON, PERSON, words)
    await bot.settled()


async def presses(bot: Machine, until: str) -> None:
    """Go on as `choose` would, until what is asked contains ``until``."""
    for _ in range(30):
        if any(until in data for data in shown(bot.telegram, PERSON)):
            return
        choose(bot.telegram, PERSON).do(bot.telegram, PERSON)
        await bot.settled()
    raise AssertionError(f"never asked for {until}: {sorted(shown(bot.telegram, PERSON))}")


async def talks(bot: Machine) -> None:
    """A long and varied conversation."""
    telegram = bot.telegram
    telegram.add_person(PERSON, SAID["firstname"], username=SAID["username"], language_code="en")
    telegram.start(PERSON, SAID["payload"])
    await says(bot, SAID["early"])
    await says(bot, f"/{SAID['command']} {SAID['command']}")
    await says(bot, "/start")
    await presses(bot, "|name")
    await says(bot, SAID["story"] * 10)
    await says(bot, SAID["name"])
    await presses(bot, "|what|")
    await says(bot, f"{SAID['own']} <b>&{{0}}")
    own = screen(telegram, PERSON)
    assert own is not None
    await says(bot, f"I want to die {SAID['danger']}")
    await presses(bot, "m|menu")
    typed = [m for m in telegram.chats[PERSON].shown() if m.sender.id == PERSON and SAID["own"] in m.text]
    telegram.edit(PERSON, typed[-1].id, SAID["edited"])
    telegram.send_voice(PERSON, PERSON)
    await bot.settled()
    await says(bot, f"why {SAID['aside']}?")
    await presses(bot, "m|")
    for command in ("/map", "/steps", "/menu", "/settings", "/privacy", "/help", "/hulp", "/stop"):
        await says(bot, command)


async def meets_trouble(bot: Machine) -> None:
    """Everything that can go wrong, each with words of the person in it."""
    telegram = bot.telegram
    refused = f"Bad Request: can't parse entities: {SAID['refused']}"
    for code, words in ((400, refused), (400, "Bad Request: message is not modified"), (500, SAID["broken"])):
        telegram.fail_next("sendMessage", code, words)
        telegram.fail_next("editMessageText", code, words)
        telegram.fail_next("answerCallbackQuery", code, words)
        await says(bot, f"/menu {SAID['note']}")
        await says(bot, SAID["note"])
    for update in poisons(bot):
        telegram.updates.put(*update)
    await bot.settled()

    with closing(sqlite3.connect(bot.database)) as other:
        other.execute("BEGIN IMMEDIATE")
        telegram.say(PERSON, PERSON, SAID["locked"])
        await asyncio.sleep(6)  # longer than SQLite waits for a lock
        other.execute("ROLLBACK")
    await bot.settled()

    telegram.fail_next("sendMessage", 403, f"Forbidden: bot was blocked by {SAID['forbidden']}")
    await says(bot, "/menu")
    telegram.block(PERSON)
    telegram.unblock(PERSON)
    await bot.settled()


def poisons(bot: Machine) -> list[tuple[str, dict[str, Any]]]:
    """Updates that cannot be read, or that nobody could have caused."""
    person = {
        "id": PERSON,
        "is_bot": False,
        "first_name": SAID["lastname"],
        "language_code": SAID["language"],
    }
    chat = {"id": PERSON, "type": "private", "first_name": SAID["lastname"], "username": SAID["username"]}
    message = {"message_id": 900, "date": 1_700_000_000, "chat": chat, "from": person, "text": SAID["poison"]}
    query = {"id": "9", "from": person, "chat_instance": "1", "message": message}
    entity = {"type": "bot_command", "offset": 0, "length": 4, SAID["label"]: SAID["label"]}
    return [
        ("message", {**message, "date": SAID["poison"]}),
        ("message", {**message, "chat": SAID["poison"]}),
        ("message", {**message, "entities": SAID["poison"]}),
        ("message", {**message, "entities": [entity], SAID["label"]: {SAID["label"]: 1}}),
        ("edited_message", {**message, "from": SAID["poison"]}),
        ("callback_query", {**query, "data": f"c|{SAID['data']}|0|{SAID['data']}|{SAID['data']}"}),
        ("callback_query", {**query, "data": SAID["data"]}),
        ("callback_query", {**query, "data": None, "message": SAID["poison"]}),
        ("my_chat_member", {"chat": chat, "from": person, "date": SAID["poison"]}),
    ]


def searched(folder: Path) -> dict[str, list[str]]:
    """Every file under a folder that has a canary in it, with which."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.name: found for path in files if (found := leaks(path.read_bytes()))}


@pytest.mark.slow
@pytest.mark.asyncio
@pytest.mark.parametrize("log_format", ["console", "json"])
async def test_no_canary_in_what_is_printed_or_stored(tmp_path: Path, log_format: str) -> None:
    async with machine(tmp_path) as bot:
        bot.settings |= {"BOT_LOG_LEVEL": "DEBUG", "BOT_LOG_FORMAT": log_format, "BOT_SEND_LIMITS": "none"}
        await bot.start()
        await talks(bot)
        await meets_trouble(bot)
        assert searched(tmp_path) == {}
        await bot.kill()
        names = {path.name for path in bot.data.iterdir()}
        assert {"hecht.db", "hecht.db-wal"} <= names, "there was a log to search"
        assert searched(tmp_path) == {}

        telegram = bot.telegram
        await bot.start()
        await says(bot, f"/menu {SAID['note']}")
        await bot.terminate()
        assert searched(tmp_path) == {}

        log = bot.log.read_text()
        assert "set aside" in log, "nothing was poisonous enough"
        assert "storage is in trouble" in log, "the lock did not last"
        assert "was refused" in log, "Telegram took everything"
        assert [m for m in telegram.chats[PERSON].shown() if m.sender.is_bot], "nothing was said at all"

"""A client's whole way as it is read, in both languages; a code is told as ``CODE``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.conversations import records
from bot.conversations.bridges import bridge as bridges
from bot.conversations.turn import Turn
from bot.flows.answers import Answer
from tests.bridges.playing import CLIENT, OTHER, PROFESSIONAL, Both
from tests.bridges.test_client_way import CODE
from tests.circles.transcript import LANGUAGES, compare
from tests.conversations.golden import VISIBLE
from tests.running import Running

pytestmark = pytest.mark.asyncio

FOLDER = Path(__file__).parent / "golden"
WORDS = {
    "en": ("A quiet evening.", "3 December at 8:30 in the morning", "I slept.", "Sunday was hard."),
    "nl": ("Een rustige avond.", "3 december om half negen 's ochtends", "Ik sliep.", "Zondag was zwaar."),
}


def _somebody(turn: Turn) -> None:
    fields = {
        "name": Answer(words="Anna"),
        "kind": Answer(picked=("sibling",), card="map_person-kind"),
        "distance": Answer(picked=("4",), card="map_person-distance"),
    }
    records.save_relation(turn, None, fields)


async def _code(both: Both, language: str) -> None:
    """What it is, a code, and somebody comes in."""
    await both.do(CLIENT, "/share" if language == "en" else "/delen", "c|*|code|make", "Dr. K", "m|bridges|*")
    code = _code_in(both)
    await both.within(PROFESSIONAL, lambda turn: bridges.join(turn, code, "one"))
    await both.do(CLIENT, "m|bridge|*")


def _code_in(both: Both) -> str:
    found: str = CODE.findall(both.said(CLIENT))[-1]
    return found


async def _items(both: Both) -> None:
    """Seen, shared, taken back."""
    await both.do(CLIENT, "m|bridge_items|*", "m|bridge_item|*.map", "m|bridge_until|*.months")
    await both.do(CLIENT, "m|bridge_items|*", "m|bridge_notes|*", "m|bridge_item|*.note.*")
    await both.do(CLIENT, "m|bridge_until|*.weeks", "m|bridge_take|*", "m|bridge|*")


async def _session(both: Both, words: tuple[str, ...]) -> None:
    """A date, three lines the day before, the log, and the end."""
    _, when, well, hard = words
    await both.do(CLIENT, "m|bridge_session|*", "c|*country|nl", when, "c|*|when|right")
    await both.running.to_next_nudge()
    await both.phone[CLIENT].settle()
    await both.do(
        CLIENT, "n|*|begin", well, hard, "s|*|discuss", "c|*|show|share", "m|bridges|*", "m|bridge|*"
    )
    await both.do(CLIENT, "m|bridge_log|*", "m|bridge|*", "m|bridge_end|*", "m|bridge_gone|*")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_golden(running: Running, language: str, pytestconfig: pytest.Config) -> None:
    for person in (CLIENT, PROFESSIONAL, OTHER):
        running.telegram.people[person].language_code = language
    both = Both(running)
    await both.agree()
    await both.wrote(words=WORDS[language][0])
    await both.within(CLIENT, _somebody)
    phone, told = both.phone[CLIENT], dict[str, list[str]]()
    for name, scene in (
        ("a code", _code(both, language)),
        ("items", _items(both)),
        ("a session", _session(both, WORDS[language])),
    ):
        before = len(phone.transcript)
        await scene
        told[name] = [re.sub(CODE, "CODE", line.translate(VISIBLE)) for line in phone.transcript[before:]]
    compare("client", language, told, update=pytestconfig.getoption("update_golden"), folder=FOLDER)

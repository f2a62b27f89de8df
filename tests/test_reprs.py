"""What shows in a traceback, a debugger's log or a failed test holds nobody's words, and no secret."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from pydantic import SecretStr

import bot
from bot.config import Settings
from bot.content.keyboards import Keyboard
from bot.content.rendered import Button, Rendered
from bot.content.saying import Sayer
from bot.conversations.circles.circle import Circle, Member, Round
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.group_turn import Heard as HeardThere
from bot.conversations.events import (
    Commanded,
    Edited,
    Left,
    Located,
    Moved,
    Origin,
    Pressed,
    SentMedia,
    Typed,
)
from bot.conversations.people import chat_from
from bot.conversations.records import Record
from bot.conversations.sessions import Session
from bot.conversations.turn import Outcome, Turn
from bot.delivery.lanes import Job
from bot.flows.answers import Answer, State
from bot.flows.engine import view
from bot.flows.events import Append, Pick, Words
from bot.intake.polling import Poison
from bot.safety.rules import Heard
from bot.storage.group_view import GroupView, Released
from bot.storage.keys import Cipher, KeyRing
from bot.storage.outgoing import Outgoing, Rank
from tests.running import MONDAY, world

SAID = "canary-xyzzy"
NUMBER = 5_918_273_645
KEY = bytes(range(65, 97))
ANSWER = Answer(words=SAID, parts=((1, SAID), (2, SAID)), card="first_minute-name")
ORIGIN = Origin(1, NUMBER, True, SAID)
ROW = Outgoing(1, "chat", Rank.REPLY, "send", {"text": SAID, "reply_markup": {"a": SAID}})
CHAT = {
    "id": "c", "language": "en", "country": SAID, "zone": SAID, "quiet_from": "21:00", "quiet_until": "09:00",
    "nudges_on": 1, "fresh_messages": 0, "person_id": "p", "last_seen_at": 0, "reachable": 1,
    "paused_until": 0, "hushed": 0, "sweep_hours": 0, "hidden_until": 0, "consent": 2, "notices": 0,
    "leaving": 0,
}  # fmt: skip


def a_turn() -> Turn:
    turn = Turn.__new__(Turn)  # its transaction is another matter
    chat = chat_from(CHAT, NUMBER)
    Turn.__init__(turn, KeyRing(KEY), world(), MONDAY, chat, {"name": ANSWER})  # type: ignore[arg-type]
    turn.opened[SAID.encode()] = {"name": ANSWER}
    turn.rows.append(ROW)
    turn.toast = SAID
    return turn


def a_group_turn() -> GroupTurn:
    circle = Circle("c", "family", "chat", SAID)
    turn = GroupTurn(
        GroupView.__new__(GroupView), world(), MONDAY, circle, "en", "UTC", "21:00", "09:00",
        who=Member("m", "c", "p", SAID), sender=NUMBER, rows=[ROW], toast=SAID, url=SAID,
    )  # fmt: skip
    turn.heard.append(HeardThere(NUMBER, world().rules.assess("hello")))
    return turn


FLOW = world().content.flows["first_minute"]
SCREEN = dataclasses.replace(
    view(FLOW, State("first_minute"), {}), people={"r": SAID}, answers={"a": ANSWER}, earlier=ANSWER
)
SAYER = Sayer(world().content, "en", "first_minute", {"a": ANSWER}, people={"r": SAID}, extra={"x": SAID})

THINGS: list[object] = [
    Circle("c", "family", "chat", SAID),
    Member("m", "c", "p", SAID),
    Round("r", "c", "weather", data={"thread": SAID}),
    HeardThere(NUMBER, world().rules.assess("hello")),
    Released("m", 1, {"words": {"words": SAID}}),
    Origin(1, -NUMBER, False, SAID, sender=NUMBER, title=SAID),
    Left(ORIGIN, NUMBER),
    Moved(ORIGIN, -NUMBER, -NUMBER),
    a_group_turn(),
    Typed(ORIGIN, SAID, 1),
    Edited(ORIGIN, SAID, 1),
    Pressed(ORIGIN, SAID, 1, SAID),
    Commanded(ORIGIN, SAID, 1, SAID),
    SentMedia(ORIGIN, "voice", 1, SAID),
    Located(ORIGIN, SAID, 1),
    Words(SAID, 1),
    Append(SAID, 1),
    Pick("card", "right", 1, words=SAID),
    ANSWER,
    State("first_minute", {"name": ANSWER}),
    Session("s", State("first_minute", {"name": ANSWER}), "r", None, None),
    Record("r", {"name": ANSWER}),
    chat_from(CHAT, NUMBER),
    a_turn(),
    Outcome((ROW,), SAID),
    Button(SAID, url=SAID, copy=SAID),
    Rendered(SAID, ((Button(SAID, data="m|menu|"),),), ((4, SAID),)),
    SAYER,
    SCREEN,
    Keyboard(SCREEN, SAYER, "s", date(2026, 11, 23)),
    Heard(SAID, (), ((world().rules.rules[0], SAID),), (world().rules.rules[0], SAID)),
    ROW,
    Job(ROW),
    Poison(1, "message", "ValueError", NUMBER),
    KeyRing(KEY),
    Cipher(KEY),
    Settings(
        _env_file=None,
        token=SecretStr(f"1:{SAID}"),
        master_key=SecretStr(SAID),
        database_url=SecretStr(f"sqlite:///{SAID}"),
    ),
]


@pytest.mark.parametrize("thing", THINGS, ids=lambda thing: type(thing).__name__)
def test_nothing_of_it_shows(thing: object) -> None:
    for shown in (repr(thing), str(thing), f"{thing}", repr([thing]), repr({"it": thing})):
        for told in (SAID, str(NUMBER), KEY.decode(), KEY.hex(), str(KEY)):
            assert told not in shown


TELLING = {
    "words", "text", "html", "label", "toast", "body", "address", "telegram_id", "pin", "secret", "token",
    "people", "opened", "profile", "copy", "url", "data", "given", "said", "parts", "key",
}  # fmt: skip
"""Names of fields that hold what somebody said, who they are, or a secret."""

OURS = ("bot.demo", "bot.preview", "bot.content.checks", "bot.content.loading", "bot.content.sources")
"""Content is no secret, and the demo is a stand-in for Telegram."""

NOBODYS = {
    "bot.content.rendered.Button.data": "ids only",
    "bot.conversations.circles.group_turn.GroupTurn.said": "the number of a message",
    "bot.content.messages.Wording.parts": "content",
    "bot.intake.polling.Patience.token": "seconds",
    "bot.moments.cities.City.people": "how many live there",
    "bot.moments.clauses.Meaning.parts": "days and hours that were understood",
    "bot.moments.places.Place.people": "how many live there",
    "bot.pictures.places.Guest.parts": "degrees",
    "bot.safety.helplines.Problem.text": "content",
    "bot.safety.notation.Need.words": "content",
    "bot.storage.backup.Header.key": "the name of a key, which stands in the file in clear",
}


def dataclasses_of_bot() -> Iterator[type[Any]]:
    for found in pkgutil.walk_packages(bot.__path__, "bot."):
        if found.name.startswith((*OURS, "bot.storage.migrations")) or found.name == "bot.__main__":
            continue
        module = importlib.import_module(found.name)
        for thing in vars(module).values():
            if not (inspect.isclass(thing) and thing.__module__ == found.name):
                continue
            if dataclasses.is_dataclass(thing) and thing.__repr__ is not object.__repr__:
                yield thing


def test_no_field_that_can_tell_shows_in_a_repr() -> None:
    telling = {
        f"{kind.__module__}.{kind.__name__}.{field.name}"
        for kind in dataclasses_of_bot()
        for field in dataclasses.fields(kind)
        if field.repr and field.name in TELLING
    }
    assert telling <= NOBODYS.keys(), telling - NOBODYS.keys()

"""A client of whom every private field holds words of its own, and a professional who tries everything: each
button, each panel with each id that there is, each command, words, and what goes wrong. Only what is granted
is ever said in any chat but the client's.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from bot.clock import to_ms
from bot.conversations import commands
from bot.conversations.apply import apply
from bot.conversations.bridges import homework
from bot.conversations.bridges.bridge import Bridge
from bot.conversations.events import Commanded, Event, Origin, Pressed, SetAside, Typed
from bot.conversations.panels import PANELS
from bot.conversations.panels.forget import LEAVING
from bot.demo.keyboards import inline_rows
from bot.storage import outbox
from bot.storage.outgoing import Outcome
from bot.storage.tx import Tx
from tests.bridges import kept
from tests.bridges.test_matrix import Six, canaries, in_a_store, put
from tests.running import PAUSE, world

pytestmark = pytest.mark.asyncio

GRANTED = ("map", "note", "plan")
MAY = {word for item in GRANTED for word in kept.SHOWS[item]}
OTHERS = ("professional", "another", "partner")

AN_END = ("pin", "hide", "client_ended", "bridge_end", "stop", "language", *LEAVING)
"""Panels after which there is nothing more to play in a chat."""

OURS = ("client", "bridge", "homework", "paper")
"""How the panels of bridges begin: those get every id, others a bridge's and a note's."""

FAST, SLOW = 400, 8_000
"""Acts."""


class Life(Six):
    """Anybody's acts, and the client's words that came of them in any chat but the client's."""

    def __init__(self, tx: Tx) -> None:
        super().__init__(tx)
        self.buttons: dict[str, list[str]] = {name: [] for name in self.names}
        self.found: set[str] = set()
        self.acts = 0
        for item in GRANTED:
            put(self, item, "shared")

    def take(self, name: str, event: Event) -> set[str]:
        """Gives the client's words that it brought to other chats."""
        outcome = apply(self.tx, world(), self.now, event)
        self.acts += 1
        outbox.mark_many(self.tx, [Outcome(row.id, "sent", message_id=5) for row in outcome.rows])
        theirs = [row.body for row in outcome.rows if row.chat_id != self.chats["client"]]
        if data := [key["callback_data"] for body in theirs for key in keys(body) if "callback_data" in key]:
            self.buttons[name] = data
        said = canaries(str(theirs) + (outcome.toast if name != "client" else ""))
        self.found |= said
        return said

    def origin(self, name: str) -> Origin:
        self.now += PAUSE
        number = self.names.index(name) + 1
        return Origin(to_ms(self.now), number, True, sender=number)

    def pressed(self, name: str, data: str) -> set[str]:
        return self.take(name, Pressed(self.origin(name), data, 5))

    def commanded(self, name: str, command: str) -> set[str]:
        return self.take(name, Commanded(self.origin(name), command, self.acts + 10, f"/{command}"))

    def typed(self, name: str, words: str) -> set[str]:
        return self.take(name, Typed(self.origin(name), words, self.acts + 10))


def keys(body: dict[str, Any]) -> list[dict[str, str]]:
    return [key for row in inline_rows(body.get("reply_markup")) for key in row]


def ids(life: Life) -> list[str]:
    """Everything that has an id and is the client's, or somebody else's bridge."""
    client = life.turn("client").person_id
    sql = life.tx.sql
    found = [row["id"] for row in sql.relation_list(person_id=client)]
    found += [row["id"] for row in sql.step_list(person_id=client, count=9)]
    found += [row["id"] for row in sql.note_list(person_id=client, count=9)]
    found += [row["id"] for row in sql.session_list(person_id=client)]
    found += [row["id"] for row in sql.homework_of(bridge_id=life.bridge)]
    return [*found, client, life.bridge, life.of_partner, life.elsewhere, life.group]


def arguments(life: Life) -> list[str]:
    known = ids(life)
    dotted = [
        f"{bridge}.{what}" for bridge in (life.bridge, life.elsewhere) for what in ("1", "map", "rulers")
    ]
    of_notes = [f"{life.bridge}.{item}.{note}" for item, note in kept.NOTES.items()]
    return ["", *known, *dotted, *of_notes, *(f"n{each}" for each in known), "bgmps"]


def expect(name: str, said: set[str]) -> None:
    """Who may read what: the right professional what is granted, everybody else nothing."""
    assert said <= (MAY if name == "professional" else set()), (name, sorted(said))


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name == "professional" else pytest.mark.slow) for name in OTHERS]
)
async def test_every_panel_with_every_id(name: str, tmp_path: Path) -> None:
    """Forged, each of them, by each of those who are not the client."""

    def look(life: Life) -> None:
        assert homework.propose(life.turn("professional"), on(life), "rulers")
        every, some = arguments(life), (life.bridge, kept.NOTES["note"])
        for panel in PANELS:
            if panel not in AN_END:
                for argument in every if panel.startswith(OURS) else some:
                    expect(name, life.pressed(name, f"m|{panel}|{argument}"))
        for each in ids(life):
            for data in (f"o|repair_step|{each}", f"o|check_in|{each}", f"n|{each}|open", f"x|{each}|1"):
                expect(name, life.pressed(name, data))
        assert life.found == (MAY if name == "professional" else set()), "and what is granted was read"

    await in_a_store(tmp_path / "hecht.db", look, Life)


async def test_every_command_and_what_goes_wrong(tmp_path: Path) -> None:
    def look(life: Life) -> None:
        for name in OTHERS:
            for command in (*commands.ALIASES, *commands.CONSENTED, "help", "nothing"):
                if command not in ("weg", "wis", "forget", "vergeet", "slot", "lock"):
                    life.pressed(name, f"m|client|{life.bridge}")
                    expect(name, life.commanded(name, command))
            for words in ("hallo", "I don't want to live any more", life.bridge, "ABCD-EFGH-JKMN"):
                expect(name, life.typed(name, words))
            expect(name, life.take(name, SetAside(life.origin(name), "message", "KeyError")))

    await in_a_store(tmp_path / "hecht.db", look, Life)


def on(life: Life) -> Bridge:
    return life.on("professional", life.bridge)


@pytest.mark.parametrize("acts", [FAST, pytest.param(SLOW, marks=pytest.mark.slow)])
async def test_a_professional_who_presses_anything(acts: int, tmp_path: Path) -> None:
    """At random, from what stands there and from what doesn't, while the client goes on."""
    draw = random.Random(7)

    def look(life: Life) -> None:
        for _ in range(acts):
            name = draw.choice((*OTHERS, "professional", "client"))
            known = [data for data in life.buttons[name] if not ends(data)]
            match draw.randrange(8):
                case 0:
                    said = life.commanded(name, draw.choice(("clients", "share", "paper", "menu", "map")))
                case 1:
                    said = life.typed(name, draw.choice(("hallo", "5", "skip")))
                case 2:
                    panel = draw.choice([each for each in PANELS if each not in AN_END])
                    said = life.pressed(name, f"m|{panel}|{draw.choice(arguments(life))}")
                case _ if known:
                    said = life.pressed(name, draw.choice(known))
                case _:
                    said = life.pressed(name, f"m|client|{life.bridge}")
            expect("professional" if name == "client" else name, said)

    await in_a_store(tmp_path / "hecht.db", look, Life)


def ends(data: str) -> bool:
    kind, what, *_ = data.split("|")
    return kind == "m" and (what in AN_END or what.startswith(("bridge_", "forget", "pick")))

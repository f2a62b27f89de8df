"""Every item × {not shared, shared, expired, revoked, erased} × {the right professional, another one, the
client's partner, who is a client of the same professional, and the family's group}: one cell shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from bot.clock import FixedClock, to_ms
from bot.conversations import people, records
from bot.conversations.apply import apply
from bot.conversations.bridges import bridge as bridges
from bot.conversations.bridges import granting, items, own
from bot.conversations.bridges.bridge import Bridge
from bot.conversations.bridges.items import ITEMS, Kept
from bot.conversations.bridges.view import BridgeView
from bot.conversations.events import Commanded, Origin, Pressed
from bot.conversations.turn import Turn
from bot.flows.answers import Answers
from bot.storage.erasing import erase
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.bridges import kept
from tests.prepared import prepare
from tests.running import MONDAY, world
from tests.storage import rows

STATES = ("not shared", "shared", "expired", "revoked", "erased")
WHO = ("professional", "another", "partner", "group")
DAYS = 7
GROUP = -7


class Six:
    """A client and their partner, who have one professional; another professional; and the family's group, in
    which the client and the partner take part."""

    def __init__(self, tx: Tx) -> None:
        self.tx, self.now = tx, MONDAY
        self.chats = {name: self._person(number) for number, name in enumerate(self.names, start=1)}
        self.group = rows.circle(tx, rows.chat(tx, GROUP, kind="group"))
        for name in ("client", "partner"):
            rows.member(tx, self.group, self.turn(name).person_id)
        self.bridge = self._bridge("client", "professional")
        self.of_partner = self._bridge("partner", "professional")
        self.elsewhere = self._bridge("client", "another")
        kept.fill(self.turn("client"))

    names = ("client", "professional", "another", "partner")

    def turn(self, name: str) -> Turn:
        return people.turn_in(self.tx, world(), self.chats[name], self.now)

    def on(self, name: str, bridge_id: str) -> Bridge:
        found = bridges.get(self.turn(name), bridge_id)
        assert found is not None
        return found

    def press(self, name: str, data: str) -> list[str]:
        """What goes to this chat when that is pressed there."""
        number = self.names.index(name) + 1
        self.now += timedelta(seconds=10)
        origin = Origin(to_ms(self.now), number, True, sender=number)
        outcome = apply(self.tx, world(), self.now, Pressed(origin, data, 5))
        assert {row.chat_id for row in outcome.rows} <= {self.chats[name]}
        return [str(row.body) for row in outcome.rows] + [outcome.toast]

    def press_in_group(self, data: str) -> list[str]:
        """The same in the family's group, pressed by each of the two who take part."""
        said: list[str] = []
        for number in (1, 4):
            self.now += timedelta(seconds=10)
            origin = Origin(to_ms(self.now), GROUP, False, sender=number, title="Home")
            for event in (
                Pressed(origin, data, 5),
                Commanded(replace(origin, update=origin.update + 1), "clients", 6, "/clients"),
            ):
                outcome = apply(self.tx, world(), self.now, event)
                said += [str(row.body) for row in outcome.rows] + [outcome.toast]
        return said

    def _person(self, number: int) -> str:
        chat = rows.chat(self.tx, number)
        person_id = rows.person(self.tx, chat)
        self.tx.sql.person_set_consent(id=person_id, consent=people.CONSENT, consented_at=to_ms(MONDAY))
        return chat

    def _bridge(self, client: str, professional: str) -> str:
        made, code = bridges.make(self.turn(client), "")
        assert bridges.join(self.turn(professional), code, "one") is not None
        return made.id


def put(six: Six, item: str, state: str) -> None:
    """Into that state, from nothing shared."""
    if state == "not shared":
        return
    client = six.turn("client")
    last_day = six.now.date() + timedelta(days=DAYS)
    note_id = kept.NOTES[item] if item in granting.NOTES else None
    assert granting.grant(client, six.on("client", six.bridge), item, last_day, note_id)
    if state == "expired":
        six.now += timedelta(days=DAYS + 1)
    if state == "revoked":
        assert granting.take_back(six.turn("client"), six.on("client", six.bridge), item, note_id)
    if state == "erased":
        erase_item(six.turn("client"), item)


def erase_item(turn: Turn, item: str) -> None:
    match item:
        case "map":
            for relation in records.relations(turn):
                erase(turn.tx, "relation", relation.id)
        case "steps":
            for step in records.steps(turn):
                erase(turn.tx, "step", step.id)
        case "plan":
            gone = {name: answer for name, answer in turn.profile.items() if name.startswith("plan_")}
            records.take_from_profile(turn, gone)
        case _:
            erase(turn.tx, "note", kept.NOTES[item])


def read(turn: Turn, bridge: Bridge) -> str:
    """All that a view of theirs gives of a bridge, said in words, and its material as it is."""
    view = BridgeView(turn, bridge)
    material = view.material()
    said = [
        items.shown(turn.world.content, "en", item, material, zone="UTC", note_id=note_id).lines
        for item in ITEMS
        for note_id in (None, *kept.NOTES.values())
    ]
    return (
        f"{said} {[(each.id, dict(each.fields)) for each in (*material.notes, *material.relations)]}"
        + words_in([*material.notes, *material.relations, *material.steps], material.profile)
    )


def words_in(found: Sequence[Kept], profile: Answers) -> str:
    """With the words, which no ``repr`` shows."""
    answers = [answer for each in found for answer in each.fields.values()] + list(profile.values())
    return " ".join(f"{answer.words} {answer.picked}" for answer in answers)


def canaries(text: str) -> set[str]:
    return set(kept.CANARY.findall(text))


def of_view(six: Six, item: str, who: str) -> str:
    """What somebody can get at: with the ids of every bridge, also forged."""
    if who == "group":
        pressed = [f"m|client|{each}" for each in (six.bridge, six.of_partner, six.elsewhere)]
        return " ".join(line for data in pressed for line in six.press_in_group(data))
    turn = six.turn(who)
    real = six.on("client", six.bridge)
    forged = replace(real, professional_id=turn.person_id)
    every = [six.on("client", each) for each in (six.bridge, six.elsewhere)] + [
        six.on("partner", six.of_partner)
    ]
    return " ".join(read(turn, each) for each in [*every, forged])


S = TypeVar("S", bound=Six)


async def in_a_store(path: Path, look: Callable[[S], None], stage: Callable[[Tx], S]) -> None:
    """On a stage in a database of its own, of which nothing remains."""
    await prepare(path)
    store = await Store.open(path, rows.KEY, FixedClock(MONDAY))

    class Over(Exception):
        pass

    def whole(tx: Tx) -> None:
        look(stage(tx))
        raise Over

    with pytest.raises(Over):
        await store.transact(whole)
    await store.close()


def what_if(six: Six, look: Callable[[], None]) -> None:
    """Whatever is done within never happened."""
    connection, before = six.tx.sql.chat_get.args[0], six.now
    connection.execute("SAVEPOINT cell")
    try:
        look()
    finally:
        connection.execute("ROLLBACK TO cell")
        connection.execute("RELEASE cell")
        six.now = before


def figures_seen(text: str) -> bool:
    return "life 7" in text or "leven 7" in text


def shows(text: str, item: str) -> bool:
    """Whether an item's own is in it; and nothing else of the client's may be."""
    found = canaries(text)
    if item == "gauges":
        assert found <= {"qzbestzq"}, found
        return figures_seen(text)
    assert found <= _of_records(item), found
    return bool(found & kept.SHOWS[item])


def _of_records(item: str) -> set[str]:
    """A view opens whole records; what of them is said is `items`' to choose."""
    return kept.SHOWS[item] | {
        "map": {"qznamezq", "qzfearzq", "qzneedzq", "qzlaterzq"},
        "steps": {"qzhappenedzq", "qznoticedzq", "qzobstaclezq"},
    }.get(item, set())


@pytest.mark.asyncio
@pytest.mark.parametrize("item", ITEMS)
async def test_one_cell_of_the_matrix_can_be_read(item: str, tmp_path: Path) -> None:
    """By the view, which all of a professional's side goes through."""
    cells: dict[tuple[str, str], bool] = {}

    def look(six: Six) -> None:
        for state in STATES:

            def within(state: str = state) -> None:
                put(six, item, state)
                for who in WHO:
                    cells[state, who] = shows(of_view(six, item, who), item)

            what_if(six, within)

    await in_a_store(tmp_path / "hecht.db", look, Six)
    assert len(cells) == len(STATES) * len(WHO)
    assert {cell for cell, shown in cells.items() if shown} == {("shared", "professional")}


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "item", [pytest.param(item, marks=() if item == "note" else pytest.mark.slow) for item in ITEMS]
)
async def test_one_cell_of_the_matrix_is_shown(item: str, tmp_path: Path) -> None:
    """By every panel that a professional has, with the id of each bridge; only the item says anything."""
    cells: dict[tuple[str, str], bool] = {}

    def look(six: Six) -> None:
        for state in STATES:

            def within(state: str = state) -> None:
                put(six, item, state)
                for who in ("professional", "another", "partner"):
                    said = " ".join(
                        line
                        for bridge_id in (six.bridge, six.of_partner, six.elsewhere)
                        for panel in ("client", "client_work", "client_printed", "client_log", "client_end")
                        for line in six.press(who, f"m|{panel}|{bridge_id}")
                    )
                    found = canaries(said)
                    assert found <= kept.SHOWS[item], (state, who, found)
                    cells[state, who] = figures_seen(said) if item == "gauges" else bool(found)
                cells[state, "group"] = shows(of_view(six, item, "group"), item)

            what_if(six, within)

    await in_a_store(tmp_path / "hecht.db", look, Six)
    assert {cell for cell, shown in cells.items() if shown} == {("shared", "professional")}


@pytest.mark.asyncio
async def test_the_preview_and_the_screen_are_the_same_words(tmp_path: Path) -> None:
    """Byte for byte: what the client reads before sharing, and what is read then."""

    def look(six: Six) -> None:
        for item in ITEMS:
            put(six, item, "shared")
        client, there = six.turn("client"), six.turn("professional")
        mine, theirs = own.material(client), BridgeView(there, six.on("professional", six.bridge)).material()
        for item in ITEMS:
            for language in ("en", "nl"):
                note_id = kept.NOTES.get(item)
                each = [
                    items.shown(world().content, language, item, of, zone="UTC", note_id=note_id).lines
                    for of in (mine, theirs)
                ]
                assert each[0] == each[1] and each[0], item
                assert canaries(str(each)) == kept.SHOWS[item]

    await in_a_store(tmp_path / "hecht.db", look, Six)


@pytest.mark.asyncio
async def test_a_forged_button_changes_nothing(tmp_path: Path) -> None:
    """With the id of a bridge on which whoever presses is not the professional, the client neither."""

    def look(six: Six) -> None:
        put(six, "map", "shared")
        panels = ("client", "client_work", "client_printed", "client_ended", "client_log", "client_label")
        for who in ("another", "partner", "client"):
            for data in [
                *(f"m|{panel}|{six.bridge}" for panel in panels),
                f"m|client_ask|{six.bridge}.rulers",
            ]:
                six.press(who, data)
        bridge = six.on("client", six.bridge)
        assert bridge.stands and not bridge.looked_at and bridge.shown is None
        assert six.tx.sql.homework_of(bridge_id=six.bridge) == []
        logged = {each["what"] for each in six.tx.sql.access_of(bridge_id=six.bridge, count=50)}
        assert logged == {"came", "granted"}

    await in_a_store(tmp_path / "hecht.db", look, Six)

"""A group's side reaches its own circle and what was released to it, and nothing that is anybody's own."""

from __future__ import annotations

import ast
import dataclasses
import gc
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.clock import from_ms
from bot.conversations.circles import group_turn
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.sharing import crossing
from bot.conversations.turn import Turn
from bot.storage import group_view
from bot.storage.erasing import erase
from bot.storage.errors import Unreadable
from bot.storage.group_view import CHAT_SETTINGS, QUERIES, GroupView, PrivateRow
from bot.storage.migrations.migrate import migrate_sqlite
from bot.storage.outgoing import Outgoing, Rank
from bot.storage.queries import SQLiteAdapter, load, names
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.prepared import prepare
from tests.running import world
from tests.storage import rows

BOT = Path(__file__).parents[2] / "bot"
CIRCLES = sorted((BOT / "conversations" / "circles").glob("*.py"))

OF_CIRCLES = {"circle", "member", "ritual", "round", "released", "agreement"}
"""Tables with nothing of a private chat; what is somebody's in them is sealed under that person's key."""

WHO_PRESSES = {("chat", "lookup"), ("chat", "person_id"), ("person", "id"), ("person", "consent")}
"""What else may be looked at: who takes part, by the hash of their Telegram id, while they agree."""

REACHED_BY_THE_VIEW = {"released_list", "session_get", "chat_get"}
"""Queries that it uses by itself, and hands nothing on of but what was released, and its own chat."""


# ------------------------------------------------------------------------------------------------ queries


def read_by(sql: str, parameters: Any) -> set[tuple[str, str]]:
    """(table, column) of everything that a statement reads or changes, told by SQLite itself."""
    seen: set[tuple[str, str]] = set()

    def note(action: int, table: str | None, column: str | None, *_: object) -> int:
        if action in (sqlite3.SQLITE_READ, sqlite3.SQLITE_UPDATE):
            seen.add((table or "", column or ""))
        if action in (sqlite3.SQLITE_INSERT, sqlite3.SQLITE_DELETE):
            seen.add((table or "", "*"))
        return sqlite3.SQLITE_OK

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate_sqlite(connection)
        connection.set_authorizer(note)
        connection.execute(f"EXPLAIN {sql}", dict.fromkeys(parameters)).fetchall()
    return seen


def private(seen: set[tuple[str, str]]) -> set[tuple[str, str]]:
    return {(table, column) for table, column in seen if table not in OF_CIRCLES} - WHO_PRESSES


OPEN_TO_IT = [name for name in names(load(SQLiteAdapter)) if name in QUERIES]


@pytest.mark.parametrize("name", OPEN_TO_IT)
def test_no_query_of_a_view_touches_a_private_table(name: str) -> None:
    query: Any = getattr(load(SQLiteAdapter), name)
    seen = read_by(query.sql, query.parameters)
    assert seen and private(seen) == set()


def test_the_check_sees_a_private_table() -> None:
    hidden = "SELECT m.id FROM member m WHERE EXISTS (SELECT 1 FROM note n WHERE n.person_id = m.person_id)"
    assert private(read_by(hidden, ())) == {("note", "person_id")}
    assert private(read_by("DELETE FROM reminder", ())) == {("reminder", "*")}
    assert private(read_by("SELECT m.id FROM member m JOIN chat c ON c.zone = m.id", ())) == {
        ("chat", "zone")
    }


def test_a_view_uses_no_other_query_by_itself() -> None:
    """But for the settings of its own chat; so each query that a change adds here is looked at."""
    tree = ast.parse(Path(group_view.__file__).read_text(encoding="utf-8"))
    used = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "sql"
    }
    assert {name for name in used if name not in QUERIES} <= REACHED_BY_THE_VIEW
    for setting in CHAT_SETTINGS:
        query: Any = getattr(load(SQLiteAdapter), f"chat_set_{setting}")
        assert {table for table, _ in read_by(query.sql, query.parameters)} == {"chat"}
    assert private({("chat", "address")}), "and an address is no setting"


# --------------------------------------------------------------------------------------------- what it opens


def said(tx: Tx, person_id: str, words: str) -> str:
    """A conversation in which somebody answered two cards. Gives its id."""
    session_id = rows.session(tx, person_id, status="done")
    answers = {"one": {"words": words}, "two": {"words": "not released"}}
    kept = json.dumps({"flow": "weather", "rev": 2, "answers": answers})
    tx.sql.session_save(
        id=session_id, relation_id=None, step_id=None, rev=2, status="done", question=None, asked_at=None,
        body=tx.seal(person_id, f"session|body|{session_id}", kept), now=rows.NOW,
    )  # fmt: skip
    return session_id


@dataclasses.dataclass
class Home:
    """A family in which Sam and Noor take part, and Sam released some words."""

    tx: Tx

    def __post_init__(self) -> None:
        tx = self.tx
        self.chat = rows.chat(tx, -7, kind="group")
        self.circle = rows.circle(tx, self.chat)
        self.sam, self.noor = rows.person(tx, rows.chat(tx, 1)), rows.person(tx, rows.chat(tx, 2))
        self.member = rows.member(tx, self.circle, self.sam)
        self.other = rows.member(tx, self.circle, self.noor, "Noor")
        self.round, self.session = rows.round_of(tx, self.circle), said(tx, self.sam, "sunny")
        self.view = GroupView(tx, self.circle, self.chat)
        rows.released(tx, self.round, self.member, self.sam, self.session)


def in_a_home(path: Path, look: Callable[[Home], None]) -> Any:
    async def whole() -> None:
        await prepare(path)
        store = await Store.open(path, rows.KEY)
        await store.transact(lambda tx: look(Home(tx)))
        await store.close()

    return whole()


def words(home: Home, view: GroupView | None = None) -> list[Any]:
    found = (view or home.view).released(home.round)
    return [{name: answer["words"] for name, answer in each.fields.items()} for each in found]


def of_another_circle(home: Home) -> None:
    other = rows.circle(home.tx, rows.chat(home.tx, -8, kind="group"))
    view = GroupView(home.tx, other, None)
    assert words(home) == [{"words": "sunny"}], "and not the card that was not released"
    assert words(home, view) == []
    agreed = rows.agreement(home.tx, home.circle, home.member, home.sam, home.session)
    assert home.view.agreed(agreed)["words"]["words"] == "sunny"
    assert view.agreed(agreed) == {}
    with pytest.raises(Unreadable):
        view.open(f"member|name|{home.member}", home.tx.sql.member_get(id=home.member)["name"])


def sealed_by_a_person(home: Home) -> None:
    body = home.tx.sql.session_get(id=home.session)["body"]
    with pytest.raises(Unreadable):
        home.view.open(f"session|body|{home.session}", body)


def taken_back(home: Home) -> None:
    home.tx.sql.released_delete(round_id=home.round, member_id=home.member)
    assert words(home) == []


def left(home: Home) -> None:
    erase(home.tx, "member", home.member)
    assert words(home) == []


def person_erased(home: Home) -> None:
    erase(home.tx, "person", home.sam)
    assert words(home) == []


def conversation_erased(home: Home) -> None:
    erase(home.tx, "session", home.session)
    assert words(home) == []


def somebody_elses_conversation(home: Home) -> None:
    """A row that names what is not its member's opens nothing."""
    theirs = said(home.tx, home.noor, "secret")
    home.tx.sql.released_put(
        round_id=home.round, session_id=theirs, member_id=home.member, created_at=rows.NOW,
        body=home.tx.seal(home.sam, f"released|body|{home.round}", '{"words": "one"}'),
    )  # fmt: skip
    assert words(home) == [{"words": "sunny"}]


def answer_gone(home: Home) -> None:
    empty = json.dumps({"flow": "weather", "rev": 3, "answers": {}})
    home.tx.sql.session_save(
        id=home.session, relation_id=None, step_id=None, rev=3, status="done", question=None, asked_at=None,
        body=home.tx.seal(home.sam, f"session|body|{home.session}", empty), now=rows.NOW,
    )  # fmt: skip
    assert words(home) == []


def chat_without_address(home: Home) -> None:
    home.tx.sql.chat_set_zone(id=home.chat, zone="Europe/Amsterdam")
    chat = home.view.chat()
    assert chat["zone"] == "Europe/Amsterdam" and not chat.keys() & {"address", "person_id", "lookup"}
    for name in ("person", "address", "reachable", "country"):
        with pytest.raises(PrivateRow):
            home.view.set_chat(**{name: "x"})


def nothing_put_elsewhere(home: Home) -> None:
    """Whatever it is, and whosever chat: only a group's row, and only to this group."""
    tx = home.tx
    other_group, private_chat = rows.chat(tx, -9, kind="group"), rows.chat(tx, 3)
    for chat in (home.chat, other_group, private_chat):
        for audience in ("group", "private"):
            for rank in Rank:
                for method in ("send", "edit", "buttons", "delete"):
                    row = Outgoing(1, chat, rank, method, {"text": "x"}, audience=audience)
                    if (chat, audience) != (home.chat, "group"):
                        with pytest.raises(PrivateRow):
                            home.view.put(row)
    pair = GroupView(tx, rows.circle(tx), None)
    with pytest.raises(PrivateRow):
        pair.put(Outgoing(1, home.chat, Rank.REPLY, "send", {"text": "x"}, audience="group"))
    assert tx.sql.outbox_states() == []


LOOKS = (
    of_another_circle, sealed_by_a_person, taken_back, left, person_erased, conversation_erased,
    somebody_elses_conversation, answer_gone, chat_without_address, nothing_put_elsewhere,
)  # fmt: skip


@pytest.mark.asyncio
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.__name__)
async def test_a_view_opens_and_writes_only(look: Callable[[Home], None], tmp_path: Path) -> None:
    await in_a_home(tmp_path / "hecht.db", look)


# ----------------------------------------------------------------------------------- what is written there

INSIDE = {"__dict__", "__class__", "__slots__", "__globals__", "__closure__", "__self__", "args", "func"}
"""Ways into what an object keeps to itself; ``args`` of a bound query are its connection."""

BY_NAME = {"getattr", "setattr", "vars", "eval", "exec", "globals", "locals", "__import__", "import_module"}


def ways_in(source: str) -> Iterator[str]:
    """What could get round the view: somebody's private names, or reading attributes by their name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute):
            own = isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")
            if node.attr in INSIDE or (node.attr.startswith("_") and not own) or node.attr == "__tx":
                yield node.attr
        if isinstance(node, ast.Name) and node.id in BY_NAME:
            yield node.id
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "_GroupView" in node.value:
            yield node.value


@pytest.mark.parametrize("path", CIRCLES, ids=lambda path: path.stem)
def test_nothing_in_a_circle_gets_round_its_view(path: Path) -> None:
    assert list(ways_in(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        "turn.view._GroupView__tx.sql.note_list()",
        "getattr(turn.view, name)",
        "turn.view.sql.round_get.args[0]",
        "vars(turn.view)",
        "x = '_GroupView' + '__tx'",
    ],
)
def test_the_check_sees_ways_round_it(source: str) -> None:
    assert list(ways_in(source))


FORBIDDEN = ("bot.conversations.turn", "bot.conversations.sharing", "bot.storage.tx", "bot.storage.store")


@pytest.mark.parametrize("path", CIRCLES, ids=lambda path: path.stem)
def test_no_module_of_a_circle_names_a_private_turn(path: Path) -> None:
    """Not even for its types; import-linter has the whole list."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        named = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        named += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        assert not [name for name in named if name.startswith(FORBIDDEN)]
        assert not (isinstance(node, ast.ImportFrom) and node.level), "imports are written whole"


def reachable(thing: object, stop: object) -> Iterator[object]:
    """Everything that can be got at from an object by attributes and in containers, but not by ``stop``."""
    seen, waiting = {id(stop)}, [thing]
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, type | type(gc)) or callable(one):
            continue
        seen.add(id(one))
        yield one
        waiting += gc.get_referents(one)


def from_a_turn(home: Home) -> None:
    turn = crossing.turn_in(home.tx, world(), from_ms(rows.NOW), home.circle)
    assert turn is not None
    found = list(reachable(turn, turn.view))
    assert any(one is turn.circle for one in found), "it looks"
    assert not [one for one in found if isinstance(one, Tx | Turn | Store | sqlite3.Connection)]
    assert all(callable(query) for query in vars(turn.view.sql).values())


@pytest.mark.asyncio
async def test_from_a_group_turn_nothing_private_can_be_reached(tmp_path: Path) -> None:
    await in_a_home(tmp_path / "hecht.db", from_a_turn)


def test_a_group_turn_has_no_field_for_a_private_one() -> None:
    kinds = [str(field.type) for field in dataclasses.fields(GroupTurn)]
    assert not [kind for kind in kinds if kind in ("Turn", "Tx", "Store", "Any", "object")]
    assert not hasattr(group_turn, "Turn") and not hasattr(group_turn, "Tx")

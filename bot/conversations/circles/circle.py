"""A circle, who takes part in it, and what is going on there: rows of the database, in clear."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from bot.storage.group_view import GroupView

Kind = Literal["family", "pair"]
State = Literal["planned", "open", "done"]


@dataclass(frozen=True, slots=True)
class Circle:
    """A row of ``circle``. ``title`` is the group's name; ``thread`` the topic in which Hecht was last
    addressed; ``done`` the rituals that have been done to the end, at least once; ``told_at`` (ms) when a
    command was last said to be none for groups; ``names`` by which two people know each
    other (member → name)."""

    id: str
    kind: Kind
    chat_id: str | None
    title: str = field(default="", repr=False)
    thread: int | None = None
    done: tuple[str, ...] = ()
    told_at: int = 0
    names: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Member:
    """A row of ``member``: somebody who takes part, by the name that the others see."""

    id: str
    circle_id: str
    person_id: str
    name: str = field(repr=False)
    joined_at: int = 0


@dataclass(frozen=True, slots=True)
class Round:
    """A row of ``round``: one time that a ritual is done. ``data`` is what its ritual keeps, plain JSON;
    ``due_at`` (ms) when it is looked at again, or since when it is done; ``message`` the
    outbox row of its message in the group."""

    id: str
    circle_id: str
    kind: str
    state: State = "open"
    data: Mapping[str, Any] = field(default_factory=dict, repr=False)
    due_at: int | None = None
    message: int | None = None
    created_at: int = 0

    def with_data(self, **data: Any) -> Round:
        """The same round, some of its data changed. It is not saved yet."""
        return replace(self, data={**self.data, **data})


def read_circle(view: GroupView, row: Mapping[str, Any]) -> Circle:
    body = json.loads(view.open(_circle_place(row["id"]), row["body"]))
    done = tuple(body.get("done", ()))
    said = body.get("title", ""), body.get("thread"), done, body.get("told_at", 0), body.get("names", {})
    return Circle(row["id"], row["kind"], row["chat_id"], *said)


def sealed_circle(view: GroupView, circle: Circle) -> bytes:
    body = {
        "title": circle.title,
        "thread": circle.thread,
        "done": list(circle.done),
        "told_at": circle.told_at,
        "names": dict(circle.names),
    }
    return view.seal(_circle_place(circle.id), json.dumps(body, ensure_ascii=False))


def members_of(view: GroupView) -> list[Member]:
    """Everybody who takes part, in the order in which they joined."""
    return [read_member(view, row) for row in view.sql.member_list(circle_id=view.circle_id)]


def read_member(view: GroupView, row: Mapping[str, Any]) -> Member:
    name = view.open(_member_place(row["id"]), row["name"])
    return Member(row["id"], row["circle_id"], row["person_id"], name, row["joined_at"])


def sealed_name(view: GroupView, member_id: str, name: str) -> bytes:
    return view.seal(_member_place(member_id), name)


def read_round(view: GroupView, row: Mapping[str, Any]) -> Round:
    return Round(
        id=row["id"],
        circle_id=row["circle_id"],
        kind=row["kind"],
        state=row["state"],
        data=json.loads(view.open(_round_place(row["id"]), row["body"])),
        due_at=row["due_at"],
        message=row["message"],
        created_at=row["created_at"],
    )


def round_of(view: GroupView, round_id: str) -> Round | None:
    """A round of this circle, locked for this transaction; None for an id that is not of one."""
    row = view.sql.round_get(id=round_id)
    return read_round(view, row) if row is not None and row["circle_id"] == view.circle_id else None


def rounds_in(view: GroupView, state: State, kind: str = "") -> list[Round]:
    """The circle's rounds in a state, of one kind or of all, the oldest first."""
    rows = view.sql.round_list(circle_id=view.circle_id, state=state)
    return [read_round(view, row) for row in rows if kind in ("", row["kind"])]


def add_round(
    view: GroupView,
    kind: str,
    data: Mapping[str, Any],
    *,
    state: State = "open",
    due_at: int | None = None,
) -> Round:
    """A new round, kept."""
    new = Round(view.new_id(), view.circle_id, kind, state, dict(data), due_at, created_at=view.now_ms)
    view.sql.round_insert(
        id=new.id,
        circle_id=new.circle_id,
        kind=kind,
        state=state,
        body=_sealed_round(view, new),
        due_at=due_at,
        created_at=new.created_at,
    )
    return new


def save_round(view: GroupView, kept: Round) -> Round:
    """Keep a round as it is now. Of one that is done the row says since when, and it goes a week after."""
    view.sql.round_save(
        id=kept.id,
        state=kept.state,
        body=_sealed_round(view, kept),
        due_at=view.now_ms if kept.state == "done" else kept.due_at,
        message=kept.message,
    )
    return kept


def _sealed_round(view: GroupView, kept: Round) -> bytes:
    return view.seal(_round_place(kept.id), json.dumps(kept.data, ensure_ascii=False))


def _circle_place(circle_id: str) -> str:
    return f"circle|body|{circle_id}"


def _member_place(member_id: str) -> str:
    return f"member|name|{member_id}"


def _round_place(round_id: str) -> str:
    return f"round|body|{round_id}"

"""All that a group's side can reach: its own circle, and words that somebody released to it.

There is no method here for anybody's relations, steps, notes, sessions, reminders, safety or settings, and
nothing opens with a person's key but what they released, as long as it is. What happens in a group is
handled with this, never with a `Tx`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from bot.storage import invitations, outbox
from bot.storage.erasing import erase
from bot.storage.outgoing import Outgoing
from bot.storage.tx import Tx

QUERIES = (
    "circle_save",
    "member_list",
    "ritual_upsert",
    "ritual_list",
    "ritual_delete",
    "round_insert",
    "round_get",
    "round_save",
    "round_list",
    "round_delete",
    "agreement_list",
    "agreement_get",
)
"""The named queries that a group's side has; none of them finds another circle of anybody's."""

CHAT_SETTINGS = ("language", "zone", "quiet")
"""What of its own chat a group may set."""


@dataclass(frozen=True, slots=True)
class Released:
    """What one member released: field → the answer as it is stored (`flows.answers.Answer.to_json`)."""

    member_id: str
    at: int
    fields: Mapping[str, Mapping[str, Any]] = field(repr=False)


class PrivateRow(ValueError):
    """A row that is not for this group was about to be written: a bug."""


class GroupView:
    """Of one circle. ``chat_id`` is its group's chat, None for two people without one."""

    __slots__ = ("__tx", "chat_id", "circle_id", "sql")

    def __init__(self, tx: Tx, circle_id: str, chat_id: str | None) -> None:
        self.__tx = tx
        self.circle_id = circle_id
        self.chat_id = chat_id
        self.sql = SimpleNamespace(**{name: getattr(tx.sql, name) for name in QUERIES})

    @property
    def now_ms(self) -> int:
        return self.__tx.now_ms

    def new_id(self) -> str:
        """A random id of our own."""
        return self.__tx.new_id()

    def seal(self, place: str, text: str) -> bytes:
        """Encrypt under the circle's own key."""
        return self.__tx.seal(self.circle_id, place, text)

    def open(self, place: str, blob: bytes) -> str:
        """The inverse of `seal`."""
        return self.__tx.open(self.circle_id, place, blob)

    def lookup(self, telegram_id: int) -> bytes:
        """The keyed hash of a Telegram id: who presses."""
        return self.__tx.lookup(telegram_id)

    def invite(self, telegram_id: int) -> str:
        """A token with which this one person can come in from the group; it holds for a day."""
        return invitations.make(self.__tx, "join", self.circle_id, lookup=self.lookup(telegram_id))

    def set_chat(self, **settings: Any) -> None:
        """Keep a setting of the group's chat: ``language``, ``zone``, or ``quiet`` with its two times."""
        for name, value in settings.items():
            if name not in CHAT_SETTINGS:
                raise PrivateRow(name)
            given = value if name == "quiet" else {name: value}
            getattr(self.__tx.sql, f"chat_set_{name}")(id=self.chat_id, **given)

    def chat(self) -> Mapping[str, Any]:
        """The row of the group's chat, without its address."""
        row = self.__tx.sql.chat_get(id=self.chat_id)
        return {name: value for name, value in row.items() if name not in ("address", "person_id")}

    def put(self, outgoing: Outgoing) -> bool:
        """Write a row for this group. Raises `PrivateRow` for any other."""
        if outgoing.audience != "group" or outgoing.chat_id != self.chat_id:
            raise PrivateRow("a group says nothing anywhere else")
        return outbox.put(self.__tx, outgoing, self.now_ms)

    def message_of(self, row_id: int) -> int | None:
        """The Telegram message that shows a row of this group's; None when it has not arrived."""
        return outbox.message_of(self.__tx, row_id)

    def released(self, round_id: str) -> list[Released]:
        """What members released in a round of this circle, read where its owner keeps it. What was taken back
        or erased since is not there."""
        row = self.sql.round_get(id=round_id)
        if row is None or row["circle_id"] != self.circle_id:
            return []
        return [
            Released(each["member_id"], each["created_at"], fields)
            for each in self.__tx.sql.released_list(round_id=round_id)
            if (fields := self._fields(each, f"released|body|{round_id}"))
        ]

    def agreed(self, agreement_id: str) -> Mapping[str, Mapping[str, Any]]:
        """What an agreement of this circle says, read likewise; empty when it is not there (any more)."""
        row = self.__tx.sql.agreement_get(id=agreement_id)
        if row is None or row["circle_id"] != self.circle_id:
            return {}
        return self._fields(row, f"agreement|body|{agreement_id}")

    def drop_agreement(self, agreement_id: str) -> None:
        """An agreement of this circle is no more, nor comes back with a backup."""
        row = self.__tx.sql.agreement_get(id=agreement_id)
        if row is not None and row["circle_id"] == self.circle_id:
            erase(self.__tx, "agreement", agreement_id)

    def _fields(self, grant: Mapping[str, Any], place: str) -> dict[str, Mapping[str, Any]]:
        """The answers that a grant names (field → card), out of the conversation that holds them."""
        person_id, session_id = grant["person_id"], grant["session_id"]
        session = self.__tx.sql.session_get(id=session_id)
        if session is None or session["person_id"] != person_id:
            return {}
        cards: dict[str, str] = json.loads(self.__tx.open(person_id, place, grant["body"]))
        kept = json.loads(self.__tx.open(person_id, f"session|body|{session_id}", session["body"]))
        answers = kept["answers"]
        return {name: answers[card] for name, card in cards.items() if card in answers}

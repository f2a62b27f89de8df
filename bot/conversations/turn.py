"""One turn: what an event is handled with, and what it leads to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from markupsafe import Markup

from bot.clock import to_ms
from bot.content.render import Button, Rendered
from bot.conversations.world import World
from bot.flows.answers import Answer
from bot.pictures.specs import Picture, to_json
from bot.storage import outbox
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.outgoing import Outgoing, Rank
from bot.storage.tx import Tx

__all__ = ["Chat", "Outcome", "Turn", "World"]

DELETED_AT_ONCE = 100

PICTURE_KEEPS = 24 * 3_600_000
"""Milliseconds in which another picture is put in a picture's place."""


@dataclass(frozen=True, slots=True)
class Chat:
    """A row of ``chat``, with the address in clear. ``paused_until`` is an instant (ms): no nudge before it.
    ``hushed``: after four unanswered nudges there are no more that nobody asked for, until the person does
    anything. ``sweep_hours``: what is older is deleted, 0 for never. ``hidden_until`` (ms): until then what
    is typed is answered with the harmless screen. ``consent`` is what the person agreed to. Whoever withdrew
    it is ``kept_id``, and for all else nobody is there. ``notices``: how many told them of a long silence.
    ``leaving``: everything is erased, and the row goes when the farewell is said."""

    id: str
    address: int = field(repr=False)
    language: str
    country: str = field(repr=False)
    zone: str = field(repr=False)
    quiet_from: str
    quiet_until: str
    nudges_on: bool
    fresh_messages: bool
    person_id: str | None
    last_seen_at: int
    reachable: bool = True
    paused_until: int = 0
    hushed: bool = False
    sweep_hours: int = 0
    hidden_until: int = 0
    consent: int = 0
    kept_id: str | None = None
    notices: int = 0
    leaving: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a turn leads to after its commit: rows to deliver, the toast for a pressed button (as an ``alert``
    it stays until it is closed) or the ``url`` that it opens, whether anything was planned, so that the bell
    is set anew, and the chat in which what waited to be said must not be said any more."""

    rows: tuple[Outgoing, ...] = ()
    toast: str = field(default="", repr=False)
    alert: bool = False
    url: str = field(default="", repr=False)
    planned: bool = False
    silenced: str = ""


@dataclass(slots=True)
class Turn:
    """The event in hand. The only mutable thing in a transaction; it is dropped with it.

    ``pressed`` is the Telegram message whose button was pressed, until it has been edited; ``on_picture``:
    it is a picture, and so can't become a text. ``opened`` holds
    what was decrypted, by its ciphertext, so that no record is opened twice in a turn.
    """

    tx: Tx
    world: World
    now: datetime
    chat: Chat
    profile: dict[str, Answer] = field(default_factory=dict, repr=False)
    pressed: int | None = None
    on_picture: bool = False
    opened: dict[bytes, dict[str, Answer]] = field(default_factory=dict, repr=False)
    rows: list[Outgoing] = field(default_factory=list)
    toast: str = field(default="", repr=False)
    planned: bool = False
    silenced: bool = False

    @property
    def now_ms(self) -> int:
        return to_ms(self.now)

    @property
    def person_id(self) -> str:
        """The person's id. Only a turn of somebody who consented may ask for it."""
        if self.chat.person_id is None:
            raise LookupError("nobody has consented in this chat")
        return self.chat.person_id

    @property
    def language(self) -> str:
        return self.chat.language

    @property
    def zone(self) -> str:
        return self.chat.zone or self.world.zone

    @property
    def country(self) -> str:
        return self.chat.country or self.world.country

    # ------------------------------------------------------------------------------------- words

    def html(self, message: str, attribute: str | None = None, **values: str | int) -> Markup:
        return self.world.content.messages.html(self.language, message, attribute, **values)

    def plain(self, message: str, attribute: str | None = None, **values: str | int) -> str:
        return self.world.content.messages.plain(self.language, message, attribute, **values)

    def button(self, message: str, data: str) -> Button:
        return Button(self.plain(message), data=data)

    # ----------------------------------------------------------------------------------- outputs

    def show(self, rendered: Rendered, rank: Rank = Rank.REPLY, *, in_place: bool = False) -> int:
        """Show a screen: the message whose button was pressed becomes it; else it is a new message. With
        ``in_place`` it becomes it whatever the person's setting. Returns the outbox row."""
        in_place = in_place or not self.chat.fresh_messages
        edits = self.pressed if in_place and not self.on_picture else None
        if self.pressed is not None and edits is None:
            self.take_buttons(message=self.pressed)
        self.pressed = None
        return self._put(rank, "send" if edits is None else "edit", rendered.to_body(), message=edits)

    def say(
        self,
        rendered: Rendered,
        rank: Rank = Rank.REPLY,
        nudge_id: str | None = None,
        not_after: int | None = None,
        *,
        quiet: bool = False,
        not_before: int = 0,
    ) -> int:
        """Show a screen as a new message, whatever was pressed; ``quiet``: without a sound; not before an
        instant (``not_before``, ms), and after another (``not_after``) no more."""
        body = rendered.to_body() | ({"disable_notification": True} if quiet else {})
        due_at = max(self.now_ms, not_before)
        return self._put(rank, "send", body, nudge_id=nudge_id, due_at=due_at, not_after=not_after)

    def redraw(self, rendered: Rendered) -> int:
        """Show a screen in the place of the message whose button was pressed, whatever its owner prefers for
        questions: a keypad that came anew with each digit could not be used. Returns the outbox row."""
        return self.show(rendered, in_place=True)

    def picture(
        self, picture: Picture, caption: Rendered, *, protected: bool = False, spoiler: bool = False
    ) -> int:
        """Show a picture, its caption (at most 1,024 characters: Bot API, sendPhoto) saying the same in
        words: in the place of a picture whose button was pressed, else as a new message. ``protected``: it
        can't be passed on or kept; ``spoiler``: it shows when it is touched. Returns the outbox row.

        An old one stays as it is: what was sent more than two days ago no bot deletes (Bot API,
        deleteMessage), and to hide or to sweep must take away what it shows now."""
        edits = self.pressed if self.on_picture and not self.chat.fresh_messages else None
        if edits is not None and self.now_ms - (self._sent_at(edits) or 0) > PICTURE_KEEPS:
            edits = None
        if self.pressed is not None and edits is None:
            self.take_buttons(message=self.pressed)
        self.pressed = None
        words = caption.to_body()
        body = {
            "picture": to_json(picture),
            "caption": words.pop("text"),
            **{name: value for name, value in words.items() if name != "link_preview_options"},
            **({"protect_content": True} if protected else {}),
            **({"has_spoiler": True} if spoiler else {}),
        }
        return self._put(Rank.REPLY, "send" if edits is None else "edit", body, message=edits)

    def _sent_at(self, message: int) -> int | None:
        at: int | None = self.tx.sql.message_sent_at(chat_id=self.chat.id, message_id=message)
        return at

    def change_buttons(self, rows: tuple[tuple[Button, ...], ...]) -> None:
        """Put other buttons under the message whose button was pressed; its text stays."""
        markup = Rendered("", rows).to_body().get("reply_markup", {"inline_keyboard": []})
        self._put(Rank.REPLY, "buttons", {"reply_markup": markup}, message=self.pressed)
        self.pressed = None

    def take_buttons(self, *, row: int | None = None, message: int | None = None) -> None:
        """Take the buttons away from under an earlier message. May be dropped: they are fenced anyway."""
        body: dict[str, Any] = {"reply_markup": {"inline_keyboard": []}}
        self._put(Rank.COSMETIC, "buttons", body, row=row, message=message)

    def silence(self) -> None:
        """Nothing that waits to be said in this chat is said any more; what this turn says after it is. A
        message that is on its way just now is deleted as soon as its number is known."""
        unsettled = outbox.unsettled(self.tx, self.chat.id)
        outbox.silence(self.tx, self.chat.id)
        self.rows = [row for row in self.rows if row.chat_id != self.chat.id]
        self.silenced = True
        for row in unsettled:
            self._put(Rank.CRISIS, "delete", {}, row=row)

    def delete_messages(self, ids: Iterable[int], rank: Rank = Rank.CRISIS) -> None:
        """Delete messages of either side by their numbers (Bot API, deleteMessages: at most 100 at once, in a
        private chat also the person's; none older than 48 hours)."""
        numbers = sorted(set(ids))
        for start in range(0, len(numbers), DELETED_AT_ONCE):
            self._put(rank, "delete", {"message_ids": numbers[start : start + DELETED_AT_ONCE]})

    def empty_message(self, message: int) -> None:
        """Leave nothing of an old message of ours but a dot: too old to be deleted, it can be edited."""
        self._put(Rank.COSMETIC, "edit", {"text": "\u00b7"}, message=message)

    def close_message(self, row: int, words: Markup) -> None:
        """Leave nothing of what an outbox row shows but these words. Not sent yet, it never goes; and where
        its message is gone nothing is said anew. A message that the row was to change may show it by now, or
        what the row before it showed: that is closed in any case."""
        message = outbox.message_of(self.tx, row)
        if outbox.state_of(self.tx, row) in ("due", "unknown"):
            outbox.drop(self.tx, row)
            if message is None:
                return
        body = {"text": str(words), outbox.ONLY_THERE: True}
        self._put(Rank.REPLY, "edit", body, row=row, message=message)

    def _put(
        self,
        rank: Rank,
        method: str,
        body: dict[str, Any],
        row: int | None = None,
        message: int | None = None,
        nudge_id: str | None = None,
        due_at: int | None = None,
        not_after: int | None = None,
    ) -> int:
        outgoing = Outgoing(
            id=next_outbox_id(self.now_ms),
            chat_id=self.chat.id,
            rank=rank,
            method=method,
            body=body,
            edits_row=row,
            edits_message=message,
            due_at=self.now_ms if due_at is None else due_at,
            not_after=not_after,
            nudge_id=nudge_id,
        )
        if outbox.put(self.tx, outgoing, self.now_ms):
            self.rows.append(outgoing)
        return outgoing.id

    def change_chat(self, **changes: str | bool | int) -> None:
        """Keep settings of this chat."""
        self.chat = replace(self.chat, **changes)  # type: ignore[arg-type]
        for name, value in changes.items():
            getattr(self.tx.sql, f"chat_set_{name}")(id=self.chat.id, **{name: value})

    def outcome(self) -> Outcome:
        silenced = self.chat.id if self.silenced else ""
        return Outcome(tuple(self.rows), self.toast, planned=self.planned, silenced=silenced)

"""A turn in a circle: what something is handled with there, and what it leads to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.clock import from_ms, to_ms
from bot.content.render import Button, Rendered
from bot.conversations.circles.circle import (
    Circle,
    Member,
    Round,
    State,
    add_round,
    members_of,
    save_round,
    sealed_circle,
)
from bot.conversations.world import World
from bot.moments import quiet_end
from bot.safety import Assessment
from bot.storage.group_view import GroupView
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.outgoing import Outgoing, Rank

Rows = tuple[tuple[Button, ...], ...]
Frames = tuple[tuple[int, str], ...]
"""A timer's pictures: (seconds it stays, the whole text as HTML)."""


@dataclass(frozen=True, slots=True)
class Ask:
    """To be asked of a member in private: a flow for a round (``shared_id``), until an instant (ms).
    ``wanted``: they pressed for it themself just now, so that it is an answer and no nudge."""

    person_id: str
    flow: str
    shared_id: str
    not_after: int | None = None
    wanted: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """Danger was heard in what somebody (their Telegram id) said in the group. Only they are answered."""

    sender: int = field(repr=False)
    danger: Assessment


@dataclass(slots=True)
class GroupTurn:
    """The event in hand, on a group's side. The only mutable thing there; dropped with the transaction.

    ``who`` takes part and did this, or nobody. ``pressed`` is the Telegram message whose button was pressed,
    ``said`` the one that was typed, and ``answered`` the one of ours that it answers (0 for none).
    ``language``, ``zone`` and quiet hours are the group's own.
    """

    view: GroupView
    world: World
    now: datetime
    circle: Circle
    language: str
    zone: str
    quiet_from: str
    quiet_until: str
    who: Member | None = None
    sender: int = field(default=0, repr=False)
    thread: int | None = None
    pressed: int | None = None
    said: int | None = None
    answered: int = 0
    rows: list[Outgoing] = field(default_factory=list)
    asks: list[Ask] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    toast: str = field(default="", repr=False)
    alert: bool = False
    url: str = field(default="", repr=False)
    planned: bool = False
    leaving: Member | None = None
    """Who takes part no more, from here on."""

    @property
    def now_ms(self) -> int:
        return to_ms(self.now)

    def after_quiet(self, at: datetime) -> int:
        """That instant (ms), or when the group's quiet hours are over in which it would be."""
        return to_ms(quiet_end(at, self.zone, self.quiet_from, self.quiet_until))

    @property
    def is_quiet(self) -> bool:
        """Whether the group has its quiet hours now."""
        return self.after_quiet(self.now) > self.now_ms

    @property
    def members(self) -> list[Member]:
        """Everybody who takes part now, in the order in which they joined."""
        return members_of(self.view)

    # ------------------------------------------------------------------------------------- words

    def html(self, message: str, attribute: str | None = None, **values: str | int) -> Markup:
        return self.world.content.messages.html(self.language, message, attribute, **values)

    def plain(self, message: str, attribute: str | None = None, **values: str | int) -> str:
        return self.world.content.messages.plain(self.language, message, attribute, **values)

    def button(self, message: str, action: str, about: str = "", extra: str = "") -> Button:
        """A button of the group: ``g|action|about|extra``."""
        return Button(self.plain(message), data=f"g|{action}|{about}|{extra}")

    def when(self, at_ms: int) -> Markup:
        """An instant, which each phone shows by its own clock (Bot API, the entity ``date_time``); older apps
        show it by the group's."""
        local = from_ms(at_ms).astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)
        shown = self.world.content.messages.moment(self.language, local)
        return Markup('<tg-time unix="{}" format="wDt">{}</tg-time>').format(at_ms // 1000, shown)

    def hour(self, at_ms: int) -> Markup:
        """The same for what is soon: the hour is enough."""
        local = from_ms(at_ms).astimezone(ZoneInfo(self.zone))
        shown = self.world.content.messages.hour(self.language, local.time())
        return Markup('<tg-time unix="{}" format="t">{}</tg-time>').format(at_ms // 1000, shown)

    # ----------------------------------------------------------------------------------- outputs

    def post(
        self,
        html: str,
        rows: Rows = (),
        *,
        reply_to: int | None = None,
        force_reply: bool = False,
        rank: Rank = Rank.REPLY,
        frames: Frames = (),
    ) -> int:
        """Say something in the group, in the topic in hand. ``force_reply`` opens the reply of whoever wrote
        ``reply_to``, or is mentioned in the text (Bot API, ForceReply, selective). Returns the outbox row."""
        body = Rendered(str(html), rows, frames).to_body()
        if reply_to is not None:
            body["reply_parameters"] = {"message_id": reply_to, "allow_sending_without_reply": True}
        if force_reply:
            body["reply_markup"] = {"force_reply": True, "selective": True}
        thread = self.thread if self.thread is not None else self.circle.thread
        if thread is not None:
            body["message_thread_id"] = thread
        return self._put(rank, "send", body)

    def edit(
        self,
        html: str,
        rows: Rows = (),
        *,
        row: int | None = None,
        rank: Rank = Rank.REPLY,
        frames: Frames = (),
    ) -> int:
        """Say it in the place of an earlier message: of the outbox row ``row``, else of the one whose button
        was pressed. A group takes twenty messages a minute (Bots FAQ). Returns the outbox row."""
        body = Rendered(str(html), rows, frames).to_body()
        if row is None and self.pressed is None:
            return self.post(html, rows, frames=frames)
        return self._put(rank, "edit", body, row=row, message=self.pressed if row is None else None)

    def take_buttons(self, row: int) -> None:
        """Take the buttons away from under an earlier message."""
        self._put(Rank.COSMETIC, "buttons", {"reply_markup": {"inline_keyboard": []}}, row=row)

    def ask(
        self, member: Member, flow: str, about: Round, not_after: int | None = None, *, wanted: bool = False
    ) -> None:
        """Let a member be asked something in private, about a round; ``wanted`` where they pressed for it."""
        self.asks.append(Ask(member.person_id, flow, about.id, not_after, wanted))

    def tell(self, message: str) -> None:
        """One sentence that only whoever pressed can see."""
        self.toast, self.alert = self.plain(message), True

    def _put(
        self,
        rank: Rank,
        method: str,
        body: dict[str, Any],
        row: int | None = None,
        message: int | None = None,
    ) -> int:
        assert self.circle.chat_id is not None, "two people without a group are told in private"
        outgoing = Outgoing(
            id=next_outbox_id(self.now_ms),
            chat_id=self.circle.chat_id,
            rank=rank,
            method=method,
            body=body,
            edits_row=row,
            edits_message=message,
            due_at=self.now_ms,
            audience="group",
        )
        if self.view.put(outgoing):
            self.rows.append(outgoing)
        return outgoing.id

    # ------------------------------------------------------------------------------------ rounds

    def answers(self, about: Round) -> bool:
        """Whether what was typed answers the message of this round."""
        return about.message is not None and self.view.message_of(about.message) == self.answered

    def open_round(
        self, kind: str, *, due_at: int | None = None, state: State = "open", **data: Any
    ) -> Round:
        """A new round of a ritual, kept; looked at again at ``due_at`` (ms)."""
        self.planned = self.planned or due_at is not None
        return add_round(self.view, kind, {"thread": self.thread, **data}, state=state, due_at=due_at)

    def save(self, kept: Round) -> Round:
        """Keep a round as it is now."""
        self.planned = self.planned or kept.due_at is not None
        return save_round(self.view, kept)

    def end(self, ended: Round) -> Round:
        """A round is over, and its ritual has been done: what was offered first gives way to the others."""
        if ended.kind not in self.circle.done:
            self.change_circle(done=(*self.circle.done, ended.kind))
        return self.save(replace(ended, state="done", due_at=None))

    def change_circle(self, **changes: Any) -> None:
        """Keep something of the circle."""
        self.circle = replace(self.circle, **changes)
        self.view.sql.circle_save(id=self.circle.id, body=sealed_circle(self.view, self.circle))

"""The files on their way: into the private chat, through the outbox like everything; gone after an hour."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Literal

from bot.clock import to_ms
from bot.conversations.export.collecting import collect
from bot.conversations.export.page import page
from bot.conversations.export.reading import MOST_BYTES
from bot.conversations.export.safety import safety_answers
from bot.conversations.turn import Turn
from bot.storage import outbox
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.outgoing import Outgoing, Rank

TO_READ, TO_TAKE = "export.html", "export.json"
"""Neutral: a file's name stands in notifications and in the phone's downloads."""

STAYS = timedelta(hours=1)
"""How long the files stand in the chat."""

PATIENCE = timedelta(minutes=30)
"""What has not arrived by then never goes: it would come after its own deletion."""

MOST_AN_HOUR = 3

Given = Literal["given", "waiting", "often", "large"]


def give(turn: Turn, *, safety: bool) -> Given:
    """Put both files on their way, and their deletion after an hour. ``waiting``: earlier ones are still on
    theirs; ``often``: three were given within the hour; ``large``: more than Telegram takes."""
    # A planned deletion stands for each file of the last hour: there is nothing else to count, or to keep.
    files = turn.tx.sql.export_deletions(chat_id=turn.chat.id, after=turn.now_ms)
    states = [outbox.state_of(turn.tx, row["edits_row"]) for row in files]
    if any(state in ("due", "sending", "unknown") for state in states):
        return "waiting"
    if len(files) >= 2 * MOST_AN_HOUR:
        return "often"
    content = turn.world.content
    about_safety = safety_answers(content, turn.world.rules)
    document = collect(turn.tx, turn.person_id, turn.now, about_safety, safety=safety)
    texts = {TO_READ: page(content, document, zone=turn.zone), TO_TAKE: document.to_json()}
    if any(len(text.encode()) > MOST_BYTES for text in texts.values()):
        return "large"
    captions = {TO_READ: turn.html("export-caption_read"), TO_TAKE: turn.html("export-caption_take")}
    for name, text in texts.items():
        body = {
            "document": {"name": name, "text": text},
            "caption": str(captions[name]),
            "parse_mode": "HTML",
            "protect_content": False,
            "disable_content_type_detection": True,
        }
        send_file(turn, body)
    return "given"


def send_file(turn: Turn, body: dict[str, Any]) -> None:
    """Put a file on its way, and its deletion after an hour."""
    sent = _put(turn, "send", body, not_after=to_ms(turn.now + PATIENCE))
    _put(turn, "delete", {}, edits_row=sent, due_at=to_ms(turn.now + STAYS))


def call_back(turn: Turn, chat_id: str) -> None:
    """Files that have not arrived in a chat yet never do: what is in one may be private again. Whoever asked
    for another one at this moment can ask again."""
    for row in turn.tx.sql.export_deletions(chat_id=chat_id, after=turn.now_ms):
        if outbox.state_of(turn.tx, row["edits_row"]) in ("due", "sending", "unknown"):
            outbox.drop(turn.tx, row["edits_row"])


def too_many(turn: Turn) -> bool:
    """Whether as many files as may be went within the hour."""
    files = turn.tx.sql.export_deletions(chat_id=turn.chat.id, after=turn.now_ms)
    return len(files) >= 2 * MOST_AN_HOUR


def _put(turn: Turn, method: str, body: dict[str, Any], **more: int) -> int:
    row = Outgoing(
        id=next_outbox_id(turn.now_ms),
        chat_id=turn.chat.id,
        rank=Rank.REPLY,
        method=method,
        body=body,
        edits_row=more.get("edits_row"),
        due_at=more.get("due_at", turn.now_ms),
        not_after=more.get("not_after"),
    )
    if outbox.put(turn.tx, row, turn.now_ms):
        turn.rows.append(row)
    return row.id

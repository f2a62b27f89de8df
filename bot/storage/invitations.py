"""Links that let one person into a circle: opaque, for one use, for a day."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Literal

from bot.storage.tx import Tx

Purpose = Literal["join", "pair"]

HOLDS = timedelta(hours=24)
TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")
"""16 random bytes (Bot API, deep links: at most 64 of these characters)."""


def make(
    tx: Tx, purpose: Purpose, circle_id: str, *, person_id: str | None = None, lookup: bytes | None = None
) -> str:
    """A new token for a circle. ``person_id`` is who invites; with ``lookup``, the keyed hash of a Telegram
    id, nobody else can use it. Only its SHA-256 is kept."""
    token = secrets.token_urlsafe(16)
    tx.sql.invitation_insert(
        token=_digest(token),
        purpose=purpose,
        circle_id=circle_id,
        person_id=person_id,
        lookup=lookup,
        expires_at=tx.now_ms + HOLDS // timedelta(milliseconds=1),
    )
    return token


def maker(tx: Tx, token: str) -> str | None:
    """Who made an invitation that still holds, where that was somebody in private."""
    row = tx.sql.invitation_get(token=_digest(token)) if TOKEN.fullmatch(token) else None
    waits = row is not None and not row["used"] and row["expires_at"] > tx.now_ms
    return row["person_id"] if row is not None and waits else None


def use(tx: Tx, token: str, lookup: bytes) -> Mapping[str, Any] | None:
    """Open it, once: the invitation, or None for one that is used, over, not this person's, or none at all.
    Whoever asks learns no difference."""
    if not TOKEN.fullmatch(token):
        return None
    digest = _digest(token)
    row: Mapping[str, Any] | None = tx.sql.invitation_get(token=digest)
    if row is None or row["expires_at"] <= tx.now_ms:
        return None
    if row["lookup"] is not None and bytes(row["lookup"]) != lookup:
        return None
    if row["used"]:  # pressed again by whoever opened it, before it has led anywhere
        return row
    tx.sql.invitation_use(token=digest, lookup=lookup)
    return row


def opened(tx: Tx, lookup: bytes) -> list[Mapping[str, Any]]:
    """The invitations that somebody opened and has not finished with, the latest first."""
    return list(tx.sql.invitation_opened(lookup=lookup, now=tx.now_ms))


def shut(tx: Tx, circle_id: str, lookup: bytes) -> None:
    """Nothing that this one person was given leads into that circle any more."""
    tx.sql.invitation_shut(circle_id=circle_id, lookup=lookup)


def finish(tx: Tx, invitation: Mapping[str, Any]) -> None:
    """It has led to where it leads."""
    tx.sql.invitation_delete(token=invitation["token"])


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()

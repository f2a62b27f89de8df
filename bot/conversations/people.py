"""Who is on the other end: the chat, and after consent the person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.clock import to_ms
from bot.conversations import records
from bot.conversations.events import Origin
from bot.conversations.turn import Chat, Turn, World
from bot.storage import erasing
from bot.storage.tx import Tx

CONSENT = 2
"""The version of what people agree to in ``welcome``. A new version asks again: 2 added the numbers of
messages, so that they can be deleted, and backups."""

WITHDRAWN = 0


def turn_of(tx: Tx, world: World, origin: Origin, now: datetime) -> Turn:
    """A turn for the chat of an update."""
    return _begin(tx, world, now, chat_of(tx, world, origin, now))


def chat_of(tx: Tx, world: World, origin: Origin, now: datetime) -> Chat:
    """The chat of an update. One that is new is kept with its id and language, no more."""
    row = tx.sql.chat_by_lookup(lookup=tx.lookup(origin.chat))
    if row is None:
        chat_id = tx.new_id()
        tx.sql.chat_insert(
            id=chat_id,
            kind="private" if origin.private else "group",
            lookup=tx.lookup(origin.chat),
            address=tx.seal_address(chat_id, origin.chat),
            language=first_language(origin.language_code, world.language),
            created_at=to_ms(now),
        )
        row = tx.sql.chat_get(id=chat_id)
    return chat_from(row, origin.chat)


def turn_in(tx: Tx, world: World, chat_id: str, now: datetime) -> Turn:
    """A turn in a chat that is known, when something happens there that is no update."""
    row = tx.sql.chat_get(id=chat_id)
    return _begin(tx, world, now, chat_from(row, tx.open_address(chat_id, row["address"])))


def _begin(tx: Tx, world: World, now: datetime, chat: Chat) -> Turn:
    turn = Turn(tx, world, now, chat)
    if chat.person_id is not None:
        turn.profile = records.load_profile(turn)
    return turn


def chat_from(row: Mapping[str, Any], address: int) -> Chat:
    withdrawn = row["person_id"] is not None and row["consent"] == WITHDRAWN
    return Chat(
        id=row["id"],
        address=address,
        language=row["language"],
        country=row["country"] or "",
        zone=row["zone"] or "",
        quiet_from=row["quiet_from"],
        quiet_until=row["quiet_until"],
        nudges_on=bool(row["nudges_on"]),
        fresh_messages=bool(row["fresh_messages"]),
        person_id=None if withdrawn else row["person_id"],
        last_seen_at=row["last_seen_at"] or 0,
        reachable=bool(row["reachable"]),
        paused_until=row["paused_until"] or 0,
        hushed=bool(row["hushed"]),
        sweep_hours=row["sweep_hours"],
        hidden_until=row["hidden_until"],
        consent=row["consent"] or WITHDRAWN,
        kept_id=row["person_id"] if withdrawn else None,
        notices=row["notices"] or 0,
        leaving=bool(row["leaving"]),
    )


def first_language(language_code: str, otherwise: str) -> str:
    """Dutch or English from the phone's language (Bot API, User.language_code: an IETF tag), with its region:
    ``nl-BE`` has words of its own, and any region is a guess at the country."""
    language, _, region = language_code.replace("_", "-").partition("-")
    if not language:
        return otherwise
    base = "nl" if language.lower() == "nl" else "en"
    return (
        f"{base}-{region.upper()}"
        if region.isascii() and region.isalpha() and len(region) == 2 and language.lower() == base
        else base
    )


def consent(turn: Turn) -> None:
    """The person agreed: from here on there is a person, with a key of their own."""
    person_id = turn.tx.new_id()
    turn.tx.new_key(person_id)
    turn.tx.sql.person_insert(
        id=person_id,
        body=turn.tx.seal(person_id, f"person|body|{person_id}", "{}"),
        consent=CONSENT,
        consented_at=turn.now_ms,
        created_at=turn.now_ms,
    )
    turn.tx.sql.chat_set_person(id=turn.chat.id, person_id=person_id)
    look_again(turn)


def agree_again(turn: Turn) -> None:
    """The person agreed to what is asked now; also whoever had withdrawn."""
    person_id = turn.chat.kept_id or turn.person_id
    turn.tx.sql.person_set_consent(id=person_id, consent=CONSENT, consented_at=turn.now_ms)
    look_again(turn)


def is_there(turn: Turn) -> None:
    """Whoever does anything has not fallen silent for ever."""
    if turn.chat.notices:
        person_id = turn.chat.kept_id or turn.person_id
        turn.tx.sql.person_set_notices(id=person_id, notices=0, noticed_at=None, notice_row=None)


def withdraw(turn: Turn) -> None:
    """The person agrees to nothing any more: from here on nobody is there, though what they said is kept."""
    turn.tx.sql.person_set_consent(id=turn.person_id, consent=WITHDRAWN, consented_at=turn.now_ms)
    erasing.remember_withdrawal(turn.tx, turn.person_id)
    turn.tx.sql.nudge_cancel_of_person(person_id=turn.person_id)
    look_again(turn)


def look_in(turn: Turn) -> None:
    """Whoever withdrew asks for what is theirs: to have it, or to erase it."""
    turn.chat = replace(turn.chat, person_id=turn.chat.kept_id)
    turn.profile = records.load_profile(turn)


def look_again(turn: Turn) -> None:
    """The chat, and who is there, as they are stored now."""
    turn.chat = chat_from(turn.tx.sql.chat_get(id=turn.chat.id), turn.chat.address)
    turn.profile = records.load_profile(turn) if turn.chat.person_id is not None else {}

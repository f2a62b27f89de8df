"""What became of one attempt to deliver something, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.delivery.transport import NotSent, ServerTrouble


@dataclass(frozen=True, slots=True)
class Sent:
    """Done. ``message_id`` is Telegram's, or None where the answer names none: a bare True, or the refusal
    to change what looks like that already."""

    message_id: int | None


@dataclass(frozen=True, slots=True)
class NotDelivered:
    """Certainly not delivered, through no fault of the message: try again later. ``error`` is a class."""

    error: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have been delivered. ``down``: Telegram itself is in trouble, so that others fare the same."""

    error: str
    down: bool = False


@dataclass(frozen=True, slots=True)
class Frozen:
    """Too many requests: not delivered, and nothing more to this chat for so many ``seconds``."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Blocked, gone, or never started: no retry until the person comes back."""

    error: str


@dataclass(frozen=True, slots=True)
class Migrated:
    """The group has become a supergroup, with another Telegram id."""

    new_chat_id: int


@dataclass(frozen=True, slots=True)
class Broken:
    """Our own mistake: Telegram will never accept this message as it is. ``buttons`` says that the
    keyboard is what it refuses; ``topic`` that there is no such topic (any more), which is nobody's."""

    buttons: bool
    topic: bool = False


@dataclass(frozen=True, slots=True)
class EditGone:
    """The message to edit or delete is no longer there, or too old to be changed."""


@dataclass(frozen=True, slots=True)
class NotNow:
    """Not sent: it is quiet where the person is, until an instant (``at``, ms)."""

    at: int


@dataclass(frozen=True, slots=True)
class NotWanted:
    """Not sent, and never to be: ``why`` is one word."""

    why: str


Outcome = (
    Sent | NotDelivered | Unknown | Frozen | Unreachable | Migrated | Broken | EditGone | NotNow | NotWanted
)

# Words of the Bot API server's errors (tdlib/telegram-bot-api, Client.cpp); they come capitalised or not.
SAME = ("message is not modified",)
UNREACHABLE = ("chat not found", "user not found", "peer_id_invalid", "have no rights to send")
TOPIC_GONE = ("message thread not found",)
EDIT_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message to delete not found",
    "message can't be deleted",
    "message identifier is not specified",
    "there is no text in the message to edit",
    "there is no media in the message to edit",
)
BUTTONS = ("button", "reply markup", "reply keyboard", "inline keyboard")


def of_answer(result: Any) -> Outcome:
    """The outcome of an answer that came: ``result`` is the Bot API's (a message, or True)."""
    return Sent(result.get("message_id")) if isinstance(result, dict) else Sent(None)


def of_error(error: TelegramError) -> Outcome:
    """The outcome of what PTB raised.

    The order matters: `BadRequest` is a subclass of `NetworkError`, and so is whatever the transport says
    about fates. Anything that is not known to be undelivered is unknown.
    """
    match error:
        case RetryAfter():
            return Frozen(_seconds(error.retry_after))
        case ChatMigrated():
            return Migrated(error.new_chat_id)
        case Forbidden():
            return Unreachable(type(error).__name__)
        case BadRequest():
            return _of_bad_request(error.message.lower())
        case NotSent() | InvalidToken() | Conflict():
            return NotDelivered(type(error).__name__)
        case ServerTrouble():
            return Unknown(type(error).__name__, down=True)
        case NetworkError():  # TimedOut, FateUnknown, and what other transports raise
            return Unknown(type(error).__name__)
        case _:
            return Unknown(type(error).__name__)


def _of_bad_request(words: str) -> Outcome:
    if _says(words, SAME):
        return Sent(None)
    if _says(words, UNREACHABLE):
        return Unreachable(BadRequest.__name__)
    if _says(words, EDIT_GONE):
        return EditGone()
    return Broken(buttons=_says(words, BUTTONS), topic=_says(words, TOPIC_GONE))


def _says(words: str, any_of: tuple[str, ...]) -> bool:
    return any(part in words for part in any_of)


def _seconds(retry_after: int | timedelta) -> float:
    """PTB gives a number or a timedelta, by a setting of its own."""
    return retry_after.total_seconds() if isinstance(retry_after, timedelta) else float(retry_after)

"""What can happen to a conversation. Frozen; nothing subclasses these. ``repr`` shows nobody's words."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pick:
    """An option was chosen (a scale's number as ``"7"``). A moment's pick carries the local time it means, or
    the ``offers`` of a proposal (see ``proposals``), with the Telegram ``message`` in which it was typed; a
    draft's the text that was taken as it is."""

    card: str
    option: str
    rev: int
    moment: str = ""
    words: str = field(default="", repr=False)
    offers: tuple[str, ...] = ()
    message: int = 0


@dataclass(frozen=True, slots=True)
class Tick:
    """One option of a ``choices`` card went on or off. Counts at any ``rev``: three quick taps on a slow
    phone all carry the same one."""

    card: str
    option: str
    on: bool


@dataclass(frozen=True, slots=True)
class Done:
    """The ticks are complete, or the earlier answer stays as it is."""

    card: str
    rev: int


@dataclass(frozen=True, slots=True)
class Words:
    """Something typed in answer to the current question. ``message`` is its Telegram message id."""

    words: str = field(repr=False)
    message: int = 0


@dataclass(frozen=True, slots=True)
class Append:
    """More words that belong to the answer before the current question."""

    words: str = field(repr=False)
    message: int = 0


@dataclass(frozen=True, slots=True)
class Amend:
    """The person edited a message that was (part of) an answer."""

    words: str = field(repr=False)
    message: int


@dataclass(frozen=True, slots=True)
class Back:
    """To the question before this one."""

    rev: int


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave this question."""

    card: str
    rev: int


@dataclass(frozen=True, slots=True)
class Change:
    """Change one of the answers that the summary lists."""

    card: str
    rev: int


Event = Pick | Tick | Done | Words | Append | Amend | Back | Skip | Change

"""What a person answered, and the state of a conversation: plain data that survives JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one card, of any kind.

    ``picked`` holds option ids (a scale's number as ``"7"``), ``words`` what was typed, exactly (never
    shown by ``repr``), ``moment`` a local ISO time ``"2026-11-24T19:30"`` in the person's zone,
    ``offers`` such times that are proposed (see ``proposals``).
    ``open`` marks an answer that is not settled: ticks so far, or an earlier answer that is being changed.
    ``card`` is the message id of the card that was answered, so that a record can say it again later.
    ``message`` is the Telegram message id of the words, so that an edit there changes the answer here.
    """

    picked: tuple[str, ...] = ()
    words: str = field(default="", repr=False)
    moment: str = ""
    offers: tuple[str, ...] = ()
    skipped: bool = False
    open: bool = False
    card: str = ""
    message: int = 0
    parts: tuple[tuple[int, str], ...] = field(default=(), repr=False)
    """(message id, words) of each, when the words came in several messages."""

    def to_json(self) -> dict[str, Any]:
        """Only what is set, so that stored answers stay small."""
        stored: dict[str, Any] = {}
        for name in NAMES:
            if value := getattr(self, name):
                stored[name] = list(value) if isinstance(value, tuple) else value
        return stored

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Answer:
        """The inverse of `to_json`; unknown keys of a newer version are ignored."""
        known = {name: value for name, value in data.items() if name in NAMES}
        for several in known.keys() & {"picked", "offers"}:
            known[several] = tuple(known[several])
        if "parts" in known:
            known["parts"] = tuple((message, words) for message, words in known["parts"])
        return Answer(**known)


NAMES = tuple(field.name for field in fields(Answer))

Answers = Mapping[str, Answer]
"""Card id (or fact name) → answer."""


@dataclass(frozen=True, slots=True)
class State:
    """A conversation, whole: where the person is follows from the answers (see ``engine.fold``).

    ``rev`` goes up by one whenever the question changes, and stands in every button.
    """

    flow: str
    answers: Answers = field(default_factory=dict)
    rev: int = 0

    def to_json(self) -> dict[str, Any]:
        return {
            "flow": self.flow,
            "rev": self.rev,
            "answers": {card: answer.to_json() for card, answer in self.answers.items()},
        }

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> State:
        answers = {card: Answer.from_json(answer) for card, answer in data["answers"].items()}
        return State(flow=data["flow"], rev=data["rev"], answers=answers)

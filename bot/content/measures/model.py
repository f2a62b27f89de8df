"""What stands in a file of a measure (docs/measures.md): its structure, and its texts in each language.

The texts are somebody else's, so nothing here restyles, cuts or translates them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from bot.content.programme import Role

PREFIX = "measure_"
"""How the flow of a measure begins; no flow of ours may."""

ITEM = "q_"
"""How the card of an item begins: an item can't be taken for a fact, whatever it is called."""

SCORE = "score"
"""The card that an answer is about which no card asked: how it stands in a note."""

MeasureId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=12)]
ItemId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=18)]
"""As short as the ids of flows and cards are with their prefix (bot/flows/cards.py)."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=3_000)]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
MOST = 1_000
"""How far from 0 a value is at most: it stands in the id of its option."""

Number = Annotated[float, Field(allow_inf_nan=False)]
Value = Annotated[int, Field(ge=-MOST, le=MOST)]
MOST_ANSWERS = 7
"""What a phone shows under a question without scrolling."""


class Model(BaseModel):
    """Frozen, strict about keys it does not know; a version or an answer may be written as a number."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, coerce_numbers_to_str=True
    )


class Licence(Model):
    """Who holds the rights, and by which permission it is used here; the person sees the holder and what the
    language says about it."""

    holder: Text
    permission: Text


class Item(Model):
    """One question. ``answers`` names its set. Reversed, its lowest answer counts as the highest. One that
    does not ``count`` is asked and kept, and left out of the score. From the value ``crisis_at`` on, the
    answer brings up the safety card."""

    id: ItemId
    answers: ItemId
    reversed: bool = False
    optional: bool = False
    counts: bool = True
    crisis_at: int | None = None

    @property
    def card(self) -> str:
        return ITEM + self.id


class Scoring(Model):
    """``missing``: how many counted items may be left open; each then weighs as the mean of the others."""

    kind: Literal["sum", "mean"]
    multiply_by: Number = Field(default=1, gt=0, le=MOST)
    range: tuple[Number, Number]
    missing: int = Field(default=0, ge=0)


class Texts(Model):
    """All that is shown in one language, word for word as its official version has it. ``short`` is what
    stands on a button."""

    title: Text
    short: Text | None = None
    introduction: Text
    licence: Text
    items: Mapping[ItemId, Text]
    answers: Mapping[ItemId, tuple[Text, ...]]
    bands: tuple[Text, ...] = ()


class Measure(Model):
    """A whole file. ``answers``: set → the values of its answers, in the order in which they are shown.
    ``bands``: the score at which each begins."""

    id: MeasureId
    version: Text
    roles: tuple[Role, ...] = Field(default=("self", "loved_one"), min_length=1)
    licence: Licence
    answers: Mapping[ItemId, Annotated[tuple[Value, ...], Field(min_length=2, max_length=MOST_ANSWERS)]]
    items: tuple[Item, ...] = Field(min_length=1, max_length=100)
    scoring: Scoring
    bands: tuple[Number, ...] = ()
    languages: Mapping[Language, Texts] = Field(min_length=1)

    @property
    def flow(self) -> str:
        return PREFIX + self.id

    @cached_property
    def options(self) -> Mapping[str, Mapping[str, int]]:
        """Set → option id → value. The id says the value, so that an answer means the same whatever the
        order in the file; a second answer of the same value gets a number behind it."""
        found: dict[str, dict[str, int]] = {}
        for name, values in self.answers.items():
            options = found.setdefault(name, {})
            for value in values:
                plain = f"v{value}" if value >= 0 else f"m{-value}"
                again = sum(1 for other in options.values() if other == value)
                options[f"{plain}_{again + 1}" if again else plain] = value
        return found

    @cached_property
    def alarms(self) -> Mapping[str, frozenset[str]]:
        """Card → the options that bring up the safety card."""
        return {
            item.card: frozenset(
                option for option, value in self.options[item.answers].items() if value >= item.crisis_at
            )
            for item in self.items
            if item.crisis_at is not None
        }

    def texts(self, language: str) -> Texts:
        """In this language, or else in the first that it has: who changes theirs half-way is not cut off."""
        return self.languages.get(language[:2]) or next(iter(self.languages.values()))

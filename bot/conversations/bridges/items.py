"""What one item of a bridge looks like. The client's preview and the professional's screen both come from
here, so that whoever shares has seen the very words that will be read.

Nobody is named: people on the map have a number, and a step says nothing of whom it is towards. What somebody
typed stands as it was typed. Nothing is said that is not listed here field by field: answers to the gate,
what happened at a check-in, and whatever a later version keeps stay with the client.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.clock import from_ms
from bot.content.compiled import Content
from bot.content.lengths import cut, fitting
from bot.content.names import clean_words
from bot.content.render import spoken
from bot.content.saying import drafted, joined, quoted, said
from bot.flows.answers import Answer

ITEMS = ("map", "steps", "boundaries", "gauges", "note", "plan", "prep")
"""What a client can share. A safety event, an answer to the gate, and other bridges are none."""

BOUNDARIES, GAUGES = ("boundary",), ("gauge", "weekly")
"""The flows whose notes are the item."""

FIGURES = ("life", "recovery", "relationships")
PREP = ("well", "hard", "discuss")
"""The three lines for a session: the fields of their note."""

PLAN = ("signs", "helps", "places", "people", "professionals", "safe_home", "reason")
"""The parts of the plan: profile fields ``plan_{part}``."""

TICKED = ("helps", "harder", "protect", "more")
"""What is said of somebody on the map as it stood on the buttons, beside the tie, the contact, two scales."""

OLDER = {"helps": "gives", "harder": "costs"}
"""The fields that the first minute fills, where the map was not."""

GONE = ("ended", "died")

LONGEST = 3_000
"""UTF-16 units of an item: with a heading and the way on, one message (of 4,096)."""

ROOM, ROOM_OF_NOTE = 160, 1_500
"""UTF-16 units of own words among others, and of a note that was chosen."""

MOST_STEPS, MOST_BOUNDARIES, MOST_GAUGES = 10, 6, 30


@dataclass(frozen=True, slots=True)
class Kept:
    """A relation, a step or a note of the client's, opened."""

    id: str
    fields: Mapping[str, Answer] = field(repr=False)
    flow: str = ""
    created_at: int = 0


@dataclass(frozen=True, slots=True)
class Material:
    """What items are made of: the client's own records, or what a view found of them. Relations stand oldest
    first, steps and notes newest first; ``profile`` needs no more than the plan."""

    relations: Sequence[Kept] = ()
    steps: Sequence[Kept] = ()
    notes: Sequence[Kept] = ()
    profile: Mapping[str, Answer] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Shown:
    """An item in words, escaped; no lines: there is nothing (any more)."""

    lines: tuple[Markup, ...] = field(repr=False)


def belongs(item: str, note: Kept, note_id: str | None) -> bool:
    """Whether a note is (part of) an item: of its flow, or the one that was chosen."""
    match item:
        case "boundaries":
            return note.flow in BOUNDARIES
        case "gauges":
            return note.flow in GAUGES
        case "note" | "prep":
            return note.id == note_id
    return False


def shown(
    content: Content, language: str, item: str, material: Material, *, zone: str, note_id: str | None = None
) -> Shown:
    """One item, in a reader's language and zone; ``note_id`` says which note, where it is one."""
    say = _Saying(content, language, zone)
    notes = [note for note in material.notes if belongs(item, note, note_id)]
    lines: Iterable[Markup]
    match item:
        case "map":
            lines = [say.someone(number, each) for number, each in enumerate(material.relations, start=1)]
        case "steps":
            lines = map(say.step, material.steps[:MOST_STEPS])
        case "boundaries":
            lines = map(say.note, notes[:MOST_BOUNDARIES])
        case "gauges":
            lines = map(say.figures, notes[:MOST_GAUGES])
        case "prep":
            lines = [line for note in notes for line in say.prep(note)]
        case "note":
            lines = map(say.note, notes)
        case "plan":
            lines = say.plan(material.profile)
        case _:
            lines = []
    return Shown(tuple(fitting([line for line in lines if line], LONGEST)))


@dataclass(frozen=True, slots=True)
class _Saying:
    content: Content
    language: str
    zone: str

    def html(self, message: str, attribute: str | None = None, **values: str | int) -> Markup:
        return self.content.messages.html(self.language, message, attribute, **values)

    def plain(self, message: str, attribute: str | None = None, **values: str | int) -> str:
        return self.content.messages.plain(self.language, message, attribute, **values)

    def someone(self, number: int, relation: Kept) -> Markup:
        """Somebody on the map: a number, who they are to the client, what was ticked. Who rests, rests."""
        fields = relation.fields
        kind = fields.get("kind")
        tie = kind.picked[0] if kind is not None and kind.picked else ""
        if not self.content.messages.has(self.language, "item-tie", tie or "none"):
            tie = ""
        lines = [self.html("item-someone", number=number, tie=self.plain("item-tie", tie or "unsaid"))]
        contact, status = fields.get("contact"), fields.get("status")
        if (status is not None and status.picked == ("rest",)) or _is_one_of(contact, GONE):
            return Markup("\n").join([*lines, self.html("item-rests")])
        if "distance" in fields:
            now, wished = fields["distance"], fields.get("wished")
            close = said(self.content, now, self.language)
            if wished is None:
                lines.append(self.html("item-close", now=close))
            else:
                wish = said(self.content, wished, self.language)
                lines.append(self.html("item-close_wished", now=close, wished=wish))
        if contact is not None:
            lines.append(self.html("item-contact", words=said(self.content, contact, self.language)))
        for name in TICKED:
            answer = fields.get(name) or fields.get(OLDER.get(name, ""))
            if answer is not None and (words := self.ticked(answer)):
                lines.append(self.html(f"item-{name}", words=words))
        return Markup("\n").join(lines)

    def step(self, step: Kept) -> Markup:
        """The plan as its flow put it, without whom it is towards, and how it went."""
        content = self.content
        plan = spoken(content, content.flows["repair_step"], "plan_", step.fields, self.language, ROOM)
        outcome = step.fields.get("outcome")
        if "status" in step.fields:
            how = self.plain("steps-called_off")
        elif outcome is not None:
            how = said(content, outcome, self.language)
        else:
            how = self.plain("steps-open")
        return self.html("steps-line", day=self.day(step), plan=plan, how=how)

    def note(self, note: Kept) -> Markup:
        """A note as it stands: its text, or else its answers behind the name of the conversation."""
        answers = [note.fields["text"]] if "text" in note.fields else note.fields.values()
        words = " · ".join(
            text for answer in answers if (text := drafted(self.content, answer, self.language))
        )
        if words and "text" not in note.fields and note.flow in self.content.flows:
            words = f"{self.plain(note.flow)}: {words}"
        if not words:
            return Markup()
        return self.html("item-note", day=self.day(note), words=_clean(words, ROOM_OF_NOTE))

    def figures(self, note: Kept) -> Markup:
        """The gauges of one day."""
        each = []
        for name in FIGURES:
            answer = note.fields.get(name)
            if answer is not None and answer.picked:
                which = "footing" if answer.card.endswith("-footing") else name
                each.append(self.plain("item-figure", which, value=answer.picked[0]))
        return self.html("item-figures", day=self.day(note), figures=", ".join(each)) if each else Markup()

    def prep(self, note: Kept) -> list[Markup]:
        """The three lines for a session."""
        words = {name: drafted(self.content, a, self.language) for name, a in note.fields.items()}
        known = [name for name in PREP if words.get(name)]
        return [
            self.html(f"item-prep_{name}", words=_clean(words[name], ROOM_OF_NOTE // 2)) for name in known
        ]

    def plan(self, profile: Mapping[str, Answer]) -> list[Markup]:
        """The plan, part by part."""
        said_parts = {
            part: drafted(self.content, profile[f"plan_{part}"], self.language)
            for part in PLAN
            if f"plan_{part}" in profile
        }
        return [
            self.html(f"plan-{part}", words=_clean(words, 2 * ROOM))
            for part, words in said_parts.items()
            if words
        ]

    def ticked(self, answer: Answer) -> str:
        """What was ticked, as it stood on the buttons, and own words in quotes."""
        parts = [self._label(answer.card, option) for option in answer.picked]
        if answer.words:
            parts.append(quoted(self.content, answer.words, self.language, ROOM))
        return joined(self.content, parts, self.language)

    def _label(self, card: str, option: str) -> str:
        option = self.content.renamed.get((card, option), option)
        asked = self.content.cards.get(card)
        if asked is None or not self.content.messages.has(self.language, asked.message, option):
            return self.plain("screen-something_else")
        return self.plain(asked.message, option)

    def day(self, kept: Kept) -> str:
        here = from_ms(kept.created_at).astimezone(ZoneInfo(self.zone)).date()
        return self.content.messages.day(self.language, here)


def _is_one_of(answer: Answer | None, options: Sequence[str]) -> bool:
    return answer is not None and answer.picked[:1] in [(option,) for option in options]


def _clean(words: str, room: int) -> str:
    return cut(clean_words(words), room)

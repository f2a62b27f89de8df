"""Answers inside sentences: options in their sentence form, own words in quotes, people by their name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.content.compiled import Content
from bot.content.lengths import cut
from bot.content.messages import MessageError
from bot.content.names import clean_name, clean_words, isolated, turns_around
from bot.flows.answers import Answer, Answers
from bot.flows.cards import Card, Draft, Text

FACT_GROUPS = ("person_", "relation_", "step_", "shared_", "measure_")
FACT_NAMES = frozenset({"language", "guess_country", "map_size", "doors", "here", "clock", "planned", "away"})

LONGEST_NAME = 60
"""Characters of a name (bot/flows/engine.py, SHORT)."""


def said(content: Content, answer: Answer, language: str, room: int | None = None) -> str:
    """The answer as it stands in a sentence: not escaped, without markup, empty when there is none.

    Options in their ``-said`` form, several as "a, b en c"; own words in quotes, cut to ``room`` UTF-16
    units; a scale's number; a day and time; a name bare but isolated. An option that content no longer
    has is "something else". An answer that names no card (a fact) is its option id, for selectors.
    """
    if answer.skipped:
        return ""
    if answer.moment:
        return content.messages.moment(language, datetime.fromisoformat(answer.moment))
    parts = [option_said(content, answer.card, option, language) for option in answer.picked]
    if answer.words:
        card = content.cards.get(answer.card)
        is_name = isinstance(card, Text) and card.check is not None
        if isinstance(card, Draft):
            parts.clear()
        parts.append(
            name(content, answer.words, language)
            if is_name
            else quoted(content, answer.words, language, room)
        )
    return joined(content, parts, language)


def drafted(content: Content, answer: Answer, language: str) -> str:
    """The answer as it stands in a text that the person says: options in their ``-draft`` form, or else as
    `said`; own words without quotes and without the full stop at their end."""
    if answer.skipped:
        return ""
    if answer.moment:
        return said(content, answer, language)
    if isinstance(content.cards.get(answer.card), Draft):
        return clean_words(answer.words)
    parts = [option_said(content, answer.card, option, language, "draft") for option in answer.picked]
    if answer.words:
        parts.append(clean_words(answer.words).rstrip(" .,;"))
    return joined(content, parts, language)


def option_said(content: Content, message: str, option: str, language: str, form: str = "said") -> str:
    """One option in its sentence form (or in another ``form``, where it has one). A relation's id has no
    words of its own: see `who`."""
    if option.isdecimal() or not message:
        return option
    messages = content.messages
    option = content.renamed.get((message, option), option)
    card = content.cards.get(message)
    owner = card.message if card is not None else message
    if form != "said" and messages.has(language, owner, f"{option}-{form}"):
        return messages.plain(language, owner, f"{option}-{form}")
    if messages.has(language, owner, f"{option}-said"):
        return messages.plain(language, owner, f"{option}-said")
    return messages.plain(language, "screen-something_else")


def quoted(content: Content, words: str, language: str, room: int | None = None) -> str:
    """Own words in the language's quotes."""
    words = clean_words(words)
    if room is not None:
        words = cut(words, room)
    return content.messages.plain(
        language, "screen-quoted", words=isolated(words) if turns_around(words) else words
    )


def joined(content: Content, parts: list[str], language: str) -> str:
    """ "a", "a en b", "a, b en c"."""
    if len(parts) < 2:
        return "".join(parts)
    return content.messages.plain(language, "screen-and", start=", ".join(parts[:-1]), end=parts[-1])


def who(content: Content, facts: Answers, language: str) -> str:
    """The person on the map, as said to the user in the middle of a sentence: the name that was given
    ("Anna", "je zus" for "mijn zus"), else who it is ("your friend"), else "this person"."""
    given = facts.get("relation_name")
    if given is not None and clean_name(given.words):
        return name(content, given.words, language)
    kind = facts.get("relation_kind")
    if kind is not None and kind.picked and kind.card:
        return option_said(content, kind.card, kind.picked[0], language)
    return content.messages.plain(language, "screen-this_person")


def Who(content: Content, facts: Answers, language: str) -> str:
    """`who` at the start of a sentence: "Je zus", but a name as it was written."""
    return at_start(who(content, facts, language), language)


def name(content: Content, words: str, language: str) -> str:
    """A name as said to the user. A phrase is turned to the second person ("mijn zus" → "je zus") and
    begins small; a proper name ("Our Tom", "De Vries") stays as it is, isolated."""
    words = cut(clean_name(words), LONGEST_NAME)
    parts = words.split(" ")
    turned = _second_person(content, parts, language)
    if turned != parts:
        return _phrase([turned[0][:1].lower() + turned[0][1:], *turned[1:]])
    articles = content.messages.plain(language, "screen-articles").split()
    if len(parts) > 1 and parts[0].lower() in articles and not parts[1][:1].isupper():
        return _phrase([parts[0].lower(), *parts[1:]])
    return isolated(words)


def at_start(text: str, language: str) -> str:
    """With a capital, where the text is a phrase of ours. What is isolated or quoted stays as it is."""
    if text[:2] in ("'s", "’s", "'t", "’t") and text[2:3] == " ":
        return text[:3] + text[3:4].upper() + text[4:]
    if language.startswith("nl") and text.startswith("ij"):
        return "IJ" + text[2:]
    return text[:1].upper() + text[1:]


def _phrase(words: list[str]) -> str:
    text = " ".join(words)
    return isolated(text) if turns_around(text) else text


def _second_person(content: Content, parts: list[str], language: str) -> list[str]:
    """``screen-second_person`` lists the pairs: "mijn=je mij=jou". A single word is a name, never turned."""
    if len(parts) == 1:
        return parts
    pairs = content.messages.plain(language, "screen-second_person").split()
    turned = {mine: yours for mine, _, yours in (pair.partition("=") for pair in pairs)}
    return [turned.get(part.lower().replace("’", "'"), part) for part in parts]


@dataclass(slots=True)
class Sayer:
    """The variables of one screen's texts, worked out when a text asks for them."""

    content: Content
    language: str
    flow: str
    answers: Answers
    room: int | None = None
    people: Mapping[str, str] = field(default_factory=dict, repr=False)
    extra: Mapping[str, str] = field(default_factory=dict, repr=False)

    def values(self, variables: frozenset[str], prefix: str = "") -> dict[str, str]:
        """``prefix`` is the one under which the text's block is included."""
        return {variable: self.value(variable, prefix) for variable in variables}

    def value(self, variable: str, prefix: str = "") -> str:
        """A card's answer or a fact, "" where there is none; with a capital when the variable has one
        (``$Who``). Raises MessageError for a name that is neither."""
        if variable[:1].isupper():
            return at_start(self.value(variable[:1].lower() + variable[1:], prefix), self.language)
        if variable == "who":
            return who(self.content, self.answers, self.language)
        if variable in self.extra:
            return self.extra[variable]
        if variable == "minutes":
            return str(self.content.flows[self.flow].minutes)
        answer = self.answers.get(prefix + variable) or self.answers.get(variable)
        if answer is not None:
            return self.answer(variable, answer)
        cards = {card.id for card in self.content.flows[self.flow].cards}
        if prefix + variable in cards or variable in cards or is_fact(variable):
            return ""
        raise MessageError(f"flow {self.flow!r} has no card and no fact ${variable}")

    def draft(self, card: Card) -> str:
        """The text that a ``draft`` card puts together from the answers before it."""
        messages = self.content.messages
        variables = messages.variables(self.language, card.message, "text")
        own = prefix_of(card.id, card.message)
        values = {}
        for variable in variables:
            small = variable[:1].lower() + variable[1:]
            answer = self.answers.get(own + small) or self.answers.get(small)
            text = (
                self.value(small, own)
                if answer is None or small == "who"
                else drafted(self.content, answer, self.language)
            )
            values[variable] = text if variable == small else at_start(text, self.language)
        return messages.plain(self.language, card.message, "text", **values).strip()

    def to_copy(self, card_id: str) -> str:
        """The answer to take away: own words without quotes, else as it is said; "" when there is none."""
        answer = self.answers.get(card_id)
        if answer is None or answer.skipped:
            return ""
        whole = answer.words and (not answer.picked or answer.picked == ("right",))
        return clean_words(answer.words) if whole else self.value(card_id)

    def answer(self, variable: str, answer: Answer) -> str:
        """One answer as said; a person of the map by name."""
        if variable == "relation_name":
            return name(self.content, answer.words, self.language) if answer.words else ""
        if len(answer.picked) == 1 and answer.picked[0] in self.people:
            return name(self.content, self.people[answer.picked[0]], self.language)
        return said(self.content, answer, self.language, self.room)


def prefix_of(card_id: str, message: str) -> str:
    """The prefix under which the card of a block is included; "" for a flow's own card."""
    return card_id.removesuffix(message.partition("-")[2])


def is_fact(variable: str) -> bool:
    """Whether a variable is a fact that the conversations supply (docs/content.md)."""
    return variable in FACT_NAMES or variable.startswith(FACT_GROUPS)

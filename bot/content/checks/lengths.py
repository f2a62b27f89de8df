"""Texts and labels that would not fit, with the longest values that are plausible."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fluent.syntax import ast

from bot.content.checks.facts import Domain
from bot.content.checks.problems import Problem
from bot.content.checks.texts import Text, Texts, key_name
from bot.content.checks.words import Wanted
from bot.content.lengths import COMFORT, LABEL, units, visible
from bot.content.loading import FlowSource
from bot.content.saying import prefix_of
from bot.flows.cards import Card, Choice, Choices, Flow, Moment, Say, Scale

OWN_WORDS = 42
"""Units that own words take at least: the renderer cuts them no shorter than 40, and quotes them."""

NAME = 62
"""A name of 60 characters, isolated."""

SHORT_NAME = 12
"""A name in a label; a longer one is cut."""

MOMENT = 40
AROUND = 140
"""The echo of the choice before, and the place marker."""

TOAST = 200
"""Characters of a toast (Bot API, answerCallbackQuery)."""

NO_LABELS = ("screen-second_person", "screen-articles", "screen-own_words", "screen-own_text")
"""Texts of ``screens.ftl`` that no button shows."""

COMMAND = 256
"""Characters of a command's description (Bot API, BotCommand)."""


def check_lengths(
    languages: Mapping[str, Texts],
    sources: Mapping[str, FlowSource],
    facts: Mapping[str, Domain],
    needs: Wanted,
) -> Iterator[Problem]:
    """Overlays are measured over the language that they lie on."""
    for name, own in languages.items():
        base = languages.get(name.partition("-")[0])
        texts = Texts(name, dict(base.texts) if base else {}, dict(own.entries))
        texts.texts.update(own.texts)
        measured: set[tuple[str, int]] = set()
        for problem in _all(texts, sources, facts, needs):
            inherited = base is not None and base is not own and problem.path.parent.name != name
            if not inherited and (problem.message, problem.line) not in measured:
                measured.add((problem.message, problem.line))
                yield problem


def _all(
    texts: Texts, sources: Mapping[str, FlowSource], facts: Mapping[str, Domain], needs: Wanted
) -> Iterator[Problem]:
    parts: dict[str, list[Part]] = {}
    for (message, attribute), text in texts.texts.items():
        parts.setdefault(message, []).append((attribute, text))
    for source in sources.values():
        if source.flow.block:
            continue
        yield from _Flow(texts, parts, source.flow, facts).problems()
        title = texts.texts.get((source.flow.id, "button"))
        if title is not None:
            yield from _label(texts, f"{source.flow.id}.button", title)
    for (message, attribute), text in texts.texts.items():
        label = message.startswith(("button-", "screen-")) and attribute is None and not text.variables
        if label and message not in NO_LABELS:
            yield from _label(texts, message, text)
        for start, limit in (("notice-", TOAST), ("toast-", TOAST), ("command-", COMMAND)):
            if message.startswith(start) and attribute is None:
                longest = _Measure(texts, {}).longest(text.pattern)
                if longest > limit:
                    yield Problem(
                        text.path, text.line, f"{message} has {longest} characters", f"at most {limit} fit"
                    )


def _label(texts: Texts, name: str, text: Text, values: Mapping[str, int] | None = None) -> Iterator[Problem]:
    longest = _Measure(texts, values or {}).longest(text.pattern)
    if longest > LABEL:
        message = f"{name} has {longest} characters in {texts.language}"
        yield Problem(text.path, text.line, message, f"a button has at most {LABEL}")


Part = tuple[str | None, Text]
"""An attribute of a message, None for its own text."""


class _Flow:
    """The messages and labels of one flow in one language."""

    def __init__(
        self, texts: Texts, parts: Mapping[str, list[Part]], flow: Flow, facts: Mapping[str, Domain]
    ) -> None:
        self.texts, self.parts, self.flow, self.facts = texts, parts, flow, facts
        self.cards = {card.id: card for card in flow.cards}

    def problems(self) -> Iterator[Problem]:
        lead = 0
        for card in self.flow.cards:
            text = self.texts.texts.get((card.message, None))
            if text is None:
                continue
            lead += self._longest(card, text) + 2
            if isinstance(card, Say):
                continue
            if lead + AROUND > COMFORT:
                message = f"{card.message} comes to {lead + AROUND} characters with what leads up to it"
                yield Problem(
                    text.path, text.line, message, f"a message takes {COMFORT}: shorten it, or part it"
                )
            if not card.when and not card.unless:
                lead = 0
            else:
                lead -= self._longest(card, text) + 2
            yield from self._labels(card)

    def _labels(self, card: Card) -> Iterator[Problem]:
        for attribute, text in self.parts.get(card.message, ()):
            if attribute in (None, "text") or attribute.endswith(("-said", "-typed", "-draft")):
                continue
            if attribute in {frame.text for frame in getattr(card, "frames", ())}:
                continue
            values = {variable: self._value(card, variable, short=True) for variable in text.variables}
            yield from _label(self.texts, key_name((card.message, attribute)), text, values)

    def _longest(self, card: Card, text: Text) -> int:
        values = {variable: self._value(card, variable) for variable in text.variables}
        return _Measure(self.texts, values).longest(text.pattern)

    def _value(self, card: Card, variable: str, short: bool = False) -> int:
        """The longest that a variable can plausibly be."""
        name = variable[:1].lower() + variable[1:]
        if name in ("who", "relation_name"):
            return SHORT_NAME if short else NAME
        if name == "minutes":
            return 2
        prefix = prefix_of(card.id, card.message)
        asked = self.cards.get(prefix + name) or self.cards.get(name)
        match asked:
            case Choice() | Choices():
                said = [
                    _Measure(self.texts, {}).longest(self.texts.texts[asked.message, f"{o.id}-said"].pattern)
                    for o in asked.options
                    if (asked.message, f"{o.id}-said") in self.texts.texts
                ]
                all_of_them = (
                    sum(said) + 5 * len(said) if isinstance(asked, Choices) else max(said, default=0)
                )
                return max(all_of_them, OWN_WORDS if asked.own_words else 0)
            case Scale():
                return 2
            case Moment():
                return MOMENT
            case _:
                return OWN_WORDS


class _Measure:
    """The length of a text's longest reading, in UTF-16 units, without its markup."""

    def __init__(self, texts: Texts, values: Mapping[str, int]) -> None:
        self.texts, self.values = texts, values

    def longest(self, pattern: ast.Pattern) -> int:
        return units(visible(self._fill(pattern)))

    def _fill(self, pattern: ast.Pattern) -> str:
        return "".join(
            element.value if isinstance(element, ast.TextElement) else self._expression(element.expression)
            for element in pattern.elements
        )

    def _expression(self, expression: ast.InlineExpression | ast.Placeable | ast.SelectExpression) -> str:
        match expression:
            case ast.SelectExpression():
                return max(
                    (self._fill(v.value) for v in expression.variants), key=lambda t: units(visible(t))
                )
            case ast.VariableReference():
                return "x" * self.values.get(expression.id.name, OWN_WORDS)
            case ast.StringLiteral():
                return str(expression.parse()["value"])
            case ast.NumberLiteral():
                return str(expression.value)
            case ast.Placeable():
                return self._expression(expression.expression)
            case ast.MessageReference() | ast.TermReference():
                sign = "-" if isinstance(expression, ast.TermReference) else ""
                entry = self.texts.entries.get(sign + expression.id.name)
                return self._fill(entry.value) if entry is not None and entry.value is not None else ""
            case _:
                return ""

"""Every sentence, by id and language (Project Fluent)."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from threading import RLock
from typing import Any

from fluent.runtime import FluentBundle
from fluent.runtime.types import fluent_number
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor
from markupsafe import Markup, escape

from bot.content.entries import Entries, Entry, references_of

LONG = 400
"""Characters above which a value is put in after formatting: fluent.runtime refuses parts of more than
2,500 (its MAX_PART_LENGTH), and escaping makes a text up to five times longer."""


class MessageError(LookupError):
    """A message, an attribute or a variable that is not there. Names ids only, never a value."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One text of one language: ``fixed`` when it has no variables; ``parts`` when it is only text and
    variables (text at even places, variables at odd ones), which is joined four times faster than
    Fluent formats; else the ``pattern`` that Fluent formats."""

    variables: frozenset[str]
    fixed: str | None = None
    parts: tuple[str, ...] = ()
    pattern: Any = None
    markup: bool = True
    """Whether a fixed text is markup of ours; an operator's is escaped where it becomes HTML."""


class Messages:
    """The compiled texts. A folder per language; a folder such as ``nl-BE`` holds only what differs from
    ``nl``. No language falls back on another: `bot.content.checking` proves each complete."""

    def __init__(self, folder: Path) -> None:
        """Reads ``folder/<language>/*.ftl``; a text is compiled when it is first asked for."""
        self.languages = tuple(sorted(path.name for path in folder.iterdir() if path.is_dir()))
        self._entries: dict[str, Entries] = {}
        self._bundles: dict[str, FluentBundle] = {}
        self._in_bundle: dict[str, set[str]] = {}
        self._days: dict[tuple[str, int, int, int], str] = {}
        self._compiling = RLock()
        self._wordings: dict[tuple[str, str, str | None], Wording | None] = {}
        for language in self.languages:
            base = language.partition("-")[0]
            layers = [base, language] if base != language else [language]
            self._entries[language] = Entries(folder / layer for layer in layers)
            self._bundles[language] = FluentBundle(
                [language], functions={"GIVEN": _given, "AFTER": _after}, use_isolating=False
            )
            self._in_bundle[language] = set()

    def html(self, language: str, message: str, attribute: str | None = None, /, **values: object) -> Markup:
        """The text as HTML: the template is trusted, the values are escaped unless they are Markup.
        Raises MessageError for an unknown language, id or attribute, and for a variable not given."""
        wording = self._wording(language, message, attribute)
        if wording.fixed is not None:
            return Markup(wording.fixed) if wording.markup else escape(wording.fixed)
        safe = {name: escape(value) if isinstance(value, str) else value for name, value in values.items()}
        return Markup(self._format(language, message, wording, safe))

    def plain(self, language: str, message: str, attribute: str | None = None, /, **values: object) -> str:
        """The text as it is, for buttons, toasts and commands; raises as `html` does."""
        wording = self._wording(language, message, attribute)
        if wording.fixed is not None:
            return wording.fixed
        return self._format(language, message, wording, values)

    def having(self, texts: Mapping[tuple[str, str, str | None], str]) -> Messages:
        """The same, and with texts that stand in no file of ours (language, message, attribute → text), word
        for word: one that is Markup is HTML already."""
        added = {
            key: Wording(frozenset(), fixed=str(text), markup=isinstance(text, Markup))
            for key, text in texts.items()
        }
        other = copy(self)
        other._wordings = {**self._wordings, **added}
        return other

    def day(self, language: str, when: date) -> str:
        """ "dinsdag 24 november", "Tuesday 24 November"."""
        key = (language, when.isoweekday(), when.day, when.month)
        if key not in self._days:  # at most 7 × 31 × 12 for a language
            self._days[key] = self.plain(
                language, "screen-day", weekday=when.isoweekday(), day=str(when.day), month=when.month
            )
        return self._days[key]

    def hour(self, language: str, when: datetime | time) -> str:
        """ "19.30", "7:30pm"."""
        return self.plain(
            language,
            "screen-hour",
            hour=str(when.hour),
            twelve=str((when.hour + 11) % 12 + 1),
            half="am" if when.hour < 12 else "pm",
            minute=when.minute,
            minutes=f"{when.minute:02}",
        )

    def moment(self, language: str, when: datetime) -> str:
        """ "dinsdag 24 november om 19.30", "Tuesday 24 November at 7:30pm"."""
        return self.plain(
            language, "screen-moment", day=self.day(language, when), hour=self.hour(language, when)
        )

    def has(self, language: str, message: str, attribute: str | None = None) -> bool:
        """Whether there is such a text."""
        return self._found(language, message, attribute) is not None

    def variables(self, language: str, message: str, attribute: str | None = None) -> frozenset[str]:
        """The variables that the text mentions, also by way of other messages and of terms."""
        return self._wording(language, message, attribute).variables

    def resolved(self, language: str) -> str:
        """The language that is there for a code such as ``nl-AW`` (``nl``). Raises MessageError."""
        if language in self._bundles:
            return language
        base = language.partition("-")[0]
        if base in self._bundles:
            return base
        raise MessageError(f"no language {language!r}")

    def _wording(self, language: str, message: str, attribute: str | None) -> Wording:
        found = self._found(language, message, attribute)
        if found is None:
            raise MessageError(f"no text {message}{'.' + attribute if attribute else ''} in {language!r}")
        return found

    def _found(self, language: str, message: str, attribute: str | None) -> Wording | None:
        """Compiled when it is first asked for."""
        key = (self.resolved(language), message, attribute)
        if key not in self._wordings:
            with self._compiling:
                self._wordings[key] = self._compile(*key)
        return self._wordings[key]

    def _format(self, language: str, message: str, wording: Wording, values: Mapping[str, object]) -> str:
        used: dict[str, str | int] = {}
        for name in wording.variables:
            value = values.get(name)
            if value is None:
                raise MessageError(f"{message} in {language!r} needs the variable ${name}")
            if not isinstance(value, str | int):
                raise TypeError(f"${name} of {message} is a {type(value).__name__}, not a text or a number")
            used[name] = value
        if wording.parts:
            return "".join(str(used[part]) if place % 2 else part for place, part in enumerate(wording.parts))
        return self._fluent(language, message, wording, used)

    def _fluent(self, language: str, message: str, wording: Wording, values: Mapping[str, str | int]) -> str:
        given: dict[str, Any] = {}
        late: dict[str, str] = {}
        for name, value in values.items():
            if isinstance(value, int):
                given[name] = fluent_number(value, useGrouping=False)
            elif len(value) > LONG:
                mark = f"\ue000{name}\ue001"
                late[mark] = value
                given[name] = mark
            else:
                given[name] = str(value)
        text, errors = self._bundles[self.resolved(language)].format_pattern(wording.pattern, given)
        if errors:
            raise MessageError(f"{message} in {language!r}: {type(errors[0]).__name__}")
        for mark, long in late.items():
            text = str(text).replace(mark, long)
        return str(text)

    def _compile(self, language: str, message: str, attribute: str | None) -> Wording | None:
        entries, bundle = self._entries[language], self._bundles[language]
        entry = self._added(language, message)
        if entry is None:
            return None
        compiled = bundle.get_message(message)
        pattern: ast.Pattern | None = entry.value
        formatter: Any = compiled.value
        if attribute is not None:
            pattern = next((a.value for a in entry.attributes if a.id.name == attribute), None)
            formatter = compiled.attributes.get(attribute)
        if pattern is None:
            return None
        variables = variables_of(pattern, entries)
        if variables:
            return Wording(variables, parts=_plain_parts(pattern), pattern=formatter)
        text, errors = bundle.format_pattern(formatter)
        if errors:
            raise MessageError(f"{message} in {language!r}: {errors[0]}")
        return Wording(variables, fixed=str(text))

    def _added(self, language: str, name: str) -> Entry | None:
        """The entry, after it and all that it refers to have been added to the language's bundle."""
        entry = self._entries[language].get(name)
        if entry is not None and name not in self._in_bundle[language]:
            self._in_bundle[language].add(name)
            for reference in references_of(entry):
                self._added(language, reference)
            self._bundles[language].add_resource(ast.Resource([entry]))
        return entry


def _plain_parts(pattern: ast.Pattern) -> tuple[str, ...]:
    """Text and variables in turn, or nothing when the pattern has anything else in it."""
    parts = [""]
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts[-1] += element.value
        elif isinstance(element.expression, ast.VariableReference):
            parts += [element.expression.id.name, ""]
        else:
            return ()
    return tuple(parts)


def _given(value: object) -> Any:
    """``{ GIVEN($note) -> [yes] … *[no] … }``: whether a card that may be left was answered."""
    return "yes" if str(value) else "no"


def _after(value: object, *begins: object) -> Any:
    """``I will { AFTER($what, "I will", "I'll") }``: the words, without the beginning that the sentence has
    already; people who are asked to finish a sentence often type all of it."""
    words = str(value)
    for begin in begins:
        rest = words[len(str(begin)) :]
        if words.casefold().startswith(str(begin).casefold()) and rest[:1].isspace() and rest.strip():
            return rest.lstrip(" \t\n.…")
    return words


def variables_of(
    pattern: ast.BaseNode, entries: Entries | Mapping[str, ast.Message | ast.Term]
) -> frozenset[str]:
    """The variables that a pattern mentions, followed through the messages and terms that it refers to."""
    collector = _Variables(entries)
    collector.visit(pattern)
    return frozenset(collector.names)


class _Variables(Visitor):
    def __init__(self, entries: Entries | Mapping[str, ast.Message | ast.Term]) -> None:
        self.entries = entries
        self.names: set[str] = set()
        self.seen: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        entry = self.entries.get(node.id.name)
        if entry is not None and node.id.name not in self.seen:
            self.seen.add(node.id.name)
            self.visit(entry)

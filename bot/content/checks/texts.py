"""The ``.ftl`` files as they stand, with lines, and what is wrong with them by themselves."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.content.checks.problems import Problem
from bot.content.entries import references_of
from bot.content.messages import variables_of

Key = tuple[str, str | None]
"""(message id, attribute or None for its value)."""

TAGS = frozenset({"b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler"})
"""The tags without attributes that Telegram knows, less their longer synonyms (Bot API, HTML style)."""

_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)([^<>]*)>|<")


@dataclass(frozen=True)
class Text:
    """One message value or attribute of one language."""

    path: Path
    line: int
    pattern: ast.Pattern
    variables: frozenset[str]


@dataclass
class Texts:
    """All texts of one language folder. ``entries`` also holds the terms, as ``-name``."""

    language: str
    texts: dict[Key, Text] = field(default_factory=dict)
    entries: dict[str, ast.Message | ast.Term] = field(default_factory=dict)
    lines: dict[str, tuple[Path, int]] = field(default_factory=dict)
    """Message id → where it begins."""
    referred: set[str] = field(default_factory=set)
    """Messages that other messages refer to."""


def key_name(key: Key) -> str:
    """``message`` or ``message.attribute``."""
    return key[0] if key[1] is None else f"{key[0]}.{key[1]}"


def read_texts(folder: Path, base: Mapping[str, Texts]) -> tuple[Texts, list[Problem]]:
    """One language folder. ``base`` holds the languages read before, for the terms of an overlay."""
    texts = Texts(folder.name)
    problems: list[Problem] = []
    below = base.get(folder.name.partition("-")[0])
    if below is not None:
        texts.entries.update(below.entries)
    for path in sorted(folder.glob("*.ftl")):
        source = path.read_text(encoding="utf-8")
        starts = [0, *(m.end() for m in re.finditer("\n", source))]
        for entry in FluentParser().parse(source).body:
            line = _line(starts, entry)
            if isinstance(entry, ast.Junk):
                mend = "ids are a-z, 0-9, _ and -; a line of text cannot begin with * [ . or }; close each { "
                start = (entry.content or "").strip()[:40].partition("\n")[0]
                problems.append(
                    Problem(path, line, f"Fluent cannot read what begins with {start!r}", mend.strip())
                )
            elif isinstance(entry, ast.Message | ast.Term):
                problems += _add(texts, path, starts, entry)
    for key, text in list(texts.texts.items()):
        texts.texts[key] = Text(text.path, text.line, text.pattern, variables_of(text.pattern, texts.entries))
        for reference in references_of(text.pattern):
            texts.referred.add(reference)
            if reference not in texts.entries:
                message = f"{key_name(key)} refers to {reference!r}, which is not there"
                problems.append(Problem(text.path, text.line, message, "add it, or check how it is spelled"))
    return texts, problems


def _line(starts: list[int], node: ast.BaseNode) -> int:
    span = getattr(node, "span", None)
    return bisect_right(starts, span.start) if span is not None else 1


def _add(texts: Texts, path: Path, starts: list[int], entry: ast.Message | ast.Term) -> Iterator[Problem]:
    name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
    line = _line(starts, entry.id)
    if name in texts.lines:
        where, there = texts.lines[name]
        yield Problem(
            path, line, f"{name} stands twice in {texts.language}", f"see {where.name}:{there}: keep one"
        )
        return
    texts.lines[name] = (path, line)
    texts.entries[name] = entry
    seen: set[str] = set()
    for attribute in entry.attributes:
        at = _line(starts, attribute.id)
        if attribute.id.name in seen:
            yield Problem(path, at, f"{name}.{attribute.id.name} stands twice", "keep one of them")
        seen.add(attribute.id.name)
    if isinstance(entry, ast.Term):
        return
    parts: list[tuple[str | None, ast.Pattern, int]] = [
        (a.id.name, a.value, _line(starts, a.id)) for a in entry.attributes
    ]
    if entry.value is not None:
        parts.append((None, entry.value, line))
    for attribute_name, pattern, at in parts:
        texts.texts[name, attribute_name] = Text(path, at, pattern, frozenset())


def check_markup(texts: Texts) -> Iterator[Problem]:
    """Tags that Telegram does not know or that are not closed: it would refuse the whole message."""
    for key, text in texts.texts.items():
        for variant in variants_of(text.pattern):
            fault = _markup_fault(variant) if key[1] is None else None
            if key[1] is not None and _TAG.search(variant):
                fault = "a button or a phrase cannot hold markup"
            if fault:
                mend = f"use {', '.join(sorted(TAGS))}, closed in the same text; write < as &lt;"
                yield Problem(text.path, text.line, f"{key_name(key)}: {fault}", mend)
                break


def _markup_fault(text: str) -> str | None:
    opened: list[str] = []
    for found in _TAG.finditer(text):
        closing, name, rest = found.groups()
        if not name:
            return "a < that begins no tag"
        link = name == "a" and (closing or re.fullmatch(r'\s+href="[^"]*"', rest))
        if not (link or (name in TAGS and (not rest or (name == "blockquote" and rest == " expandable")))):
            return f"Telegram does not know <{closing}{name}{rest}>"
        if not closing:
            opened.append(name)
        elif not opened or opened.pop() != name:
            return f"</{name}> closes what is not open"
    if opened:
        return f"<{opened[-1]}> is not closed"
    return None


def variants_of(pattern: ast.Pattern) -> list[str]:
    """The text with each choice of variants, variables as "…"; at most one choice changed at a time, which
    is enough to see every variant once in its surroundings."""
    longest = max((len(s.variants) for s in _selects(pattern)), default=1)
    return [_flat(pattern, number) for number in range(longest)]


def _selects(pattern: ast.Pattern) -> list[ast.SelectExpression]:
    found: list[ast.SelectExpression] = []

    class Collect(Visitor):
        def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
            found.append(node)
            self.generic_visit(node)

    Collect().visit(pattern)
    return found


def _flat(pattern: ast.Pattern, number: int) -> str:
    parts: list[str] = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            variants = element.expression.variants
            parts.append(_flat(variants[min(number, len(variants) - 1)].value, number))
        elif isinstance(element.expression, ast.StringLiteral):
            parts.append(element.expression.parse()["value"])
        else:
            parts.append("…")
    return "".join(parts)

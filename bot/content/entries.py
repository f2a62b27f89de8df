"""The entries of a language's ``.ftl`` files, each parsed when it is first asked for.

Parsing Fluent costs about a third of a millisecond an entry, and there are thousands: at the start only their
names are looked for. `bot.content.checking` parses all of them, and proves that this finds the same ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

Entry = ast.Message | ast.Term

BEGINS = re.compile(r"^(-?[a-zA-Z][\w-]*)[ ]*=", re.MULTILINE)
"""An entry begins in the first column (Fluent syntax 1.0, Message and Term)."""

ATTRIBUTE = re.compile(r"^[ ]+\.([a-zA-Z][\w-]*)[ ]*=", re.MULTILINE)


class Entries:
    """All entries of one language, by name; terms as ``-name``. Further folders lie over the first."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._sources: dict[str, list[str]] = {}
        self._parsed: dict[str, Entry] = {}
        for folder in folders:
            for path in sorted(folder.glob("*.ftl")):
                for name, source in _parts(path.read_text(encoding="utf-8")):
                    self._sources.setdefault(name, []).append(source)

    def texts(self) -> Iterator[tuple[str, str | None]]:
        """(message, attribute) of every text; None is the message's own, whether it has one or not."""
        for name, sources in self._sources.items():
            if not name.startswith("-"):
                yield name, None
                yield from dict.fromkeys((name, a) for source in sources for a in ATTRIBUTE.findall(source))

    def get(self, name: str) -> Entry | None:
        """The entry, overlays included."""
        if name not in self._parsed and name in self._sources:
            for source in self._sources[name]:
                entry = FluentParser().parse_entry(source)
                if isinstance(entry, ast.Message | ast.Term):
                    _OptionalLines().visit(entry)
                    self._parsed[name] = _over(self._parsed.get(name), entry)
        return self._parsed.get(name)


def _parts(source: str) -> Iterator[tuple[str, str]]:
    begins = list(BEGINS.finditer(source))
    ends = [*(found.start() for found in begins[1:]), len(source)]
    for found, end in zip(begins, ends, strict=True):
        yield found[1], source[found.start() : end]


def _over(below: Entry | None, entry: Entry) -> Entry:
    """An entry of an overlay, with the parts that it leaves as they are below."""
    if below is not None:
        own = {attribute.id.name for attribute in entry.attributes}
        entry.attributes += [attribute for attribute in below.attributes if attribute.id.name not in own]
        entry.value = entry.value or below.value
    return entry


class _OptionalLines(Visitor):
    """A line that is nothing but a selector goes away whole when the chosen variant is empty: the line
    end before it moves into the variants that say something."""

    def visit_Pattern(self, node: ast.Pattern) -> None:
        nodes = node.elements
        for before, element, after in zip(nodes, nodes[1:], [*nodes[2:], None], strict=False):
            alone = after is None or (isinstance(after, ast.TextElement) and after.value.startswith("\n"))
            select = element.expression if isinstance(element, ast.Placeable) else None
            if not (alone and isinstance(before, ast.TextElement) and before.value.endswith("\n")):
                continue
            if isinstance(select, ast.SelectExpression) and any(_empty(v.value) for v in select.variants):
                before.value = before.value[:-1]
                for variant in select.variants:
                    if not _empty(variant.value):
                        variant.value.elements.insert(0, ast.TextElement("\n"))
        self.generic_visit(node)


def _empty(pattern: ast.Pattern) -> bool:
    match pattern.elements:
        case [ast.Placeable(expression=ast.StringLiteral(value=""))]:
            return True
        case _:
            return False


def references_of(node: ast.BaseNode) -> set[str]:
    """The messages and terms (``-name``) that a text or an entry refers to."""
    found: set[str] = set()

    class Collect(Visitor):
        def visit_MessageReference(self, node: ast.MessageReference) -> None:
            found.add(node.id.name)

        def visit_TermReference(self, node: ast.TermReference) -> None:
            found.add(f"-{node.id.name}")
            self.generic_visit(node)

    Collect().visit(node)
    return found

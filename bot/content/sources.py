"""YAML with its line numbers, in the small part of YAML that flows need.

YAML 1.1 reads ``yes``, ``no``, ``on`` and ``off`` as booleans and ``12:30`` as a number; here they stay
text, so that they can be option ids and times. A key that stands twice is an error instead of the last one
winning.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.content.errors import ContentError


class Loader(yaml.CSafeLoader):
    """libyaml's parser, with only ``true``/``false``, whole and decimal numbers, and null resolved."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    ("float", r"^[-+]?[0-9]+\.[0-9]+$", "-+0123456789"),
    ("null", r"^(?:~|null|)$", ["~", "n", ""]),
):
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


MOST_VALUES = 100_000
"""In one file; the largest of ours has some thousands."""


@dataclass(frozen=True)
class Source:
    """One YAML file: its data, and the way back from a place in the data to a line."""

    path: Path
    data: Any
    root: yaml.Node | None

    def line(self, place: Sequence[str | int] = ()) -> int:
        """The line (from 1) of a place such as ``("cards", 2, "options", 0)``; steps that are not in the
        file (pydantic adds the names of union members) are passed over."""
        node, line = self.root, 1
        if node is not None:
            line = node.start_mark.line + 1
        for step in place:
            found: yaml.Node | None = None
            if isinstance(node, yaml.MappingNode):
                for key, value in node.value:
                    if key.value == str(step):
                        found, line = value, key.start_mark.line + 1
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                found = node.value[step]
                line = found.start_mark.line + 1
            node = found if found is not None else node
        return line


def read_yaml(path: Path) -> Source:
    """Raises ContentError where the file is no YAML, or holds a key twice."""
    if path.exists() and not path.is_file():
        raise ContentError(path, 1, "this is no file", "put a plain file here")
    try:
        loader = Loader(path.read_text(encoding="utf-8"))
        try:
            root = loader.get_single_node()
            _refuse_oddities(path, root, {})
            data = loader.construct_document(root) if root is not None else None
        finally:
            loader.dispose()
    except UnicodeDecodeError as error:
        raise ContentError(path, 1, "this file is not UTF-8", "save it as UTF-8") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        mend = "check the indentation, and quote texts that hold ': ' or begin with a special character"
        raise ContentError(path, line, f"not readable as YAML: {error.problem}", mend) from error
    except yaml.YAMLError as error:
        raise ContentError(path, 1, "not readable as YAML", "remove control characters") from error
    except RecursionError as error:
        raise ContentError(path, 1, "far too many brackets are within each other", "remove them") from error
    except (ValueError, AttributeError) as error:  # a number without end, or a tag that its value doesn't fit
        mend = "remove what begins with '!!', and very long numbers"
        raise ContentError(path, 1, "a value here can't be read", mend) from error
    return Source(path, data, root)


def _refuse_oddities(path: Path, node: yaml.Node | None, known: dict[int, int]) -> int:
    """Raises ContentError for a key that stands twice or is no text, and for aliases that hold themselves or
    swell; gives how many values a node holds, each alias counted as what it stands for."""
    if node is None:
        return 0
    line = node.start_mark.line + 1
    if id(node) in known:
        count = known[id(node)]
    else:
        known[id(node)] = MOST_VALUES  # until it is counted: one that holds itself is endless
        inside: list[yaml.Node] = []
        if isinstance(node, yaml.MappingNode):
            _refuse_keys(path, node)
            inside = [value for _, value in node.value]
        elif isinstance(node, yaml.SequenceNode):
            inside = node.value
        count = 1 + sum(_refuse_oddities(path, each, known) for each in inside)
        known[id(node)] = count
    if count >= MOST_VALUES:
        raise ContentError(path, line, "far too much is here", "write out what '*' stands for, or less of it")
    return count


def _refuse_keys(path: Path, node: yaml.MappingNode) -> None:
    seen: set[str] = set()
    for key, _ in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise ContentError(path, line, "a key is a list here", "write a word before the ':'")
        if key.value in seen:
            raise ContentError(path, line, f"the key {key.value!r} stands twice", "keep one of them")
        seen.add(key.value)

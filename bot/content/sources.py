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
    try:
        loader = Loader(path.read_text(encoding="utf-8"))
        try:
            root = loader.get_single_node()
            _refuse_doubled_keys(path, root)
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
    return Source(path, data, root)


def _refuse_doubled_keys(path: Path, node: yaml.Node | None) -> None:
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                raise ContentError(
                    path, key.start_mark.line + 1, f"the key {key.value!r} stands twice", "keep one of them"
                )
            seen.add(key.value)
            _refuse_doubled_keys(path, value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _refuse_doubled_keys(path, item)

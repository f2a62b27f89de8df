"""Which texts the program itself asks for, read from its source."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path

from bot.content.checks.words import Used

BEGINNING = re.compile(r"[a-z_]+-\w*$")
"""How an f-string begins that puts a message id together, such as ``f"notice-{refusal}"``."""

MESSAGE_FIRST = {"html", "plain", "button", "notice", "_ours"}
"""Methods and functions whose first plain string is a message id."""


@functools.cache
def read_code(package: Path) -> Used:
    """All strings of ``package/**/*.py``, and the calls such as ``turn.html("panel-menu", "attribute")``;
    read once, since a program does not change while it runs."""
    used = Used()
    for path in sorted(package.rglob("*.py")):
        if {"checks", "migrations"} & set(path.relative_to(package).parts):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Constant(value=str(text)):
                    used.strings.add(text)
                case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]) if BEGINNING.match(start):
                    used.starts.add(start)
                case ast.Call(func=ast.Attribute(attr=name)) | ast.Call(func=ast.Name(id=name)):
                    _call(used, path, node, name)
                case _:
                    pass
    return used


def _call(used: Used, path: Path, node: ast.Call, name: str) -> None:
    """The message id is the string with a hyphen; a string right after it is the attribute."""
    if name not in MESSAGE_FIRST:
        return
    strings = [
        a.value if isinstance(a, ast.Constant) and isinstance(a.value, str) else None for a in node.args
    ]
    for position, text in enumerate(strings):
        if text is not None and "-" in text and " " not in text:
            attribute = None
            if name in ("html", "plain") and position + 1 < len(strings):
                attribute = strings[position + 1]
                if attribute is None:
                    return  # one of several, known only when it runs
            used.called.setdefault((text, attribute), (path, node.lineno))
            return

"""One type for HTML: what is not a template of ours is escaped. And secrets are compared in constant time.

The code is read, not run: these rules hold where no test happens to come by.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

BOT = Path(__file__).parents[1] / "bot"

TRUSTED = {
    "content/messages.py": "texts of content/, whose values are escaped right before",
    "conversations/export/page.py": "our own style sheet",
    "conversations/panels/pick.py": "a line of a list that was rendered, stripped of its tags",
    "preview/page.py": "our own style and script",
    "preview/phone.py": "a screen that was rendered",
}
"""Where something other than a literal is called HTML, and what it is."""

WRITERS = ("demo/", "preview/")
"""Pages for a browser; the demo's own test is tests/demo."""

TAG = re.compile(r"(?<!\?P)</?[a-z][a-z-]*[ >]")
SECRET = re.compile(r"(^|_)(secret|token|key|mac|digest|signature|hash|pin)$")
PLAIN = re.compile(r"^[A-Z_]+$")


def modules() -> dict[str, ast.Module]:
    return {
        str(path.relative_to(BOT)): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(BOT.rglob("*.py"))
    }


def raw_markup(tree: ast.Module) -> Iterator[int]:
    """Lines in which ``Markup`` is made from anything but one literal."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Markup":
            literal = all(isinstance(given, ast.Constant) for given in node.args)
            if not literal or node.keywords:
                yield node.lineno


def built_tags(tree: ast.Module) -> Iterator[int]:
    """Lines that put a tag together by hand: an f-string, a sum, a ``%`` or a ``str.format`` of a literal."""
    for node in ast.walk(tree):
        match node:
            case ast.JoinedStr(values=values):
                pieces = [part.value for part in values if isinstance(part, ast.Constant)]
            case ast.BinOp(left=ast.Constant(value=str() as text), op=ast.Add() | ast.Mod()):
                pieces = [text]
            case ast.BinOp(right=ast.Constant(value=str() as text), op=ast.Add()):
                pieces = [text]
            case ast.Call(
                func=ast.Attribute(value=ast.Constant(value=str() as text), attr="format" | "join")
            ):
                pieces = [text]
            case _:
                continue
        if any(isinstance(piece, str) and TAG.search(piece) for piece in pieces):
            yield node.lineno


def compared_secrets(tree: ast.Module) -> Iterator[int]:
    """Lines that compare something named like a secret with ``==`` or ``!=``: hmac.compare_digest takes the
    same time wherever the first difference is."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and any(isinstance(op, ast.Eq | ast.NotEq) for op in node.ops):
            sides = [node.left, *node.comparators]
            if any(isinstance(side, ast.Constant) for side in sides):
                continue
            names = [
                s.attr if isinstance(s, ast.Attribute) else s.id
                for s in sides
                if isinstance(s, ast.Attribute | ast.Name)
            ]
            if any(SECRET.search(name) and not PLAIN.search(name) for name in names):
                yield node.lineno


def test_only_literals_and_texts_of_ours_are_markup() -> None:
    found = {name for name, tree in modules().items() if any(raw_markup(tree))}
    assert found == TRUSTED.keys()


def test_nothing_puts_a_tag_together_by_hand() -> None:
    found = {
        (name, line)
        for name, tree in modules().items()
        if not name.startswith(WRITERS)
        for line in built_tags(tree)
    }
    assert not found


NOT_SECRET = {
    "storage/restore.py": "the name of a key, which stands in the file in clear",
    "delivery/lanes.py": "the place of a job in its lane",
    "demo/telegram.py": "the stand-in's own token, which anybody may have",
}


def test_no_secret_is_compared_by_its_characters() -> None:
    found = {name for name, tree in modules().items() if any(compared_secrets(tree))}
    assert found == NOT_SECRET.keys()


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (raw_markup, "Markup(name)"),
        (raw_markup, "Markup(f'<b>{name}</b>')"),
        (raw_markup, "Markup('a' + name)"),
        (built_tags, "f'<b>{name}</b>'"),
        (built_tags, "'<b>' + name"),
        (built_tags, "'<b>%s</b>' % name"),
        (built_tags, "'<b>{}</b>'.format(name)"),
        (compared_secrets, "given == self.secret"),
        (compared_secrets, "api_token != given"),
        (compared_secrets, "digest == other"),
    ],
)
def test_the_rules_find_what_they_look_for(rule: object, code: str) -> None:
    assert callable(rule) and list(rule(ast.parse(code))) == [1]


def test_escaping_by_the_type_is_not_taken_for_it() -> None:
    fine = ast.parse(
        "Markup('<b>{}</b>').format(name)\nMarkup()\nhmac.compare_digest(secret, given)\nkey == 'x'"
    )
    assert not [*raw_markup(fine), *compared_secrets(fine)]

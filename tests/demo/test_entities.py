"""Telegram's HTML, for any text: what goes in comes out, or is refused, and never anything else."""

from __future__ import annotations

import html

from hypothesis import given
from hypothesis import strategies as st

from bot.demo.entities import parse_html, trimmed
from bot.demo.entity_html import to_html
from bot.demo.entity_tags import CannotParse

TAGS = {"b": "bold", "i": "italic", "u": "underline", "blockquote": "blockquote", "pre": "pre"}
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
trees = st.recursive(
    words, lambda inner: st.tuples(st.sampled_from(sorted(TAGS)), st.lists(inner, max_size=4)), max_leaves=12
)


def written(tree: object) -> str:
    """The tree as HTML."""
    if isinstance(tree, tuple):
        tag, inner = tree
        return f"<{tag}>{''.join(map(written, inner))}</{tag}>"
    return html.escape(str(tree), quote=False)


def plain(tree: object) -> str:
    """The tree without its tags."""
    return "".join(map(plain, tree[1])) if isinstance(tree, tuple) else str(tree)


def spans(tree: object, begin: int = 0) -> list[tuple[str, int, int]]:
    """Kind, offset and length, in UTF-16 code units, of every tag that holds something."""
    if not isinstance(tree, tuple):
        return []
    tag, inner = tree
    found, at = [], begin
    for part in inner:
        found += spans(part, at)
        at += len(plain(part).encode("utf-16-le")) // 2
    return [*found, *([(TAGS[tag], begin, at - begin)] if at > begin else [])]


@given(trees)
def test_what_was_written_is_read(tree: object) -> None:
    text, entities = parse_html(written(tree))
    assert text == plain(tree)
    assert sorted((e["type"], e["offset"], e["length"]) for e in entities) == sorted(spans(tree))


@given(trees)
def test_the_page_shows_the_same_text(tree: object) -> None:
    text, entities = trimmed(*parse_html(written(tree)))
    assert text == plain(tree).strip()
    shown, _ = parse_html(to_html(text, entities).replace("&#x27;", "'"))
    assert shown == text


@given(st.text(alphabet="<>/&;=\"' ab#x39é\U0001f44b", max_size=40))
def test_anything_else_is_refused_in_telegrams_words(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except CannotParse as error:
        assert str(error)
        return
    size = len(text.encode("utf-16-le")) // 2
    assert all(0 <= e["offset"] < e["offset"] + e["length"] <= size for e in entities)
    assert "<" not in text  # a bare one can't have been taken

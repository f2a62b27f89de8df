"""Helplines as text: the emergency number first, each number on its own line, chats as link buttons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.content.render import Button, Rendered
from bot.conversations.turn import Turn
from bot.moments import guess_country
from bot.safety import Line

TOPICS = {
    "suicide": ("suicide",),
    "self_harm": ("suicide",),
    "violence": ("violence",),
    "child": ("child",),
    "overdose": (),
    "withdrawal": (),
    "fear": ("violence",),
    "perpetrator": ("perpetrator",),
    "third_person": ("suicide",),
}
"""What the risk check heard → whose lines help. More than two at once would overwhelm; where minutes count
the emergency number stands alone."""


def countries(turn: Turn) -> tuple[str, ...]:
    """The countries that have lines of their own, and ``other``."""
    return tuple(turn.world.helplines.countries)


def lines_text(
    turn: Turn, topics: Iterable[str], *, country: str = "", at_most: int = 2, briefly: bool = True
) -> str:
    """The emergency number and the lines for what was heard, in the person's country. ``briefly`` leaves out
    whom a line is for."""
    place = _country(turn, country)
    wanted = _wanted(topics)
    lines = turn.world.helplines.lines_for(place, wanted, at_most) if wanted else ()
    return "\n".join([_emergency(turn, place), *(_text(turn, line, briefly) for line in lines)])


def under(turn: Turn, rendered: Rendered, topics: tuple[str, ...]) -> Rendered:
    """A screen with help lines beneath its text."""
    if not topics:
        return rendered
    lines = children_text(turn) if topics == ("children",) else lines_text(turn, topics)
    rows = () if topics == ("children",) else chat_buttons(turn, topics)
    return replace(rendered, html=f"{rendered.html}\n\n{lines}", rows=(*rendered.rows, *rows))


def children_text(turn: Turn) -> str:
    """Lines that children call themselves; before consent it may be a child who reads this."""
    place = _country(turn, "")
    adult = turn.chat.person_id is not None
    head = str(turn.html("lines-for_children" if adult else "lines-children"))
    lines = turn.world.helplines.for_children(place)
    return "\n".join([head, *(_text(turn, line, False) for line in lines), _emergency(turn, place)])


def chat_buttons(turn: Turn, topics: Iterable[str], *, country: str = "") -> tuple[tuple[Button, ...], ...]:
    """A link button for each of those lines that has a chat, or that is reached by its page only."""
    wanted = _wanted(topics)
    lines = turn.world.helplines.lines_for(_country(turn, country), wanted, 2) if wanted else ()
    rows = []
    for line in lines:
        if line.chat:
            rows.append((Button(turn.plain("lines-chat", name=line.name), url=line.chat),))
        elif line.url and not line.number:
            rows.append((Button(line.name, url=line.url),))
    return tuple(rows)


def _emergency(turn: Turn, country: str) -> str:
    return str(turn.html("lines-emergency", number=turn.world.helplines.emergency(country)))


def _wanted(topics: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(line for topic in topics for line in TOPICS.get(topic, (topic,))))


def _country(turn: Turn, asked: str) -> str:
    """The country asked for, else the one chosen, else a guess from the language."""
    return asked or turn.country or guess_country(turn.language)


def _text(turn: Turn, line: Line, briefly: bool) -> str:
    """One line; its hours, and whom it is for, behind it."""
    reach = line.number or line.text
    text = (
        turn.html("lines-entry", name=line.name, number=reach)
        if reach
        else turn.html("lines-entry_link", name=line.name)
    )
    about = [line.hours.said(turn.language)] if line.hours else []
    if line.language and not turn.language.startswith(line.language):
        about.append(turn.plain(f"lines-in_{line.language}"))
    if line.text and line.number:
        about.append(turn.plain("lines-text", number=line.text))
    if line.free:
        about.append(turn.plain("lines-free"))
    if line.for_whom and not briefly:
        about.append(line.for_whom.said(turn.language))
    if not about:
        return str(text)
    return f"{text} {turn.html('lines-about', about=', '.join(about))}"

"""A screen of the engine, in words: HTML, buttons and frames."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from markupsafe import Markup

from bot.content.compiled import Content
from bot.content.keyboards import Keyboard, fits_copy
from bot.content.lengths import COMFORT, cut, units, visible
from bot.content.rendered import Button, Rendered
from bot.content.saying import Sayer, prefix_of
from bot.flows.answers import Answers
from bot.flows.cards import Card, Choice, Choices, Draft, End, Flow, Say, Timer
from bot.flows.conditions import applies
from bot.flows.screens import Screen

__all__ = ["Button", "Rendered", "draft_of", "render", "spoken"]

LAST_FRAME = 4
"""Seconds of the picture after the last round; it stays anyway."""

ROOMS = (None, 3000, 2000, 1200, 600, 300, 120, 40)
"""UTF-16 units that each of somebody's own words get, the first that makes the whole text fit."""


def render(
    content: Content,
    screen: Screen,
    language: str,
    *,
    session: str,
    today: date,
    hour: int = 0,
    subject: str = "",
    echo: str = "",
    values: Mapping[str, str] | None = None,
) -> Rendered:
    """Everything one message shows.

    ``today`` and ``hour`` are the person's local day and hour (hours of today that have gone by are not
    offered). ``subject`` is the record's id that offers are about. ``echo`` is the label of the choice
    just made: it becomes the first line. ``values`` are variables that are neither cards nor facts.
    Text that would be too long for one message is made to fit by cutting own words, and nothing else.
    """
    sayer = Sayer(content, language, screen.flow, screen.answers, people=screen.people, extra=values or {})
    keyboard = Keyboard(screen, sayer, session, today, hour, subject)
    text = _text(screen, sayer, echo, keyboard.page)
    for room in ROOMS[1:]:
        if units(visible(text)) <= COMFORT:
            break
        sayer.room = room
        text = _text(screen, sayer, echo, keyboard.page)
    return Rendered(text, keyboard.rows(), tuple(_frames(screen, sayer)))


def spoken(content: Content, flow: Flow, prefix: str, answers: Answers, language: str, room: int) -> Markup:
    """The says of a flow whose ids begin with ``prefix``, for these answers: how a record says again what its
    flow said. Own words get ``room`` UTF-16 units."""
    sayer = Sayer(content, language, flow.id, answers, room=room)
    says = (card for card in flow.cards if isinstance(card, Say) and card.id.startswith(prefix))
    return Markup("\n").join(_message(card, sayer) for card in says if applies(card, answers))


def draft_of(content: Content, flow: Flow, card: Draft, answers: Answers, language: str) -> str:
    """The text that a draft puts together from these answers."""
    return Sayer(content, language, flow.id, answers).draft(card)


def _text(screen: Screen, sayer: Sayer, echo: str, page: str) -> str:
    messages, language = sayer.content.messages, sayer.language
    parts: list[Markup] = []
    if echo:
        parts.append(messages.html(language, "screen-echo", choice=cut(echo.removeprefix("✓ "), 60)))
    parts += [_message(say, sayer) for say in screen.says]
    if page:
        parts.append(messages.html(language, "screen-which_day" if page == "days" else "screen-which_hour"))
    else:
        parts.append(_message(screen.card, sayer))
    if isinstance(screen.card, Draft):
        parts.append(_drafted(screen.card, sayer))
    typed = screen.earlier is not None and screen.earlier.picked != ("right",)
    if screen.earlier is not None and not isinstance(screen.card, End | Timer) and typed:
        earlier = sayer.answer(screen.card.id, screen.earlier)
        if earlier:
            parts.append(messages.html(language, "screen-earlier", answer=earlier))
    parts += [_block(sayer.to_copy(share.share), sayer) for share in screen.shares]
    if isinstance(screen.card, Draft):
        parts.append(messages.html(language, "screen-own_text"))
    if isinstance(screen.card, Choice | Choices) and screen.card.own_words and not page:
        parts.append(messages.html(language, "screen-own_words"))
    number, count = screen.place
    if not isinstance(screen.card, End) and count > 1:
        parts.append(messages.html(language, "screen-place", number=number, count=count))
    return str(Markup("\n\n").join(part for part in parts if part))


def _message(card: Card | Say, sayer: Sayer, attribute: str | None = None) -> Markup:
    messages = sayer.content.messages
    variables = messages.variables(sayer.language, card.message, attribute)
    values = sayer.values(variables, prefix_of(card.id, card.message)) if variables else {}
    return messages.html(sayer.language, card.message, attribute, **values)


def _drafted(card: Draft, sayer: Sayer) -> Markup:
    """A text put together: short, to be read; long, as a block that a tap copies."""
    text = sayer.draft(card)
    if sayer.room is not None:
        text = cut(text, max(sayer.room, 600))
    return Markup("<blockquote>{}</blockquote>" if fits_copy(text) else "<pre>{}</pre>").format(text)


def _block(text: str, sayer: Sayer) -> Markup:
    """A text to take away that is too long for a copy button: a block that a tap copies."""
    if not text or fits_copy(text):
        return Markup()
    return Markup("<pre>{}</pre>").format(cut(text, sayer.room) if sayer.room is not None else text)


def _frames(screen: Screen, sayer: Sayer) -> list[tuple[int, str]]:
    """A timer's pictures, each under the card's text; at the end the text alone."""
    card = screen.card
    if not isinstance(card, Timer):
        return []
    lead = _message(card, sayer)
    each = [
        (frame.seconds, str(Markup("{}\n\n<b>{}</b>").format(lead, _message(card, sayer, frame.text))))
        for frame in card.frames
    ]
    return [*each * card.rounds, (LAST_FRAME, str(lead))]

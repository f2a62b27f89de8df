"""A screen of the engine, in words: HTML, buttons and frames."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from markupsafe import Markup

from bot.content.compiled import Content
from bot.content.keyboards import HOURS, Keyboard, fits_copy
from bot.content.lengths import COMFORT, cut, units, visible
from bot.content.proposals import line
from bot.content.rendered import Button, Rendered
from bot.content.saying import Sayer, prefix_of
from bot.flows.answers import Answers
from bot.flows.cards import Card, Choice, Choices, Confirm, Draft, End, Flow, Say, Timer
from bot.flows.conditions import applies
from bot.flows.screens import Screen

__all__ = ["Button", "Rendered", "asked", "draft_of", "render", "spoken"]

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
    hours: Sequence[int] = HOURS,
    subject: str = "",
    echo: str = "",
    values: Mapping[str, str] | None = None,
) -> Rendered:
    """Everything one message shows.

    ``today`` and ``hour`` are the person's local day and hour; ``hours`` are those of a day that a moment
    offers (of today's, those that have gone by are left out). ``subject`` is the record's id that offers are
    about. ``echo`` is the choice just made: it becomes the first line. ``values`` are variables that are
    neither cards nor facts. Text that would be too long for one message is made to fit by cutting own words,
    and nothing else.
    """
    sayer = Sayer(content, language, screen.flow, screen.answers, people=screen.people, extra=values or {})
    keyboard = Keyboard(screen, sayer, session, today, hour, subject, hours)
    text = _text(screen, sayer, echo, keyboard)
    for room in ROOMS[1:]:
        if units(visible(text)) <= COMFORT:
            break
        sayer.room = room
        text = _text(screen, sayer, echo, keyboard)
    return Rendered(text, keyboard.rows(), tuple(_frames(screen, sayer)))


def spoken(content: Content, flow: Flow, prefix: str, answers: Answers, language: str, room: int) -> Markup:
    """The says of a flow whose ids begin with ``prefix``, for these answers: how a record says again what its
    flow said. Own words get ``room`` UTF-16 units."""
    sayer = Sayer(content, language, flow.id, answers, room=room)
    says = (card for card in flow.cards if isinstance(card, Say) and card.id.startswith(prefix))
    return Markup("\n").join(_message(card, sayer) for card in says if applies(card, answers))


def asked(content: Content, flow: Flow, card: Card, answers: Answers, language: str) -> Markup:
    """What a card asks, or asked, with these answers and facts."""
    return _message(card, Sayer(content, language, flow.id, answers))


def draft_of(content: Content, flow: Flow, card: Draft, answers: Answers, language: str) -> str:
    """The text that a draft puts together from these answers."""
    return Sayer(content, language, flow.id, answers).draft(card)


def _text(screen: Screen, sayer: Sayer, echo: str, keyboard: Keyboard) -> str:
    messages, language, page = sayer.content.messages, sayer.language, keyboard.page
    parts: list[Markup] = []
    if echo:
        parts.append(messages.html(language, "screen-echo", choice=cut(echo.removeprefix("✓ "), 60)))
    if screen.proposal is not None:
        parts.append(line(messages, language, screen.proposal, keyboard.today))
    else:
        parts += [_message(say, sayer) for say in screen.says]
        parts.append(_question(screen.card, sayer, page))
    if isinstance(screen.card, Draft):
        parts.append(_drafted(screen.card, sayer))
    if earlier := _earlier(screen, sayer):
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


def _question(card: Card, sayer: Sayer, page: str) -> Markup:
    """What a card asks; on the further pages of a moment, which day or which hour."""
    if page:
        which = "screen-which_day" if page == "days" else "screen-which_hour"
        return sayer.content.messages.html(sayer.language, which)
    return _message(card, sayer)


def _earlier(screen: Screen, sayer: Sayer) -> str:
    """The answer that is being changed; not a summary's or a text's that was taken as it was."""
    answer, card = screen.earlier, screen.card
    as_it_was = isinstance(card, Confirm | Draft) and answer is not None and answer.picked == ("right",)
    if answer is None or as_it_was or isinstance(card, End | Timer):
        return ""
    return sayer.answer(card.id, answer)


def _drafted(card: Draft, sayer: Sayer) -> Markup:
    """A text put together: short, to be read; long, as a block that a tap copies."""
    text = sayer.draft(card)
    if sayer.room is not None:
        text = cut(text, max(sayer.room, 600))
    template = Markup("<blockquote>{}</blockquote>") if fits_copy(text) else Markup("<pre>{}</pre>")
    return template.format(text)


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

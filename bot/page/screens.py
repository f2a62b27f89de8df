"""The page in HTML, written whole on this side: no script puts anything in place afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Literal

from markupsafe import Markup

from bot.content import Content
from bot.conversations.page_view import PageView, Someone
from bot.page import drawing

Theme = Literal["light", "dark", ""]

TELEGRAM_SCRIPT = "https://telegram.org/js/telegram-web-app.js"
"""Telegram's own, which tells its app that the page is there (Bot API, "Initializing Mini Apps")."""

DOCUMENT = Markup(
    '<!doctype html>\n<html lang="{language}" data-theme="{theme}">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    '<meta name="color-scheme" content="light dark">\n<title>{title}</title>\n'
    '<link rel="stylesheet" href="style.css">\n{scripts}</head>\n<body>\n{body}\n</body>\n</html>\n'
)
SCRIPT = Markup('<script src="{}" defer></script>\n')
NOTICE = Markup('<main id="main" class="notice"><h1>{}</h1>{}</main>')
PARAGRAPH = Markup("<p>{}</p>")
WAITING = Markup(
    '<p id="wait" role="status">{wait}</p><p id="outside" hidden>{outside}</p>'
    "<noscript><p>{none}</p></noscript>"
    '<form id="open" method="post" action="./" hidden><input type="hidden" name="init_data">'
    '<input type="hidden" name="theme"></form>'
)
"""What is there until the page is: the signed words are handed over by a form, so its answer is a page of its
own."""

OVERVIEW = Markup(
    '<a class="skip" href="#main">{skip}</a>\n<header><h1>{title}</h1><p>{about}</p></header>\n'
    '<nav aria-label="{parts}"><ul>{links}</ul></nav>\n<main id="main" tabindex="-1">\n{sections}</main>'
)
LINK = Markup('<li><a href="#{}">{}</a></li>')
SECTION = Markup(
    '<section aria-labelledby="{id}"><h2 id="{id}" tabindex="-1">{heading}</h2>\n{inner}</section>\n'
)
FIGURE = Markup("<figure>{}{}</figure>\n")
LEGEND = Markup('<figcaption><ul class="legend">{}</ul></figcaption>')
SIGN = Markup("<li>{} {}</li>")
AREA = Markup("<h3>{}</h3>\n<ol>{}</ol>\n")
PERSON = Markup('<li value="{}"><bdi>{}</bdi> <span class="how">{}</span></li>')
WORDS = Markup("<details><summary>{}</summary>{}</details>\n")
LIST = Markup('<ul class="cards">{}</ul>\n')
CARD = Markup('<li><p class="faint">{}</p><p>{}</p>{}</li>')
FAINT = Markup('<p class="faint">{}</p>')
SPEECH = Markup("<bdi>{}</bdi>: <bdi>{}</bdi>")


def waiting(content: Content, language: str, *, in_telegram: bool) -> str:
    """What the menu button opens: empty of anything private, the same for everybody."""
    say = _sayer(content, language)
    inner = WAITING.format(wait=say("page-wait"), outside=say("page-refused"), none=say("page-no_script"))
    scripts = [TELEGRAM_SCRIPT] if in_telegram else []
    body = NOTICE.format(say("page-brand"), inner)
    return _document(content, language, "", body, [*scripts, "page.js"])


def notice(content: Content, language: str, message: str, theme: Theme = "") -> str:
    """One sentence instead of the page."""
    say = _sayer(content, language)
    return _document(
        content, language, theme, NOTICE.format(say("page-brand"), PARAGRAPH.format(say(message)))
    )


def overview(content: Content, view: PageView, theme: Theme) -> str:
    """All of it."""
    say = _sayer(content, view.language)
    sections = [
        ("people", "page-people", _people(say, view)),
        ("lines", "page-lines", _lines(content, say, view)),
        ("steps", "page-steps", _steps(say, view)),
        ("agreements", "page-agreements", _agreements(say, view)),
        ("reminders", "page-reminders", _reminders(say, view)),
    ]
    body = OVERVIEW.format(
        skip=say("page-skip"),
        title=say("page-title"),
        about=say("page-about"),
        parts=say("page-parts"),
        links=_joined(LINK.format(f"h-{id}", say(heading)) for id, heading, _ in sections),
        sections=_joined(
            SECTION.format(id=f"h-{id}", heading=say(heading), inner=inner) for id, heading, inner in sections
        ),
    )
    return _document(content, view.language, theme, body)


class _sayer:
    """Sentences of the page in one language."""

    def __init__(self, content: Content, language: str) -> None:
        self._messages = content.messages
        self.language = language

    def __call__(self, message: str, **values: str | int) -> Markup:
        return self._messages.html(self.language, message, **values)

    def bare(self, message: str) -> str:
        """Without the tags that it has in a chat."""
        return self(message).striptags()


def _people(say: _sayer, view: PageView) -> Markup:
    if not view.people:
        return PARAGRAPH.format(say("page-people_empty"))
    here = [s for s in drawing.MARKS if any(one.standing == s for one in view.people)]
    shape = drawing.people(
        [(one.standing, one.closeness) for one in view.people],
        say("page-people").striptags(),
        say("page-people_shape").striptags(),
        say("page-you").striptags(),
    )
    legend = LEGEND.format(_joined(SIGN.format(drawing.sign_of_standing(s), say(f"map-{s}")) for s in here))
    about = PARAGRAPH.format(say("page-people_shape"))
    if unplaced := sum(one.closeness is None for one in view.people):
        about += FAINT.format(say("progress-not_placed", count=unplaced))
    return about + FIGURE.format(shape, legend) + _by_area(say, view.people)


def _by_area(say: _sayer, people: Sequence[Someone]) -> Markup:
    """The same in words, by the numbers of the drawing."""
    numbered = enumerate(people, start=1)
    return _joined(
        AREA.format(
            say.bare(f"area-{area}"),
            _joined(PERSON.format(number, one.name, say(f"map-{one.standing}")) for number, one in members),
        )
        for area, members in groupby(numbered, key=lambda pair: pair[1].area)
    )


def _lines(content: Content, say: _sayer, view: PageView) -> Markup:
    picture = view.lines
    if picture is None:
        return PARAGRAPH.format(say("page-lines_empty"))
    day = content.messages.day
    told = [
        say(
            "page-line_said",
            line=line.label,
            values=", ".join(f"{value:g} ({day(view.language, at)})" for at, value in line.points),
        )
        for line in picture.lines
    ]
    signs = [SIGN.format(drawing.sign_of_line(n), line.label) for n, line in enumerate(picture.lines)]
    for days, sign, label in (
        (picture.slips, drawing.sign_of_slip, picture.slips_label),
        (picture.steps, drawing.sign_of_step, picture.steps_label),
    ):
        if days:
            signs.append(SIGN.format(sign(), label))
            listed = ", ".join(day(view.language, at) for at in days)
            told.append(say("page-line_said", line=label, values=listed))
    words = LIST.format(_joined(Markup("<li>{}</li>").format(each) for each in told))
    return (
        PARAGRAPH.format(say("page-lines_about"))
        + FIGURE.format(
            drawing.lines(picture, say("page-lines_about").striptags()), LEGEND.format(_joined(signs))
        )
        + WORDS.format(say("page-in_words"), words)
    )


def _steps(say: _sayer, view: PageView) -> Markup:
    if not view.steps:
        return PARAGRAPH.format(say("page-steps_empty"))
    return LIST.format(
        _joined(CARD.format(each.day, each.plan, FAINT.format(each.how)) for each in view.steps)
    )


def _agreements(say: _sayer, view: PageView) -> Markup:
    if not view.agreements:
        return PARAGRAPH.format(say("page-agreements_empty"))
    return LIST.format(
        _joined(
            CARD.format(
                each.circle,
                SPEECH.format(each.name, each.words),
                FAINT.format(say("page-agreed_until", day=each.until)) if each.until else "",
            )
            for each in view.agreements
        )
    )


def _reminders(say: _sayer, view: PageView) -> Markup:
    if not view.reminders:
        return PARAGRAPH.format(say("page-reminders_empty"))
    return LIST.format(_joined(CARD.format(each.when, each.what, "") for each in view.reminders))


def _document(
    content: Content, language: str, theme: Theme, body: Markup, scripts: Sequence[str] = ()
) -> str:
    return str(
        DOCUMENT.format(
            language=language,
            theme=theme,
            title=content.messages.plain(language, "page-brand"),
            scripts=_joined(SCRIPT.format(script) for script in scripts),
            body=body,
        )
    )


def _joined(parts: Iterable[Markup]) -> Markup:
    return Markup("").join(parts)

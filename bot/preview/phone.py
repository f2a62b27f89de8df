"""A screen as a phone shows it: the bubble, and the rows of buttons under it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from markupsafe import Markup

from bot.content.render import Button, Rendered, render
from bot.flows import buttons
from bot.flows.cards import Choices, Moment
from bot.flows.proposals import Proposal
from bot.flows.screens import Screen
from bot.preview.words import Words

TODAY = date(2026, 11, 23)
"""A Monday, so that a moment offers the weekend too."""

HOUR = 9
SESSION = "preview"
PROPOSED = (
    Proposal("sure", ("2026-11-24T19:30",)),
    Proposal("quiet", ("2026-11-24T09:00", "2026-11-23T22:30")),
    Proposal("which", ("2026-11-24T07:30", "2026-11-24T19:30")),
)
"""What a moment says back: a time that was typed, one in quiet hours, and what can mean two."""


@dataclass(frozen=True, slots=True)
class Phone:
    """What the production renderer makes of a screen. ``language`` may be an overlay of the page's own."""

    words: Words
    language: str

    def shown(self, screen: Screen) -> Markup:
        """The screen, the further pages of its buttons, and the pictures of a timer."""
        return Markup("").join(self._bubble(rendered) for rendered in self.pages(screen))

    def pages(self, screen: Screen) -> Iterator[Rendered]:
        """The first page, then what its first button to another page leads to, and so on; a timer's frames;
        what a tick brings, where its button has words of its own; what a moment says back."""
        seen, page = {""}, ""
        messages, card = self.words.content.messages, screen.card
        if isinstance(card, Choices) and messages.has(self.language, card.message, "done"):
            screen = replace(screen, ticked=frozenset(option.id for option in screen.options[:1]))
        while True:
            rendered = self.rendered(replace(screen, page=page))
            yield rendered
            for text in dict.fromkeys(text for _, text in rendered.frames):
                if text != rendered.html:
                    yield Rendered(text)
            turns = (buttons.parse(button.data or "") for row in rendered.rows for button in row)
            pages = (turn.page for turn in turns if isinstance(turn, buttons.TurnPage))
            page = next((page for page in pages if page not in seen and page != "0"), "")
            if not page:
                break
            seen.add(page)
        for proposal in PROPOSED if isinstance(card, Moment) else ():
            yield self.rendered(replace(screen, page="", proposal=proposal))

    def rendered(self, screen: Screen) -> Rendered:
        """As `bot.conversations` has it rendered, on a Monday morning."""
        content = self.words.content
        operator = content.messages.plain(self.language, "operator-unknown")
        return render(
            content,
            screen,
            self.language,
            session=SESSION,
            today=TODAY,
            hour=HOUR,
            values={"operator": operator},
        )

    def _bubble(self, rendered: Rendered) -> Markup:
        text = Markup('<div class="bubble">{}</div>').format(Markup(rendered.html))
        rows = Markup("").join(
            Markup('<div class="row">{}</div>').format(Markup("").join(map(self._key, row)))
            for row in rendered.rows
        )
        return Markup('<div class="message">{}{}</div>').format(text, rows)

    def _key(self, button: Button) -> Markup:
        """An offer is a link to where it leads."""
        match buttons.parse(button.data or ""):
            case buttons.Begin(flow=name):
                target = self.words.target(name)
            case buttons.OpenPanel(panel=name, argument=argument):
                target = self.words.target(name, argument)
            case _:
                return Markup('<span class="key">{}</span>').format(button.label)
        return Markup('<a class="key" href="#{}">{}</a>').format(target, button.label)

"""One flow's part of the page: who has read it, its drawing, and the screens of its cards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from markupsafe import Markup

from bot.content.checks.walk import names_in
from bot.flows.cards import Card, Choice, Choices, End, Flow, Say
from bot.flows.screens import Screen
from bot.preview import ways
from bot.preview.conditions import Conditions
from bot.preview.diagram import Diagram
from bot.preview.examples import Examples
from bot.preview.phone import Phone
from bot.preview.words import Words


@dataclass(frozen=True)
class Part:
    """One flow in one language. ``overlays`` are the languages that lie over it, such as ``nl-BE``."""

    flow: Flow
    words: Words
    examples: Examples
    overlays: Sequence[str] = ()

    def section(self, block: Flow | None = None) -> Markup:
        """The flow; or, where it serves to show a block, that block's cards."""
        shown = block or self.flow
        cards = [card for card in self.flow.cards if self._belongs(card, block)]
        html = Markup(
            '<section class="flow" id="{}"><h2>{}</h2><p class="about">{}</p>\n'
            '{}<div class="cards">{}</div></section>\n'
        )
        return html.format(
            self.words.anchor(shown.id),
            self.words.html("included", block=shown.id) if block else self.words.title(shown.id),
            self._about(shown),
            self._drawing(block),
            Markup("").join(self._card(card, block) for card in cards),
        )

    def _belongs(self, card: Card, block: Flow | None) -> bool:
        """A block's cards stand in its own part, and here only when words of this flow lead up to them."""
        if isinstance(card, Say):
            return False
        owner = self.words.block_of(card, self.flow)
        if block is not None:
            return owner == block.id
        return not owner or any(self._own_words(screen) for screen in self.screens.get(card.id, ()))

    def _says_of(self, screen: Screen, block: Flow) -> Iterator[Say]:
        return (say for say in screen.says if self.words.block_of(say, self.flow) == block.id)

    def _own_words(self, screen: Screen) -> bool:
        owner = self.words.block_of(screen.card, self.flow)
        return any(self.words.block_of(say, self.flow) != owner for say in screen.says)

    @cached_property
    def screens(self) -> Mapping[str, list[Screen]]:
        return ways.screens(self.flow, self.examples)

    @cached_property
    def conditions(self) -> Conditions:
        return Conditions(self.flow, self.examples)

    def _about(self, flow: Flow) -> Markup:
        words = self.words
        read = [f"{review.role}, {review.on}" for review in flow.review if review.on]
        parts = [
            Markup("<code>{}</code>").format(flow.id),
            *([words.html("minutes", minutes=flow.minutes)] if flow.minutes else []),
            *([words.html("gated")] if flow.gated else []),
            words.html("read_by", readers="; ".join(read)) if read else words.html("read_by_nobody"),
        ]
        return Markup(" · ").join(parts)

    def _drawing(self, block: Flow | None) -> Markup:
        drawing = Diagram(self.flow, self.words, self.conditions).drawn(block.id if block else "")
        html = Markup('<details class="drawing" open><summary>{}</summary>{}</details>')
        return html.format(self.words.html("drawing"), drawing)

    def _card(self, card: Card, block: Flow | None) -> Markup:
        screens = self.screens.get(card.id, [])
        if block is not None:
            screens = [replace(screen, says=tuple(self._says_of(screen, block))) for screen in screens]
        condition = self.conditions.of(card)
        html = Markup(
            '<section class="card" id="{}"><h3>{}</h3><p class="ids">{}</p>{}'
            '<div class="phones">{}</div>{}</section>\n'
        )
        at_home = block is not None or not self.words.block_of(card, self.flow)
        return html.format(
            self.words.anchor(card.message if at_home else f"{self.flow.id}-{card.id}"),
            self.conditions.question(card),
            Markup("<code>{}</code> {}").format(f"{self.flow.id}/{card.id}", self.words.kind(card.kind)),
            Markup('<p class="when">{}</p>').format(condition) if condition else "",
            Markup("").join(self._figures(screens))
            or Markup("<p>{}</p>").format(self.words.html("unreached")),
            self._notes(card),
        )

    def _figures(self, screens: Sequence[Screen]) -> Iterator[Markup]:
        for screen in screens:
            caption = self._caption(screen, several=len(screens) > 1)
            plain = Phone(self.words, self.words.language).shown(screen)
            yield _figure(plain, caption)
            for overlay in self.overlays:
                other = Phone(self.words, overlay).shown(screen)
                if other != plain:
                    yield _figure(other, Markup('<p class="overlay">{}</p>').format(overlay))

    def _caption(self, screen: Screen, several: bool) -> Markup:
        """Which says lead up to it, and which answers this screen stands for."""
        lines = [self._say(say) for say in screen.says]
        if several and (given := "; ".join(self._given(screen))):
            lines.append(Markup("<p>{}</p>").format(self.words.html("here", answers=given)))
        return Markup("").join(lines)

    def _say(self, say: Say) -> Markup:
        condition = self.conditions.of(say)
        html = Markup('<p>{} <a href="#{}"><code>{}</code></a>{}</p>')
        anchor = self.words.anchor(say.message)
        return html.format(
            self.words.html("begins_with"), anchor, say.id, f": {condition}" if condition else ""
        )

    def _given(self, screen: Screen) -> Iterator[str]:
        """The answers on which this screen depends."""
        names = names_in(screen.card).union(*(names_in(say) for say in screen.says))
        for card in self.flow.cards:
            answer = screen.answers.get(card.id)
            if card.id in names and answer is not None:
                options = [self.conditions.label(option, card) for option in answer.picked]
                said = ", ".join(options) or answer.words or self.words.html("left_out")
                yield f"{self.conditions.question(card)} → {said}"

    def _notes(self, card: Card) -> Markup:
        """When which button is there."""
        lines: list[tuple[str, str]] = []
        if isinstance(card, Choice | Choices):
            lines = [(self.conditions.label(o.id, card), self.conditions.of(o)) for o in card.options]
        if isinstance(card, End) and card.lines:
            lines = [("☎", str(self.words.html("lines", topics=", ".join(card.lines))))]
        items = [Markup("<li>{} {}</li>").format(*line) for line in lines if line[1]]
        if not items:
            return Markup()
        html = Markup("<details><summary>{}</summary><ul>{}</ul></details>")
        return html.format(self.words.html("buttons"), Markup("").join(items))


def _figure(phone: Markup, caption: Markup) -> Markup:
    return Markup("<figure>{}<figcaption>{}</figcaption></figure>").format(phone, caption)


def carriers(flows: Iterable[Flow], blocks: Iterable[Flow]) -> Iterator[tuple[Flow, Flow]]:
    """Each block with the first flow that includes it, in which its cards are shown."""
    flows = list(flows)
    for block in blocks:
        for flow in flows:
            if any(card.message.startswith(f"{block.id}-") for card in flow.cards):
                yield block, flow
                break

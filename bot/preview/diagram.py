"""A flow as a drawing: its cards from top to bottom, branches set in with their condition, ends marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from bot.flows.cards import Card, Choice, Choices, End, Flow, Offer, Say
from bot.preview.conditions import Conditions
from bot.preview.words import Words


@dataclass(frozen=True)
class Diagram:
    """The drawing of one flow, or of a block as it stands in that flow, in one language."""

    flow: Flow
    words: Words
    conditions: Conditions

    def drawn(self, block: str = "") -> Markup:
        """What comes from another block than the one drawn is folded away: it has a part of its own."""
        parts: list[Markup] = []
        for owner, cards in groupby(self.flow.cards, key=lambda card: self.words.block_of(card, self.flow)):
            if block and owner != block:
                continue
            if owner == block:
                parts.append(self._branches(cards, at_home=True))
            else:
                html = Markup(
                    '<li class="node included"><details><summary>{}</summary><ol>{}</ol></details></li>'
                )
                link = Markup('<a href="#{}">{}</a>').format(self.words.anchor(owner), owner)
                name = self.words.html("included", block=link)
                parts.append(html.format(name, self._branches(cards, at_home=False)))
        return Markup('<ol class="diagram">{}</ol>').format(Markup("").join(parts))

    def _branches(self, cards: Iterable[Card], at_home: bool) -> Markup:
        """Neighbours that depend on the same stand in one branch."""
        parts: list[Markup] = []
        for condition, group in groupby(cards, key=self.conditions.of):
            nodes = Markup("").join(self._node(card, at_home) for card in group)
            branch = Markup('<li class="branch"><p class="when">{}</p><ol>{}</ol></li>')
            parts.append(branch.format(condition, nodes) if condition else nodes)
        return Markup("").join(parts)

    def _node(self, card: Card, at_home: bool) -> Markup:
        """A question or an end leads to its screens; a say has none, and is at home where it stands here."""
        anchor, text = self.words.anchor(card.message), self.conditions.question(card)
        if isinstance(card, Say):
            place = Markup(' id="{}"').format(anchor) if at_home else Markup()
            name = Markup("<span{}>{}</span>").format(place, text)
        else:
            name = Markup('<a href="#{}">{}</a>').format(anchor, text)
        node = Markup('<li class="node {}">{} <small><code>{}</code> {}</small>{}</li>')
        kind = self.words.kind(card.kind)
        return node.format(card.kind, name, card.id, kind, self._leads_to(card))

    def _leads_to(self, card: Card) -> Markup:
        """An end's offers as links, a question's buttons in one line."""
        if isinstance(card, End):
            offers = [effect for effect in card.effects if isinstance(effect, Offer)]
            return Markup('<p class="to">{}</p>').format(Markup(" ").join(map(self._offer, offers)))
        if isinstance(card, Choice | Choices):
            return Markup('<p class="options">{}</p>').format(" · ".join(self._labels(card)))
        return Markup()

    def _labels(self, card: Choice | Choices) -> Iterator[str]:
        for option in card.options:
            yield self.conditions.label(option.id, card)

    def _offer(self, offer: Offer) -> Markup:
        link = Markup('<a href="#{}">→ {}</a>').format(
            self.words.target(offer.offer), self.words.title(offer.offer)
        )
        when = self.conditions.of(offer)
        return Markup("{} <small>({})</small>").format(link, when) if when else link

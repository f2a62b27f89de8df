"""What the page itself says, where things stand on it, and what they are called."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from bot.content import Content
from bot.flows.cards import Card, Flow


@dataclass(frozen=True)
class Words:
    """The page's own words in one language (``preview.ftl``), and the anchors of its part of the page."""

    content: Content
    language: str

    @property
    def own_name(self) -> str:
        """What the language calls itself."""
        return self.content.messages.plain(self.language, "language-name")

    def html(self, name: str, **values: object) -> Markup:
        return self.content.messages.html(self.language, f"preview-{name}", **values)

    def kind(self, name: str) -> str:
        """A kind of card in words; its own name where none were written yet."""
        message = f"preview-kind_{name}"
        known = self.content.messages.has(self.language, message)
        return self.content.messages.plain(self.language, message) if known else name

    def anchor(self, message: str) -> str:
        """The place of a flow, a card or another text, by message id."""
        return f"{self.language}-{message}"

    def target(self, offered: str, argument: str = "") -> str:
        """Where an offer leads on this page: a flow, or the text of a panel (with an argument, such as a
        card of knowledge, that text), else at least the button's."""
        for message in (offered, f"{offered}-{argument}", f"panel-{offered}"):
            if self.content.messages.has(self.language, message):
                return self.anchor(message)
        return self.anchor(f"button-{offered}")

    def title(self, offered: str) -> str:
        """A flow's title, or a panel's button."""
        messages = self.content.messages
        message = offered if offered in self.content.flows else f"button-{offered}"
        values = dict.fromkeys(messages.variables(self.language, message), "…")
        return messages.plain(self.language, message, **values)

    def block_of(self, card: Card, flow: Flow) -> str:
        """The block that a card of a flow comes from; "" for the flow's own."""
        owner = card.message.partition("-")[0]
        return "" if owner == flow.id else owner

"""What a page says: what was asked, what was answered, who and when; by the words of content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.content import Content
from bot.content.messages import MessageError
from bot.content.names import clean_name, clean_words
from bot.content.render import asked
from bot.content.saying import at_start, joined, option_said
from bot.content.saying import who as called
from bot.conversations.export import document as doc
from bot.flows.answers import Answer
from bot.flows.cards import Card, Confirm, Draft, Flow

PAIR = Markup("<dt>{}</dt><dd>{}</dd>\n")
WORDS = Markup('<p dir="auto">{}</p>')


def answer_of(said: doc.Said) -> Answer:
    """An answer of the document, as the program knows it."""
    return Answer(
        picked=said.picked,
        words=said.words,
        moment=said.moment,
        offers=said.offers,
        skipped=said.skipped,
        open=said.open,
        card=said.card,
    )


@dataclass
class Wording:
    """Of one document in one language; ``zone`` is where its times are told."""

    content: Content
    document: doc.Document
    language: str
    zone: ZoneInfo

    def answers(
        self, fields: Mapping[str, doc.Said], known: Mapping[str, Answer], flow: Flow | None = None
    ) -> Markup:
        pairs = [
            PAIR.format(self.question(name, said, known, flow), self.answer(said))
            for name, said in fields.items()
        ]
        return Markup("<dl>{}</dl>").format(Markup("").join(pairs)) if pairs else Markup("")

    def question(self, name: str, said: doc.Said, known: Mapping[str, Answer], flow: Flow | None) -> Markup:
        """The question's words; of what no question asked, what it is called."""
        where = self.asking.get(said.card)
        card = next((c for c in flow.cards if c.id == name), None) if flow is not None else None
        if flow is not None and card is not None:
            where = flow, card
        if where is not None:
            try:
                return asked(self.content, *where, known, self.language)
            except MessageError:  # it asks with something that is known only while it is asked
                return self.title(where[0].id)
        label = f"export-mark_{name}"
        return (
            self.say(label) if self.content.messages.has(self.language, label) else Markup("{}").format(name)
        )

    def answer(self, said: doc.Said) -> Markup:
        if said.skipped:
            return self.say("export-skipped")
        if said.moment:
            return self.moment(datetime.fromisoformat(said.moment))
        drafted = isinstance(self.content.cards.get(said.card), Draft)
        parts = [] if drafted and said.words else [self.option(said.card, option) for option in said.picked]
        shown = Markup("{}").format(at_start(joined(self.content, parts, self.language), self.language))
        words = WORDS.format(clean_words(said.words)) if said.words else Markup("")
        return shown + words

    def option(self, card: str, option: str) -> str:
        if option in self.names:
            return self.names[option]
        if not card:  # kept by the program itself: a word of its own, or the message that it showed
            shown = self.content.messages.has(self.language, option)
            return str(self.say(option)) if shown else clean_name(option)
        if option == "right" and isinstance(self.content.cards.get(card), Confirm):
            return str(self.say("screen-right"))
        return option_said(self.content, card, option, self.language)

    # --------------------------------------------------------------------------------------------- words

    def say(self, message: str, **values: str | int) -> Markup:
        return self.content.messages.html(self.language, message, **values)

    def title(self, flow: str) -> Markup:
        """What a conversation is called."""
        known = self.flows.get(flow)
        return self.say(known.id) if known is not None else self.say("export-former_flow")

    def headed(self, relation_id: str | None, flow: str = "") -> Markup:
        return self.with_who(self.title(flow) if flow else self.say("export-own_words"), relation_id)

    def with_who(self, title: Markup, relation_id: str | None) -> Markup:
        if relation_id is None:
            return title
        return Markup("{} · <bdi>{}</bdi>").format(title, self.names[relation_id])

    def who(self, relation_id: str) -> Markup:
        return Markup("<bdi>{}</bdi>").format(at_start(self.names[relation_id], self.language))

    def time(self, instant: datetime) -> Markup:
        return Markup('<time datetime="{}">{}</time>').format(instant.isoformat(), self.when(instant))

    def when(self, instant: datetime) -> Markup:
        return self.moment(instant.astimezone(self.zone))

    def moment(self, local: datetime) -> Markup:
        messages = self.content.messages
        day, hour = messages.day(self.language, local), messages.hour(self.language, local)
        return self.say("export-when", day=day, year=str(local.year), hour=hour)

    # ------------------------------------------------------------------------------------------ look-ups

    @cached_property
    def flows(self) -> Mapping[str, Flow]:
        flows = self.content.flows
        return {**{old: flow for flow in flows.values() for old in flow.was}, **flows}

    @cached_property
    def asking(self) -> Mapping[str, tuple[Flow, Card]]:
        """Message → the first flow that asks it, and the card there."""
        found: dict[str, tuple[Flow, Card]] = {}
        for flow in self.content.flows.values():
            for card in flow.cards:
                found.setdefault(card.message, (flow, card))
        return {name: found[card.message] for name, card in self.content.cards.items()}

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Relation → how somebody is called."""
        return {
            relation.id: called(self.content, self.facts(relation.id), self.language)
            for relation in self.document.relations
        }

    def facts(self, relation_id: str | None) -> dict[str, Answer]:
        known = facts_of("person", self.document.person.fields)
        if relation_id is not None:
            known |= facts_of("relation", self.relations[relation_id].fields)
        return known

    @cached_property
    def relations(self) -> Mapping[str, doc.Relation]:
        return {relation.id: relation for relation in self.document.relations}


def facts_of(group: str, fields: Mapping[str, doc.Said]) -> dict[str, Answer]:
    return {f"{group}_{name}": answer_of(said) for name, said in fields.items()}

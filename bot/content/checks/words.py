"""The sentences against the flows and the code: none missing, none left over, the same in each language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.content.checks.facts import Domain
from bot.content.checks.problems import Problem
from bot.content.checks.texts import Key, Texts, key_name
from bot.content.loading import FlowSource
from bot.content.saying import prefix_of
from bot.flows.cards import Card, Choice, Choices, Confirm, Draft, End, Offer, Person, Share, Timer

SUPPLIED = frozenset({"who", "minutes", "operator"})
"""Variables beside cards and facts (``operator``: who runs this Hecht, on the first screen)."""


@dataclass
class Wanted:
    """What the flows need: key → who needs it; ``allowed`` may be there too; ``variables`` are what a
    message can mention, over all flows that it stands in."""

    keys: dict[Key, tuple[Path, int, str]] = field(default_factory=dict)
    allowed: set[Key] = field(default_factory=set)
    variables: dict[str, frozenset[str]] = field(default_factory=dict)


def wanted(sources: Mapping[str, FlowSource], facts: Mapping[str, Domain]) -> Wanted:
    """Worked out from all flows and blocks."""
    result = Wanted()
    for source in sources.values():
        flow = source.flow
        if not flow.block:
            line = source.source.line(("id",))
            for attribute in (None, "button"):
                result.keys.setdefault((flow.id, attribute), (source.path, line, f"the flow {flow.id}"))
        before: set[str] = set()
        for card in flow.cards:
            where = (source.path, source.lines[card.id], f"the card {card.id} of {flow.id}")
            for attribute in _needed(card):
                result.keys.setdefault((card.message, attribute), where)
            result.allowed |= {(card.message, attribute) for attribute in _allowed(card)}
            if not flow.block:
                prefix = prefix_of(card.id, card.message)
                bare = {name.removeprefix(prefix) for name in before} | before
                known = frozenset(bare | facts.keys() | SUPPLIED)
                earlier = result.variables.get(card.message, known)
                result.variables[card.message] = earlier & known
            before.add(card.id)
    return result


def _needed(card: Card) -> Iterator[str | None]:
    yield None
    match card:
        case Choice() | Choices():
            for option in card.options:
                yield option.id
                yield f"{option.id}-said"
        case Draft():
            yield "text"
        case Timer():
            yield from dict.fromkeys(frame.text for frame in card.frames)
        case _:
            pass


def _allowed(card: Card) -> Iterator[str]:
    match card:
        case Choice() | Choices():
            yield "done"
            yield from (f"{option.id}-typed" for option in card.options)
            yield from (f"{option.id}-draft" for option in card.options)
        case Draft():
            yield "right"
        case Timer():
            yield "done"
        case Confirm():
            own = prefix_of(card.id, card.message)
            yield "right"
            yield from (listed.removeprefix(own) for listed in card.lists)
        case Person():
            yield "new"
            yield "new-said"
        case End():
            yield from (f"offer-{e.offer}" for e in card.effects if isinstance(e, Offer))
            yield from (f"share-{e.share}" for e in card.effects if isinstance(e, Share))
        case _:
            pass


def check_words(
    languages: Mapping[str, Texts], needs: Wanted, used: Used, flows: Iterable[str]
) -> Iterator[Problem]:
    """``languages`` by folder name; ``used``: what the code uses; ``flows``: the ids of flows and blocks."""
    full = {name: texts for name, texts in languages.items() if "-" not in name}
    flow_ids = frozenset(flows)
    for language, texts in full.items():
        yield from _missing(texts, language, needs)
        yield from _unused(texts, needs, used, flow_ids)
        yield from _variables(texts, needs)
    for name, texts in languages.items():
        if "-" in name:
            yield from _overlay(texts, full.get(name.partition("-")[0]))
            yield from _variables(texts, needs)
    yield from _differences(full, needs)
    for key, (path, line) in sorted(used.called.items(), key=str):
        for language, texts in full.items():
            if key not in texts.texts and key not in needs.keys:
                mend = f"add it to a file in locales/{language}"
                yield Problem(path, line, f"the code uses {key_name(key)}, which {language} lacks", mend)


@dataclass
class Used:
    """What the program's own source says: texts that it asks for by name, and all strings in it (``starts``
    are beginnings that a name is put together from)."""

    called: dict[Key, tuple[Path, int]] = field(default_factory=dict)
    strings: set[str] = field(default_factory=set)
    starts: set[str] = field(default_factory=set)

    def uses(self, message: str) -> bool:
        return message in self.strings or any(message.startswith(start) for start in self.starts)


def _missing(texts: Texts, language: str, needs: Wanted) -> Iterator[Problem]:
    for key, (path, line, who) in needs.keys.items():
        if key not in texts.texts:
            mend = f"add {key_name(key)} to a file in locales/{language}"
            yield Problem(path, line, f"{who} has no text {key_name(key)} in {language}", mend)


def _unused(texts: Texts, needs: Wanted, used: Used, flows: frozenset[str]) -> Iterator[Problem]:
    owners = {message for message, _ in needs.keys}
    for (message, attribute), text in texts.texts.items():
        key = (message, attribute)
        if key in needs.keys or key in needs.allowed or message in texts.referred:
            continue
        if message in owners:
            mend = "remove it, or check how the option or card is spelled"
            yield Problem(text.path, text.line, f"nothing uses {key_name(key)}", mend, "warning")
        elif message.partition("-")[0] in flows and not used.uses(message):
            yield Problem(
                text.path, text.line, f"no card has the text {key_name(key)}", "remove it", "warning"
            )
        elif not used.uses(message):
            mend = "remove it, or check how it is spelled in the code"
            yield Problem(text.path, text.line, f"nothing uses {key_name(key)}", mend, "warning")


def _variables(texts: Texts, needs: Wanted) -> Iterator[Problem]:
    for (message, attribute), text in texts.texts.items():
        known = needs.variables.get(message)
        if known is None:
            continue
        for variable in sorted(text.variables):
            if variable[:1].lower() + variable[1:] not in known:
                name = key_name((message, attribute))
                mend = "use a card that comes before it in every flow, a fact of docs/content.md, or $who"
                yield Problem(text.path, text.line, f"{name}: nothing supplies ${variable}", mend)


def _overlay(texts: Texts, base: Texts | None) -> Iterator[Problem]:
    if base is None:
        for path, line in list(texts.lines.values())[:1]:
            yield Problem(
                path, line, f"{texts.language} lies over a language that is not there", "add that language"
            )
        return
    for key, text in texts.texts.items():
        if key not in base.texts:
            mend = f"add it to {base.language} first; {texts.language} holds only what differs"
            yield Problem(text.path, text.line, f"{key_name(key)} is not in {base.language}", mend)


def _differences(full: Mapping[str, Texts], needs: Wanted) -> Iterator[Problem]:
    for language, texts in full.items():
        for other, theirs in full.items():
            if other == language:
                continue
            for key, text in theirs.texts.items():
                own_form = key[1] is not None and key[1].endswith(("-draft", "-typed"))
                if key not in texts.texts and key not in needs.keys and not own_form:
                    yield Problem(
                        text.path, text.line, f"{language} lacks {key_name(key)}", f"add it to {language}"
                    )
                elif key in texts.texts:
                    yield from _lacking(language, texts, key, text.variables)


def _lacking(language: str, texts: Texts, key: Key, theirs: frozenset[str]) -> Iterator[Problem]:
    text = texts.texts[key]
    ours = {variable.lower() for variable in text.variables}
    for variable in sorted(v for v in theirs if v.lower() not in ours):
        if not key[0].startswith("screen-"):  # each language takes its own parts of a day or an hour
            mend = "use it, or leave it out in the other language too"
            message = f"{key_name(key)} has ${variable} in another language, not in {language}"
            yield Problem(text.path, text.line, message, mend, "warning")

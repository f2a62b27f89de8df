"""The page for reviewers: nothing that people can be shown is missing from it, in any language."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.cli import main
from bot.content import content_dir
from bot.content.checks.facts import facts_of
from bot.content.lengths import visible
from bot.content.loading import load_sources
from bot.flows.cards import Choice, Choices, End, Flow, Offer, Say
from bot.preview import ways
from bot.preview.conditions import Conditions
from bot.preview.examples import Examples
from bot.preview.page import page
from tests.running import world

pytestmark = pytest.mark.slow  # it draws every screen there is

CONTENT = world().content
FULL = [language for language in CONTENT.languages if "-" not in language]
FLOWS = [source.flow for source in load_sources(content_dir()).values()]
LARGEST = 10_000_000
"""Characters: what a mail program still takes along, and a phone opens without waiting."""


class Reader(HTMLParser):
    """Ids, links, and the words of a page; fails on tags that are not closed in order."""

    VOID = frozenset({"meta", "input", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: set[str] = set()
        self.tags: Counter[str] = Counter()
        self.words: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        found = dict(attrs)
        self.ids.update(value for name, value in attrs if name == "id" and value)
        self.links |= {value for name in ("href", "src") if (value := found.get(name))}
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "script"):
            self.words.append(data)


@cache
def html() -> str:
    return page(content_dir())


@cache
def shown() -> Reader:
    reader = Reader()
    reader.feed(html())
    reader.close()
    return reader


@cache
def words() -> str:
    return " ".join(" ".join(shown().words).split())


@cache
def examples(language: str) -> Examples:
    return Examples(CONTENT, language, facts_of(FLOWS, FULL, CONTENT.doors))


def test_it_is_whole_and_one_file() -> None:
    reader = shown()
    assert reader.open == []
    assert [name for name, count in reader.ids.items() if count > 1] == []
    assert all(link.startswith("#") for link in reader.links), "nothing is fetched from elsewhere"
    assert {link.removeprefix("#") for link in reader.links} <= reader.ids.keys(), "no link leads nowhere"
    assert reader.tags["script"] == reader.tags["style"] == 1
    assert len(html()) < LARGEST


@pytest.mark.parametrize("language", FULL)
@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.id)
def test_every_flow_and_card_has_its_place(flow: Flow, language: str) -> None:
    ids = shown().ids
    included = any(
        card.message.startswith(f"{flow.id}-") for each in CONTENT.flows.values() for card in each.cards
    )
    if flow.block and not included:
        return
    assert f"{language}-{flow.id}" in ids
    for card in flow.cards:
        assert f"{language}-{card.message}" in ids, card.id


@pytest.mark.parametrize("language", FULL)
def test_every_sentence_stands_on_it(language: str) -> None:
    """Each text without variables, word for word: messages, labels, timers' pictures, ends' offers, and what
    stands outside the flows."""
    messages, missing = CONTENT.messages, []
    for flow in CONTENT.flows.values():
        for card in flow.cards:
            attributes: list[str | None] = [None]
            if isinstance(card, Choice | Choices):
                attributes += [option.id for option in card.options]
            if isinstance(card, End):
                offers = [e.offer for e in card.effects if isinstance(e, Offer)]
                own = [f"offer-{offer}" for offer in offers]
                attributes += [name for name in own if messages.has(language, card.message, name)]
            attributes += [frame.text for frame in getattr(card, "frames", ())]
            for attribute in attributes:
                if not messages.variables(language, card.message, attribute):
                    text = visible(messages.html(language, card.message, attribute))
                    if " ".join(text.split()) not in words():
                        missing.append((card.message, attribute))
    assert missing == []
    for message in ("panel-help", "notice-outdated", "crisis-suicide", "screen-back"):
        assert " ".join(visible(messages.html(language, message)).split()) in words()


def test_what_is_said_otherwise_in_flanders_stands_beside_it() -> None:
    assert "nl-BE" in shown().words
    assert "gsm" in words() and "telefoon" in words()


@pytest.mark.parametrize("language", FULL)
@pytest.mark.parametrize("flow", CONTENT.flows.values(), ids=lambda flow: flow.id)
def test_the_screens_of_a_flow_show_all_that_can_stand_on_them(flow: Flow, language: str) -> None:
    screens = ways.screens(flow, examples(language))
    asked = [card for card in flow.cards if not isinstance(card, Say)]
    own = {card.id for card in asked if card.message.startswith(f"{flow.id}-")}
    assert own <= screens.keys(), "somebody gets to each card"
    shown = [screen for found in screens.values() for screen in found]
    says = {say.id for screen in shown for say in screen.says}
    assert {c.id for c in flow.cards if isinstance(c, Say) and c.message.startswith(f"{flow.id}-")} <= says
    for card in asked:
        if isinstance(card, Choice | Choices) and card.id in own:
            found = {option.id for screen in screens[card.id] for option in screen.options}
            assert found == {option.id for option in card.options}
    ends = [card for card in asked if isinstance(card, End) and card.id in own]
    offers = {effect.offer for end in ends for effect in end.effects if isinstance(effect, Offer)}
    assert offers <= {offer.offer for screen in shown for offer in screen.offers}


@pytest.mark.parametrize(
    ("language", "says"), [("en", "reviewed by nobody yet"), ("nl", "nog door niemand nagekeken")]
)
def test_it_says_who_has_read_a_flow(language: str, says: str) -> None:
    assert says in words()


@pytest.mark.parametrize(
    ("card", "language", "says"),
    [
        ("remembering", "en", "only when “Is contact with Anna possible?” is “Has died”"),
        ("remembering", "nl", "alleen als “Is contact met Anna mogelijk?” is: “Overleden”"),
    ],
)
def test_conditions_are_said_in_plain_words(card: str, language: str, says: str) -> None:
    flow = CONTENT.flows["repair_step"]
    found = next(c for c in flow.cards if c.id.endswith(card))
    assert Conditions(flow, examples(language)).of(found) == says


def test_no_condition_is_left_in_ids() -> None:
    """What reviewers read has no names of the code in it: every fact has words of its own."""
    named = re.compile(r"\b(?:person|relation|step|guess)_[a-z_]+\b")
    for language in FULL:
        for flow in CONTENT.flows.values():
            conditions = Conditions(flow, examples(language))
            for card in flow.cards:
                for thing in (
                    card,
                    *card.effects,
                    *(card.options if isinstance(card, Choice | Choices) else ()),
                ):
                    assert not named.search(conditions.of(thing)), (flow.id, card.id)


def test_the_command_writes_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.preview.page.page", lambda folder: html() if folder == content_dir() else "")
    file = tmp_path / "review.html"
    assert main(["preview", "--output", str(file)]) == 0
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert str(file) in capsys.readouterr().out


def test_a_file_that_cannot_be_written_is_one_plain_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.preview.page.page", lambda folder: html())
    assert main(["preview", "--output", str(tmp_path / "no" / "such" / "folder.html")]) == 2
    assert "hecht: " in capsys.readouterr().err

"""The programme, the tracks and the cards of knowledge: what they name exists, and has words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bot.content.checks.problems import Problem
from bot.content.checks.texts import Key, Texts, key_name
from bot.content.errors import ContentError
from bot.content.loading import FlowSource
from bot.content.programme import load_knowledge, load_programme, load_tracks

BEGUN_OTHERWISE = frozenset(
    {
        *("welcome", "first_minute", "aside", "check_in", "calm"),
        *("about_me", "zone", "remind", "snooze", "share_begin", "bridge_enter"),
    }
)
"""Flows that the menu's first screen, the settings, a nudge or the code begins."""


def check_programme(
    folder: Path, sources: Mapping[str, FlowSource], languages: Mapping[str, Texts]
) -> Iterator[Problem]:
    """``languages`` by folder name."""
    try:
        sections, tracks, knowledge = load_programme(folder), load_tracks(folder), load_knowledge(folder)
    except ContentError as error:
        yield Problem(error.path, error.line, error.message, error.mend)
        return
    flows = {name for name, source in sources.items() if not source.flow.block}
    shared = {name for name in flows if sources[name].flow.about in ("shared", "bridge")}
    menu, paths, learn = folder / "programme.yaml", folder / "tracks.yaml", folder / "learn.yaml"
    offered = {entry.flow for section in sections for entry in section.flows}
    yield from _exist(menu, offered, flows)
    yield from _exist(paths, {part.flow for track in tracks.values() for part in track.parts}, flows)
    yield from _exist(learn, {flow for card in knowledge.values() for flow in card.flows}, flows)
    if sections:
        for flow in sorted(flows - shared - offered - BEGUN_OTHERWISE):
            yield Problem(menu, 1, f"no section offers {flow}", "add it where people look for it")
    asked = {card.learn for source in sources.values() for card in source.flow.cards if card.learn}
    for topic in sorted(asked - knowledge.keys()):
        yield Problem(learn, 1, f"cards ask for {topic!r}, which is not there", "add it, or ask for another")
    full = {name: texts for name, texts in languages.items() if "-" not in name}
    needed: dict[Key, Path] = {(f"section-{section.id}", None): menu for section in sections}
    for track in tracks.values():
        needed |= {(f"track-{track.id}", None): paths, (f"track-{track.id}", "button"): paths}
        needed |= {(f"track-{track.id}_{part.id}", None): paths for part in track.parts}
    needed |= {(f"learn-{card}", part): learn for card in knowledge for part in (None, "title")}
    for language, texts in full.items():
        for key, path in needed.items():
            if key not in texts.texts:
                mend = f"add it to a file in locales/{language}"
                yield Problem(path, 1, f"there is no text {key_name(key)} in {language}", mend)
        for (message, attribute), text in texts.texts.items():
            if message.startswith(("section-", "learn-", "track-")) and (message, attribute) not in needed:
                yield Problem(text.path, text.line, f"nothing uses {message}", "remove it", "warning")


def _exist(path: Path, named: Iterable[str], flows: set[str]) -> Iterator[Problem]:
    for flow in sorted(set(named) - flows):
        yield Problem(path, 1, f"there is no flow {flow!r}", "name a flow of content/flows")

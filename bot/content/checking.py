"""``python -m bot check``: everything that can be known to be wrong with content before it is used."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from bot.content.checks.code import read_code
from bot.content.checks.facts import facts_of
from bot.content.checks.lengths import check_lengths
from bot.content.checks.lock import check_lock, write_lock
from bot.content.checks.problems import Level, Problem
from bot.content.checks.programme import check_programme
from bot.content.checks.structure import check_structure
from bot.content.checks.style import NAME as STYLE
from bot.content.checks.style import check_style, load_style
from bot.content.checks.texts import Texts, check_markup, read_texts
from bot.content.checks.walk import check_walk
from bot.content.checks.words import check_words, wanted
from bot.content.compiled import load_doors
from bot.content.errors import ContentError
from bot.content.loading import compile_flows
from bot.flows.cards import Flow

__all__ = ["Level", "Problem", "check", "reviews", "write_lock"]

PACKAGE = Path(__file__).resolve().parents[1]

Check = Callable[[Path], Iterable[Problem]]


def check(folder: Path, extra: Iterable[Check] = (), *, code: Path = PACKAGE) -> list[Problem]:
    """All findings, by file and line. ``extra`` are further checks of the same folder (helplines, safety);
    ``code`` is the package whose source is read for the texts that it uses.

    While a flow cannot be read, what depends on all flows together is not looked at: it would only
    repeat the same fault in other words.
    """
    problems = [problem for further in extra for problem in further(folder)]
    languages: dict[str, Texts] = {}
    for path in sorted((p for p in (folder / "locales").iterdir() if p.is_dir()), key=lambda p: len(p.name)):
        languages[path.name], found = read_texts(path, languages)
        problems += found
        problems += check_markup(languages[path.name])
    try:
        problems += check_style(languages, load_style(folder / STYLE))
    except ContentError as error:
        problems.append(_from(error))
    doors: tuple[str, ...] = ()
    try:
        doors = tuple(load_doors(folder / "doors.yaml"))
    except ContentError as error:
        problems.append(_from(error))
    sources, faults = compile_flows(folder)
    problems += map(_from, faults)
    if not faults:
        flows = [source.flow for source in sources.values()]
        facts = facts_of(flows, languages, doors)
        full = [texts for name, texts in languages.items() if "-" not in name]
        buttons = (message for texts in full for message in texts.lines if message.startswith("button-"))
        panels = frozenset(message.removeprefix("button-") for message in buttons)
        structure = list(check_structure(sources, facts, panels))
        problems += structure
        if not structure:
            problems += check_walk(sources.values(), facts)
        needs = wanted(sources, facts)
        problems += check_words(languages, needs, read_code(code), sources)
        problems += check_programme(folder, sources, languages)
        problems += check_lengths(languages, sources, facts, needs)
        problems += check_lock(folder, [flow for flow in flows if not flow.block])
    return sorted(set(problems), key=lambda p: (str(p.path), p.line, p.message))


def reviews(flows: Iterable[Flow]) -> list[tuple[str, str]]:
    """Flow → who has read its words ("addiction professional, 2026-12-01"), "" where nobody has yet."""
    said = []
    for flow in flows:
        read = [f"{review.role}, {review.on}" for review in flow.review if review.on]
        said.append((flow.id, "; ".join(read)))
    return said


def _from(error: ContentError) -> Problem:
    return Problem(error.path, error.line, error.message, error.mend)

"""``python -m bot check``: content, helplines and safety rules; every finding with file, line and mend."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from bot import safety
from bot.clock import Clock
from bot.content import ContentError, checking, load_content
from bot.content.checking import Problem
from bot.content.measures.reading import read_measures
from bot.content.measures.scoring import reach, written


def check(folder: Path, *, release: bool, write_lock: bool) -> int:
    """Print every finding, and who has reviewed which flow. Gives 1 when there is an error, else 0."""
    if not (folder / "flows").is_dir():
        raise ContentError(folder, 1, "no content is here", "name a folder that holds flows/ and locales/")
    if write_lock:
        added = checking.write_lock(folder, load_content(folder).flows.values())
        print(f"{added} ids added to flows.lock")
    problems = checking.check(folder, [partial(_helplines, release=release), _rules])
    for problem in problems:
        print(problem)
    if not any(problem.level == "error" for problem in problems):
        print("reviewed by:")
        for flow, readers in checking.reviews(load_content(folder).flows.values()):
            print(f"  {flow:<16}{readers or 'nobody yet'}")
    errors = sum(problem.level == "error" for problem in problems)
    print(f"{errors} errors, {len(problems) - errors} warnings")
    return 1 if errors else 0


def _helplines(folder: Path, release: bool) -> Iterable[Problem]:
    path = folder / "helplines.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    for problem in safety.check(safety.load_helplines(path), Clock().now().date(), release):
        number = next((n for n, line in enumerate(lines, 1) if f"id: {problem.line}" in line), 1)
        yield Problem(
            path=path,
            line=number,
            message=f"{problem.country}, {problem.line}: {problem.text}",
            mend="See docs/helplines.md: call or look it up, then write the day in checked_on.",
            level="error" if problem.error else "warning",
        )


def _rules(folder: Path) -> Iterable[Problem]:
    """The risk rules compile; their own examples are tested by the test-suite."""
    try:
        safety.load_rules(folder / "safety")
    except safety.RulesError as error:
        yield Problem(folder / "safety", 1, str(error), "See the notation at the top of the file.")


def check_measures(folder: Path) -> int:
    """Print every fault in an operator's questionnaires, and what each comes to. Gives 1 when there is a
    fault, else 0."""
    found, faults = read_measures(folder)
    for fault in faults:
        print(fault)
    for measure in found.values():
        least, most = (written(end) for end in reach(measure))
        print(f"{measure.id}, version {measure.version}: {len(measure.items)} items, {least} to {most}")
        for language, texts in measure.languages.items():
            print(f"  {language}: {texts.title}")
        print(f"  rights: {measure.licence.holder}; used by: {measure.licence.permission}")
        for item in measure.items:
            if item.card in measure.alarms:
                print(f"  {item.id}: the safety card from {item.crisis_at} on")
    print(f"{len(found)} measures, {len(faults)} errors")
    return 1 if faults else 0

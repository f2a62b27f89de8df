"""The corpora of the risk check:
``tests/safety/corpus/{train,test}/{language}_[writer_]{risk,harmless}.txt``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot.safety.rules import TOPICS, Rules

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "tests" / "safety" / "corpus"
LANGUAGES = ("en", "nl")
RISK = re.compile(rf"([12]) ({'|'.join(TOPICS)}) \| (.+)")

Part = Literal["train", "test"]


class CorpusError(ValueError):
    """A line that is not of the corpus's form; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """``tier`` 0: harmless, without a topic. ``writer``: who wrote it, as the file's name says."""

    text: str
    tier: int
    topic: str
    language: str
    writer: str


def sentences(part: Part) -> list[Sentence]:
    """All sentences of a part, in the order of files and lines. A line that begins with "#" is a remark.

    Raises `CorpusError` for a line of another form.
    """
    return [
        sentence
        for path in sorted((CORPUS / part).glob("*.txt"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if line.strip() and not line.startswith("#")
        for sentence in [_sentence(path, number, line.strip())]
    ]


def examples(rules: Rules) -> list[Sentence]:
    """What the rules say they find and leave; as of one more writer."""
    found = []
    for rule in rules.rules:
        language = rule.id.split("_")[0]
        found += [Sentence(text, rule.tier, rule.topic, language, "rules") for text in rule.says]
        found += [Sentence(text, 0, "", language, "rules") for text in rule.traps]
    return found


def _sentence(path: Path, number: int, line: str) -> Sentence:
    language, *writer, kind = path.stem.split("_")
    if kind == "harmless":
        return Sentence(line, 0, "", language, f"{language}_{''.join(writer)}")
    if not (found := RISK.fullmatch(line)):
        raise CorpusError(f"{path.name}:{number}: not of the form 'tier topic | sentence'")
    return Sentence(found[3], int(found[1]), found[2], language, f"{language}_{''.join(writer)}")

"""How Hecht speaks, as far as a program can hear it. The rules are data: ``content/style.yaml``."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.content.checks import reading
from bot.content.checks.problems import Problem
from bot.content.checks.texts import Key, Text, Texts, key_name, variants_of
from bot.content.errors import ContentError
from bot.content.lengths import visible
from bot.content.sources import read_yaml

NAME = "style.yaml"

TYPED = ("typed-", "screen-second_person", "screen-articles")
"""Texts that list what people type; beside them the ``-typed`` attributes."""

LABELS = ("screen-", "button-", "country-", "command-", "language-")
"""Texts that are buttons and names, and no sentences."""

ENOUGH = 60
"""Words of a file from which on its reading ease means something."""


class Rule(BaseModel):
    """Words that are not to be said, and what to say instead: see the head of ``style.yaml``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    say: str
    not_: tuple[str, ...] = Field(alias="not", min_length=1)
    unless: tuple[str, ...] = ()
    exempt: frozenset[str] = Field(default=frozenset(), alias="except")
    hecht: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Whole words, whatever their capitals."""
        return re.compile("|".join(map(_expression, self.not_)), re.IGNORECASE)

    def found(self, key: Key, text: str) -> str:
        """The first of the words that stands in a text; "" when none does, or where they are right."""
        own_voice = key[1] is not None and not key[1].startswith("offer-")
        if key_name(key) in self.exempt or key[0] in self.exempt or (self.hecht and own_voice):
            return ""
        for phrase in self.unless:
            text = re.sub(re.escape(phrase), "", text, flags=re.IGNORECASE)
        match = self.pattern.search(text)
        return match[0] if match else ""


class Style(BaseModel):
    """The rules of one language."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    longest: int
    ease: float
    long: dict[str, str] = {}
    shout: dict[str, str] = {}
    words: tuple[Rule, ...] = ()


def load_style(path: Path) -> dict[str, Style]:
    """Language → its rules; none where there is no such file. Raises ContentError for another shape."""
    if not path.is_file():
        return {}
    source = read_yaml(path)
    styles: dict[str, Style] = {}
    for language, rules in (source.data or {}).items():
        try:
            styles[language] = Style.model_validate(rules)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            line = source.line((language, *first["loc"]))
            raise ContentError(path, line, first["msg"], "see the head of the file") from error
    return styles


def check_style(languages: Mapping[str, Texts], styles: Mapping[str, Style]) -> Iterator[Problem]:
    """An overlay follows the rules of the language that it lies over."""
    for name, texts in languages.items():
        style = styles.get(name.partition("-")[0])
        if style is None:
            continue
        for key, text in texts.texts.items():
            if not key[0].startswith(TYPED) and not (key[1] or "").endswith("-typed"):
                yield from _text(style, key, text)
        yield from _ease(style, texts)


def _text(style: Style, key: Key, text: Text) -> Iterator[Problem]:
    name = key_name(key)
    variants = list(dict.fromkeys(visible(variant) for variant in variants_of(text.pattern)))
    for rule in style.words:
        word = next((word for variant in variants if (word := rule.found(key, variant))), "")
        if word:
            yield Problem(text.path, _line(text, word), f"{name} says {word!r}", f"say {rule.say}")
    if any("!" in variant for variant in variants) and not {name, key[0]} & style.shout.keys():
        mend = f"say it without; an exclamation mark is out of place after anything painful ({NAME}, shout)"
        yield Problem(text.path, _line(text, "!"), f"{name} has an exclamation mark", mend)
    if key[0] in style.long:
        return
    for sentence in dict.fromkeys(s for variant in variants for s in reading.sentences(variant)):
        count = len(reading.words(sentence))
        if count > style.longest:
            message = f"{name} has a sentence of {count} words: “{sentence[:40]}…”"
            mend = f"at most {style.longest} fit one breath: make two of it"
            yield Problem(text.path, text.line, message, mend)


def _ease(style: Style, texts: Texts) -> Iterator[Problem]:
    for path, score in eases(texts).items():
        if score < style.ease:
            message = f"reading ease {score:.0f} in {texts.language}, at least {style.ease:.0f} is B1"
            yield Problem(path, 1, message, "write shorter sentences and shorter words")


def eases(texts: Texts) -> dict[Path, float]:
    """File → how easy its messages are to read, buttons left out; without files that say too little."""
    if texts.language not in reading.FORMULAS:
        return {}
    said: dict[Path, dict[str, None]] = defaultdict(dict)
    for key, text in texts.texts.items():
        if key[1] is None and not key[0].startswith((*TYPED, *LABELS)):
            for variant in variants_of(text.pattern):
                said[text.path] |= dict.fromkeys(reading.sentences(visible(variant)))
    enough = {p: s for p, s in said.items() if sum(len(reading.words(one)) for one in s) >= ENOUGH}
    return {path: reading.ease(sentences, texts.language) for path, sentences in enough.items()}


def _line(text: Text, word: str) -> int:
    """The first line from the beginning of the text on that has the word; its beginning when parts of it
    stand on two lines."""
    lines = text.path.read_text(encoding="utf-8").splitlines()[text.line - 1 :]
    found = (number for number, line in enumerate(lines, text.line) if word.casefold() in line.casefold())
    return next(found, text.line)


def _expression(words: str) -> str:
    if words.startswith("/"):
        return words.strip("/")
    end = r"\w*" if words.endswith("*") else ""
    return rf"(?<![\w'’-]){re.escape(words.rstrip('*'))}{end}(?![\w])"

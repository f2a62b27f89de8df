"""Typed instead of pressed: understood where it can mean only one thing."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Literal

from bot.content.compiled import Content
from bot.content.names import clean_name
from bot.content.proposals import answers
from bot.content.saying import Sayer, prefix_of
from bot.flows.cards import Confirm, Draft, Person, Timer
from bot.flows.proposals import INSIST, OTHER, Proposal
from bot.flows.screens import Screen

Control = Literal["back", "skip", "stop", "done"]

_CONTROLS: tuple[Control, ...] = ("back", "skip", "stop", "done")
ENOUGH = 4
"""Letters from which on the beginning of a label counts for the whole of it."""

_DIGITS = re.compile(r"\d+")


def option_for(content: Content, screen: Screen, words: str, language: str) -> str | None:
    """The option that typed words mean: its label, sentence form or one of its ``-typed`` forms as a whole,
    or the words that only its label begins with; yes and no in any language where the options are ``yes``
    and ``no``. ``right`` for a ``confirm``, ``done`` for a ``timer``, a relation's id for a ``person``, what
    answers a moment's proposal. None when in doubt.

    The number of an option means nothing: buttons carry no numbers.
    """
    typed = folded(words)
    if not typed:
        return None
    card = screen.card
    if screen.proposal is not None:
        return _to_proposal(content, screen.proposal, typed, language)
    if isinstance(card, Draft):
        own = content.messages.has(language, card.message, "right")
        label = (card.message, "right") if own else ("screen-right_text", None)
        right = folded(content.messages.plain(language, *label))
        return "right" if means(content, "yes", typed) or typed == right else None
    if isinstance(card, Confirm):
        labels = _labels(content, screen, ("right",), language)
        return "right" if means(content, "yes", typed) or typed in labels["right"] else None
    if isinstance(card, Timer):
        labels = _labels(content, screen, ("done",), language)
        certain = any(means(content, control, typed) for control in ("done", "yes"))
        return "done" if certain or typed in labels["done"] else None
    if isinstance(card, Person):
        people = {relation: {folded(clean_name(name))} for relation, name in screen.people.items()}
        return _only(typed, {**people, **_labels(content, screen, ("new",), language)})
    ids = [option.id for option in screen.options]
    for option in ("yes", "no"):
        if option in ids and means(content, option, typed):
            return option
    certain = means(content, "yes", typed) or means(content, "no", typed)
    return _only(typed, _labels(content, screen, ids, language), certain)


def _to_proposal(content: Content, proposal: Proposal, typed: str, language: str) -> str | None:
    """Labels count as a whole only: the time on one, typed once more, is no consent to it."""
    offered = {option: folded(label) for option, label in answers(content.messages, language, proposal)}
    for option, label in offered.items():
        if typed == label:
            return option
    if means(content, "yes", typed):
        readings = [option for option in offered if option not in (INSIST, OTHER)]
        return readings[0] if len(readings) == 1 else None
    for option, meaning in ((INSIST, "insist"), (OTHER, "other"), (OTHER, "no")):
        if option in offered and means(content, meaning, typed):
            return option
    return None


def number_for(content: Content, words: str) -> int | None:
    """The number from 0 to 10 that typed words mean: "7", "zeven", "een 7", "7/10", "about 7 out of 10".
    None for two numbers ("7 of 8"), a fraction, a sign, more than 10, or anything beside the number."""
    text = unicodedata.normalize("NFKC", words).replace("\ufe0f", "").replace("\u20e3", "").lower()
    if re.search(r"\d\s*[.,]\s*\d|[-–−+]\s*\d", text):
        return None
    text = re.sub(r"/\s*(?:10|tien|ten)\b", " ", text)
    typed = folded(text)
    for ending in sorted(_all(content, "typed-of_ten"), key=len, reverse=True):
        if typed.endswith(f" {ending}"):
            typed = typed.removesuffix(ending).strip()
            break
    around = _all(content, "typed-around_number")
    tokens = typed.split()
    kept = [token for token in tokens if token not in around] or tokens
    if len(kept) != 1:
        return None
    if _DIGITS.fullmatch(kept[0]):
        number = int(kept[0]) if len(kept[0]) < 3 else 99
        return number if number <= 10 else None
    for language in content.languages:
        names = _list(content, language, "typed-numbers")
        if kept[0] in names:
            return names.index(kept[0])
    return None


def control_for(content: Content, words: str, language: str) -> Control | None:
    """Back, skip, stop or done, typed as a whole: the button's label, or a word of any language for it."""
    typed = folded(words)
    for control in _CONTROLS:
        labels = (content.messages.plain(language, f"screen-{control}"),)
        if typed and (means(content, control, typed) or typed in map(folded, labels)):
            return control
    return None


def means(content: Content, meaning: str, typed: str) -> bool:
    """Whether folded words are one of those listed for a meaning (``typed-yes``), in any language: people
    mix their languages."""
    return typed in _all(content, f"typed-{meaning}")


def folded(words: str) -> str:
    """How words are compared: no capitals, accents, emoji or punctuation; single spaces. An apostrophe
    inside a word stays, straight."""
    text = unicodedata.normalize("NFKD", words[:500].casefold()).translate(_APOSTROPHES)
    letters = "".join(c for c in text if not unicodedata.combining(c))
    spaced = "".join(c if c.isalnum() or c == "'" else " " for c in letters)
    return " ".join(word.strip("'") if word not in ("'t", "'s") else word for word in spaced.split()).strip()


_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'"})


def _labels(content: Content, screen: Screen, ids: Iterable[str], language: str) -> dict[str, set[str]]:
    messages, message = content.messages, screen.card.message
    sayer = Sayer(content, language, screen.flow, screen.answers, people=screen.people)
    prefix = prefix_of(screen.card.id, message)
    found: dict[str, set[str]] = {}
    for option in ids:
        found[option] = set()
        for attribute in (option, f"{option}-said"):
            if messages.has(language, message, attribute):
                values = sayer.values(messages.variables(language, message, attribute), prefix)
                found[option].add(folded(messages.plain(language, message, attribute, **values)))
        if messages.has(language, message, f"{option}-typed"):
            typed = messages.plain(language, message, f"{option}-typed")
            found[option] |= {folded(words) for words in typed.split("|")}
        shared = f"screen-{option}"
        if not found[option] and messages.has(language, shared) and not messages.variables(language, shared):
            found[option].add(folded(messages.plain(language, shared)))
    return found


def _only(typed: str, labels: Mapping[str, Iterable[str]], certain: bool = False) -> str | None:
    """The one id with that label; else the one whose label begins with the typed words, when they say
    enough ("ja" of "Ja, nu" does, "ik" of "Ik ga weg" does not)."""
    whole = [option for option, texts in labels.items() if typed in texts]
    if whole or (len(typed) < ENOUGH and not certain):
        return whole[0] if len(whole) == 1 else None
    begun = [
        option for option, texts in labels.items() if any(text.startswith(f"{typed} ") for text in texts)
    ]
    return begun[0] if len(begun) == 1 else None


def _all(content: Content, message: str) -> frozenset[str]:
    return frozenset(entry for language in content.languages for entry in _list(content, language, message))


def _list(content: Content, language: str, message: str) -> tuple[str, ...]:
    return _entries(content.messages.plain(language, message))


@functools.lru_cache(maxsize=512)
def _entries(text: str) -> tuple[str, ...]:
    """The entries of a list of ours. Everything that is typed is compared with them all, so each is folded
    once only; words of a person's are never remembered."""
    return tuple(folded(entry) for entry in text.split("|" if "|" in text else None))

"""Typed instead of pressed."""

from __future__ import annotations

import pytest

from bot.content import Content
from bot.content.typed import control_for, folded, number_for, option_for
from bot.flows import engine
from bot.flows.answers import Answer, State
from bot.flows.screens import Screen

NUMBERS: list[tuple[str, int | None]] = [
    ("7", 7),
    (" 7. ", 7),
    ("07", 7),
    ("zeven", 7),
    ("Zéven!", 7),
    ("seven", 7),
    ("een 7", 7),
    ("een zeven", 7),
    ("een", 1),
    ("één", 1),
    ("nul", 0),
    ("0", 0),
    ("10", 10),
    ("tien", 10),
    ("7/10", 7),
    ("7 / 10", 7),
    ("10/10", 10),
    ("7 van de 10", 7),
    ("seven out of ten", 7),
    ("ik denk een 7", 7),
    ("about 7", 7),
    ("7️⃣", 7),
    ("\uff17", 7),
    ("7 of 8", None),
    ("7 à 8", None),
    ("7-8", None),
    ("7,5", None),
    ("7.5", None),
    ("-3", None),
    ("11", None),
    ("100000", None),
    ("zeven en een half", None),
    ("7 glazen per dag", None),
    ("van de 10", None),
    ("geen idee", None),
    ("", None),
    ("   ", None),
    ("\u202e", None),
]


@pytest.mark.parametrize(("words", "number"), NUMBERS)
def test_numbers(sample: Content, words: str, number: int | None) -> None:
    assert number_for(sample, words) == number


def screen(sample: Content, flow: str, people: dict[str, str] | None = None, **picked: str) -> Screen:
    answers = {card: Answer(picked=(option,), words="" if option else "x") for card, option in picked.items()}
    return engine.view(sample.flows[flow], State(flow, answers), {}, people=people)


OPTIONS: list[tuple[str, str | None]] = [
    ("Na het eten", "after_dinner"),
    ("na het éten!", "after_dinner"),
    ("als je opstaat", "get_up"),
    ("als ik opsta", "get_up"),
    ("onderweg 🙂", "on"),
    ("na", None),
    ("na het", "after_dinner"),
    ("eten", None),
    ("2", None),
    ("after_dinner", None),
    ("na het eten of onderweg", None),
    ("ja", None),
    ("", None),
]


@pytest.mark.parametrize(("words", "option"), OPTIONS)
def test_options(sample: Content, words: str, option: str | None) -> None:
    asked = screen(sample, "talk", gate_safe="yes", name="")
    assert asked.card.id == "if"
    assert option_for(sample, asked, words, "nl") == option


YES_NO: list[tuple[str, str | None]] = [
    ("ja", "yes"),
    ("Ja!", "yes"),
    ("yes", "yes"),
    ("oké", "yes"),
    ("nee", "no"),
    ("NEE.", "no"),
    ("nope", "no"),
    ("niet veilig", "no"),
    ("veilig", "yes"),
    ("ja maar", None),
    ("misschien", None),
]


@pytest.mark.parametrize(("words", "option"), YES_NO)
def test_yes_and_no_in_any_language(sample: Content, words: str, option: str | None) -> None:
    for language in ("nl",):
        assert option_for(sample, screen(sample, "talk"), words, language) == option


def test_a_summary_is_confirmed_and_never_by_doubt(sample: Content) -> None:
    answers = {
        "gate_safe": Answer(picked=("yes",)),
        "name": Answer(words="A"),
        "if": Answer(picked=("on",)),
        "burdens": Answer(picked=("nothing",)),
        "story": Answer(words="x"),
        "when": Answer(moment="2026-11-24T19:30"),
    }
    asked = engine.view(sample.flows["talk"], State("talk", answers), {})
    assert asked.card.id == "sum"
    for words in ("klopt", "ja", "That's right", "right", "dat klopt"):
        assert option_for(sample, asked, words, "nl") == "right"
    for words in ("klopt niet", "nee", "bijna", ""):
        assert option_for(sample, asked, words, "nl") is None
    answers["sum"] = Answer(picked=("right",))
    breathing = engine.view(sample.flows["talk"], State("talk", answers), {})
    assert option_for(sample, breathing, "klaar", "nl") == "done"
    assert option_for(sample, breathing, "nog even", "nl") is None


def test_people_by_name(sample: Content) -> None:
    asked = screen(sample, "other", people={"r1": "Anna", "r2": "mijn zus", "r3": "Anna"})
    assert option_for(sample, asked, "MIJN ZUS", "nl") == "r2"
    assert option_for(sample, asked, "anna", "nl") is None  # two of them
    assert option_for(sample, asked, "iemand die er nog niet is", "nl") == "new"


@pytest.mark.parametrize(
    ("words", "control"),
    [
        ("terug", "back"),
        ("Back", "back"),
        ("sla over", "skip"),
        ("klaar!", "done"),
        ("stop", "stop"),
        ("stop?!", "stop"),
        ("ik wil stoppen met drinken", None),
        ("ga terug naar huis", None),
        ("", None),
    ],
)
def test_controls(sample: Content, words: str, control: str | None) -> None:
    assert control_for(sample, words, "nl") == control


def test_folding() -> None:
    assert folded("  Één  zo’n — ding… 🙂 ") == "een zo'n ding"
    assert folded("don't") == "don't"

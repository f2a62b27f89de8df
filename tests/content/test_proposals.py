"""A proposed time in words, and what is understood in answer to it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import product

import pytest

from bot.content import Content
from bot.content.lengths import LABEL, units
from bot.content.proposals import answers, line
from bot.content.render import render
from bot.content.typed import option_for
from bot.flows.answers import Answer
from bot.flows.proposals import INSIST, OTHER, READINGS, Proposal
from bot.flows.screens import Screen
from tests.content.test_render import ANSWERED, MONDAY, SESSION, view

NOON, NEXT_NINE, LATE = "2026-11-24T12:00", "2026-11-24T09:00", "2026-11-23T22:30"
SURE = Proposal("sure", ("2026-11-24T19:30",))
QUIET = Proposal("quiet", (NEXT_NINE, LATE))
WHICH = Proposal("which", ("2026-11-24T07:30", "2026-11-24T19:30"))
ONE = Proposal("past", ("2026-11-24T19:00",))

SAID = [
    (SURE, "nl", "Dinsdag 24 november om 19.30. Klopt dat?", ["Klopt", "Een ander moment"]),
    (SURE, "en", "Tuesday 24 November at 7:30pm. Is that right?", ["That's right", "Another time"]),
    (
        QUIET,
        "nl",
        "Maandag 23 november om 22.30 valt in je stille uren. Ik kom er morgen om 9.00 op terug.",
        ["Dat is goed", "Toch om 22.30", "Een ander moment"],
    ),
    (
        QUIET,
        "en",
        "Monday 23 November at 10:30pm is in your quiet hours. I'd come back to it tomorrow at 9am.",
        ["That's fine", "Still at 10:30pm", "Another time"],
    ),
    (
        Proposal("quiet", ("2026-11-26T09:00", "2026-11-25T23:00")),
        "nl",
        "Woensdag 25 november om 23.00 valt in je stille uren. "
        "Ik kom er donderdag 26 november om 9.00 op terug.",
        ["Dat is goed", "Toch om 23.00", "Een ander moment"],
    ),
    (
        Proposal("quiet", (NEXT_NINE, "2026-11-24T07:30")),
        "nl",
        "Dinsdag 24 november om 7.30 valt in je stille uren. Ik kom er die dag om 9.00 op terug.",
        ["Dat is goed", "Toch om 7.30", "Een ander moment"],
    ),
    (
        Proposal("quiet", ("2026-11-23T13:00", "2026-11-23T12:00")),
        "en",
        "Monday 23 November at 12pm is in your quiet hours. I'd come back to it today at 1pm.",
        ["That's fine", "Still at 12pm", "Another time"],
    ),
    (
        WHICH,
        "nl",
        "Ik weet niet zeker welk moment je bedoelt. "
        "Is het dinsdag 24 november om 7.30, of dinsdag 24 november om 19.30?",
        ["Dinsdag 24 nov, 7.30", "Dinsdag 24 nov, 19.30", "Een ander moment"],
    ),
    (
        ONE,
        "en",
        "That time has gone by. Is it Tuesday 24 November at 7pm?",
        ["Tuesday 24 Nov, 7pm", "Another time"],
    ),
]  # fmt: skip


def proposed(sample: Content, proposal: Proposal, *, kept: Answer | None = None) -> Screen:
    """The card ``when`` with this proposal on it."""
    before = kept or Answer(card="talk-when")
    picked = (proposal.phase, *before.picked)
    answer = Answer(picked=picked, offers=proposal.offers, moment=before.moment, open=True, card="talk-when")
    return view(sample, "when", when=answer)


@pytest.mark.parametrize(("proposal", "language", "words", "labels"), SAID)
def test_it_is_said_in_full(
    sample: Content, proposal: Proposal, language: str, words: str, labels: list[str]
) -> None:
    assert line(sample.messages, language, proposal, MONDAY) == words
    assert [label for _, label in answers(sample.messages, language, proposal)] == labels


def test_a_screen_with_it(sample: Content) -> None:
    shown = render(sample, proposed(sample, QUIET), "nl", session=SESSION, today=MONDAY)
    first, rest = shown.html.split("\n\n", 1)
    assert first == SAID[2][2]
    assert rest == "<i>7 van 9</i>"
    data = [button.data for row in shown.rows for button in row]
    assert data[:3] == [f"c|{SESSION}|3|when|{option}" for option in ("right", "insist", "other")]
    assert [button.label for button in shown.rows[-1]] == ["Terug", "Stop"]


def test_the_earlier_answer_stands_under_it(sample: Content) -> None:
    shown = render(sample, proposed(sample, SURE, kept=ANSWERED["when"]), "en", session=SESSION, today=MONDAY)
    assert "<i>Before:</i> Tuesday 24 November at 7:30pm" in shown.html
    assert ["Leave it as it is"] in [[button.label for button in row] for row in shown.rows]


@pytest.mark.parametrize("language", ["en", "nl", "nl-BE"])
def test_every_label_fits_a_button(sample: Content, language: str) -> None:
    for day, minutes in product(range(366), (0, 30, 12 * 60 + 59)):
        at = datetime(2028, 1, 1) + timedelta(days=day, minutes=minutes)
        for phase in ("quiet", "which"):
            proposal = Proposal(phase, (at.isoformat(timespec="minutes"),) * 2)
            for _, label in answers(sample.messages, language, proposal):
                assert units(label) <= LABEL


@pytest.mark.parametrize("phase", READINGS)
@pytest.mark.parametrize("language", ["en", "nl"])
def test_each_reason_has_its_own_words(sample: Content, phase: str, language: str) -> None:
    one, two = (
        line(sample.messages, language, Proposal(phase, offers), MONDAY) for offers in ((NOON,), (NOON, LATE))
    )
    others = {line(sample.messages, language, Proposal(p, (NOON,)), MONDAY) for p in READINGS if p != phase}
    assert one not in others and one != two and two.endswith("?")


@pytest.mark.parametrize(
    ("proposal", "words", "option"),
    [
        (SURE, "ja", "right"),
        (SURE, "Klopt!", "right"),
        (SURE, "yes", "right"),
        (SURE, "nee", OTHER),
        (SURE, "klopt niet", OTHER),
        (SURE, "anders", OTHER),
        (SURE, "another time", OTHER),
        (SURE, "toch", None),
        (SURE, "19.30", None),
        (QUIET, "prima", "right"),
        (QUIET, "dat is goed", "right"),
        (QUIET, "toch", INSIST),
        (QUIET, "Toch om 22.30", INSIST),
        (QUIET, "om 22.30", None),
        (QUIET, "22.30", None),
        (QUIET, "nope", OTHER),
        (WHICH, "Dinsdag 24 nov, 19.30", "2026-11-24T1930"),
        (WHICH, "dinsdag 24 nov", None),
        (WHICH, "ja", None),
        (WHICH, "nee", OTHER),
        (ONE, "ja", "2026-11-24T1900"),
        (ONE, "morgen", None),
    ],
)
def test_what_is_typed_to_it(sample: Content, proposal: Proposal, words: str, option: str | None) -> None:
    assert option_for(sample, proposed(sample, proposal), words, "nl") == option


@pytest.mark.parametrize("language", ["en", "nl", "nl-BE"])
@pytest.mark.parametrize("proposal", [SURE, QUIET, WHICH, ONE])
def test_every_label_of_it_can_be_typed(sample: Content, proposal: Proposal, language: str) -> None:
    for option, label in answers(sample.messages, language, proposal):
        assert option_for(sample, proposed(sample, proposal), label, language) == option


def test_hours_are_those_given(sample: Content) -> None:
    screen = view(sample, "when", page=date(2026, 11, 24).isoformat())
    shown = render(sample, screen, "nl", session=SESSION, today=MONDAY, hours=(7, 8, 22))
    assert [button.label for button in shown.rows[0]] == ["7.00", "8.00", "22.00"]

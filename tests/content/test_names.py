"""Names and typed words: what breaks a message around them goes, everything else stays."""

from __future__ import annotations

import pytest

from bot.content.names import as_typed, clean_label, clean_name, clean_words

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


def test_a_name_keeps_at_most_eight_marks_on_a_letter() -> None:
    heaped = "Z" + "\u0301\u0316" * 30 + "oe"
    name = clean_name(heaped)
    assert name.startswith("\u0179") or name.startswith("Z")
    assert sum("\u0300" <= letter <= "\u036f" for letter in name) <= 8
    assert name.endswith("oe")


@pytest.mark.parametrize("name", ["Zoë", "Nguyễn", "שָׁלוֹם", "นุ่น", "अनिरुद्ध", FAMILY, "Jan-Willem d’Hondt"])
def test_real_names_stay_as_they_are(name: str) -> None:
    assert clean_name(name) == name


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("\u202eRobin\u202c", "Robin"),
        ("Ro\0bin\x85", "Ro bin"),
        ("\u2066Robin", "Robin"),
        ("Ro\ud800bin", "Robin"),
        ("\u200b\ufeff", ""),
        ("  Robin\n\tRow  ", "Robin Row"),
        ("\u200dRobin", "Robin"),
    ],
)
def test_control_and_direction_are_taken_out_of_a_name(typed: str, name: str) -> None:
    assert clean_name(typed) in (name, name.replace(" ", ""))


def test_what_was_typed_loses_only_what_breaks_a_message() -> None:
    assert as_typed(" a\0b\x1b\x9f\ud800\u202ec\u2068\n\td ") == " abc\n\td "
    assert clean_words(" a\r\nb ") == "a\nb"
    for fine in ("<3 & {0} %s", "שלום", FAMILY, "a\u0301" * 40, "\u200e\u200f"):
        assert as_typed(fine) == fine


def test_a_label_keeps_an_isolated_name_and_nothing_that_stays_open() -> None:
    assert clean_label("\u2068Robin\u2069") == "\u2068Robin\u2069"
    assert clean_label("✓ Evening") == "✓ Evening"
    for open_ended in (
        "\u2068Robin",
        "Robin\u2069",
        "\u2069Robin\u2068",
        "\u202eRobin",
        "\u2068\u2068R\u2069\u2069",
    ):
        assert not set("\u2068\u2069\u202e") & set(clean_label(open_ended))

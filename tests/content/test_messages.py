"""Sentences: variables, escaping, languages."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from markupsafe import Markup

from bot.content import Content, MessageError, Messages, content_dir
from bot.content.checks.texts import Texts, read_texts
from bot.content.entries import Entries

FTL = """
hello = Dag { $who }
    .label = Dag { $who }
plain = Dag, <b>jij</b>
count = { $count ->
        [one] één stap
       *[other] { $count } stappen
    }
    .label = { $count }
note = Een regel
    { GIVEN($note) ->
        [yes] Notitie: { $note }
       *[no] { "" }
    }
    en het einde
-bot = Hecht
of = { -bot } en { hello }
will = Ik ga { AFTER($what, "ik ga", "ik zal") }.
"""


@pytest.fixture
def messages(tmp_path: Path) -> Messages:
    for language, text in {
        "nl": FTL,
        "nl-BE": "hello = Goeiedag { $who }\n    .label = Goeiedag { $who }\n",
    }.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "a.ftl").write_text(text, encoding="utf-8")
    return Messages(tmp_path)


HOSTILE = ["<b>", "{0}", '<3 & "', "a\u202eb", "{ $who }", "&lt;", "%s %(x)s", "</b><script>"]


@pytest.mark.parametrize("value", HOSTILE)
def test_values_are_escaped_in_html_and_left_alone_in_plain(messages: Messages, value: str) -> None:
    html = messages.html("nl", "hello", who=value)
    assert isinstance(html, Markup)
    assert html == f"Dag {Markup.escape(value)}"
    assert html.unescape() == f"Dag {value}"
    assert messages.plain("nl", "hello", "label", who=value) == f"Dag {value}"


def test_markup_is_not_escaped_twice(messages: Messages) -> None:
    assert messages.html("nl", "hello", who=Markup("<i>jij</i>")) == "Dag <i>jij</i>"
    assert messages.html("nl", "plain") == "Dag, <b>jij</b>"


def test_long_values_come_through_whole(messages: Messages) -> None:
    value = "<" * 16_000
    assert messages.html("nl", "hello", who=value).unescape() == f"Dag {value}"


def test_numbers_are_never_grouped_and_choose_their_form(messages: Messages) -> None:
    assert messages.plain("nl", "count", count=1) == "één stap"
    assert messages.plain("nl", "count", count=12345) == "12345 stappen"
    assert messages.plain("nl", "count", "label", count=12345) == "12345"


def test_an_optional_line_leaves_no_gap(messages: Messages) -> None:
    assert messages.plain("nl", "note", note="a") == "Een regel\nNotitie: a\nen het einde"
    assert messages.plain("nl", "note", note="") == "Een regel\nen het einde"


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        ("koken op vrijdag", "Ik ga koken op vrijdag."),
        ("Ik ga  koken", "Ik ga koken."),
        ("ik ga … koken", "Ik ga koken."),
        ("Ik zal koken", "Ik ga koken."),
        ("ik gaf op", "Ik ga ik gaf op."),
        ("ik ga", "Ik ga ik ga."),
        ("", "Ik ga ."),
    ],
)
def test_a_beginning_that_was_typed_once_more_is_left_out(messages: Messages, what: str, shown: str) -> None:
    assert messages.plain("nl", "will", what=what) == shown


def test_variables_are_found_through_references(messages: Messages) -> None:
    assert messages.variables("nl", "of") == {"who"}
    assert messages.variables("nl", "plain") == frozenset()


def test_an_overlay_holds_only_what_differs(messages: Messages) -> None:
    assert messages.plain("nl-BE", "hello", who="Anna") == "Goeiedag Anna"
    assert messages.plain("nl-BE", "of", who="Anna") == "Hecht en Goeiedag Anna"
    assert messages.plain("nl", "of", who="Anna") == "Hecht en Dag Anna"
    assert messages.plain("nl-AW", "hello", who="Anna") == "Dag Anna"


def test_what_is_missing_is_loud_and_names_no_value(messages: Messages) -> None:
    for language, message, attribute, variable in (
        ("nl", "nothing", None, "who"),
        ("nl", "hello", "nothing", "who"),
        ("fr", "hello", None, "who"),
        ("nl", "hello", None, "name"),
    ):
        with pytest.raises(MessageError) as caught:
            messages.html(language, message, attribute, **{variable: "Anna"})
        assert "Anna" not in str(caught.value)
    with pytest.raises(MessageError):
        messages.html("nl", "hello", who=None)
    with pytest.raises(TypeError):
        messages.html("nl", "hello", who=["Anna"])


def test_there_is_no_fall_back_to_another_language(tmp_path: Path) -> None:
    for language, text in {"en": "a = A\nb = B\n", "nl": "a = A\n"}.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "x.ftl").write_text(text, encoding="utf-8")
    with pytest.raises(MessageError):
        Messages(tmp_path).plain("nl", "b")


MOMENTS = [
    ("nl", datetime(2026, 11, 24, 19, 30), "dinsdag 24 november om 19.30"),
    ("nl", datetime(2026, 3, 1, 9, 5), "zondag 1 maart om 9.05"),
    ("en", datetime(2026, 11, 24, 19, 30), "Tuesday 24 November at 7:30pm"),
    ("en", datetime(2026, 11, 24, 9, 0), "Tuesday 24 November at 9am"),
    ("en", datetime(2026, 11, 24, 12, 0), "Tuesday 24 November at 12pm"),
    ("en", datetime(2026, 11, 24, 0, 15), "Tuesday 24 November at 12:15am"),
]


@pytest.mark.parametrize(("language", "when", "words"), MOMENTS)
def test_moments_in_words(sample: Content, language: str, when: datetime, words: str) -> None:
    assert sample.messages.moment(language, when) == words


def test_every_day_and_month_has_its_name(sample: Content) -> None:
    for language in ("en", "nl"):
        weekdays = {sample.messages.day(language, date(2026, 6, day)).split()[0] for day in range(1, 8)}
        months = {sample.messages.day(language, date(2026, month, 1)).split()[2] for month in range(1, 13)}
        assert (len(weekdays), len(months)) == (7, 12)


def test_the_names_that_are_found_at_the_start_are_those_that_fluent_parses() -> None:
    folder, read = content_dir() / "locales", dict[str, Texts]()
    for path in sorted(folder.iterdir(), key=lambda path: len(path.name)):
        read[path.name], problems = read_texts(path, read)
        assert not problems
        entries = Entries([path])
        found = {
            (name, attribute) for name, attribute in entries.texts() if attribute or _has_value(entries, name)
        }
        assert found == set(read[path.name].texts)


def _has_value(entries: Entries, name: str) -> bool:
    entry = entries.get(name)
    assert entry is not None, name
    return entry.value is not None

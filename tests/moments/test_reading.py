from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.moments import instant, read
from bot.moments.words import DAY_WORDS, FILLERS, MINUTES_OF, NUMBERS, PART_WORDS, WEEKDAYS

NOW = datetime(2026, 11, 24, 11, 15, tzinfo=UTC)  # a Tuesday, 12:15 in Amsterdam
ZONE = "Europe/Amsterdam"

UNDERSTOOD = [
    ("nl", "19:30", "2026-11-24T19:30"),
    ("nl", "19.30 uur", "2026-11-24T19:30"),
    ("nl", "19u30", "2026-11-24T19:30"),
    ("nl", "9.30", "2026-11-25T09:30"),
    ("en", "09:30", "2026-11-25T09:30"),
    ("nl", "half acht 's avonds", "2026-11-24T19:30"),
    ("nl", "half acht \u2019s avonds", "2026-11-24T19:30"),
    ("en", "Half acht s'avonds", "2026-11-24T19:30"),
    ("nl", "morgen 10u", "2026-11-25T10:00"),
    ("nl", "Morgen om 10u.", "2026-11-25T10:00"),
    ("nl", "morgen kwart over 9", "2026-11-25T09:15"),
    ("nl", "overmorgen 5 voor half acht 's avonds", "2026-11-26T19:25"),
    ("nl", "morgen om half acht 's avonds", "2026-11-25T19:30"),
    ("nl", "morgenavond om 8 uur", "2026-11-25T20:00"),
    ("nl", "over 3 dagen", "2026-11-27T12:15"),
    ("nl", "over drie dagen om 10u", "2026-11-27T10:00"),
    ("nl", "over een week", "2026-12-01T12:15"),
    ("nl", "over een uurtje", "2026-11-24T13:15"),
    ("nl", "over anderhalf uur", "2026-11-24T13:45"),
    ("nl", "in 2 minuten", "2026-11-24T12:17"),
    ("nl", "vrijdag 18:00", "2026-11-27T18:00"),
    ("nl", "vrijdagavond", "2026-11-27T19:30"),
    ("nl", "volgende week dinsdag 10u", "2026-12-01T10:00"),
    ("nl", "do 18u", "2026-11-26T18:00"),
    ("nl", "morgenochtend", "2026-11-25T09:30"),
    ("nl", "vanavond", "2026-11-24T19:30"),
    ("nl", "tomorrow 7pm", "2026-11-25T19:00"),
    ("en", "tmrw 7 p.m.", "2026-11-25T19:00"),
    ("en", "tomorrow at 3", "2026-11-25T15:00"),
    ("en", "in 2 hours", "2026-11-24T14:15"),
    ("en", "in half an hour", "2026-11-24T12:45"),
    ("en", "an hour from now", "2026-11-24T13:15"),
    ("en", "8 o\u2019clock tonight", "2026-11-24T20:00"),
    ("en", "saturday morning", "2026-11-28T09:30"),
    ("en", "quarter to six this evening", "2026-11-24T17:45"),
    ("en", "half past seven tomorrow evening", "2026-11-25T19:30"),
    ("en", "tomorrow noon", "2026-11-25T12:00"),
    ("en", "12pm", "2026-11-25T12:00"),
    ("en", "dinsdag 10u", "2026-12-01T10:00"),
    ("en", "vandaag half acht", "2026-11-24T19:30"),
    ("nl", "\uff11\uff19:\uff13\uff10", "2026-11-24T19:30"),
]
SEVERAL = [
    ("nl", "half acht", {"2026-11-24T19:30", "2026-11-25T07:30"}),
    ("en", "half seven", {"2026-11-24T19:30", "2026-11-25T07:30"}),
    ("en", "tomorrow 7:30", {"2026-11-25T07:30", "2026-11-25T19:30"}),
    ("nl", "kwart over 9", {"2026-11-24T21:15", "2026-11-25T09:15"}),
    ("nl", "dinsdag 18u", {"2026-11-24T18:00", "2026-12-01T18:00"}),
    ("en", "next friday 6pm", {"2026-11-27T18:00", "2026-12-04T18:00"}),
]
NOT_READ = [
    ("nl", words)
    for words in (
        "", " ", "7", "zeven", "morgen", "weet ik niet", "vandaag 11:00", "25:00", "12:60", "half 13",
        "99 uur", "morgen vroeg", "over 0 minuten", "over 999 weken", "morgen vrijdag 10u", "10u 11u",
        "19:30 nee toch niet",
        "'s avonds", "half acht 's nachts", "2 keer", "over een paar dagen", "x" * 101, "\U0001f642",
    )
]  # fmt: skip
NOT_READ += [
    ("en", "half 7"),
    ("en", "do it tomorrow"),
    ("en", "i sat down at 7"),
    ("en", "in 3 days in 2 hours"),
]


@pytest.mark.parametrize(("language", "words", "local"), UNDERSTOOD)
def test_one_reading(language: str, words: str, local: str) -> None:
    assert [r.at for r in read(words, NOW, ZONE, language)] == [datetime.fromisoformat(local)]


@pytest.mark.parametrize(("language", "words", "locals_"), SEVERAL)
def test_several_readings_so_the_caller_asks(language: str, words: str, locals_: set[str]) -> None:
    found = [r.at for r in read(words, NOW, ZONE, language)]
    assert set(found) == {datetime.fromisoformat(local) for local in locals_}
    assert found == sorted(found)


@pytest.mark.parametrize(("language", "words"), NOT_READ)
def test_no_reading_so_the_caller_asks(language: str, words: str) -> None:
    assert read(words, NOW, ZONE, language) == ()


def test_hours_ahead_are_real_hours_over_a_change_of_the_clock() -> None:
    before_gap = datetime(2027, 3, 28, 0, 30, tzinfo=UTC)  # 01:30, the clock goes from 02:00 to 03:00
    assert [r.at for r in read("in 1 hour", before_gap, ZONE)] == [datetime(2027, 3, 28, 3, 30)]
    first_pass = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 02:30, and again an hour later
    assert read("in 1 hour", first_pass, ZONE) == ()
    assert [r.at for r in read("in 2 hours", first_pass, ZONE)] == [datetime(2026, 10, 25, 3, 30)]


vocabulary = sorted(
    {*DAY_WORDS, *FILLERS, *MINUTES_OF, *NUMBERS, *PART_WORDS, *WEEKDAYS}
    | {
        "over",
        "in",
        "half",
        "past",
        "voor",
        "to",
        "next",
        "volgende",
        "week",
        "7pm",
        "19:30",
        "10u",
        "3",
        "pm",
        "uur",
    }
)


@given(
    st.lists(st.sampled_from(vocabulary), max_size=7).map(" ".join) | st.text(max_size=40),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),
    st.sampled_from(sorted(zoneinfo.available_timezones())),
    st.sampled_from(["nl", "en"]),
)
def test_any_words_give_only_future_readings(words: str, now: datetime, zone: str, language: str) -> None:
    found = read(words, now, zone, language)
    assert len(set(found)) == len(found)
    for reading in found:
        assert reading.at.tzinfo is None and not reading.at.second
        ahead = instant(reading.at.date(), reading.at.time(), zone) - now
        assert timedelta(0) < ahead < timedelta(days=368)

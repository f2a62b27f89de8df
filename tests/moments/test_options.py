from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.moments import instant, resolve

ZONE = "Europe/Amsterdam"


def at(local: str) -> datetime:
    """The instant of a local ISO time in Amsterdam."""
    there = datetime.fromisoformat(local)
    return instant(there.date(), there.time(), ZONE)


@pytest.mark.parametrize(
    ("now", "option", "local"),
    [
        ("2026-11-24T12:00", "evening", "2026-11-24T19:30"),
        ("2026-11-24T17:59", "evening", "2026-11-24T19:30"),
        ("2026-11-24T18:00", "evening", "2026-11-25T19:30"),
        ("2026-11-24T23:50", "morning", "2026-11-25T09:30"),
        ("2026-11-25T00:10", "morning", "2026-11-26T09:30"),
        ("2026-11-24T12:00", "three_days", "2026-11-27T19:30"),
        ("2026-11-24T12:00", "weekend", "2026-11-28T10:30"),
        ("2026-11-27T23:00", "weekend", "2026-11-28T10:30"),
        ("2026-11-28T08:00", "weekend", "2026-12-05T10:30"),
        ("2026-11-29T08:00", "weekend", "2026-12-05T10:30"),
        ("2026-11-24T12:00", "2026-11-24T19", "2026-11-24T19:00"),
        ("2026-11-24T12:00", "2026-11-24T1945", "2026-11-24T19:45"),
        ("2026-11-24T12:00", "2026-11-24T19:45", "2026-11-24T19:45"),
    ],
)
def test_buttons(now: str, option: str, local: str) -> None:
    assert resolve(option, at(now), ZONE) == datetime.fromisoformat(local)


@pytest.mark.parametrize(
    "option",
    [
        "2026-11-24T12",
        "2026-11-23T19",
        "2026-02-30T10",
        "2026-11-24T25",
        "",
        "noon",
        "2026-11-24",
        "٢٠٢٦-11-24T19",
    ],
)
def test_past_or_malformed_is_none(option: str) -> None:
    assert resolve(option, at("2026-11-24T12:00"), ZONE) is None


def test_the_end_of_the_calendar_does_not_raise() -> None:
    assert resolve("9999-12-31T23", at("2026-11-24T12:00"), "America/New_York") is None
    assert resolve("9999-12-31T23", at("2026-11-24T12:00"), ZONE) == datetime(9999, 12, 31, 23)


@given(
    st.sampled_from(["evening", "morning", "three_days", "weekend"]),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),
    st.sampled_from(sorted(zoneinfo.available_timezones())),
)
def test_named_buttons_are_always_in_the_future(option: str, now: datetime, zone: str) -> None:
    local = resolve(option, now, zone)
    assert local is not None and local.tzinfo is None
    ahead = instant(local.date(), local.time(), zone) - now
    assert timedelta(minutes=30) <= ahead <= timedelta(days=8, hours=3)


@given(st.text(max_size=30))
def test_no_text_raises(option: str) -> None:
    resolve(option, at("2026-11-24T12:00"), ZONE)

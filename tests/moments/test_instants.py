"""Local time → instant and quiet hours, in every zone around each of its transitions in 2026 and 2027."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.moments import instant, is_quiet, quiet_end

ZONES = sorted(zoneinfo.available_timezones())
FIRST, LAST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)

zones = st.sampled_from(ZONES)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))
clock_times = st.times().map(lambda t: f"{t:%H:%M}")


def transitions(zone: str) -> Iterator[tuple[datetime, datetime]]:
    """(the last instant before, the first after) each change of a zone's offset, to the minute."""
    tz = ZoneInfo(zone)
    at = FIRST
    while at < LAST:
        later = at + timedelta(days=7)
        if at.astimezone(tz).utcoffset() != later.astimezone(tz).utcoffset():
            low, high = at, later
            while high - low > MINUTE:
                middle = low + timedelta(minutes=(high - low) // MINUTE // 2)
                same = middle.astimezone(tz).utcoffset() == low.astimezone(tz).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            yield low, high
        at = later


def test_every_local_time_around_every_transition_has_one_instant_moved_forward_by_gaps() -> None:
    seen = shifted = 0
    for zone in ZONES:
        tz = ZoneInfo(zone)
        for before, after in transitions(zone):
            old, new = before.astimezone(tz).utcoffset(), after.astimezone(tz).utcoffset()
            assert old is not None and new is not None
            for days in (-1, 0, 1):
                day = before.astimezone(tz).date() + timedelta(days)
                for quarter in range(96):
                    wanted = datetime.combine(day, time(quarter // 4, quarter % 4 * 15))
                    at = instant(wanted.date(), wanted.time(), zone)
                    shown = at.astimezone(tz).replace(tzinfo=None, fold=0)
                    seen += 1
                    if shown != wanted:
                        shifted += 1
                        assert shown - wanted == new - old > timedelta(0)
                        assert at >= after
                    elif at.astimezone(tz).fold:
                        pytest.fail("the second pass of a fold was taken")
    assert seen > 100_000, "no transitions were looked at"
    assert shifted > 1000, "no gap was looked at"


def test_a_fold_is_taken_at_its_first_pass_and_a_gap_moves_forward() -> None:
    assert instant(date(2026, 10, 25), time(2, 30), "Europe/Amsterdam") == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )
    assert instant(date(2026, 10, 25), time(2, 30, fold=1), "Europe/Amsterdam").hour == 0
    assert instant(date(2027, 3, 28), time(2, 30), "Europe/Amsterdam") == datetime(
        2027, 3, 28, 1, 30, tzinfo=UTC
    )


def test_unknown_zone_and_naive_instant_fail_loudly() -> None:
    with pytest.raises(zoneinfo.ZoneInfoNotFoundError):
        instant(date(2026, 1, 1), time(1), "Europe/Nowhere")
    with pytest.raises(ValueError, match="aware"):
        is_quiet(datetime(2026, 1, 1), "UTC")


@pytest.mark.parametrize(
    ("at", "quiet"),
    [("20:59", False), ("21:00", True), ("23:59", True), ("00:00", True), ("08:59", True), ("09:00", False)],
)
def test_quiet_hours_run_over_midnight(at: str, quiet: bool) -> None:
    there = instant(date(2026, 7, 1), time.fromisoformat(at), "Europe/Amsterdam")
    assert is_quiet(there, "Europe/Amsterdam") is quiet


def test_quiet_hours_within_a_day_and_none_at_all() -> None:
    noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert is_quiet(noon, "UTC", "11:00", "13:00")
    assert not is_quiet(noon, "UTC", "13:00", "15:00")
    assert not is_quiet(noon, "UTC", "12:00", "12:00")
    assert quiet_end(noon, "UTC", "11:00", "13:00") == noon + timedelta(hours=1)
    assert quiet_end(noon, "UTC", "13:00", "15:00") == noon


def test_quiet_end_in_a_gap_moves_forward_and_in_a_fold_ends_again() -> None:
    night = datetime(2027, 3, 28, 0, 0, tzinfo=UTC)  # 01:00 in Amsterdam; 02:00 to 03:00 is skipped
    assert quiet_end(night, "Europe/Amsterdam", "21:00", "02:30") == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    again = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)  # 02:10, the second time that the clock shows it
    assert quiet_end(again, "Europe/Amsterdam", "21:00", "02:30") == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


@given(moments, zones, clock_times, clock_times)
def test_quiet_end_is_the_end_whatever_the_hours(at: datetime, zone: str, start: str, until: str) -> None:
    end = quiet_end(at, zone, start, until)
    assert end >= at
    assert not is_quiet(end, zone, start, until)
    assert end - at <= timedelta(days=3)
    if not is_quiet(at, zone, start, until):
        assert end == at


def test_default_quiet_hours_end_at_nine_after_every_transition() -> None:
    for zone in ZONES:
        for before, _ in transitions(zone):
            if is_quiet(before, zone):
                end = quiet_end(before, zone)
                assert end.astimezone(ZoneInfo(zone)).time() == time(9)
                assert end - before <= timedelta(hours=14)

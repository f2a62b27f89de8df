from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content import content_dir
from bot.content.sources import read_yaml
from bot.moments import guess_country, zone_for, zone_of_country
from bot.moments.zones import BROKEN_HOURS, COUNTRY_ZONES, ISLANDS, LANGUAGE_COUNTRIES, TIMES

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Toronto", "America/Toronto"),
        ("amsterdam", "Europe/Amsterdam"),
        ("Europe/Brussels", "Europe/Brussels"),
        ("europe/brussels", "Europe/Brussels"),
        (" New  York ", "America/New_York"),
        ("new_york", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("lissabon", "Europe/Lisbon"),
        ("'s-Hertogenbosch", "Europe/Amsterdam"),
        ("Phoenix", "America/Phoenix"),
        ("Arizona", "America/Phoenix"),
        ("Saskatoon", "America/Regina"),
        ("Saskatchewan", "America/Regina"),
        ("Den Haag", "Europe/Amsterdam"),
        ("België", "Europe/Brussels"),
        ("Washington, D.C.", "America/New_York"),
        ("Washington DC", "America/New_York"),
        ("UTC", "UTC"),
        ("UTC+2", "Etc/GMT-2"),
        ("utc\u22125", "Etc/GMT+5"),
        ("GMT +5:30", "Asia/Kolkata"),
        ("+01:00", "Etc/GMT-1"),
        ("UTC+0", "UTC"),
        ("UTC+15", None),
        ("UTC+5:20", None),
        ("7", None),
        ("Nergenshuizen", None),
        ("", None),
    ],
)
def test_zone_from_words(words: str, zone: str | None) -> None:
    assert zone_for(words, NOW) == zone


def test_every_name_in_the_tables_is_a_zone() -> None:
    known = zoneinfo.available_timezones()
    assert {*TIMES.values(), *ISLANDS.values(), *BROKEN_HOURS.values(), *COUNTRY_ZONES.values()} <= known


def test_names_are_written_as_they_are_looked_up() -> None:
    names = {**TIMES, **ISLANDS}
    assert [name for name in names if zone_for(name, NOW) != names[name]] == []


@pytest.mark.parametrize("hours", range(-12, 15))
def test_whole_hours_give_zones_with_that_offset(hours: int) -> None:
    zone = zone_for(f"UTC{hours:+}", NOW)
    assert zone and datetime(2026, 7, 1, tzinfo=ZoneInfo(zone)).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize("offset", BROKEN_HOURS)
def test_broken_hours_keep_their_offset_the_whole_year(offset: str) -> None:
    sign, hours, minutes = offset[0], *offset[1:].split(":")
    wanted = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == "-" else 1)
    for month in range(1, 13):
        assert (
            datetime(2026, month, 1, tzinfo=UTC).astimezone(ZoneInfo(BROKEN_HOURS[offset])).utcoffset()
            == wanted
        )


@given(st.text(max_size=40) | st.sampled_from(sorted(zoneinfo.available_timezones())))
def test_whatever_is_typed_gives_a_known_zone_or_none(words: str) -> None:
    zone = zone_for(words, NOW)
    assert zone is None or zone in zoneinfo.available_timezones()


def test_every_regional_zone_is_found_by_its_own_name() -> None:
    assert [
        zone for zone in zoneinfo.available_timezones() if "/" in zone and zone_for(zone, NOW) != zone
    ] == []


@pytest.mark.parametrize(
    ("language", "country"),
    [
        ("nl", "nl"), ("nl-BE", "be"), ("nl_NL", "nl"), ("en-GB", "uk"), ("en-IE", "ie"), ("en-US", "us"),
        ("en-CA", "ca"), ("fr_CA", "ca"), ("en-AU", "au"),
        ("de", "de"), ("de-AT", "other"), ("en", "other"), ("fr", "other"), ("", "other"), (None, "other"),
    ],
)  # fmt: skip
def test_guess_of_the_country(language: str | None, country: str) -> None:
    assert guess_country(language) == country


def test_guessed_countries_are_those_that_helplines_know() -> None:
    assert set(LANGUAGE_COUNTRIES.values()) == {"nl", "be", "uk", "ie", "us", "ca", "au", "de"}


def test_every_zone_that_people_can_choose_is_known() -> None:
    """The regions on the buttons of ``content/flows/place.yaml``."""
    cards = read_yaml(content_dir() / "flows" / "place.yaml").data["cards"]
    chosen = {card["id"]: [o["id"] for o in card["options"]] for card in cards if "options" in card}
    assert {"zone", "zone_ca", "zone_au"} <= chosen.keys()
    for option in chosen["zone"]:
        assert zone_of_country(f"us_{option}")
    for option in (*chosen["zone_ca"], *chosen["zone_au"]):
        assert zone_of_country(option)


def test_zone_of_country_only_where_there_is_one() -> None:
    assert zone_of_country("be") == "Europe/Brussels"
    assert zone_of_country("us_eastern") == "America/New_York"
    assert zone_of_country("ca_newfoundland") == "America/St_Johns"
    assert zone_of_country("au_sydney") == "Australia/Sydney"
    assert zone_of_country("us") is zone_of_country("ca") is zone_of_country("au") is None
    assert zone_of_country("other") is None

from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from bot.moments import city_of, find, place_label, place_of, zone_for, zone_label
from bot.moments.cities import TABLE, City, cities_in, cities_named, key, line
from bot.moments.places import LONGEST, NO_COUNTRY, clock_of

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)


def labels(words: str, language: str = "en") -> list[str]:
    return [place_label(place, language) for place in find(words, NOW)]


@pytest.mark.parametrize(
    ("words", "dutch", "english"),
    [
        ("lissabon", "Lissabon, Portugal", "Lissabon, Portugal"),
        ("Lisbon", "Lisbon, Portugal", "Lisbon, Portugal"),
        ("Parijs", "Parijs, Frankrijk", "Parijs, France"),
        ("london", "London, Verenigd Koninkrijk", "London, United Kingdom"),
        ("london on", "London, Ontario", "London, Ontario"),
        ("London, Canada", "London, Ontario", "London, Ontario"),
        ("Valencia Spanje", "Valencia, Spanje", "Valencia, Spain"),
        ("portugal", "Portugal", "Portugal"),
        ("België", "België", "Belgium"),
        ("Arizona", "Arizona, Verenigde Staten", "Arizona, United States"),
        ("Europe/Lisbon", "Lissabon, Portugal", "Lisbon, Portugal"),
        ("Eastern time", "New York, Verenigde Staten", "New York, United States"),
        ("bali", "Bali", "Bali"),
        ("gmt +2", "UTC+2", "UTC+2"),
        ("+5:30", "UTC+5:30", "UTC+5:30"),
    ],
)
def test_one_place_is_found_and_said(words: str, dutch: str, english: str) -> None:
    assert (labels(words, "nl"), labels(words, "en")) == ([dutch], [english])


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Portland", ["Portland, Oregon", "Portland, Maine", "Portland, Texas"]),
        ("Valencia", ["Valencia, Venezuela", "Valencia, Spain"]),
        ("Bergen", ["Bergen, Norway", "Bergen, Netherlands"]),
        ("Texas", ["Houston, Texas", "El Paso, Texas"]),
        ("Spain", ["Madrid, Spain", "Las Palmas de Gran Canaria, Spain"]),
        ("Georgia", ["Georgia, United States", "Georgia"]),
        ("Indonesië", ["Jakarta, Indonesia", "Makassar, Indonesia", "Jayapura, Indonesia"]),
    ],
)
def test_several_places_come_with_the_largest_first(words: str, first: list[str]) -> None:
    assert labels(words)[: len(first)] == first


@pytest.mark.parametrize("words", ["Paris", "Amsterdam", "Toronto", "Sydney", "Antwerpen", "Istanbul"])
def test_a_place_that_dwarfs_the_others_of_its_name_is_meant(words: str) -> None:
    assert len(labels(words)) == 1


def test_another_name_gives_way_to_cities_that_are_called_that() -> None:
    assert labels("Philadelphia") == ["Philadelphia, Pennsylvania"]  # and Amman, once
    assert labels("Sevilla")[0] == "Sevilla, Spain"  # and not only Sevilla in Colombia


def test_zones_without_a_place_are_said_as_offsets() -> None:
    assert zone_label("Etc/GMT-2", "nl") == "UTC+2"
    assert zone_label("Etc/GMT+11", "nl") == "UTC-11"
    assert zone_label("UTC", "nl") == "UTC"
    assert zone_label("Asia/Calcutta", "nl") == "Kolkata, India"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_zone_can_be_said(language: str) -> None:
    for zone in zoneinfo.available_timezones():
        said = zone_label(zone, language)
        assert 2 < len(said) < 60 and "_" not in said and "{" not in said, zone


def test_clocks_are_compared_over_a_whole_year() -> None:
    assert clock_of("Europe/Amsterdam", NOW) == clock_of("Europe/Brussels", NOW)
    assert clock_of("America/Phoenix", NOW) != clock_of("America/Denver", NOW)  # the same in November
    assert clock_of("America/Regina", NOW) != clock_of("America/Chicago", NOW)


def test_a_story_is_not_searched() -> None:
    assert find("Lisbon " + "a " * LONGEST, NOW) == ()


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_known_zone_or_nothing(words: str) -> None:
    for place in find(words, NOW):
        assert place.zone in zoneinfo.available_timezones()
        assert place_label(place, "nl") and place_label(place, "en")


# ---------------------------------------------------------------------------------------- the table


def table() -> list[City]:
    found = []
    for row in TABLE.read_text(encoding="utf-8").splitlines():
        _, name, country, code, region, zone, people, number = row.split("\t")
        found.append(City(name, country, code, region, zone, int(people), number))
    return found


def test_the_table_is_in_order_and_its_zones_are_known() -> None:
    cities = table()
    assert len(cities) > 30_000
    assert [c.people for c in cities] == sorted((c.people for c in cities), reverse=True)
    assert {c.zone for c in cities} <= zoneinfo.available_timezones()
    assert {c.country for c in cities if c.region} == {"US", "CA", "AU"}
    assert all(c.region for c in cities if c.country in ("US", "CA", "AU"))


def test_every_city_is_found_by_its_own_name_and_number() -> None:
    for city in table()[::250]:
        assert city in cities_named(key(city.name))
        assert city_of(city.id) == city


def test_every_city_of_a_list_of_buttons_can_be_taken() -> None:
    """What a button stands for is found again by its label, or by its zone."""
    for words in ("Portland", "Valencia", "Texas", "Georgia", "Springfield", "San José", "Victoria"):
        for place in find(words, NOW):
            city = city_of(place.city)
            assert city is not None and city.zone == place.zone
            label = place_label(place_of(city), "nl")
            assert zone_for(label, NOW) == city.zone or zone_for(city.zone, NOW) == city.zone


def test_no_city_is_found_by_what_is_no_number_or_name() -> None:
    assert city_of("") is city_of("0") is city_of("12\t") is city_of("Europe/Lisbon") is None
    assert cities_named("") == cities_named("no such city") == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_country_with_a_city_is_found_by_its_name(language: str) -> None:
    names = {str(code): str(name) for code, name in Locale(language).territories.items()}
    codes = (code for code in names if code.isalpha() and len(code) == 2 and code not in NO_COUNTRY)
    missing = [code for code in codes if cities_in(code) and not find(names[code], NOW)]
    assert missing == []


def test_a_row_is_written_as_it_is_read() -> None:
    city = City("Den Haag", "NL", "", "", "Europe/Amsterdam", 5, "7")
    fields = line(city, ["den haag", "the hague"]).split("\t")
    assert fields == ["|den haag|the hague|", "Den Haag", "NL", "", "", "Europe/Amsterdam", "5", "7"]

"""Where someone is: from typed words to places and their zones, and how a place is said."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global

from bot.moments.cities import City, cities_in, cities_named, key, regions
from bot.moments.zones import ISLANDS, TIMES, known_zones, zone_of_offset

DOMINANT = 10
"""How many times as many people a place has than the next of its name for it to be meant without asking:
Paris is not the one in Texas (86 times), London not the one in Ontario (21); Portland (9.8) is asked."""

BY_ANOTHER_NAME = 5
"""How many times as many people a city that is listed under this name too (Seville as "Sevilla") has than the
largest whose own name it is (in Colombia) for it to count: most other names are old or foreign."""

LONGEST = 100
"""Characters. No place has a longer name, and a story is not searched for one."""

LANGUAGES = ("nl", "en")

NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Codes of two letters that name no country (CLDR)."""

COUNTRY_WORDS: Mapping[str, str] = {
    name: code
    for code, names in {
        "GB": "uk, vk, great britain, england, engeland, scotland, schotland, wales, northern ireland",
        "US": "usa, us, vs, america, amerika",
        "NL": "holland, the netherlands",
        "BE": "flanders, vlaanderen, wallonia, wallonie, belgique",
        "DE": "deutschland",
    }.items()
    for name in names.split(", ")
}


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere with a zone. ``name`` as it is shown, ``country`` a code and ``region`` a name, each ""
    where there is none; ``people`` is the population; ``city`` the id of the city that stands for it."""

    name: str
    zone: str
    country: str = ""
    region: str = ""
    people: int = 0
    city: str = ""


def find(words: str, now: datetime) -> tuple[Place, ...]:
    """The places that typed words may mean, the likeliest first; none when they mean nothing known.

    Understands cities ("Lisbon", "lissabon", "Portland, Maine", "London ON"), countries and regions
    ("Portugal", "Arizona": one place for each clock that they keep from ``now`` on), zones
    ("Europe/Lisbon", "Eastern time") and offsets ("UTC+2", "+5:30"). Several only where it matters: see
    `_distinct`.
    """
    if len(words) > LONGEST:
        return ()
    if zone := zone_of_offset(words):
        return (Place(f"UTC{''.join(words.split()).upper().removeprefix('UTC').removeprefix('GMT')}", zone),)
    if zone := known_zones().get(words.strip().casefold()) if "/" in words else TIMES.get(key(words)):
        return (Place("", zone),)
    name = key(words)
    if zone := ISLANDS.get(name):
        return (Place(_shown(words), zone),)
    found = _areas(name, now)
    if name not in _countries():
        found += [place_of(city, words) for city in _cities(name)] or _qualified(words)
    if found:
        return _distinct(sorted(found, key=lambda place: -place.people), now)
    zone = known_zones().get(name)
    return (Place(_shown(words), zone),) if zone else ()


def zone_for(words: str, now: datetime) -> str | None:
    """The IANA zone of the likeliest place that typed words mean, or None."""
    found = find(words, now)
    return found[0].zone if found else None


def place_of(city: City, words: str = "") -> Place:
    """A city as a place, under the name by which it was asked for."""
    other = words and "," not in words and key(words) != key(city.name)
    name = _shown(words) if other else city.name
    return Place(name, city.zone, city.country, city.region, city.people, city.id)


def place_label(place: Place, language: str) -> str:
    """A place as said: "Portland, Oregon", "Lissabon, Portugal", "Portugal", "UTC+2"."""
    area = place.region if place.region != place.name else ""
    parts = (place.name, area or _country(place.country, language))
    return ", ".join(part for part in parts if part) or zone_label(place.zone, language)


def zone_label(zone: str, language: str) -> str:
    """A zone as said: its city and country, "New York, Verenigde Staten"; a zone without a place is its
    offset, "UTC+2"."""
    if zone.startswith("Etc/GMT") and zone[7:]:
        return f"UTC{zone[7:].translate(str.maketrans('+-', '-+'))}"
    zone = get_global("zone_aliases").get(zone, zone)
    if "/" not in zone or zone.startswith("Etc/"):
        return zone.rpartition("/")[2]
    own = zone.rpartition("/")[2].replace("_", " ")
    city = _locale(language).time_zones.get(zone, {}).get("city", own)
    return place_label(Place(city, zone, get_global("zone_territories").get(zone, "")), language)


def clock_of(zone: str, now: datetime) -> tuple[timedelta | None, ...]:
    """What a zone's clock says throughout the year from now on: its offset in each week of it. Zones of which
    this is the same are one to whoever plans something."""
    zoned = ZoneInfo(zone)
    return tuple((now + timedelta(weeks=week)).astimezone(zoned).utcoffset() for week in range(53))


def _distinct(places: Iterable[Place], now: datetime) -> tuple[Place, ...]:
    """The largest of each country and clock, largest first; one alone when it dwarfs the others."""
    kept: list[Place] = []
    for place in places:
        if not any(_same(place, other, now) for other in kept):
            kept.append(place)
    if len(kept) > 1 and kept[0].people >= DOMINANT * kept[1].people:
        return (kept[0],)
    return tuple(kept)


def _same(one: Place, other: Place, now: datetime) -> bool:
    area = (one.country, one.region) == (other.country, other.region)
    return area and (one.zone == other.zone or clock_of(one.zone, now) == clock_of(other.zone, now))


def _areas(name: str, now: datetime) -> list[Place]:
    """The country and the region of that name."""
    found: list[Place] = []
    if country := _countries().get(name):
        found += _clocks(cities_in(country), Place("", "", country), now)
    if name in regions():
        country, region = regions()[name]
        found += _clocks(cities_in(country, region), Place(region, "", country), now)
    return found


def _clocks(cities: Sequence[City], whole: Place, now: datetime) -> tuple[Place, ...]:
    """A country or a region: itself when it keeps one clock, else the largest city of each clock."""
    upwards = {city.zone: city for city in sorted(cities, key=lambda city: city.people)}.values()
    clocks = {clock_of(c.zone, now): c for c in sorted(upwards, key=lambda city: city.people)}
    kept = sorted(clocks.values(), key=lambda city: -city.people)
    if len(kept) == 1 or (kept and kept[0].people >= DOMINANT * kept[1].people):
        people = sum(city.people for city in cities)
        return (Place(whole.name, kept[0].zone, whole.country, whole.name, people, kept[0].id),)
    return tuple(place_of(city) for city in kept)


def _cities(name: str) -> list[City]:
    """The cities of that name, and those much larger that have it beside their own."""
    cities = cities_named(name)
    largest = max((city.people for city in cities if key(city.name) == name), default=0)
    return [c for c in cities if key(c.name) == name or c.people >= BY_ANOTHER_NAME * largest]


def _qualified(words: str) -> list[Place]:
    """ "Portland, Oregon", "portland or", "London Canada": a name, then where it is."""
    parts = words.replace(",", " ").split()
    for at in range(len(parts) - 1, 0, -1):
        name, area = " ".join(parts[:at]), key(" ".join(parts[at:]))
        country = _countries().get(area, area.upper())
        found = [
            place_of(city, name)
            for city in cities_named(key(name))
            if city.country == country or area in (key(city.region), city.region_code.lower())
        ]
        if area and found:
            return found
    return []


def _shown(words: str) -> str:
    """A name as it was typed, with capitals where there were none."""
    words = " ".join(words.split())
    return words if words != words.lower() else string.capwords(words)


def _country(code: str, language: str) -> str:
    return _locale(language).territories.get(code, "") if code else ""


@cache
def _locale(language: str) -> Locale:
    return Locale(language[:2] if language[:2] in LANGUAGES else "en")


@cache
def _countries() -> Mapping[str, str]:
    """`key` of a country's name, in every language of ours → its code."""
    named = {
        key(name): code
        for language in LANGUAGES
        for code, name in _locale(language).territories.items()
        if code.isalpha() and len(code) == 2 and code not in NO_COUNTRY
    }
    return {**named, **COUNTRY_WORDS}

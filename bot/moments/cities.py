"""Cities of the world by name, from a table of our own (``cities.tsv``, made by `python -m training.cities`).

The table stays as it is read, two megabytes of bytes with the largest city first: a look-up is one search
through them (about a millisecond), and nothing has to be built or held beside it.

Data: GeoNames (https://www.geonames.org), CC BY 4.0; see docs/dependencies.md.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("cities.tsv")

LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "’": "'",
        "−": "-",
    }
)
"""Letters that Unicode does not take apart, as people type them without."""


@dataclass(frozen=True, slots=True)
class City:
    """``country`` is an ISO 3166 code; ``region`` and its short form ``region_code`` are there for the United
    States, Canada and Australia; ``people`` is the population; ``id`` is GeoNames' own."""

    name: str
    country: str
    region_code: str
    region: str
    zone: str
    people: int
    id: str


def key(words: str) -> str:
    """A name as it is looked up: small letters, without diacritics, hyphens, quotes and commas."""
    plain = unicodedata.normalize("NFKD", words.casefold().translate(LETTERS))
    kept = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"[\s_,.'()|-]+", " ", kept).strip()


def line(city: City, keys: list[str]) -> str:
    """The row of a city in the table; ``keys`` are its names as they are looked up."""
    fields = (city.country, city.region_code, city.region, city.zone, str(city.people), city.id)
    return "\t".join([f"|{'|'.join(keys)}|", city.name, *fields])


def cities_named(name: str) -> list[City]:
    """The cities of that name (a `key`), the largest first."""
    return list(_rows(f"|{name}|")) if name else []


def cities_in(country: str, region: str = "") -> list[City]:
    """The cities of a country, or of one of its regions by name, the largest first."""
    mark = f"\t{country}\t"
    found = _rows(f"\t{region}\t") if region else _rows(mark)
    return [city for city in found if city.country == country and region in ("", city.region)]


def city_of(city_id: str) -> City | None:
    """The city with that id of GeoNames."""
    return next(_rows(f"\t{city_id}\n"), None) if city_id.isdecimal() else None


@cache
def regions() -> dict[str, tuple[str, str]]:
    """`key` of a region's name → its country and its name."""
    named = (city for country in ("US", "CA", "AU") for city in cities_in(country))
    return {key(city.region): (city.country, city.region) for city in named if city.region}


def _rows(mark: str) -> Iterator[City]:
    table, wanted = _table(), mark.encode()
    at = table.find(wanted)
    while at >= 0:
        start, end = table.rfind(b"\n", 0, at) + 1, table.find(b"\n", at + 1)
        if mark.endswith("\n"):
            end = at + len(wanted) - 1
        _, name, country, region_code, region, zone, people, city_id = table[start:end].decode().split("\t")
        yield City(name, country, region_code, region, zone, int(people), city_id)
        at = table.find(wanted, end)


@cache
def _table() -> bytes:
    return TABLE.read_bytes()

"""Zones by name and by offset, and first guesses that a person then confirms."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Mapping
from functools import cache

from bot.moments.cities import key

COUNTRY_ZONES: Mapping[str, str] = {
    "nl": "Europe/Amsterdam",
    "be": "Europe/Brussels",
    "uk": "Europe/London",
    "ie": "Europe/Dublin",
    "de": "Europe/Berlin",
    "us_eastern": "America/New_York",
    "us_central": "America/Chicago",
    "us_mountain": "America/Denver",
    "us_arizona": "America/Phoenix",
    "us_pacific": "America/Los_Angeles",
    "us_alaska": "America/Anchorage",
    "us_hawaii": "Pacific/Honolulu",
    "ca_newfoundland": "America/St_Johns",
    "ca_atlantic": "America/Halifax",
    "ca_eastern": "America/Toronto",
    "ca_central": "America/Winnipeg",
    "ca_mountain": "America/Edmonton",
    "ca_pacific": "America/Vancouver",
    "au_sydney": "Australia/Sydney",
    "au_brisbane": "Australia/Brisbane",
    "au_adelaide": "Australia/Adelaide",
    "au_darwin": "Australia/Darwin",
    "au_perth": "Australia/Perth",
    "au_hobart": "Australia/Hobart",
}

TIMES: Mapping[str, str] = {
    name: zone
    for zone, names in {
        "America/New_York": "eastern, eastern time, est, edt, nyc",
        "America/Chicago": "central time, cst, cdt",
        "America/Denver": "mountain time, mst, mdt",
        "America/Los_Angeles": "pacific time, pst, pdt",
        "Europe/Amsterdam": "cet, cest, met",
        "Europe/London": "bst",
        "UTC": "utc, gmt, z",
    }.items()
    for name in names.split(", ")
}
"""What people call a time, beside the names of places."""

ISLANDS: Mapping[str, str] = {
    name: zone
    for zone, names in {
        "Asia/Makassar": "bali, lombok",
        "Atlantic/Azores": "azores, azoren",
        "Atlantic/Canary": "canary islands, canarische eilanden, tenerife, gran canaria, lanzarote, "
        "fuerteventura, la palma",
        "Europe/Athens": "crete, kreta, rhodes, rhodos, kos, corfu",
        "Europe/Madrid": "mallorca, majorca, menorca, ibiza",
        "Pacific/Honolulu": "hawaii",
    }.items()
    for name in names.split(", ")
}
"""Islands that people travel to, which no city is named for."""

BROKEN_HOURS: Mapping[str, str] = {
    "+3:30": "Asia/Tehran",
    "+4:30": "Asia/Kabul",
    "+5:30": "Asia/Kolkata",
    "+5:45": "Asia/Kathmandu",
    "+6:30": "Asia/Yangon",
    "+8:45": "Australia/Eucla",
    "+9:30": "Australia/Darwin",
    "-9:30": "Pacific/Marquesas",
}
"""Offsets that are no whole hour have no Etc/ zone: places that keep them the whole year."""

OFFSET = re.compile(
    r"(?:utc|gmt) ?([+-]) ?0?(\d{1,2})(?::?(\d{2}))?|([+-])0?(\d{1,2})(?::?(\d{2}))?", re.ASCII
)
REGIONS = frozenset(
    [
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    ]
)

LANGUAGE_COUNTRIES: Mapping[str, str] = {
    "nl": "nl",
    "nl-nl": "nl",
    "nl-be": "be",
    "fr-be": "be",
    "de-be": "be",
    "fy": "nl",
    "en-gb": "uk",
    "cy": "uk",
    "gd": "uk",
    "en-ie": "ie",
    "ga": "ie",
    "en-us": "us",
    "es-us": "us",
    "en-ca": "ca",
    "fr-ca": "ca",
    "en-au": "au",
    "de": "de",
    "de-de": "de",
}


def zone_of_offset(words: str) -> str | None:
    """The zone that keeps a typed offset the whole year, or None when the words are no offset of one.

    "UTC+2" gives "Etc/GMT-2" (the sign of Etc names is the other way round, POSIX).
    """
    plain = " ".join(words.casefold().replace("\N{MINUS SIGN}", "-").split())
    offset = OFFSET.fullmatch(plain)
    if offset is None:
        return None
    sign, hours, minutes = (a or b for a, b in zip(offset.groups()[:3], offset.groups()[3:], strict=True))
    return _zone_of(sign, int(hours), int(minutes or 0))


def zone_of_country(country: str) -> str | None:
    """The zone of a country that has one (nl, be, uk, ie, de) or of a region of one that has several, such as
    us_eastern, ca_eastern, au_sydney (`COUNTRY_ZONES`); else None."""
    return COUNTRY_ZONES.get(country)


def guess_country(language_code: str | None) -> str:
    """A first guess, to be confirmed, from the phone's language (an IETF tag, Bot API, User.language_code):
    ``nl be uk ie us ca au de`` or ``other``.

    Plain "en" is ``other`` on purpose. It is what an app set to English sends anywhere in the world, and a
    guess decides which emergency number is shown before anybody was asked: the general card (112, 911 in
    America, and the directory) is right everywhere, another country's number is not. Dutch and German
    without a region are mostly the Netherlands and Germany, and 112 is right in their neighbours too.
    """
    return LANGUAGE_COUNTRIES.get((language_code or "").replace("_", "-").casefold(), "other")


def _zone_of(sign: str, hours: int, minutes: int) -> str | None:
    if minutes:
        return BROKEN_HOURS.get(f"{sign}{hours}:{minutes:02}")
    if not hours:
        return "UTC"
    zone = f"Etc/GMT{'-' if sign == '+' else '+'}{hours}"
    return zone if zone in zoneinfo.available_timezones() else None


@cache
def known_zones() -> Mapping[str, str]:
    """Full names in small letters ("europe/brussels"), and last parts by their `key` ("faroe") → zone. Where
    two zones share a last part, the one with the shorter path wins: the longer one is its older or newer
    spelling."""
    known = zoneinfo.available_timezones()
    parts = {
        key(zone.rpartition("/")[2]): zone
        for zone in sorted(known, key=lambda zone: (zone.count("/"), zone), reverse=True)
        if zone.partition("/")[0] in REGIONS
    }
    return parts | {zone.casefold(): zone for zone in known if "/" in zone}

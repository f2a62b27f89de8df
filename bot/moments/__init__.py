"""Moments: words → local time, local time → instant, quiet hours, zones.

Pure: ``now`` comes in as an aware datetime, zones as IANA names, and nothing here reads a clock.
"""

from bot.moments.cities import city_of
from bot.moments.instants import instant, is_quiet, quiet_end
from bot.moments.options import resolve
from bot.moments.places import Place, find, place_label, place_of, zone_for, zone_label
from bot.moments.reading import Heard, hear
from bot.moments.zones import guess_country, zone_of_country

__all__ = [
    "Heard",
    "Place",
    "city_of",
    "find",
    "guess_country",
    "hear",
    "instant",
    "is_quiet",
    "place_label",
    "place_of",
    "quiet_end",
    "resolve",
    "zone_for",
    "zone_label",
    "zone_of_country",
]

"""Moments: words → local time, local time → instant, quiet hours, zones.

Pure: ``now`` comes in as an aware datetime, zones as IANA names, and nothing here reads a clock.
"""

from bot.moments.instants import instant, is_quiet, quiet_end
from bot.moments.options import resolve
from bot.moments.reading import Reading, read
from bot.moments.zones import guess_country, zone_for, zone_of_country

__all__ = [
    "Reading",
    "guess_country",
    "instant",
    "is_quiet",
    "quiet_end",
    "read",
    "resolve",
    "zone_for",
    "zone_of_country",
]

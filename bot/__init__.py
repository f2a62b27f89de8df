"""Hecht: a scripted companion for repairing relationships during recovery."""

import zoneinfo

# Time zones come from the pinned `tzdata` package, never from the host, which may know older rules or none.
# Here, since a `ZoneInfo` that was made before this line would keep the host's (docs/adr/0009).
zoneinfo.reset_tzpath(to=())

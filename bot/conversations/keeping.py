"""For how long what is kept is kept: what the operator decided, so that the policy says it as it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

NEVER_AGREED = timedelta(days=30)
"""A chat of which there is nothing but its number and a language."""

FIRST_TO_LAST = timedelta(days=30)
BETWEEN = timedelta(days=14)
"""From the first of two notices to the end, and to the second."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """``nudges_days``: finished reminders. ``silent_months``: after so long without a sign of life come two
    notices, and then everything is erased; 0 for never. ``backup_days``: how old a backup gets, 0 where there
    are none."""

    nudges_days: int = 30
    silent_months: int = 12
    backup_days: int = 30

    @property
    def silence(self) -> timedelta:
        """The silence before the first notice: twelve months are 365 days."""
        return timedelta(days=self.silent_months * 365 // 12)


KEEPING = Keeping()
"""Where the operator decided nothing."""

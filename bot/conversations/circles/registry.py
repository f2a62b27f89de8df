"""Every ritual that there is, by its kind."""

from __future__ import annotations

from bot.conversations.circles import weather
from bot.conversations.circles.calendar import calendar
from bot.conversations.circles.rituals import Ritual

EVERY: tuple[Ritual, ...] = (weather.RITUAL,)

RITUALS: dict[str, Ritual] = {ritual.kind: ritual for ritual in (*EVERY, calendar(EVERY))}

PRESSES = {action: ritual.kind for ritual in RITUALS.values() for action in ritual.presses}
"""Which ritual a button of a round belongs to."""

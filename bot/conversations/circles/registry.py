"""Every ritual that there is, by its kind."""

from __future__ import annotations

from bot.conversations.circles.appreciation import APPRECIATION
from bot.conversations.circles.board import ON_BOARD, REVIEWED
from bot.conversations.circles.calendar import calendar
from bot.conversations.circles.caring import CARING
from bot.conversations.circles.meeting import MEETING
from bot.conversations.circles.mirror import MIRROR
from bot.conversations.circles.pausing import PAUSE
from bot.conversations.circles.rituals import Ritual
from bot.conversations.circles.settings import CITY
from bot.conversations.circles.trust_day import TRUST_DAY
from bot.conversations.circles.weather import WEATHER

EVERY: tuple[Ritual, ...] = (
    APPRECIATION,
    WEATHER,
    CARING,
    MEETING,
    ON_BOARD,
    REVIEWED,
    PAUSE,
    CITY,
    MIRROR,
    TRUST_DAY,
)

RITUALS: dict[str, Ritual] = {ritual.kind: ritual for ritual in (*EVERY, calendar(EVERY))}

PRESSES = {action: ritual.kind for ritual in RITUALS.values() for action in ritual.presses}
"""Which ritual a button of a round belongs to."""

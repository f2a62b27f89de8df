"""Every ritual that there is, by its kind."""

from __future__ import annotations

from bot.conversations.circles import board, meeting
from bot.conversations.circles.appreciation import APPRECIATION
from bot.conversations.circles.caring import CARING
from bot.conversations.circles.pausing import PAUSE
from bot.conversations.circles.rituals import Ritual
from bot.conversations.circles.settings import CITY

EVERY: tuple[Ritual, ...] = (
    APPRECIATION,
    CARING,
    PAUSE,
    CITY,
    meeting.RITUAL,
    board.ON_BOARD,
    board.REVIEWED,
)

RITUALS: dict[str, Ritual] = {ritual.kind: ritual for ritual in EVERY}

PRESSES = {action: ritual.kind for ritual in RITUALS.values() for action in ritual.presses}
"""Which ritual a button of a round belongs to."""

"""What every turn needs and no turn changes."""

from __future__ import annotations

from dataclasses import dataclass

from bot.content import Content
from bot.conversations.keeping import KEEPING, Keeping
from bot.safety import Helplines, Rules


@dataclass(frozen=True, slots=True)
class World:
    """What every turn needs and no turn changes. ``language``, ``country`` and ``zone`` hold until a
    person has chosen. ``username`` is the bot's, for links that open it."""

    content: Content
    rules: Rules
    helplines: Helplines
    operator: str = ""
    operator_contact: str = ""
    language: str = "en"
    country: str = ""
    zone: str = "UTC"
    keeping: Keeping = KEEPING
    username: str = ""

    @property
    def who_runs_it(self) -> str:
        """The operator, and how to reach them; "" when nobody is named."""
        return ", ".join(part for part in (self.operator, self.operator_contact) if part)

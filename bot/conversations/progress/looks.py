"""How somebody wants their pictures: kept in the profile, so that it is exported and erased with it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations import records
from bot.conversations.turn import Turn
from bot.flows.answers import Answer

FIELD = "pictures"
"""Of the profile: what differs from how pictures are at first."""

SWITCHES = ("names", "protected", "spoiler", "dark")


@dataclass(frozen=True, slots=True)
class Looks:
    """``names``: people by their names, else by numbers. ``protected``: not to be passed on or kept by
    Telegram's apps. ``spoiler``: shows when touched; from the first, because a notification shows a photo
    small, with nobody asking for it."""

    names: bool = False
    protected: bool = False
    spoiler: bool = True
    dark: bool = False


FIRST = Looks()


def looks(turn: Turn) -> Looks:
    """As this person set them."""
    changed = turn.profile.get(FIELD, Answer()).picked
    return Looks(**{name: getattr(FIRST, name) != (name in changed) for name in SWITCHES})


def change(turn: Turn, name: str, on: bool) -> None:
    """Keep one of them."""
    changed = set(turn.profile.get(FIELD, Answer()).picked)
    changed = changed - {name} if on == getattr(FIRST, name) else changed | {name}
    records.save_profile(turn, {FIELD: Answer(picked=tuple(n for n in SWITCHES if n in changed))})

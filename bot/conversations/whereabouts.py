"""Where a person is: the zone that counts, how its place is said, and the way back."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot import moments
from bot.conversations import records
from bot.conversations.turn import Turn
from bot.flows.answers import Answer, Answers

FLOW = "zone"

TYPED = ("zone_here", "zone_text")
"""Fields of the profile with a place in words: the latest that was said, and that of the first question."""


def here(turn: Turn) -> str:
    """The place whose time counts, in the person's own words where these still hold: "Lissabon, Portugal"."""
    for field in TYPED:
        words = turn.profile[field].words if field in turn.profile else ""
        place = next(iter(moments.find(words, turn.now)), None)
        if place is not None and place.zone == turn.zone:
            return moments.place_label(place, turn.language)
    return moments.zone_label(turn.zone, turn.language)


def clock(turn: Turn, zone: str = "") -> str:
    """The time of day there now: "19.30", "7:30pm"."""
    return turn.world.content.messages.hour(turn.language, turn.now.astimezone(ZoneInfo(zone or turn.zone)))


def facts(turn: Turn, answers: Answers) -> dict[str, Answer]:
    """What the flow ``zone`` may say: ``here``, ``clock``, ``planned`` (how much moves along with the zone,
    "" for nothing), and whether they were ``away`` from home when they began it. ``answers`` are its own."""
    rows = turn.tx.sql.nudge_pending(person_id=turn.person_id)
    floating = sum(1 for row in rows if row["floats"])
    away = "where" not in answers and ("zone_home" in turn.profile or "back" in answers)
    said = {
        "here": here(turn),
        "clock": clock(turn),
        "planned": turn.plain("whereabouts-planned", count=floating) if floating else "",
        "away": "yes" if away else "",
    }
    return {name: Answer(picked=(text,)) for name, text in said.items() if text}


def zone_of(turn: Turn, fields: Answers) -> str | None:
    """The zone that these answers, just saved in the profile, put the person in; None when they don't.

    What was there before is kept until the person says that the new one is right (``zone_before``), and where
    home is while they travel (``zone_home``).
    """
    picked = {name: answer.picked[0] for name, answer in fields.items() if answer.picked}
    before = turn.profile.get("zone_before")
    home = turn.profile.get("zone_home")
    if typed := fields.get("zone_text"):
        return moments.zone_for(typed.words, turn.now)
    if typed := fields.get("zone_here"):
        if before is None:
            records.save_profile(turn, {"zone_before": Answer(words=turn.zone)})
        return moments.zone_for(typed.words, turn.now)
    match picked.get("zone_stay"):
        case "travelling":
            if home is None and before is not None and before.words != turn.zone:
                records.save_profile(turn, {"zone_home": before})
            elif home is not None and home.words == turn.zone:
                _forget(turn, "zone_home")
        case "living":
            _forget(turn, "zone_home")
    if "zone_stay" in picked:
        _forget(turn, "zone_before")
        return before.words if before is not None and picked["zone_stay"] == "undo" else None
    if picked.get("zone_back") == "home":
        _forget(turn, "zone_home", "zone_before")
        return home.words if home is not None else None
    return None


def _forget(turn: Turn, *names: str) -> None:
    records.take_from_profile(turn, {name: turn.profile[name] for name in names if name in turn.profile})

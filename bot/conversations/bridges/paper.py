"""On paper: what somebody kept themself, or what a client shares, as one sheet in a file that leaves the chat
after an hour. What is printed can't be taken back, and says so."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from bot.content.lengths import visible
from bot.content.names import clean_name
from bot.content.saying import at_start
from bot.conversations.bridges import items, looking, own
from bot.conversations.bridges.bridge import Bridge
from bot.conversations.bridges.items import Shown
from bot.conversations.export import delivering
from bot.conversations.nudges.planning import local_now
from bot.conversations.turn import Turn
from bot.pictures.specs import Section, Sheet, to_json

FILE = "overview.pdf"
"""Neutral: a file's name stands in notifications and in the phone's downloads."""

WHOLE = ("map", "steps", "boundaries", "gauges", "plan")
"""What the client's own sheet can hold: notes are not chosen one by one for it."""


def of_client(turn: Turn, chosen: Iterable[str]) -> Sheet:
    """This person's own, from their own records."""
    material, content = own.material(turn), turn.world.content
    wanted = [item for item in WHOLE if item in chosen]
    each = [(item, items.shown(content, turn.language, item, material, zone=turn.zone)) for item in wanted]
    return _sheet(turn, turn.plain("paper-mine"), each)


def of_professional(turn: Turn, bridge: Bridge) -> Sheet:
    """What is shared there now, under the name that the professional gave this client."""
    each = [(item.grant.item, item.shown) for item in looking.shared(turn, bridge)]
    return _sheet(turn, clean_name(bridge.label) or turn.plain("paper-shared"), each)


def give(turn: Turn, sheet: Sheet) -> bool:
    """Put it on its way; False where too many went within the hour."""
    if delivering.too_many(turn):
        return False
    delivering.send_file(
        turn,
        {
            "document": {"name": FILE, "drawn": to_json(sheet)},
            "caption": str(turn.html("paper-caption")),
            "parse_mode": "HTML",
            "protect_content": False,  # a print that can't be kept is none
        },
    )
    return True


def _sheet(turn: Turn, heading: str, each: Iterable[tuple[str, Shown]]) -> Sheet:
    day = turn.world.content.messages.day(turn.language, local_now(turn).date())
    sections = tuple(
        Section(
            at_start(turn.plain(f"bridge-item_{item}"), turn.language),
            tuple(map(_plain, shown.lines)) or (turn.plain("paper-none"),),
        )
        for item, shown in each
    )
    return Sheet(
        heading,
        (turn.plain("paper-made_on", day=day),),
        sections,
        turn.plain("paper-outside"),
        turn.language[:2],
    )


def _plain(line: Markup) -> str:
    labelled = str(line).replace("</b> ", ":</b> ")  # what is bold on a screen ends in a colon here
    words = visible(labelled).replace("\u2068", "").replace("\u2069", "")
    return " · ".join(part for part in words.splitlines() if part.strip())

"""A professional comes onto a bridge, by the code that a client read out; and the name that they give it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.content.names import clean_name
from bot.conversations.bridges import bridge as bridges
from bot.conversations.turn import Turn
from bot.flows.answers import Answer


def save(turn: Turn, bridge_id: str | None, fields: Mapping[str, Answer]) -> None:
    """What a flow saves to ``client``: with a ``code`` the bridge that it opens, else another ``label``."""
    said = fields.get("label")
    label = clean_name(said.words) if said is not None else ""
    if "code" in fields:
        bridges.join(turn, fields["code"].words, label)
        return
    bridge = bridges.get(turn, bridge_id) if bridge_id else None
    if bridge is not None and bridge.stands and bridge.professional_id == turn.person_id:
        bridges.save(turn, replace(bridge, label=label))

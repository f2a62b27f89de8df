"""What a professional's side may read: this, and nothing else.

Each of its queries goes through ``granted``, so that what is not shared, not any more, or with somebody else
is not found, whatever the screens do.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.conversations.bridges.bridge import Bridge
from bot.conversations.bridges.items import Kept, Material, belongs
from bot.conversations.turn import Turn
from bot.flows.answers import Answer


@dataclass(frozen=True, slots=True)
class Grant:
    """A row of ``granted``: an item, of a note which one, until when (ms)."""

    id: str
    item: str
    note_id: str | None
    granted_at: int
    expires_at: int


class BridgeView:
    """For one professional and one bridge, at one instant."""

    def __init__(self, turn: Turn, bridge: Bridge) -> None:
        self._turn = turn
        self._bridge = bridge
        self._scope = {
            "bridge_id": bridge.id,
            "professional_id": turn.person_id,
            "now": turn.now_ms,
        }

    def grants(self) -> list[Grant]:
        """What is shared now, in the order in which it was."""
        rows = self._turn.tx.sql.shared_items(**self._scope)
        return [
            Grant(row["id"], row["item"], row["note_id"], row["granted_at"], row["expires_at"])
            for row in rows
        ]

    def relations(self) -> list[Kept]:
        """Everybody on the map, where it is shared; the oldest first."""
        return [self._opened("relation", row) for row in self._turn.tx.sql.shared_relations(**self._scope)]

    def steps(self) -> list[Kept]:
        """The steps, where they are shared; the newest first."""
        return [self._opened("step", row) for row in self._turn.tx.sql.shared_steps(**self._scope)]

    def notes(self) -> list[Kept]:
        """The notes that what is shared is made of, and no other; the newest first."""
        granted = self.grants()
        found = (self._opened("note", row) for row in self._turn.tx.sql.shared_notes(**self._scope))
        return [note for note in found if any(belongs(each.item, note, each.note_id) for each in granted)]

    def profile(self) -> Mapping[str, Answer]:
        """The parts of the plan, where it is shared: nothing else of the profile."""
        row = self._turn.tx.sql.shared_profile(**self._scope)
        if row is None:
            return {}
        fields = self._open("person", row)
        return {name: Answer.from_json(said) for name, said in fields.items() if name.startswith("plan_")}

    def material(self) -> Material:
        """All that `items.shown` can be given for this professional."""
        return Material(self.relations(), self.steps(), self.notes(), self.profile())

    def _opened(self, table: str, row: Mapping[str, Any]) -> Kept:
        said = self._open(table, row)
        flow = said.get("flow", "") if table == "note" else ""
        fields = said.get("fields", {}) if table == "note" else said
        answers = {name: Answer.from_json(answer) for name, answer in fields.items()}
        return Kept(row["id"], answers, flow, row["created_at"])

    def _open(self, table: str, row: Mapping[str, Any]) -> Any:
        words = self._turn.tx.open(self._bridge.client_id, f"{table}|body|{row['id']}", row["body"])
        if table == "note" and not words.startswith('{"flow": '):  # from before notes had fields: bare words
            return {"fields": {"text": {"words": words}}}
        return json.loads(words)

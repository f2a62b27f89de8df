"""What is kept of a person: the profile, the people on the map, the steps, the notes. All words sealed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.conversations.turn import Turn
from bot.flows.answers import Answer

PLAN = ("what", "if", "then", "when")
"""The fields that make a step another one: a nudge planned for the old one then does nothing."""


MOST_NOTES = 1_000
"""The latest notes that are looked at."""


@dataclass(frozen=True, slots=True)
class Record:
    """A relation, a step or a note. ``version`` goes up when what nudges are about changes. Of a step,
    ``updated_at`` is when it was last told about: its outcome, where it has one."""

    id: str
    fields: dict[str, Answer] = field(default_factory=dict)
    version: int = 1
    relation_id: str | None = None
    created_at: int = 0
    updated_at: int = 0


def _seal(turn: Turn, place: str, fields: Mapping[str, Answer]) -> bytes:
    text = json.dumps({name: answer.to_json() for name, answer in fields.items()}, ensure_ascii=False)
    return turn.tx.seal(turn.person_id, place, text)


def _open(turn: Turn, place: str, body: bytes) -> dict[str, Answer]:
    fields = turn.opened.get(body)
    if fields is None:
        data = json.loads(turn.tx.open(turn.person_id, place, body))
        fields = turn.opened[body] = {name: Answer.from_json(answer) for name, answer in data.items()}
    return fields


def load_profile(turn: Turn) -> dict[str, Answer]:
    row = turn.tx.sql.person_get(id=turn.person_id)
    return _open(turn, f"person|body|{turn.person_id}", row["body"])


def save_profile(turn: Turn, fields: Mapping[str, Answer]) -> None:
    turn.profile = {**turn.profile, **fields}
    turn.tx.sql.person_save(
        id=turn.person_id, body=_seal(turn, f"person|body|{turn.person_id}", turn.profile)
    )


def take_from_profile(turn: Turn, fields: Mapping[str, Answer]) -> None:
    """Remove those of these answers that still stand in the profile."""
    turn.profile = _without(turn.profile, fields)
    save_profile(turn, {})


def _without(fields: Mapping[str, Answer], gone: Mapping[str, Answer]) -> dict[str, Answer]:
    return {name: answer for name, answer in fields.items() if gone.get(name) != answer}


# ---------------------------------------------------------------------------------------- relations


def relations(turn: Turn) -> list[Record]:
    """Everybody on the map, in the order they were added."""
    return [_relation(turn, row) for row in turn.tx.sql.relation_list(person_id=turn.person_id)]


def map_size(turn: Turn) -> int:
    """How many there are."""
    count: int = turn.tx.sql.relation_count(person_id=turn.person_id)
    return count


def relation(turn: Turn, relation_id: str) -> Record | None:
    """Somebody on this person's map; None for an id that is not theirs, and for who was taken off it."""
    row = turn.tx.sql.relation_get(id=relation_id)
    if row is None or row["person_id"] != turn.person_id or row["removed_at"] is not None:
        return None
    return _relation(turn, row)


def remove_relation(turn: Turn, relation_id: str) -> bool:
    """Take somebody off the map; the row goes after ten minutes. Whether there was somebody."""
    return relation(turn, relation_id) is not None and bool(
        turn.tx.sql.relation_set_removed(id=relation_id, removed_at=turn.now_ms)
    )


def put_back(turn: Turn, relation_id: str) -> bool:
    """Undo that, as long as the row is there."""
    row = turn.tx.sql.relation_get(id=relation_id)
    if row is None or row["person_id"] != turn.person_id:
        return False
    return bool(turn.tx.sql.relation_set_removed(id=relation_id, removed_at=None))


def _relation(turn: Turn, row: Mapping[str, Any]) -> Record:
    fields = _open(turn, f"relation|body|{row['id']}", row["body"])
    return Record(row["id"], fields, row["version"], row["id"], row["created_at"])


def save_relation(turn: Turn, relation_id: str | None, fields: Mapping[str, Answer]) -> str:
    """Add to a relation's fields, or put someone new on the map. Returns the relation's id."""
    before = relation(turn, relation_id) if relation_id else None
    if before is None:
        relation_id = turn.tx.new_id()
        turn.tx.sql.relation_insert(
            id=relation_id,
            person_id=turn.person_id,
            body=_seal(turn, f"relation|body|{relation_id}", fields),
            now=turn.now_ms,
        )
        return relation_id
    body = _seal(turn, f"relation|body|{before.id}", {**before.fields, **fields})
    turn.tx.sql.relation_save(id=before.id, body=body, now=turn.now_ms)
    return before.id


def take_from_relation(turn: Turn, relation_id: str, fields: Mapping[str, Answer]) -> None:
    """Remove those of these answers that still stand in a relation."""
    before = relation(turn, relation_id)
    if before is not None:
        body = _seal(turn, f"relation|body|{before.id}", _without(before.fields, fields))
        turn.tx.sql.relation_save(id=before.id, body=body, now=turn.now_ms)


# -------------------------------------------------------------------------------------------- steps


def steps(turn: Turn, limit: int = 20) -> list[Record]:
    """The latest steps, newest first."""
    rows = turn.tx.sql.step_list(person_id=turn.person_id, count=limit)
    return [_step(turn, row) for row in rows]


def steps_towards(turn: Turn, relation_id: str) -> list[Record]:
    """The steps towards one person, newest first."""
    return [_step(turn, row) for row in turn.tx.sql.step_list_of_relation(relation_id=relation_id)]


def step(turn: Turn, step_id: str) -> Record | None:
    row = turn.tx.sql.step_get(id=step_id)
    return _step(turn, row) if row is not None and row["person_id"] == turn.person_id else None


def _step(turn: Turn, row: Mapping[str, Any]) -> Record:
    fields = _open(turn, f"step|body|{row['id']}", row["body"])
    return Record(row["id"], fields, row["version"], row["relation_id"], row["created_at"], row["updated_at"])


def save_step(turn: Turn, step_id: str | None, relation_id: str | None, fields: Mapping[str, Answer]) -> str:
    """Add to a step's fields, or keep a new step. Returns the step's id."""
    before = step(turn, step_id) if step_id else None
    if before is None:
        step_id = turn.tx.new_id()
        turn.tx.sql.step_insert(
            id=step_id,
            person_id=turn.person_id,
            relation_id=relation_id,
            body=_seal(turn, f"step|body|{step_id}", fields),
            now=turn.now_ms,
        )
        return step_id
    after = {**before.fields, **fields}
    replanned = any(after.get(name) != before.fields.get(name) for name in PLAN)
    body = _seal(turn, f"step|body|{before.id}", after)
    turn.tx.sql.step_save(id=before.id, body=body, version=before.version + replanned, now=turn.now_ms)
    return before.id


def take_from_step(turn: Turn, step_id: str, fields: Mapping[str, Answer]) -> None:
    """Remove those of these answers that still stand in a step."""
    before = step(turn, step_id)
    if before is not None:
        body = _seal(turn, f"step|body|{before.id}", _without(before.fields, fields))
        turn.tx.sql.step_save(id=before.id, body=body, version=before.version, now=turn.now_ms)


# -------------------------------------------------------------------------------------------- notes


@dataclass(frozen=True, slots=True)
class Note:
    """Something kept on a day: the fields that a flow saved together; ``flow`` is empty for words typed
    aside."""

    id: str
    flow: str
    fields: dict[str, Answer]
    relation_id: str | None
    created_at: int

    @property
    def shown(self) -> list[Answer]:
        """What a list shows of it: its text, where it has one."""
        return [self.fields["text"]] if "text" in self.fields else list(self.fields.values())


def keep_words(turn: Turn, words: str, relation_id: str | None = None) -> None:
    """Keep words that belong to no flow as a note."""
    keep_note(turn, turn.tx.new_id(), {"text": Answer(words=words)}, relation_id)


def keep_note(
    turn: Turn, note_id: str, fields: Mapping[str, Answer], relation_id: str | None = None, flow: str = ""
) -> None:
    """Keep answers as a note, or add them to it: a conversation makes one note at most, under its own id."""
    before = note(turn, note_id)
    fields = {**before.fields, **fields} if before else fields
    kept = {"flow": flow, "fields": {name: answer.to_json() for name, answer in fields.items()}}
    turn.tx.sql.note_save(
        id=note_id,
        person_id=turn.person_id,
        relation_id=relation_id,
        body=turn.tx.seal(turn.person_id, f"note|body|{note_id}", json.dumps(kept, ensure_ascii=False)),
        created_at=turn.now_ms,
    )


def note(turn: Turn, note_id: str) -> Note | None:
    """A note of this person's; None for an id that is not theirs."""
    row = turn.tx.sql.note_get(id=note_id)
    return _note(turn, row) if row is not None and row["person_id"] == turn.person_id else None


def notes(turn: Turn, *, relation_id: str | None = None, count: int = MOST_NOTES) -> list[Note]:
    """The latest notes, about one person or about anybody, newest first."""
    rows = (
        turn.tx.sql.note_list_of_relation(relation_id=relation_id)
        if relation_id
        else turn.tx.sql.note_list(person_id=turn.person_id, count=count)
    )
    return [_note(turn, row) for row in rows[:count]]


def _note(turn: Turn, row: Mapping[str, Any]) -> Note:
    text = turn.tx.open(turn.person_id, f"note|body|{row['id']}", row["body"])
    flow, fields = "", {"text": Answer(words=text)}
    if text.startswith('{"flow": '):  # else it is from before notes had fields: bare words
        kept = json.loads(text)
        flow = kept["flow"]
        fields = {name: Answer.from_json(answer) for name, answer in kept["fields"].items()}
    return Note(row["id"], flow, fields, row["relation_id"], row["created_at"])

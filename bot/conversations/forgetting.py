"""Erasing one thing with what came of it: the conversation that has the same words, its note, its reminders.

What names somebody elsewhere in a text can't be found, and is not promised. Messages in the chat stay.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.content.typed import folded
from bot.conversations import records, sessions, tracks
from bot.conversations.effects import take_back
from bot.conversations.nudges import rhythms
from bot.conversations.nudges.rhythms import Reminder
from bot.conversations.records import PLAN, Note, Record
from bot.conversations.sessions import ASIDE, Session
from bot.conversations.turn import Turn
from bot.storage.erasing import erase

REMIND = "remind"
"""The flow in which a reminder of one's own is set."""


def forget_note(turn: Turn, note: Note) -> None:
    """A note, the conversation that it is from, and words typed aside that say the same."""
    said = {answer.words for answer in note.fields.values() if answer.words}
    _erase_sessions(turn, [note.id, *(s.id for s in _asides(turn) if _words(s) in said)])


def forget_step(turn: Turn, step_id: str) -> None:
    """A step, its reminders, and the conversations about it with their notes."""
    _erase_sessions(turn, (s.id for s in sessions.every(turn) if s.step_id == step_id))
    erase(turn.tx, "step", step_id)


def forget_reminder(turn: Turn, reminder: Reminder) -> None:
    """A reminder, what it planned, and the conversation in which it was set."""
    set_in = (s for s in sessions.every(turn) if s.flow == REMIND)
    if reminder.words:
        _erase_sessions(turn, (s.id for s in set_in if _words(s, "what") == reminder.words))
    erase(turn.tx, "reminder", reminder.id)


def forget_session(turn: Turn, session: Session) -> None:
    """A conversation, its note, and what its answers put into the records, as far as it still stands there. A
    step of which no plan is left goes too."""
    take_back(turn, session)
    step = records.step(turn, session.step_id) if session.step_id else None
    if step is not None and not step.fields.keys() & set(PLAN):
        forget_step(turn, step.id)
    _erase_sessions(turn, [session.id])


def forget_relation(turn: Turn, relation: Record) -> None:
    """Somebody on the map, and everything that is about them: steps, reminders, notes, conversations, the
    track; and words typed aside, or to be reminded of, that name them."""
    here = tracks.under_way(turn)
    if here is not None and here.relation_id == relation.id:
        tracks.leave(turn)
        turn.tx.sql.nudge_cancel_of_kind(person_id=turn.person_id, kind="track")
    for note in naming_notes(turn, relation):
        forget_note(turn, note)
    for reminder in naming_reminders(turn, relation):
        forget_reminder(turn, reminder)
    for step in records.steps_towards(turn, relation.id):
        forget_step(turn, step.id)
    about = [s.id for s in sessions.every(turn) if s.relation_id == relation.id]
    notes = [note.id for note in records.notes(turn, relation_id=relation.id)]
    named = [s.id for s in _asides(turn) if names(relation, _words(s))]
    _erase_sessions(turn, [*about, *notes, *named])
    erase(turn.tx, "relation", relation.id)


def naming_notes(turn: Turn, relation: Record) -> list[Note]:
    """Notes of words typed aside, about nobody in particular, that name them."""
    free = (note for note in records.notes(turn) if not note.flow and note.relation_id is None)
    return [note for note in free if any(names(relation, answer.words) for answer in note.fields.values())]


def naming_reminders(turn: Turn, relation: Record) -> list[Reminder]:
    """What they asked to be reminded of, where it names them."""
    return [r for r in rhythms.every(turn) if r.kind == "self" and names(relation, r.words)]


def names(relation: Record, words: str) -> bool:
    """Whether words name somebody: each part of their name is a word of them."""
    name = relation.fields.get("name")
    parts = _parts(name.words) if name is not None else []
    return bool(parts) and set(parts) <= set(_parts(words))


def _parts(words: str) -> list[str]:
    return [part for word in words.split() for part in folded(word).replace("'", " ").split()]


def _asides(turn: Turn) -> list[Session]:
    return [session for session in sessions.every(turn) if session.flow == ASIDE]


def _words(session: Session, card: str = "words") -> str:
    answer = session.state.answers.get(card)
    return answer.words if answer is not None else ""


def _erase_sessions(turn: Turn, ids: Iterable[str]) -> None:
    """With each conversation goes its note, which has its id; and the other way round."""
    for session_id in dict.fromkeys(ids):
        erase(turn.tx, "note", session_id)
        erase(turn.tx, "session", session_id)

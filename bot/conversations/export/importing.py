"""From the document to rows: under new ids, under a new key, and nothing that would come as a backlog.

Nobody comes into a group by a file: who takes part where, what was released there and what was agreed on
stay behind (`memberships`, `released`, `agreements`). The words themselves come, in their conversations. Nor
does a file share anything with a professional: whoever moves makes a new code, and chooses again (`bridges`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.clock import to_ms
from bot.content.messages import MessageError
from bot.conversations import nudges, people
from bot.conversations.bridges import ending
from bot.conversations.events import Origin
from bot.conversations.export import document as doc
from bot.conversations.export.wording import answer_of
from bot.conversations.turn import World
from bot.storage.erasing import erase
from bot.storage.tx import Tx

PLANNED = ("due", "claimed")


class AlreadyHere(Exception):
    """Something is kept of this person here already."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came, in numbers: ``late`` were planned for a time that is over, and are left out; ``former`` are
    conversations that this Hecht does not have: kept as they are. ``language``: theirs is spoken here.
    ``memberships`` are groups in which they took part there, and don't here; ``bridges`` professionals with
    whom they shared something there, and don't here."""

    relations: int
    steps: int
    sessions: int
    notes: int
    reminders: int
    nudges: int
    late: int
    former: int
    language: bool
    memberships: int
    bridges: int


def bring_in(
    tx: Tx, world: World, now: datetime, document: doc.Document, telegram_id: int, *, replace: bool
) -> Imported:
    """Keep everything of a document for somebody, by their Telegram id. With ``replace`` what was there of
    them is erased before. Raises `AlreadyHere`."""
    chat = people.chat_of(tx, world, Origin(0, telegram_id, True), now)
    if chat.person_id is not None:
        if not replace:
            raise AlreadyHere("something is kept of this person already")
        ending.end_all(people.turn_in(tx, world, chat.id, now))  # nothing of it stands anywhere after that
        erase(tx, "person", chat.person_id)
    return _Import(tx, world, now, document, chat.id).carry_out()


@dataclass(slots=True)
class _Import:
    tx: Tx
    world: World
    now: datetime
    document: doc.Document
    chat_id: str
    person_id: str = field(default_factory=Tx.new_id)
    ids: dict[str, str] = field(default_factory=dict)

    def carry_out(self) -> Imported:
        document, sql = self.document, self.tx.sql
        about = document.person
        self.tx.new_key(self.person_id)
        sql.person_insert(
            id=self.person_id,
            body=self.sealed("person", self.person_id, self.stored(about.fields)),
            consent=min(about.consent, people.CONSENT),
            consented_at=to_ms(about.consented_at),
            created_at=to_ms(about.created_at),
        )
        speaks = self.settings()
        for relation in document.relations:
            self.relation(relation)
        for step in document.steps:
            self.step(step)
        for reminder in document.reminders:
            self.reminder(reminder)
        kept = {nudge.id for nudge in document.nudges if self.still(nudge)}
        for nudge in document.nudges:
            if nudge.id in kept:
                self.nudge(nudge)
        for session in document.sessions:
            self.session(session, kept)
        for note in document.notes:
            self.note(note)
        for event in document.safety_events:
            self.event(event)
        nudges.take_up(people.turn_in(self.tx, self.world, self.chat_id, self.now))
        known = {name for flow in self.world.content.flows.values() for name in (flow.id, *flow.was)}
        return Imported(
            relations=len(document.relations),
            steps=len(document.steps),
            sessions=len(document.sessions),
            notes=len(document.notes),
            reminders=len(document.reminders),
            nudges=len(kept),
            late=len(document.nudges) - len(kept),
            former=sum(session.flow not in known for session in document.sessions),
            language=speaks,
            memberships=len(document.memberships),
            bridges=sum(bridge.ended_at is None for bridge in document.bridges),
        )

    # ---------------------------------------------------------------------------------------------- rows

    def settings(self) -> bool:
        """Whoever brings their data is here now. Gives whether their language is spoken."""
        chat, language = self.document.chat, self.document.chat.language
        try:
            self.world.content.messages.resolved(language)
        except MessageError:
            language = self.world.language
        self.tx.sql.import_chat(
            id=self.chat_id,
            language=language,
            country=chat.country,
            zone=chat.zone,
            quiet_from=chat.quiet_from,
            quiet_until=chat.quiet_until,
            nudges_on=int(chat.nudges_on),
            fresh_messages=int(chat.fresh_messages),
            person_id=self.person_id,
            paused_until=_maybe(chat.paused_until),
            sweep_hours=chat.sweep_hours,
            last_seen_at=to_ms(self.now),
        )
        return language == chat.language

    def relation(self, row: doc.Relation) -> None:
        new = self.new(row.id)
        self.tx.sql.import_relation(
            id=new,
            person_id=self.person_id,
            version=row.version,
            body=self.sealed("relation", new, self.stored(row.fields)),
            created_at=to_ms(row.created_at),
            updated_at=to_ms(row.updated_at),
            removed_at=_maybe(row.removed_at),
        )

    def step(self, row: doc.Step) -> None:
        new = self.new(row.id)
        self.tx.sql.import_step(
            id=new,
            person_id=self.person_id,
            relation_id=self.reference(row.relation_id),
            version=row.version,
            body=self.sealed("step", new, self.stored(row.fields)),
            created_at=to_ms(row.created_at),
            updated_at=to_ms(row.updated_at),
        )

    def session(self, row: doc.Session, nudges_kept: set[str]) -> None:
        """What was under way is put down: its question does not stand in this chat, and what is typed here
        first must not answer it."""
        new = self.new(row.id)
        self.tx.sql.import_session(
            id=new,
            person_id=self.person_id,
            relation_id=self.reference(row.relation_id),
            step_id=self.reference(row.step_id),
            nudge_id=self.reference(row.nudge_id if row.nudge_id in nudges_kept else None),
            rev=row.rev,
            status="paused" if row.status == "open" else row.status,
            body=self.sealed(
                "session", new, {"flow": row.flow, "rev": row.rev, "answers": self.stored(row.answers)}
            ),
            asked_at=_maybe(row.asked_at),
            created_at=to_ms(row.created_at),
            updated_at=to_ms(row.updated_at),
        )

    def note(self, row: doc.Note) -> None:
        new = self.new(row.id)
        self.tx.sql.note_save(
            id=new,
            person_id=self.person_id,
            relation_id=self.reference(row.relation_id),
            body=self.sealed("note", new, {"flow": row.flow, "fields": self.stored(row.fields)}),
            created_at=to_ms(row.created_at),
        )

    def reminder(self, row: doc.Reminder) -> None:
        new = self.new(row.id)
        self.tx.sql.import_reminder(
            id=new,
            chat_id=self.chat_id,
            person_id=self.person_id,
            kind=row.kind,
            relation_id=self.reference(row.relation_id),
            local_time=row.local_time,
            weekdays=row.weekdays,
            until=row.until,
            insisted=int(row.insisted),
            state=row.state,
            body=self.sealed("reminder", new, {"words": row.words}),
            version=row.version,
            created_at=to_ms(row.created_at),
        )

    def still(self, row: doc.Nudge) -> bool:
        """What has been sent or called off is history; what is planned must still be to come, and about
        something that comes along."""
        return row.state not in PLANNED or (row.due_at > self.now and row.kind not in doc.OF_A_BRIDGE)

    def nudge(self, row: doc.Nudge) -> None:
        self.tx.sql.import_nudge(
            id=self.new(row.id),
            chat_id=self.chat_id,
            person_id=self.person_id,
            kind=row.kind,
            step_id=self.reference(row.step_id),
            reminder_id=self.reference(row.reminder_id),
            fence=row.fence,
            asked=int(row.asked),
            insisted=int(row.insisted),
            floats=int(row.floats),
            held=int(row.held),
            variant=row.variant,
            local_date=row.local_date,
            local_time=row.local_time,
            zone=row.zone,
            due_at=to_ms(row.due_at),
            state="due" if row.state in PLANNED else row.state,
            sent_at=_maybe(row.sent_at),
            created_at=to_ms(row.created_at),
        )

    def event(self, row: doc.SafetyEvent) -> None:
        new = self.new(row.id)
        topic = self.tx.seal(self.person_id, f"safety_event|body|{new}", row.topic)
        self.tx.sql.safety_insert(
            id=new, person_id=self.person_id, body=topic, created_at=to_ms(row.created_at)
        )

    # ---------------------------------------------------------------------------------------------- ids

    def new(self, old: str) -> str:
        """The id here of something in the document: always the same one, and none that the file chose."""
        return self.ids.setdefault(old, self.tx.new_id())

    def reference(self, old: str | None) -> str | None:
        return None if old is None else self.new(old)

    def stored(self, fields: Mapping[str, doc.Said]) -> dict[str, Any]:
        """Answers as they are kept. One that names somebody on the map names them by their id here."""
        on_map = {relation.id for relation in self.document.relations}
        answers = {name: answer_of(said) for name, said in fields.items()}
        return {
            name: replace(
                answer, picked=tuple(self.new(one) if one in on_map else one for one in answer.picked)
            ).to_json()
            for name, answer in answers.items()
        }

    def sealed(self, table: str, row_id: str, body: Mapping[str, Any]) -> bytes:
        text = json.dumps(body, ensure_ascii=False)
        return self.tx.seal(self.person_id, f"{table}|body|{row_id}", text)


def _maybe(instant: datetime | None) -> int | None:
    return None if instant is None else to_ms(instant)

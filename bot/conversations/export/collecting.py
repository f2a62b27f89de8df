"""From the rows of one person to the document. Only reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.clock import from_ms
from bot.conversations.circles.circle import read_circle, read_member
from bot.conversations.export import document as doc
from bot.conversations.export.safety import SafetyAnswers
from bot.flows.answers import Answer
from bot.storage.group_view import GroupView
from bot.storage.tx import Tx

Row = Mapping[str, Any]


class NobodyThere(LookupError):
    """Nothing is kept of this person here."""


def collect(
    tx: Tx, person_id: str, now: datetime, about_safety: SafetyAnswers, *, safety: bool
) -> doc.Document:
    """All that is kept of a person; ``safety``: with what they answered about that. Raises `NobodyThere`."""
    person = tx.sql.person_get(id=person_id)
    chat = next((row for row in tx.sql.chat_of_person(person_id=person_id) if row["kind"] == "private"), None)
    if person is None or chat is None:
        raise NobodyThere("nothing is kept of this person")
    own = _Own(tx, person_id, None if safety else about_safety)
    sql = tx.sql
    return doc.Document(
        hecht_export=1,
        made_at=now,
        safety=safety,
        chat=_settings(chat),
        person=doc.About(
            id=person["id"],
            consent=person["consent"],
            consented_at=from_ms(person["consented_at"]),
            created_at=from_ms(person["created_at"]),
            fields=own.fields("person", person),
        ),
        relations=tuple(own.relation(row) for row in sql.export_relations(person_id=person_id)),
        steps=tuple(own.step(row) for row in sql.export_steps(person_id=person_id)),
        sessions=tuple(
            session
            for row in sql.export_sessions(person_id=person_id)
            if own.shows((session := own.session(row)).flow)
        ),
        notes=tuple(
            note
            for row in sql.export_notes(person_id=person_id)
            if own.shows((note := own.note(row)).flow) and note.fields
        ),
        reminders=tuple(own.reminder(row) for row in sql.export_reminders(person_id=person_id)),
        nudges=tuple(_nudge(row) for row in sql.nudge_list(person_id=person_id)),
        memberships=tuple(own.membership(row) for row in sql.member_of_person(person_id=person_id)),
        released=tuple(own.released(row) for row in sql.export_released(person_id=person_id)),
        agreements=tuple(own.agreement(row) for row in sql.export_agreements(person_id=person_id)),
        bridges=tuple(own.bridge(row) for row in sql.bridges_of_client(client_id=person_id)),
        shared=tuple(_shared(row) for row in sql.export_granted(person_id=person_id)),
        bridge_log=tuple(_logged(row) for row in sql.export_access(person_id=person_id)),
        homework=tuple(
            work
            for row in sql.export_homework(person_id=person_id)
            if own.shows((work := own.homework(row)).flow)
        ),
        clients=tuple(own.client(row) for row in sql.bridges_of_professional(professional_id=person_id)),
        safety_events=tuple(own.event(row) for row in sql.safety_list(person_id=person_id)) if safety else (),
    )


@dataclass(frozen=True, slots=True)
class _Own:
    """Opens what is sealed under one person's key. ``left_out`` are the answers that stay behind."""

    tx: Tx
    person_id: str
    left_out: SafetyAnswers | None

    def shows(self, flow: str) -> bool:
        return self.left_out is None or not self.left_out.in_flow(flow)

    def text(self, table: str, row: Row) -> str:
        return self.tx.open(self.person_id, f"{table}|body|{row['id']}", row["body"])

    def fields(self, table: str, row: Row) -> dict[str, doc.Said]:
        return self.said(json.loads(self.text(table, row)), record=table in ("person", "relation"))

    def said(self, stored: Mapping[str, Any], *, record: bool = False) -> dict[str, doc.Said]:
        answers = {name: Answer.from_json(answer) for name, answer in stored.items()}
        if self.left_out is not None:
            answers = self.left_out.without(answers, record=record)
        return {name: _said(answer) for name, answer in answers.items()}

    def relation(self, row: Row) -> doc.Relation:
        return doc.Relation(
            id=row["id"],
            version=row["version"],
            fields=self.fields("relation", row),
            created_at=from_ms(row["created_at"]),
            updated_at=from_ms(row["updated_at"]),
            removed_at=_maybe(row["removed_at"]),
        )

    def step(self, row: Row) -> doc.Step:
        return doc.Step(
            id=row["id"],
            relation_id=row["relation_id"],
            version=row["version"],
            fields=self.fields("step", row),
            created_at=from_ms(row["created_at"]),
            updated_at=from_ms(row["updated_at"]),
        )

    def session(self, row: Row) -> doc.Session:
        kept = json.loads(self.text("session", row))
        return doc.Session(
            id=row["id"],
            flow=kept["flow"],
            relation_id=row["relation_id"],
            step_id=row["step_id"],
            nudge_id=row["nudge_id"],
            rev=row["rev"],
            status=row["status"],
            answers=self.said(kept["answers"]),
            asked_at=_maybe(row["asked_at"] or None),
            created_at=from_ms(row["created_at"]),
            updated_at=from_ms(row["updated_at"]),
        )

    def note(self, row: Row) -> doc.Note:
        text = self.text("note", row)
        kept: Mapping[str, Any] = {"flow": "", "fields": {"text": {"words": text}}}
        if text.startswith('{"flow": '):  # else bare words, from before notes had fields
            kept = json.loads(text)
        return doc.Note(
            id=row["id"],
            relation_id=row["relation_id"],
            flow=kept["flow"],
            fields=self.said(kept["fields"]),
            created_at=from_ms(row["created_at"]),
        )

    def unless_heard(self, words: str) -> str:
        """Words, but for those in which danger is heard where what is about safety is left out."""
        return "" if self.left_out is not None and words and self.left_out.hears(words) else words

    def reminder(self, row: Row) -> doc.Reminder:
        words = self.unless_heard(json.loads(self.text("reminder", row))["words"])
        return doc.Reminder(
            id=row["id"],
            kind=row["kind"],
            relation_id=row["relation_id"],
            local_time=row["local_time"],
            weekdays=row["weekdays"],
            until=row["until"],
            insisted=bool(row["insisted"]),
            state=row["state"],
            words=words,
            version=row["version"],
            created_at=from_ms(row["created_at"]),
        )

    def membership(self, row: Row) -> doc.Membership:
        """Of a circle: its title and their own name there, and nothing of who else is in it."""
        view = GroupView(self.tx, row["circle_id"], None)
        circle = read_circle(view, self.tx.sql.circle_get(id=row["circle_id"]))
        return doc.Membership(
            id=row["id"],
            circle_id=circle.id,
            kind=circle.kind,
            title=self.unless_heard(circle.title),
            name=self.unless_heard(read_member(view, row).name),
            joined_at=from_ms(row["joined_at"]),
        )

    def released(self, row: Row) -> doc.Released:
        return doc.Released(
            membership_id=row["member_id"],
            session_id=row["session_id"],
            ritual=row["kind"],
            cards=json.loads(self.tx.open(self.person_id, f"released|body|{row['round_id']}", row["body"])),
            created_at=from_ms(row["created_at"]),
        )

    def agreement(self, row: Row) -> doc.Agreement:
        return doc.Agreement(
            id=row["id"],
            membership_id=row["member_id"],
            session_id=row["session_id"],
            cards=json.loads(self.text("agreement", row)),
            created_at=from_ms(row["created_at"]),
        )

    def bridge(self, row: Row) -> doc.Bridge:
        """With a professional: what this person wrote there, and nothing of the other side's."""
        said = json.loads(self.tx.open(self.person_id, f"bridge|client_body|{row['id']}", row["client_body"]))
        return doc.Bridge(
            id=row["id"],
            called=self.unless_heard(said["called"]),
            session=said["session"],
            created_at=from_ms(row["created_at"]),
            ended_at=_maybe(row["ended_at"]),
        )

    def homework(self, row: Row) -> doc.Homework:
        return doc.Homework(
            id=row["id"],
            bridge_id=row["bridge_id"],
            session_id=row["session_id"],
            flow=json.loads(self.text("homework", row))["flow"],
            state=row["state"],
            created_at=from_ms(row["created_at"]),
            changed_at=from_ms(row["changed_at"]),
        )

    def client(self, row: Row) -> doc.Client:
        body = row["professional_body"]
        said = self.tx.open(self.person_id, f"bridge|professional_body|{row['id']}", body)
        return doc.Client(label=self.unless_heard(json.loads(said)["label"]))

    def event(self, row: Row) -> doc.SafetyEvent:
        topic = self.text("safety_event", row) if row["body"] else ""
        return doc.SafetyEvent(id=row["id"], topic=topic, created_at=from_ms(row["created_at"]))


def _shared(row: Row) -> doc.Shared:
    return doc.Shared(
        id=row["id"],
        bridge_id=row["bridge_id"],
        item=row["item"],
        note_id=row["note_id"],
        granted_at=from_ms(row["granted_at"]),
        expires_at=from_ms(row["expires_at"]),
    )


def _logged(row: Row) -> doc.Logged:
    return doc.Logged(
        id=row["id"],
        bridge_id=row["bridge_id"],
        by=row["by"],
        what=row["what"],
        item=row["item"],
        at=from_ms(row["at"]),
    )


def _settings(row: Row) -> doc.Settings:
    return doc.Settings(
        language=row["language"],
        country=row["country"],
        zone=row["zone"],
        quiet_from=row["quiet_from"],
        quiet_until=row["quiet_until"],
        nudges_on=bool(row["nudges_on"]),
        fresh_messages=bool(row["fresh_messages"]),
        paused_until=_maybe(row["paused_until"] or None),
        hushed=bool(row["hushed"]),
        sweep_hours=row["sweep_hours"],
        created_at=from_ms(row["created_at"]),
        last_seen_at=from_ms(row["last_seen_at"]),
    )


def _nudge(row: Row) -> doc.Nudge:
    return doc.Nudge(
        id=row["id"],
        kind=row["kind"],
        step_id=row["step_id"],
        reminder_id=row["reminder_id"],
        fence=row["fence"],
        asked=bool(row["asked"]),
        insisted=bool(row["insisted"]),
        floats=bool(row["floats"]),
        held=bool(row["held"]),
        variant=row["variant"],
        local_date=row["local_date"],
        local_time=row["local_time"],
        zone=row["zone"],
        due_at=from_ms(row["due_at"]),
        state=row["state"],
        sent_at=_maybe(row["sent_at"]),
        created_at=from_ms(row["created_at"]),
    )


def _said(answer: Answer) -> doc.Said:
    # Constructed, not validated: what is stored must always come out, whatever a limit of imports says.
    return doc.Said.model_construct(
        card=answer.card,
        picked=answer.picked,
        words=answer.words,
        moment=answer.moment,
        offers=answer.offers,
        skipped=answer.skipped,
        open=answer.open,
    )


def _maybe(ms: int | None) -> datetime | None:
    return None if ms is None else from_ms(ms)

"""The document as a page to read: what was asked beside what was answered, in the person's language.

It loads nothing and runs nothing: its policy allows only its own style sheet, by its digest. Whatever
somebody typed is escaped by markupsafe, stripped of control and steering characters, and keeps its own
direction.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.content import Content
from bot.content.names import clean_name, clean_words
from bot.content.saying import at_start, joined
from bot.conversations.export import document as doc
from bot.conversations.export.wording import PAIR, WORDS, Wording, answer_of, facts_of

HERE = Path(__file__).parent

SHELL = Markup(
    '<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    '<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    '<meta name="referrer" content="no-referrer">\n'
    "<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
)
SECTION = Markup("<section><h2>{}</h2>\n{}</section>\n")
ARTICLE = Markup("<article><h3>{}</h3>{}{}</article>\n")


@cache
def _style() -> tuple[Markup, str]:
    """The style sheet, and the policy that allows it and nothing else (CSP level 3, 6.7.3.3, hashes)."""
    css = (HERE / "page.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return Markup(css), policy


def page(content: Content, document: doc.Document, *, zone: str) -> str:
    """The whole page as HTML. ``zone`` holds where the person has chosen none."""
    language = content.messages.resolved(document.chat.language)
    return _Page(content, document, language, ZoneInfo(document.chat.zone or zone)).html()


class _Page(Wording):
    """An article for each thing that is kept."""

    def html(self) -> str:
        document, style, policy = self.document, *_style()
        head = [
            Markup("<h1>{}</h1>").format(self.say("export-title")),
            Markup("<p>{}</p>").format(self.say("export-made", moment=self.when(document.made_at))),
            Markup("<p>{}</p>").format(
                self.say("export-with_safety" if document.safety else "export-without_safety")
            ),
        ]
        sections = [
            ("export-you", [self.you()]),
            ("export-people", map(self.relation, document.relations)),
            ("export-steps", map(self.step, document.steps)),
            ("export-notes", map(self.note, document.notes)),
            ("export-conversations", map(self.session, document.sessions)),
            ("export-reminders", map(self.reminder, document.reminders)),
            ("export-messages", map(self.nudge, document.nudges)),
        ]
        if document.memberships:
            sections.append(("export-circles", map(self.membership, document.memberships)))
        if document.bridges:
            sections.append(("export-bridges", map(self.bridge, document.bridges)))
        if document.clients:
            sections.append(("export-clients", map(self.client, document.clients)))
        if document.safety:
            sections.append(("export-safety", map(self.event, document.safety_events)))
        body = Markup("\n").join([*head, *(self.section(title, articles) for title, articles in sections)])
        return str(
            SHELL.format(
                language=self.language,
                policy=policy,
                title=self.say("export-title"),
                style=style,
                body=body,
            )
        )

    def section(self, title: str, articles: Iterable[Markup]) -> Markup:
        inner = Markup("").join(articles) or Markup("<p>{}</p>").format(self.say("export-nothing"))
        return SECTION.format(self.say(title), inner)

    # ------------------------------------------------------------------------------------------ articles

    def you(self) -> Markup:
        chat, person = self.document.chat, self.document.person
        pairs = [
            ("export-agreed", self.when(person.consented_at)),
            ("export-began", self.when(person.created_at)),
            ("export-last_seen", self.when(chat.last_seen_at)),
            ("export-language", self.say("language-name")),
            ("export-zone", chat.zone or ""),
            ("export-quiet", self.quiet(chat)),
            ("export-nudges", self.say(f"export-{'on' if chat.nudges_on else 'off'}")),
            ("export-fresh", self.say(f"export-{'yes' if chat.fresh_messages else 'no'}")),
            ("export-paused_until", self.when(chat.paused_until) if chat.paused_until else ""),
            ("export-hushed", self.say("export-yes") if chat.hushed else ""),
            ("export-sweep", self.say("export-hours", count=chat.sweep_hours) if chat.sweep_hours else ""),
        ]
        settings = Markup("").join(PAIR.format(self.say(name), value) for name, value in pairs if value)
        answers = self.answers(person.fields, {})
        return ARTICLE.format(self.say("export-settings"), Markup("<dl>{}</dl>").format(settings), answers)

    def quiet(self, chat: doc.Settings) -> Markup:
        if chat.quiet_from == chat.quiet_until:
            return self.say("export-no")
        return self.say("export-quiet_hours", start=chat.quiet_from, until=chat.quiet_until)

    def relation(self, relation: doc.Relation) -> Markup:
        removed = Markup("<p>{}</p>").format(self.say("export-removed")) if relation.removed_at else ""
        answers = self.answers(relation.fields, self.facts(relation.id))
        return ARTICLE.format(self.who(relation.id), removed, answers)

    def step(self, step: doc.Step) -> Markup:
        known = self.facts(step.relation_id) | facts_of("step", step.fields)
        head = self.with_who(self.say("export-step"), step.relation_id)
        return ARTICLE.format(head, self.time(step.created_at), self.answers(step.fields, known))

    def note(self, note: doc.Note) -> Markup:
        head = self.headed(note.relation_id, note.flow)
        return ARTICLE.format(
            head, self.time(note.created_at), self.answers(note.fields, self.facts(note.relation_id))
        )

    def session(self, session: doc.Session) -> Markup:
        answers = {name: answer_of(said) for name, said in session.answers.items()}
        known = self.facts(session.relation_id) | answers
        about = Markup("{} <small>{}</small>").format(
            self.time(session.updated_at), self.say(f"export-status_{session.status}")
        )
        flow = self.flows.get(session.flow)
        return ARTICLE.format(
            self.headed(session.relation_id, session.flow), about, self.answers(session.answers, known, flow)
        )

    def reminder(self, reminder: doc.Reminder) -> Markup:
        names = [str(self.say("export-weekday", weekday=int(day))) for day in reminder.weekdays]
        days = joined(self.content, names, self.language) or str(self.say("export-once"))
        line = self.say(f"export-reminder_{reminder.state}", time=reminder.local_time, days=days)
        about = Markup("<p>{}</p>").format(at_start(line, self.language))
        words = WORDS.format(clean_words(reminder.words)) if reminder.words else ""
        kind = self.say(f"export-kind_{reminder.kind}")
        return ARTICLE.format(self.with_who(kind, reminder.relation_id), about, words)

    def nudge(self, nudge: doc.Nudge) -> Markup:
        state = "due" if nudge.state == "claimed" else nudge.state
        about = Markup("{} <small>{}</small>").format(
            self.time(nudge.sent_at or nudge.due_at), self.say(f"export-message_{state}")
        )
        return ARTICLE.format(self.say(f"export-kind_{nudge.kind}"), about, "")

    def membership(self, membership: doc.Membership) -> Markup:
        """A group, what they are called there, and their own words that the others may read."""
        title = clean_name(membership.title) or self.say(f"export-circle_{membership.kind}")
        document = self.document
        shared = [
            ("export-circle_name", Markup("<bdi>{}</bdi>").format(clean_name(membership.name))),
            *(
                ("export-circle_released", self.words_of(each))
                for each in document.released
                if each.membership_id == membership.id
            ),
            *(
                ("export-circle_agreed", self.words_of(each))
                for each in document.agreements
                if each.membership_id == membership.id
            ),
        ]
        pairs = [PAIR.format(self.say(label), words) for label, words in shared if words]
        return ARTICLE.format(
            Markup("<bdi>{}</bdi>").format(title),
            self.time(membership.joined_at),
            Markup("<dl>{}</dl>").format(Markup("").join(pairs)),
        )

    def words_of(self, shared: doc.Released | doc.Agreement) -> Markup:
        """Out of the conversation that holds them; empty where that is left out of the file."""
        session = next((s for s in self.document.sessions if s.id == shared.session_id), None)
        said = [session.answers.get(card) for card in shared.cards.values()] if session is not None else []
        return Markup("").join(self.answer(each) for each in said if each is not None)

    def bridge(self, bridge: doc.Bridge) -> Markup:
        """A professional: what is shared until when, what was proposed, and the log, the latest last."""
        document, items = self.document, []
        if bridge.session:
            items.append(("export-bridge_session", self.moment(datetime.fromisoformat(bridge.session))))
        if bridge.ended_at is not None:
            items.append(("export-bridge_ended", self.when(bridge.ended_at)))
        shared = [each for each in document.shared if each.bridge_id == bridge.id]
        items += [
            (f"bridge-item_{each.item}", self.say("export-bridge_until", moment=self.when(each.expires_at)))
            for each in shared
        ]
        proposed = [each for each in document.homework if each.bridge_id == bridge.id]
        items += [(f"export-homework_{each.state}", self.title(each.flow)) for each in proposed]
        log = [self.logged(each) for each in document.bridge_log if each.bridge_id == bridge.id]
        pairs = [PAIR.format(self.say(label), words) for label, words in items]
        called = clean_name(bridge.called) or self.say("bridge-professional")
        return ARTICLE.format(
            Markup("<bdi>{}</bdi>").format(called),
            self.time(bridge.created_at),
            Markup("<dl>{}</dl>{}").format(Markup("").join(pairs), Markup("").join(log)),
        )

    def logged(self, line: doc.Logged) -> Markup:
        name = f"bridge-log_{line.what}"
        if not self.content.messages.has(self.language, name):
            return Markup()
        known = line.item and self.content.messages.has(self.language, f"bridge-item_{line.item}")
        item = str(self.say(f"bridge-item_{line.item}")) if known else ""
        return Markup("<p>{}: {}</p>").format(self.when(line.at), self.say(name, item=item))

    def client(self, client: doc.Client) -> Markup:
        """Of a professional: what they call somebody. What was shared with them is not theirs to take."""
        return ARTICLE.format(Markup("<bdi>{}</bdi>").format(clean_name(client.label)), "", "")

    def event(self, event: doc.SafetyEvent) -> Markup:
        key = f"export-topic_{event.topic}"
        known = bool(event.topic) and self.content.messages.has(self.language, key)
        return ARTICLE.format(
            self.say("export-safety_card"),
            self.time(event.created_at),
            Markup("<p>{}</p>").format(self.say(key)) if known else "",
        )

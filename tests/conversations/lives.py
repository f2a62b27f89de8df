"""One person's life in one transaction: any event may come, and whatever is said to it is checked."""

from __future__ import annotations

import random
from collections import Counter
from datetime import datetime, timedelta

from bot.conversations.apply import apply
from bot.conversations.events import Event, NudgeDue, Origin, Pressed
from bot.conversations.turn import Outcome
from bot.delivery import calls
from bot.demo.entities import parse_html
from bot.demo.keyboards import inline_rows
from bot.storage import outbox, outgoing
from bot.storage.outgoing import Outgoing
from bot.storage.tx import Tx
from tests.botapi.calls import check_call
from tests.conversations.hostile import EVIL, MARK
from tests.running import MONDAY, world

OURS = {"bold", "italic", "blockquote", "spoiler", "pre", "code"}
"""The markup of our own templates; what is hostile begins others."""

STEERING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067")
PAUSE = timedelta(seconds=10)
FLOWS = sorted(world().content.flows)
ONE_IN = 25
"""So many bodies go through the independent model of the Bot API as well, which is slow."""


class Life:
    """``number`` makes everything in it: who it is, and every choice. ``shown`` is the data of the last
    screen's buttons, ``asked`` counts the questions that stood there."""

    def __init__(self, tx: Tx, number: int) -> None:
        self.tx = tx
        self.rng = random.Random(number)
        self.person = 10_000 + number
        self.now: datetime = MONDAY
        self.number = 1000 * number + 1
        self.message = 100
        self.shown: list[str] = []
        self.pressed: list[str] = []
        self.last: Event | None = None
        self.asked: Counter[str] = Counter()

    def take(self, event: Event) -> Outcome:
        """One event; what is said is checked, and arrives."""
        self.now += PAUSE
        self.last = event
        outcome = apply(self.tx, world(), self.now, event)
        marks = []
        for row in outcome.rows:
            self.message += 1
            marks.append(outgoing.Outcome(row.id, "sent", self.message if row.method == "send" else None))
            check(row, thoroughly=self.rng.randrange(ONE_IN) == 0)
        outbox.mark_many(self.tx, marks)
        check_words(outcome.toast)
        assert len(outcome.toast) <= 200
        keyboards = [row.body["reply_markup"] for row in outcome.rows if "reply_markup" in row.body]
        shown = [key for keyboard in keyboards for row in inline_rows(keyboard) for key in row]
        self.shown = [key["callback_data"] for key in shown if "callback_data" in key] or self.shown
        self.asked.update(data.split("|")[3] for data in self.shown if data[:2] in ("c|", "t|", "s|", "d|"))
        return outcome

    def repeat(self) -> None:
        """The last update comes again."""
        if self.last is not None and not isinstance(self.last, NudgeDue):
            assert not self.take(self.last).rows, "a redelivered update was answered"

    def press(self, data: str) -> None:
        self.pressed.append(data)
        self.take(Pressed(self.origin(), data, self.message, "a label"))

    def origin(self) -> Origin:
        self.number += 1
        return Origin(self.number, self.person, True, language_code="en")

    def on(self) -> None:
        """One step of somebody who means no harm, so that the next input meets another question."""
        if self.rng.random() < 0.12:
            self.press(f"o|{self.rng.choice(FLOWS)}|")
        elif ways := [data for data in self.shown if data[:2] != "x|"]:
            self.press(self.rng.choice(ways))

    def nudges(self) -> None:
        """What was planned is said, with whatever words it holds."""
        row = self.tx.sql.chat_by_lookup(lookup=self.tx.lookup(self.person))
        if row is not None and row["person_id"] is not None:
            for nudge in self.tx.sql.nudge_pending(person_id=row["person_id"])[:5]:
                self.now += timedelta(days=1)
                self.take(NudgeDue(nudge["id"]))


def check(row: Outgoing, thoroughly: bool) -> None:
    """A body that Telegram takes, with markup of ours only. Raises AssertionError or CannotParse."""
    body = {name: value for name, value in row.body.items() if name != "frames"}
    for html in (body.get("text", ""), *(frame["text"] for frame in row.body.get("frames", ()))):
        if html or "text" in body:
            check_html(html)
    for keyboard in (body["reply_markup"],) if "reply_markup" in body else ():
        for key in (key for keys in inline_rows(keyboard) for key in keys):
            check_words(key["text"])
            assert key["text"].strip(), "a button without a label"
            assert len(key.get("callback_data", "").encode()) <= 64
            assert EVIL not in key.get("url", "")[:30]
            check_words(key.get("copy_text", {}).get("text", ""))
    if thoroughly and "document" not in body:  # a file is checked where it is sent over HTTP
        target = {"chat_id": 1, "message_id": 1} if row.has_target else {"chat_id": 1}
        check_call(calls.method(row), target | body)


def check_html(html: str) -> None:
    text, entities = parse_html(html)
    assert len(text.strip()) > 0 and len(text) + sum(letter > "\uffff" for letter in text) <= 4096
    assert {entity["type"] for entity in entities} <= OURS
    check_words(text)


def check_words(text: str) -> None:
    """Nothing that breaks what stands around it, and no format that was carried out."""
    text.encode()
    assert not STEERING & set(text), "a direction is left open"
    depth = 0
    for letter in text:
        depth += (letter == "\u2068") - (letter == "\u2069")
        assert depth >= 0, "an isolate is closed that was not opened"
    assert depth == 0, "an isolate is left open"
    assert not any(letter < " " and letter not in "\n\t" for letter in text), "a control character"
    assert "<class '" not in text and f"{MARK}the people" not in text, "a format was carried out"

"""A family of three of whom everything is kept, in their group, and anything that can happen to them.

What can be pressed, said and commanded is taken from the code: the registry of rituals, the panels and
commands of a group and of a private chat, the buttons that stand on a screen, and links. So a new ritual is
in it as soon as it is registered. Each request that would go to Telegram is kept, with whom it would reach.
"""

from __future__ import annotations

import html
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.conversations import commands, people
from bot.conversations.apply import apply
from bot.conversations.circles import group
from bot.conversations.circles.circle import members_of
from bot.conversations.circles.registry import EVERY, PRESSES, RITUALS
from bot.conversations.events import (
    Added,
    Commanded,
    Edited,
    Event,
    Left,
    Moved,
    Origin,
    Pressed,
    Removed,
    SetAside,
    Typed,
)
from bot.conversations.sharing import crossing, membership
from bot.conversations.turn import Outcome
from bot.demo.keyboards import inline_rows
from bot.flows.answers import Answer
from bot.reminders import drain
from bot.storage import outbox, outgoing
from bot.storage.group_view import GroupView
from bot.storage.outgoing import Outgoing
from bot.storage.tx import Tx
from tests.export import kept
from tests.running import MONDAY, PAUSE, world

SAM, NOOR, MEI, STRANGER = 7_001, 7_002, 7_003, 7_004
FAMILY = (SAM, NOOR, MEI)
GROUP = -7_000
NAMES = {SAM: "s", NOOR: "n", MEI: "m", STRANGER: "x"}
OWNERS = {letter: person for person, letter in NAMES.items()}
CANARY = re.compile("qz([snmx])[a-p]{5}zq")
TOKEN = re.compile(r"start=([A-Za-z0-9_-]{22})")
TAG = re.compile(r"<[^<>]*>")
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


class Canaries:
    """Words of which each is said by one person in one place only."""

    def __init__(self) -> None:
        self._count = 0

    def new(self, person: int) -> str:
        self._count += 1
        letters = "".join("abcdefghijklmnop"[self._count >> shift & 15] for shift in (16, 12, 8, 4, 0))
        return f"qz{NAMES[person]}{letters}zq"


@dataclass(frozen=True, slots=True)
class Request:
    """One call to Telegram: whom it reaches, and every text in it."""

    chat: int
    method: str
    texts: tuple[str, ...]


def texts_in(value: Any) -> Iterator[str]:
    """Every text of a call at any depth: what is shown, data of buttons, links, files."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts_in(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from texts_in(each)


def plain(text: str) -> str:
    """As it is read: without markup and isolates, each space the same."""
    return spaced(html.unescape(TAG.sub("", text)))


def spaced(text: str) -> str:
    return " ".join(text.translate(ISOLATES).split())


def leaks(request: Request, released: set[str]) -> list[str]:
    """The canaries that are not of the request's own chat, but for those in words that were released to be
    read, and stand there whole."""
    found = []
    for text in request.texts:
        shown = plain(text)
        for canary in CANARY.finditer(shown.casefold()):
            allowed = any(canary[0] in words.casefold() and words in shown for words in released)
            if OWNERS[canary[1]] != request.chat and not allowed:
                found.append(canary[0])
    return found


class Stage:
    """``number`` makes everything in it: every choice of everybody. ``requests`` is what went to Telegram."""

    def __init__(self, tx: Tx, number: int) -> None:
        self.tx = tx
        self.rng = random.Random(number)
        self.canaries = Canaries()
        self.now: datetime = MONDAY
        self.group = GROUP
        self.requests: list[Request] = []
        self.screens: dict[int, dict[int, list[str]]] = {}
        self.past: dict[int, list[tuple[int, str]]] = {}
        self.tokens: list[str] = []
        self.released: set[str] = set()
        self.typed: dict[int, list[tuple[int, str]]] = {}
        self.grants: set[tuple[str, ...] | bytes] = set()
        self._update = self._message = 1000
        self._addresses: dict[str, int] = {}
        self._shown: dict[int, tuple[int, int]] = {}
        for person in (*FAMILY, STRANGER):
            words = [f"{self.canaries.new(person)} & so on" for _ in range(30)]
            person_id = kept.alone(tx, words, self.now, person)
            chat = tx.sql.chat_by_lookup(lookup=tx.lookup(person))
            tx.sql.person_set_consent(id=person_id, consent=people.CONSENT, consented_at=tx.now_ms)
            if person == NOOR:
                tx.sql.chat_set_language(id=chat["id"], language="nl")
        self.take(Added(self.origin(SAM, self.group)))
        self.all_join()

    # ------------------------------------------------------------------------------------------ what happens

    def origin(self, person: int, chat: int) -> Origin:
        self._update += 1
        return Origin(self._update, chat, chat > 0, language_code="en", sender=person, title="Home")

    def take(self, event: Event) -> Outcome:
        """One event, whole: what it says arrives, and is kept in ``requests``."""
        self.now += PAUSE
        outcome = apply(self.tx, world(), self.now, event)
        self.note_released()
        self.deliver(outcome.rows)
        origin = getattr(event, "origin", None)
        if origin is not None and (outcome.toast or outcome.url):
            # Seen by whoever pressed alone. In a group it may say no more than the group may know.
            self.requests.append(Request(origin.chat, "answerCallbackQuery", (outcome.toast, outcome.url)))
            self.tokens += TOKEN.findall(outcome.url)
        return outcome

    def deliver(self, rows: tuple[Outgoing, ...] | list[Outgoing]) -> None:
        marks = []
        for row in rows:
            self._message += 1
            number = self._message if row.method == "send" else None
            marks.append(outgoing.Outcome(row.id, "sent", number))
            self._arrive(row)
        outbox.mark_many(self.tx, marks)

    def _arrive(self, row: Outgoing) -> None:
        chat = self._address(row.chat_id)
        texts = tuple(texts_in(row.body))
        self.requests.append(Request(chat, row.method, texts))
        self.tokens += [token for text in texts for token in TOKEN.findall(text)]
        at = (chat, self._message)
        if row.method != "send":
            shown = self._shown.get(row.edits_row or 0)
            at = shown or (chat, row.edits_message or 0)
        self._shown[row.id] = at
        if "reply_markup" in row.body:
            keys = [key for keys in inline_rows(row.body["reply_markup"]) for key in keys]
            data = [key["callback_data"] for key in keys if "callback_data" in key]
            self.screens.setdefault(chat, {})[at[1]] = data
            self.past.setdefault(chat, []).extend((at[1], each) for each in data)

    def _address(self, chat_id: str) -> int:
        if chat_id not in self._addresses:
            row = self.tx.sql.chat_get(id=chat_id)
            self._addresses[chat_id] = self.tx.open_address(chat_id, row["address"])
        address = self._addresses[chat_id]
        return self.group if address < 0 else address

    def note_released(self) -> None:
        """Remember what was released, word for word as it was at that moment, and by which name they are
        known there: what is changed after it is not released."""
        connection = self.tx.sql.chat_get.args[0]
        for circle in connection.execute("SELECT id, chat_id FROM circle").fetchall():
            view = GroupView(self.tx, circle["id"], circle["chat_id"])
            self.released |= {spaced(member.name) for member in members_of(view)}
            for each in view.sql.agreement_list(circle_id=circle["id"]):
                self._note((each["id"], str(each["body"])), view.agreed(each["id"]))
        rounds = 'SELECT r.*, o.circle_id FROM released r JOIN "round" o ON o.id = r.round_id'
        for row in connection.execute(rounds).fetchall():
            view = GroupView(self.tx, row["circle_id"], None)
            for each in view.released(row["round_id"]):
                if (each.member_id, each.at) == (row["member_id"], row["created_at"]):
                    self._note((row["round_id"], row["session_id"], str(row["body"])), each.fields)

    def _note(self, grant: tuple[str, ...], fields: Any) -> None:
        if grant not in self.grants:
            self.grants.add(grant)
            said = [answer.get("words", "") for answer in fields.values()]
            self.released |= {spaced(words) for words in said if spaced(words)}

    # -------------------------------------------------------------------------------------------- acts

    def all_join(self) -> None:
        """Whoever takes no part and agrees to Hecht comes in, by a new name."""
        circle_id = self.circle_id()
        for person in FAMILY if circle_id else ():
            chat = self.tx.sql.chat_by_lookup(lookup=self.tx.lookup(person))
            self.now += timedelta(seconds=1)
            turn = people.turn_in(self.tx, world(), chat["id"], self.now) if chat is not None else None
            if turn is None or turn.chat.person_id is None:
                continue
            name = Answer(words=f"{self.canaries.new(person)} the {NAMES[person]}")
            membership.join(turn, circle_id or "", {"name": name})
        self.note_released()

    def circle_id(self) -> str | None:
        chat = self.tx.sql.chat_by_lookup(lookup=self.tx.lookup(self.group))
        row = self.tx.sql.circle_of_chat(chat_id=chat["id"]) if chat is not None else None
        return row["id"] if row is not None else None

    def press(self, person: int, chat: int, data: str, message: int) -> Outcome:
        return self.take(Pressed(self.origin(person, chat), data, message, "a label"))

    def say(self, person: int, chat: int, words: str, reply_to: int = 0) -> Outcome:
        self._message += 1
        if chat > 0:
            self.typed.setdefault(chat, []).append((self._message, words))
        return self.take(Typed(self.origin(person, chat), words, self._message, reply_to))

    def command(self, person: int, chat: int, name: str, payload: str = "") -> Outcome:
        self._message += 1
        words = f"/{name} {payload}".strip()
        return self.take(Commanded(self.origin(person, chat), name, self._message, words))

    def begin(self, kind: str, person: int) -> None:
        """A ritual, as if somebody had chosen it or the calendar had."""
        circle_id = self.circle_id()
        turn = crossing.turn_in(self.tx, world(), self.now, circle_id) if circle_id else None
        if turn is None:
            return
        turn.sender = person
        turn.who = next((m for m in turn.members if m.person_id == self.person_id(person)), None)
        RITUALS[kind].begin(turn)
        rows = [*turn.rows, *crossing.carry(self.tx, world(), self.now, turn.asks)]
        self.note_released()
        self.deliver(rows)

    def person_id(self, person: int) -> str | None:
        chat = self.tx.sql.chat_by_lookup(lookup=self.tx.lookup(person))
        return chat["person_id"] if chat is not None else None

    def pass_time(self, by: timedelta) -> None:
        """Until then, with all that falls due."""
        self.now += by
        for _ in range(5):
            due = drain.claim(self.tx, self.now)
            for each in due:
                self.take(each)
            if not due:
                return

    # -------------------------------------------------------------------------------------- anything at all

    def act(self) -> None:
        """One thing that somebody does, or that happens."""
        names, weights = zip(*ACTS.items(), strict=True)
        (name,) = self.rng.choices(names, weights)
        getattr(self, f"_{name}")(self.rng.choice((*FAMILY, *FAMILY, STRANGER)))

    def _press_in_group(self, person: int) -> None:
        self._press_something(person, self.group)

    def _press_alone(self, person: int) -> None:
        self._press_something(person, person)

    def _go_on_alone(self, person: int) -> None:
        """As most people do: what the last message asks."""
        screen = self.screens.get(person, {})
        if not screen:
            self.command(person, person, "menu")
            return
        message = max(screen)
        picks = [data for data in screen[message] if data[:2] in ("c|", "t|", "d|", "g|", "f|")]
        if picks and self.rng.random() < 0.9:
            self.press(person, person, self.rng.choice(picks), message)
        elif any(data[:2] == "x|" for data in screen[message]):
            self._type_alone(person)
        else:
            self._press_something(person, person)

    def _all_answer(self, person: int) -> None:
        """What the group asks of each in private, answered by everybody: so rounds come to their end."""
        takes = self.rng.choice((0, 0, -1))
        for each in FAMILY:
            asked = [(m, d) for m, data in self.screens.get(each, {}).items() for d in data if d[:2] == "f|"]
            if not asked:
                continue
            self.press(each, each, asked[-1][1], asked[-1][0])
            for _ in range(10):
                screen = self.screens[each]
                shown = screen[max(screen)]
                picks = [data for data in shown if data[:2] in ("c|", "t|")]
                done = [data for data in shown if data[:2] == "d|"]
                if done and self.rng.random() < 0.5:
                    self.press(each, each, done[0], max(screen))
                elif picks:
                    self.press(each, each, picks[takes], max(screen))
                elif any(data[:2] == "x|" for data in shown):
                    self._type_alone(each)
                else:
                    break

    def _press_something(self, person: int, chat: int) -> None:
        now, past = self.screens.get(chat, {}), self.past.get(chat, [])
        rounds = [(m, each) for m, data in now.items() for each in data if each.split("|")[1] in PRESSES]
        if rounds and self.rng.random() < 0.6:
            message, data = self.rng.choice(rounds[-8:])
            self.press(person, chat, data, message)
            return
        if self.rng.random() < 0.8 and (shown := [m for m, data in now.items() if data][-3:]):
            message = self.rng.choice(shown)
            self.press(person, chat, self.rng.choice(now[message]), message)
        elif past:
            message, data = self.rng.choice(past)
            self.press(person, chat, data, message)

    def _forge(self, person: int) -> None:
        """A button of the registry or of a panel, about anything, where it never stood."""
        chat = self.rng.choice((self.group, person))
        self.press(person, chat, forged(self.rng, self.ids(), self.extras()), self._message)

    def ids(self) -> list[str]:
        connection = self.tx.sql.chat_get.args[0]
        found = [""]
        for table in ("circle", "member", "round", "agreement", "person", "session"):
            found += [row["id"] for row in connection.execute(f'SELECT id FROM "{table}"').fetchall()][-6:]
        return found

    def extras(self) -> list[str]:
        seen = [data.split("|")[3] for _, data in self.past.get(self.group, []) if data.count("|") == 3]
        return ["", "0", "1", "yes", *seen]

    def _command_group(self, person: int) -> None:
        names = [*group.COMMANDS, *commands.CONSENTED, *commands.ALWAYS]
        self.command(person, self.group, self.rng.choice(names))

    def _command_alone(self, person: int) -> None:
        names = [*commands.CONSENTED, *commands.ALWAYS, *commands.ALIASES, "start", "remind"]
        self.command(person, person, self.rng.choice(names))

    def _reply_in_group(self, person: int) -> None:
        words = self.rng.choice(
            ("thank you for dinner", "I don't want to live any more", "7", "<b>{0}", "pass")
        )
        self.say(person, self.group, words, reply_to=max(self.screens.get(self.group, {0: []})))

    def _type_alone(self, person: int) -> None:
        canary = self.canaries.new(person)
        said = (f"it is {canary} & more", f"<b>{canary}", "7", "tomorrow 19:30", "Amsterdam")
        self.say(person, person, self.rng.choice((*said[:1], *said)))
        if self.rng.random() < 0.05:
            self.say(person, person, f"I want to kill myself {canary}")

    def _edit_alone(self, person: int) -> None:
        if typed := self.typed.get(person, [])[-6:]:
            message, words = self.rng.choice(typed)
            changed = f"{words} {self.canaries.new(person)}"
            self.take(Edited(self.origin(person, person), changed, message))

    def _open_link(self, person: int) -> None:
        if self.tokens:
            self.command(person, person, "start", self.rng.choice(self.tokens[-4:]))

    def _begin_ritual(self, person: int) -> None:
        if EVERY:
            self.begin(self.rng.choice(sorted(RITUALS)), person)

    def _wait(self, person: int) -> None:
        hours = self.rng.choice((0.1, 0.1, 0.2, 0.4, 0.4, 1, 8, 24, 24 * 8))
        self.pass_time(timedelta(hours=hours))

    def _come_and_go(self, person: int) -> None:
        match self.rng.randrange(5):
            case 0:
                self.take(Left(self.origin(0, self.group), person))
            case 1:
                self.take(Removed(self.origin(person, self.group)))
                self.take(Added(self.origin(person, self.group)))
            case 2:
                old, self.group = self.group, self.group - 1
                self.take(Moved(self.origin(person, old), old, self.group))
                self.screens[self.group] = self.screens.pop(old, {})
                self.past[self.group] = self.past.pop(old, [])
            case _:
                chat = self.rng.choice((person, self.group))
                self.take(SetAside(self.origin(person, chat), "message", "ValueError"))
        self.all_join()


def forged(rng: random.Random, ids: list[str], extras: list[str]) -> str:
    action = rng.choice([*group.PANELS, *PRESSES, "nothing"])
    return f"g|{action}|{rng.choice(ids)}|{rng.choice(extras)}"


ACTS = {
    "press_in_group": 30, "press_alone": 12, "go_on_alone": 45, "type_alone": 10, "edit_alone": 4,
    "forge": 6, "command_group": 4, "command_alone": 4, "reply_in_group": 8, "open_link": 3,
    "begin_ritual": 8, "wait": 6, "come_and_go": 1, "all_answer": 5,
}  # fmt: skip
"""What happens, and how often beside the others."""

"""Somebody who plays the main job with given answers, whatever the labels say, and what is kept of it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.demo.chats import Message
from bot.demo.keyboards import inline_rows
from bot.demo.telegram import Telegram
from bot.flows import buttons
from bot.flows.buttons import AnswerNudge, Begin, InFlow, OpenPanel, Press
from bot.flows.events import Done, Pick, Skip, Tick
from bot.storage.keys import load_or_make_master_key
from bot.storage.store import open_readonly
from bot.storage.tx import Tx

TYPED = {
    "name": "Marjolein van Dam",
    "backup": "a walk around the block",
    "confidence": "eight",
    "tension": "skip",
    "when": "in three days at 15:00",
    "noticed": "it went easier than I thought",
}
"""Cards that are answered in words; what is said back for them is right, at any hour: after midnight
"tomorrow" is asked about. In one flow no free words follow others: typed at once, they would be taken for the
rest of the first."""

PICKED = {
    "door": "someone", "kind": "sibling", "gives": "support", "costs": "energy", "contact": "possible",
    "what": "thanks", "country": "uk", "outcome": "done", "next": "keep",
}  # fmt: skip
"""Cards that are answered with this option; every other one with "none of these", or else its first."""

OFFERS = ("repair_step", "reflect", "map_person", "calm")
"""At an end, the first of these that is offered is begun."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that somebody does: words typed, or a button, named by all of its data but the ids."""

    words: str = ""
    button: str = ""

    def do(self, telegram: Telegram, person: int) -> None:
        """Do it on the phone; raises AssertionError when the button is not on the screen."""
        if self.words:
            telegram.say(person, person, self.words)
            return
        message = screen(telegram, person)
        assert message is not None
        found = [data for data in pressable(message) if nameless(data) == self.button]
        assert found, f"no {self.button} on a screen with {[nameless(d) for d in pressable(message)]}"
        telegram.press(person, message.id, found[0])


def screen(telegram: Telegram, person: int) -> Message | None:
    """The newest message of the bot that has buttons."""
    messages = [message for message in telegram.chats[person].shown() if message.sender.is_bot]
    return next((message for message in reversed(messages) if inline_rows(message.markup)), None)


def pressable(message: Message) -> list[str]:
    """The data of a message's buttons."""
    return [b["callback_data"] for row in inline_rows(message.markup) for b in row if "callback_data" in b]


def nameless(data: str) -> str:
    """A button's data without our random ids, which differ from run to run."""
    parts = data.split("|")
    match parts[0]:
        case "o" | "m":
            return "|".join(parts[:2])
        case "n":
            return f"n|{parts[2]}"
        case "l":
            return data
        case _:
            return "|".join([parts[0], *parts[2:]])


def shown(telegram: Telegram, person: int) -> frozenset[str]:
    """What the person is asked: the question, its revision and answers, without ids. The times that a moment
    offers depend on the hour, so they are left out."""
    message = screen(telegram, person)
    if message is None:
        return frozenset()
    return frozenset(nameless(data) for data in pressable(message) if "|when|" not in data)


def choose(telegram: Telegram, person: int) -> Act:
    """What this person does with what they see."""
    message = screen(telegram, person)
    assert message is not None, "there is nothing to press"
    presses = {data: buttons.parse(data) for data in pressable(message)}
    card = next(iter(_cards(presses.values())), "")
    if card in TYPED and not any(_picks(press, "right") for press in presses.values()):
        return Act(words=TYPED[card])
    wanted = [
        *(d for d, p in presses.items() if _picks(p, PICKED.get(card, "none"))),
        *(d for d, p in presses.items() if isinstance(p, AnswerNudge) and p.answer == PICKED["outcome"]),
        *(d for d, p in presses.items() if isinstance(p, InFlow) and isinstance(p.event, Pick)),
        *(d for flow in OFFERS for d, p in presses.items() if isinstance(p, Begin) and p.flow == flow),
        *(d for d, p in presses.items() if isinstance(p, OpenPanel)),
    ]
    assert wanted, f"no way on from {sorted(shown(telegram, person))}"
    return Act(button=nameless(wanted[0]))


def _cards(presses: Iterable[Press | None]) -> Iterator[str]:
    for press in presses:
        if isinstance(press, InFlow) and isinstance(press.event, Pick | Tick | Done | Skip):
            yield press.event.card


def _picks(press: Press | None, option: str) -> bool:
    return isinstance(press, InFlow) and isinstance(press.event, Pick) and press.event.option == option


def sent_to(telegram: Telegram, person: int) -> int:
    """How many new messages the bot has sent this person."""
    history = telegram.chats[person].history
    return sum(entry.happening == "sent" and entry.sender == telegram.bot.id for entry in history)


# ------------------------------------------------------------------------------------------------ storage


MANY = 1000


@dataclass(frozen=True, slots=True)
class Kept:
    """What is stored of a person, without ids and instants: each conversation (flow, status, revision, and
    what was answered to which card), and how many records there are of each kind."""

    conversations: tuple[tuple[str, str, int, str], ...]
    records: tuple[tuple[str, int], ...]


def kept(database: Path, key_file: Path, person: int) -> Kept:
    """Read it, beside a bot that may be running."""
    with open_readonly(database, master_key(key_file)) as tx:
        chat = tx.sql.chat_by_lookup(lookup=tx.lookup(person))
        owner = chat and chat["person_id"]
        if not owner:
            return Kept((), (("chat", int(chat is not None)),))
        rows = sorted(tx.sql.session_list(person_id=owner), key=lambda row: row["created_at"])
        conversations = tuple(_conversation(tx, owner, row) for row in rows)
        records = Counter({"dead": tx.sql.dead_count(), "people": tx.sql.person_count()})
        records["relations"] = len(tx.sql.relation_list(person_id=owner))
        records["steps"] = len(tx.sql.step_list(person_id=owner, count=MANY))
        records["notes"] = len(tx.sql.note_list(person_id=owner, count=MANY))
        records.update(f"{row['state']} nudges" for row in tx.sql.nudge_list(person_id=owner))
        return Kept(conversations, tuple(sorted(records.items())))


def _conversation(tx: Tx, owner: str, row: Mapping[str, Any]) -> tuple[str, str, int, str]:
    """Which flow, its status and revision, and what was picked and typed, card by card."""
    kept = json.loads(tx.open(owner, f"session|body|{row['id']}", row["body"]))
    said = {
        card: [answer.get("picked"), answer.get("words"), answer.get("skipped"), bool(answer.get("moment"))]
        for card, answer in kept["answers"].items()
    }
    return kept["flow"], row["status"], row["rev"], json.dumps(said, sort_keys=True)


def master_key(file: Path) -> bytes:
    return load_or_make_master_key(None, file, database_exists=True)

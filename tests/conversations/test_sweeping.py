"""What is older than somebody chose is taken out of the chat: both sides, once, and without a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from bot.clock import to_ms
from bot.conversations.sweeping import HOURS
from bot.reminders import sweeping
from bot.storage import outbox
from bot.storage.outbox_ids import next_outbox_id
from bot.storage.outgoing import Outcome, Outgoing, Rank
from bot.storage.tx import Tx
from tests.botapi.person import Phone
from tests.conversations.stories import AGREED, ROBIN
from tests.running import NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

DOT = "\u00b7"


async def begin(running: Running, *acts: str, person: int = SAM) -> Phone:
    phone = running.phone(person)
    await running.do(phone, *AGREED)
    next(iter(phone.chat.shown())).deleted = True  # the /start of before the agreement, which nobody noted
    await running.do(phone, *acts)
    return phone


def shown(phone: Phone) -> list[str]:
    return [message.text for message in phone.chat.shown()]


def deleted(running: Running) -> Iterator[int]:
    for method, given in running.calls.seen:
        if method == "deleteMessages":
            yield from given["message_ids"]


@pytest.mark.parametrize("hours", HOURS)
async def test_both_sides_are_gone_after_so_many_hours(running: Running, hours: int) -> None:
    phone = await begin(running, *ROBIN, "/settings", "m|sweep|", f"m|sweep|{hours}")
    before = shown(phone)
    await running.advance(timedelta(hours=hours, minutes=-5))
    assert shown(phone) == before
    calls = len(running.calls.seen)
    await running.advance(timedelta(minutes=10))
    assert shown(phone) == []
    assert {method for method, _ in running.calls.seen[calls:]} == {"deleteMessages"}


async def test_what_is_younger_stays(running: Running) -> None:
    phone = await begin(running, *ROBIN, "m|settings|", "m|sweep|", "m|sweep|1")
    await running.advance(timedelta(minutes=50))
    await running.do(phone, "/map")
    await running.advance(timedelta(minutes=20))
    assert shown(phone)[0] == "/map"
    assert len(shown(phone)) == 2


async def test_a_question_in_the_place_of_an_older_one_counts_from_its_change(running: Running) -> None:
    phone = await begin(running, "/settings", "m|sweep|", "m|sweep|1")
    await running.advance(timedelta(minutes=50))
    await running.do(phone, "m|settings|")
    await running.advance(timedelta(minutes=20))
    assert len(shown(phone)) == 1
    await running.advance(timedelta(minutes=45))
    assert shown(phone) == []


async def test_no_message_is_taken_twice(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/settings", "m|sweep|", "m|sweep|1")
    for _ in range(20):
        await running.do(phone, "/map")
        await running.advance(timedelta(minutes=17))
    await running.restart()
    await running.advance(timedelta(hours=3))
    assert shown(phone) == []
    assert len(list(deleted(running))) > 40
    assert set(Counter(deleted(running)).values()) == {1}


async def test_a_press_in_a_swept_chat_goes_on_in_a_new_message(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/settings", "m|sweep|", "m|sweep|1", "/plan")
    await running.advance(timedelta(hours=2))
    assert shown(phone) == []
    await running.do(phone, "/menu", "m|resume|*")
    assert len(phone.buttons()) > 3


@pytest.mark.parametrize("choice", [None, "0"])
async def test_nothing_is_swept_unless_somebody_chose_it(running: Running, choice: str | None) -> None:
    chosen = ["/settings", "m|sweep|", "m|sweep|1", f"m|sweep|{choice}"] if choice else ["/settings"]
    phone = await begin(running, *ROBIN, *chosen)
    before = shown(phone)
    await running.advance(timedelta(hours=50))
    assert shown(phone) == before


async def test_one_chat_s_choice_is_no_other_s(running: Running) -> None:
    await begin(running, *ROBIN, "/settings", "m|sweep|", "m|sweep|1")
    other = await begin(running, *ROBIN, person=NOOR)
    before = shown(other)
    await running.advance(timedelta(hours=2))
    assert shown(other) == before


async def test_after_a_long_downtime_ours_are_emptied(running: Running) -> None:
    """What is 48 hours old can't be deleted. Theirs stay: nobody but they can take those away."""
    phone = await begin(running, *ROBIN, "/settings", "m|sweep|", "m|sweep|1")
    theirs = [message.text for message in phone.chat.shown() if not message.sender.is_bot]
    await running.stop()
    running.clock.advance(timedelta(hours=60))
    await running.start()
    await running.settle()
    assert [m.text for m in phone.chat.shown() if not m.sender.is_bot] == theirs
    assert {m.text for m in phone.chat.shown() if m.sender.is_bot} == {DOT}
    edits = running.calls.names().count("editMessageText")
    await running.restart()
    await running.advance(timedelta(hours=60))
    assert running.calls.names().count("editMessageText") == edits


async def test_a_message_that_comes_late_has_its_turn_too(running: Running) -> None:
    """It was written before a span of time was swept, and got its number after that."""
    phone = await begin(running, "/settings", "m|sweep|", "m|sweep|1")
    chat = await running.look(SAM, lambda turn: turn.chat.id)
    late = await running.app.store.transact(_waiting, chat, running.clock.now())
    await running.advance(timedelta(hours=2))
    said = running.telegram.call("sendMessage", {"chat_id": SAM, "text": "late"})
    number = (await said)[1]["result"]["message_id"]
    await running.app.store.transact(outbox.mark_many, [Outcome(late, "sent", message_id=number)])
    assert "late" in shown(phone)
    await running.settle()
    assert shown(phone) == []


def _waiting(tx: Tx, chat: str, now: datetime) -> int:
    """A message that its process never sent: in flight, for ever."""
    row = Outgoing(next_outbox_id(to_ms(now)), chat, Rank.REPLY, "send", {"text": "late"}, due_at=to_ms(now))
    outbox.put(tx, row, to_ms(now))
    return row.id


async def test_a_clock_that_is_not_to_be_relied_on_deletes_nothing(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/settings", "m|sweep|", "m|sweep|1")
    before = shown(phone)

    async def doubtful() -> None:
        return None

    running.app.sweeper._guard.now = doubtful  # type: ignore[method-assign]
    await running.advance(timedelta(hours=2))
    assert shown(phone) == before


async def test_a_bug_in_one_chat_keeps_no_other_from_it(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begin(running, *ROBIN, "/settings", "m|sweep|", "m|sweep|1", person=NOOR)
    phone = await begin(running, *ROBIN, "/settings", "m|sweep|", "m|sweep|1")
    monkeypatch.setattr(sweeping, "due", lambda tx, now_ms: ["no such chat", *_due(tx, now_ms)])
    await running.advance(timedelta(hours=2))
    assert shown(phone) == []


_due = sweeping.due


async def test_the_numbers_of_ours_outlive_their_rows_but_those_that_were_swept(running: Running) -> None:
    """So that they can be emptied when the person leaves."""
    phone = await begin(running, *ROBIN)
    ours = sum(message.sender.is_bot for message in phone.chat.shown())
    theirs = running.count("message")
    later = running.clock.now() + timedelta(days=36_500)  # the ids of this process may be ahead
    await running.app.store.transact(outbox.prune, to_ms(later))
    assert running.count("message") == theirs + ours
    await running.do(phone, "/settings", "m|sweep|", "m|sweep|1")
    await running.advance(timedelta(hours=2))
    assert shown(phone) == []
    await running.app.store.transact(outbox.prune, to_ms(later))
    assert (
        running.count("message") == theirs + ours + 1
    )  # the command is known by its number, the answer swept

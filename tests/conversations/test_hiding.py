"""Hide: what is on the phone afterwards, whatever was going on in the chat."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.clock import to_ms
from bot.conversations import hiding, sessions
from bot.demo.keyboards import inline_rows
from bot.reminders import chores
from tests.botapi.person import Phone
from tests.conversations.stories import AGREED, AT_THE_STEP, PLANNED, ROBIN
from tests.running import NOOR, SAM, Running, button

pytestmark = pytest.mark.asyncio

COMMANDS = {SAM: "/hide", NOOR: "/wis"}
DANGER = {SAM: "he hits me", NOOR: "hij slaat me"}


def harmless(running: Running, person: int = SAM) -> str:
    language = "en" if person == SAM else "nl"
    return running.world.content.messages.plain(language, "hiding-harmless")


def on_the_phone(phone: Phone) -> list[tuple[str, bool]]:
    """What somebody who looks sees: each message's words, and whether it has buttons."""
    return [(message.text, bool(inline_rows(message.markup))) for message in phone.chat.shown()]


async def begin(running: Running, *acts: str, person: int = SAM) -> Phone:
    """Agreed, and the /start of before that, which nobody noted, taken away by hand."""
    phone = running.phone(person)
    await running.do(phone, *AGREED)
    next(iter(phone.chat.shown())).deleted = True
    await running.do(phone, *acts)
    return phone


@pytest.mark.parametrize("person", [SAM, NOOR])
async def test_only_the_harmless_screen_is_left(running: Running, person: int) -> None:
    phone = await begin(running, *ROBIN, "/plan", "/map", "something I typed", person=person)
    running.telegram.send_voice(person, person)
    await running.do(phone, COMMANDS[person])
    assert on_the_phone(phone) == [(harmless(running, person), False)]


@pytest.mark.parametrize("command", ["/hide", "/wis", "/weg", "/WIS"])
async def test_by_any_of_its_names(running: Running, command: str) -> None:
    phone = await begin(running, *ROBIN, command)
    assert on_the_phone(phone) == [(harmless(running), False)]


async def test_the_screen_makes_no_sound(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/hide")
    assert phone.last().text == harmless(running)
    sent = [given for method, given in running.calls.seen if method == "sendMessage"]
    assert sent[-1]["disable_notification"] is True


@pytest.mark.parametrize("person", [SAM, NOOR])
@pytest.mark.parametrize("fresh", [False, True])
async def test_the_button_on_a_safety_card_turns_that_very_message_into_it(
    running: Running, person: int, fresh: bool
) -> None:
    phone = await begin(running, *ROBIN, *(["m|settings|", "m|settings|fresh_on"] if fresh else []),
                        "/plan", DANGER[person], person=person)  # fmt: skip
    card, _ = button(phone, "m|hide|")
    await running.do(phone, "m|hide|")
    assert on_the_phone(phone) == [(harmless(running, person), False)]
    assert [message.id for message in phone.chat.shown()] == [card]


async def test_before_consent_it_does_what_it_can(running: Running) -> None:
    """The first /start has no number that we keep; the rest goes."""
    phone = running.phone(SAM)
    await running.do(phone, "/start", DANGER[SAM], "/hide")
    assert on_the_phone(phone) == [("/start", False), (DANGER[SAM], False), (harmless(running), False)]
    assert running.count("message") == 0
    await running.do(phone, DANGER[SAM], "m|hide|")
    assert [text for text, _ in on_the_phone(phone) if text not in ("/start", DANGER[SAM])] == [
        harmless(running)
    ]


async def test_in_the_middle_of_a_timer(running: Running) -> None:
    """Its next picture waits in the sender's memory, and its last one in the outbox."""
    phone = await begin(running, "/hulp", "o|calm|*")
    assert running.app.courier._timers._running
    await running.do(phone, "/hide")
    assert not running.app.courier._timers._running
    before = len(running.calls.seen)
    await running.advance(timedelta(minutes=5))
    assert running.calls.names()[before:] == []
    assert on_the_phone(phone) == [(harmless(running), False)]


async def test_rows_that_wait_in_the_sender_never_come(running: Running) -> None:
    """Telegram has asked for a pause: five answers wait in memory, and then it is hidden."""
    phone = await begin(running, *ROBIN)
    running.app.courier.hold(True)
    for words in ("/map", "/steps", "/plan", "/help", "/hide"):
        running.telegram.say(SAM, SAM, words)
    while running.telegram.updates.pending():  # noqa: ASYNC110 - the stand-in has no event for it
        await asyncio.sleep(0.001)
    running.app.courier.hold(False)
    await phone.settle()
    assert on_the_phone(phone) == [(harmless(running), False)]
    sent = [given["text"] for method, given in running.calls.seen if method == "sendMessage"]
    assert sent[-1] == harmless(running)
    assert len(sent) == len({*sent})


async def test_a_crash_right_after_it_leaves_nothing_either(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/plan")
    running.telegram.say(SAM, SAM, "/hide")
    await running.settle()
    await running.restart()
    await running.advance(timedelta(minutes=5))
    assert on_the_phone(phone) == [(harmless(running), False)]


async def test_twice_in_a_row_leaves_one_screen(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/plan")
    for _ in range(2):
        running.telegram.say(SAM, SAM, "/hide")
    await phone.settle()
    assert on_the_phone(phone) == [(harmless(running), False)]
    await running.do(phone, "/hide")
    assert on_the_phone(phone) == [(harmless(running), False)]


async def test_what_comes_next_is_no_question(running: Running) -> None:
    """Whoever has the phone may type; only a command, or words that sound like danger, are taken up."""
    phone = await begin(running, *ROBIN, *AT_THE_STEP, "/hide")
    assert not await running.look(SAM, sessions.open_sessions)
    await running.do(phone, "who is this?", "/unknown")
    running.telegram.send_voice(SAM, SAM)
    await phone.settle()
    ours = [text for text, _ in on_the_phone(phone) if text == harmless(running)]
    assert len(ours) == 4
    assert not any(buttons for _, buttons in on_the_phone(phone))
    await running.do(phone, DANGER[SAM])
    assert phone.buttons()
    await running.do(phone, "/hide", "/menu", "m|resume|*")
    assert (await running.look(SAM, sessions.open_sessions))[0].flow == "repair_step"


async def test_after_an_hour_words_are_taken_up_again(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/hide")
    await running.advance(hiding.HIDDEN)
    await running.do(phone, "hello")
    assert phone.last().text != harmless(running)
    assert phone.buttons()


async def test_no_reminder_comes_within_the_hour(running: Running) -> None:
    phone = await begin(running, *ROBIN, *PLANNED)
    due = await running.app.next_nudge()
    assert due is not None
    running.clock.advance(due - running.clock.now() - timedelta(minutes=30))
    await running.do(phone, "/hide")
    await running.advance(timedelta(minutes=40))
    assert on_the_phone(phone) == [(harmless(running), False)]
    await running.to_next_nudge()
    assert len(on_the_phone(phone)) == 2


async def test_an_old_message_that_shows_something_new_is_emptied(running: Running) -> None:
    """It was sent three days ago, so it can't be deleted; a press since then has put a question there."""
    phone = await begin(running, *ROBIN, "/plan")
    await running.advance(timedelta(days=3))
    await running.do(phone, "c|*|contact|possible", "/hide")
    texts = [text for text, _ in on_the_phone(phone)]
    assert texts[-1] == harmless(running)
    assert not any(buttons for _, buttons in on_the_phone(phone)[-2:])
    assert "\u00b7" in texts


async def test_one_that_cannot_be_deleted_keeps_no_other(running: Running) -> None:
    """By Telegram's clock one message is older than we think."""
    phone = await begin(running, *ROBIN, "/plan", "/map")
    stuck = list(phone.chat.shown())[3]
    stuck.date -= timedelta(days=3)
    await running.do(phone, "/hide")
    assert on_the_phone(phone)[1:] == [(harmless(running), False)]
    assert next(iter(phone.chat.shown())) is stuck
    running.calls.refused.clear()


async def test_numbers_of_theirs_are_kept_for_two_days_and_no_words(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/plan")
    kept = running.count("message")
    assert kept == sum(not message.sender.is_bot for message in phone.chat.shown())
    await phone.edit("Robin B")
    assert running.count("message") == kept
    running.clock.advance(timedelta(hours=49))
    await running.app.store.transact(chores.tidy, to_ms(running.clock.now()))
    assert running.count("message") == 0

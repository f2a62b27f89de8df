"""What the sender promises beyond single errors: order, merging, quiet hours, crashes, stopping, timers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.delivery import desk
from bot.delivery.limits import OVERALL, Limits
from bot.delivery.queue import CLAIMED_AT_ONCE
from bot.storage.outgoing import Outgoing, Rank
from bot.storage.tx import Tx
from tests.botapi import server as faults
from tests.botapi.server import Fault
from tests.delivery.conftest import Bench, until

pytestmark = pytest.mark.asyncio


class _Counted:
    """Notes the names of the transactions from now on."""

    def __init__(self, bench: Bench) -> None:
        self.names: list[str] = []
        self._transact = bench.store.transact
        bench.store.transact = self._noting  # type: ignore[method-assign, assignment]

    async def _noting(self, fn: Callable[..., Any], *args: Any) -> Any:
        self.names.append(fn.__name__)
        return await self._transact(fn, *args)


def _counts(tx: Tx) -> dict[str, int]:
    return {row["state"]: row["count"] for row in tx.sql.outbox_states()}


# ------------------------------------------------------------------------------------------------- order


async def test_one_chat_gets_its_messages_in_order_and_one_at_a_time(bench: Bench) -> None:
    chat = await bench.chat()
    bench.server.always["sendMessage"] = Fault(seconds=0.002)
    async with bench.courier() as courier:
        rows = [bench.row(chat, text=str(number)) for number in range(20)]
        await bench.send(courier, *rows)
        await courier.idle()
    assert bench.arrived() == [str(number) for number in range(20)]


async def test_a_crisis_answer_overtakes_what_waits(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        rows = [bench.row(chat, rank, text=rank.name) for rank in (Rank.NUDGE, Rank.REPLY, Rank.CRISIS)]
        await bench.send(courier, *rows)
        await courier.idle()
    assert bench.arrived() == ["CRISIS", "REPLY", "NUDGE"]


async def test_of_many_nudges_few_are_in_memory(bench: Bench) -> None:
    """The others wait in the outbox, where a crash leaves no doubt about them."""
    chats = [await bench.chat(telegram_id=number) for number in range(1, 2 * CLAIMED_AT_ONCE + 1)]
    rows = [bench.row(chat, Rank.NUDGE) for chat in chats]
    async with bench.courier() as courier:
        courier.hold(True)
        await bench.send(courier, *rows)
        await courier._looked.wait()
        assert (await bench.store.transact(_counts)) == {"due": len(rows)}
        bench.server.always["sendMessage"] = Fault(seconds=0.3)
        courier.hold(False)
        await until(lambda: bool(bench.server.calls))
        assert (await bench.store.transact(_counts))["sending"] == CLAIMED_AT_ONCE
        bench.server.always.clear()
        await courier.idle()
        assert (await bench.store.transact(_counts)) == {"sent": len(rows)}
    assert len(bench.server.messages) == len(rows)


async def test_a_nudge_goes_as_soon_as_its_chat_is_free(bench: Bench) -> None:
    """Not a second later, when the outbox would be looked through again."""
    chat = await bench.chat()
    bench.server.faults["sendMessage"].append(Fault(seconds=0.2))
    async with bench.courier() as courier:
        await bench.send(courier, bench.row(chat, text="reply"))
        await bench.send(courier, bench.row(chat, Rank.NUDGE, text="nudge"))
        await until(lambda: len(bench.arrived()) == 2, seconds=0.8)
    assert bench.arrived() == ["reply", "nudge"]


async def test_after_a_slow_look_into_the_database_no_more_go_than_may(bench: Bench) -> None:
    """The limits hold for what goes, however long it was held up on the way."""
    chats = [await bench.chat(telegram_id=number) for number in range(1, 31)]
    transact, slow = bench.store.transact, asyncio.Event()

    async def slowly(fn: Callable[..., Any], *args: Any) -> Any:
        if fn is desk.hours:
            await slow.wait()
        return await transact(fn, *args)

    bench.store.transact = slowly  # type: ignore[method-assign, assignment]
    async with bench.courier(Limits()) as courier:
        await bench.send(courier, *(bench.row(chat, Rank.NUDGE) for chat in chats))
        await courier._looked.wait()
        for _ in range(10):
            bench.pass_time(courier, 0.1)
            await courier._looked.wait()
        slow.set()
        await until(lambda: len(bench.server.messages) == OVERALL.burst)
        await asyncio.sleep(0.1)
        assert len(bench.server.messages) == OVERALL.burst


async def test_an_edit_follows_the_row_that_it_edits(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        question = bench.row(chat, text="question")
        edit = bench.row(chat, method="edit", text="answered", edits_row=question.id)
        await bench.send(courier, question, edit)
        await courier.idle()
    assert bench.arrived() == ["answered"]


async def test_waiting_edits_of_one_message_become_the_last_one(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        question = bench.row(chat, text="question")
        edits = [
            bench.row(chat, method="edit", text=str(number), edits_row=question.id) for number in range(4)
        ]
        await bench.send(courier, question, *edits)
        await courier.idle()
        assert [(await bench.state(edit))[0] for edit in edits] == ["dropped", "dropped", "dropped", "sent"]
    assert bench.arrived() == ["3"]
    assert bench.server.count("editMessageText") == 1


async def test_the_next_question_comes_before_the_buttons_of_the_last_one_go(bench: Bench) -> None:
    """What typed text leads to. It costs one commit beside the event's own."""
    chat = await bench.chat()
    async with bench.courier() as courier:
        first = bench.row(chat, text="first")
        await bench.send(courier, first)
        await courier.idle()
        buttons = bench.row(chat, Rank.COSMETIC, "buttons", edits_row=first.id)
        second = bench.row(chat, text="second")
        before = _Counted(bench)
        await bench.send(courier, buttons, second)
        await bench.expect(buttons, "sent")
        assert before.names.count("_record") == 1
        assert set(before.names) <= {"_put", "_record", "_state"}
    assert [method for method, _ in bench.server.calls[-2:]] == ["sendMessage", "editMessageReplyMarkup"]
    assert bench.server.messages[0].edits == 1


@pytest.mark.parametrize("restarted", [False, True])
async def test_buttons_are_not_taken_from_what_the_message_has_become(bench: Bench, restarted: bool) -> None:
    """Words were typed, and then a button of the old message was pressed before its buttons were gone."""
    chat = await bench.chat()
    async with bench.courier() as courier:
        first = bench.row(chat, text="first")
        await bench.send(courier, first)
        await courier.idle()
        message = bench.server.messages[0].message_id
        late = bench.row(chat, Rank.COSMETIC, "buttons", edits_row=first.id)
        menu = bench.row(chat, method="edit", text="menu", edits_message=message)
        if not restarted:
            await bench.send(courier, late, menu)
            await courier.idle()
        else:
            await bench.send(courier, menu)
            await courier.idle()
    if restarted:
        async with bench.courier() as courier:
            await bench.send(courier, late)
            await courier.idle()
    assert await bench.state(late) == ("dropped", "superseded")
    assert bench.arrived() == ["menu"]
    assert bench.server.count("editMessageReplyMarkup") == 0


async def test_an_edit_without_a_message_becomes_one_if_it_is_a_question(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(faults.error(403, "Forbidden: bot was blocked by the user"))
        lost = bench.row(chat, text="lost")
        question = bench.row(chat, method="edit", text="question", edits_row=lost.id)
        cosmetic = bench.row(chat, Rank.COSMETIC, "buttons", edits_row=lost.id)
        await bench.send(courier, lost, question)
        await courier.idle()
        await bench.send(courier, cosmetic)
        await bench.expect(cosmetic, "sent", "dropped")
    assert bench.arrived() == ["question"]


async def test_an_edit_of_a_message_that_is_gone_becomes_a_message(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        question = bench.row(chat, method="edit", text="question", edits_message=4711)
        cosmetic = bench.row(chat, Rank.COSMETIC, "buttons", edits_message=4712)
        gone = bench.row(chat, Rank.COSMETIC, "delete", edits_message=4713)
        await bench.send(courier, question, cosmetic, gone)
        await courier.idle()
        assert (await bench.state(cosmetic))[0] == (await bench.state(gone))[0] == "dropped"
    assert bench.arrived() == ["question"]


async def test_replies_do_not_wait_for_nudges(bench: Bench) -> None:
    """10 seconds of nudges are due at once; a reply in the middle of it goes with the next free slot."""
    nudges = [
        bench.row(await bench.chat(telegram_id=1000 + number), Rank.NUDGE, text="nudge")
        for number in range(250)
    ]
    chat = await bench.chat()
    async with bench.courier(Limits()) as courier:
        await bench.send(courier, *nudges)
        await until(lambda: len(bench.server.messages) == 5)
        reply = bench.row(chat, text="reply")
        await bench.send(courier, reply)
        await until(lambda: not courier._errands)
        bench.pass_time(courier, 0.041)
        await bench.expect(reply, "sent")
        assert len(bench.server.messages) == 6
        while len(bench.server.messages) < 251:
            before = len(bench.server.messages)
            bench.pass_time(courier, 0.2)
            await until(lambda before=before: len(bench.server.messages) > before)  # type: ignore[misc]
        await courier.idle()
    assert sum(1 for message in bench.server.messages if message.text == "nudge") == 250


# ------------------------------------------------------------------------------------------- quiet hours


async def test_a_nudge_waits_for_the_morning_where_the_person_is(bench: Bench) -> None:
    chat = await bench.chat(zone="Pacific/Auckland")  # noon UTC is one in the night there
    async with bench.courier() as courier:
        nudge, reply = bench.row(chat, Rank.NUDGE, text="nudge"), bench.row(chat, text="reply")
        await bench.send(courier, nudge, reply)
        await bench.expect(reply, "sent")
        await bench.expect(nudge, "due")
        assert bench.arrived() == ["reply"]
        bench.clock.advance(datetime(2026, 11, 23, 20, 0, 1, tzinfo=UTC) - bench.clock.now())  # 9:00:01
        courier.ring()
        await bench.expect(nudge, "sent")
    assert bench.arrived() == ["reply", "nudge"]


@pytest.mark.parametrize("change", [{"nudges_on": 0}, {"reachable": 0}])
async def test_a_nudge_that_nobody_wants_any_more_is_dropped(bench: Bench, change: dict[str, int]) -> None:
    chat = await bench.chat(**change)
    async with bench.courier() as courier:
        nudge = bench.row(chat, Rank.NUDGE, nudge_id=await bench.nudge(chat))
        await bench.send(courier, nudge)
        await bench.expect(nudge, "dropped")
    assert bench.arrived() == []


async def test_a_notice_is_no_reminder_that_can_be_switched_off(bench: Bench) -> None:
    forever = bench.now_ms * 2
    chat = await bench.chat(nudges_on=0, paused_until=forever, zone="Pacific/Auckland")  # night there
    async with bench.courier() as courier:
        notice = bench.row(chat, Rank.NUDGE, text="notice")
        await bench.send(courier, notice)
        await bench.expect(notice, "due")
        assert bench.arrived() == []
        bench.clock.advance(datetime(2026, 11, 23, 20, 0, 1, tzinfo=UTC) - bench.clock.now())  # 9:00:01
        courier.ring()
        await bench.expect(notice, "sent")
    assert bench.arrived() == ["notice"]


async def test_what_has_become_too_late_is_dropped(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        row = bench.row(chat, Rank.NUDGE, due_at=bench.now_ms + 1000, not_after=bench.now_ms + 5000)
        night = bench.row(
            await bench.chat(8, zone="Pacific/Auckland"), Rank.NUDGE, not_after=bench.now_ms + 3_600_000
        )
        await bench.send(courier, row, night)
        await bench.expect(night, "dropped")
        bench.pass_time(courier, 6)
        await bench.expect(row, "dropped")
    assert bench.server.messages == []


# ----------------------------------------------------------------------------------- crashes and stopping


async def test_after_a_crash_each_class_does_what_it_must(bench: Bench) -> None:
    """Rows that a dead process had in flight: it is not known which of them arrived."""
    chats = [await bench.chat(telegram_id=number) for number in (1, 2, 3, -77)]
    crisis = bench.row(chats[0], Rank.CRISIS, text="crisis")
    reply = bench.row(chats[1], text="reply")
    nudge = bench.row(chats[2], Rank.NUDGE, text="nudge")
    post = bench.row(chats[3], text="post")
    await bench.put(crisis, reply, nudge, post)
    await bench.claim(nudge)
    bench.clock.advance(datetime.resolution * 1000)
    async with bench.courier() as courier:
        await bench.expect(crisis, "sent")
        await courier.idle()
        assert [message.text for message in bench.server.messages] == ["crisis"]
        bench.pass_time(courier, 10)
        await bench.expect(reply, "sent")
        assert (await bench.state(nudge))[0] == "unknown"
        bench.pass_time(courier, 50)
        await bench.expect(nudge, "sent")
        assert await bench.state(post) == ("failed", "FateUnknown")
    assert bench.arrived(-77) == []


@pytest.mark.parametrize("rank", [Rank.CRISIS, Rank.REPLY])
async def test_what_this_process_has_in_hand_is_not_taken_for_a_dead_ones(bench: Bench, rank: Rank) -> None:
    """An event was committed before the start had settled what was left, and is handed over after it."""
    chat = await bench.chat()
    left = bench.row(chat, text="left by a dead process")
    await bench.put(left)
    courier = bench.new_courier()
    own = bench.row(chat, rank, text="own")
    await bench.put(own)
    async with bench.running(courier):
        assert (await bench.state(left))[0] == "unknown"
        assert (await bench.state(own))[0] == "sending"
        await courier.idle()
        courier.take([own])
        await courier.idle()
    assert bench.arrived() == ["own"]


async def test_nothing_goes_before_the_freezes_of_an_earlier_process_are_known(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(faults.error(429, "Too Many Requests", retry_after=60))
        row = bench.row(chat)
        await bench.send(courier, row)
        await bench.expect(row, "due")
    courier = bench.new_courier()
    early = bench.row(chat, text="early")
    await bench.put(early)
    courier.take([early])
    async with bench.running(courier):
        await bench.nothing_goes(courier, 59)
        assert bench.arrived() == []
        bench.pass_time(courier, 2)
        await bench.expect(early, "sent")


async def test_a_group_post_that_was_never_tried_survives_a_crash(bench: Bench) -> None:
    chat = await bench.chat(telegram_id=-77)
    post = bench.row(chat, text="post")
    await bench.put(post, claimed=False)
    async with bench.courier():
        await bench.expect(post, "sent")
    assert bench.arrived(-77) == ["post"]


async def test_a_crash_costs_a_chat_at_most_one_copy(bench: Bench) -> None:
    chat = await bench.chat()
    rows = [bench.row(chat, text=str(number)) for number in range(10)]
    async with bench.courier(drain=False) as courier:
        await bench.send(courier, *rows)
        await until(lambda: len(bench.server.messages) >= 5)
    async with bench.courier() as courier:
        for _ in range(12):
            bench.pass_time(courier, 11)
            await courier.idle()
    texts = bench.arrived()
    assert set(texts) == {str(number) for number in range(10)}, "nothing is lost"
    assert len(texts) <= 11


async def test_draining_lets_what_is_in_flight_finish_and_keeps_the_rest(bench: Bench) -> None:
    chat = await bench.chat()
    rows = [bench.row(chat, text=str(number)) for number in range(5)]
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(Fault(seconds=0.1))
        await bench.send(courier, *rows)
        await until(lambda: bench.server.count("sendMessage") == 1)
    assert bench.arrived() == ["0"]
    assert await bench.store.transact(_counts) == {"sent": 1, "due": 4}
    async with bench.courier() as courier:
        await courier.idle()
    assert bench.arrived() == ["0", "1", "2", "3", "4"]


async def test_draining_does_not_wait_for_a_server_that_hangs(bench: Bench) -> None:
    chat = await bench.chat()
    row = bench.row(chat)
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(Fault(seconds=0.4, accepted=True))
        await bench.send(courier, row)
        courier.answer("1")
        await until(lambda: bench.server.count("sendMessage") == 1)
        async with asyncio.timeout(0.3):
            await courier.drain(0.05)
    assert (await bench.state(row))[0] == "unknown"


async def test_what_a_scan_claims_while_it_is_stopped_is_not_left_in_flight(bench: Bench) -> None:
    """A group post in flight at a stop would be lost: its fate would be unknown."""
    chat = await bench.chat(telegram_id=-77)
    post = bench.row(chat, text="post")
    await bench.put(post, claimed=False)
    courier = bench.new_courier()
    async with bench.running(courier):
        await courier.drain()
    assert (await bench.state(post))[0] in ("due", "sent")
    async with bench.courier() as courier:
        await courier.idle()
    assert bench.arrived(-77) == ["post"]


async def test_rows_left_due_are_found(bench: Bench) -> None:
    rows = [bench.row(await bench.chat(telegram_id=number), text=str(number)) for number in range(1, 200)]
    await bench.put(*rows, claimed=False)
    async with bench.courier() as courier:
        await courier.idle()
        assert await bench.store.transact(_counts) == {"sent": 199}
    assert len(bench.server.messages) == 199


async def test_while_another_program_polls_nothing_is_sent(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        courier.hold(True)
        row = bench.row(chat)
        await bench.send(courier, row)
        await bench.nothing_goes(courier, 30)
        courier.hold(False)
        await bench.expect(row, "sent")


async def test_a_chat_that_is_gone_takes_its_rows_with_it(bench: Bench) -> None:
    async with bench.courier() as courier:
        courier.take([bench.row("nobody")])
        await courier.idle()
    assert bench.server.messages == []


# ------------------------------------------------------------------------------------------------ timers

FRAMES: list[dict[str, Any]] = [
    {"seconds": 4, "text": "in"},
    {"seconds": 2, "text": "out"},
    {"seconds": 6, "text": "end"},
]


class Sleeper:
    """Sleeps that end when the test says so."""

    def __init__(self) -> None:
        self.asked: list[float] = []
        self.go = asyncio.Queue[None]()

    async def __call__(self, seconds: float) -> None:
        self.asked.append(seconds)
        await self.go.get()


def _timer(bench: Bench, chat: str) -> Outgoing:
    return bench.row(chat, body={"text": "in", "frames": FRAMES})


async def test_a_timer_plays_its_frames_and_writes_only_the_last(bench: Bench) -> None:
    chat, sleeper = await bench.chat(), Sleeper()
    async with bench.courier(sleep=sleeper) as courier:
        await bench.send(courier, _timer(bench, chat))
        await courier.idle()
        assert bench.arrived() == ["in"]
        assert "frames" not in bench.server.calls[-1][1]
        sleeper.go.put_nowait(None)
        await until(lambda: bench.arrived() == ["out"])
        assert sleeper.asked == [4.0]
        assert await bench.store.transact(_counts) == {"sent": 1, "due": 1}
        bench.pass_time(courier, 8)
        await until(lambda: bench.arrived() == ["end"])
        await courier.idle()
    assert await bench.store.transact(_counts) == {"sent": 2}


async def test_a_timer_in_a_group_is_for_the_group(bench: Bench) -> None:
    chat, sleeper = await bench.chat(telegram_id=-77), Sleeper()
    async with bench.courier(sleep=sleeper) as courier:
        row = bench.row(chat, body={"text": "in", "frames": FRAMES}, audience="group")
        await bench.send(courier, row)
        await courier.idle()
        sleeper.go.put_nowait(None)
        await until(lambda: bench.arrived(-77) == ["out"])
        bench.pass_time(courier, 8)
        await until(lambda: bench.arrived(-77) == ["end"])
        await courier.idle()


async def test_a_timer_stops_when_the_person_moves_on(bench: Bench) -> None:
    chat, sleeper = await bench.chat(), Sleeper()
    async with bench.courier(sleep=sleeper) as courier:
        timer = _timer(bench, chat)
        await bench.send(courier, timer)
        await courier.idle()
        message = bench.server.messages[0].message_id
        bench.clock.advance(datetime.resolution * 1_000_000)
        await bench.change(chat, last_seen_at=bench.now_ms)
        following = bench.row(chat, method="edit", text="next question", edits_message=message)
        await bench.send(courier, following)
        sleeper.go.put_nowait(None)
        await courier.idle()
        bench.pass_time(courier, 60)
        await courier.idle()
    assert bench.arrived() == ["next question"]


async def test_after_a_restart_only_the_last_frame_of_a_timer(bench: Bench) -> None:
    chat, other, sleeper = await bench.chat(), await bench.chat(telegram_id=8), Sleeper()
    async with bench.courier(drain=False, sleep=sleeper) as courier:
        await bench.send(courier, _timer(bench, chat))
        await courier.idle()
    unsent = _timer(bench, other)
    await bench.put(unsent)
    async with bench.courier(sleep=sleeper) as courier:
        bench.pass_time(courier, 10)
        await courier.idle()
    assert bench.arrived() == ["end"]
    assert bench.arrived(8) == ["end"]

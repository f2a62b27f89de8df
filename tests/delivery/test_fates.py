"""Every kind of error, for a new message and for an edit: what becomes of the row, and what people see."""

from __future__ import annotations

import pytest

from bot.storage.outgoing import Rank
from tests.botapi import server as faults
from tests.botapi.server import Fault, error
from tests.delivery.conftest import PERSON, Bench, until

CERTAINLY_NOT = {
    "401": faults.UNAUTHORIZED,
    "404 of a proxy": faults.PROXY_404,
    "409": faults.CONFLICT,
    "413 of a proxy": Fault(status=413, body=b"too large"),
    "redirect": Fault(status=302, body=b"", headers={"Location": "http://127.0.0.1:9/"}),
}
PERHAPS = {
    "dropped unread": faults.DROP_UNREAD,
    "reset unread": faults.RESET_UNREAD,
    "502": faults.BAD_GATEWAY,
    "500 as json": error(500, "Internal Server Error"),
    "timed out, not delivered": Fault(body=b"", seconds=1.0),
}
PERHAPS_DELIVERED = {
    "answer dropped": faults.DROP_ANSWER,
    "reset after": faults.RESET_ANSWER,
    "half json": faults.HALF_JSON,
    "html with 200": faults.HTML_200,
    "502 but delivered": faults.BAD_GATEWAY_ACCEPTED,
    "timed out but delivered": Fault(body=b"", accepted=True, seconds=1.0),
}
NEVER_AGAIN = {
    "blocked": error(403, "Forbidden: bot was blocked by the user"),
    "deactivated": error(403, "Forbidden: user is deactivated"),
    "kicked": error(403, "Forbidden: bot was kicked from the group chat"),
    "not a member": error(403, "Forbidden: bot is not a member of the supergroup chat"),
    "chat not found": error(400, "Bad Request: chat not found"),
}
OUR_MISTAKE = {
    "entities": error(400, 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0'),
    "too long": error(400, "Bad Request: message is too long"),
    "button": error(400, "Bad Request: BUTTON_DATA_INVALID"),
}

pytestmark = pytest.mark.asyncio


async def _shown(bench: Bench, chat_id: str) -> int:
    """A message that stands in the chat already, to be edited."""
    async with bench.courier() as courier:
        row = bench.row(chat_id, text="before")
        await bench.send(courier, row)
        await courier.idle()
    return bench.server.messages[-1].message_id


@pytest.mark.parametrize("fault", CERTAINLY_NOT.values(), ids=CERTAINLY_NOT)
@pytest.mark.parametrize("method", ["send", "edit"])
async def test_what_was_certainly_not_delivered_goes_later(bench: Bench, fault: Fault, method: str) -> None:
    chat = await bench.chat()
    shown = await _shown(bench, chat)
    name = "sendMessage" if method == "send" else "editMessageText"
    async with bench.courier() as courier:
        bench.server.faults[name].append(fault)
        row = bench.row(chat, method=method, edits_message=shown if method == "edit" else None)
        await bench.send(courier, row)
        await bench.expect(row, "due")
        before = bench.server.count(name)
        await bench.nothing_goes(courier, 0.9)
        assert bench.server.count(name) == before, "it must wait"
        bench.pass_time(courier, 0.2)
        await bench.expect(row, "sent")
    assert bench.arrived().count("hello") == 1


@pytest.mark.parametrize("method", ["send", "edit"])
async def test_a_refused_connection_is_tried_with_growing_pauses(bench: Bench, method: str) -> None:
    chat = await bench.chat()
    shown = await _shown(bench, chat)
    port = int(bench.server.url.split(":")[2].split("/")[0])
    await bench.server.stop()
    async with bench.courier() as courier:
        row = bench.row(chat, method=method, edits_message=shown if method == "edit" else None)
        await bench.send(courier, row)
        await bench.expect(row, "due")
        bench.pass_time(courier, 1.0)
        await until(lambda: courier._pauses._failures == 2)
        await bench.server.start(port)
        await bench.nothing_goes(courier, 1.9)
        bench.pass_time(courier, 0.2)
        await bench.expect(row, "sent")
    assert bench.arrived().count("hello") == 1


@pytest.mark.parametrize("fault", PERHAPS.values(), ids=PERHAPS)
async def test_a_reply_of_unknown_fate_comes_once_more_after_ten_seconds(bench: Bench, fault: Fault) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(fault)
        row = bench.row(chat)
        await bench.send(courier, row)
        await bench.expect(row, "unknown")
        bench.pass_time(courier, 9.9)
        await courier.idle()
        assert bench.arrived() == []
        bench.pass_time(courier, 0.2)
        await bench.expect(row, "sent")
    assert bench.arrived() == ["hello"]


@pytest.mark.parametrize("fault", PERHAPS_DELIVERED.values(), ids=PERHAPS_DELIVERED)
async def test_a_nudge_that_timed_out_but_came_is_one_message_for_a_minute(
    bench: Bench, fault: Fault
) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(fault)
        row = bench.row(chat, Rank.NUDGE)
        await bench.send(courier, row)
        await bench.expect(row, "unknown")
        bench.pass_time(courier, 59.9)
        await courier.idle()
        assert bench.arrived() == ["hello"]
        bench.server.faults["sendMessage"].append(faults.DROP_ANSWER)
        bench.pass_time(courier, 0.2)
        await bench.expect(row, "failed")
        bench.pass_time(courier, 3600)
        await courier.idle()
    assert bench.arrived() == ["hello", "hello"], "one more try, and never a third"
    assert (await bench.state(row)) == ("failed", "FateUnknown")


@pytest.mark.parametrize("fault", (PERHAPS | PERHAPS_DELIVERED).values(), ids=PERHAPS | PERHAPS_DELIVERED)
async def test_an_edit_of_unknown_fate_is_repeated_at_once(bench: Bench, fault: Fault) -> None:
    chat = await bench.chat()
    shown = await _shown(bench, chat)
    async with bench.courier() as courier:
        bench.server.faults["editMessageText"].append(fault)
        row = bench.row(chat, method="edit", edits_message=shown)
        await bench.send(courier, row)
        await bench.expect(row, "sent")
    assert bench.arrived() == ["hello"]
    assert bench.server.count("editMessageText") == 2


async def test_an_edit_is_repeated_until_it_is_known_to_stand(bench: Bench) -> None:
    chat = await bench.chat()
    shown = await _shown(bench, chat)
    async with bench.courier() as courier:
        bench.server.always["editMessageText"] = faults.BAD_GATEWAY
        row = bench.row(chat, method="edit", edits_message=shown)
        await bench.send(courier, row)
        await bench.expect(row, "unknown")
        for seconds in (1, 2, 4):
            bench.pass_time(courier, seconds + 0.1)
            await courier.idle()
        bench.server.always.clear()
        bench.pass_time(courier, 60)
        await bench.expect(row, "sent")
    assert bench.arrived() == ["hello"]


async def test_a_crisis_answer_is_repeated_at_once_and_until_one_has_surely_come(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        bench.server.always["sendMessage"] = faults.DROP_ANSWER
        row = bench.row(chat, Rank.CRISIS)
        await bench.send(courier, row)
        await bench.expect(row, "unknown")
        assert bench.server.count("sendMessage") == 2, "at once"
        for _ in range(10):
            bench.pass_time(courier, 60)
            await courier.idle()
        assert (await bench.state(row))[0] == "failed"
    assert len(bench.arrived()) == 7


@pytest.mark.parametrize("rank", [Rank.CRISIS, Rank.REPLY, Rank.NUDGE])
async def test_an_outage_of_telegram_costs_nobody_an_answer(bench: Bench, rank: Rank) -> None:
    """Ten minutes of 502 to everything: no second try is spent on it, nor a first one of others."""
    chat, other = await bench.chat(), await bench.chat(telegram_id=8)
    methods = ("sendMessage", "getMe")
    async with bench.courier() as courier:
        bench.server.always.update(dict.fromkeys(methods, faults.BAD_GATEWAY))
        row, later = bench.row(chat, rank), bench.row(other, text="later")
        await bench.send(courier, row)
        await until(lambda: courier._pauses.closed_until > 0)
        await bench.send(courier, later)
        for _ in range(60):
            bench.pass_time(courier, 10)
            await courier._looked.wait()
            await until(lambda: not courier._errands)
        assert bench.server.count("sendMessage") == 1
        assert 10 <= bench.server.count("getMe") <= 20, "asked with growing pauses"
        bench.server.always.clear()
        bench.pass_time(courier, 60)
        await bench.expect(row, "sent")
        await bench.expect(later, "sent")
    assert bench.arrived() == ["hello"]
    assert bench.arrived(8) == ["later"]


async def test_a_single_502_holds_nobody_up(bench: Bench) -> None:
    chat, other = await bench.chat(), await bench.chat(telegram_id=8)
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(faults.BAD_GATEWAY)
        row, free = bench.row(chat), bench.row(other, text="free")
        await bench.send(courier, row)
        await bench.expect(row, "unknown")
        await bench.send(courier, free)
        await bench.expect(free, "sent")
    assert bench.server.count("getMe") == 1


async def test_stopping_in_an_outage_keeps_what_is_known_of_each_row(bench: Bench) -> None:
    chat, other = await bench.chat(), await bench.chat(telegram_id=8)
    async with bench.courier() as courier:
        bench.server.always.update({"sendMessage": faults.BAD_GATEWAY, "getMe": faults.BAD_GATEWAY})
        tried, untried = bench.row(chat, Rank.CRISIS), bench.row(other)
        await bench.send(courier, tried)
        await until(lambda: courier._pauses.closed_until > 0)
        await bench.send(courier, untried)
    assert await bench.state(tried) == ("unknown", "stopped")
    assert await bench.state(untried) == ("due", "stopped")


async def test_the_buttons_stay_while_the_next_question_may_not_have_come(bench: Bench) -> None:
    """Pressing one of them brings the question up; without them there would be nothing to press."""
    chat = await bench.chat()
    shown = await _shown(bench, chat)
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(faults.DROP_UNREAD)
        question = bench.row(chat, text="next")
        buttons = bench.row(chat, Rank.COSMETIC, "buttons", edits_message=shown)
        await bench.send(courier, question, buttons)
        await bench.expect(question, "unknown")
        await bench.expect(buttons, "dropped")
    assert bench.server.count("editMessageReplyMarkup") == 0


async def test_a_group_post_of_unknown_fate_is_never_repeated(bench: Bench) -> None:
    chat = await bench.chat(telegram_id=-77)
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(faults.DROP_ANSWER)
        row = bench.row(chat)
        await bench.send(courier, row)
        await bench.expect(row, "failed")
        bench.pass_time(courier, 7200)
        await courier.idle()
    assert bench.arrived(-77) == ["hello"]


async def test_a_reply_is_not_repeated_once_the_person_has_acted(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(faults.DROP_UNREAD)
        row = bench.row(chat)
        await bench.send(courier, row)
        await bench.expect(row, "unknown")
        bench.pass_time(courier, 3)
        await bench.change(chat, last_seen_at=bench.now_ms)
        bench.pass_time(courier, 10)
        await bench.expect(row, "dropped")
    assert bench.arrived() == []


async def test_an_unknown_row_holds_nothing_up(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(faults.DROP_UNREAD)
        first, second = bench.row(chat, text="one"), bench.row(chat, text="two")
        await bench.send(courier, first, second)
        await bench.expect(second, "sent")
        assert (await bench.state(first))[0] == "unknown"
    assert bench.arrived() == ["two"]


@pytest.mark.parametrize("fault", NEVER_AGAIN.values(), ids=NEVER_AGAIN)
@pytest.mark.parametrize("method", ["send", "edit"])
async def test_whoever_cannot_be_reached_is_left_alone(bench: Bench, fault: Fault, method: str) -> None:
    chat = await bench.chat()
    shown = await _shown(bench, chat)
    name = "sendMessage" if method == "send" else "editMessageText"
    async with bench.courier() as courier:
        bench.server.faults[name].append(fault)
        row = bench.row(chat, method=method, edits_message=shown if method == "edit" else None)
        nudge = bench.row(chat, Rank.NUDGE, text="nudge")
        later = bench.row(chat, Rank.NUDGE, text="later", due_at=bench.now_ms + 60_000)
        await bench.send(courier, row, nudge, later)
        await bench.expect(row, "failed")
        await bench.expect(nudge, "dropped")
        await bench.expect(later, "dropped")
        bench.pass_time(courier, 3600)
        await courier.idle()
        assert (await bench.chat_row(chat))["reachable"] == 0
    assert bench.arrived() == ["before"]


@pytest.mark.parametrize("fault", OUR_MISTAKE.values(), ids=OUR_MISTAKE)
@pytest.mark.parametrize("method", ["send", "edit"])
async def test_what_telegram_will_not_take_goes_once_as_plain_text(
    bench: Bench, fault: Fault, method: str
) -> None:
    chat = await bench.chat()
    shown = await _shown(bench, chat)
    name = "sendMessage" if method == "send" else "editMessageText"
    keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": "x"}]]}
    async with bench.courier() as courier:
        bench.server.faults[name].append(fault)
        row = bench.row(
            chat,
            method=method,
            edits_message=shown if method == "edit" else None,
            body={"text": "<b>3 &lt; 4</b> &amp; on", "reply_markup": keyboard},
        )
        await bench.send(courier, row)
        await bench.expect(row, "sent")
    message = bench.server.messages[-1]
    assert message.text == "3 < 4 & on"
    assert message.markup == (None if "BUTTON" in str(fault.body) else keyboard)
    assert "parse_mode" not in bench.server.calls[-1][1]


async def test_a_message_refused_as_plain_text_too_is_given_up(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        bench.server.always["sendMessage"] = OUR_MISTAKE["too long"]
        row = bench.row(chat)
        await bench.send(courier, row)
        await bench.expect(row, "failed")
    assert bench.server.count("sendMessage") == 2


async def test_not_modified_is_as_good_as_done(bench: Bench) -> None:
    chat = await bench.chat()
    shown = await _shown(bench, chat)
    async with bench.courier() as courier:
        row = bench.row(chat, method="edit", edits_message=shown, text="before")
        await bench.send(courier, row)
        await bench.expect(row, "sent")
    assert bench.server.count("editMessageText") == 1


async def test_a_group_that_moved_is_written_to_at_its_new_place(bench: Bench) -> None:
    chat = await bench.chat(telegram_id=-77)
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(
            error(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1007)
        )
        row = bench.row(chat)
        await bench.send(courier, row)
        await bench.expect(row, "sent")  # at once: Telegram has said where to
    assert bench.arrived(-1007) == ["hello"]
    assert await bench.telegram_id(chat) == -1007


@pytest.mark.parametrize("seconds", [1, 60, 6775])
async def test_a_429_is_obeyed_whole_also_over_a_restart(bench: Bench, seconds: int) -> None:
    chat, other = await bench.chat(), await bench.chat(telegram_id=8)
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(error(429, "Too Many Requests", retry_after=seconds))
        row = bench.row(chat)
        await bench.send(courier, row)
        await bench.expect(row, "due")
        free = bench.row(other, text="free")
        await bench.send(courier, free)
        await bench.expect(free, "sent")
        await bench.nothing_goes(courier, seconds / 2)
    assert bench.arrived() == []
    async with bench.courier() as courier:
        late = bench.row(chat, text="late")
        await bench.send(courier, late)
        await bench.nothing_goes(courier, seconds / 2 - 0.1)
        assert bench.arrived() == []
        bench.pass_time(courier, 1.2)
        await bench.expect(row, "sent")
        await bench.expect(late, "sent")


async def test_a_second_chat_with_429_means_the_whole_bot(bench: Bench) -> None:
    chats = [await bench.chat(telegram_id=number) for number in (1, 2, 3)]
    async with bench.courier() as courier:
        for number in (0, 1):
            bench.server.faults["sendMessage"].append(error(429, "Too Many Requests", retry_after=30))
            row = bench.row(chats[number])
            await bench.send(courier, row)
            await bench.expect(row, "due")
        third = bench.row(chats[2])
        await bench.send(courier, third)
        await bench.nothing_goes(courier, 29.9)
        assert bench.server.count("sendMessage") == 2
        bench.pass_time(courier, 0.2)
        await bench.expect(third, "sent")
        await courier.idle()
    assert all(bench.arrived(number) == ["hello"] for number in (1, 2, 3))


async def test_a_429_without_a_time_is_taken_to_be_half_a_minute(bench: Bench) -> None:
    chat = await bench.chat()
    async with bench.courier() as courier:
        bench.server.faults["sendMessage"].append(Fault(status=429, body=b"slow down"))
        row = bench.row(chat)
        await bench.send(courier, row)
        await bench.expect(row, "due")
        await bench.nothing_goes(courier, 29)
        assert bench.arrived() == []
        bench.pass_time(courier, 2)
        await bench.expect(row, "sent")


async def test_a_press_answered_too_late_is_no_trouble(bench: Bench) -> None:
    async with bench.courier() as courier:
        bench.server.faults["answerCallbackQuery"].append(
            error(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        )
        courier.answer("1")
        courier.answer("2", "saved", alert=True)
        await courier.idle()
    answered = [parameters for method, parameters in bench.server.calls if method == "answerCallbackQuery"]
    assert answered[0] == {"callback_query_id": "1"}
    assert answered[1] == {"callback_query_id": "2", "text": "saved", "show_alert": "true"}
    assert bench.server.texts(PERSON) == []

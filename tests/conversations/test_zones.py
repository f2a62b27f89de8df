"""Where a person is: typed, chosen, by a location; what moves along, and what is never kept."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.clock import from_ms
from bot.conversations.turn import Turn
from tests.botapi.person import Phone
from tests.conversations.stories import AGREED, AT_THE_MOMENT, PLANNED, ROBIN
from tests.running import NOOR, SAM, Running, button

pytestmark = pytest.mark.asyncio

BALI = (-8.65, 115.22)
LISBON = (38.72, -9.14)

DANGER = "I don't want to live any more"


async def begin(running: Running, *acts: str, person: int = SAM) -> Phone:
    phone = running.phone(person)
    await running.do(phone, *AGREED, *acts)
    phone.transcript.clear()
    return phone


async def locate(running: Running, phone: Phone, place: tuple[float, float]) -> None:
    running.telegram.send_location(phone.person, phone.person, *place)
    await phone.settle()


async def zone(running: Running, person: int = SAM) -> str:
    return await running.look(person, lambda turn: turn.zone)


async def home(running: Running) -> str | None:
    def read(turn: Turn) -> str | None:
        return turn.profile["zone_home"].words if "zone_home" in turn.profile else None

    return await running.look(SAM, read)


async def planned(running: Running) -> list[datetime]:
    """When everything planned is due, in the person's present zone, without jitter of seconds."""

    def read(turn: Turn) -> list[datetime]:
        rows = turn.tx.sql.nudge_pending(person_id=turn.person_id)
        here = ZoneInfo(turn.zone)
        return sorted(from_ms(row["due_at"]).astimezone(here).replace(tzinfo=None) for row in rows)

    return await running.look(SAM, read)


async def test_what_is_planned_keeps_its_local_time(running: Running) -> None:
    phone = await begin(running, *ROBIN, *PLANNED)
    before = await planned(running)
    assert before
    await running.do(phone, "/zone", "New York City")
    assert await zone(running) == "America/New_York"
    assert await planned(running) == before
    assert f"{len(before)} messages" in phone.last().text
    await running.do(phone, "c|*|stay|undo")
    assert await zone(running) == "Europe/Amsterdam"
    assert await planned(running) == before


async def test_home_is_remembered_over_several_journeys(running: Running) -> None:
    phone = await begin(running, *ROBIN)
    await running.do(phone, "/zone", "Lisbon, Portugal", "c|*|stay|travelling")
    assert await home(running) == "Europe/Amsterdam"
    await running.do(phone, "/zone", "c|*|back|elsewhere", "Toronto", "c|*|stay|travelling")
    assert (await home(running), await zone(running)) == ("Europe/Amsterdam", "America/Toronto")
    await running.do(phone, "/zone", "c|*|back|home")
    assert (await home(running), await zone(running)) == (None, "Europe/Amsterdam")


async def test_who_moves_has_no_other_home(running: Running) -> None:
    phone = await begin(running, *ROBIN)
    await running.do(phone, "/zone", "Lisbon", "c|*|stay|travelling", "/zone", "c|*|back|elsewhere")
    await running.do(phone, "Toronto", "c|*|stay|living")
    assert (await home(running), await zone(running)) == (None, "America/Toronto")


async def test_home_typed_as_a_city_is_home(running: Running) -> None:
    phone = await begin(running, *ROBIN)
    await running.do(phone, "/zone", "Lisbon", "c|*|stay|travelling", "/zone", "c|*|back|elsewhere")
    await running.do(phone, "Amsterdam", "c|*|stay|travelling")
    assert (await home(running), await zone(running)) == (None, "Europe/Amsterdam")


async def test_undo_goes_back_to_what_was_right_before_several_tries(running: Running) -> None:
    phone = await begin(running, *ROBIN)
    await running.do(phone, "/zone", "Lisbon", "b|*", "Toronto", "c|*|stay|undo")
    assert await zone(running) == "Europe/Amsterdam"


async def test_a_changed_message_changes_the_place(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/zone", "Lisbon")
    await phone.edit("Toronto")
    assert await zone(running) == "America/Toronto"


async def test_no_more_than_four_places_are_offered_and_one_can_be_typed(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/zone", "Springfield")
    assert phone.buttons() == [
        "Springfield, Missouri",
        "Springfield, Massachusetts",
        "Springfield, Illinois",
        "Springfield, Oregon · 6:01am",
        "Another place",
    ]
    assert all(len(label) <= 28 for label in phone.buttons())
    assert await zone(running) == "Europe/Amsterdam"
    await running.do(phone, "Springfield OH")
    assert await zone(running) == "America/New_York"


@pytest.mark.parametrize("city", ["", "0", "99999999999", "x"])
async def test_a_forged_place_changes_nothing(running: Running, city: str) -> None:
    phone = await begin(running, *ROBIN, "/zone", "Portland")
    message, _ = button(phone, "m|zone_take|*")
    shown = phone.chat.messages[message]
    assert shown.markup
    shown.markup["inline_keyboard"][0][0]["callback_data"] = f"m|zone_take|{city}"
    await phone.press(f"m|zone_take|{city}", message=message)
    assert await zone(running) == "Europe/Amsterdam"


# ------------------------------------------------------------------------------------------ a location


async def test_a_location_answers_the_question(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/zone")
    await locate(running, phone, LISBON)
    assert await zone(running) == "Europe/Lisbon"
    assert "the time of Lisbon, Portugal" in phone.screen()


async def test_a_location_comes_at_any_time_and_the_question_under_it_stays(running: Running) -> None:
    phone = await begin(running, *ROBIN, *AT_THE_MOMENT)
    await locate(running, phone, BALI)
    assert await zone(running) == "Asia/Makassar"
    await running.do(phone, "c|*|stay|travelling")
    assert "Go on where I left off" in phone.buttons()
    assert await home(running) == "Europe/Amsterdam"


async def test_another_location_on_the_way_counts_at_once(running: Running) -> None:
    phone = await begin(running, *ROBIN, "/zone", "Lisbon", "c|*|stay|travelling")
    await locate(running, phone, BALI)
    assert (await home(running), await zone(running)) == ("Europe/Amsterdam", "Asia/Makassar")
    assert phone.buttons()[0] == "Right, I'm travelling"
    await locate(running, phone, LISBON)  # before that was answered
    assert await zone(running) == "Europe/Lisbon"
    await running.do(phone, "c|*|stay|travelling")
    assert phone.buttons() == ["Menu"]
    await running.do(phone, "/zone")
    await locate(running, phone, BALI)  # while asked whether they are home again
    assert await zone(running) == "Asia/Makassar"
    await running.do(phone, "c|*|stay|undo")
    assert (await home(running), await zone(running)) == ("Europe/Amsterdam", "Europe/Lisbon")


async def test_before_consent_a_location_is_answered_like_a_picture(running: Running) -> None:
    phone = running.phone(SAM)
    await running.do(phone, "/start")
    phone.transcript.clear()
    await locate(running, phone, BALI)
    place = phone.transcript.copy()
    phone.transcript.clear()
    running.telegram.send_photo(SAM, SAM)
    await phone.settle()
    assert place[0] == "[you] location"
    assert place[1:] == phone.transcript[1:]


async def test_under_the_safety_card_a_location_is_said_to_bring_nobody(running: Running) -> None:
    phone = await begin(running, *ROBIN, DANGER)
    await locate(running, phone, BALI)
    assert "can't send anyone" in phone.last().text
    assert phone.buttons() == ["Help now"]
    assert await zone(running) == "Europe/Amsterdam"


async def test_a_position_is_kept_nowhere(running: Running, caplog: pytest.LogCaptureFixture) -> None:
    phone = await begin(running, *ROBIN)
    caplog.set_level("DEBUG")
    await locate(running, phone, (-8.6512345, 115.2212345))
    assert await zone(running) == "Asia/Makassar"
    await running.stop()
    kept = b"".join(path.read_bytes() for path in running.database.parent.rglob("*") if path.is_file())
    await running.start()
    for number in ("6512345", "2212345"):
        assert number.encode() not in kept
        assert number not in caplog.text


async def test_a_place_on_the_way_to_a_step_is_echoed(running: Running) -> None:
    phone = await begin(running, *ROBIN, *PLANNED[:-3], "c|*|country|other")
    phone.transcript.clear()
    await running.do(phone, "lissabon")
    assert await zone(running) == "Europe/Lisbon"
    assert "I go by Lissabon, Portugal" in phone.transcript[1]


@pytest.mark.parametrize(("person", "line"), [(SAM, "Lisbon, now"), (NOOR, "Lissabon, nu")])
async def test_settings_say_where_one_is_and_how_late_it_is_there(
    running: Running, person: int, line: str
) -> None:
    phone = await begin(running, *ROBIN, "/zone", line.split(",", maxsplit=1)[0], "/settings", person=person)
    assert "Portugal" in phone.last().text
    assert any(label.startswith(("Travelling", "Op reis")) for label in phone.buttons())

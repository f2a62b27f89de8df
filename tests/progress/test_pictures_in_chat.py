"""Pictures in the chat: what they show, what stands under them, where they go, and what stays of them."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.conversations.progress import looks
from bot.demo.chats import Message
from bot.pictures.artist import Artist
from bot.pictures.specs import READER, Lines, People
from tests.conversations.golden import play, scenes
from tests.progress.kept import gauges, keeps, knows, number
from tests.running import NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x40\x00\x00\x00\x40\x08\x02\x00\x00\x00\x25\x0b\xe6\x89"
    b"\x00\x00\x00\x0bIDAT"
)
CAPTION = 1024
"""UTF-16 units of a caption (Bot API, sendPhoto)."""

MADE_UP = "Wilhelmina-Quirine van der Ouderkerk tot Zuilichem"


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What was to be drawn, in order. Drawing it is `tests/pictures`'s and the browser's to see."""
    kept: list[Any] = []

    async def draw(self: Artist, picture: Any, wanted: Any) -> bytes:
        await asyncio.sleep(0)
        kept.append(READER.validate_python(picture))
        return PNG + bytes([len(kept) % 256])

    monkeypatch.setattr(Artist, "draw", draw)
    return kept


async def begun(running: Running, person: int) -> None:
    language = {SAM: "en", NOOR: "nl"}[person]
    await play(running, scenes("first_minute", language)["something with someone"], restarts=False)


def caption(message: Message) -> str:
    return str(message.media.get("caption", ""))


async def test_a_press_puts_another_picture_in_its_place_also_after_a_restart(
    running: Running, drawn: list[Any]
) -> None:
    await begun(running, SAM)
    await gauges(running, SAM, (40, 2, 9), (20, 3, 8), (3, 4, 7), (1, 6, 5))
    await keeps(running, SAM, 2, "slip", next=number(1))
    sam = running.phone(SAM)
    await running.do(sam, "/progress")
    picture = sam.last()
    assert picture.media["has_media_spoiler"] and not picture.protected
    assert caption(picture).startswith("Two lines, a month\n\nRecovery went from 3 to 6.")
    assert "The two lines went different ways. That can happen." in caption(picture)
    assert "One slip, as a point. The lines go on." in caption(picture)
    for span, points in (("week", 2), ("all", 4), ("month", 3)):
        await running.restart()
        await running.do(sam, f"m|progress|lines.{span}")
        assert sam.last().id == picture.id
        assert [len(line.points) for line in drawn[-1].lines] == [points, points]
        assert len(drawn[-1].slips) == 1
    assert not drawn[-1].dark and isinstance(drawn[-1], Lines)
    running.verify()


async def test_an_old_picture_stays_and_a_new_one_comes(running: Running, drawn: list[Any]) -> None:
    """What is older than two days no bot deletes: it must not come to show what is new."""
    await begun(running, SAM)
    await gauges(running, SAM, (1, 6, 5))
    sam = running.phone(SAM)
    await running.do(sam, "/progress")
    old = sam.last().id
    await running.advance(timedelta(hours=25))
    await running.do(sam, "m|progress|lines.week")
    assert sam.last().id > old
    running.verify()


@pytest.mark.parametrize(("person", "words"), [(SAM, "nothing to draw"), (NOOR, "valt nog niets te tekenen")])
async def test_nothing_yet_is_words_and_a_way_to_begin(
    running: Running, drawn: list[Any], person: int, words: str
) -> None:
    await begun(running, person)
    phone = running.phone(person)
    await running.do(phone, "/verloop")
    assert words in phone.last().text and not phone.last().media
    await running.do(phone, "o|gauge|*")
    assert not drawn
    running.verify()


async def test_a_loved_one_sees_their_own_footing_and_no_slip_of_another(
    running: Running, drawn: list[Any]
) -> None:
    await begun(running, NOOR)
    noor = running.phone(NOOR)
    await running.do(noor, "/all", "o|about_me|*", "t|*|role|loved_one", "d|*|role", "s|*|about")
    await gauges(running, NOOR, (5, 3, 6), (1, 7, 6))
    await keeps(running, NOOR, 2, "they_slipped", text=number(1))
    await running.do(noor, "/verloop")
    assert drawn[-1].lines[0].label == "Hoe stevig ik sta" and drawn[-1].slips == ()
    assert "Hoe stevig ik sta: van 3 naar 7." in caption(noor.last())
    assert "Contact met anderen: begon op 6 en staat daar nu weer." in caption(noor.last())
    running.verify()


@pytest.mark.parametrize("person", [SAM, NOOR])
async def test_forty_people_with_long_names_are_numbers_unless_names_are_chosen(
    running: Running, drawn: list[Any], person: int
) -> None:
    await begun(running, person)
    await knows(running, person, [f"{MADE_UP} {n}" for n in range(40)])
    phone = running.phone(person)
    await running.do(phone, "/map", "m|progress|people")
    shown = drawn[-1]
    assert isinstance(shown, People)
    assert [one.label for one in shown.people] == [str(n) for n in range(2, 42)]  # the first one has no place
    assert max(one.closeness for one in shown.people) == 10
    assert "Wilhelmina" not in caption(phone.last()) and "41" not in caption(phone.last())
    await running.do(phone, "m|pictures|", "m|pictures|names_on", "m|progress|", "/map", "m|progress|people")
    assert all(one.label.startswith("Wilhelmina") for one in drawn[-1].people)
    assert "Wilhelmina" not in caption(phone.last())
    assert len(caption(phone.last()).encode("utf-16-le")) // 2 < CAPTION
    running.verify()


async def test_how_pictures_look_is_kept_in_the_profile_alone(running: Running, drawn: list[Any]) -> None:
    await begun(running, SAM)
    await gauges(running, SAM, (1, 6, 5))
    before = {table: running.count(table) for table in ("note", "step", "relation", "session")}
    sam = running.phone(SAM)
    presses = [f"m|pictures|{switch}" for switch in ("spoiler_off", "protected_on", "dark_on", "names_on")]
    await running.do(sam, "/settings", "m|pictures|", *presses, "m|progress|")
    await running.restart()
    assert await running.look(SAM, looks.looks) == looks.Looks(True, True, False, True)
    assert sam.last().protected and "has_media_spoiler" not in sam.last().media and drawn[-1].dark
    assert {table: running.count(table) for table in before} == before
    await running.do(sam, "/settings", "m|pictures|", "m|pictures|protected_off")
    assert not (await running.look(SAM, looks.looks)).protected
    running.verify()


async def test_moments_by_week(running: Running, drawn: list[Any]) -> None:
    await begun(running, SAM)
    sam = running.phone(SAM)
    await running.do(sam, "/progress", "o|gauge|*", "/cancel")
    for days_ago, flow in ((0, "good_moment"), (0, "good_moment"), (8, "tense_moment"), (80, "good_moment")):
        await keeps(running, SAM, days_ago, flow, text=number(1))
    await gauges(running, SAM, (1, 6, 5))
    await running.do(sam, "/progress", "m|progress|moments")
    assert [(week.pleasant, week.tense) for week in drawn[-1].weeks][-2:] == [(2, 0), (0, 0)][::-1]
    assert len(drawn[-1].weeks) == 8 and sum(week.tense for week in drawn[-1].weeks) == 1
    assert "This week: 2 pleasant, 0 tense." in caption(sam.last())
    running.verify()


async def test_hiding_takes_pictures_away(running: Running, drawn: list[Any]) -> None:
    await begun(running, SAM)
    await gauges(running, SAM, (1, 6, 5))
    sam = running.phone(SAM)
    await running.do(sam, "/progress")
    picture = sam.last()
    await running.do(sam, "/hide")
    assert picture.deleted and not any(message.media for message in sam.chat.shown())
    running.verify()


async def test_hiding_from_under_a_picture_takes_it_away(running: Running, drawn: list[Any]) -> None:
    await begun(running, SAM)
    await gauges(running, SAM, (1, 6, 5))
    sam = running.phone(SAM)
    await running.do(sam, "/progress", "m|hide|")
    assert not any(message.media for message in sam.chat.shown())
    running.verify()


async def test_sweeping_takes_pictures_away(running: Running, drawn: list[Any]) -> None:
    await begun(running, SAM)
    await gauges(running, SAM, (1, 6, 5))
    sam = running.phone(SAM)
    await running.do(sam, "/settings", "m|sweep|", "m|sweep|1", "/progress")
    picture = sam.last().id
    assert sam.last().media
    await running.advance(timedelta(minutes=70))
    assert picture not in [message.id for message in sam.chat.shown()]
    running.verify()


async def test_a_pin_covers_pictures(running: Running, drawn: list[Any]) -> None:
    await begun(running, SAM)
    await gauges(running, SAM, (1, 6, 5))
    sam = running.phone(SAM)
    await running.do(sam, "/progress")
    await running.do(sam, "/settings", "m|pin|*", "m|pin|set")
    for _ in range(2):
        for digit in "2580":
            await running.do(sam, f"m|pin|{digit}")
        await running.do(sam, "m|pin|ok")
    await running.do(sam, "/lock")
    count = len(drawn)
    await running.do(sam, "/progress")
    assert "m|pin|ok" in str(sam.last().markup) and not sam.last().media
    await running.do(sam, "m|progress|lines.week")
    assert len(drawn) == count
    running.verify()

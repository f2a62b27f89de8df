"""A measure filled in on a phone: in both languages, left half-way, taken away, with a grave answer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.conversations import measuring, records
from bot.conversations.export.reading import read
from bot.conversations.records import Note
from bot.conversations.turn import Turn
from bot.demo.keyboards import inline_rows
from bot.flows.answers import Answer
from tests.botapi.person import Phone
from tests.conversations.stories import AGREED
from tests.measures.making import FLOW, example, measure, world_with, written
from tests.running import MEI, NOOR, SAM, Running, world

pytestmark = pytest.mark.asyncio

TO_THEM = ("/all", "m|measures|*")
BEGUN = (*TO_THEM, f"o|{FLOW}|*", "c|*|go|go")
FILLED_IN = ("c|*|q_talked|v3", "c|*|q_strained|v1", "c|*|q_myself|v2")
WEEK = timedelta(days=7)


@pytest_asyncio.fixture
async def hecht(tmp_path: Path) -> AsyncIterator[Running]:
    running = Running(tmp_path, example())
    await running.start()
    yield running
    await running.stop()
    running.verify()


async def on_a_phone(running: Running, *acts: str, person: int = SAM) -> Phone:
    phone = running.phone(person)
    await running.do(phone, *AGREED, *acts)
    return phone


def labels(phone: Phone) -> list[str]:
    return [key["text"] for row in inline_rows(phone.last().markup) for key in row]


async def notes(running: Running, person: int = SAM) -> list[Note]:
    return await running.look(person, records.notes)


def lines_of(turn: Turn) -> list[str]:
    return [measuring.line(turn, note, trend=True) for note in records.notes(turn)]


# ---------------------------------------------------------------------------------------- all the way


@pytest.mark.parametrize(
    ("person", "begin", "answer", "end"),
    [
        (
            SAM,
            "Begin",
            "On most days",
            "Your answers come to 7 of 9. That is no test result; it is a number to",
        ),
        (
            NOOR,
            "Beginnen",
            "Op de meeste dagen",
            "Je antwoorden komen uit op 7 van 9. Het is geen testuitslag",
        ),
    ],
)
async def test_from_the_menu_to_the_number(
    hecht: Running, person: int, begin: str, answer: str, end: str
) -> None:
    texts = measure().texts("en" if person == SAM else "nl")
    phone = await on_a_phone(hecht, *TO_THEM, f"o|{FLOW}|*", person=person)
    opening = phone.last().text
    assert texts.introduction in opening and texts.licence in opening
    assert measure().licence.holder in opening
    await phone.press(begin)
    assert texts.items["talked"] in phone.last().text
    assert labels(phone)[:4] == list(texts.answers["often"])
    await phone.press(answer)
    await hecht.do(phone, "c|*|q_strained|v1")
    numbered = "\n".join(f"{n}. {text}" for n, text in enumerate(texts.answers["felt"], 1))
    assert phone.last().text.count(f"{texts.items['myself']}\n\n{numbered}") == 1
    assert labels(phone)[:4] == ["1", "2", "3", "4"]
    await phone.press("3")
    assert phone.last().text.startswith(f"{texts.answers['felt'][2]}\n\n{texts.items['despair']}")
    await hecht.do(phone, "s|*")
    assert phone.last().text.startswith(end)
    assert texts.bands[2] in phone.last().text
    (note,) = await notes(hecht, person)
    kept = {name: answer.picked for name, answer in note.fields.items()}
    assert kept == {
        "q_talked": ("v3",),
        "q_strained": ("v1",),
        "q_myself": ("v2",),
        "score": ("7",),
        "score_least": ("0",),
        "score_most": ("9",),
    }


async def test_the_bot_restarts_between_any_two_answers(hecht: Running) -> None:
    phone = await on_a_phone(hecht)
    for act in (*BEGUN, *FILLED_IN, "s|*"):
        await hecht.restart()
        await hecht.do(phone, act)
    assert "7 of 9" in phone.last().text
    assert len(await notes(hecht)) == 1


async def test_an_answer_can_be_typed_changed_and_skipped_only_where_it_may_be(hecht: Running) -> None:
    phone = await on_a_phone(hecht, *BEGUN)
    assert "Skip" not in labels(phone)
    await hecht.do(phone, "on MOST days", "b|*", "c|*|q_talked|v1", "c|*|q_strained|v0", "4")
    assert "Skip" in labels(phone)
    await hecht.do(phone, "skip")
    assert "Your answers come to 7 of 9" in phone.last().text


async def test_one_open_weighs_as_the_others_and_none_answered_keeps_nothing(tmp_path: Path) -> None:
    every = [("{id: talked, answers: often}", "{id: talked, answers: often, optional: true}")]
    every += [("reversed: true}", "reversed: true, optional: true}")]
    running = Running(tmp_path, world_with([measure(written(tmp_path, *every))]))
    await running.start()
    phone = await on_a_phone(running, *BEGUN, "c|*|q_talked|v3", "c|*|q_strained|v1", "s|*", "s|*")
    assert "7.5 of 9" in phone.last().text
    await running.do(phone, *BEGUN, "c|*|q_talked|v3", "s|*", "s|*", "s|*")
    assert "no number this time" in phone.last().text
    await running.do(phone, *BEGUN, *["s|*"] * 4)
    assert "no number this time" in phone.last().text
    assert await running.look(SAM, lines_of) == [
        "Our week together: some questions left open, no number",
        "Our week together: 7.5 of 9",
    ]
    await running.stop()
    running.verify()


async def test_what_it_came_to_before_is_said(hecht: Running) -> None:
    phone = await on_a_phone(hecht, *BEGUN, *FILLED_IN, "s|*")
    await hecht.advance(WEEK)
    await hecht.do(phone, *BEGUN, "c|*|q_talked|v0", *FILLED_IN[1:], "s|*")
    assert "4 of 9" in phone.last().text and "Before: 7 on Monday 23 November." in phone.last().text
    await hecht.do(phone, "m|look_back|*")
    assert "Our week together: 4 of 9 (before: 7 on Monday 23 November)" in phone.last().text
    assert phone.last().text.count("Our week together") == 1
    (line,) = (await hecht.look(SAM, measuring.series)).values()
    assert [(reached.day.isoformat(), reached.score) for reached in line] == [
        ("2026-11-23", 7),
        ("2026-11-30", 4),
    ]


async def test_it_is_there_for_whom_it_is_and_in_the_languages_it_has(tmp_path: Path) -> None:
    text = measure()
    dutch = text.model_copy(update={"languages": {"nl": text.languages["nl"]}, "roles": ("loved_one",)})
    running = Running(tmp_path, world_with([dutch]))
    await running.start()
    english = await on_a_phone(running, "/all")
    assert "Questionnaires" not in labels(english)
    noor = await on_a_phone(running, "/all", person=NOOR)
    assert "Vragenlijsten" in labels(noor)
    await running.do(noor, "m|measures|*", f"o|{FLOW}|*", "c|*|go|go", "/language", "l|en")
    await running.do(noor, *FILLED_IN, "s|*")  # half-way in another language: its own words, ours around them
    assert "Your answers come to 7 of 9" in noor.last().text
    await running.stop()
    running.verify()


async def test_without_any_there_is_no_trace_of_them(running: Running) -> None:
    phone = await on_a_phone(running, "/all")
    assert "Questionnaires" not in labels(phone)
    assert not world().content.measures


# --------------------------------------------------------------------------- an answer that needs help


@pytest.mark.parametrize("act", ["c|*|q_despair|v1", "on one day"])
async def test_a_grave_answer_brings_up_the_safety_card_and_is_kept(hecht: Running, act: str) -> None:
    phone = await on_a_phone(hecht, *BEGUN, *FILLED_IN, act)
    assert "Is that what you mean?" in phone.last().text
    assert hecht.count("safety_event") == 1
    (note,) = await notes(hecht)
    assert note.fields["q_despair"].picked == ("v1",) and note.fields["score"].picked == ("7",)
    await hecht.do(phone, "m|safe|yes*", "m|resume|*")
    assert "7 of 9" in phone.last().text
    assert len(await notes(hecht)) == 1


async def test_it_is_wiped_with_its_score(hecht: Running) -> None:
    await on_a_phone(hecht, *BEGUN, *FILLED_IN, "c|*|q_despair|v3", "m|safe|yes*", "m|wipe|*")
    assert not await notes(hecht)
    assert not await hecht.look(SAM, measuring.series)


async def test_below_it_there_is_no_card_and_an_old_button_raises_none(hecht: Running) -> None:
    phone = await on_a_phone(hecht, *BEGUN, *FILLED_IN)
    question, (grave,) = (
        phone.last(),
        [
            key["callback_data"]
            for row in inline_rows(phone.last().markup)
            for key in row
            if key["callback_data"].endswith("|v3")
        ],
    )
    await hecht.do(phone, "c|*|q_despair|v0")
    assert "7 of 9" in phone.last().text
    hecht.telegram.press(SAM, question.id, grave, stale=True)
    await hecht.settle()
    assert hecht.count("safety_event") == 0


# ---------------------------------------------------------------------------------- taken away half-way


async def test_a_measure_that_is_taken_away_leaves_nobody_stuck(hecht: Running) -> None:
    phone = await on_a_phone(hecht, *BEGUN, *FILLED_IN, "s|*", *BEGUN, FILLED_IN[0])
    await hecht.stop()
    hecht.world = world()
    await hecht.start()
    await hecht.do(phone, FILLED_IN[1])
    assert "These questions are no longer here." in phone.last().text
    await hecht.do(phone, "m|menu|*", "m|map|*", "m|notes|*")
    assert "A questionnaire: 7 of 9" in phone.last().text
    await hecht.do(phone, "m|look_back|*")
    assert "A questionnaire: 7 of 9" in phone.last().text
    await hecht.do(phone, "/export", "m|export|files")
    pages = [m.file.content.decode() for m in phone.chat.shown() if m.file and m.file.name.endswith(".html")]
    assert len(pages) == 1 and "The number" in pages[0]
    await hecht.stop()
    hecht.world = example()  # and is back
    await hecht.start()
    await hecht.do(phone, "/menu", "m|resume|*", *FILLED_IN[1:], "s|*")
    assert "7 of 9" in phone.last().text


async def test_a_file_that_changed_meanwhile_asks_what_no_longer_holds(
    hecht: Running, tmp_path: Path
) -> None:
    phone = await on_a_phone(hecht, *BEGUN, *FILLED_IN)
    shorter = [("often: [0, 1, 2, 3]", "often: [0, 1, 2]"), ("range: [0, 9]", "range: [0, 7]")]
    shorter += [(", On most days]", "]"), (", Op de meeste dagen]", "]")]
    await hecht.stop()
    hecht.world = world_with([measure(written(tmp_path, *shorter))])
    await hecht.start()
    await hecht.do(phone, "/menu", "m|resume|*")
    assert measure().texts("en").items["talked"] in phone.last().text  # its answer is none of them any more
    await hecht.do(phone, "c|*|q_talked|v2", "s|*")
    assert "5 of 7" in phone.last().text


async def test_an_export_names_it_and_keeps_back_what_is_about_safety(hecht: Running) -> None:
    phone = await on_a_phone(hecht, *BEGUN, *FILLED_IN, "c|*|q_despair|v2", "/export", "m|export|files")
    page, data = (
        next(m.file.content.decode() for m in phone.chat.shown() if m.file and m.file.name.endswith(end))
        for end in (".html", ".json")
    )
    texts = measure().texts("en")
    assert texts.title in page and texts.items["talked"] in page and texts.answers["felt"][2] in page
    assert "The number" in page
    assert read(data.encode()).notes[0].fields["score"].picked == ("7",)
    assert texts.items["despair"] not in page and "q_despair" not in data and "v2" in data


# ------------------------------------------------------------------------------------------ hostile texts


async def test_markup_in_a_file_is_shown_as_it_is_written(tmp_path: Path) -> None:
    hostile = "<b>&amp; </i><a href='https://evil.example'>x</a> { $who } %s"
    texts = measure().languages["en"]
    nasty = texts.model_copy(
        update={
            "title": hostile,
            "short": "<u>& { $who }",
            "introduction": hostile,
            "licence": hostile,
            "items": dict.fromkeys(texts.items, hostile),
            "answers": {name: (*[hostile] * 3, "<s>") for name in texts.answers},
            "bands": (hostile,) * 3,
        }
    )
    running = Running(tmp_path, world_with([measure().model_copy(update={"languages": {"en": nasty}})]))
    await running.start()
    phone = await on_a_phone(running, *TO_THEM)
    assert "<u>& { $who }" in labels(phone)
    await running.do(phone, f"o|{FLOW}|*")
    assert phone.last().text.count(hostile) == 3
    await running.do(phone, "c|*|go|go", *FILLED_IN, "s|*")
    assert hostile in phone.last().text
    assert not [entity for entity in phone.last().entities if "url" in entity]
    await running.do(phone, "/export", "m|export|files")
    page = next(m.file.content.decode() for m in phone.chat.shown() if m.file and ".html" in m.file.name)
    assert "<a href" not in page and "<u>" not in page
    await running.stop()
    running.verify()


async def test_the_longest_texts_fit_each_message(tmp_path: Path) -> None:
    long = measure().languages["en"]
    full = long.model_copy(
        update={
            "introduction": "i" * 2_900,
            "items": dict.fromkeys(long.items, "q" * 2_400),
            "answers": dict.fromkeys(long.answers, ("a" * 120,) * 4),
            "bands": ("b" * 3_000,) * 3,
        }
    )
    running = Running(tmp_path, world_with([measure().model_copy(update={"languages": {"en": full}})]))
    await running.start()
    phone = await on_a_phone(running, *BEGUN, *FILLED_IN, "s|*", person=MEI)
    assert "b" * 3_000 in phone.last().text
    await running.stop()
    running.verify()


async def test_an_import_from_a_hecht_that_has_other_measures_is_read(hecht: Running) -> None:
    """A note of a measure that is not here, and one whose numbers are none."""
    await on_a_phone(hecht)

    def odd(turn: Turn) -> list[str]:
        for number, flow in enumerate(("measure_other", FLOW)):
            fields = {name: Answer(picked=("many",)) for name in ("score", "score_least", "score_most")}
            records.keep_note(turn, f"odd{number}", fields, None, flow)
        return lines_of(turn)

    said = await hecht.look(SAM, odd)
    assert sorted(said) == [
        "A questionnaire: some questions left open, no number",
        "Our week together: some questions left open, no number",
    ]

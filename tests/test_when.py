"""``python -m bot when``: words in, the moment they mean out."""

from __future__ import annotations

import io
import json

from bot.when import when

LINE = {
    "text": "tomorrow 7pm",
    "now": "2026-11-24T12:15:00+01:00",
    "zone": "Europe/Amsterdam",
    "language": "en",
}


def asked(*lines: object) -> tuple[int, list[dict[str, object]]]:
    out = io.StringIO()
    given = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    code = when(given, out)
    return code, [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_moment_is_said_back_in_the_language_of_the_screen() -> None:
    code, rows = asked(LINE, {**LINE, "language": "nl"}, {**LINE, "language": "nl-BE"})
    assert code == 0
    assert [row["at"] for row in rows] == ["2026-11-25T19:00"] * 3
    assert [row["ask"] for row in rows] == [None] * 3
    assert rows[0]["echo"] == "Wednesday 25 November at 7pm. Is that right?"
    assert rows[1]["echo"] == rows[2]["echo"] == "Woensdag 25 november om 19.00. Klopt dat?"


def test_what_is_not_sure_is_asked_with_what_is_likely() -> None:
    code, rows = asked(
        {**LINE, "text": "morgen", "language": "nl"},
        {**LINE, "text": "today 9:30am"},
        {**LINE, "text": "tuesday 10am"},
        {**LINE, "text": "31 februari", "language": "nl"},
        {**LINE, "text": "in 3 years"},
        {**LINE, "text": "who is this"},
    )
    assert code == 0
    assert [row["at"] for row in rows] == [None] * 6
    assert [row["ask"] for row in rows] == ["unclear", "past", "past", "impossible", "far", "nothing"]
    assert [row["echo"] for row in rows] == [
        "Ik weet niet zeker welk moment je bedoelt. "
        "Is het woensdag 25 november om 9.30, of woensdag 25 november om 19.30?",
        "That time has gone by. Is it Wednesday 25 November at 9:30am?",
        "That time has gone by. Is it Tuesday 1 December at 10am?",
        "Die dag of tijd bestaat niet. Welke dag, en hoe laat?",
        "That is more than a year away. Which day, and what time?",
        "I don\u2019t see a day or a time in that. Which day, and what time?",
    ]


def test_now_without_an_offset_is_local() -> None:
    _, rows = asked({**LINE, "text": "in 2 minutes", "now": "2026-11-24T12:15"})
    assert rows[0]["at"] == "2026-11-24T12:17"


def test_bad_lines_between_good_ones() -> None:
    form = 'not of the form {"text": "…", "now": "…", "zone": "…", "language": "…"}'
    code, rows = asked(
        b"nope",
        {**LINE, "zone": "Europe"},
        {**LINE, "zone": "../../etc/passwd"},
        {**LINE, "now": "noon"},
        {**LINE, "now": "0001-01-01T00:00:00+10:00"},
        {**LINE, "language": "fr"},
        {**LINE, "text": 7},
        ["tomorrow"],
        b"\xff",
        LINE,
    )
    assert code == 1
    assert [row["ask"] for row in rows] == [
        "line 1: not JSON in UTF-8",
        "line 2: no such zone",
        "line 3: no such zone",
        "line 4: now is no ISO time",
        "line 5: now is no ISO time",
        "line 6: no such language",
        f"line 7: {form}",
        f"line 8: {form}",
        "line 9: not JSON in UTF-8",
        None,
    ]
    assert [row["at"] for row in rows] == [None] * 9 + ["2026-11-25T19:00"]


def test_strange_texts_and_times_are_asked() -> None:
    texts = ["", "\x00", "a\x00b", "1" * 5000, "\ud800", "morgen\u202e 19:00 " * 900, "\u0e33" * 200]
    code, rows = asked(*({**LINE, "text": text} for text in texts), {**LINE, "now": "9999-12-31T12:00"})
    assert code == 0
    assert [row["at"] for row in rows] == [None] * 8

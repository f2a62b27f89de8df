from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.content import Messages
from bot.safety import Helplines, HelplinesError, check, load_helplines, overdue

ROOT = Path(__file__).parents[2]
FILE = ROOT / "content" / "helplines.yaml"
LINES = load_helplines(FILE)
COUNTRIES = ("nl", "be", "uk", "ie", "us", "ca", "au", "de")
TOPICS = ("suicide", "violence", "child", "addiction", "listen")
EVERYWHERE = (*COUNTRIES, "other", "xx", None)


@pytest.mark.parametrize(
    ("country", "numbers", "text"),
    [
        ("nl", ("112",), "112"),
        ("be", ("112",), "112"),
        ("uk", ("999",), "999"),
        ("ie", ("112", "999"), "112 / 999"),
        ("us", ("911",), "911"),
        ("ca", ("911",), "911"),
        ("au", ("000",), "000"),
        ("de", ("112",), "112"),
        ("other", ("112", "911"), "112 / 911"),
        ("xx", ("112", "911"), "112 / 911"),
        (None, ("112", "911"), "112 / 911"),
    ],
)
def test_emergency_numbers(country: str | None, numbers: tuple[str, ...], text: str) -> None:
    assert LINES.emergency_numbers(country) == numbers
    assert LINES.emergency(country) == text


@pytest.mark.parametrize(
    ("country", "topic", "ids"),
    [
        ("nl", "suicide", ["nl_113"]),
        ("nl", "violence", ["nl_veilig_thuis"]),
        ("nl", "child", ["nl_veilig_thuis", "nl_kindertelefoon"]),
        ("nl", "addiction", ["nl_jellinek"]),
        ("be", "suicide", ["be_1813"]),
        ("be", "child", ["be_1712"]),
        ("uk", "suicide", ["uk_samaritans"]),
        ("uk", "addiction", ["findahelpline"]),
        ("ie", "child", ["findahelpline"]),
        ("us", "suicide", ["us_988"]),
        ("ca", "suicide", ["ca_988"]),
        ("ca", "violence", ["findahelpline"]),
        ("ca", "child", ["ca_kids_help_phone"]),
        ("ca", "addiction", ["findahelpline"]),
        ("au", "suicide", ["au_lifeline"]),
        ("au", "violence", ["au_1800respect"]),
        ("au", "addiction", ["au_drug_hotline"]),
        ("au", "listen", ["au_lifeline"]),
        ("de", "violence", ["de_hilfetelefon"]),
        ("xx", "suicide", ["findahelpline"]),
    ],
)
def test_lines_of_a_topic(country: str, topic: str, ids: list[str]) -> None:
    assert [line.id for line in LINES.lines_for(country, [topic])] == ids


def test_each_topic_gets_its_first_line_before_any_gets_a_second() -> None:
    assert [line.id for line in LINES.lines_for("nl", ["violence", "suicide"])] == [
        "nl_veilig_thuis",
        "nl_113",
    ]
    assert [line.id for line in LINES.lines_for("uk", ["violence", "addiction"])] == [
        "uk_refuge",
        "findahelpline",
    ]
    assert [line.id for line in LINES.lines_for("uk", ["suicide", "listen"])] == ["uk_samaritans"]


@pytest.mark.parametrize("country", EVERYWHERE)
def test_everywhere_each_topic_has_one_or_two_lines_and_none_that_is_unsure(country: str | None) -> None:
    for topic in TOPICS:
        lines = LINES.lines_for(country, [topic])
        assert 1 <= len(lines) <= 2
        assert all(line.confidence in "HM" for line in lines)
    assert [line.id for line in LINES.lines_for(country, [])] == ["findahelpline"]
    assert len(LINES.lines_for(country, TOPICS, at_most=9)) == len(
        {line.id for line in LINES.lines_for(country, TOPICS, at_most=9)}
    )


def test_lines_for_children() -> None:
    assert [line.id for line in LINES.for_children("nl")] == ["nl_kindertelefoon"]
    assert [line.id for line in LINES.for_children("uk")] == ["uk_childline"]
    assert [line.id for line in LINES.for_children("be")] == ["findahelpline"]
    assert [line.id for line in LINES.for_children(None)] == ["findahelpline"]


def test_each_number_stands_in_domain_as_it_stands_here() -> None:
    """The numbers of section 4.4, typed a second time, so that a slip of the finger in either shows."""
    numbers = {
        line.id: (line.number or "").replace(" ", "").replace("-", "")
        for c in COUNTRIES
        for line in LINES.countries[c].lines
    }
    assert numbers == {
        "nl_113": "113", "nl_veilig_thuis": "08002000", "nl_kindertelefoon": "08000432",
        "nl_jellinek": "0885051220", "nl_luisterlijn": "0880767000", "nl_alcohol_infolijn": "09005002021",
        "nl_drugs_infolijn": "09001995", "be_1813": "1813", "be_1712": "1712", "be_druglijn": "078151020",
        "be_tele_onthaal": "106", "be_awel": "102", "be_prevention_suicide": "080032123",
        "be_violences_conjugales": "080030030", "be_103": "103", "be_infor_drogues": "022275252",
        "uk_samaritans": "116123", "uk_refuge": "08082000247", "uk_mens_advice": "08088010327",
        "uk_childline": "08001111", "uk_nspcc": "08088005000", "uk_frank": "03001236600",
        "uk_drinkline": "03001231110", "ie_samaritans": "116123", "ie_womens_aid": "1800341900",
        "ie_hse": "1800459459", "ie_childline": "1800666666", "us_988": "988", "us_dv": "18007997233",
        "us_childhelp": "18004224453", "us_samhsa": "18006624357", "de_telefonseelsorge": "08001110111",
        "de_hilfetelefon": "116016", "de_nummer_gegen_kummer": "116111", "de_missbrauch": "08002255530",
        "de_sucht": "01806313031", "ca_988": "988", "ca_sheltersafe": "",
        "ca_kids_help_phone": "18006686868", "ca_connexontario": "18665312600", "au_lifeline": "131114",
        "au_1800respect": "1800737732", "au_kids_helpline": "1800551800", "au_drug_hotline": "1800250015",
    }  # fmt: skip


def test_every_entry_stands_in_the_document() -> None:
    text = (ROOT / "docs" / "helplines.md").read_text(encoding="utf-8")
    for has in LINES.countries.values():
        for line in has.lines:
            assert f"`{line.id}`" in text
            assert (line.number or line.url or "") in text


def with_day(tmp_path: Path, day: str) -> Helplines:
    source = FILE.read_text(encoding="utf-8").split("nl:\n")[0]
    path = tmp_path / "lines.yaml"
    path.write_text(
        source
        + f"""
other:
  emergency: ["112"]
  lines:
    - {{id: seen, topics: [listen], name: Seen, number: "1", source: here, checked_on: {day}, confidence: H}}
    - {{id: hidden, topics: [listen], name: Hidden, number: "2", source: here, confidence: L}}
""",
        encoding="utf-8",
    )
    return load_helplines(path)


@pytest.mark.parametrize(
    ("day", "found", "warns_only"),
    [
        ("2026-11-23", 0, True),
        ("2025-11-23", 0, True),
        ("2025-11-22", 1, True),
        ("", 1, True),
        ("2026-11-24", 1, False),
    ],
)
def test_too_old_warns_and_fails_a_release(tmp_path: Path, day: str, found: int, warns_only: bool) -> None:
    lines = with_day(tmp_path, day)
    today = date(2026, 11, 23)
    plain, release = check(lines, today), check(lines, today, release=True)
    assert len(plain) == len(release) == found
    assert all(problem.line == "seen" and problem.country == "other" for problem in plain)
    assert not any(problem.error for problem in plain) or not warns_only
    assert all(problem.error for problem in release)


def test_what_nobody_has_seen_is_reported_and_nothing_hidden_is() -> None:
    problems = {problem.line for problem in check(LINES, date(2025, 11, 1))}
    shown = {line.id for has in LINES.countries.values() for line in has.lines if line.shown}
    assert problems == shown - {"nl_113"}


def test_one_sentence_lists_what_nobody_has_seen(tmp_path: Path) -> None:
    told = overdue(LINES, date(2025, 11, 1))
    shown = [line.id for has in LINES.countries.values() for line in has.lines if line.shown]
    assert told.startswith(f"{len(shown) - 1} helplines are shown")
    assert all((line in told) == (line != "nl_113") for line in shown)
    assert "be_103" not in told, "what is never shown can't mislead anybody"
    assert overdue(with_day(tmp_path, "2026-11-23"), date(2026, 11, 23)) == ""
    assert overdue(with_day(tmp_path, ""), date(2026, 11, 23)).startswith("1 helpline is shown")


def test_belgium_has_its_lines_in_dutch_first() -> None:
    """Every line says its language; the French ones follow, and wait until somebody has verified them."""
    lines = LINES.countries["be"].lines
    assert [line.language for line in lines] == ["nl"] * 5 + ["fr"] * 4
    assert not any(line.shown for line in lines if line.language == "fr")
    assert all(line.language is None for c in COUNTRIES if c != "be" for line in LINES.countries[c].lines)


def test_once_verified_the_french_lines_are_offered_after_the_dutch(tmp_path: Path) -> None:
    source = FILE.read_text(encoding="utf-8")
    start, end = source.index("\nbe:"), source.index("\nuk:")
    mine = tmp_path / "mine.yaml"
    mine.write_text(source[start:end].replace("confidence: L", "confidence: M"), encoding="utf-8")
    lines = load_helplines(FILE, mine)
    assert [line.id for line in lines.lines_for("be", ["suicide"])] == ["be_1813", "be_prevention_suicide"]
    assert [line.id for line in lines.lines_for("be", ["violence"])] == ["be_1712", "be_violences_conjugales"]
    assert [line.id for line in lines.for_children("be")] == ["be_awel", "be_103"]


def test_every_language_of_a_line_can_be_said() -> None:
    spoken = {line.language for has in LINES.countries.values() for line in has.lines if line.language}
    messages = Messages(ROOT / "content" / "locales")
    for language in ("en", "nl"):
        for name in (
            *(f"lines-in_{each}" for each in spoken),
            *(f"country-{c}" for c in (*COUNTRIES, "other")),
        ):
            assert messages.plain(language, name)


def test_an_operators_file_replaces_whole_countries(tmp_path: Path) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text(
        'nl:\n  emergency: ["112"]\n  lines:\n'
        '    - {id: mine, topics: [suicide], name: Mine, number: "123", source: me, confidence: H}\n',
        encoding="utf-8",
    )
    lines = load_helplines(FILE, mine)
    assert [line.id for line in lines.lines_for("nl", ["suicide"])] == ["mine"]
    assert [line.id for line in lines.lines_for("be", ["suicide"])] == ["be_1813"]


LINE = "{id: a, topics: [listen], name: A, number: '1', source: s, confidence: H}"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (LINE.replace("number: '1', ", ""), "needs a number"),
        (LINE.replace("number: '1'", "chat: http://plain.example"), "chat"),
        (LINE.replace("number: '1'", "number: call me"), "number"),
        (LINE.replace("[listen]", "[weather]"), "topics"),
        (LINE.replace("confidence: H", "confidence: X"), "confidence"),
        (LINE.replace("source: s, ", ""), "source"),
        (LINE.replace("name: A", "name: A, nmae: B"), "nmae"),
        (f"{LINE}\n    - {LINE}", "same id"),
        ("[", "cannot be read"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, line: str, says: str) -> None:
    path = tmp_path / "lines.yaml"
    path.write_text(f'other:\n  emergency: ["112"]\n  lines:\n    - {line}\n', encoding="utf-8")
    with pytest.raises(HelplinesError) as caught:
        load_helplines(path)
    assert says in str(caught.value) and str(path) in str(caught.value)


@pytest.mark.parametrize("text", ["", "nl:\n  emergency: ['112']\n", "- a\n"])
def test_without_the_country_other_nothing_starts(tmp_path: Path, text: str) -> None:
    path = tmp_path / "lines.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(HelplinesError):
        load_helplines(path)
    with pytest.raises(HelplinesError):
        load_helplines(tmp_path / "missing.yaml")

"""Each lint, seen failing on a sample that was broken in one place, and the real content clean."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.content
from bot.content import load_flows
from bot.content.checking import Problem, check, reviews, write_lock
from bot.content.checks.code import read_code
from bot.content.checks.texts import TAGS

CODE = Path(bot.content.__file__).parent


def checked(folder: Path) -> list[Problem]:
    """All findings, the sample's own lock written first if there is none."""
    if not (folder / "flows.lock").exists():
        write_lock(folder, load_flows(folder).values())
    return check(folder, code=CODE)


def change(folder: Path, name: str, old: str, new: str) -> Path:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text, "the sample has changed: mend this test"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def line_of(path: Path, start: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, text in enumerate(lines, start=1) if text.strip().startswith(start))


def test_the_sample_is_clean(folder: Path) -> None:
    assert checked(folder) == []


TALK = "flows/talk.yaml"
NL, EN = "locales/nl/talk.ftl", "locales/en/talk.ftl"
SAFE, SCREENS, BE = "locales/nl/other.ftl", "locales/nl/screens.ftl", "locales/nl-BE/talk.ftl"

ALL_BUT_NOTHING = "burdens: {none_of: [nothing]}"
DONE = "  - id: done\n    kind: end\n"

STRUCTURE = [
    (TALK, "burdens: {none_of", "burden: {none_of", "- id: heavy", "on 'burden', which is no card or fact"),
    (TALK, "none_of: [nothing]", "none_of: [nothin]", "- id: heavy", "no option 'nothin'"),
    (TALK, ALL_BUT_NOTHING, "if: {at_least: 3}", "- id: heavy", "which is no number"),
    (TALK, ALL_BUT_NOTHING, "when: {answered: true}", "- id: heavy", "which comes later"),
    (TALK, "relation_gate: {has: open}", "relation_gate: {has: ajar}", "- include", "no option 'ajar'"),
    (
        TALK,
        "relation_gate: {has: open}",
        "relation_gat: {has: open}",
        "- include",
        "which is no card or fact",
    ),
    (
        TALK,
        "  - id: heavy\n",
        "  - id: heavy\n    known: weather\n",
        "- id: heavy",
        "'weather', which is no fact",
    ),
    (TALK, "lists: [if,", "lists: [iff,", "- id: sum", "lists 'iff'"),
    (TALK, "none: nothing\n", "none: nobody\n", "- id: burdens", "'none: nobody' is no option"),
    (TALK, "{id: sleep}", "{id: money}", "- id: burdens", "the option 'money' twice"),
    (TALK, "values: {heavy: heavy}", "values: {heavy: havy}", "- id: sum", "saves 'havy'"),
    (TALK, "at: when\n", "at: if\n", "- id: when", "which is no moment"),
    (TALK, "share: story", "share: stori", "- id: done", "shares 'stori'"),
    (TALK, "- offer: other", "- offer: gate", "- id: done", "is a block"),
    (TALK, "- offer: other", "- offer: holiday", "- id: done", "offers 'holiday', which is nothing"),
    (TALK, "kind: say\n", "kind: say\n    effects: [{cancel: all}]\n", "- id: hello", "is never answered"),
    (TALK, "kind: scale\n", "kind: scale\n    effects: [{offer: menu}]\n", "- id: heavy", "is no end"),
    (TALK, DONE, f"{DONE}    when: {{if: {{has: on}}}}\n", "- id: done", "may not end"),
    (TALK, "    when: {gate_safe: {has: no}}\n", "", "- id: hello", "nobody gets to 'hello'"),
    (TALK, DONE, "  - id: done\n    kind: scale\n", "- id: done", "may not end"),
    ("flows/other.yaml", "offer: talk", "offer: tallk", "- id: done", "offers 'tallk'"),
]


@pytest.mark.parametrize(("name", "old", "new", "at", "message"), STRUCTURE)
def test_flows_that_name_what_is_not_there(
    folder: Path, name: str, old: str, new: str, at: str, message: str
) -> None:
    checked(folder)
    path = change(folder, name, old, new)
    found = [p for p in checked(folder) if message in p.message]
    assert found, f"nothing said {message!r}"
    assert (found[0].path, found[0].line, found[0].level) == (path, line_of(path, at), "error")
    assert found[0].mend


WALK = [
    # A choice cannot be two things at once.
    (ALL_BUT_NOTHING, "if: {has: on}, gate_safe: {has: no}", "nobody gets to 'heavy'"),
    # The end before it has taken everybody for whom it would hold.
    (ALL_BUT_NOTHING, "gate_safe: {has: no}", "nobody gets to 'heavy'"),
    # Not by none of these and something else.
    (ALL_BUT_NOTHING, "burdens: {has: nothing, any_of: [money]}", "nobody gets to 'heavy'"),
    # No answer lets an option apply.
    (
        "options: [{id: money}, {id: sleep}, {id: trust}, {id: nothing}]",
        "options: [{id: money, when: {if: {has: on}}}, {id: nothing, when: {if: {has: get_up}}}]",
        "'burdens' can be asked without any option",
    ),
]


@pytest.mark.parametrize(("old", "new", "message"), WALK)
def test_cards_nobody_gets_to(folder: Path, old: str, new: str, message: str) -> None:
    checked(folder)
    if "without any option" in message:
        change(folder, TALK, "    kind: choices\n    own_words: true\n", "    kind: choices\n")
    change(folder, TALK, old, new)
    assert [p for p in checked(folder) if message in p.message]


WORDS = [
    # missing
    (NL, "talk-story = Wat", "talk-stori = Wat", "has no text talk-story in nl", "error"),
    (NL, "    .on = Onderweg\n", "", "has no text talk-if.on in nl", "error"),
    (EN, "    .on-said = on the way\n", "", "has no text talk-if.on-said in en", "error"),
    (NL, "    .in = Adem in\n", "", "has no text talk-breathe.in in nl", "error"),
    (NL, "    .button = Gesprek voorbereiden\n", "", "has no text talk.button in nl", "error"),
    (SCREENS, "screen-back = Terug\n", "", "nl lacks screen-back", "error"),
    # unused
    (
        NL,
        "    .on = Onderweg\n",
        "    .on = Onderweg\n    .off = Uit\n",
        "nothing uses talk-if.off",
        "warning",
    ),
    (NL, "talk-story = Wat", "talk-old = Oud\ntalk-story = Wat", "no card has the text talk-old", "warning"),
    (SCREENS, "screen-back", "left_over = x\nscreen-back", "nothing uses left_over", "warning"),
    (EN, "talk-story = What", "talk-old = Old\ntalk-story = What", "nl lacks talk-old", "error"),
    # doubled
    (NL, "talk-when = ", "talk-when = Eerder\ntalk-when = ", "talk-when stands twice in nl", "error"),
    (NL, "    .on = Onderweg\n", "    .on = Onderweg\n    .on = Weg\n", "talk-if.on stands twice", "error"),
    (SAFE, "other = Iemand", "talk-when = Nog eens\nother = Iemand", "talk-when stands twice in nl", "error"),
    # variables
    (NL, "is { $burdens }?", "is het?", "has $burdens in another language, not in nl", "warning"),
    (NL, "Wat wil je zeggen, { $if }?", "Wat zeg je, { $when }?", "nothing supplies $when", "error"),
    (NL, "Wat wil je zeggen, { $if }?", "Wat zeg je, { $iff }?", "nothing supplies $iff", "error"),
    (BE, "er nu?", "er { $iff }?", "nothing supplies $iff", "error"),
    # Fluent
    (NL, "talk-when = ", "talk.when = ", "Fluent cannot read what begins with 'talk.when", "error"),
    (NL, "talk-when = ", "0_when = ", "Fluent cannot read what begins with '0_when", "error"),
    (NL, "Hoe zwaar is { $burdens }?", "Hoe zwaar is { $burdens?", "Fluent cannot read", "error"),
    (NL, "{ $burdens }", "{ -nothing }", "refers to '-nothing'", "error"),
    (NL, "{ $burdens }", "{ nothing-at-all }", "refers to 'nothing-at-all'", "error"),
    # overlays
    (BE, "talk-burdens", "talk-burden", "talk-burden is not in nl", "error"),
    # markup
    (NL, "<b>rustig</b>", "<b>rustig", "<b> is not closed", "error"),
    (NL, "<b>rustig</b>", "<b>rustig</i>", "</i> closes what is not open", "error"),
    (NL, "<b>rustig</b>", "<strong>rustig</strong>", "does not know <strong>", "error"),
    (NL, "<b>rustig</b>", "a < b", "a < that begins no tag", "error"),
    (NL, "om { $gate_why }", "<i>om { $gate_why }", "<i> is not closed", "error"),
    (NL, ".on = Onderweg", ".on = <b>Onderweg</b>", "cannot hold markup", "error"),
    # lengths
    (NL, ".on = Onderweg", ".on = Onderweg naar huis, in de trein", "talk-if.on has 31 char", "error"),
    (NL, ".on = Onderweg", ".on = Onderweg met { $who }, en terug", "talk-if.on has 35 char", "error"),
    (NL, "= Gesprek voorbereiden", "= Samen een gesprek voorbereiden", "talk.button has 30", "error"),
    (NL, "Adem mee.", "Adem mee. " * 400, "talk-breathe comes to", "error"),
    (NL, "Dit duurt", "Dit duurt " * 400, "talk-name comes to", "error"),
    (SCREENS, "back = Terug", "back = Terug naar waar je hiervoor was", "screen-back has", "error"),
    (
        BE,
        "talk-burdens",
        "talk-if =\n    .on = Onderweg naar huis, in de tram\ntalk-burdens",
        "in nl-BE",
        "error",
    ),
]


@pytest.mark.parametrize(("name", "old", "new", "message", "level"), WORDS)
def test_words(folder: Path, name: str, old: str, new: str, message: str, level: str) -> None:
    checked(folder)
    path = change(folder, name, old, new)
    found = [p for p in checked(folder) if message in p.message]
    assert found, f"nothing said {message!r}"
    assert found[0].level == level and found[0].mend
    place = found[0].path.read_text(encoding="utf-8").splitlines()
    assert 1 <= found[0].line <= len(place)
    if found[0].path == path and "lacks" not in message:
        changed = {text.strip()[:8] for text in new.splitlines()} | {"talk", ".o"}
        assert any(text in place[found[0].line - 1] for text in changed)


def test_a_broken_flow_is_one_finding(folder: Path) -> None:
    checked(folder)
    path = change(folder, "flows/gate.yaml", "kind: choice\n", "kind: choise\n")
    found = [p for p in check(folder, code=CODE) if p.level == "error"]
    assert [(p.path, p.line) for p in found] == [(path, 4)]


def test_longest_values_count(folder: Path) -> None:
    """A name of sixty characters is plausible: eighty mentions of it are too much for one message."""
    checked(folder)
    change(folder, NL, "Wat wil je zeggen, { $if }?", "Wat wil je zeggen, { $if }? " + "{ $who } " * 80)
    assert any("talk-story comes to" in p.message for p in checked(folder))


@pytest.fixture
def locked(folder: Path) -> Iterator[Path]:
    write_lock(folder, load_flows(folder).values())
    yield folder


def test_the_lock_holds_every_id(locked: Path) -> None:
    lines = (locked / "flows.lock").read_text(encoding="utf-8").splitlines()
    assert {"talk", "talk/if", "talk/if/on", "talk/gate_safe/yes", "other/someone"} <= set(lines)
    assert write_lock(locked, load_flows(locked).values()) == 0


def test_a_new_id_wants_to_be_locked(locked: Path) -> None:
    change(locked, TALK, "  - id: story\n", "  - {id: extra, kind: scale}\n  - id: story\n")
    assert any("talk/extra not locked yet" in p.message for p in check(locked, code=CODE))
    assert write_lock(locked, load_flows(locked).values()) == 1
    assert not any("lock" in p.message for p in check(locked, code=CODE))


LOST = [
    (
        "  - id: heavy\n    kind: scale\n    when: {burdens: {none_of: [nothing]}}\n",
        "",
        "the card talk/heavy is lost",
    ),
    (", {id: sleep}", "", "the option talk/burdens/sleep is lost"),
]


@pytest.mark.parametrize(("old", "new", "message"), LOST)
def test_a_lost_id_is_an_error_unless_it_has_a_tombstone(
    locked: Path, old: str, new: str, message: str
) -> None:
    change(locked, TALK, old, new)
    found = [p for p in check(locked, code=CODE) if message in p.message]
    assert found and found[0].path == locked / "flows.lock" and found[0].level == "error"
    entry = message.split()[2]
    assert (locked / "flows.lock").read_text(encoding="utf-8").splitlines()[found[0].line - 1] == entry
    assert write_lock(locked, load_flows(locked).values()) == 0  # nothing is ever taken out
    change(locked, "flows.lock", f"\n{entry}\n", f"\ngone {entry}\n")
    assert not any("is lost" in p.message for p in check(locked, code=CODE))


def test_a_renamed_id_is_declared(locked: Path) -> None:
    change(locked, TALK, "{id: sleep}", "{id: rest}")
    assert any("talk/burdens/sleep is lost" in p.message for p in check(locked, code=CODE))
    change(locked, TALK, "{id: rest}", "{id: rest, was: [sleep]}")
    assert not any("is lost" in p.message for p in check(locked, code=CODE))


def test_a_removed_id_never_comes_back(locked: Path) -> None:
    change(locked, "flows.lock", "\ntalk/if/on\n", "\ngone talk/if/on\n")
    assert any("talk/if/on was removed and has come back" in p.message for p in check(locked, code=CODE))


def test_a_flow_that_goes_away_is_one_tombstone(locked: Path) -> None:
    change(locked, TALK, "      - offer: other\n", "")
    (locked / "flows/other.yaml").unlink()
    assert any("the flow other is lost" in p.message for p in check(locked, code=CODE))
    change(locked, "flows.lock", "\nother\n", "\ngone other\n")
    assert not any("is lost" in p.message for p in check(locked, code=CODE))


def test_further_checks_are_plugged_in(folder: Path) -> None:
    stale = Problem(folder / "helplines.yaml", 3, "too old", "look it up")
    write_lock(folder, load_flows(folder).values())
    assert check(folder, [lambda _: [stale]], code=CODE) == [stale]


def test_reviews_are_listed(folder: Path) -> None:
    assert reviews(load_flows(folder).values()) == [
        ("other", ""),
        ("talk", "addiction professional, 2026-11-01"),
    ]


def test_the_code_says_which_texts_it_uses(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "panels.py").write_text(
        'turn.html("panel-menu")\nmessages.plain(language, "panel-help", "label")\nx = f"map-{how}"\n',
        encoding="utf-8",
    )
    used = read_code(tmp_path)
    assert set(used.called) == {("panel-menu", None), ("panel-help", "label")}
    assert used.uses("map-both") and used.uses("panel-menu") and not used.uses("panel-other")
    write_lock(folder, load_flows(folder).values())
    found = [p for p in check(folder, code=tmp_path) if "the code uses panel-help.label" in p.message]
    assert found and (found[0].path, found[0].line) == (tmp_path / "panels.py", 2)


def test_a_problem_reads_as_file_line_and_mend() -> None:
    assert str(Problem(Path("a.ftl"), 3, "wrong", "mend it")) == "a.ftl:3: error: wrong\n    mend it"
    assert "b" in TAGS

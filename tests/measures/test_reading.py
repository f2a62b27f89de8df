"""An operator's file: every fault names the file, the line, and what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli import main
from bot.content import content_dir
from bot.content.measures.adding import flow_of
from bot.content.measures.model import PREFIX, Measure
from bot.content.measures.reading import read_measure, read_measures
from bot.flows.cards import Choice, End
from tests.measures.making import EXAMPLE, FLOW, FOLDER, measure, written

FAULTS = {
    "an unknown key": ("version:", "versoin: a\nversion:", "versoin", "remove this key"),
    "no version": ('version: "1" ', "# ", "id:", "add this key"),
    "a bad id": ("id: our_week ", "id: Our-Week ", "id: Our-Week", "ids are a-z"),
    "a long id": ("id: our_week ", "id: our_week_now_ ", "id: our_week_now_", "at most 12"),
    "another id than the file": ("id: our_week ", "id: theirs ", "id: theirs", "name the file theirs.yaml"),
    "no such role": ("roles: [self,", "roles: [nurse,", "roles:", "see docs/measures.md"),
    "no permission": ("  permission: none needed (CC0) ", "  # ", "licence:", "add this key"),
    "an answer that is no text": ("often: [Not at all,", "often: [true,", "often: [true", "in quotes"),
    "too many answers": ("felt: [0, 1, 2, 3]", "felt: [0, 1, 2, 3, 4, 5, 6, 7]", "felt: [0,", "at most 7"),
    "one answer": ("felt: [0, 1, 2, 3]", "felt: [0]", "felt: [0]", "see docs/measures.md"),
    "no such set": ("myself, answers: felt", "myself, answers: fe", "answers: fe,", "of: often, felt"),
    "an unused set": ("often: [0, 1", "rare: [0, 1]\n  often: [0, 1", "rare:", "name them in an item"),
    "an item twice": ("{id: strained,", "{id: talked,", "{id: talked, answers: often, rev", "another id"),
    "an item without text": ("strained: There", "gone: There", "    items:\n      talked: We t", "add it"),
    "a text without item": ("      strained: Er", "      gone: x\n      strained: Er", "gone", "is spelled"),
    "an answer without text": ("[Nooit, ", "[", "often: [Op", "give each one text"),
    "answers without texts": ("      often: [Nooit", "      oft: [Nooit", "oft: [Nooit", "how it is spelled"),
    "a range that can't be": ("range: [0, 9]", "range: [0, 12]", "range:", "write [0, 9]"),
    "a range of text": ("range: [0, 9]", "range: a lot", "range:", "see docs/measures.md"),
    "a factor below 0": ("# multiply_by: 4", "multiply_by: -1", "multiply_by", "see docs/measures.md"),
    "a factor without end": ("# multiply_by: 4", "multiply_by: 1e999", "multiply_by", "see docs/measures.md"),
    "a range without end": ("range: [0, 9]", "range: [0, nan]", "range:", "see docs/measures.md"),
    "a huge value": ("felt: [0, 1, 2, 3]", f"felt: [0, 1, 2, {10**30}]", "felt: [0", "see docs/measures.md"),
    "too many missing": ("missing: 1", "missing: 3", "missing", "at most 2"),
    "counting half": ("felt, optional: true", "felt, counts: half, optional: true", "half", "measures.md"),
    "bands out of order": ("bands: [0, 4, 7]", "bands: [0, 7, 4]", "bands: [0", "mend the order"),
    "a band outside": ("bands: [0, 4, 7]", "bands: [0, 4, 70]", "bands: [0", "mend the order"),
    "no text of a band": ("      - Volgens jou een week met v", "  # ", "    bands:\n      - V", "text"),
    "a crisis that can't be": ("crisis_at: 1", "crisis_at: 9", "crisis_at", "one of its answers"),
    "a crisis that always is": ("crisis_at: 1", "crisis_at: 0", "crisis_at", "above the lowest"),
    "a long title": ("title: Onze week samen", f"title: {'Onze ' * 9}", "title: Onze", "add 'short'"),
    "a long short": ("title: Onze", f"short: {'b' * 29}\n    title: Onze", "short", "make it shorter"),
    "a long text": ("talked: We praatten", f"talked: {'y' * 3_001}", "talked: yy", "texts 3,000"),
    "a long opening": ("introduction: Denk", f"introduction: {'y' * 2_999}", "introduction: yy", "at most"),
    "a long message": ("speelde een rol", "z" * 2_940, "myself: Bij", "characters together"),
    "a hidden character": ("We praatten over", '"We\\u202e" #', "talked: \"We", "type the text"),
    "a language of three letters": ("  nl:\n", "  nld:\n", "nld", "two letters"),
    "a key twice": ("version:", "version: a\nversion:", 'version: "1"', "keep one of them"),
    "no yaml": ("roles: [self, loved_one]", "roles: [self", "licence:", "indentation"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_names_file_line_and_mend(name: str, tmp_path: Path) -> None:
    old, new, where, mend = FAULTS[name]
    path = written(tmp_path, (old, new))
    found, faults = read_measure(path)
    assert found is None
    text = path.read_text(encoding="utf-8")
    line = text[: text.index(where)].count("\n") + 1
    assert any(str(fault).startswith(f"{path}:{line}: ") and mend in fault.mend for fault in faults), (
        f"line {line}: {[(fault.line, fault.message[:60], fault.mend) for fault in faults]}"
    )
    assert all("\n" not in str(fault) for fault in faults)


@pytest.mark.parametrize("text", ["", "- a\n", "just words\n", "\0", "\xff"])
def test_what_is_no_measure_is_said(text: str, tmp_path: Path) -> None:
    path = tmp_path / "odd.yaml"
    path.write_bytes(text.encode("latin-1"))
    found, (fault,) = read_measure(path)
    assert found is None and str(fault).startswith(f"{path}:1: ") and fault.mend


def test_all_faults_of_a_folder_at_once(tmp_path: Path) -> None:
    written(tmp_path, ("range: [0, 9]", "range: [0, 12]"), ("[Nooit, ", "["))
    written(tmp_path, ("id: our_week ", "id: fine "), name="fine.yaml")
    found, faults = read_measures(tmp_path)
    assert list(found) == ["measure_fine"]
    assert len(faults) == 2
    assert read_measures(tmp_path / "nowhere")[1]
    (tmp_path / "empty").mkdir()
    assert "no measure is here" in str(read_measures(tmp_path / "empty")[1][0])


def test_a_flow_of_its_own_that_can_t_be_taken_for_one_of_ours() -> None:
    flow = flow_of(measure())
    assert flow.id == FLOW
    assert [type(card) for card in flow.cards] == [Choice] * 5 + [End]
    assert not list((content_dir() / "flows").glob(f"{PREFIX}*"))
    longest = measure().model_copy(update={"id": "abcdefghijkl"})
    assert len(flow_of(longest).id) == 20  # the most that a button holds


def test_the_same_value_twice_gives_two_options() -> None:
    data = measure().model_dump() | {"answers": {"often": (0, 1, 1, -1), "felt": (0, 1)}}
    assert Measure.model_validate(data).options["often"] == {"v0": 0, "v1": 1, "v1_2": 1, "m1": -1}


def test_the_command_shows_what_is_there_and_what_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--measures", str(FOLDER)]) == 0
    told = capsys.readouterr().out
    assert "our_week, version 1: 4 items, 0 to 9" in told and "nl: Onze week samen" in told
    path = written(tmp_path, ("missing: 1", "missing: 3"))
    assert main(["check", "--measures", str(tmp_path)]) == 1
    assert f"{path}:" in capsys.readouterr().out


def test_a_wrong_file_or_folder_stops_the_start_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.cli.configure", lambda *_: None)  # it would keep the stream of this test
    monkeypatch.setenv("BOT_TOKEN", "1:x")
    (tmp_path / "mine").mkdir()
    path = written(tmp_path / "mine", ("missing: 1", "missing: 3"))
    monkeypatch.setenv("BOT_MEASURES_DIR", str(path.parent))
    assert main(["run"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"hecht: {path}:") and "(at most 2)" in line
    monkeypatch.setenv("BOT_MEASURES_DIR", str(EXAMPLE))
    assert main(["run"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("hecht: BOT_MEASURES_DIR points at no folder")


LAUGHS = "a: &a [x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(24)
)
ODD = {
    "swelling aliases": LAUGHS,
    "an alias of itself": "a: &a [*a]",
    "brackets without end": "[" * 3000 + "]" * 3000,
    "a list as key": "? [a, b]\n: c",
    "a number without end": "id: " + "1" * 6000,
    "a tag that does not fit": "id: !!int abc",
    "another one": "id: !!timestamp abc",
    "code": "id: !!python/object:os.system abc",
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_file_is_one_fault_with_its_line(tmp_path: Path, name: str) -> None:
    """Whatever an operator found somewhere and put here: the check says so, and nothing breaks."""
    path = tmp_path / "odd.yaml"
    path.write_text(ODD[name])
    measure, [fault] = read_measure(path)
    assert measure is None and fault.path == path


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "endless.yaml").symlink_to("/dev/zero")
    measures, [fault] = read_measures(tmp_path)
    assert not measures and fault.path.name == "endless.yaml"

"""From YAML to compiled flows."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content import Content, ContentError, load_content, load_flows
from bot.content.loading import load_sources
from bot.content.sources import read_yaml
from bot.flows.cards import Choice, End, Flow


def card(flow: Flow, card_id: str) -> object:
    return next(c for c in flow.cards if c.id == card_id)


def write_flow(folder: Path, name: str, text: str) -> Path:
    path = folder / "flows" / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_only_true_and_false_are_booleans(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(
        "a: yes\nb: no\nc: on\nd: off\ne: true\nf: 12:30\ng: 7\nh: 2026-12-01\ni: ~\n", encoding="utf-8"
    )
    assert read_yaml(path).data == {
        "a": "yes",
        "b": "no",
        "c": "on",
        "d": "off",
        "e": True,
        "f": "12:30",
        "g": 7,
        "h": "2026-12-01",
        "i": None,
    }


def test_messages_are_named_by_flow_and_card(sample: Content) -> None:
    talk = sample.flows["talk"]
    assert card(talk, "if").message == "talk-if"  # type: ignore[attr-defined]
    options = card(talk, "if").options  # type: ignore[attr-defined]
    assert [option.id for option in options] == ["after_dinner", "get_up", "on"]


def test_a_block_is_included_under_its_prefix(sample: Content) -> None:
    talk = sample.flows["talk"]
    safe, why = card(talk, "gate_safe"), card(talk, "gate_why")
    assert isinstance(safe, Choice) and isinstance(why, Choice)
    assert safe.message == "gate-safe" and why.message == "gate-why"
    assert set(why.when) == {"gate_safe"}  # a condition inside the block follows the prefix
    assert set(why.unless) == {"relation_gate"}  # the include's own condition holds for each card
    assert safe.options[0].id == "yes"
    assert "gate" not in sample.flows


def test_effects_lists_and_former_ids_follow_the_prefix(folder: Path) -> None:
    write_flow(
        folder,
        "block",
        "id: block\nblock: true\ncards:\n"
        "  - {id: at, kind: moment, was: [old_at], effects: [{schedule: check_in, at: at}]}\n"
        "  - {id: sum, kind: confirm, lists: [at], effects: [{save: step, values: {a: at, b: fact}}]}\n"
        "  - {id: out, kind: end, when: {at: {answered: true}}, effects: [{share: at}]}\n",
    )
    write_flow(
        folder,
        "host",
        "id: host\ncards:\n  - {include: block, prefix: b_}\n  - {id: done, kind: end}\n",
    )
    host = load_flows(folder)["host"]
    at, confirm, out, _ = host.cards
    assert at.was == ("b_old_at",)
    assert at.effects[0].at == "b_at"  # type: ignore[union-attr]
    assert confirm.lists == ("b_at",)  # type: ignore[union-attr]
    assert confirm.effects[0].values == {"a": "b_at", "b": "fact"}  # type: ignore[union-attr]
    assert isinstance(out, End) and set(out.when) == {"b_at"}
    assert out.effects[0].share == "b_at"  # type: ignore[union-attr]


def test_former_ids_lead_to_the_card_and_the_option_of_now(sample: Content) -> None:
    assert sample.renamed["talk-if", "rise"] == "get_up"


FLOW = "id: new\ncards:\n"
BROKEN = {
    "two\n  - lines: [": (2, "YAML"),
    "id: new\nid: new\n": (2, "twice"),
    "- a list\n": (1, "not a flow"),
    "id: other_name\ncards: []\n": (1, "name of its file"),
    f"{FLOW}  - {{id: a, kind: end}}\n  - {{id: a, kind: end}}\n": (4, "twice"),
    f"{FLOW}  - {{id: a, kind: end, colour: red}}\n": (3, "colour"),
    f"{FLOW}  - {{id: A-b, kind: end}}\n": (3, "id"),
    f"{FLOW}  - {{id: a, kind: riddle}}\n": (3, "riddle"),
    f"{FLOW}  - id: a\n    kind: choice\n    options:\n      - {{id: fine}}\n      - {{id: Not}}\n": (
        7,
        "id",
    ),
    f"{FLOW}  - {{include: nothing_there}}\n": (3, "no block"),
    f"{FLOW}  - {{include: other}}\n": (3, "not a block"),
    f"{FLOW}  - {{include: new}}\n": (3, "includes itself"),
    f"{FLOW}  - {{include: gate, prefix: soveryverylongindeed_}}\n": (3, "too long"),
    f"{FLOW}  - {{include: gate, prefix: a_}}\n  - {{include: gate, prefix: a_}}\n": (4, "twice"),
    f"{FLOW}  - {{include: gate, when: {{safe: {{has: yes}}}}}}\n": (
        3,
        "stands on the include and on its card",
    ),
}


@pytest.mark.parametrize("text", BROKEN)
def test_what_cannot_be_read_is_named_with_its_line(folder: Path, text: str) -> None:
    path = write_flow(folder, "new", text)
    line, message = BROKEN[text]
    with pytest.raises(ContentError) as caught:
        load_flows(folder)
    assert (caught.value.path, caught.value.line) == (path, line)
    assert message in caught.value.message
    assert caught.value.mend


def test_lines_of_cards_are_known(folder: Path) -> None:
    source = load_sources(folder)["talk"]
    assert source.path.read_text(encoding="utf-8").splitlines()[source.lines["if"] - 1] == "  - id: if"
    assert source.lines["gate_safe"] == source.lines["gate_why"]  # both stand where the include stands
    assert "gate_safe" not in source.own


@pytest.mark.parametrize(
    ("written", "message"),
    [("moe", "not a list of words"), ("{unless: [moe]}", "not a list of words"), ("['(moe']", "is missing")],
)
def test_a_door_of_another_shape_is_named(folder: Path, written: str, message: str) -> None:
    (folder / "doors.yaml").write_text(f"tired: {written}\n", encoding="utf-8")
    with pytest.raises(ContentError, match=message):
        load_content(folder)


def test_the_real_content_loads() -> None:
    content = load_content()
    assert {
        "welcome",
        "first_minute",
        "map_person",
        "reflect",
        "repair_step",
        "check_in",
        "calm",
    } <= content.flows.keys()
    assert {"en", "nl"} <= set(content.languages)

"""The linear model of the risk check: what it ships, how it decides, and that the corpus gives the same
again."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from bot.safety import RulesError, load_rules, shipped_rules
from bot.safety.model import Model, classes_of, packed, pieces_sum, signs, unpacked
from training.__main__ import SAFETY, WEIGHTS
from training.corpus import examples, sentences
from training.model import class_source, observe, weighed

CLASSES = classes_of({"i": "ik i", "hit": "sla* hit", "you": "je you"})


def test_a_word_is_in_the_classes_of_its_own_and_of_its_beginning() -> None:
    assert CLASSES.of("ik") == ("i",)
    assert CLASSES.of("slaan") == ("hit",)
    assert CLASSES.of("sl") == CLASSES.of("onbekend") == ()


def test_signs_of_a_text() -> None:
    words, pieces, classes, matched = signs(" . ik sla je . ", CLASSES, ["a rule"])
    assert {"ik", "ik_sla", "ik__je", "ik_sla_je", "._ik"} <= set(words)
    assert {" ik", "ik ", " sla ", "sla"} <= set(pieces)
    assert {"@i", "@hit", "@i>hit", "@i>you", "@hit&i"} <= set(classes)
    assert set(matched) == {"#a rule"}


def test_classes_in_order_stay_in_one_clause_and_together_do_not() -> None:
    _, _, classes, _ = signs(" . ik . slaan . ", CLASSES, [])
    assert "@i>hit" not in classes
    assert "@hit&i" in classes


def test_the_sum_is_that_of_all_signs_known_words_or_not() -> None:
    rules = shipped_rules()
    assert rules.model
    for text in ("ik zit hier met een mes", "zqxj wvvk", "", "my sister hid the car keys"):
        heard = rules.listen(text)
        kinds = signs(heard.text, rules.model.classes, heard.matched)
        parts = (rules.model._sum(kind) for kind in kinds if kind)
        assert rules.model.sum(heard.text, heard.matched) == pytest.approx(sum(parts))


@pytest.mark.slow
def test_reasons_weigh_what_they_say() -> None:
    rules = shipped_rules()
    spoken = [one for one in sentences("train") if rules.assess(one.text).rule.startswith("model:")]
    assert spoken
    got, reasons = rules.explain(spoken[0].text)
    assert got.tier == 2
    assert got.rule == f"model:{got.topic}"
    assert reasons
    assert all(weight > 0 for _, weight in reasons[:3])
    assert list(reasons) == sorted(reasons, key=lambda part: (-part[1], part[0]))


def test_tables_survive_their_text() -> None:
    assert list(unpacked(packed([0, 1, -1, 32767, -32768]))) == [0, 1, -1, 32767, -32768]


def test_the_model_never_says_tier_1_and_is_small() -> None:
    assert WEIGHTS.stat().st_size < 5_000_000
    rules = shipped_rules()
    for one in sentences("train")[::7]:
        got = rules.assess(one.text)
        assert not got.rule.startswith("model:") or got.tier == 2


def test_what_is_stored_of_a_word_is_what_its_pieces_weigh() -> None:
    model = shipped_rules().model
    assert isinstance(model, Model)
    for word in ("ik", "pillen", "afraid"):
        assert model.vocabulary[word] == pieces_sum(word, model.weights)


@pytest.mark.parametrize(
    "content", [b"", b"not gzip", gzip.compress(b"{}", mtime=0), gzip.compress(b"[1]", mtime=0)]
)
def test_weights_that_cannot_be_read_are_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "xx.yaml").write_text(
        "rules: [{id: a, tier: 1, topic: child, patterns: [x], says: [x, x, x], traps: [y, y, y]}]",
        encoding="utf-8",
    )
    (tmp_path / "model.json.gz").write_bytes(content)
    with pytest.raises(RulesError, match=r"model\.json\.gz"):
        load_rules(tmp_path)
    assert load_rules(tmp_path, model=False).model is None


@pytest.mark.slow
def test_the_corpus_and_the_rules_give_the_weights_that_are_shipped() -> None:
    """`make safety-train` after a change of either. The thresholds, which take minutes, are left out."""
    rules = load_rules(SAFETY, model=False)
    again, _ = weighed(observe(rules, classes_of(class_source()), [*sentences("train"), *examples(rules)]))
    shipped = json.loads(gzip.decompress(WEIGHTS.read_bytes()))
    assert again == {name: value for name, value in shipped.items() if name in again}

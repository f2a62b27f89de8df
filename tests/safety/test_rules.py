"""The risk check on its own examples, on the corpora, and on whatever people can type."""

from __future__ import annotations

import statistics
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.safety import Assessment, Rule, Rules, RulesError, load_rules, shipped_rules
from training.corpus import LANGUAGES, Part, sentences
from training.figures import assessed, figures

RULES = shipped_rules()
PARTS: tuple[Part, ...] = ("train", "test")

LEAST = {
    "en": {
        "first_found": 0.79,
        "first_as_first": 0.64,
        "found": 0.75,
        "alarms": 0.046,
        "first_alarms": 0.007,
    },
    "nl": {
        "first_found": 0.79,
        "first_as_first": 0.61,
        "found": 0.73,
        "alarms": 0.031,
        "first_alarms": 0.009,
    },
}
"""What the test part of the corpus gave, with a little slack; for alarms the most. docs/safety.md has the
figures themselves, beside those that the project wants to reach."""


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.id)
def test_each_rule_finds_what_it_says_and_leaves_its_traps(rule: Rule) -> None:
    """A rule that does not speak alone hears what it says; whether it is spoken of depends on the model
    too."""
    own = 0
    for sentence in rule.says:
        heard = RULES.listen(sentence)
        assert rule.id in heard.matched or (rule.alone and RULES.assess(sentence).tier), sentence
        own += rule.id in heard.matched
        if rule.alone:
            assert 1 <= RULES.assess(sentence).tier <= rule.tier, sentence
    assert own * 2 > len(rule.says)
    for sentence in rule.traps:
        if rule.alone:
            assert RULES.assess(sentence) == Assessment(0), sentence
        assert rule.id not in RULES.listen(sentence).matched, sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_that_nobody_wrote_a_rule_for(language: str) -> None:
    """The figures of the test part; `make safety` prints them beside those of the train part."""
    got = figures(assessed(RULES, (one for one in sentences("test") if one.language == language)))
    print(f"\n{language}: {got}")
    for name, least in LEAST[language].items():
        value = getattr(got, name).value
        assert value <= least if name.endswith("alarms") else value >= least, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_corpus_is_still_found(language: str) -> None:
    """The sentences that the first rules were written for, and theirs that are harmless."""
    got = figures(assessed(RULES, (one for one in sentences("train") if one.writer == f"{language}_first")))
    assert got.first_found.value >= 0.97
    assert got.found.value >= 0.97
    assert got.alarms.value <= 0.01


def test_the_corpus_is_large_enough_and_says_each_thing_once() -> None:
    for language in LANGUAGES:
        written = [one for part in PARTS for one in sentences(part) if one.language == language]
        assert sum(one.tier > 0 for one in written) >= 750
        assert sum(one.tier == 0 for one in written) >= 1500
    test = {one.text.casefold() for one in sentences("test") if len(one.text.split()) > 4}
    both = test & {one.text.casefold() for one in sentences("train")}
    assert len(both) < 10, "hardly anything but short answers may stand in both parts"


LISTED = [  # domain 4.2b, the starter set, one a line as it stands there
    (1, "suicide", "ik wil dood"),
    (1, "suicide", "ik maak er een eind aan"),
    (1, "suicide", "ik ga mezelf van kant maken"),
    (1, "suicide", "zelfmoord plegen"),
    (1, "suicide", "zelfdoding plegen"),
    (1, "suicide", "suïcide plegen"),
    (1, "overdose", "ik heb pillen genomen"),
    (1, "overdose", "te veel genomen"),
    (1, "self_harm", "ik snijd mezelf"),
    (1, "violence", "hij slaat me"),
    (1, "violence", "zij slaat me"),
    (1, "violence", "kneep mijn keel dicht"),
    (1, "violence", "ik word bedreigd"),
    (1, "child", "mijn kind wordt geslagen"),
    (1, "overdose", "hij reageert niet meer"),
    (1, "overdose", "ademt raar"),
    (1, "withdrawal", "ik heb een insult"),
    (1, "withdrawal", "ik zie dingen"),
    (2, "suicide", "ik wil er niet meer zijn"),
    (2, "suicide", "het hoeft voor mij niet meer"),
    (2, "suicide", "zonder mij zijn ze beter af"),
    (2, "suicide", "ik zie geen uitweg"),
    (2, "suicide", "ik ben er klaar mee met leven"),
    (2, "suicide", "ik geef mijn spullen weg"),
    (2, "fear", "ik ben bang voor hem"),
    (2, "fear", "ik ben bang voor haar"),
    (2, "fear", "thuis is het niet veilig"),
    (2, "fear", "ik mag niks van hem"),
    (2, "suicide", "ik doe mezelf wat"),
    (2, "fear", "hij wordt dan eng"),
    (1, "suicide", "kill myself"),
    (1, "suicide", "end my life"),
    (1, "overdose", "took too many pills"),
    (1, "violence", "he hits me"),
    (1, "violence", "choked me"),
    (1, "overdose", "not breathing"),
    (2, "suicide", "better off without me"),
    (2, "suicide", "no point anymore"),
    (2, "suicide", "tired of being here"),
    (2, "fear", "afraid of him"),
    (2, "fear", "afraid of her"),
    (2, "third_person", "mijn man wil dood"),
    (2, "perpetrator", "ik heb haar geslagen"),
]
DISGUISES: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "full width": lambda text: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text),
    "zero width": "\u200b".join,
    "soft hyphens": lambda text: text.replace("e", "e\u00ad"),
    "decomposed accents": lambda text: unicodedata.normalize("NFD", text.replace("e", "é")),
    "spaces and dots": lambda text: f"  {text.replace(' ', '   ')}...",
    "stretched": lambda text: text.replace("o", "oooo"),
    "inside a story": lambda text: f"Gisteren was zwaar. {text}. Dat was het.",
}


@pytest.mark.parametrize(("tier", "topic", "text"), LISTED)
@pytest.mark.parametrize("disguise", [None, *DISGUISES])
def test_listed_phrases_however_they_are_typed(
    tier: int, topic: str, text: str, disguise: str | None
) -> None:
    got = RULES.assess(DISGUISES[disguise](text) if disguise else text)
    assert (got.tier, got.topic) == (tier, topic)


@pytest.mark.parametrize("apostrophe", ["'", "\u2019", "\u2018", "\u02bc", "\uff07", "`", "\u00b4", ""])
@pytest.mark.parametrize(
    ("phrase", "tier"), [("I'm gonna kill myself", 1), ("I don't want to live anymore", 2)]
)
def test_every_apostrophe(phrase: str, tier: int, apostrophe: str) -> None:
    assert 1 <= RULES.assess(phrase.replace("'", apostrophe)).tier <= tier


@pytest.mark.parametrize(
    "text",
    [
        "zefmoord plegen",
        "zelfmoodr plegen",
        "ik ben suicidal",
        "suiciddal i am suiciadl",
        "hij heeft me gesalgen",
        "ik wordt bedreigt door hem en hij bedregt me",
        "I am sucidal",
        "took an overdsoe",
        "hes not breathng",
        "I want to kill mysellf",
    ],
)
def test_a_slip_in_a_core_word_is_forgiven(text: str) -> None:
    assert RULES.assess(text).tier


def test_both_languages_in_one_text_and_the_most_urgent_counts() -> None:
    assert RULES.assess("ik ben bang voor hem. I took too many pills.").topic == "overdose"
    assert RULES.assess("I'm afraid of him, en ik wil dood").tier == 1


def test_nothing_to_find() -> None:
    for text in ("", " ", "\n", "\u200b", "7", "ja", "\U0001f642", "<b>{0}</b>", "\u202e"):
        assert RULES.assess(text) == Assessment(0)


@given(st.text(max_size=300))
def test_any_text_is_assessed(text: str) -> None:
    got = RULES.assess(text)
    assert (got.tier == 0) == (got.rule == "") == (got.topic == "")


@given(st.sampled_from([phrase for _, _, phrase in LISTED]), st.text(alphabet="abcdefg \n", max_size=60))
def test_a_listed_phrase_is_found_after_any_other_clause(phrase: str, before: str) -> None:
    assert RULES.assess(f"{before}. {phrase}.").tier


WORST = [
    "ik " * 6667,
    "a" * 20_000,
    "he hit " * 2857,
    "ik heb pillen " * 1428,
    "mijn man " * 2222,
    "ik wil gewoon echt nu liever " * 690,
    "i dont want to " * 1333,
    "hij " * 5000,
    "\u0301" * 20_000,
    "." * 20_000,
    "' " * 10_000,
    "ik denk aan er een eind " * 833,
]


@pytest.mark.parametrize("text", WORST, ids=lambda text: text[:12])
def test_long_texts_take_time_that_grows_with_length_only(text: str) -> None:
    """Twice the text takes about twice the time; a pattern that backtracks takes four times and more."""

    def least(part: str) -> float:
        times = []
        for _ in range(3):
            start = time.perf_counter()
            RULES.assess(part)
            times.append(time.perf_counter() - start)
        return min(times)

    assert least(text) < 8 * max(least(text[: len(text) // 2]), 0.002)


def test_speed_is_printed() -> None:
    """Figures to read, not a threshold to pass: machines differ (to reach: under 1 ms for 500 characters)."""
    for language in LANGUAGES:
        text = " ".join(one.text for one in sentences("train") if one.language == language and not one.tier)[
            :500
        ]
        times = []
        for _ in range(100):
            start = time.perf_counter()
            RULES.assess(text)
            times.append(time.perf_counter() - start)
        print(
            f"\n{language}: {len(text)} characters: {statistics.median(times) * 1000:.2f} ms, median of 100"
        )
        assert len(times) == 100


GOOD = """
lists: {who: hij|zij}
negators: [niet]
rules:
  - {id: a, tier: 1, topic: violence, patterns: [$who slaat],
     says: [hij slaat, zij slaat, en hij slaat], traps: [x, y, z]}
"""


def load(folder: Path, text: str) -> Rules:
    (folder / "xx.yaml").write_text(text, encoding="utf-8")
    return load_rules(folder)


def test_a_small_file_of_ones_own(tmp_path: Path) -> None:
    rules = load(tmp_path, GOOD)
    assert rules.assess("Hij slaat!") == Assessment(1, "violence", "a")
    assert rules.assess("niet hij slaat") == Assessment(0)
    assert rules.assess("niet hij. zij slaat").tier == 1


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("$who slaat", "$whom slaat"), "no list '$whom'"),
        (("$who slaat", "(hij slaat"), "missing"),
        (("$who slaat", "hij) slaat"), "unexpected"),
        (("$who slaat", "hij & zij"), "cannot read"),
        (("$who slaat", "slaat? hij?"), "match nearly anything"),
        (("$who slaat", "(hij|) slaat"), "empty alternative"),
        (("$who slaat", "<hij>"), "two or three parts"),
        (("tier: 1", "tier: 3"), "tier"),
        (("topic: violence", "topic: weather"), "topic"),
        (("traps: [x, y, z]", "traps: [x, y]"), "traps"),
        (("negators: [niet]", "core: [kort]"), "too short"),
        (("negators: [niet]", "nonsense: 1"), "nonsense"),
        (("rules:", "rules: ["), "cannot be read"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, change: tuple[str, str], says: str) -> None:
    with pytest.raises(RulesError) as caught:
        load(tmp_path, GOOD.replace(*change))
    assert says in str(caught.value)


def test_no_rules_and_doubled_ids_fail(tmp_path: Path) -> None:
    with pytest.raises(RulesError, match="no rules"):
        load_rules(tmp_path)
    (tmp_path / "yy.yaml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(RulesError, match="same id"):
        load(tmp_path, GOOD)


def test_words_of_a_group_in_any_order_but_not_over_a_negator_or_a_clause(tmp_path: Path) -> None:
    rules = load(tmp_path, GOOD.replace("$who slaat", "<ik weg wil>"))
    for text in ("ik wil weg", "weg wil ik", "dat ik nu echt weg wil"):
        assert rules.assess(text).tier, text
    for text in ("ik wil niet weg", "ik wil. weg", "ik wil een twee drie vier weg"):
        assert not rules.assess(text).tier, text

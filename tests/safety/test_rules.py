"""The risk check on its own examples, on the corpora, and on whatever people can type."""

from __future__ import annotations

import re
import statistics
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.safety import Assessment, Rules, RulesError, load_rules

ROOT = Path(__file__).parents[2]
CORPUS = Path(__file__).parent / "corpus"
RULES = load_rules(ROOT / "content" / "safety")
LANGUAGES = ("en", "nl")

MISSED_FOR_NOW = {
    "ik ga dood gaan vannacht, ik heb alles klaar": "'dood gaan' is also said of dying of something",
    "ik kan zo niet verder, ik trek het niet": "said as often of a quarrel or a job",
    "de put is te diep deze keer": "an image: no rule on words can tell",
    "soon it will all be quiet and nobody has to deal with me": "an image: no rule on words can tell",
    "he's gone floppy and makes a snoring noise": "snoring is mostly harmless",
    "he raises his hands at me most weekends": "also means waving or asking to speak",
    "he threw my baby on the bed and shook him": "'threw the baby on the bed' is also play",
}
"""Sentences of the corpora that no rule finds yet, each with the reason."""

FALSE_ALARMS_FOR_NOW: dict[str, str] = {}

UNSEEN_FOUND = {"en": 12, "nl": 4}
"""Of the 20 sentences a language that no rule was written for: how many are found."""


def risk(language: str, corpus: str = "risk") -> list[tuple[int, str, str]]:
    """(tier, topic, sentence) of a language's corpus."""
    lines = (CORPUS / f"{language}_{corpus}.txt").read_text(encoding="utf-8").splitlines()
    found = (re.fullmatch(r"([12]) (\w+) \| (.+)", line) for line in lines if line and line[0] != "#")
    return [(int(match[1]), match[2], match[3]) for match in found if match]


def harmless(language: str) -> list[str]:
    lines = (CORPUS / f"{language}_harmless.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and line[0] != "#"]


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.id)
def test_each_rule_finds_what_it_says_and_leaves_its_traps(rule: object) -> None:
    found = next(candidate for candidate in RULES.rules if candidate is rule)
    for sentence in found.says:
        got = RULES.assess(sentence)
        assert 1 <= got.tier <= found.tier, f"{sentence!r}: {got}"
    for sentence in found.traps:
        assert RULES.assess(sentence) == Assessment(0), sentence


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.id)
def test_each_rule_speaks_itself_for_most_of_what_it_says(rule: object) -> None:
    found = next(candidate for candidate in RULES.rules if candidate is rule)
    own = [sentence for sentence in found.says if RULES.assess(sentence).rule == found.id]
    assert len(own) * 2 > len(found.says)


@pytest.mark.parametrize("language", LANGUAGES)
def test_risk_corpus(language: str) -> None:
    sentences = risk(language)
    assert len(sentences) >= 120
    got = [(tier, topic, text, RULES.assess(text)) for tier, topic, text in sentences]
    first = [row for row in got if row[0] == 1]
    found = sum(row[3].tier > 0 for row in got)
    first_found = sum(row[3].tier > 0 for row in first)
    first_as_first = sum(row[3].tier == 1 for row in first)
    topics = sum(row[3].topic == row[1] for row in got)
    print(
        f"\n{language}: tier 1 found {first_found}/{len(first)}, as tier 1 {first_as_first}/{len(first)}; "
        f"all risk found {found}/{len(got)}; topic right {topics}/{len(got)}"
    )
    assert {text for *_, text, result in got if not result.tier} <= MISSED_FOR_NOW.keys()
    assert first_found / len(first) >= 0.97
    assert first_as_first / len(first) >= 0.96
    assert found / len(got) >= 0.97
    assert topics / len(got) >= 0.94


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_that_no_rule_was_written_for(language: str) -> None:
    """A figure to read: rules on words find what they were made for, and much less of what they were not."""
    sentences = risk(language, "unseen")
    found = sum(RULES.assess(text).tier > 0 for *_, text in sentences)
    print(f"\n{language}: unseen risk found {found}/{len(sentences)}")
    assert found >= UNSEEN_FOUND[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_harmless_corpus(language: str) -> None:
    sentences = harmless(language)
    assert len(sentences) >= 200
    alarms = {text for text in sentences if RULES.assess(text).tier}
    print(f"\n{language}: alarms on harmless text {len(alarms)}/{len(sentences)}")
    assert alarms <= FALSE_ALARMS_FOR_NOW.keys()


def test_what_is_listed_as_missed_is_still_missed() -> None:
    assert [text for text in MISSED_FOR_NOW if RULES.assess(text).tier] == []
    listed = {text for language in LANGUAGES for *_, text in risk(language)}
    assert listed >= MISSED_FOR_NOW.keys()


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
    assert RULES.assess(phrase.replace("'", apostrophe)).tier == tier


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
        text = " ".join(harmless(language))[:500]
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

"""What the style check hears, and what it lets pass: a sample of each, by the rules that the content has."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content import ContentError, content_dir
from bot.content.checking import check
from bot.content.checks import reading
from bot.content.checks.problems import Problem
from bot.content.checks.style import NAME, check_style, eases, load_style
from bot.content.checks.texts import Texts, read_texts

STYLES = load_style(content_dir() / NAME)


def found(folder: Path, language: str, text: str) -> list[Problem]:
    """The findings about one file of one language."""
    file = folder / language / "talk.ftl"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    texts, faults = read_texts(file.parent, {})
    assert not faults
    return list(check_style({language: texts}, STYLES))


@pytest.mark.parametrize(
    ("language", "sentence", "word"),
    [
        # people
        ("nl", "Voor verslaafden is dat zwaar.", "verslaafden"),
        ("nl", "Een Alcoholiste belt.", "Alcoholiste"),
        ("nl", "Een junk is ook een mens.", "junk"),
        ("nl", "Praat met je geliefde.", "geliefde"),
        ("nl", "Ben je codependent?", "codependent"),
        ("en", "An addict can change.", "addict"),
        ("en", "Your codependency shows.", "codependency"),
        ("en", "Is that enabling?", "enabling"),
        # use
        ("nl", "Het misbruik van alcohol.", "misbruik"),
        ("nl", "Blijf abstinent.", "abstinent"),
        ("nl", "Hoe lang ben je sober?", "sober"),
        ("en", "Are you clean now?", "clean"),
        ("en", "Substance abuse hurts.", "Substance abuse"),
        # slips
        ("nl", "Falen mag.", "Falen"),
        ("nl", "We doen een reset.", "reset"),
        ("nl", "Dan is het opnieuw beginnen.", "opnieuw beginnen"),
        ("en", "It isn't a failure.", "failure"),
        ("en", "You can start over.", "start over"),
        # help
        ("nl", "Bel de hotline.", "hotline"),
        ("en", "Call the hotline.", "hotline"),
        ("en", "This cures it.", "cures"),
        ("nl", "Dit geneest.", "geneest"),
        ("nl", "Het is bewezen.", "bewezen"),
        # praise, closeness, we
        ("nl", "Goed bezig.", "Goed bezig"),
        ("en", "Well done.", "Well done"),
        ("nl", "Ik ben er altijd.", "Ik ben er altijd"),
        ("en", "I'm always here.", "I'm always here"),
        ("nl", "Zullen we beginnen?", "we"),
        ("en", "Let's begin.", "Let's"),
        # English in Dutch
        ("nl", "Je recovery telt.", "recovery"),
        ("nl", "Geef eens feedback.", "feedback"),
        # u
        ("nl", "Wat wilt u?", "u"),
        ("nl", "Pak uw telefoon.", "uw"),
        # gender
        ("nl", "Wat zei hij?", "hij"),
        ("nl", "Geef haar de ruimte.", "haar"),
        ("nl", "Als ze belt, wacht dan.", "ze belt"),
        ("nl", "Wat denkt ze nu?", "denkt ze"),
        ("nl", "Praat met zijn moeder.", "met zijn m"),
        ("nl", "Dat is zijn eigen keuze.", "zijn eigen"),
        ("en", "Give her room.", "her"),
        ("en", "She's tired.", "She"),
    ],
)
def test_words_that_are_not_said(tmp_path: Path, language: str, sentence: str, word: str) -> None:
    problems = found(
        tmp_path, language, f"talk-a = Eén.\ntalk-b =\n    .x = Twee\n\ntalk-c =\n    Drie.\n    {sentence}\n"
    )
    mine = [p for p in problems if f"{word!r}" in p.message]
    assert [(p.line, p.level) for p in mine] == [(7, "error")]
    assert mine[0].path.name == "talk.ftl" and mine[0].mend.startswith("say ")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Er zijn mensen die je kunnen helpen, en ze zijn er dag en nacht."),
        ("nl", "Waar zijn jullie, en hoe lang zijn jullie daar?"),
        ("nl", "Wat zouden zij je zeggen? Kunnen ze komen?"),
        ("nl", "Je kunt ze bellen. Om er te zijn, op tijd."),
        ("nl", "Veilig zijn gaat voor; samen zijn kan later."),
        ("nl", "Seksueel misbruik is nooit jouw schuld."),
        ("nl", "Een uitglijder is geen terugval. Nuchter zijn, clean zijn: jouw woord."),
        ("nl", "Dit is geen behandeling. Het kan helpen."),
        ("nl", "Kies een uur. Uit huis gaan mag ook."),
        ("en", "They may not answer. Give them room, and yourself too."),
        ("en", "It can help to use fewer words. This person matters."),
        ("en", "Their usual answer, the weather, somewhere else."),
    ],
)
def test_what_passes(tmp_path: Path, language: str, sentence: str) -> None:
    assert found(tmp_path, language, f"talk-a = {sentence}\n") == []


def test_buttons_and_finished_texts_are_the_persons_own_voice(tmp_path: Path) -> None:
    text = "talk-a = Wat past?\n    .x = We praten weer\n    .text = Ik ben trots op je, en op ons.\n"
    assert found(tmp_path, "nl", text) == []


def test_what_people_type_may_be_any_word(tmp_path: Path) -> None:
    text = "talk-a = Over wie?\n    .x-typed = hij | mijn man | die junk!\ntyped-yes = ja! | u heeft gelijk\n"
    assert found(tmp_path, "nl", text) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_long_sentences(tmp_path: Path, language: str) -> None:
    most = STYLES[language].longest
    fits, over = " ".join(["dan"] * most), " ".join(["dan"] * (most + 1))
    problems = found(tmp_path, language, f"talk-a = {fits}. {fits}!\ntalk-b = <b>Ja:</b>\n    {over}.\n")
    assert [p.message.split(":")[0] for p in problems] == [
        "talk-a has an exclamation mark",
        f"talk-b has a sentence of {most + 1} words",
    ]


def test_each_variant_is_heard(tmp_path: Path) -> None:
    text = "talk-a = { $x ->\n        [one] Goed.\n       *[other] Voor verslaafden!\n    }\n"
    assert [p.message for p in found(tmp_path, "nl", text)] == [
        "talk-a says 'verslaafden'",
        "talk-a has an exclamation mark",
    ]


def test_a_file_that_is_hard_to_read(tmp_path: Path) -> None:
    hard = "Relationele hersteltrajecten vereisen systematische zelfreflectie en verantwoordelijkheid."
    problems = found(tmp_path, "nl", "".join(f"talk-a{n} = {n} {hard}\n" for n in range(12)))
    assert len(problems) == 1 and "reading ease" in problems[0].message and problems[0].line == 1
    assert found(tmp_path / "short", "nl", f"talk-a = {hard}\n") == [], "too little to tell"


def test_an_overlay_follows_the_rules_of_its_language(tmp_path: Path) -> None:
    assert len(found(tmp_path, "nl-BE", "talk-a = Wat wilt u?\n")) == 1


@pytest.mark.parametrize(
    ("language", "word", "count"),
    [
        ("nl", "rust", 1), ("nl", "vrijdag", 2), ("nl", "ruzie", 2), ("nl", "België", 3), ("nl", "…", 2),
        ("nl", "geïnteresseerd", 5), ("nl", "zo'n", 1), ("en", "step", 1), ("en", "people", 2),
        ("en", "doing", 2), ("en", "called", 1), ("en", "wanted", 2), ("en", "while", 1), ("en", "the", 1),
        ("en", "didn't", 2), ("en", "relationship", 4), ("en", "changes", 2),
    ],
)  # fmt: skip
def test_syllables(language: str, word: str, count: int) -> None:
    assert reading.syllables(word, language) == count


def test_sentences_and_words() -> None:
    text = "Herinneringen komen tussen 9.00 en 21.00 uur. Mag dat?\nZo'n half uur, een-op-een…"
    assert [len(reading.words(s)) for s in reading.sentences(text)] == [7, 2, 5]


def test_ease_by_hand() -> None:
    """Four sentences of two words, each of one syllable: 206.84 - 0.93 · 2 - 77."""
    assert reading.ease(["Ga dan."] * 4, "nl") == pytest.approx(206.84 - 1.86 - 77)
    assert reading.ease(["Go on."] * 4, "en") == pytest.approx(206.835 - 2.03 - 84.6)


def test_plain_texts_and_hard_ones_are_told_apart() -> None:
    """Sentences of our own as a plain-language writer would have them, and as an official letter would."""
    plain = ["Je krijgt een brief van ons.", "Daarin staat wat je moet doen.", "Snap je iets niet? Bel dan."]
    letter = ["Onderhavige beschikking vermeldt uw verplichtingen alsmede de daarvoor vigerende termijnen."]
    assert reading.ease(plain, "nl") > STYLES["nl"].ease > reading.ease(letter, "nl")


def real() -> dict[str, Texts]:
    languages: dict[str, Texts] = {}
    for language in ("en", "nl", "nl-BE"):
        languages[language], _ = read_texts(content_dir() / "locales" / language, languages)
    return languages


@pytest.mark.slow
def test_the_exemptions_are_needed() -> None:
    """Each names a text that is there and that a rule would stop."""
    languages = real()
    for language, style in STYLES.items():
        texts = languages[language].texts
        names = {message for message, _ in texts} | {f"{m}.{a}" for m, a in texts if a}
        exempt = {*style.long, *style.shout}.union(*(rule.exempt for rule in style.words))
        assert exempt <= names
        for rule in style.words:
            strict = rule.model_copy(update={"exempt": frozenset()})
            bare = style.model_copy(update={"words": (strict,), "ease": 0.0})
            stopped = {
                p.message.split()[0] for p in check_style({language: languages[language]}, {language: bare})
            }
            assert rule.exempt <= stopped


def test_only_files_that_say_enough_are_measured() -> None:
    measured = {path.stem for path in eases(real()["nl"])}
    assert {"reflect", "repair_step", "system"} <= measured
    assert "screens" not in measured, "buttons are no sentences"


def test_it_is_part_of_the_check(folder: Path) -> None:
    assert not [p for p in check(folder) if " says " in p.message]
    (folder / NAME).write_text("nl: {longest: 3, ease: 0, words: [{say: een ander woord, not: [wat]}]}\n")
    messages = [p.message for p in check(folder)]
    assert any(" says 'Wat'" in m for m in messages) and any("a sentence of" in m for m in messages)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("nl:\n  longest: many\n  ease: 1\n", 2),
        ("nl:\n  longest: 3\n  ease: 1\n  word: []\n", 4),
        ("nl: [", 2),
    ],
)
def test_rules_that_cannot_be_read(folder: Path, text: str, line: int) -> None:
    path = folder / NAME
    path.write_text(text)
    with pytest.raises(ContentError) as caught:
        load_style(path)
    assert (caught.value.path, caught.value.line) == (path, line)
    assert any(p.path == path for p in check(folder))

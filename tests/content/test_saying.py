"""Answers inside sentences."""

from __future__ import annotations

import pytest

from bot.content import Content, MessageError
from bot.content.lengths import cut, units
from bot.content.names import clean_name, clean_words
from bot.content.saying import Sayer, Who, at_start, said, who
from bot.flows.answers import Answer


def burdens(*picked: str, words: str = "") -> Answer:
    return Answer(picked=picked, words=words, card="talk-burdens")


SAID = [
    (Answer(picked=("after_dinner",), card="talk-if"), "na het eten", "after dinner"),
    (Answer(picked=("rise",), card="talk-if"), "als je opstaat", "when you get up"),  # its id of before
    (Answer(picked=("gone_long_ago",), card="talk-if"), "iets anders", "something else"),
    (burdens("money"), "geld", "money"),
    (burdens("money", "trust"), "geld en vertrouwen", "money and trust"),
    (burdens("money", "sleep", "trust"), "geld, slaap en vertrouwen", "money, sleep and trust"),
    (burdens("money", words="de buren"), "geld en “de buren”", "money and “de buren”"),
    (Answer(words="  <b>{0}</b> ", card="talk-story"), "“<b>{0}</b>”", "“<b>{0}</b>”"),
    (Answer(words="Anna", card="talk-name"), "\u2068Anna\u2069", "\u2068Anna\u2069"),
    (Answer(picked=("7",), card="talk-heavy"), "7", "7"),
    (Answer(moment="2026-11-24T19:30"), "dinsdag 24 november om 19.30", "Tuesday 24 November at 7:30pm"),
    (Answer(skipped=True, card="talk-if"), "", ""),
    (Answer(picked=("open",)), "open", "open"),  # a fact: for selectors
]


@pytest.mark.parametrize(("answer", "dutch", "english"), SAID)
def test_said(sample: Content, answer: Answer, dutch: str, english: str) -> None:
    assert said(sample, answer, "nl") == dutch
    assert said(sample, answer, "en") == english


NAMES = [
    ("nl", "mijn zus", "je zus", "Je zus"),
    ("nl", "Mijn zus", "je zus", "Je zus"),
    ("nl", "m'n moeder", "je moeder", "Je moeder"),
    ("nl", "M’n moeder", "je moeder", "Je moeder"),
    ("nl", "de vriend van mijn zus", "de vriend van je zus", "De vriend van je zus"),
    ("nl", "een vriend van mij", "een vriend van jou", "Een vriend van jou"),
    ("nl", "De buurman", "de buurman", "De buurman"),
    ("nl", "De Vries", "\u2068De Vries\u2069", "\u2068De Vries\u2069"),
    ("nl", "Anna", "\u2068Anna\u2069", "\u2068Anna\u2069"),
    ("nl", "Mijn", "\u2068Mijn\u2069", "\u2068Mijn\u2069"),
    ("nl", "Miens", "\u2068Miens\u2069", "\u2068Miens\u2069"),
    ("en", "my sister", "your sister", "Your sister"),
    ("en", "My sister's friend", "your sister's friend", "Your sister's friend"),
    ("en", "Our Tom", "\u2068Our Tom\u2069", "\u2068Our Tom\u2069"),
    ("en", "the neighbour", "the neighbour", "The neighbour"),
    ("en", "a friend of mine", "a friend of yours", "A friend of yours"),
    ("en", "Amy", "\u2068Amy\u2069", "\u2068Amy\u2069"),
    ("nl", "  An\u202ena\u0000 \n Bos ", "\u2068Anna Bos\u2069", "\u2068Anna Bos\u2069"),
    (
        "nl",
        "\u200f\u05de\u05d9\u05e8\u05d1",
        "\u2068\u05de\u05d9\u05e8\u05d1\u2069",
        "\u2068\u05de\u05d9\u05e8\u05d1\u2069",
    ),
    (
        "nl",
        "mijn \u200f\u05de\u05d9\u05e8\u05d1",
        "\u2068je \u05de\u05d9\u05e8\u05d1\u2069",
        "\u2068je \u05de\u05d9\u05e8\u05d1\u2069",
    ),
    ("nl", '<3 & "', '\u2068<3 & "\u2069', '\u2068<3 & "\u2069'),
    ("nl", "\u202e \u0007", "deze persoon", "Deze persoon"),
    ("en", "", "this person", "This person"),
]


@pytest.mark.parametrize(("language", "given", "middle", "start"), NAMES)
def test_names_turn_to_the_second_person(
    sample: Content, language: str, given: str, middle: str, start: str
) -> None:
    facts = {"relation_name": Answer(words=given)}
    assert who(sample, facts, language) == middle
    assert Who(sample, facts, language) == start


def test_without_a_name_it_is_the_kind(sample: Content) -> None:
    kind = {"relation_kind": Answer(picked=("money",), card="talk-burdens")}
    assert who(sample, kind, "nl") == "geld"
    assert who(sample, {**kind, "relation_name": Answer(skipped=True)}, "nl") == "geld"


@pytest.mark.parametrize(
    ("text", "start"),
    [("ijs", "IJs"), ("'s avonds", "'s Avonds"), ("“zo”", "“zo”"), ("7", "7"), ("", ""), ("é", "É")],
)
def test_the_start_of_a_sentence(text: str, start: str) -> None:
    assert at_start(text, "nl") == start


def test_variables(sample: Content) -> None:
    answers = {
        "if": Answer(picked=("get_up",), card="talk-if"),
        "gate_why": Answer(picked=("ban",), card="gate-why"),
    }
    sayer = Sayer(sample, "nl", "talk", answers, people={"r1": "mijn zus"}, extra={"operator": "iemand"})
    assert sayer.value("if") == "als je opstaat"
    assert sayer.value("If") == "Als je opstaat"
    assert sayer.value("why", "gate_") == "een contactverbod"
    assert (sayer.value("story"), sayer.value("relation_anything"), sayer.value("minutes")) == ("", "", "3")
    assert sayer.value("operator") == "iemand"
    assert sayer.answer("someone", Answer(picked=("r1",))) == "je zus"
    with pytest.raises(MessageError):
        sayer.value("nothing_like_it")


def test_own_words_are_cut_where_a_letter_ends() -> None:
    assert cut("abcdef", 6) == "abcdef"
    assert cut("abcdef", 4) == "abc…"
    family = "👨\u200d👩\u200d👧"
    assert cut(f"ab{family}", 6) == "ab…"
    assert cut("cafe\u0301s", 5) == "caf…"
    assert units("a👍") == 3
    for limit in range(1, 30):
        assert units(cut(f"x{family}yé{family}", limit)) <= limit


def test_what_breaks_a_message_is_taken_out() -> None:
    assert clean_words("a\x00b\ud800\u202ec\n\td") == "abc\n\td"
    assert clean_words("\u200f\u05e9\u05dc\u05d5\u05dd") == "\u200f\u05e9\u05dc\u05d5\u05dd"
    assert clean_name("a\u2067b\n\x1b") == "ab"

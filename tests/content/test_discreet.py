"""What comes unasked, or stands there when somebody else looks, shows nothing: a first line from a fixed
list, and nothing private outside its spoiler, whatever it is about."""

from __future__ import annotations

import functools
import html
import re
from itertools import combinations, product
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markupsafe import Markup

from bot.content import content_dir
from bot.content.checks import reading
from bot.content.checks.style import NAME, load_style
from bot.content.checks.texts import Key, read_texts
from bot.content.lengths import LABEL, units, visible
from bot.content.messages import Messages
from bot.conversations.commands import MENU

LOCALES = content_dir() / "locales"
MESSAGES = Messages(LOCALES)
LANGUAGES = MESSAGES.languages
STYLES = load_style(content_dir() / NAME)

FIRST = tuple(f"v{n}" for n in range(1, 9))
VARIANTS = tuple(f"v{n}" for n in range(1, 6))
RHYTHMS = ("nudge-weekly", "nudge-trust", "nudge-good_moment")

UNASKED = ("nudge-", "silence-", "hiding-", "pin-", "panel-farewell")
"""How the ids of texts begin that come unasked, or that somebody else may find on the screen: nudges, the
notices after a long silence, the harmless screen, the keypad and what stands around it, the farewell."""

BUTTONS = ("nudge-begin", "nudge-did", "nudge-remind_later", "nudge-never")
FILES = ("nudges", "reminders")
ANSWERS = ("fine", "hard", "later", "go_on", "leave")

PRIVATE = frozenset({"step", "part", "words"})
"""Variables that bring what somebody said. ``time`` is a clock time, ``list`` holds lines with covers."""

ONE_LINE = 45
"""Characters that a locked phone shows of a message in one line."""

TELLING = {
    "en": r"recover|addict|alcohol|drink|drank|drunk|drug|substance|sober|clean|detox|rehab|relaps|slip|crav"
    r"|urge|gambl|therap|treat|clinic|hospital|doctor|\bgp\b|medic|methadon|\bpill|\bdose|health|mental|psych"
    r"|depress|anxi|suicid|harm|crisis|violen|abus|helpline|safety|diagnos|support group|sponsor"
    r"|relation|repair|partner|wife|husband|mother|father|sister|brother|child|quarrel|amends|boundar|trust",
    "nl": r"herstel|verslav|alcohol|drank|drink|dronk|drug|middelen|gebruik|nuchter|clean|afkick|terugval"
    r"|herval|uitglij|\btrek\b|drang|goesting|gok|therap|behandel|kliniek|ziekenhuis|arts|dokter|medicijn"
    r"|methadon|\bpil|dosis|gezondheid|psych|depress|angst|zelfmoord|suïcid|crisis|geweld|misbruik|hulplijn"
    r"|veiligheid|diagnos|lotgeno|relatie|partner|\bvrouw\b|\bman\b|moeder|vader|\bzus|broer|kind|ruzie"
    r"|goedmak|grens|vertrouw",
}
"""Parts of words that would tell a stranger what the app is for: health first, then the map."""


@functools.cache
def texts_of(language: str) -> dict[Key, Path]:
    """Text → its file. A country's own wording has the texts of the language that it lies over."""
    texts, faults = read_texts(LOCALES / language.partition("-")[0], {})
    assert not faults
    return {key: text.path for key, text in texts.texts.items()}


def bodies(language: str) -> list[Key]:
    """Every text that can come unasked or be found by somebody else, those that are added later too."""
    return [
        (message, attribute)
        for message, attribute in texts_of(language)
        if message.startswith(UNASKED) and message not in BUTTONS and attribute not in ANSWERS
    ]


def lines(language: str, message: str, attribute: str | None, words: list[str]) -> Markup:
    """One text with somebody's words in it, as many of them as it takes."""
    if message == "nudge-self_many":
        each = [MESSAGES.html(language, "nudge-self_line", time="19:30", words=w) for w in words]
        return MESSAGES.html(language, message, attribute, list=Markup("\n").join(each))
    takes = MESSAGES.variables(language, message, attribute)
    plain = dict.fromkeys(takes - PRIVATE, "2")  # an hour, a day, a number, the operator: nobody's words
    return MESSAGES.html(language, message, attribute, **plain, **dict.fromkeys(takes & PRIVATE, words[0]))


def outside(text: str) -> str:
    """What can be read without tapping; each cover a "▒"."""
    return re.sub(r"<tg-spoiler>.*?</tg-spoiler>", "▒", text, flags=re.DOTALL)


def covered(text: str) -> list[str]:
    return [html.unescape(part) for part in re.findall(r"<tg-spoiler>(.*?)</tg-spoiler>", text, re.DOTALL)]


def telling(language: str, text: str) -> str:
    """The first word that would tell too much; "" when there is none."""
    found = re.search(TELLING[language.partition("-")[0]], text, re.IGNORECASE)
    return found[0] if found else ""


NASTY = [
    "</tg-spoiler>Anna",
    "<b>",
    "{ $step }",
    "&lt;/tg-spoiler&gt;",
    "Anna\n\nAnna",
    "\u202eAnna",
    "a" * 700,
]
WORDS = st.lists(st.text(min_size=1, max_size=500) | st.sampled_from(NASTY), min_size=1, max_size=4)


@example(words=NASTY)
@given(words=WORDS)
def test_what_somebody_said_stands_under_a_cover_and_nowhere_else(words: list[str]) -> None:
    """What can be read does not depend on it at all, so no name and no word can get out."""
    other = ["·"] * len(words)
    for language in LANGUAGES:
        for message, attribute in bodies(language):
            said = lines(language, message, attribute, words)
            assert outside(said) == outside(lines(language, message, attribute, other))
            takes = MESSAGES.variables(language, message, attribute) & (PRIVATE | {"list"})
            kept = words if "list" in takes else words[:1] if takes else []
            if takes or message.startswith("nudge-"):
                assert covered(said) == kept, message


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_lines_are_short_and_always_the_same(language: str) -> None:
    first = [MESSAGES.plain(language, "nudge-first", name) for name in FIRST]
    assert not MESSAGES.has(language, "nudge-first", f"v{len(FIRST) + 1}")
    first.append(MESSAGES.plain(language, "nudge-last").split("\n")[0])  # which has no other before it
    assert len(set(first)) == len(first)
    for line in first:
        assert units(line) <= ONE_LINE, line
        assert "\n" not in line
        assert "<" not in line
    assert not any(MESSAGES.variables(language, "nudge-first", name) for name in FIRST)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_a_nudge_tells_what_it_is_about(language: str) -> None:
    for message, attribute in bodies(language):
        text = outside(lines(language, message, attribute, ["·"]))
        assert not telling(language, text), f"{message}.{attribute}: {telling(language, text)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_left_when_it_is_hidden_says_nothing_and_asks_nothing(language: str) -> None:
    screen = MESSAGES.plain(language, "hiding-harmless")
    assert screen == PREVIEWS[language.partition("-")[0]]
    assert "?" not in screen
    assert not MESSAGES.variables(language, "hiding-harmless")


PREVIEWS = {
    "en": "You're all caught up. There is nothing new.",
    "nl": "Je bent helemaal bij. Er is niets nieuws.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_telegram_shows_of_the_bot_tells_nothing_either(language: str) -> None:
    """The description stands in an empty chat, so in one that was cleared; the commands behind its button."""
    shown = ["bot-description", "bot-short_description", *(f"command-{name}" for name in MENU)]
    for message in shown:
        text = MESSAGES.plain(language, message)
        assert not telling(language, text), f"{message}: {telling(language, text)}"
    assert not {"hide", "wis", "weg"} & {*MENU}  # that there is something to hide would tell most of all


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_under_a_nudge_are_short_and_tell_nothing_either(language: str) -> None:
    """A phone may show them in a notification. ``screen-`` and ``button-`` are measured by the check."""
    labels = [
        key
        for key, path in texts_of(language).items()
        if (key[0] in BUTTONS and key[1] is None)
        or (key[0].startswith("nudge-") and key[1] in ANSWERS)
        or (key[0].startswith(("snooze-", "pause-", "quiet-", "rhythm-")) and path.stem in FILES)
    ]
    assert len(labels) > len(BUTTONS) + len(ANSWERS)
    for message, attribute in labels:
        label = MESSAGES.plain(language, message, attribute, weekday=3)
        assert units(label) <= LABEL, label
        assert not telling(language, label), label


@pytest.mark.parametrize(("language", "rhythm"), [*product(LANGUAGES, RHYTHMS)])
def test_five_variants_truly_differ(language: str, rhythm: str) -> None:
    texts = [MESSAGES.plain(language, rhythm, name) for name in VARIANTS]
    assert not MESSAGES.has(language, rhythm, f"v{len(VARIANTS) + 1}")
    for one, other in combinations(texts, 2):
        mine, theirs = (set(reading.words(text.casefold())) for text in (one, other))
        assert len(mine & theirs) / len(mine | theirs) < 0.4, (one, other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_variants_speak_as_hecht_does(language: str) -> None:
    """The style check takes attributes for the person's own voice; these are not."""
    base = language.partition("-")[0]
    variants = [*product(RHYTHMS, VARIANTS), *product(("nudge-first",), FIRST)]
    texts = [(message, name, visible(MESSAGES.plain(language, message, name))) for message, name in variants]
    for message, name, text in texts:
        for rule in STYLES[base].words:
            assert not rule.found((message, None), text), (
                f"{message}.{name} says {rule.found((message, None), text)}"
            )
    sentences = [sentence for _, _, text in texts for sentence in reading.sentences(text)]
    assert reading.ease(sentences, base) >= STYLES[base].ease


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How did you manage the craving today?"),
        ("en", "Your daily trust moment with your partner"),
        ("en", "Your helpline is one tap away."),
        ("nl", "Hoe ging het met de trek vandaag?"),
        ("nl", "Je herstel, dag voor dag"),
        ("nl", "Plan een stap met je zus."),
    ],
)
def test_telling_words_are_heard(language: str, text: str) -> None:
    assert telling(language, text)


def test_words_outside_a_cover_are_seen() -> None:
    assert outside("For <tg-spoiler>Anna</tg-spoiler>: Anna") == "For ▒: Anna"
    assert covered("<tg-spoiler>a &lt;b\n</tg-spoiler> c") == ["a <b\n"]

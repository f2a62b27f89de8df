"""Screens in words: golden renderings, and hostile answers."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import date

import pytest

from bot.content import Content
from bot.content.lengths import LABEL, MESSAGE, units, visible
from bot.content.render import Button, Rendered, render
from bot.flows import buttons, engine
from bot.flows.answers import Answer, Answers, State
from bot.flows.screens import Screen

SESSION = "abcdefghijk"
MONDAY = date(2026, 11, 23)
ANSWERED: dict[str, Answer] = {
    "gate_safe": Answer(picked=("yes",), card="gate-safe"),
    "name": Answer(words="mijn zus", card="talk-name"),
    "if": Answer(picked=("get_up",), card="talk-if"),
    "burdens": Answer(picked=("money", "trust"), card="talk-burdens"),
    "heavy": Answer(picked=("7",), card="talk-heavy"),
    "story": Answer(words="Het spijt me", card="talk-story"),
    "when": Answer(moment="2026-11-24T19:30", card="talk-when"),
    "sum": Answer(picked=("right",), card="talk-sum"),
    "breathe": Answer(picked=("done",), card="talk-breathe"),
}
ANNA: Answers = {"relation_name": Answer(words="Anna")}


def view(sample: Content, until: str, facts: Answers = ANNA, /, page: str = "", **changes: Answer) -> Screen:
    """The screen of a card of ``talk``, everything before it answered."""
    flow = sample.flows["talk"]
    names = [card.id for card in flow.cards]
    before = {name: a for name, a in ANSWERED.items() if names.index(name) < names.index(until)}
    return engine.view(flow, State("talk", {**before, **changes}, rev=3), facts, page=page)


def shown_with(sample: Content, until: str, facts: Answers, changes: dict[str, Answer]) -> Screen:
    return view(sample, until, facts, "", **changes)


def show(sample: Content, screen: Screen, language: str = "nl", hour: int = 10, echo: str = "") -> Rendered:
    return render(
        sample, screen, language, session=SESSION, today=MONDAY, hour=hour, subject="rel", echo=echo
    )


def told(rendered: Rendered) -> str:
    """A screen as one reads it: the text, then the buttons."""
    rows = [" ".join(f"[{button.label}]" for button in row) for row in rendered.rows]
    return "\n".join([rendered.html, *rows]).replace("\u2068", "").replace("\u2069", "")


BURDENS = (
    "<i>Of typ het in je eigen woorden.</i>\n\n<i>4 van 9</i>\n"
    "[Geld]\n[Slaap]\n[Vertrouwen]\n[Niets]\n[Terug] [Stop]"
)
GOLDEN = {
    ("gate_safe", "nl"): "Is het veilig?\n\n<i>1 van 9</i>\n[Ja, het is veilig]\n[Nee]\n[Stop]",
    ("name", "nl"): (
        "Dit duurt 3 minuten. Anna hoeft niets te doen.\n\nHoe noem je Anna?\n\n<i>2 van 9</i>\n"
        "[Terug] [Overslaan] [Stop]"
    ),
    ("if", "en"): (
        "When can you talk <b>calmly</b> with Anna?\n\n<i>Or type it in your own words.</i>\n\n"
        "<i>3 of 9</i>\n"
        "[After dinner]\n[When I get up]\n[On the way]\n[Back] [Stop]"
    ),
    ("burdens", "nl"): f"Wat weegt er?\n\n{BURDENS}",
    ("burdens", "nl-BE"): f"Wat weegt er nu?\n\n{BURDENS}",
    ("heavy", "nl"): (
        "Hoe zwaar is geld en vertrouwen?\n\n<i>5 van 9</i>\n"
        "[0] [1] [2] [3] [4] [5]\n[6] [7] [8] [9] [10]\n[Terug] [Stop]"
    ),
    ("story", "en"): "What would you like to say, when you get up?\n\n<i>6 of 9</i>\n[Back] [Skip] [Stop]",
    ("when", "nl"): (
        "Wanneer zal ik ernaar vragen?\n\n<i>7 van 9</i>\n"
        "[Vanavond]\n[Morgenochtend]\n[Over drie dagen]\n[In het weekend]\n[Een andere dag]\n[Terug] [Stop]"
    ),
    ("sum", "en"): (
        "When the time comes: when you get up. Weight: 7. I'll ask Tuesday 24 November at 7:30pm.\n\n"
        "<i>8 of 9</i>\n[That's right]\n[Change: when you get up]\n[Change: money and trust]\n[Change: 7]\n"
        "[Change: Tuesday 24 November…]\n[Back] [Stop]"
    ),
    ("breathe", "nl"): "Adem mee.\n\n<i>9 van 9</i>\n[Klaar]\n[Terug] [Stop]",
    ("done", "nl"): "Je zei: “Het spijt me”\n[Kopieer de tekst] [Doorsturen]\n[Iemand anders erbij]\n[Menu]",
}


@pytest.mark.parametrize(("card", "language"), GOLDEN)
def test_golden(sample: Content, card: str, language: str) -> None:
    screen = view(sample, card)
    assert told(show(sample, screen, language)) == GOLDEN[card, language]


def test_the_choice_just_made_is_the_first_line(sample: Content) -> None:
    assert show(sample, view(sample, "heavy"), echo="✓ <Geld>").html.startswith("<i>&lt;Geld&gt;</i>\n\n")


def test_buttons_carry_what_they_mean(sample: Content) -> None:
    ticking = view(sample, "burdens", burdens=Answer(picked=("money",), open=True))
    rows = show(sample, ticking).rows
    assert [row[0] for row in rows[:5]] == [
        Button("✓ Geld", data=buttons.untick(SESSION, 3, "burdens", "money")),
        Button("Slaap", data=buttons.tick(SESSION, 3, "burdens", "sleep")),
        Button("Vertrouwen", data=buttons.tick(SESSION, 3, "burdens", "trust")),
        Button("Niets", data=buttons.pick(SESSION, 3, "burdens", "nothing")),
        Button("Klaar", data=buttons.done(SESSION, 3, "burdens")),
    ]
    last = show(sample, view(sample, "name")).rows[-1]
    assert [button.data for button in last] == [
        buttons.back(SESSION, 3),
        buttons.skip(SESSION, 3, "name"),
        buttons.stop(SESSION, 3),
    ]
    ends = show(sample, view(sample, "done")).rows
    assert [row[0].data for row in ends] == [None, buttons.offer("other", "rel"), buttons.panel("menu")]
    assert ends[0][0].copy == "Het spijt me"


def test_an_earlier_answer_can_be_kept(sample: Content) -> None:
    changing = view(sample, "story", story=replace(ANSWERED["story"], open=True))
    rendered = show(sample, changing)
    assert "<i>Eerder:</i> “Het spijt me”" in rendered.html
    assert rendered.rows[0] == (Button("Laat het zo", data=buttons.done(SESSION, 3, "story")),)


def moment_labels(sample: Content, page: str, hour: int, today: date = MONDAY) -> list[list[str]]:
    screen = view(sample, "when", page=page)
    rendered = render(sample, screen, "nl", session=SESSION, today=today, hour=hour)
    return [[button.label for button in row] for row in rendered.rows]


def test_a_moment_offers_no_time_that_has_gone_by(sample: Content) -> None:
    assert moment_labels(sample, "", 18)[0] == ["Morgenavond"]
    assert ["In het weekend"] not in moment_labels(sample, "", 10, date(2026, 11, 28))
    assert moment_labels(sample, "days", 10)[:2] == [["Vandaag"], ["Morgen"]]
    assert moment_labels(sample, "days", 20)[:2] == [["Morgen"], ["Woensdag 25 november"]]
    assert len(moment_labels(sample, "days", 20)) == 7 + 1
    assert moment_labels(sample, "2026-11-23", 17) == [["18.00", "19.00", "20.00"], ["Terug", "Stop"]]
    assert moment_labels(sample, "2026-11-24", 17)[0] == ["9.00", "10.00", "11.00", "12.00"]


def test_the_pages_of_a_moment_lead_to_each_other(sample: Content) -> None:
    days = show(sample, view(sample, "when", page="days"))
    assert days.html.startswith("Welke dag?")
    assert days.rows[0][0].data == buttons.page(SESSION, 3, "when", "2026-11-23")
    assert days.rows[-1][0].data == buttons.page(SESSION, 3, "when", "0")
    hours = show(sample, view(sample, "when", page="2026-11-24"))
    assert hours.rows[0][0].data == buttons.pick(SESSION, 3, "when", "2026-11-24T09")
    assert hours.rows[-1][0].data == buttons.page(SESSION, 3, "when", "days")


@pytest.mark.parametrize("page", ["2026-99-99", "x", "-1", "9999", "2026", "٣", "²"])
def test_a_forged_page_is_the_first_page(sample: Content, page: str) -> None:
    assert show(sample, view(sample, "when", page=page)) == show(sample, view(sample, "when"))
    assert show(sample, view(sample, "burdens", page=page)) == show(sample, view(sample, "burdens"))


def test_long_menus_come_in_pages(sample: Content) -> None:
    people = {f"r{n}": f"mijn <b>naam {n}" for n in range(19)}
    shown = []
    page = ""
    for _ in range(3):
        screen = engine.view(sample.flows["other"], State("other"), {}, page=page, people=people)
        rows = show(sample, screen).rows
        picks = [row[0].data for row in rows if row[0].data and row[0].data.startswith("c|")]
        assert picks[-1] == buttons.pick(SESSION, 0, "someone", "new")
        shown += picks[:-1]
        more = rows[len(picks) - 1][0]
        assert more.data is not None and more.data.startswith("p|")
        page = more.data.rpartition("|")[2]
    assert len(shown) == len(set(shown)) == 19
    assert page == "0"


def test_somebody_without_a_visible_name_still_has_a_button(sample: Content) -> None:
    screen = engine.view(sample.flows["other"], State("other"), {}, people={"r1": "\u202e "})
    assert show(sample, screen).rows[0][0].label == "deze persoon"


def test_a_timer_has_its_frames_and_its_last_picture(sample: Content) -> None:
    frames = show(sample, view(sample, "breathe")).frames
    breath = [(4, "Adem mee.\n\n<b>Adem in</b>"), (6, "Adem mee.\n\n<b>Adem uit</b>")]
    assert list(frames) == [*breath, *breath, (4, "Adem mee.")]


HOSTILE = [
    "<b>",
    "{0}",
    '<3 & "',
    "&amp;",
    "a\u202eb\u2066c",
    "שלום עולם",
    "{ $who }",
    "\x00\x07x",
    "👨\u200d👩\u200d👧" * 9,
    "\ud800",
]


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("card", ["if", "story", "sum", "done"])
def test_nothing_typed_breaks_a_message(sample: Content, words: str, card: str) -> None:
    own = {"if": Answer(words=words, card="talk-if"), "story": Answer(words=words, card="talk-story")}
    shown = {"sum": own, "done": own, "story": {"if": own["if"]}, "if": {}}[card]
    facts = {"relation_name": Answer(words=words)}
    rendered = show(sample, shown_with(sample, card, facts, shown))
    body = rendered.to_body()
    body["text"].encode("utf-8")
    left = re.sub(r"</?(?:b|i|pre)>", "", body["text"])
    assert "<" not in left and ">" not in left
    assert left.count("\u2068") == left.count("\u2069")
    assert not set(left) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\x00\x07")
    for row in rendered.rows:
        for button in row:
            label = button.label.removeprefix("✓ ")
            assert 0 < units(label) <= LABEL + 2
            label.encode("utf-8")


def test_own_words_are_shown_exactly(sample: Content) -> None:
    words = 'Ik zei: "<3 & {0}"\nen toen niets'
    rendered = show(sample, view(sample, "done", story=Answer(words=words, card="talk-story")))
    assert f"“{words}”" in html.unescape(rendered.html)


@pytest.mark.parametrize("letter", ["x", "<", "👍", "&"])
@pytest.mark.parametrize("length", [250, 1_000, 4_096, 16_000])
def test_long_own_words_are_cut_and_nothing_else_is(sample: Content, letter: str, length: int) -> None:
    story = Answer(words=letter * length, card="talk-story")
    rendered = show(sample, view(sample, "done", story=story))
    seen = visible(rendered.html)
    assert seen.startswith("Je zei: “")
    assert units(seen) <= MESSAGE
    assert len(rendered.html.encode()) < 32_768  # Telegram refuses more, before it reads the markup
    assert ("<pre>" in rendered.html) == (length * units(letter) > 256)
    if length * units(letter) * 2 > MESSAGE:
        assert "…" in seen


def test_the_body_is_what_telegram_takes(sample: Content) -> None:
    body = show(sample, view(sample, "breathe")).to_body()
    assert body["parse_mode"] == "HTML" and body["link_preview_options"] == {"is_disabled": True}
    assert body["frames"][0] == {"seconds": 4, "text": "Adem mee.\n\n<b>Adem in</b>"}
    assert body["reply_markup"]["inline_keyboard"][0][0]["callback_data"].startswith("c|")
    ends = show(sample, view(sample, "done")).to_body()
    assert ends["reply_markup"]["inline_keyboard"][0][0]["copy_text"] == {"text": "Het spijt me"}
    assert "frames" not in ends
    assert Button("a", url="https://example.org").to_json() == {"text": "a", "url": "https://example.org"}
    assert "reply_markup" not in Rendered("x").to_body()

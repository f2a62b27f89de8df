"""Specifications as the bot makes them, with words as somebody would read them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from math import sin

from bot.pictures.specs import Bars, Line, Lines, People, Section, Sheet, Someone, Week

MONDAY = date(2026, 9, 7)

MONTHS = {
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    "nl": ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
}
WORDS = {
    "en": {
        "lines": "Recovery and relationships",
        "recovery": "Recovery",
        "relationships": "Relationships",
        "slips": "Slip",
        "steps": "Step",
        "empty": "Nothing here yet. Each time you fill it in, a point comes here.",
        "people": "The people around you",
        "you": "you",
        "close": "close",
        "far": "far",
        "helps": "helps",
        "strains": "makes it hard",
        "both": "both",
        "rests": "rests",
        "neither": "neither yet",
        "nobody": "There is nobody here yet.",
        "bars": "Moments per week",
        "pleasant": "pleasant",
        "tense": "tense",
        "none": "No moments were kept in these weeks.",
    },
    "nl": {
        "lines": "Herstel en relaties",
        "recovery": "Herstel",
        "relationships": "Relaties",
        "slips": "Uitglijder",
        "steps": "Stap",
        "empty": "Hier staat nog niets. Elke keer dat je het invult, komt er een punt bij.",
        "people": "De mensen om je heen",
        "you": "jij",
        "close": "dichtbij",
        "far": "ver weg",
        "helps": "helpt",
        "strains": "maakt het lastig",
        "both": "allebei",
        "rests": "rust",
        "neither": "nog geen van beide",
        "nobody": "Hier staat nog niemand.",
        "bars": "Momenten per week",
        "pleasant": "fijn",
        "tense": "gespannen",
        "none": "In deze weken zijn geen momenten bewaard.",
    },
}


def short(day: date, language: str) -> str:
    """A day as the bot writes it under an axis."""
    return f"{day.day} {MONTHS[language][day.month - 1]}"


def lines(language: str, days: int, every: int, dark: bool = False) -> Lines:
    """Both lines over so many days, with a point every so many."""
    words = WORDS[language]
    first, last = MONDAY, MONDAY + timedelta(days)
    at = [first + timedelta(day) for day in range(0, days + 1, every)]
    recovery = tuple((day, round(5.5 + 2.4 * sin(i / 3) + i / 20, 1)) for i, day in enumerate(at))
    relationships = tuple((day, round(4 + 1.9 * sin(i / 5 + 2), 1)) for i, day in enumerate(at))
    step = max(1, days // 4)
    ticks = tuple(
        (day, short(day, language)) for day in [first + timedelta(n) for n in range(0, days + 1, step)]
    )
    return Lines(
        words["lines"],
        (Line(words["recovery"], recovery), Line(words["relationships"], relationships)),
        first,
        last,
        tuple(first + timedelta(n) for n in (days // 3, days // 2) if days > 3),
        words["slips"],
        tuple(first + timedelta(n) for n in range(2, days, max(2, days // 9))),
        words["steps"],
        ticks,
        dark,
        words["empty"],
    )


def empty(language: str, dark: bool = False) -> Lines:
    """Nothing was kept yet."""
    month = lines(language, 28, 7, dark)
    return replace(month, lines=tuple(replace(line, points=()) for line in month.lines), slips=(), steps=())


def gaps(language: str, dark: bool = False) -> Lines:
    """Half a year with long silences, and lines that lie on one another."""
    words = WORDS[language]
    days = [MONDAY + timedelta(n) for n in (0, 7, 14, 21, 80, 87, 94, 170)]
    year = lines(language, 182, 7, dark)
    values = (4, 5, 5, 6, 3, 4, 6, 7)
    return replace(
        year,
        lines=(
            Line(words["recovery"], tuple(zip(days, map(float, values), strict=True))),
            Line(
                words["relationships"],
                tuple((day, float(v)) for day, v in zip(days, (4, 5, 5, 6, 2, 3, 5, 7), strict=True)),
            ),
        ),
        slips=tuple(MONDAY + timedelta(n) for n in (25, 84)),
    )


def people(language: str, labels: list[str], resting: int = 2, dark: bool = False) -> People:
    """So many people, spread as on a real map."""
    words = WORDS[language]
    kinds = [(3, 0), (0, 2), (2, 2), (1, 0), (4, 1), (0, 4), (2, 0), (1, 3), (0, 0)]
    some = [
        Someone(
            label,
            (7 * n + 3 * (n // 4) + 8) % 11,
            *kinds[(n * 5 + n // 7) % len(kinds)],
            n >= len(labels) - resting,
        )
        for n, label in enumerate(labels)
    ]
    return People(
        words["people"], tuple(some), words["you"], words["close"], words["far"], words["helps"],
        words["strains"], words["both"], words["rests"], dark, words["neither"], words["nobody"],
    )  # fmt: skip


def unsure(language: str, labels: list[str]) -> People:
    """With two of whom nothing of both was said."""
    some = people(language, labels, 1)
    first = (replace(someone, helps=0, strains=0) for someone in some.people[:2])
    return replace(some, people=(*first, *some.people[2:]))


def bars(language: str, weeks: int, dark: bool = False) -> Bars:
    """So many weeks, one of them without a moment."""
    words = WORDS[language]
    counts = [(round(4 + 3 * sin(n * 1.7)), round(2.4 + 2 * sin(n * 2.3 + 1))) for n in range(weeks)]
    kept = tuple(
        Week(short(MONDAY + timedelta(7 * n), language), *((0, 0) if n == weeks - 3 else count))
        for n, count in enumerate(counts)
    )
    return Bars(words["bars"], kept, words["pleasant"], words["tense"], dark, words["none"])


PAPER = {
    "en": (
        "What I want to bring along",
        "Made on 23 November 2026. This copy is outside Hecht: whoever holds it can read it.",
        ("People", ("1 · close 8 · helps", "2 · close 3 · makes it hard", "3 · rests")),
        ("Steps", ("Send a message on Sunday.", "Keep one promise this week, and say nothing about it.")),
        "What warns me",
        "I sleep badly, and answer nobody. Then I call someone from the list before I decide anything, "
        "also when it is late.",
        "This copy is outside Hecht.",
    ),
    "nl": (
        "Wat ik wil meenemen",
        "Gemaakt op 23 november 2026. Deze kopie is buiten Hecht: wie haar heeft, kan haar lezen.",
        ("Mensen", ("1 · dichtbij 8 · helpt", "2 · dichtbij 3 · maakt het lastig", "3 · rust")),
        ("Stappen", ("Zondag een bericht sturen.", "Deze week één belofte houden, en er niets over zeggen.")),
        "Mijn signaleringsplan",
        "Ik slaap slecht en neem niet meer op. Dan bel ik eerst iemand van de lijst, ook als het laat is, "
        "en beslis ik verder niets.",
        "Deze kopie is buiten Hecht.",
    ),
}


def overview(language: str, more: int = 0) -> Sheet:
    """An overview as somebody takes it along; ``more`` lines besides in its last part."""
    heading, about, people, steps, plan, line, footer = PAPER[language]
    sections = (Section(*people), Section(*steps), Section(plan, (line,) * (1 + more)))
    return Sheet(heading, (about,), sections, footer, language)


def no_bars(language: str) -> Bars:
    """Four weeks without a moment."""
    month = bars(language, 4)
    return replace(month, weeks=tuple(replace(week, pleasant=0, tense=0) for week in month.weeks))

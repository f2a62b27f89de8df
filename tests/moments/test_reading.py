from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content import content_dir
from bot.content.messages import Messages
from bot.moments import Heard, hear, instant
from bot.moments.doubts import doubtful
from bot.moments.patterns import PATTERNS
from bot.moments.phrases import PHRASES
from bot.moments.spelling import DUTCH, ENGLISH, LONGEST, ORDINALS
from bot.moments.vocabulary import MONTHS, UNITS, WEEKDAYS
from bot.when import echo

NOW = datetime(2026, 11, 24, 11, 15, tzinfo=UTC)  # a Tuesday, 12:15 in Amsterdam
ZONE = "Europe/Amsterdam"

UNDERSTOOD = [
    ("nl", "19:30", "2026-11-24T19:30"),
    ("nl", "19.30 uur", "2026-11-24T19:30"),
    ("nl", "19u30", "2026-11-24T19:30"),
    ("nl", "1930", "2026-11-24T19:30"),
    ("nl", "negentien uur dertig", "2026-11-24T19:30"),
    ("nl", "half acht 's avonds", "2026-11-24T19:30"),
    ("nl", "half acht \u2019s avonds", "2026-11-24T19:30"),
    ("en", "Half acht s'avonds", "2026-11-24T19:30"),
    ("nl", "morgen 10u", "2026-11-25T10:00"),
    ("nl", "Morgen om 10u.", "2026-11-25T10:00"),
    ("nl", "morgen kwart over 9", "2026-11-25T09:15"),
    ("nl", "kwart voor acht morgenochtend", "2026-11-25T07:45"),
    ("nl", "overmorgen 5 voor half acht 's avonds", "2026-11-26T19:25"),
    ("nl", "morgen om half acht 's avonds", "2026-11-25T19:30"),
    ("nl", "morgenavond om 8 uur", "2026-11-25T20:00"),
    ("nl", "morgen om negentien uur dertig", "2026-11-25T19:30"),
    ("nl", "eh doe maar morgenavond", "2026-11-25T19:30"),
    ("nl", "zullen we donderdag doen om 4 uur", "2026-11-26T16:00"),
    ("nl", "overmorgenavond", "2026-11-26T19:30"),
    ("nl", "over 3 dagen", "2026-11-27T12:15"),
    ("nl", "binnen 3 dagen", "2026-11-27T12:15"),
    ("nl", "over een dag of drie", "2026-11-27T12:15"),
    ("nl", "over drie dagen om 10u", "2026-11-27T10:00"),
    ("nl", "over een week", "2026-12-01T12:15"),
    ("nl", "over twee weken", "2026-12-08T12:15"),
    ("nl", "over een maand", "2026-12-24T12:15"),
    ("nl", "over een uurtje", "2026-11-24T13:15"),
    ("nl", "over een halfuurke", "2026-11-24T12:45"),
    ("nl", "over anderhalf uur", "2026-11-24T13:45"),
    ("nl", "over 2,5 uur", "2026-11-24T14:45"),
    ("nl", "in 2 minuten", "2026-11-24T12:17"),
    ("nl", "vrijdag 18:00", "2026-11-27T18:00"),
    ("nl", "vrijdagavond", "2026-11-27T19:30"),
    ("nl", "volgende week dinsdag 10u", "2026-12-01T10:00"),
    ("nl", "do 18u", "2026-11-26T18:00"),
    ("nl", "morgenochtend", "2026-11-25T09:30"),
    ("nl", "vanavond", "2026-11-24T19:30"),
    ("nl", "vanavnd", "2026-11-24T19:30"),
    ("nl", "donerdag 18:00", "2026-11-26T18:00"),
    ("nl", "na het eten", "2026-11-24T19:30"),
    ("nl", "tegen den avond", "2026-11-24T19:30"),
    ("nl", "na het weekend", "2026-11-30T09:30"),
    ("nl", "in het weekend", "2026-11-28T10:30"),
    ("nl", "vanavond een uur of 7", "2026-11-24T19:00"),
    ("nl", "vanavond tegen achten", "2026-11-24T20:00"),
    ("nl", "24/11 19u", "2026-11-24T19:00"),
    ("nl", "24-11 19:00", "2026-11-24T19:00"),
    ("nl", "24 nov om half 8 's avonds", "2026-11-24T19:30"),
    ("nl", "24 november 2026 om 19.30", "2026-11-24T19:30"),
    ("nl", "de 14e om 10 uur", "2026-12-14T10:00"),
    ("nl", "de eerste van de maand om 10 uur", "2026-12-01T10:00"),
    ("nl", "1e kerstdag om 11 uur", "2026-12-25T11:00"),
    ("nl", "middernacht", "2026-11-25T00:00"),
    ("nl", "niet vanavond, morgenavond", "2026-11-25T19:30"),
    ("nl", "half acht vanavond, dan slapen de kinderen", "2026-11-24T19:30"),
    ("nl", "tomorrow 7pm", "2026-11-25T19:00"),
    ("en", "tmrw 7 p.m.", "2026-11-25T19:00"),
    ("en", "tommorrow at 3", "2026-11-25T15:00"),
    ("en", "wensday 7.30pm", "2026-11-25T19:30"),
    ("en", "in 2 hours", "2026-11-24T14:15"),
    ("en", "in half an hour", "2026-11-24T12:45"),
    ("en", "an hour from now", "2026-11-24T13:15"),
    ("en", "in a fortnight", "2026-12-08T12:15"),
    ("en", "this time tomorrow", "2026-11-25T12:15"),
    ("en", "8 o\u2019clock tonight", "2026-11-24T20:00"),
    ("en", "ten to eight tonight", "2026-11-24T19:50"),
    ("en", "half past 7 in the evening", "2026-11-24T19:30"),
    ("en", "saturday morning", "2026-11-28T09:30"),
    ("en", "first thing tomorrow", "2026-11-25T09:00"),
    ("en", "quarter to six this evening", "2026-11-24T17:45"),
    ("en", "half past seven tomorrow evening", "2026-11-25T19:30"),
    ("en", "tomorrow noon", "2026-11-25T12:00"),
    ("en", "twenty-five past six tonight", "2026-11-24T18:25"),
    ("en", "a week on Thursday at 4pm", "2026-12-03T16:00"),
    ("en", "the first monday in december at 5 p.m.", "2026-12-07T17:00"),
    ("en", "lunchtime", "2026-11-24T12:30"),
    ("en", "vandaag half acht", "2026-11-24T19:30"),
    ("nl", "\uff11\uff19:\uff13\uff10", "2026-11-24T19:30"),
    ("nl", "over één dag en twee uur", "2026-11-25T14:15"),
    ("nl", "over twee uur en een kwartier", "2026-11-24T14:30"),
    ("nl", "over negentig minuten", "2026-11-24T13:45"),
    ("nl", "over een kleine twee uur", "2026-11-24T14:15"),
    ("nl", "over anderhalf uur ben ik thuis", "2026-11-24T13:45"),
    ("nl", "vrijdag 21:15 na de repetitie", "2026-11-27T21:15"),
    ("nl", "zaterdag om elf uur 's ochtends punt", "2026-11-28T11:00"),
    ("nl", "1) vandaag 2) om 18:20", "2026-11-24T18:20"),
    ("nl", "op dezelfde dag over drie weken om 10u", "2026-12-15T10:00"),
    ("nl", "tien voor twaalf vanavond", "2026-11-24T23:50"),
    ("nl", "morgen zelfde tijd", "2026-11-25T12:15"),
    ("nl", "ik moet om 6 uur eten, vraag het om half 8 vanavond", "2026-11-24T19:30"),
    ("en", "in a week and two days", "2026-12-03T12:15"),
    ("en", "in about half an hour", "2026-11-24T12:45"),
    ("en", "in 2 hrs bus is rammed", "2026-11-24T14:15"),
    ("en", "tomorrow after church, at half past twelve in the afternoon", "2026-11-25T12:30"),
    ("en", "fifteenth, six fifty pm", "2026-12-15T18:50"),
    ("en", "10:25 in the a.m. on saturday", "2026-11-28T10:25"),
    ("en", "quarter past eight pm tomorrow", "2026-11-25T20:15"),
    ("en", "monday of next week, 9:30am sharp", "2026-11-30T09:30"),
    ("en", "ten minutes before midnight", "2026-11-24T23:50"),
    ("en", "half past midnight", "2026-11-25T00:30"),
    ("en", "late tomorrow afternoon", "2026-11-25T17:00"),
    ("en", "thu sometime in the morning", "2026-11-26T09:30"),
    ("nl", "strakjes om 16u30", "2026-11-24T16:30"),
    ("nl", "over drie dagen zelfde tijdstip", "2026-11-27T12:15"),
    ("nl", "de bus komt hier maar eens langs, vrijdag om 18u", "2026-11-27T18:00"),
    ("en", "over lunch tomorrow", "2026-11-25T12:30"),
    ("en", "monday after lunch", "2026-11-30T14:00"),
    ("en", "a fortnight from now", "2026-12-08T12:15"),
    ("en", "sat midday", "2026-11-28T12:00"),
    ("en", "early tomorrow morning", "2026-11-25T07:30"),
    ("en", "this aft at 2:15", "2026-11-24T14:15"),
    ("en", "bank holiday monday 30 august 3pm", "2027-08-30T15:00"),
    ("en", "thursday eleven fifteen a.m.", "2026-11-26T11:15"),
    ("en", "in two weeks, same time of day", "2026-12-08T12:15"),
    ("en", "let me get the kids and their shopping in, five to six tomorrow evening", "2026-11-25T17:55"),
]
ASKED = [
    ("nl", "half acht", "unclear", ["2026-11-24T19:30", "2026-11-25T07:30"]),
    ("en", "half seven", "unclear", ["2026-11-24T18:30", "2026-11-24T19:30"]),
    ("en", "tomorrow 7:30", "unclear", ["2026-11-25T07:30", "2026-11-25T19:30"]),
    ("nl", "kwart over 9", "unclear", ["2026-11-24T21:15", "2026-11-25T09:15"]),
    ("nl", "dinsdag 18u", "unclear", ["2026-11-24T18:00", "2026-12-01T18:00"]),
    ("en", "next friday 6pm", "unclear", ["2026-11-27T18:00", "2026-12-04T18:00"]),
    ("en", "next friday morning", "unclear", ["2026-11-27T09:30", "2026-12-04T09:30"]),
    ("en", "the 14th at 6", "unclear", ["2026-12-14T06:00", "2026-12-14T18:00"]),
    ("nl", "morgen", "unclear", ["2026-11-25T09:30", "2026-11-25T19:30"]),
    ("nl", "morge", "unclear", ["2026-11-25T09:30", "2026-11-25T19:30"]),
    ("nl", "24 november 2027", "unclear", ["2027-11-24T09:30", "2027-11-24T19:30"]),
    ("nl", "niet morgen maar overmorgen", "unclear", ["2026-11-26T09:30", "2026-11-26T19:30"]),
    ("nl", "morgen of overmorgen om 10u", "unclear", ["2026-11-25T10:00", "2026-11-26T10:00"]),
    ("nl", "vanavond tussen 7 en 8", "unclear", ["2026-11-24T19:00", "2026-11-24T20:00"]),
    ("nl", "vandaag 11:00", "past", ["2026-11-24T23:00", "2026-11-25T11:00"]),
    ("nl", "dinsdag 10u", "past", ["2026-12-01T10:00"]),
    ("nl", "9.30", "past", ["2026-11-25T09:30"]),
    ("nl", "vanochtend", "past", ["2026-11-25T09:30"]),
    ("nl", "20 november om 10u", "past", ["2027-11-20T10:00"]),
    ("nl", "gisteren om 8 uur", "past", []),
    ("nl", "31 februari om 10u", "impossible", []),
    ("nl", "25:00", "impossible", []),
    ("nl", "12:60", "impossible", []),
    ("nl", "woensdag 24 november om 20:00", "impossible", ["2026-11-24T20:00", "2026-11-25T20:00"]),
    ("nl", "over 999 weken", "far", []),
    ("nl", "weet ik niet", "nothing", []),
    ("nl", "als mijn dochter gebeld heeft", "nothing", []),
    ("nl", "", "nothing", []),
    ("nl", "\U0001f642", "nothing", []),
]  # fmt: skip
NEVER_UNDERSTOOD = [
    ("nl", words)
    for words in (
        "7", "zeven", "half 13", "99 uur", "over 0 minuten", "morgen vrijdag 10u", "10u 11u",
        "19:30 nee toch niet", "'s avonds", "half acht 's middags om 8", "2 keer", "over een paar dagen",
        "straks", "later", "zo meteen", "'s anderendaags", "volgende week", "volgende maand",
        "ergens volgende week", "de dag erna 20:00", "fijn weekend", "morgen 10u, Londense tijd",
        "elke dag om 19:00", "niet voor 8 uur", "na 20:00", "zo 8 uur 's avonds", "morgen 20:00 lukt niet",
        "morgen om 20:00 of zo niet overmorgen", "een uur of zeven", "2 uur geleden", "x" * (LONGEST + 1),
        "ik werk morgen tot 17:00", "dondag 18:00", "06-12345678", "ik heb morgen om 10u een afspraak",
        "maandagochtend 2 uur voor de les", "20 minuten na de les", "vanavond 8 man te eten",
        "morgen 10u tenzij ik slaap", "morgen tien uur dertg", "morgenavond 20u kwart", "over pakweg 10",
        "morgen 20u na", "vrijdag zelfde tijd als vorige keer", "morgenochtend zelfde tijd",
        "over 3 dagen 2 uur", "strakjes", "kwartiertje eerder dan mijn zus komt, vrijdag 18u",
        "een week later dan gepland, vrijdag 18u", "vraag me morgen naar de kinderen, vrijdag 18u",
    )
]  # fmt: skip
NEVER_UNDERSTOOD += [
    ("en", words)
    for words in (
        "half 7", "do it tomorrow", "i sat down at 7", "in 3 days in 2 hours", "tursday 6pm", "5-6pm",
        "every monday at 9am", "mondays at 9am", "end of the week", "my sponsor is coming at 6pm",
        "tomorrow at 8pm? i don't think so", "anything but tomorrow 8pm", "7pm yesterday", "9 to 5",
        "friday 6pm - no saturday", "any day but tomorrow 6pm", "once a week on monday 6pm", "friday 13",
        "tomorrow at 8pm, never mind", "zorgen 20:00", "5/12 at 3pm to 4pm",
        "in like 20", "20 mins after church", "the second wednesday at 10am", "tomorrow 7pm give or take 20",
        "tomorrow at seven fourty pm", "my bus leaves in 20 mins", "two days after tomorrow at 10am",
        "in a week and a half", "tomorrow 6pm to 7", "tomorrow 7pm 2 weeks clean",
        "same time tomorrow at 8pm",
        "tomorrow 8pm is too late", "in 20 mins is too soon", "tomorrow 8pm clashes with yoga",
        "half six this evening", "bank holiday monday 3pm", "friday 8pm has gone", "friday 4 12",
        "ask me tomorrow about the kids, friday 6pm", "one week later than planned, friday 6pm",
        "two hours before my thing, friday 6pm", "i said seven to my sister, friday 6pm",
    )
]  # fmt: skip


def local(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(("language", "words", "at"), UNDERSTOOD)
def test_understood(language: str, words: str, at: str) -> None:
    assert hear(words, NOW, ZONE, language) == Heard(local(at))


@pytest.mark.parametrize(("language", "words", "why", "likely"), ASKED)
def test_asked_with_what_is_likely(language: str, words: str, why: str, likely: list[str]) -> None:
    heard = hear(words, NOW, ZONE, language)
    assert (heard.at, heard.why, heard.likely) == (None, why, tuple(map(local, likely)))


@pytest.mark.parametrize(("language", "words"), NEVER_UNDERSTOOD)
def test_never_half_understood(language: str, words: str) -> None:
    assert hear(words, NOW, ZONE, language).at is None


def test_hours_ahead_are_real_hours_over_a_change_of_the_clock() -> None:
    before_gap = datetime(2027, 3, 28, 0, 30, tzinfo=UTC)  # 01:30, the clock goes from 02:00 to 03:00
    assert hear("in 1 hour", before_gap, ZONE).at == datetime(2027, 3, 28, 3, 30)
    first_pass = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 02:30, and again an hour later
    assert hear("in 1 hour", first_pass, ZONE).at is None
    assert hear("in 2 hours", first_pass, ZONE).at == datetime(2026, 10, 25, 3, 30)


def test_a_time_that_the_clock_skips_is_asked_with_the_one_it_shows_instead() -> None:
    saturday = datetime(2027, 3, 27, 17, 30, tzinfo=UTC)
    assert hear("zondag om 02:30", saturday, ZONE, "nl") == Heard(
        None, "impossible", (datetime(2027, 3, 28, 3, 30),)
    )


def test_after_midnight_tomorrow_is_asked() -> None:
    late = datetime(2026, 11, 24, 0, 10, tzinfo=UTC)
    assert hear("morgen 10u", late, ZONE).likely == (datetime(2026, 11, 24, 10), datetime(2026, 11, 25, 10))
    assert hear("vanavond 20:00", late, ZONE).at == datetime(2026, 11, 24, 20)


def test_numeric_dates_go_by_the_country() -> None:
    assert hear("5/12 3pm", NOW, "Europe/London").at == datetime(2026, 12, 5, 15)
    assert hear("12/25 3pm", NOW, "America/New_York").at == datetime(2026, 12, 25, 15)
    assert hear("5/12 3pm", NOW, "America/New_York").at is None


def test_one_slip_never_turns_one_day_into_another() -> None:
    days = [word for word in WEEKDAYS if len(word) > 5]
    for word in days:
        heard = hear(f"{word} 18:00", NOW, ZONE, "nl")
        for at in range(1, len(word)):
            for typed in (word[:at] + word[at + 1 :], word[:at] + "x" + word[at + 1 :]):
                slip = hear(f"{typed} 18:00", NOW, ZONE, "nl")
                assert slip == heard or slip.at is None, typed


@pytest.mark.parametrize(
    "word", ["niet", "not", "blorp", "elke", "every", "gisteren", "yesterday", "of", "or"]
)
def test_a_word_more_never_gives_another_moment(word: str) -> None:
    """A no, a word that nobody knows, or one that makes it often, long ago or one of two, anywhere."""
    for language, words, at in UNDERSTOOD:
        tokens = words.split()
        for place in range(len(tokens) + 1):
            typed = " ".join([*tokens[:place], word, *tokens[place:]])
            assert hear(typed, NOW, ZONE, language).at in (None, local(at)), typed


WORDS_OF_TIME = {*UNITS, *MONTHS, *WEEKDAYS, *DUTCH, *ENGLISH, *ORDINALS, "dertg", "fourty", "12"}


@pytest.mark.parametrize("more", sorted(WORDS_OF_TIME - {"m", "u", "do", "zo"}))  # it, you, do, so
def test_a_word_of_time_more_is_never_passed_over(more: str) -> None:
    """Behind a moment that is complete, where other words are chatter."""
    for language, words in (("nl", "morgen om 19:35 blorp"), ("en", "tomorrow at 7:35pm blorp")):
        assert hear(words, NOW, ZONE, language).at == local("2026-11-25T19:35")
        assert hear(f"{words} {more}", NOW, ZONE, language).at is None


def test_a_slip_in_a_word_of_time_is_mended_or_doubted() -> None:
    for word in ("morgen", "vanavond", "ochtend", "thursday", "kwartier", "minutes", "twintig", "fifteen"):
        for at in range(1, len(word)):
            for slip in (
                word[:at] + word[at + 1 :],
                word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
            ):
                if slip not in PHRASES:
                    assert hear(f"vrijdag 19:00 {slip}", NOW, ZONE, "nl").at is None, slip
    assert not any(map(doubtful, ("repetitie", "church", "rammed", "wandelen", "koffie")))


def test_the_tables_are_plain_and_their_numbers_in_digits() -> None:
    assert [phrase for phrase in PHRASES if phrase != " ".join(phrase.split()).lower()] == []
    assert "" not in PHRASES


NUMBERS = ["7pm", "19:30", "10u", "3", "24/11", "14e", "tien", "half", "over", "voor", "past", "to", ",", "."]
vocabulary = sorted({*PHRASES, *UNITS, *WEEKDAYS, *MONTHS, *NUMBERS})
words_of_time = st.lists(st.sampled_from(vocabulary), max_size=7).map(" ".join)
instants = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))
zones = st.sampled_from(sorted(zoneinfo.available_timezones()))
languages = st.sampled_from(["nl", "en"])


@given(words_of_time | st.text(max_size=40), instants, zones, languages)
def test_any_words_give_what_is_to_come_or_a_reason(
    words: str, now: datetime, zone: str, language: str
) -> None:
    heard = hear(words, now, zone, language)
    assert (heard.at is None) == bool(heard.why)
    assert len(set(heard.likely)) == len(heard.likely) <= 2
    assert not (heard.at and heard.likely)
    assert list(heard.likely) == sorted(heard.likely)
    for at in (heard.at, *heard.likely):
        if at is not None:
            assert at.tzinfo is None and not at.second and not at.microsecond
            assert timedelta(0) < instant(at.date(), at.time(), zone) - now < timedelta(days=368)


MESSAGES = Messages(content_dir() / "locales")


@given(instants, st.timedeltas(timedelta(minutes=1), timedelta(days=364)), zones, languages, languages)
def test_what_is_said_back_means_the_same(
    now: datetime, ahead: timedelta, zone: str, language: str, screen: str
) -> None:
    there = (now + ahead).astimezone(zoneinfo.ZoneInfo(zone))
    at = there.replace(tzinfo=None, fold=0, second=0, microsecond=0)
    if instant(at.date(), at.time(), zone) <= now:
        return
    said = echo(MESSAGES, language, Heard(at))
    assert hear(said, now, zone, language).at == at
    if screen != language and at.minute:
        assert hear(said, now, zone, screen).at == at


def test_no_pattern_is_slow() -> None:
    """A text as long as may be, of what patterns begin with, is tried in well under a second."""
    for piece in ("over een ", "1 ", "half ", "10 voor ", "2-", "1:", "a ", "de 1e van ", "volgende week "):
        assert hear((piece * LONGEST)[:LONGEST], NOW, ZONE).at is None
    assert len(PATTERNS) > 30

"""The rules of a blind reveal, over whole rounds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.conversations.circles.blind import FEWEST, Reveal, reveal

MEMBERS = "abcdef"
HAPPENING = st.tuples(st.sampled_from(["answers", "leaves", "passes", "comes in"]), st.sampled_from(MEMBERS))


def play(asked: set[str], happenings: list[tuple[str, str]]) -> tuple[Reveal, set[str], bool, set[str]]:
    """A round to its end: what is shown, of whom, whether before the deadline, and who left."""
    answered: set[str] = set()
    gone: set[str] = set()
    for happening, who in happenings:
        if who in gone:
            continue
        if happening == "leaves":
            gone.add(who)
            answered.discard(who)  # what they released is theirs again
        elif happening == "answers":
            answered.add(who)
            shown = reveal(asked, answered, over=False)
            if shown != "wait":
                return shown, answered & asked, True, gone
    return reveal(asked, answered, over=True), answered & asked, False, gone


@given(st.sets(st.sampled_from(MEMBERS)), st.lists(HAPPENING, max_size=30))
def test_no_round_shows_more_than_it_may(asked: set[str], happenings: list[tuple[str, str]]) -> None:
    shown, of_whom, early, gone = play(asked, happenings)
    assert shown != "wait", "the deadline ends every round"
    if early:
        assert shown == "named", "nothing is shown early but everything"
    if shown == "named":
        assert of_whom == asked
        assert len(asked) > 1
        assert not gone & asked, "whose name is missing would be who left"
    if shown == "nameless":
        assert FEWEST <= len(of_whom) < len(asked)
    assert not of_whom & gone


@given(st.sets(st.sampled_from(MEMBERS)), st.lists(HAPPENING, max_size=30), st.sampled_from(MEMBERS))
def test_a_pass_is_like_silence(asked: set[str], happenings: list[tuple[str, str]], who: str) -> None:
    silent = [each for each in happenings if each != ("passes", who)]
    assert play(asked, happenings) == play(asked, silent)


@given(st.sets(st.sampled_from(MEMBERS), min_size=1), st.data())
def test_leaving_unanswered_is_like_silence(asked: set[str], data: st.DataObject) -> None:
    who = data.draw(st.sampled_from(sorted(asked)))
    others = [("answers", other) for other in sorted(asked - {who})]
    assert play(asked, [*others, ("leaves", who)])[:2] == play(asked, others)[:2]
    assert play(asked, [("leaves", who), *others])[:2] == play(asked, others)[:2]


def test_two_see_each_other_or_nothing() -> None:
    assert reveal("ab", "ab", over=False) == "named"
    assert reveal("ab", "a", over=True) == "nothing"
    assert reveal("ab", "", over=True) == "nothing"

"""The limits as arithmetic, and over random schedules."""

from __future__ import annotations

from heapq import heappop, heappush
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.limits import GROUP, KEPT_CHATS, NUDGE, REPLY, Limits, Pace


def _send_as_fast_as_allowed(pace: Pace, chats: int, count: int) -> list[tuple[float, str]]:
    limits, now, sent = Limits(), 1000.0, []
    for number in range(count):
        chat = str(number % chats)
        while (wait := max(limits.overall_wait(now), limits.chat_wait(chat, pace, now))) > 0:
            now += wait
        limits.choose()
        limits.take(chat, pace, now)
        sent.append((now, chat))
    return sent


def _most_in_any(seconds: float, times: list[float]) -> int:
    return max(sum(1 for other in times if at <= other < at + seconds) for at in times)


def test_never_more_than_30_in_any_second_and_25_a_second_over_time() -> None:
    times = [at for at, _ in _send_as_fast_as_allowed(REPLY, chats=500, count=500)]
    assert _most_in_any(1.0, times) <= 30
    assert 500 / (times[-1] - times[0]) > 24.9


def test_a_private_chat_gets_five_replies_at_once_then_one_a_second() -> None:
    times = [at for at, _ in _send_as_fast_as_allowed(REPLY, chats=1, count=10)]
    assert times[4] - times[0] < 0.2
    assert times[9] - times[4] >= 4.9


def test_a_private_chat_gets_one_nudge_a_second() -> None:
    times = [at for at, _ in _send_as_fast_as_allowed(NUDGE, chats=1, count=5)]
    assert all(after - before >= 0.999 for before, after in pairwise(times))


def test_a_group_gets_seven_at_once_and_never_twenty_in_a_minute() -> None:
    times = [at for at, _ in _send_as_fast_as_allowed(GROUP, chats=1, count=60)]
    assert times[6] - times[0] < 0.2
    assert _most_in_any(60.0, times) <= 19
    assert 53 / (times[-1] - times[6]) > 0.199


def test_a_nudge_waits_out_what_replies_have_used() -> None:
    limits = Limits()
    for _ in range(3):
        limits.choose()
        limits.take("a", REPLY, 0.0)
    assert limits.chat_wait("a", REPLY, 0.0) == 0
    assert limits.chat_wait("a", NUDGE, 0.0) == 3.0
    assert limits.chat_wait("b", NUDGE, 0.0) == 0


def test_no_limits() -> None:
    limits = Limits.none()
    for _ in range(1000):
        limits.choose()
        limits.take("a", GROUP, 0.0)
    assert limits.overall_wait(0.0) == limits.chat_wait("a", GROUP, 0.0) == 0
    assert limits.remembered == 0


def test_idle_chats_are_forgotten() -> None:
    limits = Limits()
    for number in range(50_000):
        limits.choose()
        limits.take(str(number), REPLY, number / 25)
    assert limits.remembered <= KEPT_CHATS


@settings(max_examples=50)
@given(st.lists(st.sampled_from([0.0, 0.002, 0.1, 0.4, 2.0]), min_size=1, max_size=120))
def test_however_long_the_last_look_takes_no_window_is_overfull(looks: list[float]) -> None:
    limits, now, sent, looking = Limits(), 0.0, list[float](), list[float]()

    def pass_time(until: float) -> float:
        while looking and looking[0] <= until:
            sent.append(heappop(looking))
            limits.take(str(len(sent)), REPLY, sent[-1])
        return until

    for look in looks:
        while (wait := limits.overall_wait(now)) > 0:
            now = pass_time(now + wait)
        limits.choose()
        heappush(looking, now + look)
    pass_time(now + max(looks))
    assert len(sent) == len(looks)
    assert _most_in_any(1.0, sent) <= 30


def test_what_was_chosen_and_does_not_go_holds_nothing_up() -> None:
    limits = Limits()
    for _ in range(5):
        limits.choose()
    assert limits.overall_wait(0.0) > 0
    limits.give_up()
    assert limits.overall_wait(0.0) == 0


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 3), st.sampled_from("abc")), min_size=1, max_size=80))
def test_whatever_the_rhythm_no_window_is_overfull(asked: list[tuple[float, str]]) -> None:
    limits, now, sent = Limits(), 0.0, []
    for pause, chat in asked:
        now += pause
        while (wait := max(limits.overall_wait(now), limits.chat_wait(chat, REPLY, now))) > 0:
            now += wait
        limits.choose()
        limits.take(chat, REPLY, now)
        sent.append((now, chat))
    assert _most_in_any(1.0, [at for at, _ in sent]) <= 30
    for chat in "abc":
        times = [at for at, of in sent if of == chat]
        assert not times or _most_in_any(10.0, times) <= 15

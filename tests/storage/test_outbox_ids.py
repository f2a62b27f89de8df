"""Outbox ids grow, whatever the clock and the threads do."""

from __future__ import annotations

import threading
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.storage.outbox_ids import next_outbox_id
from tests.storage.rows import NOW


@given(st.lists(st.integers(min_value=0, max_value=2**42), min_size=2, max_size=30))
def test_ids_grow_whatever_the_clock_does(clock: list[int]) -> None:
    ids = [next_outbox_id(now) for now in clock]
    assert all(earlier < later < 2**63 for earlier, later in pairwise(ids))


def test_ids_are_never_given_twice_to_two_threads() -> None:
    ids: list[int] = []
    threads = [
        threading.Thread(target=lambda: ids.extend(next_outbox_id(NOW) for _ in range(2000)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(ids)) == len(ids) == 8000

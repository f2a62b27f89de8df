"""The ids of the outbox: they grow, whatever the clock does, and so say which row is newer."""

from __future__ import annotations

import threading

from bot.storage.tx import Tx

COUNTER_BITS = 20


class _Ids:
    """Outbox ids: the millisecond, then a counter; strictly growing within the process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def next(self, now_ms: int) -> int:
        with self._lock:
            self._last = max(self._last + 1, now_ms << COUNTER_BITS)
            return self._last

    def continue_after(self, stored: int) -> None:
        with self._lock:
            self._last = max(self._last, stored)


_ids = _Ids()


def next_outbox_id(now_ms: int) -> int:
    """A new outbox id, greater than every earlier one, also when the clock has gone back. Thread-safe."""
    return _ids.next(now_ms)


def continue_ids(tx: Tx) -> None:
    """At start: go on after the greatest stored id, whatever the clock says now."""
    _ids.continue_after(tx.sql.outbox_last_id() or 0)

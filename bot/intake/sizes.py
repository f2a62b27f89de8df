"""Whether an update is larger than anything that Telegram sends."""

from __future__ import annotations

from typing import Any

LARGEST = 256 * 1024
"""Characters and values of an update. A message has at most 4,096 characters and 100 entities (Bot API), and
its keyboard 100 buttons; what it replies to as many again. That is a tenth of this."""


def is_too_large(raw: Any) -> bool:
    """Counted in one walk that ends at the limit, however deep it is nested: nothing is written out again."""
    left, waiting = LARGEST, [raw]
    while waiting:
        value = waiting.pop()
        left -= 1
        if isinstance(value, str):
            left -= len(value)
        elif isinstance(value, dict):
            left -= sum(map(len, value))
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
        if left < 0:
            return True
    return False

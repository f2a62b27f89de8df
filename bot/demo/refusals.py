"""What Telegram says no with: an error code, its own words, and sometimes parameters."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
OTHER_POLLER = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)


@dataclass(frozen=True, slots=True)
class Refused(Exception):
    """One refused call; ``parameters`` is the Bot API's ResponseParameters."""

    code: int
    description: str
    parameters: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        answer = {"ok": False, "error_code": self.code, "description": self.description}
        return answer | ({"parameters": self.parameters} if self.parameters else {})


def bad(words: str) -> Refused:
    """400, in the words of the Bot API server."""
    return Refused(400, f"Bad Request: {words}")


def forbidden(words: str) -> Refused:
    """403, in the words of the Bot API server."""
    return Refused(403, f"Forbidden: {words}")


def slow_down(seconds: int) -> Refused:
    """429 with the seconds to wait."""
    return Refused(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})

"""What messages show: which message a row was sent as, and which row changed that message last."""

from __future__ import annotations

from bot.storage.outgoing import Outgoing

KEPT_ROWS = 20_000
"""About 5 MB; then all of it is forgotten at once, so that what is known of a row is known whole."""


class Shown:
    """Spares edits a look into the outbox, and the commit that must come before it."""

    def __init__(self) -> None:
        self._messages: dict[int, int] = {}
        self._newest: dict[tuple[str, int], int] = {}

    def note(self, row: Outgoing, message_id: int) -> None:
        """The row has been sent as this message, or has changed it."""
        if len(self._messages) >= KEPT_ROWS:
            self._messages.clear()
            self._newest.clear()
        self._messages[row.id] = message_id
        place = row.chat_id, message_id
        self._newest[place] = max(row.id, self._newest.get(place, 0))

    def message_of(self, row_id: int) -> int | None:
        """The message that a row is shown by, if that is remembered."""
        return self._messages.get(row_id)

    def newest(self, chat_id: str, message_id: int) -> int:
        """The newest row that this message shows; 0 when none is remembered."""
        return self._newest.get((chat_id, message_id), 0)

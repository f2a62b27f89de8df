"""What went wrong while an update was handled.

`Application.process_update` hands every exception to the error handlers and then returns as if nothing had
happened; so an error handler notes it, and intake looks there before it lets go of the update.
"""

from __future__ import annotations

import logging
from typing import Any

from telegram import Update
from telegram.ext import Application

log = logging.getLogger(__name__)


class Failures:
    """The exceptions of the updates that are being handled now, by ``update_id``."""

    def __init__(self) -> None:
        self._noted: dict[int, Exception] = {}

    def watch(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        """Note what the application's handlers raise."""
        application.add_error_handler(self._note)

    def take(self, update_id: int) -> Exception | None:
        """The first exception of this update, and forget it; None when all went well."""
        return self._noted.pop(update_id, None)

    async def _note(self, update: object, context: Any) -> None:
        """PTB's error handler. Names the class only: messages of exceptions may quote what people said."""
        error: Exception = context.error
        if isinstance(update, Update):
            self._noted.setdefault(update.update_id, error)
        else:
            log.error("error outside an update: %s", type(error).__name__)

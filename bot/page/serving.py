"""Serves the page within the bot's own process, on one address, until it is told to stop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

CONNECTIONS = 64
"""At the same time; who comes then is answered with 503."""

LARGEST_HEAD = 16 * 1024
HEAD_SECONDS = 10.0
KEPT_ALIVE = 5
STOP_SECONDS = 2
"""What an answer that is being given gets to finish."""


class Patient(H11Protocol):
    """A connection that sends no whole head in time is closed: uvicorn itself waits for one for ever, and so
    many who send a line and then nothing would keep everybody else out."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._look_again()

    def connection_lost(self, exc: Exception | None) -> None:
        self._clock.cancel()
        super().connection_lost(exc)

    def _look_again(self) -> None:
        self._clock = self.loop.call_later(HEAD_SECONDS, self._look)

    def _look(self) -> None:
        if self.cycle is None or self.cycle.response_complete:
            self.transport.close()
        else:
            self._look_again()


class PageServer(uvicorn.Server):
    """Writes nothing of a request down, and leaves signals to the bot."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                log_config=None,
                log_level="warning",
                access_log=False,
                lifespan="off",
                ws="none",
                http=Patient,
                server_header=False,
                proxy_headers=False,
                limit_concurrency=CONNECTIONS,
                h11_max_incomplete_event_size=LARGEST_HEAD,
                timeout_keep_alive=KEPT_ALIVE,
                timeout_graceful_shutdown=STOP_SECONDS,
            )
        )

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def run_on(self, listening: socket.socket) -> None:
        """Serve until `stop`, or until it is cancelled."""
        with listening:
            await self.serve([listening])

    def stop(self) -> None:
        self.should_exit = True


async def listen(host: str, port: int) -> socket.socket:
    """A socket on this address. Raises OSError where that can't be had."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    family, kind, protocol, _, address = found[0]
    ours = socket.socket(family, kind, protocol)
    try:
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        ours.bind(address)
        ours.listen()
        ours.setblocking(False)
    except OSError:
        ours.close()
        raise
    return ours

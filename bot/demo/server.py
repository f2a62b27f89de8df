"""Serves the demo on this computer, and to nobody else."""

from __future__ import annotations

import asyncio
import errno
import logging
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn

from bot.clock import DemoClock
from bot.demo.keeper import MakeBot
from bot.demo.site import HOST, Demo

log = logging.getLogger(__name__)

ENDING = (signal.SIGINT, signal.SIGTERM)


class Server(uvicorn.Server):
    """A server that ends with its demo: whoever waits is answered and the bot is stopped first."""

    def __init__(self, demo: Demo, stopped: asyncio.Event, address: str) -> None:
        super().__init__(
            uvicorn.Config(
                demo.app,
                log_config=None,
                log_level="warning",
                access_log=False,
                lifespan="off",
                ws="none",
                server_header=False,
            )
        )
        self.address = address
        self._demo, self._stopped = demo, stopped

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Let SIGINT and SIGTERM end `serve` and nothing more. Uvicorn raises them again afterwards, which
        would end the process before the demo's folder, with what people typed, is removed."""
        before = {number: signal.signal(number, self.handle_exit) for number in ENDING}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._demo.close()
        await self._stopped.wait()
        await super().shutdown(sockets)


def listen(port: int) -> socket.socket:
    """A socket on this computer only, on this port or, where it is taken, on a free one."""
    ours = socket.socket()
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        try:
            ours.bind((HOST, port))
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            log.warning("port %d is taken: another one is used", port)
            ours.bind((HOST, 0))
        ours.listen()
    except OSError:
        ours.close()
        raise
    return ours


def announce(server: Server) -> None:
    """One line for the terminal."""
    print(f"Demo: open {server.address} in a browser. Ctrl-C ends it.", flush=True)


async def serve(
    make_bot: MakeBot, clock: DemoClock, port: int = 8765, *, ready: Callable[[Server], None] = announce
) -> None:
    """Serve the demo until SIGINT or SIGTERM; return when the bot has stopped. Call it in the main thread.

    A port that is taken is replaced by a free one. ``ready`` is called once the page can be opened.
    Raises what the bot's ``start`` raises.
    """
    demo, stopped = Demo(make_bot, clock), asyncio.Event()

    async def keep() -> None:
        try:
            await demo.keeper.run()
        finally:
            stopped.set()

    with listen(port) as sock:
        address = f"http://{HOST}:{sock.getsockname()[1]}/"
        failure: Exception | None = None  # raised outside the group, which would wrap it
        async with asyncio.TaskGroup() as group:
            group.create_task(keep())
            try:
                await demo.start()
                server = Server(demo, stopped, address)
                ready(server)
                await server.serve([sock])
            except Exception as error:
                failure = error
            finally:
                demo.close()
        if failure:
            raise failure

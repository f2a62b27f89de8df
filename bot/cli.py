"""The commands: run, demo, check, status. A mistake that a person can make is one plain line, exit code 2."""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.clock import Clock
from bot.config import Settings, SettingsError, load_settings, unknown_variables
from bot.content import ContentError, MessageError, content_dir
from bot.logs import configure
from bot.safety import HelplinesError, RulesError
from bot.storage.errors import CannotStart, StorageTrouble

log = logging.getLogger(__name__)

MISTAKES = (
    SettingsError,
    ContentError,
    MessageError,
    HelplinesError,
    RulesError,
    CannotStart,
    StorageTrouble,
)
"""What a person can cause or mend. Their messages are one line, without anyone's data."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; gives the exit code: 0 done, 1 found something wrong, 2 a mistake in use or settings."""
    parser = argparse.ArgumentParser(prog="hecht", description="Hecht, a scripted companion on Telegram")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("run", help="run the bot (needs BOT_TOKEN)")
    demo = commands.add_parser("demo", help="a page with phones and a stand-in for Telegram; no token needed")
    demo.add_argument("--port", type=int, default=8765)
    check = commands.add_parser("check", help="check everything in content/")
    check.add_argument("--release", action="store_true", help="old helplines are errors, not warnings")
    check.add_argument("--write-lock", action="store_true", help="add new ids to content/flows.lock")
    check.add_argument("folder", nargs="?", type=Path, default=None)
    status = commands.add_parser("status", help="what is stored and waiting, in numbers")
    status.add_argument("--health", action="store_true", help="only whether Telegram was reached lately")
    asked = parser.parse_args(arguments)
    try:
        match asked.command:
            case "run":
                return asyncio.run(_run(_settings(needs_token=True)))
            case "demo":
                from bot.demo.run import demo as show

                _settings()
                return asyncio.run(show(asked.port))
            case "check":
                from bot.checks import check as check_all

                return check_all(
                    asked.folder or content_dir(), release=asked.release, write_lock=asked.write_lock
                )
            case _:
                from bot.status import status as tell

                return tell(_settings(), health=asked.health)
    except MISTAKES as mistake:
        print(f"hecht: {mistake}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _settings(*, needs_token: bool = False) -> Settings:
    settings = load_settings()
    secrets = [settings.require_token()] if needs_token else []
    secrets += [settings.master_key.get_secret_value()] if settings.master_key else []
    configure(settings.log_level, settings.log_format, secrets)
    for line in unknown_variables():
        log.warning("%s", line)
    return settings


async def _run(settings: Settings) -> int:
    """Poll Telegram until SIGINT or SIGTERM. Gives 1 when a part of the bot ended by itself."""
    from bot.app import App, Connections, load_world
    from bot.delivery.transport import Transport
    from bot.intake.polling import IntakeFailed

    gc.disable()  # nothing of what is loaded now is ever garbage: looking for some costs a third of a second
    app = App(settings, load_world(settings), Connections(Transport(), Transport()), Clock())
    loop = asyncio.get_running_loop()
    stopping = loop.create_future()

    def stop() -> None:
        if not stopping.done():
            stopping.set_result(None)

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)
    await app.start()
    gc.freeze()
    gc.enable()
    log.info("running")
    try:
        await app.wait(stopping)
    except IntakeFailed as failure:
        print(f"hecht: {failure}", file=sys.stderr)
        return 1
    finally:
        await app.stop()
    return 0

"""The commands. A mistake that a person can make is one plain line, exit code 2."""

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
from bot.config import Settings, SettingsError, load_settings, require_time_zones, unknown_variables
from bot.content import ContentError, MessageError, content_dir
from bot.logs import configure
from bot.safety import HelplinesError, RulesError, overdue
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
    check.add_argument("--measures", type=Path, metavar="DIR", help="only an operator's questionnaires")
    check.add_argument("folder", nargs="?", type=Path, default=None)
    preview = commands.add_parser("preview", help="one page with every flow and screen, to review")
    preview.add_argument("--output", type=Path, default=Path("preview.html"), metavar="FILE")
    preview.add_argument("folder", nargs="?", type=Path, default=None)
    assess = commands.add_parser("assess", help="what the risk check hears in a text")
    assess.add_argument("texts", nargs="*", metavar="TEXT", help='without: JSON Lines {"text": …} on stdin')
    assess.add_argument("--why", action="store_true", help="add what was heard, and how much it weighed")
    doors = commands.add_parser("doors", help="which ways on a text out of any flow is offered")
    doors.add_argument("texts", nargs="*", metavar="TEXT", help='without: JSON Lines {"text": …} on stdin')
    commands.add_parser(
        "when", help='which moment words mean: JSON Lines {"text", "now", "zone", "language"}'
    )
    status = commands.add_parser("status", help="what is stored and waiting, in numbers")
    status.add_argument("--health", action="store_true", help="only whether Telegram was reached lately")
    commands.add_parser("backup", help="make an encrypted backup now; the bot may be running")
    restore = commands.add_parser("restore", help="bring a backup back; stop the bot first")
    restore.add_argument("file", nargs="?", type=Path, metavar="FILE", help="without: list what there is")
    restore.add_argument("--however-old", action="store_true", help="even if erasures since are forgotten")
    keys = commands.add_parser("keys", help="rotate: change the master key; stop the bot first")
    keys.add_argument("action", choices=["rotate"])
    keys.add_argument("--new-key-file", type=Path, metavar="PATH", help="made unless it is there")
    keys.add_argument("--remove-old-backups", action="store_true", help="those that the old key opens")
    export = commands.add_parser("export", help="everything that is kept of one person, as two files")
    export.add_argument("person", type=int, metavar="PERSON", help="their Telegram id, a number")
    export.add_argument("--safety", action="store_true", help="also what they answered about safety")
    export.add_argument("--output", type=Path, default=Path("export"), metavar="FOLDER")
    bring = commands.add_parser("import", help="bring such a file in, while the bot is stopped")
    bring.add_argument("file", type=Path, metavar="FILE")
    bring.add_argument("--for", type=int, required=True, dest="person", metavar="PERSON")
    bring.add_argument("--replace", action="store_true", help="erase what is kept of them here first")
    asked = parser.parse_args(arguments)
    try:
        require_time_zones()
        match asked.command:
            case "run":
                return asyncio.run(_run(_settings(needs_token=True)))
            case "demo":
                from bot.demo.run import demo as show

                return asyncio.run(show(asked.port, _settings().measures_dir))
            case "assess":
                from bot.assessing import assess as assess_texts

                return assess_texts(asked.texts, sys.stdin.buffer, sys.stdout, why=asked.why)
            case "doors":
                from bot.assessing import doors as doors_of_texts

                return doors_of_texts(asked.texts, sys.stdin.buffer, sys.stdout)
            case "when":
                from bot.when import when

                return when(sys.stdin.buffer, sys.stdout)
            case "check":
                from bot.checks import check as check_all
                from bot.checks import check_measures

                if asked.measures is not None:
                    return check_measures(asked.measures)
                return check_all(
                    asked.folder or content_dir(), release=asked.release, write_lock=asked.write_lock
                )
            case "preview":
                from bot.preview.page import write

                try:
                    size = write(asked.folder or content_dir(), asked.output)
                except OSError as trouble:
                    print(f"hecht: {asked.output}: cannot be written: {trouble.strerror}", file=sys.stderr)
                    return 2
                print(f"{asked.output}: {size / 1_000_000:.1f} MB; open it in a browser")
                return 0
            case "backup":
                from bot.backups import backup

                return backup(_settings())
            case "restore":
                from bot.backups import bring_back

                return bring_back(_settings(), asked.file, however_old=asked.however_old)
            case "keys":
                from bot.backups import rotate_keys

                return rotate_keys(
                    _settings(), asked.new_key_file, remove_old_backups=asked.remove_old_backups
                )
            case "export":
                from bot.exporting import export as export_person

                return export_person(_settings(), asked.person, asked.output, safety=asked.safety)
            case "import":
                from bot.exporting import import_

                return import_(_settings(), asked.file, asked.person, replace=asked.replace)
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
    from bot.reminders import zones

    gc.disable()  # nothing of what is loaded now is ever garbage: looking for some costs a third of a second
    world, clock = load_world(settings), Clock()
    app = App(settings, world, Connections(Transport(), Transport()), clock)
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
    for late in (overdue(world.helplines, clock.now().date()), zones.outdated(clock.now())):
        if late:
            log.warning("%s", late)
    try:
        await app.wait(stopping)
    except IntakeFailed as failure:
        print(f"hecht: {failure}", file=sys.stderr)
        return 1
    finally:
        await app.stop()
    return 0

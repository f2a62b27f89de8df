"""What the first start leaves, made once for all tests of a process and copied: its migrations, and telling
Telegram what to show of the bot, take longer than most tests."""

from __future__ import annotations

from pathlib import Path

from telegram import Bot, MenuButtonCommands

from bot.clock import Clock
from bot.content import Content
from bot.demo.telegram import StandInRequest, Telegram
from bot.handlers.profile import set_profile
from bot.storage.store import Store
from tests.botapi.calls import Calls
from tests.storage import rows

_made: list[bytes] = []
_told: list[Telegram] = []


async def prepare(database: Path) -> None:
    """Put one there, under ``rows.KEY``, unless there is one."""
    if not _copied(database):
        await (await Store.open(database, rows.KEY)).close()
        _made.append(database.read_bytes())  # noqa: ASYNC240 - once, and nothing else runs yet


async def introduce(telegram: Telegram, content: Content) -> None:
    """Let it show commands and descriptions. A start looks whether they are those of its content."""
    if not _told:
        told = Telegram(Clock())
        calls, request = Calls(told), StandInRequest(told)
        await set_profile(
            Bot("1:demo", request=request, get_updates_request=request), content, MenuButtonCommands()
        )
        calls.verify()
        _told.append(told)
    telegram.commands, telegram.profile = dict(_told[0].commands), dict(_told[0].profile)


def _copied(database: Path) -> bool:
    if not database.exists():
        if not _made:
            return False
        database.parent.mkdir(parents=True, exist_ok=True)
        database.write_bytes(_made[0])
    return True

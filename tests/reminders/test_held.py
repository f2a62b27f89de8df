"""The whole bot while its machine's clock is wrong: nudges are held, and whoever writes is answered."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.clock import FixedClock
from bot.config import Settings
from bot.status import status
from tests.botapi.person import Phone
from tests.conversations.stories import AGREED, PLANNED, ROBIN
from tests.running import SAM, Running

pytestmark = pytest.mark.asyncio

YEAR = timedelta(days=365)
HELD = "nudges         held"


class Wrong(FixedClock):
    """Shows another time than ``right`` does, once it is ``ahead``."""

    def __init__(self, right: FixedClock) -> None:
        super().__init__(right.now())
        self._right = right
        self.ahead = timedelta()

    def now(self) -> datetime:
        return self._right.now() + self.ahead

    def advance(self, by: timedelta) -> None:
        self._right.advance(by)


class Apart(Running):
    """A bot whose clock is its own, and a Telegram whose clock goes right."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.folder = folder
        self.right = self.clock
        self.clock = self.wrong = Wrong(self.right)

    def told(self, capsys: pytest.CaptureFixture[str]) -> str:
        """What the status command prints beside the running bot."""
        status(
            Settings(_env_file=None, data_dir=self.folder, master_key_file=self.folder / "master.key"),
            health=False,
        )
        return capsys.readouterr().out


@pytest_asyncio.fixture
async def planned(tmp_path: Path) -> AsyncIterator[tuple[Apart, Phone]]:
    running = Apart(tmp_path)
    await running.start()
    phone = running.phone(SAM)
    await running.do(phone, *AGREED, *ROBIN, *PLANNED)
    yield running, phone
    await running.stop()
    running.verify()


@pytest.mark.parametrize("wrong", [YEAR, -YEAR, timedelta(hours=20)], ids=str)
async def test_nudges_wait_and_replies_do_not(
    planned: tuple[Apart, Phone], wrong: timedelta, capsys: pytest.CaptureFixture[str]
) -> None:
    running, phone = planned
    assert HELD not in running.told(capsys)
    due = await running.app.next_nudge()
    assert due is not None
    running.wrong.ahead = wrong
    shown = len(phone.chat.history)
    await running.advance(timedelta())
    assert len(phone.chat.history) == shown, "nothing comes by a wrong clock"
    assert HELD in running.told(capsys)
    await phone.say("/menu")
    assert len(phone.chat.history) > shown, "who writes is answered"
    running.wrong.ahead = timedelta()
    shown = len(phone.chat.history)
    await running.advance(due - running.right.now())
    assert len(phone.chat.history) == shown + 1, "it comes when it is due"
    assert HELD not in running.told(capsys)


async def test_a_restart_with_a_wrong_clock(planned: tuple[Apart, Phone]) -> None:
    running, phone = planned
    await running.stop()
    running.wrong.ahead = YEAR
    shown = len(phone.chat.history)
    await running.start()
    await running.settle()
    assert len(phone.chat.history) == shown
    running.wrong.ahead = timedelta()
    await running.to_next_nudge()
    assert len(phone.chat.history) == shown + 1

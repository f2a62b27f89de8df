"""``status`` counts nobody: what there is of fewer than ten is not told apart."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.config import Settings
from bot.status import status
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.storage import rows

pytestmark = pytest.mark.asyncio


def fill(tx: Tx, count: int) -> None:
    """So many people, each with a nudge, a message, and an update that could not be handled."""
    for number in range(count):
        chat = rows.chat(tx, telegram_id=5_918_273_000 + number)
        rows.nudge(tx, chat, rows.person(tx, chat), due_at=rows.NOW)
        rows.message(tx, chat)
        tx.sql.dead_insert(update_id=number, kind="message", error="ValueError", created_at=rows.NOW)


@pytest.mark.parametrize(
    ("count", "told"), [(0, "none"), (1, "fewer than 10"), (9, "fewer than 10"), (10, "10"), (11, "11")]
)
async def test_what_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], count: int, told: str
) -> None:
    key_file = tmp_path / "master.key"
    key_file.write_text(rows.KEY.hex())
    settings = Settings(_env_file=None, data_dir=tmp_path, master_key_file=key_file)
    store = await Store.open(settings.database_path, rows.KEY)
    await store.transact(fill, count)
    await store.close()

    assert status(settings, health=False) == 0
    lines = [re.split(r"  +", line, maxsplit=1) for line in capsys.readouterr().out.splitlines()]
    numbers = {name.split()[0]: words.removeprefix("due").strip() for name, words in lines[:-4]}
    assert "docs/helplines.md" in numbers.pop("helplines", "docs/helplines.md")
    expected = {"people": told, "dead": told, "outbox": told, "nudges": told}
    if count == 0:
        del expected["outbox"], expected["nudges"]
    assert numbers == expected

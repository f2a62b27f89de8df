"""A picture is drawn in a process of its own that ends with it: a bot that wants to stay small loads none of
what draws. What is drawn is written to that process and is nowhere else: in no file, no log, no argument.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

PATIENCE = 30.0
"""Seconds for one picture, of which a machine that has much else to do needs a few."""

ROOT = Path(__file__).parents[2]
"""The folder that `bot` is in, also where it was installed."""

START = "import sys; sys.path.insert(0, sys.argv[1]); from bot.pictures.drawing import main; main()"


class Artist:
    """One picture at a time: a crowd of them costs no more memory than one."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()

    async def draw(
        self, picture: Mapping[str, Any], wanted: Callable[[], bool] = lambda: True
    ) -> bytes | None:
        """A specification, as `specs.to_json` gives it, as a PNG, or as a PDF where it is a sheet. None where
        it could not be drawn: whoever asked has words for it too; and where nobody has it ``wanted`` any more
        when its turn comes, so that many presses of one person keep nobody else waiting."""
        async with self._turn:
            if not wanted():
                return None
            try:
                with TemporaryDirectory(prefix="hecht-", ignore_cleanup_errors=True) as folder:
                    return await _drawn(
                        json.dumps(picture, ensure_ascii=False).encode(errors="replace"), folder
                    )
            except (OSError, TimeoutError, RuntimeError, MemoryError):  # no room for a process, or a thread
                return None


async def _drawn(picture: bytes, folder: str) -> bytes | None:
    """What a process makes of it, which is killed when it takes too long or nobody waits any more."""
    pen = await asyncio.create_subprocess_exec(
        sys.executable,
        "-I",
        "-c",
        START,
        str(ROOT),
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        cwd=folder,
        env=_environment(folder),
    )
    try:
        async with asyncio.timeout(PATIENCE):
            drawn, _ = await pen.communicate(picture)
    finally:
        if pen.returncode is None:
            pen.kill()
            await pen.wait()
    return drawn if pen.returncode == 0 and drawn else None


def _environment(folder: str) -> dict[str, str]:
    """What finds Python's libraries, and nothing of ours: the token and the key may stand in the rest.

    Matplotlib insists on a folder to write the list of its own fonts to. To make it anew takes a tenth of a
    second, and a folder that stays would have to be somewhere; the host's fonts, which take long, and are
    others on every machine, are left out. One thread is enough: the others of numpy's would only cost memory.
    """
    ours = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    own = {
        "MPLCONFIGDIR": folder,
        "TMPDIR": folder,
        "MPL_IGNORE_SYSTEM_FONTS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
    return ours | own

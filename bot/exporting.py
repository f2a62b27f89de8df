"""``python -m bot export`` and ``import``: what is kept of one person, into files and out of one."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from bot.app import load_world
from bot.clock import Clock
from bot.config import Settings
from bot.conversations.export.collecting import collect
from bot.conversations.export.delivering import TO_READ, TO_TAKE
from bot.conversations.export.document import Document
from bot.conversations.export.importing import AlreadyHere, Imported, bring_in
from bot.conversations.export.page import page
from bot.conversations.export.reading import MOST_BYTES, NotAnExport, read
from bot.conversations.export.safety import safety_answers
from bot.storage.errors import CannotStart
from bot.storage.keys import load_or_make_master_key
from bot.storage.store import Store, open_readonly


class CannotExport(CannotStart):
    """Nothing was brought out or in."""


def export(settings: Settings, person: int, folder: Path, *, safety: bool) -> int:
    """Write both files of one person (their Telegram id) into ``folder``, beside a running bot. Raises
    `CannotExport` and what opening the database raises. Gives the exit code."""
    if not settings.database_path.exists():
        raise CannotStart(f"there is no database at {settings.database_path} yet: start the bot first")
    world, clock = load_world(settings), Clock()
    with open_readonly(settings.database_path, _key(settings), clock) as tx:
        chat = tx.sql.chat_by_lookup(lookup=tx.lookup(person))
        if chat is None or chat["person_id"] is None:
            raise CannotExport("nothing is kept of anybody with that Telegram id")
        about_safety = safety_answers(world.content, world.rules)
        document = collect(tx, chat["person_id"], clock.now(), about_safety, safety=safety)
    texts = {TO_READ: page(world.content, document, zone=world.zone), TO_TAKE: document.to_json()}
    if taken := [name for name in texts if (folder / name).exists()]:
        raise CannotExport(f"{folder / taken[0]} is there already: move it, or name another folder")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, text in texts.items():
            _write(folder / name, text)
    except OSError as trouble:
        raise CannotExport(f"{folder} cannot be written to ({trouble.strerror})") from None
    left_out = "" if safety else "; what was answered about safety is left out (--safety)"
    print(f"{folder / TO_READ} and {folder / TO_TAKE}{left_out}")
    return 0


def import_(settings: Settings, file: Path, person: int, *, replace: bool) -> int:
    """Bring an export in for somebody (their Telegram id), while the bot is stopped. Raises `CannotExport`
    and what opening the database raises. Gives the exit code."""
    if person <= 0:
        raise CannotExport("--for takes the Telegram id of a person, which is above 0")
    try:
        if file.stat().st_size > MOST_BYTES:
            raise NotAnExport(f"larger than {MOST_BYTES // 1_000_000} MB, which no export of Hecht is")
        document = read(file.read_bytes())
    except OSError as trouble:
        raise CannotExport(f"{file} cannot be read ({trouble.strerror})") from None
    except NotAnExport as wrong:
        raise CannotExport(f"{file}: {wrong}") from None
    try:
        came = asyncio.run(_import(settings, document, person, replace))
    except AlreadyHere:
        raise CannotExport(
            "something is kept of this person already; --replace erases it and takes the file instead"
        ) from None
    for line in _told(came):
        print(line)
    return 0


async def _import(settings: Settings, document: Document, person: int, replace: bool) -> Imported:
    world, clock = load_world(settings), Clock()
    store = await Store.open(settings.database_path, _key(settings), clock)
    try:
        return await store.transact(bring_in, world, clock.now(), document, person, replace=replace)
    finally:
        await store.close()


def _told(came: Imported) -> list[str]:
    """What came, for the operator: numbers that stand in the file in their hands."""
    lines = [
        f"imported       {came.relations} people, {came.steps} steps, {came.notes} notes, "
        f"{came.sessions} conversations, {came.reminders} reminders, {came.nudges} planned or past messages"
    ]
    if came.late:
        lines.append(f"left out       {came.late} messages that were planned for a time that is over")
    if came.memberships:
        lines.append(
            f"left out       {came.memberships} groups in which they took part: they join again there"
        )
    if came.bridges:
        lines.append(f"left out       {came.bridges} bridges to a professional: a new code, and choose again")
    if came.former:
        lines.append(f"kept as is     {came.former} conversations that this Hecht does not have")
    if not came.language:
        lines.append("language       theirs is not spoken here: BOT_LANGUAGE instead")
    return lines


def _write(path: Path, text: str) -> None:
    """For its owner's eyes only, and never over another file."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def _key(settings: Settings) -> bytes:
    return load_or_make_master_key(
        settings.master_key.get_secret_value() if settings.master_key else None,
        settings.master_key_file,
        settings.database_path.exists(),
    )

"""Golden transcripts of a family: three phones and their group as one story, line by line.

    [group] Noor presses: Take part        [group] Sam: /rituals
    [Sam] presses: Open                    [Sam] types: The evenings were quiet.
    [bot → group] text                     [bot → Sam] text
        [a button] [another]
    [bot edits in group] text              [bot edits for Sam] text
    [alert → Noor] text                    [toast → Noor] text
    [clock] a day later                    [Noor] leaves the group

After each act comes first what follows in the chat in which it was done, then the group, then each private
chat in the order in which people are named: chats are told apart, not who was faster. ``⟨ ⟩`` stand for the
invisible marks that isolate a name.

A scene is a plain async function that takes a `Story` and acts only through it::

    async def everybody_answers(story: Story) -> None:
        await story.group(SAM, "/rituals")
        await story.group(SAM, "g|begin|*")            # a button, by a pattern of its data
        await story.private(NOOR, "f|weather|*", "c|*|sky|sun", "The evenings were quiet.")
        await story.later(timedelta(hours=24), "a day later")

    SCENES = (everybody_answers, ...)

    @pytest.mark.parametrize("language", LANGUAGES)
    async def test_golden(tmp_path, language, pytestconfig):
        told = await tell(tmp_path, language, SCENES)
        compare("weather", language, told, update=pytestconfig.getoption("update_golden"))

    async def test_restarts(tmp_path, language):       # @pytest.mark.slow
        assert await tell(tmp_path, language, SCENES, restarts=True) == await tell(tmp_path, language, SCENES)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from difflib import unified_diff
from pathlib import Path

import pytest

from bot.demo.chats import Chat, Entry
from tests.botapi.person import INDENT, Phone
from tests.circles.family import NAMES, Family
from tests.conversations.golden import VISIBLE, row
from tests.running import PAUSE, SAM, Running, button

FOLDER = Path(__file__).parent / "golden"
LANGUAGES = (pytest.param("en", marks=pytest.mark.slow), "nl")
"""The fast tests play these stories in Dutch; most others here are in English."""

UPGRADED = {
    "Bad Request: group chat was upgraded to a supergroup chat",
    "Bad Request: message to edit not found",
}
"""What Telegram answers to the first message for a group's old id, which is then sent to the new one; and to
an edit of what stood in the old one."""

GROUP = 0
"""Where a line is of: the group, or a person's private chat (their id)."""


class Story:
    """A family whose group has the bot and in which everybody takes part; what is done and shown from then
    on is kept in ``lines``. With ``restarts`` the bot is started anew before each act."""

    def __init__(self, running: Running, family: Family, *, restarts: bool = False) -> None:
        self.running = running
        self.family = family
        self.lines: list[str] = []
        self._restarts = restarts
        self._read: dict[int, int] = {}
        self._texts: dict[tuple[int, int], str] = {}
        self._presser = SAM
        for where in self._places(GROUP):
            chat = self._chat(where)
            self._read[chat.id] = len(chat.history)
            self._texts |= {(chat.id, message.id): message.text for message in chat.shown()}

    # ------------------------------------------------------------------------------------- acts

    async def group(self, person: int, *acts: str, reply_to: int | None = None) -> None:
        """Press (``g|…``, a pattern of a button's data) or type in the group, one after the other."""
        await self._do(GROUP, person, self.family.group[person], acts, reply_to)

    async def private(self, person: int, *acts: str) -> None:
        """Likewise in somebody's own chat."""
        await self._do(person, person, self.family.private[person], acts, None)

    async def shortly(self, person: int, words: str, *acts: str) -> None:
        """In private, what another scene shows at length: one line instead of all that it looks like."""
        for act in acts:
            before = len(self.lines)
            await self.private(person, act)
            del self.lines[before:]
        self.lines.append(f"[{NAMES[person]}] {words}")

    async def later(self, by: timedelta, words: str) -> None:
        """Move the clock on."""
        await self._before()
        self.lines.append(f"[clock] {words}")
        await self.running.advance(by)
        self.read(GROUP)

    async def act(self, words: str, do: Callable[[], object]) -> None:
        """Anything else that happens to the group, such as that it becomes a supergroup."""
        await self._before()
        self.lines.append(f"[{words}]")
        do()
        await self.running.settle()
        self.read(GROUP)

    async def migrate(self) -> None:
        """The group becomes a supergroup."""
        chat = self._chat(GROUP)
        await self.act("the group becomes a supergroup", lambda: self.running.telegram.migrate(SAM, chat.id))

    async def _do(
        self, where: int, person: int, phone: Phone, acts: Sequence[str], reply_to: int | None
    ) -> None:
        for act in acts:
            await self._before()
            self._presser = person
            if act[1:2] == "|":
                message, data = button(phone, act)
                await phone.press(data, message=message)
            else:
                await phone.say(act, reply_to=reply_to)
            self.read(where)

    async def _before(self) -> None:
        if self._restarts:
            await self.running.restart()
        self.running.clock.advance(PAUSE)

    # ------------------------------------------------------------------------------------ lines

    def read(self, first: int) -> None:
        """Put what is new into ``lines``, of the chat ``first`` before the others."""
        for where in self._places(first):
            chat = self._chat(where)
            new = chat.history[self._read.get(chat.id, 0) :]
            self._read[chat.id] = len(chat.history)
            for entry in sorted(new, key=lambda e: e.happening not in ("pressed", "toast")):
                self.lines += [line.translate(VISIBLE) for line in self._lines(where, chat, entry)]

    def _places(self, first: int) -> list[int]:
        return [first, *(place for place in (GROUP, *NAMES) if place != first)]

    def _chat(self, where: int) -> Chat:
        return (self.family.group[SAM] if where == GROUP else self.family.private[where]).chat

    def _lines(self, where: int, chat: Chat, entry: Entry) -> list[str]:
        before = self._texts.get((chat.id, entry.message))
        if entry.happening not in ("pressed", "toast"):
            self._texts[chat.id, entry.message] = entry.text
        if entry.text.startswith("migrate_"):
            return []  # a service message, which `migrate` has told
        bot = entry.sender == self.running.telegram.bot.id
        if entry.happening == "toast":
            kind = "alert" if (chat.toast or {}).get("alert") else "toast"
            return _block(f"[{kind} → {NAMES[self._presser]}]", entry.text)
        if not bot:
            return _block(_who(where, entry), entry.text)
        place = "group" if where == GROUP else NAMES[where]
        shown = [INDENT + row(labels) for labels in entry.buttons]
        if entry.happening == "deleted":
            return _block(f"[bot deletes for {place}]", entry.text.partition("\n")[0])
        if entry.happening == "sent":
            return [*_block(f"[bot → {place}]", entry.text), *shown]
        at = "in group" if where == GROUP else f"for {place}"
        if before == entry.text and not shown:
            return [f"[bot takes the buttons {at}] “{entry.text.partition(chr(10))[0]}”"]
        if before == entry.text:
            return [f"[bot has the same words {at}, and]", *shown]
        return [*_block(f"[bot edits {at}]", entry.text), *shown]


def _who(where: int, entry: Entry) -> str:
    name = NAMES.get(entry.sender, "somebody")
    does = {"sent": "types", "pressed": "presses", "edited": "edits", "deleted": "deletes"}[entry.happening]
    return f"[group] {name} {does}:" if where == GROUP else f"[{name}] {does}:"


def _block(tag: str, text: str) -> list[str]:
    first, *rest = text.split("\n")
    return [f"{tag} {first}".rstrip(), *(f"{INDENT}{line}".rstrip() for line in rest)]


Scene = Callable[[Story], Awaitable[None]]


async def tell(
    folder: Path, language: str, scenes: Sequence[Scene], *, restarts: bool = False
) -> dict[str, list[str]]:
    """Play scenes, each with a bot and a family of its own; what each looked like, by its name. Every phone
    and the group speak ``language``."""
    told = {}
    for scene in scenes:
        name = scene.__name__
        own = folder / f"{name}{'-restarts' if restarts else ''}"
        own.mkdir()
        running = Running(own)
        for person in NAMES:
            running.telegram.people[person].language_code = language
        await running.start()
        try:
            family = Family(running)
            await family.arrive()
            await family.all_join()
            story = Story(running, family, restarts=restarts)
            await scene(story)
        finally:
            await running.stop()
        running.calls.verify(refusals=True)
        refused = {words for _, code, words in running.calls.refused if code == 400}
        assert refused <= UPGRADED, refused
        told[name.replace("_", " ")] = story.lines
    return told


def compare(
    file: str, language: str, told: dict[str, list[str]], *, update: bool, folder: Path = FOLDER
) -> None:
    """Fails with the difference to ``golden/<file>.<language>.txt``; with ``update`` writes it instead."""
    path = folder / f"{file}.{language}.txt"
    text = "\n\n".join("\n".join([f"## {name}", *lines]) for name, lines in told.items()) + "\n"
    if update:
        folder.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    changes = unified_diff(kept.split("\n"), text.split("\n"), "the file", "the bot", lineterm="")
    if difference := "\n".join(changes):
        pytest.fail(difference, pytrace=False)

"""Golden transcripts: a text file that holds what a person does and what the bot shows, and that is the test.

A file holds scenes, each begun by ``## its name``. Lines in a scene:

    [you] words                what the person types; further lines of it are indented by four spaces
    [you press] label          a button of the newest message that has one with this label
    [you edit] words           the last message that they typed, changed
    [you send] voice           or photo, or sticker
    [clock] to the next nudge  or +14 days, +3 hours, +1 second
    [kept] agreed to 1         what is kept of them is of an earlier version of the consent
    [after] file: scene        the scene begins where that one (of the same language) ended; a whole line

Everything else is what the bot showed for it. ``⟨ ⟩`` stand for the invisible marks that isolate a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from itertools import takewhile
from pathlib import Path

from bot.conversations.turn import Turn
from bot.demo.chats import Entry
from bot.demo.keyboards import inline_rows
from tests.botapi.person import INDENT, Phone
from tests.running import NOOR, PAUSE, SAM, Running

FOLDER = Path(__file__).parent / "golden"
PEOPLE = {"en": SAM, "nl": NOOR}
VISIBLE = str.maketrans({"\u2068": "⟨", "\u2069": "⟩"})
INVISIBLE = str.maketrans({"⟨": "\u2068", "⟩": "\u2069"})
ACT = re.compile(r"\[(you(?: press| edit| send)?|clock|kept|after)\] (.*)")
ROW = re.compile(rf"{INDENT}\[.*\]$")
SHIFT = re.compile(r"\+(\d+) (second|minute|hour|day|week)s?")


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that the person does, or that the clock does."""

    kind: str
    words: str
    line: int


@dataclass(frozen=True, slots=True)
class Scene:
    """One story. ``lines`` are those of the file, without the name."""

    file: str
    language: str
    name: str
    lines: tuple[str, ...]

    def text(self) -> list[str]:
        """The lines, without the empty ones between this scene and the next."""
        return "\n".join(self.lines).rstrip().split("\n")

    def acts(self) -> Iterator[Act]:
        """What is done in it, in order."""
        for number, line in enumerate(self.lines):
            if found := ACT.fullmatch(line):
                kind, words = found.groups()
                further = takewhile(lambda more: more.startswith(INDENT), self.lines[number + 1 :])
                yield Act(kind, "\n".join([words, *(more.removeprefix(INDENT) for more in further)]), number)

    def label_now(self, act: Act, phone: Phone) -> str:
        """What stands now where the pressed label stood; the label itself when it still is there."""
        if act.kind != "you press":
            return act.words
        newest = next(m for m in reversed(list(phone.chat.shown())) if inline_rows(m.markup))
        now = [[str(key["text"]).translate(VISIBLE) for key in keys] for keys in inline_rows(newest.markup)]
        if any(act.words in labels for labels in now):
            return act.words
        rows = {number for number, line in enumerate(self.lines) if ROW.match(line)}
        at = max(n for n in rows if n < act.line and f"[{act.words}]" in self.lines[n])
        first = min(n for n in range(at + 1) if rows.issuperset(range(n, at + 1)))
        column = self.lines[at].strip()[1:-1].split("] [").index(act.words)
        return now[at - first][column]


def scenes(file: str, language: str) -> dict[str, Scene]:
    """The scenes of a file, by name."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in (FOLDER / f"{file}.{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            name = line.removeprefix("## ")
            assert name not in found, f"{file}.{language}: two scenes are called {name!r}"
            found[name] = []
        elif name:
            found[name].append(line)
    return {name: Scene(file, language, name, tuple(lines)) for name, lines in found.items()}


def every_scene() -> list[Scene]:
    """All scenes of all files."""
    files = sorted(path.stem.rpartition(".") for path in FOLDER.glob("*.txt"))
    return [scene for file, _, language in files for scene in scenes(file, language).values()]


def write(played: Scene) -> None:
    """Put a scene as it was played into its file."""
    path = FOLDER / f"{played.file}.{played.language}.txt"
    kept = {**scenes(played.file, played.language), played.name: played}
    blocks = ("\n".join([f"## {scene.name}", *scene.text()]) for scene in kept.values())
    path.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


async def play(running: Running, scene: Scene, *, restarts: bool = True, relabelled: bool = False) -> Scene:
    """Do what the scene does, with the bot started anew between every two acts; the scene as it went.
    What it only comes after is played without restarts: its own scene has them. With ``relabelled`` a
    button whose label is another one now is found by its place on the screen."""
    person = PEOPLE[scene.language]
    phone = Reader(running.telegram, person, running.settle)
    lines: list[str] = []
    for act in scene.acts():
        if act.kind == "after":
            file, _, name = act.words.partition(": ")
            await play(running, scenes(file, scene.language)[name], restarts=False, relabelled=relabelled)
            phone = Reader(running.telegram, person, running.settle)
            lines.append(f"[after] {act.words}")
            continue
        if restarts:
            await running.restart()
        running.clock.advance(PAUSE)
        if act.kind == "kept":
            phone.transcript.append(f"[kept] {act.words}")
            await running.look(person, partial(agreed_to, int(act.words.removeprefix("agreed to "))))
        elif act.kind == "clock":
            phone.transcript.append(f"[clock] {act.words}")
            await move_clock(running, act.words)
            await phone.settle()
        else:
            await do(phone, replace(act, words=scene.label_now(act, phone)) if relabelled else act)
    return Scene(scene.file, scene.language, scene.name, (*lines, *phone.transcript))


def agreed_to(version: int, turn: Turn) -> None:
    """What is kept of them is of this version of the consent."""
    turn.tx.sql.person_set_consent(id=turn.person_id, consent=version, consented_at=turn.now_ms)


async def do(phone: Reader, act: Act) -> None:
    """One act of the person."""
    match act.kind:
        case "you press":
            await phone.press(act.words.translate(INVISIBLE))
        case "you edit":
            await phone.edit(act.words)
        case "you send":
            send = {
                "voice": phone.telegram.send_voice,
                "photo": phone.telegram.send_photo,
                "sticker": phone.telegram.send_sticker,
            }[act.words]
            send(phone.person, phone.person)
            await phone.settle()
        case _:
            await phone.say(act.words)


async def move_clock(running: Running, words: str) -> None:
    """``to the next nudge``, or by so much."""
    if words == "to the next nudge":
        await running.to_next_nudge()
        return
    found = SHIFT.fullmatch(words)
    assert found is not None, f"the clock can't be moved {words!r}"
    await running.advance(timedelta(**{f"{found[2]}s": int(found[1])}))


class Reader(Phone):
    """A phone whose transcript leaves out what a person would not notice."""

    def __init__(self, *args: object, **more: object) -> None:
        super().__init__(*args, **more)  # type: ignore[arg-type]
        self._texts = {message.id: message.text for message in self.chat.shown()}

    def _lines(self, entry: Entry) -> list[str]:
        before = self._texts.get(entry.message)
        if entry.happening != "pressed":  # its text is the button's label
            self._texts[entry.message] = entry.text
        if entry.happening == "edited" and before == entry.text and entry.sender == self.telegram.bot.id:
            if not entry.buttons:
                first = entry.text.partition("\n")[0].translate(VISIBLE)
                return [f"[bot] takes the buttons from “{first}”"]
            return ["[bot] has the same words, and", *(INDENT + row(labels) for labels in entry.buttons)]
        message = self.chat.messages[entry.message]
        if entry.happening == "sent" and message.media and "caption" not in message.media:
            return [f"[you send] {next(iter(message.media))}"]
        return [line.translate(VISIBLE) for line in super()._lines(entry)]


def row(labels: tuple[str, ...]) -> str:
    return " ".join(f"[{label}]" for label in labels).translate(VISIBLE)

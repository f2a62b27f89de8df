"""``python -m bot assess`` and ``doors``: what Hecht hears in texts, for clinicians and for whoever counts.

Needs no token and no settings, stores nothing, and says nothing but what was asked: one line of JSON a text.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TextIO

from bot.content import content_dir
from bot.content.compiled import load_doors
from bot.content.doors import doors_for
from bot.safety import shipped_rules

Answer = dict[str, object]


class BadLine(ValueError):
    """A line that is not `{"text": …}`; says what is wrong, without the line itself."""


def assess(texts: Sequence[str], lines: Iterable[bytes], out: TextIO, *, why: bool) -> int:
    """Answer ``texts``, or JSON Lines from ``lines``: `{"tier": 0|1|2, "topic": …, "rule": …}`, topic and
    rule null in tier 0; ``why``: with what was heard and how much of the sum it is. Gives the exit code."""
    rules = shipped_rules()

    def answer(text: str) -> Answer:
        found, reasons = rules.explain(text)
        said: Answer = {"tier": found.tier, "topic": found.topic or None, "rule": found.rule or None}
        if why:
            said["why"] = [{"heard": heard, "weight": round(weight, 3)} for heard, weight in reasons]
        return said

    return _answer(texts, lines, out, answer)


def doors(texts: Sequence[str], lines: Iterable[bytes], out: TextIO) -> int:
    """Answer in the same way: `{"doors": […]}`, as where nobody is on the map. Gives the exit code."""
    table = load_doors(content_dir() / "doors.yaml")
    return _answer(texts, lines, out, lambda text: {"doors": list(doors_for(table, text, ()))})


def _answer(
    texts: Sequence[str], lines: Iterable[bytes], out: TextIO, answer: Callable[[str], Answer]
) -> int:
    """A line that cannot be read is answered with what is wrong with it, and makes the exit code 1."""
    bad = False
    for number, text in enumerate(texts or _read(lines), start=1):
        if isinstance(text, BadLine):
            bad = True
            said: Answer = {"error": f"line {number}: {text}"}
        else:
            said = answer(text)
        out.write(json.dumps(said, ensure_ascii=False) + "\n")
    return 1 if bad else 0


def _read(lines: Iterable[bytes]) -> Iterator[str | BadLine]:
    for line in lines:
        try:
            read = json.loads(line)
        except (ValueError, RecursionError):
            yield BadLine("not JSON in UTF-8")
            continue
        text = read.get("text") if isinstance(read, dict) else None
        yield text if isinstance(text, str) else BadLine('not of the form {"text": "…"}')

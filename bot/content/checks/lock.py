"""``content/flows.lock``: every flow, card and option id that was ever shipped.

People are in the middle of flows for weeks, and records keep answers for years: an id that has been shipped
must go on meaning the same. One line each: ``flow``, ``flow/card`` or ``flow/card/option``. A renamed id is
declared in the flow (``was: [old]``). A removed one becomes a tombstone, written by hand: ``gone flow/card``;
it covers what stands below it and may never come back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.content.checks.problems import Problem
from bot.flows.cards import Choice, Choices, Flow

NAME = "flows.lock"
GONE = "gone "
HEAD = "# Every id ever shipped. Written by `python -m bot check --write-lock`; see docs/content.md.\n"
TOMBSTONE = "to remove it for good, write 'gone ' before its line in flows.lock"


def ids_of(flows: Iterable[Flow]) -> set[str]:
    """All ids there are now."""
    found: set[str] = set()
    for flow in flows:
        found.add(flow.id)
        for card in flow.cards:
            found.add(f"{flow.id}/{card.id}")
            if isinstance(card, Choice | Choices):
                found |= {f"{flow.id}/{card.id}/{option.id}" for option in card.options}
    return found


def known_ids(flows: Iterable[Flow]) -> set[str]:
    """All ids there are now or that a ``was`` accounts for."""
    found: set[str] = set()
    for flow in flows:
        for flow_id in (flow.id, *flow.was):
            found.add(flow_id)
            for card in flow.cards:
                for card_id in (card.id, *card.was):
                    found.add(f"{flow_id}/{card_id}")
                    if isinstance(card, Choice | Choices):
                        names = (name for option in card.options for name in (option.id, *option.was))
                        found |= {f"{flow_id}/{card_id}/{name}" for name in names}
    return found


def check_lock(folder: Path, flows: Iterable[Flow]) -> Iterator[Problem]:
    """Ids that were lost, came back from under a tombstone, or are not locked yet."""
    path, flows = folder / NAME, list(flows)
    lines = read_lock(path)
    now, known = ids_of(flows), known_ids(flows)
    gone = {entry.removeprefix(GONE): line for entry, line in lines.items() if entry.startswith(GONE)}
    for entry, line in lines.items():
        if not entry.startswith(GONE) and entry not in known and not _under(entry, gone):
            what = ["flow", "card", "option"][entry.count("/")]
            mend = f"if it was renamed, declare 'was: [{entry.rpartition('/')[2]}]'; {TOMBSTONE}"
            yield Problem(path, line, f"the {what} {entry} is lost: people may be in the middle of it", mend)
    for entry in sorted(now):
        if _under(entry, gone):
            mend = "take another id: answers kept under this one mean something else"
            yield Problem(path, gone.get(entry, 1), f"{entry} was removed and has come back", mend)
    new = sorted(now - lines.keys() - {e for e in now if _under(e, gone)})
    if new:
        more = f" and {len(new) - 1} more" if len(new) > 1 else ""
        yield Problem(path, 1, f"{new[0]}{more} not locked yet", "run `python -m bot check --write-lock`")


def write_lock(folder: Path, flows: Iterable[Flow]) -> int:
    """Add the ids that are new; nothing is ever taken out. Returns how many were added."""
    path = folder / NAME
    lines = read_lock(path)
    gone = {entry.removeprefix(GONE): line for entry, line in lines.items() if entry.startswith(GONE)}
    new = {entry for entry in ids_of(flows) if entry not in lines and not _under(entry, gone)}
    entries = sorted({*lines, *new}, key=lambda entry: (entry.removeprefix(GONE), entry))
    path.write_text(HEAD + "".join(f"{entry}\n" for entry in entries), encoding="utf-8")
    return len(new)


def read_lock(path: Path) -> dict[str, int]:
    """Entry → line."""
    if not path.is_file():
        return {}
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return {text.strip(): number for number, text in lines if text.strip() and not text.startswith("#")}


def _under(entry: str, gone: Iterable[str]) -> bool:
    return any(entry == grave or entry.startswith(f"{grave}/") for grave in gone)

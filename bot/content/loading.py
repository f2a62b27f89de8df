"""From ``content/flows/*.yaml`` to compiled flows: blocks included, ids prefixed, messages named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from bot.content.errors import ContentError
from bot.content.sources import Source, read_yaml
from bot.flows.cards import (
    Card,
    Choice,
    Choices,
    Conditional,
    Confirm,
    Effect,
    Flow,
    Include,
    Option,
    Release,
    Save,
    Schedule,
    Share,
    When,
)

LONGEST_ID = 20
"""Bytes of a flow, card or option id (bot/flows/cards.py)."""

T = TypeVar("T")
_CARD: TypeAdapter[Card] = TypeAdapter(Card)


@dataclass(frozen=True)
class FlowSource:
    """A compiled flow and where it stands. ``lines`` says the line of each card; an included card has
    the line of its ``include``, and is not in ``own``."""

    flow: Flow
    source: Source
    lines: Mapping[str, int]
    own: Mapping[str, int]
    """Card id → place in the file's list of cards, for the cards that stand in this file."""

    @property
    def path(self) -> Path:
        return self.source.path


def content_dir() -> Path:
    """Where content lives: inside the package in a wheel, beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "files"
    return inside if inside.is_dir() else package.parents[1] / "content"


def load_flows(folder: Path) -> dict[str, Flow]:
    """All flows that can be begun (no blocks), compiled, by id. Raises ContentError at the first fault."""
    return {name: source.flow for name, source in load_sources(folder).items() if not source.flow.block}


def load_sources(folder: Path) -> dict[str, FlowSource]:
    """Flows and blocks, compiled, by id, with their places. Raises ContentError at the first fault."""
    compiled, faults = compile_flows(folder)
    if faults:
        raise faults[0]
    return compiled


def compile_flows(folder: Path) -> tuple[dict[str, FlowSource], list[ContentError]]:
    """Everything that compiles, and the faults of what does not, file by file."""
    faults: list[ContentError] = []
    sources: dict[str, Source | ContentError] = {}
    for path in sorted((folder / "flows").glob("*.yaml")):
        try:
            sources[path.stem] = read_yaml(path)
        except ContentError as error:
            sources[path.stem] = error
    compiled: dict[str, FlowSource] = {}

    def compiled_flow(name: str, above: tuple[str, ...] = ()) -> FlowSource:
        source = sources[name]
        if isinstance(source, ContentError):
            raise source
        if name not in compiled:
            compiled[name] = _compile(source, lambda block: compiled_flow(block, (*above, name)), above)
        return compiled[name]

    for name in sources:
        try:
            compiled_flow(name)
        except ContentError as error:
            # A broken block breaks every flow that includes it: say it once.
            if str(error) not in map(str, faults):
                faults.append(error)
    return compiled, faults


def _compile(source: Source, block: Callable[[str], FlowSource], above: tuple[str, ...]) -> FlowSource:
    path, data = source.path, source.data
    if not isinstance(data, dict) or not isinstance(data.get("cards"), list):
        raise ContentError(
            path, 1, "this is not a flow", "a flow is a mapping with 'id' and a list of 'cards'"
        )
    if data.get("id") != path.stem:
        mend = f"write 'id: {path.stem}', or rename the file"
        raise ContentError(path, source.line(("id",)), "the id of a flow is the name of its file", mend)
    cards: list[Card] = []
    lines: dict[str, int] = {}
    own: dict[str, int] = {}
    for number, item in enumerate(data["cards"]):
        line = source.line(("cards", number))
        if isinstance(item, dict) and "include" in item:
            include = _validated(source, ("cards", number), Include.model_validate, item)
            added = _included(source, line, include, block, above)
        else:
            card = _validated(source, ("cards", number), _CARD.validate_python, item)
            added = [card if card.message else card.model_copy(update={"message": f"{path.stem}-{card.id}"})]
            own.setdefault(card.id, number)
        for card in added:
            if card.id in lines:
                mend = "give one of them another id; an include can have a 'prefix'"
                raise ContentError(path, line, f"the card id {card.id!r} stands twice", mend)
            lines[card.id] = line
            cards.append(card)
    flow = _validated(source, (), Flow.model_validate, {**data, "cards": cards})
    return FlowSource(flow, source, lines, own)


def _validated(source: Source, place: tuple[str | int, ...], validate: Callable[[Any], T], data: Any) -> T:
    try:
        return validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        where = (*place, *first["loc"])
        name = ".".join(str(step) for step in where if not isinstance(step, int)) or "flow"
        raise ContentError(
            source.path, source.line(where), f"{name}: {first['msg']}", _mend(first["type"])
        ) from error


def _mend(kind: str) -> str:
    match kind:
        case "extra_forbidden":
            return "remove this key, or check how it is spelled"
        case "missing":
            return "add this key"
        case "string_pattern_mismatch" | "string_too_long":
            return f"ids are a-z, 0-9 and _, begin with a letter, and have at most {LONGEST_ID} characters"
        case _:
            return "see docs/content.md"


# ------------------------------------------------------------------------------------------- including


def _included(
    source: Source, line: int, include: Include, block: Callable[[str], FlowSource], above: tuple[str, ...]
) -> list[Card]:
    path, name = source.path, include.include
    if name in above or name == path.stem:
        raise ContentError(path, line, f"{name!r} includes itself", "remove one of the includes")
    if not (path.parent / f"{name}.yaml").is_file():
        raise ContentError(
            path, line, f"there is no block {name!r}", f"make flows/{name}.yaml, or name another one"
        )
    flow = block(name).flow
    if not flow.block:
        raise ContentError(
            path, line, f"{name!r} is a flow, not a block", "write 'block: true' there, or offer it"
        )
    ids = {card.id for card in flow.cards}
    cards = []
    for card in (prefixed(card, include.prefix, ids) for card in flow.cards):
        too_long = next((i for i in (card.id, *card.was) if len(i) > LONGEST_ID), None)
        if too_long:
            mend = f"take a shorter prefix: at most {LONGEST_ID} characters together"
            raise ContentError(path, line, f"the included card id {too_long!r} is too long", mend)
        cards.append(_conditioned(card, include, path, line))
    return cards


def prefixed(card: Card, prefix: str, ids: Iterable[str]) -> Card:
    """The card as it stands in a flow that includes its block under ``prefix``: its own id and every
    mention of a card of the block (``ids``) carry the prefix; facts, fields and options do not."""
    known = frozenset(ids)

    def name(card_id: str) -> str:
        return prefix + card_id if card_id in known else card_id

    def when(tests: When) -> When:
        return {name(card_id): test for card_id, test in tests.items()}

    def conditions(thing: Conditional) -> dict[str, Any]:
        return {"when": when(thing.when), "unless": when(thing.unless)}

    def option(item: Option) -> Option:
        return item.model_copy(update={**conditions(item), "first": when(item.first)})

    def effect(item: Effect) -> Effect:
        changes = conditions(item)
        match item:
            case Save() | Release():
                changes["values"] = {field: name(card_id) for field, card_id in item.values.items()}
            case Schedule():
                changes["at"] = name(item.at)
            case Share():
                changes["share"] = name(item.share)
            case _:
                pass
        return item.model_copy(update=changes)

    changes = {
        **conditions(card),
        "id": prefix + card.id,
        "was": tuple(prefix + old for old in card.was),
        "effects": tuple(effect(item) for item in card.effects),
    }
    match card:
        case Choice() | Choices():
            changes["options"] = tuple(option(item) for item in card.options)
        case Confirm():
            changes["lists"] = tuple(name(card_id) for card_id in card.lists)
        case _:
            pass
    return card.model_copy(update=changes)


def _conditioned(card: Card, include: Include, path: Path, line: int) -> Card:
    """The include's conditions hold for each of its cards. Two tests of one name cannot both be written
    down, and two ``unless`` would have to be joined by "or", which conditions do not have."""
    doubled = include.when.keys() & card.when.keys()
    if doubled or (include.unless and card.unless):
        what = f"the condition on {sorted(doubled)[0]!r}" if doubled else "'unless'"
        raise ContentError(
            path, line, f"{what} stands on the include and on its card {card.id!r}", "move one of them"
        )
    return card.model_copy(
        update={"when": {**include.when, **card.when}, "unless": include.unless or card.unless}
    )

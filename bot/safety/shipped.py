"""The risk check as it is shipped, in one call."""

from __future__ import annotations

import functools
from pathlib import Path

from bot.safety.rule_files import load_rules
from bot.safety.rules import Assessment, Rules


@functools.cache
def shipped_rules() -> Rules:
    """The rules and the model that travel with Hecht; read at the first call. Raises `RulesError`."""
    package = Path(__file__).resolve().parents[1]
    inside = (
        package / "content" / "files"
    )  # as `bot.content.content_dir`, which may not be imported from here
    return load_rules((inside if inside.is_dir() else package.parent / "content") / "safety")


def assess(text: str) -> Assessment:
    """What a text in either language sounds like: tier 0 (nothing), 1 (explicit) or 2 (indirect), its
    topic and the rule that spoke, ``model:<topic>`` where the model did."""
    return shipped_rules().assess(text)

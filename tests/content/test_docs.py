"""The flow that docs/content.md writes in ten minutes is one that the check accepts, like all the others."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from textwrap import dedent

from bot.content import content_dir, load_content
from bot.content.checking import check, write_lock
from bot.content.loading import load_flows

DOCS = Path(__file__).parents[2] / "docs" / "content.md"


def block(kind: str) -> str:
    """The first block of a kind in the section, without its indentation."""
    section = DOCS.read_text(encoding="utf-8").split("## A flow in ten minutes")[1]
    found = re.search(rf"( *)```{kind}\n(.*?)```", section, re.DOTALL)
    assert found
    return dedent(found[2])


def test_the_flow_of_the_docs_passes_the_check(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    shutil.copytree(content_dir(), folder)
    (folder / "flows" / "gratitude_walk.yaml").write_text(block("yaml"), encoding="utf-8")
    for language in ("en", "nl"):
        (folder / "locales" / language / "gratitude_walk.ftl").write_text(block("ftl"), encoding="utf-8")
    menu = folder / "programme.yaml"
    text = menu.read_text(encoding="utf-8")
    menu.write_text(text.replace("    - good_moment\n", "    - good_moment\n    - gratitude_walk\n"))
    assert write_lock(folder, load_flows(folder).values()) > 0
    assert [str(problem) for problem in check(folder) if problem.level == "error"] == []
    assert "gratitude_walk" in load_content(folder).flows

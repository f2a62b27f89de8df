"""A small sample of content, so that the tests of the code do not change with the words people read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.content import Content, content_dir, load_content

SAMPLE = Path(__file__).parent / "sample"


def copy_sample(to: Path) -> Path:
    """The sample, with the texts that all flows share."""
    shutil.copytree(SAMPLE, to)
    for language in ("en", "nl"):
        for shared in ("screens.ftl", "moments.ftl"):
            shutil.copy(content_dir() / "locales" / language / shared, to / "locales" / language)
    return to


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Content:
    return load_content(copy_sample(tmp_path_factory.mktemp("content") / "sample"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy that a test may break."""
    return copy_sample(tmp_path / "sample")

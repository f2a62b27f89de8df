"""What the tests that kill have in common."""

from __future__ import annotations

import os
import random

import pytest


@pytest.fixture
def chance() -> random.Random:
    """Printed, so that a failing run can be had again (KILL_SEED=…), as far as timing allows."""
    anew = random.SystemRandom().randrange(1_000_000) if "HECHT_EXPLORE" in os.environ else 1
    seed = int(os.environ.get("KILL_SEED", anew))
    print(f"KILL_SEED={seed}")
    return random.Random(seed)

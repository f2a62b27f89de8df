"""The two who are played are on one bridge."""

from __future__ import annotations

import pytest

from tests.bridges.playing import CLIENT, OTHER, PROFESSIONAL, Both
from tests.running import Running

pytestmark = pytest.mark.asyncio


async def test_both_are_on_it_and_nobody_else(running: Running) -> None:
    both = Both(running)
    await both.agree(CLIENT, PROFESSIONAL, OTHER)
    bridge_id = await both.joined()
    client, professional = await both.bridge(bridge_id), await both.bridge(bridge_id, PROFESSIONAL)
    assert client is not None and client.stands and (client.called, client.label) == ("Dr. K", "")
    assert professional is not None and (professional.called, professional.label) == ("", "one")
    assert await both.bridge(bridge_id, OTHER) is None

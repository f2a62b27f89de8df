"""The door from the asynchronous world into the one transaction, and the way of its rows to delivery."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.clock import Clock
from bot.conversations.apply import apply
from bot.conversations.events import Event
from bot.conversations.turn import Outcome, World
from bot.storage.outgoing import Outgoing
from bot.storage.store import Store


class Turns:
    """``deliver`` is called on the event loop with the rows of each commit, in order of the commits;
    ``planned`` when a nudge was planned, ``silence`` before that with the chat where nothing that waited may
    appear any more."""

    def __init__(
        self,
        store: Store,
        world: World,
        clock: Clock,
        deliver: Callable[[Sequence[Outgoing]], None],
        planned: Callable[[], None],
        silence: Callable[[str], None],
    ) -> None:
        self._store = store
        self._world = world
        self._clock = clock
        self._deliver = deliver
        self._planned = planned
        self._silence = silence

    async def take(self, event: Event) -> Outcome:
        """Carry out one event and hand over what it leads to. Raises what storage raises; then nothing
        happened."""
        outcome = await self._store.transact(apply, self._world, self._clock.now(), event)
        if outcome.silenced:
            self._silence(outcome.silenced)
        if outcome.rows:
            self._deliver(outcome.rows)
        if outcome.planned:
            self._planned()
        if outcome.erased:
            await self._store.seal_erasure()
        return outcome

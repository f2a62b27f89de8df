"""The door from the asynchronous world into the one transaction, and the way of its rows to delivery."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.clock import Clock
from bot.conversations.apply import apply
from bot.conversations.events import Event, Located
from bot.conversations.pace import Numbers, Pace
from bot.conversations.turn import Outcome, World
from bot.storage.outgoing import Outgoing
from bot.storage.store import Store


class Turns:
    """``deliver`` is called on the event loop with the rows of each commit, in order of the commits;
    ``planned`` when a nudge was planned, ``silence`` before that with the chat where nothing that waited may
    appear any more. ``pace`` keeps anybody from holding up the others; without one everything is taken."""

    def __init__(
        self,
        store: Store,
        world: World,
        clock: Clock,
        deliver: Callable[[Sequence[Outgoing]], None],
        planned: Callable[[], None],
        silence: Callable[[str], None],
        pace: Pace | None = None,
    ) -> None:
        self._store = store
        self._world = world
        self._clock = clock
        self._deliver = deliver
        self._planned = planned
        self._silence = silence
        self._pace = pace

    async def take(self, event: Event) -> Outcome:
        """Carry out one event and hand over what it leads to; of somebody over their pace, nothing, or a word
        about that. Raises what storage raises; then nothing happened."""
        if self._pace is None:
            return await self._carry_out(event)
        ticket = self._pace.ask(event)
        if ticket.event is None:
            return Outcome(toast=self._pace.toast(event))
        missed = self._pace.missed(ticket.event)
        try:
            outcome = await self._carry_out(ticket.event, missed)
        except BaseException:  # it comes again, or is set aside
            if ticket.paid:
                ticket.paid.give_back()
            raise
        self._pace.noted(ticket.event, missed)
        self._pace.remember(ticket.event, outcome.toast)
        return outcome

    def has_time_for(self, event: Located) -> bool:
        """Whether an event would be carried out: asked before its zone is looked for, which costs more."""
        return self._pace is None or self._pace.has_room(event)

    async def _carry_out(self, event: Event, missed: Numbers | None = None) -> Outcome:
        outcome = await self._store.transact(apply, self._world, self._clock.now(), event, missed or {})
        if outcome.silenced:
            self._silence(outcome.silenced)
        if outcome.rows:
            self._deliver(outcome.rows)
        if outcome.planned:
            self._planned()
        return outcome

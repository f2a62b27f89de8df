"""The address book: our id of a chat → Telegram's. A chat's lane waits while its address is looked up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from bot.delivery import desk
from bot.delivery.backoff import insist
from bot.delivery.lanes import Lanes
from bot.storage.store import Store

KNOWN_CHATS = 20_000
"""So many addresses are remembered, about 3 MB, before those that nothing waits for are looked up again."""


class Addresses:
    def __init__(
        self,
        store: Store,
        lanes: Lanes,
        stopping: asyncio.Event,
        monotonic: Callable[[], float],
        chance: Callable[[], float],
    ) -> None:
        self._store = store
        self._lanes = lanes
        self._stopping = stopping
        self._monotonic = monotonic
        self._chance = chance
        self._known: dict[str, int] = {}
        self._forget_at = KNOWN_CHATS

    def __getitem__(self, chat_id: str) -> int:
        """Telegram's id. A chat whose lane may go has one."""
        return self._known[chat_id]

    def missing(self, chat_ids: Iterable[str]) -> set[str]:
        """Those that must be looked up; their lanes wait from now on, until `find` is done."""
        unknown = {chat_id for chat_id in chat_ids if chat_id not in self._known}
        for chat_id in unknown:
            self._lanes.unknown(chat_id)
        return unknown

    def learn(self, chat_id: str, telegram_id: int) -> None:
        """Remember an address, and let the chat's lane go."""
        if len(self._known) >= self._forget_at:
            waiting = self._lanes.chats()
            self._known = {chat: number for chat, number in self._known.items() if chat in waiting}
            self._forget_at = max(KNOWN_CHATS, 2 * len(self._known))
        self._known[chat_id] = telegram_id
        self._lanes.known(chat_id, group=telegram_id < 0, now=self._monotonic())

    async def find(self, chat_ids: set[str]) -> set[str]:
        """Look them up; gives those that are gone from the database. In spite of trouble with storage."""
        found = await insist(
            lambda: self._store.transact(desk.addresses, chat_ids), self._stopping, self._chance
        )
        if found is None:  # stopping: nothing more is sent
            return set()
        for chat_id, telegram_id in found.items():
            self.learn(chat_id, telegram_id)
        return chat_ids - found.keys()

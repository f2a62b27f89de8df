"""What a transaction can do: named queries, and sealing what people say."""

from __future__ import annotations

import secrets
from typing import Any

from bot.clock import Clock, to_ms
from bot.storage.errors import NoKey
from bot.storage.keys import Cipher, KeyRing


class Tx:
    """Handed to the function that `Store.transact` runs; of no use outside it.

    ``tx.sql.<name>(**parameters)`` runs a named query of ``bot/storage/sql``: ``^`` gives one row as a dict
    or None, ``$`` one value or None, ``!`` the number of rows written, no mark a list of rows.
    """

    __slots__ = ("clock", "erased", "keys", "sql")

    def __init__(self, sql: Any, keys: KeyRing, clock: Clock) -> None:
        self.sql = sql
        self.keys = keys
        self.clock = clock
        self.erased = False
        """Whether something was erased that the files still hold: `Store` sees to that after the commit."""

    @property
    def now_ms(self) -> int:
        """By the clock that is passed in everywhere: ms since 1970 UTC."""
        return to_ms(self.clock.now())

    @staticmethod
    def new_id() -> str:
        """A random id of our own: 11 characters, 64 bits."""
        return secrets.token_urlsafe(8)

    def new_key(self, owner_id: str) -> None:
        """Make the data key of a person or group; raises IntegrityError when there is one already."""
        self.sql.data_key_insert(owner_id=owner_id, wrapped=self.keys.make(owner_id), created_at=self.now_ms)

    def has_key(self, owner_id: str) -> bool:
        return self.sql.data_key_get(owner_id=owner_id) is not None

    def drop_key(self, owner_id: str) -> None:
        """From the commit on, nothing sealed for this owner can be read by anyone."""
        self.keys.forget(owner_id)
        self.sql.data_key_delete(owner_id=owner_id)

    def seal(self, owner_id: str, place: str, text: str) -> bytes:
        """Encrypt ``text`` for ``place`` ("table|column|row id"); raises `NoKey`."""
        return self._cipher(owner_id).seal(text.encode(), f"{place}|{owner_id}")

    def open(self, owner_id: str, place: str, blob: bytes) -> str:
        """The inverse of `seal`; raises `NoKey`, or `Unreadable` at another place than it was sealed for."""
        return self._cipher(owner_id).open(blob, f"{place}|{owner_id}").decode()

    def lookup(self, telegram_id: int) -> bytes:
        """The keyed hash of a Telegram id, for ``chat.lookup``."""
        return self.keys.lookup(telegram_id)

    def seal_address(self, chat_id: str, telegram_id: int) -> bytes:
        """For ``chat.address``. Not under the person's key: a farewell after erasure must still go out."""
        return self.keys.address.seal(str(telegram_id).encode(), _address_place(chat_id))

    def open_address(self, chat_id: str, blob: bytes) -> int:
        """The Telegram id of a chat; raises `Unreadable`."""
        return int(self.keys.address.open(blob, _address_place(chat_id)))

    def _cipher(self, owner_id: str) -> Cipher:
        cipher = self.keys.cached(owner_id)
        if cipher is None:
            wrapped = self.sql.data_key_get(owner_id=owner_id)
            if wrapped is None:
                raise NoKey("this person or group has no data key")
            cipher = self.keys.unwrap(owner_id, wrapped)
        return cipher


def _address_place(chat_id: str) -> str:
    return f"chat|address|{chat_id}|{chat_id}"

"""The master key and what hangs from it: subkeys, data keys, and AES-256-GCM bound to a place.

Telegram's terms for bot developers (4.4) ask that personal data is encrypted at rest and kept apart from its
key: so the master key comes from the environment or a file of its own, never from the database. Every person
and every group has a data key, stored wrapped; dropping that one row makes everything under it unreadable.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import secrets
from collections import OrderedDict
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.storage.errors import CannotStart, Unreadable

KEY_BYTES = 32
NONCE_BYTES = 12  # NIST SP 800-38D, 8.2: random nonces of 96 bits
HEX_LENGTH = 64
CACHED_KEYS = 4096


class MasterKeyError(CannotStart):
    """The master key is missing, malformed, or not the one this database was made with."""


def next_key_file(key_file: Path) -> Path:
    """Where a rotation keeps the new key until it takes the old one's place."""
    return key_file.with_name(key_file.name + ".new")


def load_or_make_master_key(key: str | None, key_file: Path, database_exists: bool) -> bytes:
    """The 32 bytes of the master key, from ``key`` (base64 or hex), else from ``key_file``.

    The file is made (0600, its directories 0700) only when there is neither a key nor a database yet: a new
    key beside an old database could read nothing of it. Raises `MasterKeyError`.
    """
    if key is not None and key.strip():
        return decode_key(key, "BOT_MASTER_KEY")
    if next_key_file(key_file).exists():
        raise MasterKeyError(
            f"a change of the master key was interrupted ({next_key_file(key_file)} is there): "
            "run `python -m bot keys rotate` again"
        )
    return read_master_key(key_file, database_exists)


def read_master_key(key_file: Path, database_exists: bool) -> bytes:
    """The same, from the file alone, also half-way through a rotation."""
    try:
        return decode_key(key_file.read_text(encoding="ascii"), str(key_file))
    except FileNotFoundError:
        if database_exists:
            raise MasterKeyError(
                f"the master key of this database is missing: put it back at {key_file} or set BOT_MASTER_KEY"
            ) from None
    except (OSError, UnicodeError):
        raise MasterKeyError(f"the master key cannot be read from {key_file}") from None
    try:
        return write_new_key(key_file)
    except OSError as error:
        raise MasterKeyError(f"the master key cannot be written to {key_file}: {error.strerror}") from None


def decode_key(text: str, source: str) -> bytes:
    """32 bytes from base64 or hex; raises `MasterKeyError` that names ``source``."""
    text = text.strip()
    try:
        if len(text) == HEX_LENGTH:
            key = bytes.fromhex(text)
        else:
            plain = text.replace("-", "+").replace("_", "/").rstrip("=")
            key = base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (ValueError, binascii.Error):
        key = b""
    if len(key) != KEY_BYTES:
        raise MasterKeyError(f"the master key in {source} is malformed: it must be 32 bytes as base64 or hex")
    return key


def write_new_key(key_file: Path) -> bytes:
    """Make a key (0600, its directories 0700). Written whole, then renamed: a crash leaves no half
    key behind. Raises OSError."""
    for directory in reversed(key_file.parents):
        directory.mkdir(mode=0o700, exist_ok=True)
    key = secrets.token_bytes(KEY_BYTES)
    draft = key_file.with_name(key_file.name + ".draft")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(base64.b64encode(key) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    draft.rename(key_file)
    sync_directory(key_file.parent)
    return key


def sync_directory(directory: Path) -> None:
    """So that a rename in it survives a power cut."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class Cipher:
    """AES-256-GCM under one key: nonce + ciphertext + tag, bound to the place where it stands."""

    __slots__ = ("_aead",)

    def __init__(self, key: bytes) -> None:
        self._aead = AESGCM(key)

    def seal(self, plain: bytes, place: str) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._aead.encrypt(nonce, plain, place.encode())

    def open(self, blob: bytes, place: str) -> bytes:
        """Raises `Unreadable` when ``blob`` was not sealed by this key for this place."""
        try:
            return self._aead.decrypt(blob[:NONCE_BYTES], blob[NONCE_BYTES:], place.encode())
        except (InvalidTag, ValueError):
            table_and_column = "|".join(place.split("|")[:2])
            raise Unreadable(f"a value of {table_and_column} does not fit its key or its place") from None


class KeyRing:
    """Everything derived from the master key, and the data keys unwrapped so far (the last few thousand)."""

    def __init__(self, master_key: bytes) -> None:
        self._lookup = _derive(master_key, "lookup")
        self._wrapping = Cipher(_derive(master_key, "wrapping"))
        self.address = Cipher(_derive(master_key, "address"))
        self.outbox = Cipher(_derive(master_key, "outbox"))
        self.backup = _derive(master_key, "backup")
        self._unwrapped: OrderedDict[str, Cipher] = OrderedDict()

    def lookup(self, telegram_id: int) -> bytes:
        """The keyed hash under which a Telegram id is found, 32 bytes."""
        return hmac.digest(self._lookup, str(telegram_id).encode(), "sha256")

    def make(self, owner_id: str) -> bytes:
        """A new data key, wrapped for the database."""
        key = secrets.token_bytes(KEY_BYTES)
        self._remember(owner_id, Cipher(key))
        return self._wrapping.seal(key, owner_id)

    def unwrap(self, owner_id: str, wrapped: bytes) -> Cipher:
        """Raises `Unreadable` under another master key than the one that wrapped it."""
        return self._remember(owner_id, Cipher(self._wrapping.open(wrapped, owner_id)))

    def fits(self, owner_id: str, wrapped: bytes) -> bool:
        """Whether it was wrapped by this master key. Safe on any thread: nothing is remembered."""
        try:
            self._wrapping.open(wrapped, owner_id)
        except Unreadable:
            return False
        return True

    def rewrap(self, owner_id: str, wrapped: bytes, new: KeyRing) -> bytes:
        """The same data key, wrapped by another master key. Raises `Unreadable`."""
        return new._wrapping.seal(self._wrapping.open(wrapped, owner_id), owner_id)

    def cached(self, owner_id: str) -> Cipher | None:
        cipher = self._unwrapped.get(owner_id)
        if cipher is not None:
            self._unwrapped.move_to_end(owner_id)
        return cipher

    def forget(self, owner_id: str) -> None:
        self._unwrapped.pop(owner_id, None)

    def forget_all(self) -> None:
        """After a rollback: a key made in it was never stored, and must not be used again."""
        self._unwrapped.clear()

    def _remember(self, owner_id: str, cipher: Cipher) -> Cipher:
        self._unwrapped[owner_id] = cipher
        if len(self._unwrapped) > CACHED_KEYS:
            self._unwrapped.popitem(last=False)
        return cipher


def _derive(master_key: bytes, purpose: str) -> bytes:
    """HKDF-SHA256 (RFC 5869). The purposes are part of the stored format: never rename one."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=f"hecht {purpose} v1".encode()).derive(master_key)

"""A long file as sealed frames: the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár: "Online
Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", CRYPTO 2015, section 7).

Each frame is AES-256-GCM of 64 KiB; its nonce is a random prefix, the number of the frame, and whether it is
the last. So frames can't be swapped, left out, added or cut off, and the file never has to fit into memory.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FRAME_BYTES = 64 * 1024
TAG_BYTES = 16
PREFIX_BYTES = 7
"""With a counter of 4 bytes and the mark of the last frame: 12 bytes, 2^32 frames, 256 TiB."""


class Broken(Exception):
    """A frame does not fit: damaged, cut short, or of another file."""


def seal(
    source: BinaryIO,
    target: BinaryIO,
    key: bytes,
    prefix: bytes,
    header: bytes,
    each: Callable[[], None] = lambda: None,
) -> None:
    """Write ``source`` to ``target`` as frames under a key of 32 bytes, bound to ``header``.

    ``prefix`` (7 bytes) must be new for each file of one key. ``each`` is called before each frame, and may
    raise to stop.
    """
    cipher, number, frame = AESGCM(key), 0, source.read(FRAME_BYTES)
    while True:
        each()
        following = source.read(FRAME_BYTES)
        target.write(cipher.encrypt(_nonce(prefix, number, last=not following), frame, header))
        if not following:
            return
        number, frame = number + 1, following


def open_(source: BinaryIO, target: BinaryIO, key: bytes, prefix: bytes, header: bytes) -> None:
    """The inverse of `seal`. Raises `Broken`; what was written until then is right but not whole."""
    cipher, number, frame = AESGCM(key), 0, source.read(FRAME_BYTES + TAG_BYTES)
    while True:
        following = source.read(FRAME_BYTES + TAG_BYTES)
        try:
            plain = cipher.decrypt(_nonce(prefix, number, last=not following), frame, header)
        except (InvalidTag, ValueError):
            raise Broken(f"frame {number} does not fit") from None
        target.write(plain)
        if not following:
            return
        number, frame = number + 1, following


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    return prefix + number.to_bytes(4, "big") + bytes([last])

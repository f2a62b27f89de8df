"""A file in frames comes back whole, or not at all."""

from __future__ import annotations

from io import BytesIO

import pytest

from bot.storage import frames
from bot.storage.frames import FRAME_BYTES, TAG_BYTES, Broken
from tests.storage.rows import KEY, OTHER_KEY

PREFIX, HEADER = b"prefix7", b"header"
SEALED = FRAME_BYTES + TAG_BYTES


def seal(plain: bytes) -> bytes:
    out = BytesIO()
    frames.seal(BytesIO(plain), out, KEY, PREFIX, HEADER)
    return out.getvalue()


def unseal(sealed: bytes, key: bytes = KEY, prefix: bytes = PREFIX, header: bytes = HEADER) -> bytes:
    out = BytesIO()
    frames.open_(BytesIO(sealed), out, key, prefix, header)
    return out.getvalue()


def pattern(size: int) -> bytes:
    return (bytes(range(256)) * (size // 256 + 1))[:size]


@pytest.mark.parametrize("size", [0, 1, FRAME_BYTES - 1, FRAME_BYTES, FRAME_BYTES + 1, 3 * FRAME_BYTES])
def test_it_comes_back(size: int) -> None:
    sealed = seal(pattern(size))
    assert len(sealed) == size + TAG_BYTES * max(1, -(-size // FRAME_BYTES))
    assert unseal(sealed) == pattern(size)


def test_what_is_changed_swapped_left_out_added_or_cut_off_is_noticed() -> None:
    sealed = seal(pattern(3 * FRAME_BYTES))
    one, two, three = (sealed[number * SEALED : (number + 1) * SEALED] for number in range(3))
    assert one + two + three == sealed
    changed = bytearray(sealed)
    changed[SEALED + 5] ^= 1
    for wrong in (
        bytes(changed), two + one + three, one + three, one + two, one, two + three, sealed[:-1], b"",
        sealed + three, sealed + b"x", one + one + two + three,
    ):  # fmt: skip
        with pytest.raises(Broken):
            unseal(wrong)
    for other in ({"key": OTHER_KEY}, {"prefix": b"another"}, {"header": b"hedaer"}):
        with pytest.raises(Broken):
            unseal(sealed, **other)


def test_it_can_be_stopped() -> None:
    def stop() -> None:
        raise InterruptedError

    out = BytesIO()
    with pytest.raises(InterruptedError):
        frames.seal(BytesIO(b"words"), out, KEY, PREFIX, HEADER, stop)
    assert out.getvalue() == b""

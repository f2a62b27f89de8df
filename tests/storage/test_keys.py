"""The master key's file, and what is sealed under it."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from bot.storage import keys
from bot.storage.errors import Unreadable
from bot.storage.keys import Cipher, KeyRing, MasterKeyError, load_or_make_master_key
from tests.storage.rows import KEY, OTHER_KEY


@pytest.mark.parametrize(
    "text",
    [
        KEY.hex(),
        KEY.hex().upper() + "\n",
        base64.b64encode(KEY).decode(),
        base64.urlsafe_b64encode(KEY).decode().rstrip("="),
    ],
)
def test_a_key_is_read_as_base64_or_hex(text: str, tmp_path: Path) -> None:
    assert load_or_make_master_key(text, tmp_path / "none", database_exists=True) == KEY
    (tmp_path / "file").write_text(text)
    assert load_or_make_master_key(None, tmp_path / "file", database_exists=True) == KEY
    assert load_or_make_master_key("  ", tmp_path / "file", database_exists=True) == KEY


@pytest.mark.parametrize("text", ["secretwords", "ab" * 31, "é" * 44, "zz" * 32, base64.b64encode(b"x" * 33)])
def test_a_malformed_key_gives_one_line_without_the_key(text: str, tmp_path: Path) -> None:
    with pytest.raises(MasterKeyError) as caught:
        load_or_make_master_key(str(text), tmp_path / "none", database_exists=False)
    assert "BOT_MASTER_KEY" in str(caught.value)
    assert str(text) not in str(caught.value) and "\n" not in str(caught.value)
    assert not (tmp_path / "none").exists()


def test_an_empty_or_binary_file_is_not_replaced(tmp_path: Path) -> None:
    file = tmp_path / "key"
    for content in (b"", b"\xff\xfe" * 16):
        file.write_bytes(content)
        with pytest.raises(MasterKeyError):
            load_or_make_master_key(None, file, database_exists=False)
        assert file.read_bytes() == content


def test_the_file_is_made_for_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b" / "master.key"
    key = load_or_make_master_key(None, file, database_exists=False)
    assert file.stat().st_mode & 0o777 == 0o600
    assert [directory.stat().st_mode & 0o777 for directory in (file.parent, file.parent.parent)] == [
        0o700
    ] * 2
    assert load_or_make_master_key(None, file, database_exists=True) == key
    assert [child.name for child in file.parent.iterdir()] == ["master.key"]


def test_no_new_key_beside_an_old_database(tmp_path: Path) -> None:
    with pytest.raises(MasterKeyError, match="missing"):
        load_or_make_master_key(None, tmp_path / "key", database_exists=True)
    assert not (tmp_path / "key").exists()


def test_a_place_that_cannot_be_written_gives_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(MasterKeyError, match="cannot be"):
        load_or_make_master_key(None, tmp_path / "file" / "key", database_exists=False)


def test_a_ciphertext_fits_its_key_and_its_place_only() -> None:
    blob = Cipher(KEY).seal(b"words", "step|body|1|me")
    assert Cipher(KEY).open(blob, "step|body|1|me") == b"words"
    assert Cipher(KEY).seal(b"words", "step|body|1|me") != blob
    for cipher, place, bytes_ in (
        (Cipher(OTHER_KEY), "step|body|1|me", blob),
        (Cipher(KEY), "step|body|2|me", blob),
        (Cipher(KEY), "step|body|1|me", blob[:-1] + bytes([blob[-1] ^ 1])),
        (Cipher(KEY), "step|body|1|me", b""),
    ):
        with pytest.raises(Unreadable) as caught:
            cipher.open(bytes_, place)
        assert "me" not in str(caught.value).split()


def test_every_purpose_has_its_own_key_and_the_hash_is_stable() -> None:
    ring = KeyRing(KEY)
    assert ring.lookup(4242) == KeyRing(KEY).lookup(4242) != KeyRing(OTHER_KEY).lookup(4242)
    assert len(ring.lookup(4242)) == 32
    with pytest.raises(Unreadable):
        ring.outbox.open(ring.address.seal(b"1", "x|y"), "x|y")


def test_the_cache_of_data_keys_is_bounded_and_keeps_the_recent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "CACHED_KEYS", 2)
    ring = KeyRing(KEY)
    for owner in ("a", "b"):
        ring.make(owner)
    assert ring.cached("a") is not None  # so "b" is the one least in use
    ring.make("c")
    assert [owner for owner in "abc" if ring.cached(owner) is not None] == ["a", "c"]

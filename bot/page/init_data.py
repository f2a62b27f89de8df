"""Who opened the page: what Telegram's app says of it, believed only when it is signed with our own token.

Bot API, "Validating data received via the Mini App" (core.telegram.org/bots/webapps). Whatever is wrong with
it, the answer outside is one and the same; the reasons in here are for tests.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from datetime import datetime, timedelta
from urllib.parse import parse_qsl

from bot.clock import EPOCH

LARGEST = 8 * 1024
"""Bytes. Telegram's own come to about one thousand."""

MOST_FIELDS = 32

OLDEST = timedelta(hours=1)
"""What somebody found or copied later than this opens nothing."""

AHEAD = timedelta(minutes=1)
"""By so much Telegram's clock may be ahead of ours."""

HASH = re.compile(r"[0-9a-f]{64}")
SECONDS = re.compile(r"[0-9]{1,11}")

LARGEST_ID = 1 << 52
"""Telegram's ids have at most 52 significant bits (Bot API, User.id)."""


class Refused(Exception):
    """Not to be believed. ``reason`` never leaves the process."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def who_opened(init_data: str, token: str, now: datetime) -> int:
    """The Telegram id of who opened the page. Raises `Refused`. Nothing is read out of it before its
    signature is known to be right."""
    fields = _fields(init_data)
    given = fields.pop("hash", "")
    if not HASH.fullmatch(given):
        raise Refused("hash")
    if not hmac.compare_digest(signed(fields, token), given):
        raise Refused("signature")
    _check_age(fields.get("auth_date", ""), now)
    return _user_id(fields.get("user", ""))


def signed(fields: dict[str, str], token: str) -> str:
    """The hash of these fields. ``signature``, Telegram's own for third parties, is one of them like any
    other."""
    secret = hmac.digest(b"WebAppData", token.encode(), hashlib.sha256)
    check = "\n".join(f"{name}={value}" for name, value in sorted(fields.items()))
    return hmac.new(secret, check.encode(), hashlib.sha256).hexdigest()


def _fields(init_data: str) -> dict[str, str]:
    """Each field once: of two with one name a reader elsewhere might take the other."""
    if len(init_data.encode(errors="replace")) > LARGEST:
        raise Refused("size")
    try:
        pairs = parse_qsl(
            init_data,
            keep_blank_values=True,
            strict_parsing=True,
            errors="strict",
            max_num_fields=MOST_FIELDS,
        )
        init_data.encode()
    except ValueError:
        raise Refused("form") from None
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise Refused("twice")
    if any("\n" in part for pair in pairs for part in pair):
        raise Refused("line")  # it could pass for two fields
    return fields


def _check_age(auth_date: str, now: datetime) -> None:
    if not SECONDS.fullmatch(auth_date):
        raise Refused("date")
    age = now - (EPOCH + timedelta(seconds=int(auth_date)))
    if age > OLDEST:
        raise Refused("old")
    if age < -AHEAD:
        raise Refused("ahead")


def _user_id(user: str) -> int:
    try:
        found = json.loads(user)
    except (ValueError, RecursionError):
        raise Refused("user") from None
    number = found.get("id") if isinstance(found, dict) else None
    if type(number) is not int or not 0 < number < LARGEST_ID:
        raise Refused("user")
    return number

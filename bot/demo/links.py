"""Links that open our own bot with a parameter (Telegram, "Deep links": bot links)."""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import parse_qsl, urlsplit

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
HOSTS = ("t.me", "telegram.me", "telegram.dog")

Opens = Literal["start", "startgroup"]


def payload_in(url: str, username: str, how: Opens = "start") -> str | None:
    """The parameter of ``https://t.me/<username>?start=…``; None for any other address."""
    parts = urlsplit(url if "://" in url else f"https://{url}")
    if parts.scheme not in ("http", "https") or parts.netloc.lower() not in HOSTS:
        return None
    if parts.path.strip("/").lower() != username.lower():
        return None
    payload = dict(parse_qsl(parts.query, keep_blank_values=True)).get(how)
    return payload if payload is not None and PAYLOAD.fullmatch(payload) else None

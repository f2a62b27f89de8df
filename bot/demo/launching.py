"""What the app of somebody's phone hands to a page that they open: their launch data, signed with the token.

Written from Telegram's description alone, and not with the code that checks it.
"""

from __future__ import annotations

import hmac
import json
import secrets
from typing import Any
from urllib.parse import quote, urlencode

from bot.demo.chats import User
from bot.demo.world import World


def init_data(world: World, person: int, token: str) -> str:
    """Bot API, "WebAppInitData", as the app gives it at this instant."""
    fields = {
        "query_id": secrets.token_urlsafe(12),
        "user": json.dumps(_user(world.people[person]), ensure_ascii=False, separators=(",", ":")),
        "auth_date": str(int(world.clock.now().timestamp())),
        "signature": secrets.token_urlsafe(64),  # for third parties, who check it with Telegram's own key
    }
    return sealed(fields, token)


def sealed(fields: dict[str, str], token: str) -> str:
    """These fields with the hash that Telegram would give them."""
    lines = "\n".join(sorted(f"{name}={value}" for name, value in fields.items()))
    key = hmac.new(b"WebAppData", token.encode(), "sha256").digest()
    return urlencode({**fields, "hash": hmac.new(key, lines.encode(), "sha256").hexdigest()})


def fragment(launch_data: str) -> str:
    """How the app adds it to the address of the page, after ``#``: no server sees it there."""
    return f"tgWebAppData={quote(launch_data, safe='')}&tgWebAppVersion=9.1&tgWebAppPlatform=web"


def _user(user: User) -> dict[str, Any]:
    return {"id": user.id, "first_name": user.first_name, "language_code": user.language_code}

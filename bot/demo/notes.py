"""Service messages, as the demo page tells them."""

from __future__ import annotations

from typing import Any


def note_of(media: dict[str, Any], by: int, name: str) -> dict[str, str] | None:
    """What a service message says: {"what", "by", "who"}, with names, or "bot" for the bot's own."""
    came, went = media.get("new_chat_members"), media.get("left_chat_member")
    user = came[0] if came else went
    if user is not None:
        own = user["id"] == by
        what = ("came" if own else "added") if came else ("left" if own else "removed")
        who = "bot" if user["is_bot"] else user["first_name"]
    elif made := media.get("forum_topic_created"):
        what, who = "topic", made["name"]
    elif "group_chat_created" in media:
        what, who = "made", ""
    elif "migrate_from_chat_id" in media:
        what, who = "moved", ""
    else:
        return None
    return {"what": what, "by": name, "who": who}

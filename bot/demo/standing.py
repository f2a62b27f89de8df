"""Somebody's place in a group, as the Bot API gives it (Bot API, ChatMember)."""

from __future__ import annotations

from typing import Any, Literal

from bot.demo.chats import Chat, User

Status = Literal["creator", "administrator", "member", "left", "kicked"]

RIGHTS = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
    "can_pin_messages": True,
    "can_send_welcome_messages": False,
}
"""What somebody may do who was made an administrator with the app's own choice of rights."""


def status_of(chat: Chat, user: User) -> Status:
    """Where somebody stands. In a private chat both sides are members (TDLib, do_get_dialog_participant)."""
    if user.is_bot:
        return chat.bot_is
    if user.id not in chat.members:
        return chat.gone.get(user.id, "left")
    if chat.kind == "private":
        return "member"
    if user.id == chat.creator:
        return "creator"
    return "administrator" if user.id in chat.admins else "member"


def standing(user: User, status: Status, *, forum: bool = False) -> dict[str, Any]:
    """The ChatMember of that status."""
    shown: dict[str, Any] = {"user": user.to_json(), "status": status}
    match status:
        case "creator":
            return shown | {"is_anonymous": False}
        case "administrator":
            return shown | RIGHTS | ({"can_manage_topics": True} if forum else {})
        case "kicked":
            return shown | {"until_date": 0}
    return shown

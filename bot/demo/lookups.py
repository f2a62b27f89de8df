"""What the bot can ask about a chat and who is in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.demo.chats import Chat, User
from bot.demo.refusals import bad
from bot.demo.standing import standing, status_of
from bot.demo.world import World

Parameters = dict[str, Any]

NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


def get_chat(world: World, parameters: Parameters) -> Any:
    """Bot API, ChatFullInfo. A group is told of as long as it is a basic one, a supergroup to members only
    (the Bot API server's check_chat_access)."""
    chat = world.chat(parameters.get("chat_id"))
    if chat.kind == "supergroup":
        world.writable(chat.id)
    more = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    return chat.to_json() | more


def get_chat_member(world: World, parameters: Parameters) -> Any:
    chat, wanted = _peopled(world, parameters), parameters.get("user_id")
    if not isinstance(wanted, int) or wanted <= 0:
        raise bad("invalid user_id specified")
    return standing(*_found(world, chat, wanted), forum=bool(chat.topics))


def _found(world: World, chat: Chat, wanted: int) -> tuple[User, Any]:
    user = world.bot if wanted == world.bot.id else world.people.get(wanted)
    known = user is not None and (user.is_bot or user.id in chat.gone or world.knows(user.id))
    if user is None or not known or (chat.kind == "private" and wanted not in (chat.id, world.bot.id)):
        raise bad("member not found")
    return user, status_of(chat, user)


def get_chat_administrators(world: World, parameters: Parameters) -> Any:
    """Without bots, as it is unless ``return_bots`` asks for them."""
    chat = _peopled(world, parameters)
    if chat.kind == "private":
        raise bad("there are no administrators in the private chat")
    statuses = [(user, status_of(chat, user)) for user in chat.members.values()]
    return [standing(user, status) for user, status in statuses if status in ("creator", "administrator")]


def get_chat_member_count(world: World, parameters: Parameters) -> Any:
    chat = _peopled(world, parameters)
    return len(chat.members) + int(chat.has_bot)


def _peopled(world: World, parameters: Parameters) -> Chat:
    """A chat whose members the bot may see: in a group it has to be one (AccessRights::ReadMembers)."""
    chat = world.chat(parameters.get("chat_id"))
    return chat if chat.kind == "private" else world.writable(chat.id)


LOOKUPS: dict[str, Callable[[World, Parameters], Any]] = {
    "getchat": get_chat,
    "getchatmember": get_chat_member,
    "getchatadministrators": get_chat_administrators,
    "getchatmembercount": get_chat_member_count,
}

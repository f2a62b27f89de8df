"""Groups: who comes and goes, what the bot is told of it, and what it may ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import aiogram.types
import pytest
from telegram import Bot, Update
from telegram.error import ChatMigrated, Forbidden

from bot.demo.chats import Chat
from bot.demo.telegram import Telegram
from tests.botapi.calls import built, unknown_fields
from tests.demo.conftest import ANNA, BRAM, Refusal, keyboard

pytestmark = pytest.mark.asyncio

CEES = 103
ALL = ["message", "chat_member", "my_chat_member", "callback_query"]


@pytest.fixture
def home(telegram: Telegram) -> Chat:
    telegram.add_person(CEES, "Cees")
    return telegram.create_group("Home", [ANNA, BRAM], with_bot=True)


async def told(telegram: Telegram, bot: Bot) -> list[Update]:
    """What the bot has not heard yet; each a shape that a second library knows too."""
    _, raw = await telegram.call("getUpdates", {"timeout": 0, "allowed_updates": ALL})
    for update in raw["result"]:
        assert list(unknown_fields(built(aiogram.types.Update).model_validate(update))) == []
    updates = [Update.de_json(update, bot) for update in raw["result"]]
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1, timeout=0)
    return updates


def kinds(updates: list[Update]) -> list[tuple[str, ...]]:
    def kind(update: Update) -> tuple[str, ...]:
        for name in ("my_chat_member", "chat_member"):
            if moved := getattr(update, name):
                return name, moved.old_chat_member.status, moved.new_chat_member.status
        assert update.message is not None
        fields = ("group_chat_created", "new_chat_members", "left_chat_member", "text")
        return "message", next(name for name in fields if getattr(update.message, name))

    return [kind(update) for update in updates]


async def test_a_group_is_made_with_the_bot_and_people_come_and_go(
    telegram: Telegram, bot: Bot, home: Chat
) -> None:
    assert kinds(await told(telegram, bot)) == [
        ("my_chat_member", "left", "member"),
        ("message", "group_chat_created"),
    ]
    telegram.join(CEES, home.id, by=ANNA)
    telegram.say(CEES, home.id, "not for the bot")
    telegram.leave(BRAM, home.id)
    telegram.join(BRAM, home.id)
    telegram.remove_member(ANNA, CEES, home.id)
    updates = await told(telegram, bot)
    assert kinds(updates) == [
        ("message", "new_chat_members"),
        ("message", "left_chat_member"),
        ("message", "new_chat_members"),
        ("message", "left_chat_member"),
    ]
    messages = [update.message for update in updates if update.message]
    assert [message.from_user and message.from_user.id for message in messages] == [ANNA, BRAM, BRAM, ANNA]
    with pytest.raises(ValueError, match="not in this chat"):
        telegram.say(CEES, home.id, "hello?")


async def test_only_an_administrator_hears_who_comes_and_what_everybody_says(
    telegram: Telegram, bot: Bot, home: Chat
) -> None:
    await told(telegram, bot)
    telegram.promote_bot(ANNA, home.id)
    telegram.join(CEES, home.id)
    telegram.promote(ANNA, CEES, home.id)
    telegram.remove_member(CEES, BRAM, home.id)
    telegram.say(CEES, home.id, "among us")
    telegram.promote_bot(CEES, home.id, on=False)
    telegram.say(CEES, home.id, "among us again")
    assert kinds(await told(telegram, bot)) == [
        ("my_chat_member", "member", "administrator"),
        ("chat_member", "left", "member"),
        ("message", "new_chat_members"),
        ("chat_member", "member", "administrator"),
        ("message", "left_chat_member"),
        ("chat_member", "member", "left"),
        ("message", "text"),
        ("my_chat_member", "administrator", "member"),
    ]
    with pytest.raises(ValueError, match="owner or an administrator"):
        telegram.create_group("x", [BRAM, ANNA])
        telegram.promote_bot(ANNA, min(telegram.chats))


async def test_the_bot_is_removed_and_comes_back(telegram: Telegram, bot: Bot, home: Chat) -> None:
    await told(telegram, bot)
    telegram.remove_from_group(BRAM, home.id)
    telegram.leave(ANNA, home.id)
    telegram.add_to_group(BRAM, home.id)
    assert kinds(await told(telegram, bot)) == [
        ("message", "left_chat_member"),
        ("my_chat_member", "member", "kicked"),
        ("my_chat_member", "kicked", "member"),
        ("message", "new_chat_members"),
    ]
    with pytest.raises(ValueError, match="is in this group"):
        telegram.add_to_group(BRAM, home.id)


async def test_who_is_who(telegram: Telegram, bot: Bot, home: Chat, refusal: Refusal) -> None:
    async def status(person: int) -> str:
        return (await bot.get_chat_member(home.id, person)).status

    telegram.join(CEES, home.id)
    telegram.promote(ANNA, BRAM, home.id)
    assert [await status(one) for one in (ANNA, BRAM, CEES, bot.id)] == [
        "creator",
        "administrator",
        "member",
        "member",
    ]
    assert [one.user.id for one in await bot.get_chat_administrators(home.id)] == [ANNA, BRAM]
    assert await bot.get_chat_member_count(home.id) == 4
    telegram.leave(CEES, home.id)
    assert await status(CEES) == "left"
    assert await refusal(bot.get_chat_member(home.id, 999)) == "member not found"
    assert await refusal(bot.get_chat_member(home.id, -1)) == "invalid user_id specified"
    assert await refusal(bot.get_chat_member(999, ANNA)) == "chat not found"

    found = await bot.get_chat(home.id)
    assert (found.type, found.title, found.is_forum) == ("group", "Home", None)
    telegram.start(ANNA)
    assert (await bot.get_chat(ANNA)).first_name == "Anna"
    assert (await bot.get_chat_member(ANNA, ANNA)).status == "member"
    assert await refusal(bot.get_chat_member(ANNA, BRAM)) == "member not found"
    telegram.remove_from_group(ANNA, home.id)
    kicked = "Forbidden: bot was kicked from the group chat"
    assert await refusal(bot.get_chat_member(home.id, ANNA), Forbidden) == kicked
    assert (await bot.get_chat(home.id)).title == "Home"  # a basic group may still be looked at

    big = telegram.migrate(ANNA, home.id)
    telegram.add_to_group(ANNA, big.id)
    telegram.remove_member(ANNA, BRAM, big.id)
    assert (await bot.get_chat_member(big.id, BRAM)).status == "kicked"
    for method in ("getChat", "getChatAdministrators"):
        _, answer = await telegram.call(method, {"chat_id": big.id})
        results = answer["result"] if isinstance(answer["result"], list) else [answer["result"]]
        models: dict[str, Any] = {
            "getChat": aiogram.types.ChatFullInfo,
            "getChatAdministrators": aiogram.types.ChatMemberOwner,
        }
        for result in results:
            assert list(unknown_fields(built(models[method]).model_validate(result))) == []


@pytest.mark.parametrize("first", ["to", "from"])
async def test_a_group_moves_and_the_news_comes_in_either_order_or_not_at_all(
    telegram: Telegram, bot: Bot, home: Chat, first: Any
) -> None:
    other = telegram.create_group("Other", [ANNA], with_bot=True)
    await told(telegram, bot)
    new, quiet = telegram.migrate(ANNA, home.id, first=first), telegram.migrate(ANNA, other.id, told=False)
    assert len({new.id, quiet.id}) == 2
    notes = [update.message for update in await told(telegram, bot) if update.message]
    assert [note.chat.id for note in notes] == ([home.id, new.id] if first == "to" else [new.id, home.id])
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(other.id, "x")
    assert caught.value.new_chat_id == quiet.id
    assert (await bot.get_chat_member(new.id, ANNA)).status == "creator"


async def test_hidden_senders(telegram: Telegram, bot: Bot, home: Chat) -> None:
    sent = await bot.send_message(home.id, "x", reply_markup=keyboard("a"))
    await told(telegram, bot)
    telegram.say(ANNA, home.id, "/now", anonymous=True)
    telegram.press(ANNA, sent.message_id, "a", chat=home.id, anonymous=True)
    telegram.say_as_channel(home.id, "Our news", "/now")
    said, pressed, posted = await told(telegram, bot)
    assert said.message is not None and said.message.from_user is not None
    assert said.message.from_user.username == "GroupAnonymousBot" and said.message.from_user.is_bot
    assert said.message.sender_chat is not None and said.message.sender_chat.id == home.id
    assert pressed.callback_query is not None and pressed.callback_query.from_user.id == 1087968824
    assert posted.message is not None and posted.message.from_user is not None
    assert posted.message.from_user.id == 136817688
    assert posted.message.sender_chat is not None and posted.message.sender_chat.type == "channel"
    shown = telegram.snapshot()["chats"][-1]["messages"]
    assert [(message["from"], message["name"]) for message in shown[-2:]] == [
        (ANNA, "Home"),
        (136817688, "Our news"),
    ]


async def test_topics(telegram: Telegram, bot: Bot, refusal: Refusal) -> None:
    forum = telegram.create_group("Home", [ANNA, BRAM], topics=["Chores"], with_bot=True)
    (chores,) = forum.topics
    talk = telegram.add_topic(forum.id, "Talk")
    made = [update.message for update in await told(telegram, bot) if update.message]
    assert made[-1].forum_topic_created is not None and made[-1].message_thread_id == talk
    assert made[-1].chat.is_forum
    telegram.say(ANNA, forum.id, "/plan", topic=talk)
    (asked,) = await told(telegram, bot)
    assert asked.message is not None
    assert (asked.message.message_thread_id, asked.message.is_topic_message) == (talk, True)
    # As Telegram has it, what answers nothing else answers the message that made the topic.
    assert asked.message.reply_to_message is not None
    assert asked.message.reply_to_message.message_id == talk

    sent = await bot.send_message(forum.id, "x", message_thread_id=chores, reply_markup=keyboard("a"))
    assert sent.message_thread_id == chores
    answer = await bot.send_message(forum.id, "x", reply_to_message_id=asked.message.message_id)
    assert answer.message_thread_id == talk
    assert (await bot.send_message(forum.id, "x")).message_thread_id is None
    telegram.press(BRAM, sent.message_id, "a", chat=forum.id)
    (pressed,) = await told(telegram, bot)
    assert pressed.callback_query is not None and pressed.callback_query.message is not None
    assert pressed.callback_query.message.message_thread_id == chores  # type: ignore[attr-defined]

    send: Callable[..., Any] = bot.send_message
    for thread in (1, 999):
        unknown = await refusal(send(forum.id, "x", message_thread_id=thread))
        assert unknown == "message thread not found"
    telegram.start(ANNA)
    assert await refusal(send(ANNA, "x", message_thread_id=5)) == "message thread not found"
    plain = telegram.create_group("Plain", [ANNA], with_bot=True)
    assert (await send(plain.id, "x", message_thread_id=5)).message_thread_id is None
    with pytest.raises(ValueError, match="no such topic"):
        telegram.say(ANNA, forum.id, "x", topic=999)
    with pytest.raises(ValueError, match="only a supergroup"):
        telegram.add_topic(plain.id, "x")

"""The stand-in for Telegram behaves as Telegram does to a real ``telegram.Bot``."""

from __future__ import annotations

import aiogram.types
import pytest
from pydantic import BaseModel
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import (
    ChatMigrated,
    Forbidden,
)

from bot.demo.telegram import Telegram
from tests.botapi.calls import built, unknown_fields
from tests.demo.conftest import ANNA, BRAM, NOON, Refusal, keyboard


@pytest.mark.asyncio
async def test_a_conversation_goes_both_ways(telegram: Telegram, bot: Bot) -> None:
    telegram.start(ANNA, "abc")
    (update,) = await bot.get_updates(timeout=0)
    assert update.message is not None and update.message.text == "/start abc"
    assert update.message.parse_entity(update.message.entities[0]) == "/start"
    assert update.effective_user is not None and update.effective_user.language_code == "nl"
    assert update.effective_chat is not None and update.effective_chat.id == ANNA

    sent = await bot.send_message(
        ANNA, "Pick <b>one</b>", parse_mode="HTML", reply_markup=keyboard("yes", "no")
    )
    assert sent.text == "Pick one"
    assert sent.date == NOON
    assert sent.message_id == update.message.message_id + 1

    telegram.press(ANNA, sent.message_id, "yes")
    (pressed,) = await bot.get_updates(offset=update.update_id + 1, timeout=0)
    assert pressed.update_id == update.update_id + 1
    query = pressed.callback_query
    assert query is not None and query.data == "yes" and query.message == sent

    assert await query.answer("Noted")
    edited = await query.edit_message_text("Next", reply_markup=keyboard("later"))
    assert not isinstance(edited, bool) and edited.text == "Next" and edited.edit_date is not None
    chat = telegram.snapshot()["chats"][0]
    assert [message["text"] for message in chat["messages"]] == ["/start abc", "Next"]
    assert chat["messages"][1]["inline"] == [[{"text": "later", "data": "later"}]]
    assert chat["toast"] == {"to": ANNA, "text": "Noted", "alert": False, "number": 1}


@pytest.mark.asyncio
async def test_markup_becomes_entities_in_utf_16_units(telegram: Telegram, bot: Bot) -> None:
    telegram.start(ANNA)
    html = (
        '\U0001f44b <b>bold <i>both</i></b> &lt;3 &amp; "&#233;" <a href="https://example.org/?a=1&amp;b=2">link</a>'
        "<blockquote expandable>q</blockquote><tg-spoiler>s</tg-spoiler>"
        '<pre><code class="language-py">c</code></pre>'
    )
    sent = await bot.send_message(ANNA, html, parse_mode="HTML")
    assert sent.text == '\U0001f44b bold both <3 & "é" linkqsc'
    found = [(entity.type, sent.parse_entity(entity)) for entity in sent.entities]
    assert found == [
        ("bold", "bold both"),
        ("italic", "both"),
        ("text_link", "link"),
        ("expandable_blockquote", "q"),
        ("spoiler", "s"),
        ("pre", "c"),
    ]
    assert sent.entities[2].url == "https://example.org/?a=1&b=2"
    assert sent.entities[5].language == "py"
    (_, shown) = telegram.snapshot()["chats"][0]["messages"]
    assert shown["html"] == (
        "\U0001f44b <b>bold <i>both</i></b> &lt;3 &amp; &quot;é&quot; "
        '<a href="https://example.org/?a=1&amp;b=2" rel="noreferrer" target="_blank">link</a>'
        '<blockquote>q</blockquote><span class="spoiler">s</span><pre>c</pre>'
    )


@pytest.mark.asyncio
async def test_a_page_never_gets_markup_that_a_person_typed(telegram: Telegram, bot: Bot) -> None:
    telegram.say(ANNA, ANNA, '<img src=x onerror="alert(1)"> & </b>')
    (shown,) = telegram.snapshot()["chats"][0]["messages"]
    assert shown["html"] == "&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &lt;/b&gt;"
    sent = await bot.send_message(ANNA, '<a href="javascript:alert(1)">x</a>', parse_mode="HTML")
    assert sent.entities == ()


@pytest.mark.asyncio
async def test_a_reply_keyboard_comes_and_goes(telegram: Telegram, bot: Bot) -> None:
    telegram.start(ANNA)
    await bot.send_message(ANNA, "x", reply_markup=ReplyKeyboardMarkup([["Yes", "No"], ["Stop"]]))
    assert telegram.snapshot()["chats"][0]["reply_keyboard"] == [["Yes", "No"], ["Stop"]]
    await bot.send_message(ANNA, "x", reply_markup=keyboard("a"))
    assert telegram.snapshot()["chats"][0]["reply_keyboard"] == [["Yes", "No"], ["Stop"]]
    await bot.send_message(ANNA, "x", reply_markup=ReplyKeyboardRemove())
    assert telegram.snapshot()["chats"][0]["reply_keyboard"] is None
    once = ReplyKeyboardMarkup([["Yes"]], one_time_keyboard=True)
    await bot.send_message(ANNA, "x", reply_markup=once)
    telegram.say(ANNA, ANNA, "Yes")
    assert telegram.snapshot()["chats"][0]["reply_keyboard"] is None


@pytest.mark.asyncio
async def test_a_group_hides_what_is_not_meant_for_the_bot(
    telegram: Telegram, bot: Bot, refusal: Refusal
) -> None:
    group = telegram.create_group("Family", [ANNA, BRAM])
    telegram.say(ANNA, group.id, "/before the bot was there")
    telegram.add_to_group(ANNA, group.id)
    sent = await bot.send_message(group.id, "Hello")
    telegram.say(BRAM, group.id, "just talking")
    telegram.say(BRAM, group.id, "/help")
    telegram.say(BRAM, group.id, "\U0001f44b /help@some_other_bot")
    telegram.say(BRAM, group.id, "and @Hecht_demo_bot?")
    telegram.say(BRAM, group.id, "a reply", reply_to=sent.message_id)
    updates = await bot.get_updates(timeout=0)
    assert updates[0].my_chat_member is not None
    messages = [update.message for update in updates[1:] if update.message]
    assert messages[0].new_chat_members[0].is_bot
    assert [message.text for message in messages[1:]] == ["/help", "and @Hecht_demo_bot?", "a reply"]
    assert messages[-1].reply_to_message is not None and messages[-1].reply_to_message.text == "Hello"
    telegram.remove_from_group(ANNA, group.id)
    kicked = "Forbidden: bot was kicked from the group chat"
    assert await refusal(bot.send_message(group.id, "x"), Forbidden) == kicked


@pytest.mark.asyncio
async def test_a_group_becomes_a_supergroup(telegram: Telegram, bot: Bot) -> None:
    group = telegram.create_group("Family", [ANNA, BRAM])
    telegram.add_to_group(ANNA, group.id)
    await bot.get_updates(timeout=0)
    new = telegram.migrate(ANNA, group.id)
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(group.id, "x")
    assert caught.value.new_chat_id == new.id
    assert (await bot.send_message(new.id, "x")).message_id == 2
    notes = [update.message for update in await bot.get_updates(timeout=0) if update.message][-2:]
    assert notes[0].migrate_to_chat_id == new.id
    assert notes[1].migrate_from_chat_id == group.id


@pytest.mark.asyncio
async def test_menus_and_descriptions_per_language(telegram: Telegram, bot: Bot, refusal: Refusal) -> None:
    private = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand("help", "Help")], scope=private)
    await bot.set_my_commands([BotCommand("hulp", "Hulp")], scope=private, language_code="nl")
    await bot.set_my_commands([BotCommand("here", "Here")])
    assert [c.command for c in await bot.get_my_commands(scope=private, language_code="nl")] == ["hulp"]
    assert await bot.get_my_commands(language_code="nl") == ()
    telegram.create_group("Family", [ANNA, BRAM])
    menus = [[c["command"] for c in chat["commands"]] for chat in telegram.snapshot()["chats"]]
    assert menus == [["hulp"], ["help"], ["here"]]
    await bot.delete_my_commands(scope=private, language_code="nl")
    assert telegram.snapshot()["chats"][0]["commands"][0]["command"] == "help"

    assert await refusal(bot.set_my_commands([BotCommand("Help", "Help")])) == "BOT_COMMAND_INVALID"
    assert await refusal(bot.set_my_commands([("x" * 33, "x")])) == "command length must not exceed 32"
    assert await refusal(bot.set_my_commands([("x", "")])) == "command description must be non-empty"
    assert await refusal(bot.set_my_commands([("x", "x")] * 101)) == "BOT_COMMANDS_TOO_MUCH"
    assert await refusal(bot.set_my_commands([("x", "x")], language_code="nl-BE")) == (
        "invalid language code specified"
    )

    await bot.set_my_description("What this is", language_code="")
    await bot.set_my_description("Wat dit is", language_code="nl")
    await bot.set_my_short_description("Short")
    assert (await bot.get_my_description("nl")).description == "Wat dit is"
    assert (await bot.get_my_short_description()).short_description == "Short"
    assert [chat["description"] for chat in telegram.snapshot()["chats"][:2]] == [
        "Wat dit is",
        "What this is",
    ]
    assert await refusal(bot.set_my_description("x" * 513)) == "DESCRIPTION_TOO_LONG"


@pytest.mark.asyncio
async def test_updates_and_results_are_what_a_second_library_expects(telegram: Telegram, bot: Bot) -> None:
    """aiogram's models know every field of the Bot API: the stand-in leaves none out and invents none."""
    own = telegram.start(ANNA)
    telegram.edit(ANNA, own.id, "changed")
    results = [await telegram.call("getMe", {})]
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
    call = {"chat_id": ANNA, "text": "<b>x</b>", "parse_mode": "HTML", "reply_markup": markup}
    results.append(await telegram.call("sendMessage", call | {"reply_parameters": {"message_id": own.id}}))
    number = results[-1][1]["result"]["message_id"]
    results.append(await telegram.call("editMessageText", call | {"message_id": number, "text": "y"}))
    telegram.press(ANNA, number, "a")
    await bot.delete_message(ANNA, number)
    telegram.press(ANNA, number, "a", stale=True)
    telegram.send_voice(ANNA, ANNA)
    telegram.send_sticker(ANNA, ANNA)
    telegram.send_photo(ANNA, ANNA)
    telegram.block(ANNA)
    telegram.unblock(ANNA)
    group = telegram.create_group("Family", [ANNA, BRAM])
    telegram.add_to_group(ANNA, group.id)
    new = telegram.migrate(ANNA, group.id)
    telegram.remove_from_group(BRAM, new.id)
    results.append(await telegram.call("getWebhookInfo", {}))

    _, polled = await telegram.call("getUpdates", {"timeout": 0})
    assert len(polled["result"]) == 15
    models = [built(aiogram.types.Update).model_validate(update) for update in polled["result"]]
    kinds: list[type[BaseModel]] = [
        aiogram.types.User,
        aiogram.types.Message,
        aiogram.types.Message,
        aiogram.types.WebhookInfo,
    ]
    for kind, (code, answer) in zip(kinds, results, strict=True):
        assert code == 200
        assert list(unknown_fields(built(kind).model_validate(answer["result"]))) == []
    for model in models:
        assert list(unknown_fields(model)) == []

"""All that comes unasked in some weeks, with the most hostile words that somebody can have put into it: what
a notification shows of it is word for word one of a few lines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.chats import Message
from tests.conversations.stories import AGREED, ROBIN
from tests.running import NOOR, SAM, Running

pytestmark = [pytest.mark.asyncio]

PREVIEWS = {
    SAM: {
        "You asked me to come back to this.",
        "A small reminder, as agreed.",
        "This was on your list.",
        "The reminder you asked for.",
        "For when it suits you.",
        "Something you planned yourself.",
        "A short message, as you wanted.",
        "No hurry with this one.",
        "This is the last one for now.",
        "A short question about this chat.",
        "You're all caught up. There is nothing new.",
    },
    NOOR: {
        "Je vroeg me hierop terug te komen.",
        "Een kleine herinnering, zoals afgesproken.",
        "Dit stond op je lijstje.",
        "De herinnering waar je om vroeg.",
        "Voor als het je uitkomt.",
        "Iets wat je zelf had gepland.",
        "Een kort berichtje, zoals je wilde.",
        "Haast is er niet bij.",
        "Dit is voorlopig de laatste.",
        "Een korte vraag over deze chat.",
        "Je bent helemaal bij. Er is niets nieuws.",
    },
}
"""Whoever changes one of them changes it here too, and thinks of who may read it."""

HOSTILE = "</tg-spoiler>Robin\n\nRobin <b>methadone</b> { $step } \u202eRobin"
REMINDERS = {SAM: f"/remind {HOSTILE} tomorrow at 10:00", NOOR: f"/herinner {HOSTILE} morgen om 10:00"}
PLAN = (
    "/plan", "c|*|contact|possible", "c|*|safety|none", "c|*|today|none", HOSTILE, "c|*|if|after_dinner",
    HOSTILE, "c|*|obstacle|nerves", "c|*|backup|wait", "c|*|confidence|9", "s|*|tension", "c|*|country|nl",
    "c|*|when|morning", "c|*|sum|right",
)  # fmt: skip


def read_unopened(message: Message) -> str:
    """What can be read without opening a cover."""
    text = message.text.encode("utf-16-le")
    for entity in message.entities:
        if entity["type"] == "spoiler":
            start, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
            text = text[:start] + "▒".encode("utf-16-le") * entity["length"] + text[end:]
    return text.decode("utf-16-le")


@pytest.mark.parametrize("person", [SAM, NOOR])
async def test_every_preview_is_one_of_a_few_lines(running: Running, person: int) -> None:
    phone = running.phone(person)
    await running.do(phone, *AGREED, *ROBIN, *PLAN, REMINDERS[person], "c|*|right", "c|*|daily")
    await running.do(phone, "/reminders", "m|rhythm|weekly", "m|rhythm|weekly.7", "m|rhythm|weekly.7.19")
    await running.do(phone, "/reminders", "m|rhythm|good_moment", "m|rhythm|good_moment.19")
    seen = {message.id for message in phone.chat.shown()}
    for _ in range(45):
        await running.advance(timedelta(hours=24))
    unasked = [message for message in phone.chat.shown() if message.id not in seen]
    assert len(unasked) >= 4
    assert any("▒" in read_unopened(message) for message in unasked)
    for message in unasked:
        assert message.text.split("\n")[0] in PREVIEWS[person]
        assert "Robin" not in read_unopened(message)
        assert "methadone" not in read_unopened(message)

"""What somebody who means harm, or a broken program, might send: words, names, labels, buttons, commands."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

Make = Callable[[random.Random], str]

EVIL = "https://evil.example"
MARK = "Zq"
"""Stands around what must come out as it went in, if it comes out at all."""

MARKUP = (
    "<3", "</b>", "<b>", "<u>under</u>", "<s>", "<", ">", "&", "&&", "&lt;b&gt;", "&#60;u&#62;", "&amp;lt;",
    f'<a href="{EVIL}">here</a>', f"<a href='{EVIL}'", "<!--", "]]>", "<script>alert(1)</script>",
    '"><u>', "<u/>", "<tg-emoji emoji-id='5'>x</tg-emoji>", "<pre><code class='language-x'>", "&#0;",
    "&#xD800;", "<\0u>", "<u\n>", "*_[x](tg://user?id=1)_*", "`", "||x||",
)  # fmt: skip
FORMATS = (
    "{0.__class__}", "{}", "{0}", "{name}", "{{", "}}", "%s", "%(x)s", "%n%n", "$x", "${x}", "{ $x }",
    f"{MARK}{{ $operator }}{MARK}", f"{MARK}{{ -brand }}{MARK}", "{ screen-back }", "{ NUMBER(1) }", '{""}',
    "{self.tx.keys}", "\\N{BULLET}", "\\u0000", "\ue000words\ue001", "\ue000name\ue001", "{!r}", "{:>9999}",
    "'; DROP TABLE person; --", "\" OR 1=1", "../../etc/passwd", "$(reboot)", "=1+1",
)  # fmt: skip
DIRECTIONS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u3164\u115f\u2800\ufe0f\u034f\U000e0001\U000e0041"
EMOJI = (
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466", "\U0001f44d\U0001f3ff",
    "\U0001f1f3\U0001f1f1",
    "\u2764\ufe0f\u200d\U0001f525", "#\ufe0f\u20e3", "\U0001f3f4\U000e0067\U000e0062\U000e007f",
)  # fmt: skip
WORDS = (
    "we had a row", "yes", "no", "stop", "back", "skip", "7", "11", "-1", "٣", "tomorrow 19:30", "31/2",
    "25:61", "Robin", "my sister",
    "mijn zus", "sorry", "Amsterdam", "UTC+99", "I want to die", "ik wil niet meer",
    "he hit me", "/menu", "ok", "geen idee", "Straße", "İstanbul", "ﷺ", "שלום", "مرحبا", "日本語", "ﬃ", "ǆ",
    "in 99999999999 days", "0000-00-00", "9" * 40, "1e999", "½ past 8", "½", "noon", "every day at",
)  # fmt: skip
CODES = (
    "nl",
    "en",
    "",
    "nl-BE",
    "xx",
    "EN_us",
    "nl-\u00df\u00df",
    "\ud800",
    "x" * 300,
    "nl-\0",
    "../..",
    "nl-B\u00cb",
)


def controls(rng: random.Random) -> str:
    return "".join(chr(rng.choice((*range(0x20), *range(0x7F, 0xA0)))) for _ in range(rng.randint(1, 8)))


def surrogates(rng: random.Random) -> str:
    return "".join(chr(rng.randint(0xD800, 0xDFFF)) for _ in range(rng.randint(1, 4)))


def zalgo(rng: random.Random) -> str:
    return rng.choice("aZ\u4e00 ") + "".join(
        chr(rng.randint(0x300, 0x36F)) for _ in range(rng.randint(1, 60))
    )


def anything(rng: random.Random) -> str:
    """Code points of every plane, unassigned and private ones too."""
    tops = (0x7F, 0x7FF, 0xFFFF, 0x10FFFF)
    return "".join(chr(rng.randint(0, rng.choice(tops))) for _ in range(rng.randint(1, 30)))


def some(letters: str) -> Make:
    return lambda rng: "".join(rng.choice(letters) for _ in range(rng.randint(1, 12)))


def one(texts: tuple[str, ...]) -> Make:
    return lambda rng: rng.choice(texts)


PIECES: tuple[Make, ...] = (
    one(MARKUP), one(FORMATS), one(EMOJI), one(WORDS), one(WORDS), some(DIRECTIONS), some(INVISIBLE),
    some(" \n\t\r\u2028\u00a0"), some("|:;,.!?-_/\\'\""), controls, surrogates, zalgo, anything,
)  # fmt: skip
LENGTHS = (4095, 4096, 4097, 9000)


def words(rng: random.Random) -> str:
    """A text: mostly short, now and then longer than a message can be."""
    text = "".join(rng.choice(PIECES)(rng) for _ in range(rng.randint(1, 4)))
    if rng.random() < 0.01:
        length = rng.choice(LENGTHS)
        text = (text * (length // len(text) + 1))[:length]
    return text


def mutated(rng: random.Random, data: str) -> str:
    """A button's data with something in it changed."""
    parts = data.split("|")
    place = rng.randrange(len(parts))
    match rng.randrange(5):
        case 0:
            parts[place] = words(rng)[:64]
        case 1:
            parts[place] = rng.choice(("", "0", "-1", "9" * 30, "x", "on", "\0", "\ud800"))
        case 2:
            parts.insert(place, words(rng)[:10])
        case 3:
            del parts[place]
        case _:
            return "".join(rng.sample(data, len(data))) if data else "|"
    return "|".join(parts)


def raw_update(rng: random.Random, number: int, person: int, buttons: list[str]) -> dict[str, Any]:
    """One update as JSON, in any of the ways in which words can come."""
    user = {
        "id": person, "is_bot": False, "first_name": words(rng)[:64], "last_name": words(rng)[:64],
        "username": words(rng)[:32], "language_code": rng.choice(CODES),
    }  # fmt: skip
    chat = {"id": person, "type": "private", "first_name": user["first_name"]}
    message = {"message_id": number, "date": 1_795_000_000, "chat": chat, "from": user}
    text = words(rng)
    match rng.randrange(12):
        case 0:
            begun = f"/{text}"
            entity = {"type": "bot_command", "offset": 0, "length": rng.choice((1, 5, len(begun), 10**9))}
            return {"update_id": number, "message": message | {"text": begun, "entities": [entity]}}
        case 1:
            command = rng.choice(("start", "remind", "herinner", "plan", "zone", "language", "hulp", "x"))
            entity = {"type": "bot_command", "offset": 0, "length": len(command) + 1}
            return {
                "update_id": number,
                "message": message | {"text": f"/{command} {text}", "entities": [entity]},
            }
        case 2:
            own = message | {"message_id": number - rng.randint(0, 12), "edit_date": 1_795_000_000}
            return {"update_id": number, "edited_message": own | {"text": text}}
        case 3:
            kind = rng.choice(("photo", "voice"))
            file: Any = {"file_id": "v", "file_unique_id": "v", "duration": 4, "width": 9, "height": 9}
            return {
                "update_id": number,
                "message": message | {kind: [file] if kind == "photo" else file, "caption": text},
            }
        case 4 | 5:
            data = rng.choice(buttons) if buttons and rng.random() < 0.8 else text
            data = mutated(rng, data) if rng.random() < 0.7 else data
            keyboard = {"inline_keyboard": [[{"text": text, "callback_data": data}]]}
            shown = {"message_id": number, "date": 1, "chat": chat, "reply_markup": keyboard}
            query = {"id": "9", "from": user, "chat_instance": "1", "message": shown, "data": data}
            return {"update_id": number, "callback_query": query}
        case _:
            return {"update_id": number, "message": message | {"text": text}}

"""Each outgoing call, checked against a second, independent model of the Bot API: aiogram's.

aiogram keeps fields that it doesn't know, so those are refused here at every level; and the limits that it
knows only as prose (Bot API) are checked here too. No message ever holds the words of a call.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Literal, Optional, TypeVar, Union

import pytest
from pydantic import BaseModel, ValidationError

from bot.demo.chats import File
from bot.demo.telegram import Telegram

with pytest.MonkeyPatch.context() as patch:
    # Importing aiogram puts every model of the Bot API together, which takes seconds in each process of a
    # run: `built` does it for those that are used.
    patch.setattr(BaseModel, "model_rebuild", classmethod(lambda *_, **__: None))
    import aiogram.methods
    import aiogram.types
    from aiogram.client.default import Default
    from aiogram.methods import TelegramMethod
    from aiogram.types import BufferedInputFile

Model = TypeVar("Model", bound=BaseModel)

METHODS: dict[str, type[TelegramMethod[Any]]] = {
    str(model.__api_method__).lower(): model
    for model in vars(aiogram.methods).values()
    if isinstance(model, type) and issubclass(model, TelegramMethod) and model is not TelegramMethod
}
TYPES = {
    **{name: getattr(aiogram.types, name) for name in aiogram.types.__all__},
    **{"List": list, "Optional": Optional, "Union": Union, "Literal": Literal, "Default": Default},
}
"""What the models' annotations name, as aiogram itself gives it to them."""

LENGTHS = {
    ("sendMessage", "text"): (1, 4096),
    ("editMessageText", "text"): (1, 4096),
    ("sendDocument", "caption"): (0, 1024),
    ("sendPhoto", "caption"): (0, 1024),
    ("answerCallbackQuery", "text"): (0, 200),
    ("setMyDescription", "description"): (0, 512),
    ("setMyShortDescription", "short_description"): (0, 120),
}
"""Characters after the entities were read (Bot API, the methods' tables)."""

ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
)
TAG = re.compile(r"<[^>]*>")
LINK = re.compile(r"(https?|tg)://\S+")
START_LINK = re.compile(r"https://t\.me/\w{5,32}\?start=[A-Za-z0-9_-]{1,64}")
"""The one kind of address that a bot without games may open in answer to a press (Bot API)."""

PLACEHOLDER = 64
DATE_FORMAT = re.compile("r|w?[dD]?[tT]?")
"""Bot API, ForceReply and "Date-time entity formatting"."""

TIME = re.compile(r'<tg-time unix="([0-9]+)"(?: format="([^"]*)")?>')
MOST_BUTTONS = 100
MOST_IN_A_ROW = 8


def check_call(method: str, parameters: Mapping[str, Any]) -> None:
    """Raise AssertionError, naming method and field, unless this is a call that the Bot API documents.

    ``parameters`` are typed (numbers as numbers, nested values as dicts and lists).
    """
    media = parameters.get("media")
    attached = str(media.get("media", "")).removeprefix("attach://") if isinstance(media, dict) else ""
    parameters = {name: value for name, value in parameters.items() if name != attached}
    model = METHODS.get(method.lower())
    assert model is not None, f"{method}: the Bot API has no such method"
    try:
        call = built(model).model_validate({name: _as_file(value) for name, value in parameters.items()})
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise AssertionError(f"{method}.{where}: {first['type']}") from None
    for field in unknown_fields(call):
        raise AssertionError(f"{method}.{field}: the Bot API has no such field")
    _check_lengths(method, parameters)
    _check_moments(method, parameters)
    if method.lower() == "answercallbackquery" and (url := parameters.get("url")):
        assert START_LINK.fullmatch(url), f"{method}.url: not a link that starts a bot"
    markup = parameters.get("reply_markup")
    if isinstance(markup, Mapping):
        if "inline_keyboard" in markup:
            _check_inline(method, markup["inline_keyboard"])
        placeholder = markup.get("input_field_placeholder")
        fits = placeholder is None or 1 <= len(placeholder) <= PLACEHOLDER
        assert fits, f"{method}.reply_markup.input_field_placeholder: not 1 to {PLACEHOLDER} characters"


@cache
def built(model: type[Model]) -> type[Model]:
    """One of aiogram's models, ready for use."""
    model.model_rebuild(_types_namespace=TYPES)
    return model


def _as_file(value: Any) -> Any:
    """An upload as aiogram's model takes it (Bot API, InputFile)."""
    return BufferedInputFile(value.content, value.name) if isinstance(value, File) else value


def unknown_fields(model: BaseModel, path: str = "") -> Iterator[str]:
    """The path of each field, at any level, that the model does not declare."""
    yield from (path + name for name in model.model_extra or {})
    for name, value in model.__dict__.items():  # the fields that it declares; most are None
        if isinstance(value, BaseModel | list):
            yield from _unknown_within(value, f"{path}{name}")


def _unknown_within(value: Any, path: str) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield from unknown_fields(value, f"{path}.")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _unknown_within(item, f"{path}.{number}")


def _check_lengths(method: str, parameters: Mapping[str, Any]) -> None:
    for (name, field), (least, most) in LENGTHS.items():
        if name.lower() != method.lower() or parameters.get(field) is None:
            continue
        text = str(parameters[field])
        if str(parameters.get("parse_mode", "")).lower() == "html":
            text = html.unescape(TAG.sub("", text))
        length = len(text.strip())
        assert least <= length <= most, f"{method}.{field}: {length} characters, not {least} to {most}"


def _check_moments(method: str, parameters: Mapping[str, Any]) -> None:
    """Every moment, in HTML or as an entity, is written in a form of the Bot API's own."""
    source = str(parameters.get("text", ""))
    if str(parameters.get("parse_mode", "")).lower() == "html" and "<tg-time" in source:
        found = [(int(unix), form or "") for unix, form in TIME.findall(source)]
        assert len(found) == source.count("<tg-time"), f"{method}.text: a moment without its number"
    else:
        moments = [one for one in parameters.get("entities") or [] if one.get("type") == "date_time"]
        found = [(one["unix_time"], one.get("date_time_format", "")) for one in moments]
    for unix, form in found:
        assert 0 < unix < 2**31, f"{method}: a moment outside of Telegram's calendar"
        assert DATE_FORMAT.fullmatch(form), f"{method}: an unknown format of a moment"


def _check_inline(method: str, rows: list[list[Mapping[str, Any]]]) -> None:
    where = f"{method}.reply_markup.inline_keyboard"
    assert sum(map(len, rows)) <= MOST_BUTTONS, f"{where}: more than {MOST_BUTTONS} buttons"
    for y, row in enumerate(rows):
        assert 1 <= len(row) <= MOST_IN_A_ROW, f"{where}.{y}: not 1 to {MOST_IN_A_ROW} buttons"
        for x, button in enumerate(row):
            _check_button(f"{where}.{y}.{x}", button)


def _check_button(where: str, button: Mapping[str, Any]) -> None:
    assert str(button["text"]).strip(), f"{where}.text: empty"
    actions = [name for name in ACTIONS if button.get(name) is not None]
    assert len(actions) == 1, f"{where}: {len(actions)} actions, not one"
    if "callback_data" in actions:
        size = len(str(button["callback_data"]).encode())
        assert 1 <= size <= 64, f"{where}.callback_data: {size} bytes, not 1 to 64"
    if "copy_text" in actions:
        length = len(button["copy_text"]["text"])
        assert 1 <= length <= 256, f"{where}.copy_text.text: {length} characters, not 1 to 256"
    if "url" in actions:
        assert LINK.fullmatch(button["url"]), f"{where}.url: not an address that Telegram opens"


class Calls:
    """Watches a stand-in: keeps its calls, and what was wrong with any of them.

    An observer must not raise (python-telegram-bot would take that for a failing network), so a test calls
    `verify` at its end.
    """

    def __init__(self, telegram: Telegram) -> None:
        self.seen: list[tuple[str, dict[str, Any]]] = []
        self.faults: list[str] = []
        self.refused: list[tuple[str, int, str]] = []
        telegram.on_call.append(self._watch)

    def _watch(self, method: str, parameters: dict[str, Any], response: dict[str, Any]) -> None:
        if method.lower() != "getupdates":
            self.seen.append((method, parameters))
        if not response["ok"]:
            self.refused.append((method, response["error_code"], response["description"]))
        try:
            check_call(method, parameters)
        except AssertionError as error:
            self.faults.append(str(error))

    def names(self) -> list[str]:
        """The methods called, in order, without getUpdates."""
        return [method for method, _ in self.seen]

    def verify(self, *, refusals: bool = False) -> None:
        """Raise AssertionError when a call was wrong or, unless ``refusals``, was answered with 400."""
        assert not self.faults, self.faults
        if not refusals:
            bad = [(method, words.split("'")[0]) for method, code, words in self.refused if code == 400]
            assert not bad, bad

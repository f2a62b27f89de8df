"""The few settings: country, language, how questions come, nudges."""

from __future__ import annotations

from bot.content.render import Button
from bot.conversations import whereabouts
from bot.conversations.effects import save_profile
from bot.conversations.lines import countries
from bot.conversations.panels.pieces import Row, menu_row, show
from bot.conversations.panels.quiet import hours_said
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.answers import Answer

SWITCHES = {"fresh": "fresh_messages", "nudges": "nudges_on"}
"""A button says what it leads to, on or off: an old one, or a second tap, must not turn nudges on again."""


def settings(turn: Turn, changed: str = "") -> None:
    """Language, country, each question as a new message, nudges."""
    if turn.chat.person_id is None:
        language(turn)
        return
    setting, _, state = changed.partition("_")
    if setting in SWITCHES and state in ("on", "off"):
        turn.change_chat(**{SWITCHES[setting]: state == "on"})
    fresh_state, fresh_other = ("on", "off") if turn.chat.fresh_messages else ("off", "on")
    nudge_state, nudge_other = ("on", "off") if turn.chat.nudges_on else ("off", "on")
    rows: list[Row] = [
        (turn.button("button-role", buttons.offer("about_me")),),
        (
            turn.button("button-language", buttons.panel("language")),
            turn.button("button-set_country", buttons.panel("country", "set")),
        ),
        (turn.button("button-zone", buttons.offer("zone")),),
        (
            turn.button("button-quiet", buttons.panel("quiet")),
            turn.button("button-day_part", buttons.panel("day_part")),
        ),
        (turn.button("button-reminders", buttons.panel("reminders")),),
        (turn.button(f"button-nudges_{nudge_state}", buttons.panel("settings", f"nudges_{nudge_other}")),),
        (turn.button(f"button-fresh_{fresh_state}", buttons.panel("settings", f"fresh_{fresh_other}")),),
        (
            turn.button("button-sweep", buttons.panel("sweep")),
            turn.button("button-pin", buttons.panel("pin")),
        ),
        (
            turn.button("button-groups", buttons.panel("groups")),
            turn.button("button-pictures", buttons.panel("pictures")),
        ),
        (turn.button("button-settings_forget", buttons.panel("forget")),),
        menu_row(turn),
    ]
    known = turn.country in countries(turn)
    place = turn.plain(f"country-{turn.country}") if known else turn.plain("country-not_chosen")
    zone = turn.plain("whereabouts-settings", here=whereabouts.here(turn), clock=whereabouts.clock(turn))
    show(turn, turn.html("panel-settings", country=place, zone=zone, **hours_said(turn)), rows)


def language(turn: Turn, _: str = "") -> None:
    messages = turn.world.content.messages
    rows: list[Row] = [
        (Button(messages.plain(code, "language-name"), data=buttons.language(code)),) for code in ("nl", "en")
    ]
    show(turn, turn.html("panel-language"), rows)


def country(turn: Turn, purpose: str) -> None:
    """Choose a country: to look at its lines (``sos``), or as a setting."""
    target = "sos" if purpose == "sos" else "set_country"
    names = [(code, turn.plain(f"country-{code}")) for code in countries(turn)]
    rows: list[Row] = [(Button(name, data=buttons.panel(target, code)),) for code, name in names]
    show(turn, turn.html("panel-country"), rows)


def set_country(turn: Turn, code: str) -> None:
    if code in countries(turn):
        save_profile(turn, {"country": Answer(picked=(code,), card="place-country")})
        turn.toast = turn.plain("notice-saved")
    settings(turn)

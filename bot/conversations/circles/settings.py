"""What a group is set to: its language, the time it lives by, and when it is quiet.

Anybody sees the screen, and only whoever takes part changes something: a button refuses everybody else with
the one sentence that every button has, so that the screen says nothing about who takes part.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot import moments
from bot.clock import to_ms
from bot.content.lengths import LABEL, cut, units
from bot.content.names import isolated
from bot.content.render import Button
from bot.conversations.circles.calendar import replan
from bot.conversations.circles.circle import Member, Round, rounds_in
from bot.conversations.circles.group_turn import GroupTurn, Rows
from bot.conversations.circles.rituals import Ritual

LANGUAGES = ("nl", "en")

ZONES = {
    "nl": ("Europe/Amsterdam", "Europe/Brussels", "UTC"),
    "en": ("Europe/London", "Europe/Dublin", "America/New_York", "UTC"),
}
"""Likely ones, by the group's language: where its members are is nobody's business here."""

FROM_HOURS = ("18:00", "19:00", "20:00", "21:00", "22:00", "23:00")
UNTIL_HOURS = ("06:00", "07:00", "08:00", "09:00", "10:00", "11:00")
IN_A_ROW = 3

MOST_PLACES = 4
ASKED_FOR = timedelta(hours=1)
"""So long a typed city is waited for."""


def settings(turn: GroupTurn) -> None:
    """As it is now, and what can be changed."""
    turn.post(*_screen(turn))


def show(turn: GroupTurn, about: str, extra: str) -> bool:
    """The same, in the place of what was pressed."""
    if turn.who is None:
        return False
    turn.edit(*_screen(turn))
    return True


def language(turn: GroupTurn, about: str, extra: str) -> bool:
    """The language in which the group is spoken to; each private chat keeps its own."""
    if turn.who is None:
        return False
    if extra not in LANGUAGES:
        names = [(_name_of(turn, code), code) for code in LANGUAGES]
        _choose(
            turn, "group_settings-language", *((_button(name, "set_language", code),) for name, code in names)
        )
        return True
    turn.view.set_chat(language=extra)
    turn.language = extra
    turn.edit(*_screen(turn))
    return True


def zone(turn: GroupTurn, about: str, extra: str) -> bool:
    """The time that counts: one of a few, or a city that is typed."""
    if turn.who is None:
        return False
    offered = ZONES[turn.language[:2]]
    if extra == "type":
        _ask_city(turn, turn.who)
    elif extra in {zone for zones in ZONES.values() for zone in zones}:
        _live_by(turn, extra)
        turn.edit(*_screen(turn))
    else:
        rows = [
            (_button(moments.zone_label(each, turn.language), "set_zone", each, _clock(turn, each)),)
            for each in offered
        ]
        other = (turn.button("group_settings-another_city", "set_zone", "", "type"),)
        _choose(turn, "group_settings-zone", *rows, other)
    return True


def place(turn: GroupTurn, about: str, extra: str) -> bool:
    """One of several cities of the name that was typed."""
    city = moments.city_of(extra)
    if turn.who is None or city is None:
        return False
    _live_by(turn, city.zone)
    turn.edit(*_screen(turn))
    return True


def quiet(turn: GroupTurn, about: str, extra: str) -> bool:
    """Quiet hours, a choice at a time: ``from``, ``2100``, ``2100.0900``; ``none`` for none."""
    if turn.who is None:
        return False
    start, _, end = (f"{part[:2]}:{part[2:]}" for part in extra.partition("."))
    if extra == "none":
        _be_quiet(turn, "00:00", "00:00")
    elif start in FROM_HOURS and end in UNTIL_HOURS:
        _be_quiet(turn, start, end)
    elif start in FROM_HOURS:
        _choose(turn, "group_settings-quiet_until", *_hours(turn, UNTIL_HOURS, f"{extra}."))
    else:
        none = (turn.button("group_settings-no_quiet", "set_quiet", "", "none"),)
        _choose(turn, "group_settings-quiet_from", *_hours(turn, FROM_HOURS, ""), none)
    return True


def _screen(turn: GroupTurn) -> tuple[Markup, Rows]:
    none = turn.quiet_from == turn.quiet_until
    html = turn.html(
        "group_settings",
        language=_name_of(turn, turn.language[:2]),
        zone=moments.zone_label(turn.zone, turn.language),
        clock=_clock(turn, turn.zone),
        **{"from": "" if none else _hour(turn, turn.quiet_from)},
        until="" if none else _hour(turn, turn.quiet_until),
    )
    return html, (
        (turn.button("button-language", "set_language"), turn.button("button-quiet", "set_quiet")),
        (turn.button("group_settings-change_zone", "set_zone"),),
    )


def _choose(turn: GroupTurn, message: str, *rows: tuple[Button, ...]) -> None:
    turn.edit(turn.html(message), (*rows, (turn.button("group_settings-back", "settings"),)))


def _button(label: str, action: str, extra: str, clock: str = "") -> Button:
    """What a place or a language is called, with the time there where that fits."""
    timed = f"{label} · {clock}"
    shown = timed if clock and units(timed) <= LABEL else cut(label, LABEL)
    return Button(shown, data=f"g|{action}||{extra}")


def _name_of(turn: GroupTurn, code: str) -> str:
    return turn.world.content.messages.plain(code, "language-name")


def _clock(turn: GroupTurn, zone: str) -> str:
    return turn.world.content.messages.hour(turn.language, turn.now.astimezone(ZoneInfo(zone)))


def _hour(turn: GroupTurn, at: str) -> str:
    return turn.world.content.messages.hour(turn.language, time.fromisoformat(at))


def _hours(turn: GroupTurn, hours: tuple[str, ...], before: str) -> list[tuple[Button, ...]]:
    each = [_button(_hour(turn, at), "set_quiet", before + at.replace(":", "")) for at in hours]
    return [tuple(each[n : n + IN_A_ROW]) for n in range(0, len(each), IN_A_ROW)]


def _be_quiet(turn: GroupTurn, start: str, end: str) -> None:
    turn.view.set_chat(quiet={"quiet_from": start, "quiet_until": end})
    turn.quiet_from, turn.quiet_until = start, end
    replan(turn)
    turn.edit(*_screen(turn))


def _live_by(turn: GroupTurn, zone: str) -> None:
    turn.view.set_chat(zone=zone)
    turn.zone = zone
    replan(turn)


# ------------------------------------------------------------------------------------- a typed city


def _ask_city(turn: GroupTurn, member: Member) -> None:
    """Whoever pressed is mentioned: their reply opens by itself (Bot API, ForceReply, selective)."""
    for earlier in _asked(turn):
        turn.view.sql.round_delete(id=earlier.id)
    asked = turn.open_round(CITY.kind, due_at=to_ms(turn.now + ASKED_FOR), by=member.id)
    mention = Markup('<a href="tg://user?id={}">{}</a>').format(turn.sender, isolated(member.name))
    row = turn.post(
        Markup("{}\n\n{}").format(mention, turn.html("group_settings-which_city")), force_reply=True
    )
    turn.save(replace(asked, message=row))


def _typed(turn: GroupTurn, member: Member, about: Round, words: str) -> bool:
    """The answer: one place is taken, several become buttons, and an unknown one is asked again."""
    if about.data.get("by") != member.id or not turn.answers(about):
        return False
    places = moments.find(words, turn.now)
    if not places:
        again = turn.post(turn.html("notice-zone_unknown"), reply_to=turn.said, force_reply=True)
        turn.save(replace(about, message=again))
        return True
    turn.view.sql.round_delete(id=about.id)
    if len(places) == 1:
        _live_by(turn, places[0].zone)
        turn.post(*_screen(turn))
        return True
    rows = tuple(
        (_button(moments.place_label(each, turn.language), "set_place", each.city, _clock(turn, each.zone)),)
        for each in places[:MOST_PLACES]
    )
    other = (turn.button("whereabouts-other", "set_zone", "", "type"),)
    turn.post(turn.html("whereabouts-which"), (*rows, other))
    return True


def _asked(turn: GroupTurn) -> list[Round]:
    return rounds_in(turn.view, "open", CITY.kind)


def _let_go(turn: GroupTurn, about: Round) -> None:
    turn.view.sql.round_delete(id=about.id)


def _left(turn: GroupTurn, about: Round, gone: Member) -> None:
    if about.data.get("by") == gone.id:
        _let_go(turn, about)


CITY = Ritual(kind="city", due=_let_go, replied=_typed, moved=_let_go, left=_left)
"""No ritual that anybody begins: one open question to one member."""

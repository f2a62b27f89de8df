"""The weekly weather (domain research, G3): each tells in private how their week was, and all see it at once.

The words stay with their owners; the round keeps only who was asked. What may be shown is decided in `blind`.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from markupsafe import Markup

from bot.clock import from_ms, to_ms
from bot.content.lengths import COMFORT, units, visible
from bot.content.names import isolated
from bot.content.saying import said
from bot.conversations.circles import blind
from bot.conversations.circles.circle import Member, Round
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.rituals import Ritual
from bot.flows.answers import Answer, Answers

KIND = "weather"
LASTS, LONGEST = timedelta(hours=24), timedelta(hours=48)
"""A day to answer in, and until quiet hours are over; never more than two."""

ROOM = 1000
"""UTF-16 units of one answer; a sentence has at most 300, but for one that grew while it was corrected."""


def mixed(blocks: list[Markup]) -> list[Markup]:
    """In an order that follows nothing: neither who joined first nor who answered first."""
    secrets.SystemRandom().shuffle(blocks)
    return blocks


def begin(turn: GroupTurn) -> None:
    """Everybody who takes part is asked. One alone has nobody to share it with."""
    members = turn.members
    if len(members) < 2:
        turn.tell("group-too_few")
        return
    due_at = min(turn.after_quiet(turn.now + LASTS), to_ms(turn.now + LONGEST))
    begun = turn.open_round(KIND, due_at=due_at, asked=[member.id for member in members])
    ask_me = (turn.button("button-weather_ask", "weather_ask", begun.id),)
    row = turn.post(turn.html("weather_round-begun", until=turn.when(due_at)), (ask_me,))
    turn.save(replace(begun, message=row))
    for member in members:
        turn.ask(member, "weather", begun, not_after=due_at)


def ask_again(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    """Who looked away, or would say it differently, is asked once more; only they see that they pressed."""
    if member.id not in about.data["asked"]:
        return False
    turn.ask(member, "weather", about, not_after=about.due_at)
    turn.tell("weather_round-asked")
    return True


def released(turn: GroupTurn, about: Round) -> None:
    """Was that the last one?"""
    _look(turn, about, over=False)


def due(turn: GroupTurn, about: Round) -> None:
    """The time to answer is over; but not in the night, where the group's quiet hours have changed since."""
    later = min(turn.after_quiet(turn.now), to_ms(from_ms(about.created_at) + LONGEST))
    if later > turn.now_ms:
        turn.save(replace(about, due_at=later))
        return
    _look(turn, about, over=True)


def facts(turn: GroupTurn, about: Round, member: Member) -> Answers:
    """``shared_weather``: ``released`` once they have released something, ``late`` if they weren't asked."""
    if member.id not in about.data["asked"]:
        return {"shared_weather": Answer(picked=("late",))}
    if member.id in _answers(turn, about):
        return {"shared_weather": Answer(picked=("released",))}
    return {}


def _look(turn: GroupTurn, about: Round, *, over: bool) -> None:
    answers = _answers(turn, about)
    shown = blind.reveal(about.data["asked"], answers, over=over)
    if shown == "wait":
        return
    if shown == "nothing":
        turn.edit(turn.html("weather_round-nothing"), row=about.message)
    else:
        if about.message is not None:
            turn.take_buttons(about.message)
        names = {member.id: member.name for member in turn.members} if shown == "named" else {}
        blocks = mixed([_block(turn, fields, names.get(who, "")) for who, fields in answers.items()])
        _post(turn, turn.html(f"weather_round-{shown}"), blocks)
    turn.end(about)


def _answers(turn: GroupTurn, about: Round) -> dict[str, Mapping[str, Mapping[str, Any]]]:
    """Member → what they released, of those who were asked; the latest, where they did so again."""
    found = turn.view.released(about.id)
    return {one.member_id: one.fields for one in found if one.member_id in about.data["asked"]}


def _block(turn: GroupTurn, fields: Mapping[str, Mapping[str, Any]], name: str) -> Markup:
    """What one released, as they saw it before; under their name, if all names are shown."""
    content = turn.world.content
    words = {
        field: said(content, Answer.from_json(answer), turn.language, ROOM)
        for field, answer in fields.items()
    }
    lines = [Markup("<b>{}</b>").format(isolated(name))] if name else []
    lines.append(
        turn.html("weather_round-words", sky=words.get("sky", ""), sentence=words.get("sentence", ""))
    )
    if words.get("wish"):
        lines.append(turn.html("weather_round-wished", wish=words["wish"]))
    return Markup("\n").join(lines)


def _post(turn: GroupTurn, opening: Markup, blocks: list[Markup]) -> None:
    """One message; more only where a family is too large for one."""
    text = opening
    for block in blocks:
        more = Markup("{}\n\n{}").format(text, block)
        if units(visible(str(more))) > COMFORT:
            turn.post(text)
            more = block
        text = more
    turn.post(text)


WEATHER = Ritual(
    KIND,
    begin=begin,
    due=due,
    presses={"weather_ask": ask_again},
    released=released,
    flows=("weather",),
    facts=facts,
    in_menu=True,
)

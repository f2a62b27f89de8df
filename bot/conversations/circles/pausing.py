"""A pause (G6): anybody who takes part can suggest twenty minutes of quiet, by one calm line without a name.

Nothing follows it in the group. Each is offered a moment for themself in private. Who asked is kept for an
hour, within which they can't ask again, and not longer.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.clock import to_ms
from bot.conversations.circles.circle import Round, rounds_in
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.rituals import Ritual

KIND = "pause"
FLOW = "pausing"
QUIET = timedelta(minutes=20)
AGAIN = timedelta(hours=1)
"""Before the same person can ask once more: a pause is no way to silence the others."""


def begin(turn: GroupTurn) -> None:
    """Somebody asks for a pause. Who takes no part is no one, and gets no answer."""
    if turn.who is None:
        return
    for before in rounds_in(turn.view, "open", KIND):
        if before.data["until"] > turn.now_ms or before.data["by"] == turn.who.id:
            if turn.pressed is not None:
                turn.tell("cooling-already")
            return
    until = to_ms(turn.now + QUIET)
    about = turn.open_round(KIND, due_at=to_ms(turn.now + AGAIN), until=until, by=turn.who.id)
    turn.post(turn.html("cooling-line", when=turn.hour(until)))
    for member in turn.members:
        turn.ask(member, FLOW, about, not_after=until, wanted=member.id == turn.who.id)


def ask(turn: GroupTurn, about: str, extra: str) -> bool:
    """The same, by a button of the help."""
    begin(turn)
    return turn.who is not None


def due(turn: GroupTurn, about: Round) -> None:
    """The hour is over: nobody asked for it any more."""
    turn.save(replace(about.with_data(by=""), state="done"))


PAUSE = Ritual(KIND, begin=begin, due=due, flows=(FLOW,))

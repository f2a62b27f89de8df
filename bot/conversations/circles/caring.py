"""The caring draw (G5): whoever wants draws a name in private, and does something small and kind for them.

The group never learns who takes part, who drew whom, or whether anything was done: its message is the same
when nobody wanted to. Who drew somebody that left since finds no name, as does who was the only one.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.clock import from_ms, to_ms
from bot.conversations.circles.circle import Member, Round
from bot.conversations.circles.group_turn import GroupTurn, Rows
from bot.conversations.circles.rituals import Ritual
from bot.flows.answers import Answer, Answers

KIND = "caring"
FLOW = "caring_gift"
WANTING = timedelta(hours=3)
"""From the message to the draw, or until quiet hours are over."""
GIVING = timedelta(days=6)
"""How long a name stands in private, from when it was to be drawn: over before a weekly draw comes again."""
CHANCE: random.Random = random.SystemRandom()


def draw(taking_part: Sequence[str], chance: random.Random) -> dict[str, str]:
    """Who draws whom: everybody once, nobody themself, each way of doing that as likely as any other (drawn
    anew until nobody has themself: three times or less on average). Nothing for fewer than two."""
    if len(taking_part) < 2:
        return {}
    while True:
        drawn = dict(zip(taking_part, chance.sample(taking_part, len(taking_part)), strict=True))
        if all(giver != given for giver, given in drawn.items()):
            return drawn


def begin(turn: GroupTurn) -> None:
    """The message with its buttons. One alone has nobody to draw."""
    if len(turn.members) < 2:
        turn.tell("group-too_few")
        return
    at = turn.after_quiet(turn.now + WANTING)
    _show(turn, turn.open_round(KIND, due_at=at, wanted=[], at=at))


def _show(turn: GroupTurn, about: Round) -> None:
    rows: Rows = (
        (turn.button("caring-in", "car_in", about.id), turn.button("caring-out", "car_out", about.id)),
    )
    row = turn.post(turn.html("caring-open", when=turn.when(about.data["at"])), rows)
    turn.save(replace(about, message=row))


def take_part(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    return _want(turn, member, about, "caring-you_are_in")


def stay_out(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    return _want(turn, member, about, "caring-you_are_out")


def _want(turn: GroupTurn, member: Member, about: Round, said: str) -> bool:
    if "drawn" in about.data:
        return False
    others = [each for each in about.data["wanted"] if each != member.id]
    wanted = [*others, member.id] if said == "caring-you_are_in" else others
    turn.save(about.with_data(wanted=wanted))
    turn.tell(said)
    return True


def due(turn: GroupTurn, about: Round) -> None:
    """The draw; six days after it the end, of which nothing is seen."""
    if "drawn" in about.data:
        turn.end(about.with_data(drawn={}))
        return
    if turn.is_quiet:  # the group's quiet hours have changed since
        turn.save(replace(about, due_at=turn.after_quiet(turn.now)))
        return
    wanted = [member for member in turn.members if member.id in about.data["wanted"]]
    end = to_ms(from_ms(about.data["at"]) + GIVING)
    drawn = draw([member.id for member in wanted], CHANCE)
    row = turn.edit(turn.html("caring-drawn"), row=about.message)
    turn.save(replace(about.with_data(wanted=[], drawn=drawn), message=row, due_at=end))
    for member in wanted:
        turn.ask(member, FLOW, about, not_after=end)


def facts(turn: GroupTurn, about: Round, member: Member) -> Answers:
    """Whom this member drew, by the name that person chose; nothing when there is nobody (any more)."""
    given = about.data.get("drawn", {}).get(member.id)
    name = next((each.name for each in turn.members if each.id == given), None)
    if name is None:
        return {}
    # An answer to the card at which names are chosen: said as a name, not as a quotation.
    return {"shared_drawn": Answer(picked=("yes",)), "shared_name": Answer(words=name, card="join-name")}


def moved(turn: GroupTurn, about: Round) -> None:
    """The buttons once more, where they can be pressed."""
    if "drawn" not in about.data:
        _show(turn, about)


def left(turn: GroupTurn, about: Round, gone: Member) -> None:
    """They are on no list any more. Who had drawn them is not told before they look."""
    wanted = [each for each in about.data["wanted"] if each != gone.id]
    changed = about.with_data(wanted=wanted)
    if "drawn" in about.data:
        drawn = {who: whom for who, whom in about.data["drawn"].items() if gone.id not in (who, whom)}
        changed = changed.with_data(drawn=drawn)
    turn.save(changed)


CARING = Ritual(
    KIND,
    begin=begin,
    due=due,
    presses={"car_in": take_part, "car_out": stay_out},
    moved=moved,
    left=left,
    flows=(FLOW,),
    facts=facts,
    in_menu=True,
)

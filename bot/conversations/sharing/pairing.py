"""Two people without a group: the link with which one asks the other, and what either may stop."""

from __future__ import annotations

from collections.abc import Mapping

from bot.content.keyboards import share_link
from bot.content.render import Button, Rendered
from bot.conversations import records
from bot.conversations.circles import pairs, trust_day
from bot.conversations.circles.taking_part import LINK
from bot.conversations.gates import PAIR
from bot.conversations.sharing import crossing, membership, releasing
from bot.conversations.turn import Turn
from bot.flows.answers import Answer
from bot.storage import invitations


def found(turn: Turn, fields: Mapping[str, Answer], relation_id: str | None) -> None:
    """A circle for this person and one other, who is yet to come; and the link for them."""
    circle_id = crossing.new_circle(turn.tx, "pair", None)
    membership.join(turn, circle_id, fields)
    if relation_id is not None:
        records.save_relation(turn, relation_id, {PAIR: Answer(words=circle_id)})
    give_link(turn, circle_id)


def give_link(turn: Turn, circle_id: str) -> None:
    """A link for one person, for a day, to copy or to pass on; Telegram asks to whom."""
    token = invitations.make(turn.tx, "pair", circle_id, person_id=turn.person_id)
    link = LINK.format(username=turn.world.username, token=token)
    words = turn.plain("pairing-invitation", link=link)
    rows = (
        (Button(turn.plain("button-copy_link"), copy=link),),
        (Button(turn.plain("button-send_link"), url=share_link(words)),),
    )
    turn.say(Rendered(str(turn.html("pairing-link", link=link)), rows))


def stop_trust(turn: Turn, circle_id: str) -> None:
    """This person wants no more daily minute: what they released today is taken back, and none follows."""
    entered = crossing.enter(turn, circle_id)
    about = pairs.under_way(entered, trust_day.KIND) if entered is not None else None
    if entered is None or about is None:
        return
    if not about.data.get("shown"):
        releasing.take_back(turn, about.id)
    trust_day.stop(entered, about)


def take_back(turn: Turn, circle_id: str) -> None:
    """What this person put before the mirror comes out again, as long as nobody has seen it."""
    entered = crossing.enter(turn, circle_id)
    about = pairs.under_way(entered, "mirror") if entered is not None else None
    if about is not None:
        releasing.take_back(turn, about.id)

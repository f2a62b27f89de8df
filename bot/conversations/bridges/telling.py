"""The one thing that a client is told unasked: that somebody came on with their code. If it was overheard,
they know, and nothing is shared yet."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.content.render import Rendered
from bot.conversations import people
from bot.conversations.turn import Turn
from bot.flows import buttons


def came_on(turn: Turn, client_id: str, bridge_id: str) -> None:
    """Say so in the client's chat, in words that could come from any app. It is no nudge: they gave the code
    within the day, and whoever else has it must not stay unnoticed."""
    for row in turn.tx.sql.chat_of_person(person_id=client_id):
        theirs = people.turn_in(turn.tx, turn.world, row["id"], turn.now)
        if theirs.chat.person_id is None:
            continue
        at = theirs.world.content.messages.moment(
            theirs.language, theirs.now.astimezone(ZoneInfo(theirs.zone))
        )
        look = (theirs.button("button-open", buttons.panel("bridge", bridge_id)),)
        said = Rendered(str(theirs.html("bridge-came_on", moment=at)), (look,))
        theirs.say(said, not_before=theirs.chat.hidden_until)
        turn.rows += theirs.rows

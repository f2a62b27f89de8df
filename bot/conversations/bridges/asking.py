"""What a client is asked about on a bridge: it comes as a reminder does, and as seldom."""

from __future__ import annotations

from bot.conversations import people
from bot.conversations.nudges.planning import local_now, plan
from bot.conversations.turn import Turn


def something_proposed(turn: Turn, client_id: str, bridge_id: str) -> None:
    """Ask the client once, as their manners of reminding have it; several proposals are one question."""
    for chat in turn.tx.sql.chat_of_person(person_id=client_id):
        theirs = people.turn_in(turn.tx, turn.world, chat["id"], turn.now)
        if theirs.chat.person_id is None:
            continue
        waits = theirs.tx.sql.nudge_pending(person_id=theirs.person_id)
        if not any((each["kind"], each["bridge_id"]) == ("homework", bridge_id) for each in waits):
            now = local_now(theirs).isoformat(timespec="minutes")
            plan(theirs, "homework", now, bridge_id=bridge_id, asked=False)
            turn.planned = True

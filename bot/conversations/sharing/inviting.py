"""Opening a link: the way from a group, or from somebody else's private chat, into one's own."""

from __future__ import annotations

from bot.content.render import Rendered
from bot.conversations import play
from bot.conversations.sharing.shared import JOIN
from bot.conversations.turn import Turn
from bot.storage import invitations

FLOWS = {"join": JOIN, "pair": "pair_join"}
"""By the invitation's purpose."""


def open_link(turn: Turn, token: str) -> bool:
    """Whoever presses a link says ``/start`` with its token (Bot API, deep links). Gives whether it opened
    something; who has not agreed to anything yet is led on after that."""
    lookup = turn.tx.lookup(turn.chat.address)
    if turn.chat.person_id is not None and invitations.maker(turn.tx, token) == turn.person_id:
        turn.say(Rendered(str(turn.html("inviting-own")), ()))
        return False
    if invitations.use(turn.tx, token, lookup) is None:
        turn.say(Rendered(str(turn.html("inviting-no_more")), ()))
        return False
    if turn.chat.person_id is not None:
        go_on(turn)
    return True


def go_on(turn: Turn) -> bool:
    """Begin what an opened invitation leads to; gives whether there was one."""
    waiting = invitations.opened(turn.tx, turn.tx.lookup(turn.chat.address))
    if waiting is None:
        return False
    invitations.finish(turn.tx, waiting)
    play.begin(turn, FLOWS[waiting["purpose"]], shared_id=waiting["circle_id"])
    return True

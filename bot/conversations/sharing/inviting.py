"""Opening a link: the way from a group, or from somebody else's private chat, into one's own."""

from __future__ import annotations

from bot.content.render import Rendered
from bot.conversations import play, sessions
from bot.conversations.sessions import Session
from bot.conversations.sharing.shared import JOIN
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.answers import State
from bot.storage import invitations

FLOWS = {"join": JOIN, "pair": "pair_join"}
"""By the invitation's purpose."""

MENU = buttons.panel("menu")


def open_link(turn: Turn, token: str) -> bool:
    """Whoever presses a link says ``/start`` with its token (Bot API, deep links). Gives whether it opened
    something; who has not agreed to anything yet is led on after that. What opens nothing gets one answer,
    whatever is wrong with it and whoever asks, however often: 128 random bits are not guessed at any pace."""
    lookup = turn.tx.lookup(turn.chat.address)
    if turn.chat.person_id is not None and invitations.maker(turn.tx, token) == turn.person_id:
        turn.say(Rendered(str(turn.html("inviting-own")), ()))
        return False
    if invitations.use(turn.tx, token, lookup) is None:
        turn.say(Rendered(str(turn.html("inviting-no_more")), ((turn.button("button-menu", MENU),),)))
        return False
    if turn.chat.person_id is not None:
        go_on(turn)
    return True


def go_on(turn: Turn) -> bool:
    """Begin what opened invitations lead to; gives whether there was one. Of several the latest is asked
    about, and the others wait under it: its end leads on to them."""
    waiting = invitations.opened(turn.tx, turn.tx.lookup(turn.chat.address))
    for invitation in waiting:
        invitations.finish(turn.tx, invitation)
    latest_first = [*dict.fromkeys((FLOWS[each["purpose"]], each["circle_id"]) for each in waiting)]
    for flow, circle_id in reversed(latest_first[1:]):
        if not any(s.flow == flow and s.status != "done" for s in sessions.about_shared(turn, circle_id)):
            sessions.push(turn, Session(turn.tx.new_id(), State(flow), shared_id=circle_id))
    for flow, circle_id in latest_first[:1]:
        play.begin(turn, flow, shared_id=circle_id)
    return bool(latest_first)

"""After a year without a sign of life: two notices, fourteen days apart, and thirty days after the first the
end. Anything that somebody does in between begins it anew.

No clock alone erases anybody: each notice must have gone out, and the time between is measured from what is
stored when it did. Whom nothing reaches, and who withdrew, gets none; for them the same time passes.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.clock import from_ms, to_ms
from bot.content.render import Rendered
from bot.conversations import leaving, people
from bot.conversations.keeping import BETWEEN, FIRST_TO_LAST
from bot.conversations.nudges.planning import local_of
from bot.conversations.turn import Turn, World
from bot.flows import buttons
from bot.storage import outbox
from bot.storage.outgoing import Rank
from bot.storage.tx import Tx

SPAN = {1: BETWEEN, 2: FIRST_TO_LAST - BETWEEN}
"""After the first notice, and after the second, until what comes next."""

GOES_OUT = timedelta(days=2)
"""How long a notice may wait for quiet hours and troubles. Later its date is too near: another one is put."""

AHEAD = timedelta(days=1)
"""A notice that lies further ahead than this was put by a clock that was wrong."""


def look_after(tx: Tx, world: World, now: datetime, chat_id: str) -> Turn | None:
    """Do what the silence of one chat asks for; None when nothing."""
    if tx.sql.chat_get(id=chat_id) is None:
        return None
    turn = people.turn_in(tx, world, chat_id, now)
    silent = turn.now - from_ms(turn.chat.last_seen_at)
    person_id = turn.chat.person_id or turn.chat.kept_id
    if person_id is None or not world.keeping.silent_months or silent < world.keeping.silence:
        return None
    row = tx.sql.person_get(id=person_id)
    told, told_at = row["notices"], from_ms(row["noticed_at"] or 0)
    if not told or told_at > turn.now + AHEAD:
        _tell(turn, person_id, 1)
        return turn
    match _fate(turn, row["notice_row"]):
        case "sent" if turn.now - told_at >= SPAN[told] and told == 1:
            _tell(turn, person_id, 2)
        case "sent" if turn.now - told_at >= SPAN[told]:
            leaving.erase_everything(turn)
        case "lost":
            _tell(turn, person_id, told)
        case _:
            return None
    return turn


def _fate(turn: Turn, row_id: int | None) -> str:
    """Whether a notice was sent, which one for somebody who gets none counts as; else whether it may still
    be."""
    if row_id is None or not _is_reached(turn):
        return "sent"
    state = outbox.state_of(turn.tx, row_id)
    return "waits" if state in ("due", "sending", "unknown") else "sent" if state == "sent" else "lost"


def _is_reached(turn: Turn) -> bool:
    return turn.chat.reachable and turn.chat.person_id is not None


def _tell(turn: Turn, person_id: str, number: int) -> None:
    """Put the first or the second notice; its date holds from the moment that it is put."""
    row_id = None
    if _is_reached(turn):
        left = FIRST_TO_LAST if number == 1 else SPAN[number]
        not_after = turn.now_ms + GOES_OUT // timedelta(milliseconds=1)
        row_id = turn.say(_notice(turn, number, to_ms(turn.now + left)), Rank.NUDGE, not_after=not_after)
    turn.tx.sql.person_set_notices(id=person_id, notices=number, noticed_at=turn.now_ms, notice_row=row_id)


def _notice(turn: Turn, number: int, end: int) -> Rendered:
    """Its first line may come from any app; what it is about stands under a cover."""
    day = turn.world.content.messages.day(turn.language, local_of(turn, end).date())
    about = turn.html(f"silence-notice_{number}", day=day)
    rows = (
        (turn.button("button-silence_stay", buttons.panel("stay")),),
        (turn.button("button-silence_erase", buttons.panel("forget_erase")),),
    )
    return Rendered(f"{turn.html('silence-first')}\n\n{about}", rows)

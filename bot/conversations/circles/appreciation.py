"""The appreciation round (G2): in turn, one concrete thing that somebody here did and that helped.

There is one message, which becomes the invitation of the next. Who tells something answers it, and those
words are their own message in the group: nothing of them is kept or said again. A pass, a day of silence and
a turn that somebody already took look alike: the next name, in the same sentence.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.content.names import isolated
from bot.conversations.circles.circle import Member, Round
from bot.conversations.circles.group_turn import GroupTurn, Rows
from bot.conversations.circles.rituals import Ritual

KIND = "appreciation"
TURN = timedelta(days=1)
"""How long an invitation stands before it passes on: each phone is looked at once a day."""


def begin(turn: GroupTurn) -> None:
    """Everybody who takes part now is invited, as they joined. One alone has nobody to tell it to."""
    joined = [member.id for member in turn.members]
    if len(joined) < 2:
        turn.tell("group-too_few")
        return
    first = turn.now.isocalendar().week % len(joined)  # another week, somebody else goes first
    order = joined[first:] + joined[:first]
    _go_on(turn, turn.open_round(KIND, order=order, done=[], now=order[0]), asked_for=True)


def due(turn: GroupTurn, about: Round) -> None:
    """The invitation stood for a day, or what was answered in quiet hours is taken up now."""
    if turn.is_quiet:
        turn.save(replace(about, due_at=turn.after_quiet(turn.now)))
        return
    _go_on(turn, _over(about, about.data["now"]))


def tell(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    """How it is told: nobody can be made to answer by a message that names no account."""
    if not _waits_for(about, member):
        return False
    turn.tell("appreciating-how")
    return True


def pass_on(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    """A pass, in turn or before it."""
    if not _waits_for(about, member):
        return False
    turn.toast = turn.plain("appreciating-passed")
    _had(turn, about, member)
    return True


def replied(turn: GroupTurn, member: Member, about: Round, words: str) -> bool:
    """Words that answer the round's message are a turn; they stay where they stand."""
    if not _waits_for(about, member) or not turn.answers(about):
        return False
    _had(turn, about, member)
    return True


def moved(turn: GroupTurn, about: Round) -> None:
    """The invitation once more, where it can be answered; not while the next one waits for the morning."""
    anew = replace(about, message=None)
    if about.data["now"] in about.data["done"]:
        turn.save(anew)
    else:
        _go_on(turn, anew, asked_for=True)


def left(turn: GroupTurn, about: Round, gone: Member) -> None:
    if gone.id in about.data["order"]:
        _had(turn, about, gone)


def _waits_for(about: Round, member: Member) -> bool:
    return member.id in about.data["order"] and member.id not in about.data["done"]


def _had(turn: GroupTurn, about: Round, member: Member) -> None:
    """Somebody's turn is over. Where it was not theirs, nothing of it is seen until it would come."""
    after = _over(about, member.id)
    if about.data["now"] == member.id:
        _go_on(turn, after)
    else:
        turn.save(after)


def _over(about: Round, member_id: str) -> Round:
    done = about.data["done"]
    return about if member_id in done else about.with_data(done=[*done, member_id])


def _go_on(turn: GroupTurn, about: Round, *, asked_for: bool = False) -> None:
    """To the next who has not had it, in the order of the beginning, or to the end."""
    names = {member.id: member.name for member in turn.members}
    waiting = [each for each in about.data["order"] if each in names and each not in about.data["done"]]
    if not waiting:
        _close(turn, about)
    elif turn.is_quiet and not asked_for:  # nobody is invited in the night
        turn.save(replace(about, due_at=turn.after_quiet(turn.now)))
    else:
        _invite(turn, about.with_data(now=waiting[0]), names[waiting[0]])


def _invite(turn: GroupTurn, about: Round, name: str) -> None:
    rows: Rows = (
        (
            turn.button("appreciating-tell", "app_tell", about.id),
            turn.button("appreciating-pass", "app_pass", about.id),
        ),
    )
    said = turn.html("appreciating-turn", name=isolated(name))
    row = turn.post(said, rows) if about.message is None else turn.edit(said, rows, row=about.message)
    due_at = turn.after_quiet(turn.now + TURN)
    turn.save(replace(about, message=row, due_at=due_at))


def _close(turn: GroupTurn, about: Round) -> None:
    if about.message is not None:
        turn.edit(turn.html("appreciating-end"), row=about.message)
    turn.end(about)


APPRECIATION = Ritual(
    KIND,
    begin=begin,
    due=due,
    presses={"app_tell": tell, "app_pass": pass_on},
    replied=replied,
    moved=moved,
    left=left,
    in_menu=True,
)

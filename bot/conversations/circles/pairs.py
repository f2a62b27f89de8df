"""What the rituals of two people have in common: who the other is, and both sides only once both gave."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from bot.conversations.circles.circle import Member, Round, rounds_in
from bot.conversations.circles.group_turn import GroupTurn
from bot.flows.answers import Answer, Answers

NAMED = "pair_join-name"
"""The card at which the name that the other sees is asked: by it, texts say it as a name."""

WAITS = timedelta(days=7) // timedelta(milliseconds=1)
"""How long (ms) what one of them began waits for the other; then it is over, and nobody is told."""

TWO = 2

MET = "met"
"""Among what a pair has done: both have been there, so that it looks the same when one of them is gone."""

FLOWS = {"mirror": "mirror", "trust_day": "trust_begin"}
"""The rituals of two (options of the card ``pair_join-what``, too), and the flow in which each begins."""

SAFE = "safe"
"""Released by whoever said that there is nothing to fear: only then is the other asked."""


def circle_facts(turn: GroupTurn, member: Member | None) -> Answers:
    """``shared_partner``: the name that the other chose, also when they take part no more. A link whose maker
    is gone, or of two who have met, leads nowhere: ``shared_state`` is ``over``."""
    names = {each.id: each.name for each in turn.members}
    if member is None and (len(names) != 1 or has_met(turn)):
        return {"shared_state": Answer(picked=("over",))}
    others = {
        who: name for who, name in {**turn.circle.names, **names}.items() if not member or who != member.id
    }
    return {"shared_partner": Answer(words=[*others.values()][-1], card=NAMED)} if others else {}


def has_met(turn: GroupTurn) -> bool:
    return MET in turn.circle.done


def remember_names(turn: GroupTurn) -> None:
    """Both are here: the name by which either knows the other stays as long as one of them takes part, so
    that it looks the same when the other has left. Who erases everything while they take part takes theirs
    along."""
    if len(turn.members) == TWO:
        names = {each.id: each.name for each in turn.members}
        turn.change_circle(done=tuple(dict.fromkeys((*turn.circle.done, MET))), names=names)


def under_way(turn: GroupTurn, kind: str) -> Round | None:
    """The round of a ritual that waits for the two of them, if there is one; not what whoever looks stopped,
    and not what both have seen."""
    stopped = turn.who.id if turn.who is not None else ""
    waiting = [
        about
        for about in rounds_in(turn.view, "open", kind)
        if about.data.get("stopped") != stopped and not _seen(about)
    ]
    return waiting[-1] if waiting else None


def _seen(about: Round) -> bool:
    return about.kind == "mirror" and bool(about.data.get("shown"))


def ask_others(turn: GroupTurn, about: Round) -> Round:
    """Ask the one who didn't do this, and keep that; whoever did is there already."""
    asked = turn.save(about.with_data(asked=True))
    for member in turn.members:
        if turn.who is None or member.id != turn.who.id:
            turn.ask(member, FLOWS[about.kind], asked)
    return asked


def given(turn: GroupTurn, about: Round) -> dict[str, Mapping[str, Answer]]:
    """What stands released in a round: member → field → answer; of several times, the last."""
    return {
        released.member_id: {n: Answer.from_json(each) for n, each in released.fields.items() if n != SAFE}
        for released in turn.view.released(about.id)
        if released.fields.keys() - {SAFE}
    }


def sides(turn: GroupTurn, about: Round, member: Member) -> Answers:
    """``shared_given``: whether this member has released something. ``shared_theirs_*``, ``shared_mine_*``:
    the words, once both have: one side alone is never shown, and its absence neither."""
    both = given(turn, about)
    known: dict[str, Answer] = {}
    mine = both.pop(member.id, None)
    if mine is None:
        return known
    known["shared_given"] = Answer(picked=("yes",))
    if both and about.data.get("shown"):
        known["shared_shown"] = Answer(picked=("yes",))
        known |= {f"shared_mine_{name}": answer for name, answer in mine.items()}
        known |= {f"shared_theirs_{name}": a for theirs in both.values() for name, a in theirs.items()}
    return known


def both_gave(turn: GroupTurn, about: Round) -> bool:
    return len(given(turn, about)) >= TWO

"""The family meeting (G4): twenty to thirty minutes, one phone on the table.

Before it each is asked alone whether today is fine, and for a topic. It begins only if today is fine for
each; "not today" and silence are the same here: of neither does anything reach this side, and both come to
one line, when the time is over and not before. Its ground rules, and that it ends on what was good, are those
of house meetings in recovery housing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot import moments
from bot.clock import from_ms, to_ms
from bot.conversations.circles import board, meeting_screens
from bot.conversations.circles.circle import Member, Round, rounds_in
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.meeting_screens import GATHERING, KIND, NEXT, READY, TOPIC, TOPICS
from bot.conversations.circles.rituals import Press, Ritual
from bot.flows.answers import Answer, Answers

PREPARE = "meeting_prep"
FEWEST = 2
NOTICE = timedelta(hours=2)
"""So long everybody has at least to answer; until then the evening's quiet hours have not begun."""

LONGEST = timedelta(hours=3)
"""After this it is over: the phone was put away."""


def begin(turn: GroupTurn) -> None:
    """Ask each alone whether today is fine. One meeting at a time."""
    if rounds_in(turn.view, "open", KIND):
        turn.tell("meeting-under_way")
        return
    members = turn.members
    if len(members) < FEWEST:
        turn.tell("group-too_few")
        return
    until = _evening(turn)
    about = turn.open_round(
        KIND, due_at=until, stage=GATHERING, until=until, needed=[member.id for member in members]
    )
    row = turn.post(turn.html("meeting-prepared", until=turn.when(until)))
    turn.save(replace(about, message=row))
    for member in members:
        turn.ask(member, PREPARE, about, not_after=until)


def _evening(turn: GroupTurn) -> int:
    """When the group's quiet hours begin: today's, where that is not too soon."""
    local = turn.now.astimezone(ZoneInfo(turn.zone))
    evening = moments.instant(local.date(), time.fromisoformat(turn.quiet_from), turn.zone)
    if evening - turn.now < NOTICE:
        day = local.date() + timedelta(days=1)
        evening = moments.instant(day, time.fromisoformat(turn.quiet_from), turn.zone)
    return to_ms(evening)


# ------------------------------------------------------------------------------------------- gathering


def fine_for_all(turn: GroupTurn, about: Round) -> bool:
    """Whether each who was asked pressed *today is fine*. Counted, never named. Whoever left before it could
    begin counts as silent: were they not waited for any more, that would say that they are gone. After that
    it goes on without them."""
    needed = set(about.data["needed"])
    if about.data["stage"] == READY:
        needed &= {member.id for member in turn.members}
    fine = {each.member_id for each in turn.view.released(about.id) if "fine" in each.fields}
    return len(needed) >= FEWEST and needed <= fine


def _look(turn: GroupTurn, about: Round) -> None:
    """Once today is fine for all, anybody can start it."""
    if about.data["stage"] == GATHERING and fine_for_all(turn, about):
        ready = about.with_data(stage=READY)
        row = turn.post(*meeting_screens.screen(turn, ready))
        turn.save(replace(ready, message=row, due_at=about.data["until"]))


def _start(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    if about.data["stage"] != READY:
        return False
    if not fine_for_all(turn, about):  # somebody thought better of it since
        _another_day(turn, about)
        return True
    _show(turn, replace(about, due_at=to_ms(turn.now + LONGEST)), NEXT[READY])
    return True


def _another_day(turn: GroupTurn, about: Round) -> None:
    """Whatever the reason, and whoever's."""
    turn.edit(turn.html("meeting-another_day"), row=_row(turn, about))
    turn.save(replace(about, state="done", due_at=None))


# --------------------------------------------------------------------------------------------- meeting


def _show(turn: GroupTurn, about: Round, stage: str) -> None:
    """Bring the one message to a stage, and keep that."""
    now = about.with_data(stage=stage)
    row = turn.edit(*meeting_screens.screen(turn, now))
    turn.save(replace(now, message=row))


def _at(stage: str, to: str = "") -> Press:
    """What a press does that belongs to one stage; ``to`` another, the next by default."""

    def press(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
        if about.data["stage"] != stage:
            return False
        _show(turn, about, to or NEXT[stage])
        return True

    return press


def _next(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    """On, from the stage that the button was shown for: two who press at once go on by one."""
    stage = about.data["stage"]
    if extra != stage or stage in (GATHERING, READY):
        return False
    if stage not in NEXT:
        _over(turn, about, stopped=False)
    else:
        _show(turn, about, NEXT[stage])
    return True


def _choose(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    """The one topic for today."""
    if about.data["stage"] != TOPICS or extra not in dict(meeting_screens.topics(turn, about)):
        return False
    _show(turn, about.with_data(topic=extra), TOPIC)
    return True


def _turn(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    """One has the word for two minutes. A running timer is a picture: nothing else depends on it."""
    if about.data["stage"] != TOPIC:
        return False
    html, rows = meeting_screens.screen(turn, about)
    frames = meeting_screens.timer(turn, html)
    row = turn.edit(frames[0][1], rows, frames=frames)
    turn.save(replace(about, message=row))
    return True


def _will(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    return about.data["stage"] == meeting_screens.AGREEMENT and board.ask(turn, member, about)


def _pause(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    """It was too much for somebody: from anywhere to a calm end."""
    if extra != about.data["stage"] or extra not in meeting_screens.STAGES:
        return False
    _show(turn, about, meeting_screens.CALM)
    return True


def _stop(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    if about.data["stage"] in (GATHERING, READY):
        return False
    _over(turn, about, stopped=True)
    return True


def _over(turn: GroupTurn, about: Round, *, stopped: bool) -> None:
    """What it was about and what was agreed on; nothing of who said what."""
    day = from_ms(about.created_at).astimezone(ZoneInfo(turn.zone))
    html = meeting_screens.summary(turn, about, day.date(), stopped=stopped)
    turn.edit(html, row=_row(turn, about))
    turn.end(about)


def _row(turn: GroupTurn, about: Round) -> int | None:
    """Which message to edit: the pressed one, else the meeting's own."""
    return None if turn.pressed else about.message


def _due(turn: GroupTurn, about: Round) -> None:
    if about.data["stage"] in (GATHERING, READY):
        _another_day(turn, about)
    else:
        _over(turn, about, stopped=False)


def _moved(turn: GroupTurn, about: Round) -> None:
    """What can be pressed stands in the new place too."""
    row = None
    if about.data["stage"] != GATHERING:
        turn.thread = None
        row = turn.post(*meeting_screens.screen(turn, about))
    turn.save(replace(about, message=row))


def _facts(turn: GroupTurn, about: Round, member: Member) -> Answers:
    """``shared_meeting``: ``asked``, ``fine`` where this member said so, or ``begun``; ``shared_meeting_by``:
    until when it can be said, by the group's clock."""
    until: datetime = from_ms(about.data["until"]).astimezone(ZoneInfo(turn.zone)).replace(tzinfo=None)
    state = "asked" if about.data["stage"] in (GATHERING, READY) else "begun"
    if state == "asked" and any(each.member_id == member.id for each in turn.view.released(about.id)):
        state = "fine"
    return {
        "shared_meeting": Answer(picked=(state,)),
        "shared_meeting_by": Answer(moment=until.isoformat(timespec="minutes")),
    }


MEETING = Ritual(
    kind=KIND,
    begin=begin,
    due=_due,
    presses={
        "meet_start": _start,
        "meet_next": _next,
        "meet_topic": _choose,
        "meet_any": _at(TOPICS, TOPIC),
        "meet_none": _at(TOPICS, meeting_screens.AGREEMENT),
        "meet_turn": _turn,
        "meet_will": _will,
        "meet_pause": _pause,
        "meet_stop": _stop,
    },
    released=_look,
    moved=_moved,
    flows=(PREPARE, board.FLOW),
    facts=_facts,
    in_menu=True,
)

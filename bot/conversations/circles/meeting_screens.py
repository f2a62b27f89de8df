"""What stands on the one phone on the table, at each stage of a family meeting."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

from markupsafe import Markup

from bot.content.lengths import fitting
from bot.content.names import isolated
from bot.content.render import Button
from bot.conversations.circles import board
from bot.conversations.circles.circle import Round
from bot.conversations.circles.group_turn import Frames, GroupTurn, Rows

KIND = "meeting"
GATHERING, READY = "gathering", "ready"
OPENING, GOOD, PRACTICAL, TOPICS, TOPIC = "opening", "good", "practical", "topics", "topic"
AGREEMENT, CALM, CLOSING = "agreement", "calm", "closing"

NEXT = {
    READY: OPENING,
    OPENING: GOOD,
    GOOD: PRACTICAL,
    PRACTICAL: TOPICS,
    TOPIC: AGREEMENT,
    AGREEMENT: CLOSING,
    CALM: CLOSING,
}
"""Where *next* leads. From the topics one is chosen, or none; after the closing there is the summary."""

STAGES = (OPENING, GOOD, PRACTICAL, TOPICS, TOPIC, AGREEMENT)
"""Those in which it can become too much."""

TURN_SECONDS, STEPS = 120, 6
LAST_SECONDS = 4

TOPICS_ROOM, REST_ROOM, AGREED_ROOM = 3200, 1200, 2000
"""Units of the topics to choose from, and of the summary's topics and agreements: each with what stands
around it is one message (4096, Bot API)."""


def screen(turn: GroupTurn, about: Round) -> tuple[Markup, Rows]:
    """The words and the buttons of the stage that a meeting is at."""
    stage = about.data["stage"]
    if stage == READY:
        return turn.html("meeting-ready"), ((turn.button("meeting-start", "meet_start", about.id),),)
    rows: list[tuple[Button, ...]] = []
    if stage == TOPICS:
        html, rows = _topics(turn, about)
    elif stage == TOPIC:
        html = _topic(turn, about)
        rows = [(turn.button("meeting-turn", "meet_turn", about.id),), _next(turn, about)]
    elif stage == AGREEMENT:
        html = turn.html("meeting-agreement")
        rows = [(turn.button("board-i_will", "meet_will", about.id),), _next(turn, about)]
    else:
        html = turn.html(f"meeting-{stage}")
        rows = [_next(turn, about)]
    if stage != CLOSING:
        rows.append(_ways_out(turn, about))
    return html, tuple(rows)


def _next(turn: GroupTurn, about: Round) -> tuple[Button, ...]:
    stage = about.data["stage"]
    label = {CLOSING: "meeting-done", CALM: "meeting-to_the_end"}.get(stage, "meeting-next")
    return (turn.button(label, "meet_next", about.id, stage),)


def _ways_out(turn: GroupTurn, about: Round) -> tuple[Button, ...]:
    stage = about.data["stage"]
    stop = turn.button("meeting-stop", "meet_stop", about.id)
    if stage not in STAGES:
        return (stop,)
    return (turn.button("meeting-pause", "meet_pause", about.id, stage), stop)


# ----------------------------------------------------------------------------------------------- topics


def topics(turn: GroupTurn, about: Round) -> list[tuple[str, str]]:
    """(id, words) of what was brought along, without whose it is, in the order of the alphabet, which says
    nothing of that either."""
    found = {}
    for each in turn.view.released(about.id):
        if words := board.one_line(each.fields.get("topic", {}).get("words", "")):
            found[sha256(f"{about.id}|{words}".encode()).hexdigest()[:10]] = words
    return sorted(found.items(), key=lambda topic: topic[1].casefold())


def _topics(turn: GroupTurn, about: Round) -> tuple[Markup, list[tuple[Button, ...]]]:
    none = (turn.button("meeting-no_topic", "meet_none", about.id),)
    brought = topics(turn, about)
    if not brought:
        return turn.html("meeting-topics_none"), [
            (turn.button("meeting-any_topic", "meet_any", about.id),),
            none,
        ]
    lines = fitting(
        (Markup("{}. {}").format(number, isolated(words)) for number, (_, words) in enumerate(brought, 1)),
        TOPICS_ROOM,
    )
    numbers = [
        Button(str(number), data=f"g|meet_topic|{about.id}|{key}")
        for number, (key, _) in enumerate(brought[: len(lines)], 1)
    ]
    rows = [tuple(numbers[start : start + 5]) for start in range(0, len(numbers), 5)]
    return turn.html("meeting-topics", lines=Markup("\n").join(lines)), [*rows, none]


def _topic(turn: GroupTurn, about: Round) -> Markup:
    words = dict(topics(turn, about)).get(about.data.get("topic", ""))
    if words is None:
        return turn.html("meeting-topic_any")
    return turn.html("meeting-topic", words=isolated(words))


def timer(turn: GroupTurn, html: Markup) -> Frames:
    """Two minutes for one, in pictures: few enough for a group (twenty messages a minute, Bots FAQ)."""
    each = TURN_SECONDS // STEPS
    frames = [
        (each, str(html + Markup("\n\n") + ("● " * (STEPS - gone) + "○ " * gone).strip()))
        for gone in range(STEPS)
    ]
    over = html + Markup("\n\n") + turn.html("meeting-turn_over")
    return (*frames, (LAST_SECONDS, str(over)))


# ---------------------------------------------------------------------------------------------- summary


def summary(turn: GroupTurn, about: Round, day: date, *, stopped: bool) -> Markup:
    """What remains of it in the chat."""
    shown = turn.world.content.messages.day(turn.language, day)
    parts = [turn.html("meeting-stopped" if stopped else "meeting-summary", day=shown)]
    brought = dict(topics(turn, about)) if about.data["stage"] not in (OPENING, GOOD, PRACTICAL) else {}
    if words := brought.pop(about.data.get("topic", ""), ""):
        parts.append(turn.html("meeting-about", words=isolated(words)))
    if brought:
        lines = fitting((Markup("• {}").format(isolated(words)) for words in brought.values()), REST_ROOM)
        parts.append(turn.html("meeting-another_time", lines=Markup("\n").join(lines)))
    if agreed := board.made_within(turn, about):
        parts.append(turn.html("meeting-agreed", lines=board.lines(turn, agreed, AGREED_ROOM)))
    return Markup("\n\n").join(parts)

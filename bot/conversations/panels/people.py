"""The map: everybody, and one of them."""

from __future__ import annotations

from bot.content.saying import said
from bot.conversations import nudges, records
from bot.conversations.panels.pieces import Row, menu_row, name_of, offer, person_button, show
from bot.conversations.records import Record
from bot.conversations.turn import Turn
from bot.flows import buttons

HELPFUL, HARDER = ("helps", "gives"), ("harder", "costs")
PEOPLE_SHOWN = 8


def people_map(turn: Turn, page: str = "") -> None:
    """Everybody, each helpful, hard, both, or resting."""
    people = records.relations(turn)
    first = int(page) if page.isdecimal() else 0
    shown = people[first : first + PEOPLE_SHOWN]
    lines = [
        turn.html("map-line", who=name_of(turn, r), how=turn.html(f"map-{_standing(turn, r)}")) for r in shown
    ]
    rows: list[Row] = [(person_button(turn, r, buttons.panel("person", r.id)),) for r in shown]
    if len(people) > first + PEOPLE_SHOWN:
        rows.append((turn.button("button-more", buttons.panel("map", str(first + PEOPLE_SHOWN))),))
    rows.append((turn.button("button-someone_new", buttons.offer("map_person")),))
    rows.append((turn.button("button-notes", buttons.panel("notes")), *menu_row(turn)))
    head = turn.html("panel-map" if people else "panel-map_empty")
    show(turn, "\n\n".join([str(head), "\n".join(map(str, lines))] if lines else [str(head)]), rows)


def person(turn: Turn, relation_id: str) -> None:
    """One person on the map: what was said, and what can be done."""
    relation = records.relation(turn, relation_id)
    if relation is None:
        people_map(turn)
        return
    fields, content = relation.fields, turn.world.content
    lines = [
        str(turn.html(f"person-{name}", value=said(content, fields[name], turn.language, nudges.ROOM)))
        for name in ("contact", "gives", "helps", "costs", "harder", "distance", "wished")
        if name in fields
    ]
    taken = records.steps_towards(turn, relation_id)
    lines += [str(nudges.plan_of(turn, step)) for step in taken[:1]]
    if notes := len(records.notes(turn, relation_id)):
        lines.append(str(turn.html("person-notes", count=notes)))
    rows: list[Row] = [(offer(turn, "reflect", relation_id),)]
    if nudges.at_rest(turn, relation_id):
        rows.append((offer(turn, "unsent_letter", relation_id),))
    else:
        rows.append((offer(turn, "repair_step", relation_id),))
    rows.append((turn.button("button-complete", buttons.offer("map_person", relation_id)),))
    rows.append((turn.button("button-map", buttons.panel("map")),))
    head = turn.html(
        "panel-person", who=name_of(turn, relation), how=turn.html(f"map-{_standing(turn, relation)}")
    )
    show(turn, "\n\n".join([str(head), "\n".join(lines)] if lines else [str(head)]), rows)


def _standing(turn: Turn, relation: Record) -> str:
    """``rest`` also where the gate is closed: a closed gate shows nowhere."""
    if nudges.at_rest(turn, relation.id):
        return "rest"
    helps = any(name in relation.fields for name in HELPFUL)
    harder = any(name in relation.fields for name in HARDER)
    return {(True, True): "both", (True, False): "helpful", (False, True): "hard"}.get((helps, harder), "new")


def resting(relation: Record) -> bool:
    status = relation.fields.get("status")
    return status is not None and status.picked == ("rest",)

"""The map: everybody, and one of them."""

from __future__ import annotations

from bot.content.saying import said
from bot.conversations import nudges, records
from bot.conversations.bridges import ending
from bot.conversations.gates import gate_facts
from bot.conversations.panels.pieces import Row, menu_row, name_of, offer, person_button, show
from bot.conversations.progress.people import HELPS, STRAINS, most_named
from bot.conversations.records import Record
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.answers import Answer

PEOPLE_SHOWN = 8

AREAS = {
    "love": ("partner", "ex"),
    "family": ("parent", "sibling", "child", "grown_child", "chosen_family"),
    "friends": ("friend",),
    "peers": ("peer",),
    "work": ("colleague",),
}
"""The areas of life of the map, and the ties in each; everybody else is elsewhere."""

REST = Answer(picked=("rest",))


def people_map(turn: Turn, page: str = "") -> None:
    """Everybody by area of life, each helpful, hard, both, or resting."""
    people = in_order(records.relations(turn))
    first = int(page) if page.isdecimal() else 0
    shown = people[first : first + PEOPLE_SHOWN]
    lines = []
    for number, r in enumerate(shown):
        if number == 0 or area_of(r) != area_of(shown[number - 1]):
            lines.append(turn.html(f"area-{area_of(r)}"))
        how = turn.html(f"map-{standing_of(turn, r)}")
        lines.append(turn.html("map-line", number=str(first + number + 1), who=name_of(turn, r), how=how))
    rows: list[Row] = [(person_button(turn, r, buttons.panel("person", r.id)),) for r in shown]
    if len(people) > first + PEOPLE_SHOWN:
        rows.append((turn.button("button-more", buttons.panel("map", str(first + PEOPLE_SHOWN))),))
    rows.append((turn.button("button-someone_new", buttons.offer("map_person")),))
    if people:
        rows.append((turn.button("button-progress_people", buttons.panel("progress", "people")),))
    rows.append((turn.button("button-notes", buttons.panel("notes")), *menu_row(turn)))
    head = turn.html("panel-map" if people else "panel-map_empty")
    show(turn, "\n\n".join([str(head), "\n".join(map(str, lines))] if lines else [str(head)]), rows)


def in_order(people: list[Record]) -> list[Record]:
    """As the map lists them: by area of life, in the order in which they were added."""
    return sorted(people, key=lambda r: [*AREAS, "elsewhere"].index(area_of(r)))


def person(turn: Turn, relation_id: str) -> None:
    """One person on the map: what was said, and what can be done."""
    relation = records.relation(turn, relation_id)
    if relation is None:
        people_map(turn)
        return
    fields, content = relation.fields, turn.world.content
    lines = [
        str(turn.html(f"person-{name}", value=said(content, fields[name], turn.language, nudges.ROOM)))
        for name in ("contact", "gives", "helps", "costs", "harder", "distance", "wished", "more", "protect")
        if name in fields
    ]
    taken = records.steps_towards(turn, relation_id)
    lines += [str(nudges.plan_of(turn, step)) for step in taken[:1]]
    if notes := len(records.notes(turn, relation_id=relation_id)):
        lines.append(str(turn.html("person-notes", count=notes)))
    rows: list[Row] = [(offer(turn, "reflect", relation_id),)]
    resting_now = nudges.at_rest(turn, relation_id)
    rows.append((offer(turn, "unsent_letter" if resting_now else "repair_step", relation_id),))
    if not resting_now:
        rows.append((turn.button("button-together", buttons.panel("together", relation_id)),))
    rows += [
        (
            turn.button("button-good_moment", buttons.offer("good_moment", relation_id)),
            turn.button("button-history", buttons.panel("history", relation_id)),
        ),
        (
            turn.button("button-complete", buttons.offer("map_person", relation_id)),
            turn.button("button-look_again", buttons.offer("look_again", relation_id))
            if resting_now
            else turn.button("button-rest", buttons.panel("rest", relation_id)),
        ),
        (
            turn.button("button-remove", buttons.panel("remove", relation_id)),
            turn.button("button-map", buttons.panel("map")),
        ),
    ]
    head = turn.html(
        "panel-person", who=name_of(turn, relation), how=turn.html(f"map-{standing_of(turn, relation)}")
    )
    show(turn, "\n\n".join([str(head), "\n".join(lines)] if lines else [str(head)]), rows)


def rest(turn: Turn, relation_id: str) -> None:
    """Put a contact to rest: nothing suggests it any more, and what was planned about it is called off."""
    if records.relation(turn, relation_id) is not None:
        records.save_relation(turn, relation_id, {"status": REST})
        nudges.drop_for_rest(turn, relation_id)
        turn.toast = turn.plain("notice-rests")
    person(turn, relation_id)


def told_to_rest(turn: Turn, relation_id: str) -> bool:
    """Whether there is nothing left to ask before saying that a contact rests: it was put to rest, or what
    was answered at the gate closed it and still holds."""
    relation = records.relation(turn, relation_id)
    if relation is None:
        return False
    if relation.fields.get("status") == REST:
        return True
    known = gate_facts(turn, relation)
    asked = known.get("relation_gate_safety")
    if asked is None or known["relation_gate"].picked[0] not in ("closed", "rest"):
        return False
    fear = known.get("relation_gate_fear")
    return not {"hurt", "fear"}.intersection(asked.picked) or (fear is not None and not fear.skipped)


def at_rest(turn: Turn, relation_id: str) -> None:
    """What any repair flow says about a contact that rests. The same words whatever the reason: who reads
    along must not find out that a gate is closed."""
    relation = records.relation(turn, relation_id)
    if relation is None:
        people_map(turn)
        return
    rows: list[Row] = [
        (offer(turn, "unsent_letter", relation_id),),
        (turn.button("button-look_again", buttons.offer("look_again", relation_id)),),
        menu_row(turn),
    ]
    show(turn, turn.html("panel-at_rest", who=name_of(turn, relation)), rows)


def remove(turn: Turn, relation_id: str) -> None:
    """Take somebody off the map, with a way back for ten minutes."""
    relation = records.relation(turn, relation_id)
    if relation is None:
        people_map(turn)
        return
    who = name_of(turn, relation)
    records.remove_relation(turn, relation_id)
    ending.unshow(turn)
    rows: list[Row] = [
        (turn.button("button-undo", buttons.panel("put_back", relation_id)),),
        (turn.button("button-map", buttons.panel("map")), *menu_row(turn)),
    ]
    show(turn, turn.html("panel-removed", who=who), rows)


def put_back(turn: Turn, relation_id: str) -> None:
    if records.put_back(turn, relation_id):
        turn.toast = turn.plain("notice-put_back")
        person(turn, relation_id)
        return
    turn.toast = turn.plain("notice-outdated")
    people_map(turn)


def area_of(relation: Record) -> str:
    """The area of life in which somebody stands."""
    kind = relation.fields.get("kind")
    tie = kind.picked[0] if kind and kind.picked else ""
    return next((area for area, ties in AREAS.items() if tie in ties), "elsewhere")


def standing_of(turn: Turn, relation: Record) -> str:
    """``rest`` also where the gate is closed: a closed gate shows nowhere."""
    if nudges.at_rest(turn, relation.id):
        return "rest"
    if not relation.fields.keys() & {*HELPS, *STRAINS}:
        return "new"
    content = turn.world.content
    helps, strains = (bool(most_named(content, relation, fields)) for fields in (HELPS, STRAINS))
    return {(True, True): "both", (True, False): "helpful", (False, True): "hard"}.get(
        (helps, strains), "neither"
    )

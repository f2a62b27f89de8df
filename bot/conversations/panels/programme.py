"""Everything there is, by section and role; the tracks; the cards of knowledge."""

from __future__ import annotations

from bot.content.programme import Section, Track
from bot.content.render import Button
from bot.conversations import nudges, records, sessions, tracks
from bot.conversations.panels.menu import begin
from bot.conversations.panels.people import PEOPLE_SHOWN
from bot.conversations.panels.pieces import Row, go_on, menu_row, offer, person_button, show
from bot.conversations.turn import Turn
from bot.flows import buttons

WITHOUT_A_ROLE = frozenset({"self", "loved_one"})
"""What somebody finds who has not said what they are here as."""

PRACTICE = "practice"
"""The section for professionals."""

NEXT_TIME = 3
"""Days after which a track comes back when its next part has no number of its own."""


def roles(turn: Turn) -> frozenset[str]:
    """What somebody is here as; several together."""
    said = turn.profile.get("role")
    return frozenset(said.picked) if said and said.picked else WITHOUT_A_ROLE


# ---------------------------------------------------------------------------------------- programme


def programme(turn: Turn, _: str = "") -> None:
    """The sections for this person's roles, then the tracks and the knowledge."""
    rows: list[Row] = [
        (turn.button(f"section-{section.id}", buttons.panel("section", section.id)),)
        for section in _sections(turn)
    ]
    if _tracks(turn):
        rows.append((turn.button("button-tracks", buttons.panel("tracks")),))
    rows.append((turn.button("button-learn", buttons.panel("learn")),))
    if "professional" in roles(turn):
        rows.append((turn.button("button-clients", buttons.panel("clients")),))
    rows.append((turn.button("button-bridges", buttons.panel("bridges")),))
    rows.append((turn.button("button-role", buttons.offer("about_me")), *menu_row(turn)))
    show(turn, turn.html("panel-programme"), rows)


def section(turn: Turn, name: str) -> None:
    """The flows of one section."""
    here_as = roles(turn) | ({"professional"} if name == PRACTICE else set())  # from among their clients
    every = turn.world.content.programme
    found = next((each for each in every if each.id == name and each.flows_for(here_as)), None)
    if found is None:
        programme(turn)
        return
    rows: list[Row] = [(offer(turn, flow),) for flow in found.flows_for(here_as)]
    if name == PRACTICE:
        rows.append((turn.button("button-clients", buttons.panel("clients")),))
    rows.append((turn.button("button-programme", buttons.panel("programme")), *menu_row(turn)))
    show(turn, turn.html("panel-section", section=turn.plain(f"section-{name}")), rows)


def _sections(turn: Turn) -> list[Section]:
    mine = roles(turn)
    return [each for each in turn.world.content.programme if each.flows_for(mine)]


# ------------------------------------------------------------------------------------------- tracks


def all_tracks(turn: Turn, _: str = "") -> None:
    """The tracks for this person's roles; the one under way first."""
    rows: list[Row] = []
    if here := tracks.under_way(turn):
        rows.append((turn.button("button-track_on", buttons.panel("track", here.track.id)),))
    rows += [
        (Button(turn.plain(f"track-{track.id}", "button"), data=buttons.panel("track", track.id)),)
        for track in _tracks(turn)
        if here is None or track.id != here.track.id
    ]
    rows.append((turn.button("button-programme", buttons.panel("programme")), *menu_row(turn)))
    show(turn, turn.html("panel-tracks"), rows)


def track(turn: Turn, name: str) -> None:
    """One track: what it is, its parts, and its next one."""
    found = turn.world.content.tracks.get(name)
    if found is None:
        all_tracks(turn)
        return
    here = tracks.under_way(turn)
    mine = here if here is not None and here.track.id == name else None
    lines = [
        str(
            turn.html(
                "track_part-done" if mine and n < mine.done else "track_part-next",
                part=turn.plain(f"track-{name}_{part.id}"),
            )
        )
        for n, part in enumerate(found.parts)
    ]
    rows: list[Row] = []
    if mine is None:
        rows.append((turn.button("button-track_begin", buttons.panel("track_begin", name)),))
    elif mine.part is not None:
        rows.append((turn.button("button-track_next", buttons.panel("track_go")),))
        if mine.relation_id is None or not nudges.at_rest(turn, mine.relation_id):
            rows.append((turn.button("button-track_ask", buttons.panel("track_ask")),))
        rows.append((turn.button("button-track_leave", buttons.panel("track_leave")),))
    rows.append((turn.button("button-tracks", buttons.panel("tracks")), *menu_row(turn)))
    show(turn, "\n\n".join([str(turn.html(f"track-{name}")), "\n".join(lines)]), rows)


def track_begin(turn: Turn, argument: str) -> None:
    """Begin a track: about whom, where it fits certain ties and there is more than one."""
    name, _, relation_id = argument.partition("-")
    found = turn.world.content.tracks.get(name)
    if found is None:
        all_tracks(turn)
        return
    fitting = [r for r in records.relations(turn) if not nudges.at_rest(turn, r.id) and _fits(found, r)]
    if found.kinds and not relation_id and fitting:
        if len(fitting) > 1:
            rows: list[Row] = [
                (person_button(turn, r, buttons.panel("track_begin", f"{name}-{r.id}")),)
                for r in fitting[:PEOPLE_SHOWN]
            ]
            rows.append((turn.button("button-someone_new", buttons.offer("map_person")),))
            show(turn, turn.html("panel-who"), rows)
            return
        relation_id = fitting[0].id
    known = records.relation(turn, relation_id) if relation_id else None
    tracks.begin(turn, found, known.id if known else None)
    track_go(turn)


def track_go(turn: Turn, _: str = "") -> None:
    """Begin the next part."""
    here = tracks.under_way(turn)
    if here is None or here.part is None:
        all_tracks(turn)
        return
    about = turn.world.content.flows[here.part.flow].about
    begin(turn, here.part.flow, (here.relation_id or "") if about == "relation" else "")


def track_on(turn: Turn, _: str = "") -> None:
    """The track under way."""
    here = tracks.under_way(turn)
    track(turn, here.track.id if here else "")


def track_ask(turn: Turn, _: str = "") -> None:
    """Come back for the next part after its days."""
    here = tracks.under_way(turn)
    if here is None or here.part is None or (here.relation_id and nudges.at_rest(turn, here.relation_id)):
        all_tracks(turn)
        return
    days = here.part.days or NEXT_TIME
    turn.tx.sql.nudge_cancel_of_kind(person_id=turn.person_id, kind="track")  # asked for twice, it comes once
    nudges.plan_after_days(turn, "track", days, fence=here.done)
    show(turn, turn.html("panel-track_asked", days=days), [menu_row(turn)])


def track_leave(turn: Turn, _: str = "") -> None:
    tracks.leave(turn)
    tracks_row = (turn.button("button-tracks", buttons.panel("tracks")), *menu_row(turn))
    show(turn, turn.html("panel-track_left"), [tracks_row])


def _tracks(turn: Turn) -> list[Track]:
    mine = roles(turn)
    return [each for each in turn.world.content.tracks.values() if mine.intersection(each.roles)]


def _fits(one: Track, relation: records.Record) -> bool:
    kind = relation.fields.get("kind")
    return kind is not None and bool(set(one.kinds).intersection(kind.picked))


# ---------------------------------------------------------------------------------------- knowledge

ON_A_PAGE = 8


def learn(turn: Turn, topic: str = "") -> None:
    """One card of knowledge with its source, or the list of them (``topic`` is then a page, or empty)."""
    knowledge = turn.world.content.knowledge
    card = knowledge.get(topic)
    if card is None:
        _list(turn, int(topic) if topic.isascii() and topic.isdecimal() else 0)
        return
    rows: list[Row] = []
    if session := sessions.top(turn):
        rows.append((go_on(turn, session),))
    rows += [(offer(turn, flow),) for flow in card.flows if flow in turn.world.content.flows]
    rows.append((turn.button("button-learn", buttons.panel("learn")), *menu_row(turn)))
    title = turn.plain(f"learn-{card.id}", "title")
    text = turn.html("panel-learned", title=title, text=turn.html(f"learn-{card.id}"), source=card.source)
    show(turn, text, rows)


def _list(turn: Turn, first: int) -> None:
    topics = list(turn.world.content.knowledge)
    rows: list[Row] = [
        (Button(turn.plain(f"learn-{topic}", "title"), data=buttons.panel("learn", topic)),)
        for topic in topics[first : first + ON_A_PAGE]
    ]
    if len(topics) > first + ON_A_PAGE:
        rows.append((turn.button("button-more", buttons.panel("learn", str(first + ON_A_PAGE))),))
    rows.append((turn.button("button-programme", buttons.panel("programme")), *menu_row(turn)))
    show(turn, turn.html("panel-learn"), rows)

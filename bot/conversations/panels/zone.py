"""A place for the time: from a city that there are several of, and from a location."""

from __future__ import annotations

from bot import moments
from bot.content.lengths import LABEL, cut, units
from bot.content.render import Button, Rendered
from bot.conversations import play, sessions, whereabouts
from bot.conversations.panels.pieces import Row
from bot.conversations.sessions import Session
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.answers import Answer, State
from bot.flows.events import Words

CHOICES = 4


def which_place(turn: Turn, session: Session, words: str) -> bool:
    """Whether typed words name several places: then they are buttons, the largest first, with the time there
    where it fits. The question stays open: another place can be typed as well."""
    places = moments.find(words, turn.now)
    if len(places) < 2:
        return False
    rows: list[Row] = [(_place_button(turn, place),) for place in places[:CHOICES]]
    rows.append((turn.button("whereabouts-other", buttons.panel("resume", session.id)),))
    turn.say(Rendered(str(turn.html("whereabouts-which")), tuple(rows)))
    return True


def _place_button(turn: Turn, place: moments.Place) -> Button:
    label = moments.place_label(place, turn.language)
    timed = f"{label} · {whereabouts.clock(turn, place.zone)}"
    return Button(
        timed if units(timed) <= LABEL else cut(label, LABEL), data=buttons.panel("zone_take", place.city)
    )


def zone_take(turn: Turn, city_id: str) -> None:
    """One of those places: the answer to the question where, or the beginning of it."""
    city = moments.city_of(city_id)
    if city is None:
        turn.toast = turn.plain("notice-outdated")
        return
    label = moments.place_label(moments.place_of(city), turn.language)
    found = moments.find(label, turn.now)
    sure = len(found) == 1 and found[0].zone == city.zone
    arrive(turn, label if sure else city.zone)


def arrive(turn: Turn, words: str) -> None:
    """Answer the question where somebody is with a place or a zone, or ask and answer it at once."""
    session = sessions.top(turn)
    here = Words(words, 0)
    asked = session is not None and play.wants_zone(play.screen_of(turn, session))
    if session is not None and asked and play.advance(turn, session, here) is None:
        return
    if session is not None and session.flow == whereabouts.FLOW:
        sessions.set_status(turn, session, "stopped")
    away = {"back": Answer(picked=("elsewhere",))} if "zone_home" in turn.profile else {}
    play.start(turn, Session(turn.tx.new_id(), State(whereabouts.FLOW, away)), event=here)

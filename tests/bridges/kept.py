"""A client of whom every private field holds words of its own, and what of it each item may show."""

from __future__ import annotations

import re

from bot.conversations import records, sessions
from bot.conversations.nudges import rhythms
from bot.conversations.nudges.planning import local_now
from bot.conversations.sessions import Session
from bot.conversations.turn import Turn
from bot.flows.answers import Answer, State

CANARY = re.compile(r"qz[a-z]+zq")

NOTES = {"boundaries": "nboundary01", "gauges": "ngauges0001", "note": "nchosen0001", "prep": "nprepared01"}
"""The notes that items are made of, by item."""

SHOWS = {
    "map": {"qzhelpszq", "qzharderzq", "qzprotectzq"},
    "steps": {"qzwhatzq", "qzifzq", "qzthenzq"},
    "boundaries": {"qzlimitzq"},
    "gauges": set[str](),
    "note": {"qznotezq"},
    "plan": {"qzsignszq", "qzreasonzq"},
    "prep": {"qzwellzq", "qzdiscusszq"},
}
"""Item → the words that whoever may see it reads there, and nobody else anywhere."""

FIGURES = ("7", "3")
"""What the gauges of this client stand at, where everybody else's stand at 1."""


def fill(turn: Turn) -> None:
    """Everything that somebody can keep, each with a word of its own."""

    def own(word: str, card: str = "") -> Answer:
        return Answer(words=f"qz{word}zq", card=card)

    relation_id = records.save_relation(
        turn,
        None,
        {
            "name": own("name", "map_person-name"),
            "kind": Answer(picked=("sibling",), card="who-kind"),
            "contact": Answer(picked=("possible",), card="map_person-contact"),
            "helps": own("helps", "map_person-helps"),
            "harder": own("harder", "map_person-harder"),
            "protect": own("protect", "map_person-protect"),
            "distance": Answer(picked=("3",), card="map_person-distance"),
            "gate_fear": own("fear"),
            "limit_need": own("need"),
            "later_field": own("later"),
        },
    )
    records.save_step(
        turn,
        None,
        relation_id,
        {
            "what": own("what", "repair_step-what"),
            "if": own("if", "repair_step-if"),
            "then": own("then", "repair_step-then"),
            "happened": own("happened", "check_in-happened"),
            "noticed": own("noticed", "check_in-noticed"),
            "obstacle": own("obstacle", "repair_step-obstacle"),
        },
    )
    records.keep_note(turn, NOTES["boundaries"], {"text": own("limit", "boundary-line")}, None, "boundary")
    figures = {
        name: Answer(picked=(value,)) for name, value in zip(("life", "recovery"), FIGURES, strict=True)
    }
    records.keep_note(turn, NOTES["gauges"], {**figures, "best": own("best")}, None, "weekly")
    records.keep_note(turn, NOTES["note"], {"text": own("note")}, relation_id, "reflect")
    records.keep_note(turn, "nother00001", {"text": own("other")}, relation_id, "reflect")
    records.keep_note(turn, NOTES["prep"], {"well": own("well"), "discuss": own("discuss")}, None, "prep")
    records.keep_note(turn, "nslip000001", {"text": own("slip")}, None, "slip")
    records.save_profile(
        turn,
        {"plan_signs": own("signs"), "plan_reason": own("reason"), "word": own("word"), "role": own("role")},
    )
    answers = {"one": own("answer")}
    sessions.push(turn, Session(turn.tx.new_id(), State("calm", answers)))
    rhythms.begin(turn, "self", local_now(turn), "1", words="qzreminderzq")

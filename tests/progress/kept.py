"""What somebody kept over some time, put where the bot would have put it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.conversations import records
from bot.conversations.turn import Turn
from bot.flows.answers import Answer
from tests.running import Running


def number(value: int) -> Answer:
    return Answer(picked=(str(value),))


async def keeps(running: Running, person: int, days_ago: int, flow: str, **fields: Answer) -> None:
    """A note of a flow, of so many days ago."""

    def keep(turn: Turn) -> None:
        then = replace(turn, now=turn.now - timedelta(days=days_ago))
        records.keep_note(then, turn.tx.new_id(), fields, flow=flow)

    await running.look(person, keep)


async def gauges(running: Running, person: int, *each: tuple[int, int, int]) -> None:
    """(days ago, recovery, relationships) of several gauges, the oldest first."""
    for days_ago, recovery, relationships in each:
        await keeps(
            running,
            person,
            days_ago,
            "gauge",
            recovery=number(recovery),
            relationships=number(relationships),
            life=number(5),
        )


async def knows(running: Running, person: int, names: list[str]) -> None:
    """People on the map, each somewhere between far and close."""

    def add(turn: Turn) -> None:
        for place, name in enumerate(names):
            fields = {
                "name": Answer(words=name, card="map_person-name"),
                "kind": Answer(picked=("friend",), card="who-kind"),
                "distance": number(place % 11),
                "helps": Answer(picked=("listens",), card="map_person-helps"),
            }
            records.save_relation(turn, None, fields)

    await running.look(person, add)

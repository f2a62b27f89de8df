"""The page as somebody's app opens it: a running bot, launch data from the stand-in, real HTTP answers."""

from __future__ import annotations

import json
from datetime import timedelta
from itertools import cycle

import httpx

from bot.app import DEMO_TOKEN
from bot.conversations import records
from bot.conversations.nudges import rhythms
from bot.conversations.nudges.planning import local_of
from bot.conversations.turn import Turn
from bot.demo.launching import init_data
from bot.flows.answers import Answer
from bot.page.site import BESIDE_THE_DEMO
from bot.storage.tx import Tx
from tests.running import Running
from tests.storage import rows


async def agrees(running: Running, person: int) -> None:
    """Somebody meets Hecht, and agrees."""
    phone = running.phone(person)
    await phone.start()
    await running.do(phone, "c|welcome|*|terms|agree")


def launched(running: Running, person: int) -> str:
    """What this person's app hands over at this instant."""
    return init_data(running.telegram, person, DEMO_TOKEN)


async def posted(running: Running, data: str | None, language: str = "en", theme: str = "") -> httpx.Response:
    """The answer to the form with these launch data; to an empty one with None."""
    form = {} if data is None else {"init_data": data, "theme": theme}
    async with client(running) as http:
        return await http.post("/page/", data=form, headers={"Accept-Language": language})


def client(running: Running) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=running.app.page(BESIDE_THE_DEMO))
    return httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1")


async def opened(running: Running, person: int, theme: str = "") -> str:
    """The page that this person sees."""
    answer = await posted(running, launched(running, person), theme=theme)
    assert answer.status_code == 200, answer.status_code
    return answer.text


def live(turn: Turn, words: list[str], people: int = 3) -> None:
    """Keep something of all that the page shows; what was typed is taken from ``words`` by turns."""
    typed = cycle(words)
    standings: tuple[dict[str, Answer], ...] = (
        {"helps": Answer(picked=("listens",), card="map_person-helps")},
        {"harder": Answer(picked=("money",), card="map_person-harder")},
        {"status": Answer(picked=("rest",))},
        {
            "helps": Answer(picked=("trusts",), card="map_person-helps"),
            "harder": Answer(picked=("shame",), card="map_person-harder"),
        },
        {},
    )
    kinds = ("sibling", "partner", "friend", "peer", "colleague")
    ids = [
        records.save_relation(
            turn,
            None,
            {
                "name": Answer(words=next(typed), card="who-name"),
                "kind": Answer(picked=(kinds[n % len(kinds)],), card="who-kind"),
                "distance": Answer(picked=(str(10 - n * 3 % 11),), card="map_person-distance"),
                **standings[n % len(standings)],
            },
        )
        for n in range(people)
    ]
    plan = {
        "if": Answer(picked=("see_each_other",), card="repair_step-if"),
        "then": Answer(picked=("say_it",), card="repair_step-then"),
    }
    records.save_step(
        turn, None, ids[0], {**plan, "what": Answer(words=next(typed), card="repair_step-what")}
    )
    taken = {
        **plan,
        "what": Answer(picked=("thanks",), card="repair_step-what"),
        "outcome": Answer(picked=("done",), card="check_in-outcome"),
    }
    records.save_step(turn, None, ids[-1], taken)
    here = turn.now
    for weeks, recovery, ties in ((11, "4", "6"), (8, "5", "5"), (5, "3", "6"), (2, "6", "7"), (0, "7", "5")):
        turn.now = here - timedelta(weeks=weeks)
        gauges = {"recovery": Answer(picked=(recovery,)), "relationships": Answer(picked=(ties,))}
        records.keep_note(turn, turn.tx.new_id(), gauges, flow="gauge")
    turn.now = here - timedelta(weeks=4)
    records.keep_note(turn, turn.tx.new_id(), {"text": Answer(words=next(typed))}, flow="slip")
    turn.now = here
    rhythms.begin(turn, "self", local_of(turn, turn.now_ms) + timedelta(days=1), "12345", words=next(typed))


def agreement(tx: Tx, person_ids: list[str], words: list[str], title: str, group: int = -7) -> None:
    """A group of these people, in which each made an agreement in these words."""
    home = rows.circle(tx, rows.chat(tx, group, kind="group"))
    tx.sql.circle_save(id=home, body=tx.seal(home, f"circle|body|{home}", json.dumps({"title": title})))
    for person_id, said in zip(person_ids, words, strict=True):
        session = tx.new_id()
        body = {"flow": "i_will", "rev": 1, "answers": {"line": {"words": said}}}
        tx.sql.import_session(
            id=session, person_id=person_id, relation_id=None, step_id=None, nudge_id=None, rev=1,
            status="done", body=tx.seal(person_id, f"session|body|{session}", json.dumps(body)),
            asked_at=None, created_at=tx.now_ms, updated_at=tx.now_ms,
        )  # fmt: skip
        member, agreed = rows.member(tx, home, person_id, f"Name {said[:9]}"), tx.new_id()
        cards = tx.seal(person_id, f"agreement|body|{agreed}", json.dumps({"words": "line"}))
        tx.sql.agreement_insert(
            id=agreed, circle_id=home, member_id=member, session_id=session, body=cards, created_at=tx.now_ms
        )

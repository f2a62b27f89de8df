"""What was answered about safety stays out of the files until it is asked for by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content import Content
from bot.conversations.export.collecting import collect
from bot.conversations.export.document import Document
from bot.conversations.export.page import page
from bot.conversations.export.safety import safety_answers
from bot.flows.answers import Answer
from bot.flows.cards import Choice, Choices, Save
from bot.storage.store import Store
from tests.export import kept
from tests.export.test_in_chat import agreed, files
from tests.prepared import prepare
from tests.running import MONDAY, Running, world
from tests.storage.rows import KEY

pytestmark = pytest.mark.asyncio

TELLING = (
    "gate_",
    "gate-",
    "plan_",
    "safety_plan",
    "not_safe",
    "safety_ask",
    "violence",
    "hurt",
    "crisis-",
    "soft_at",
)
"""What stands in the file of a person of whom such answers are kept, and must not without a second press."""


async def documents(folder: Path, words: list[str]) -> tuple[Document, Document]:
    """(without safety, with it)."""
    await prepare(folder / "hecht.db")
    store = await Store.open(folder / "hecht.db", KEY)
    person_id = await store.transact(kept.person, words)
    about = safety_answers(world().content, world().rules)

    def both(tx):  # type: ignore[no-untyped-def]
        return tuple(collect(tx, person_id, MONDAY, about, safety=safety) for safety in (False, True))

    without, whole = await store.transact(both)
    await store.close()
    return without, whole


async def test_without_a_second_press_nothing_about_safety_is_in_either_file(tmp_path: Path) -> None:
    without, whole = await documents(tmp_path, ["I am so afraid of him, he hits me", "canary words"])
    for document, telling in ((without, ()), (whole, TELLING)):
        text = document.to_json()
        assert {part for part in TELLING if part in text} == set(telling)
        html = page(world().content, document, zone="UTC")
        assert ("afraid of him" in html) == ("afraid of him" in text) == bool(telling)
        assert "canary words" in text
    assert without.safety_events == ()
    assert len(whole.safety_events) == 1
    assert without.sessions, "other conversations are still there"
    assert any("contact" in session.answers for session in without.sessions)


async def test_nothing_tells_whether_there_was_anything_to_leave_out(tmp_path: Path) -> None:
    """The words around it are the same; only a difference between the two files could say it."""
    without, _ = await documents(tmp_path, ["canary words"])
    bare = without.model_copy(update={"sessions": (), "notes": ()})
    for document in (without, bare):
        html = page(world().content, document, zone="UTC")
        assert "What was answered about safety is not in it" in html
        assert "About safety" not in html
        assert document.safety is False


SOMETHING_ELSE = {("check_in", "outcome"), ("look_again", "changed"), ("map_person", "rest")}
"""How a step went, and whether a contact still rests: these too have the gate asked again."""


def asking_about_safety(content: Content) -> set[tuple[str, str]]:
    """(flow, card) of the questions that put something in the gate's fields, or that the gate asks."""
    found = set()
    for flow in content.flows.values():
        cards = {card.id: card for card in flow.cards}
        for card in flow.cards:
            for effect in card.effects:
                if isinstance(effect, Save) and any(name.startswith("gate_") for name in effect.put):
                    found |= {(flow.id, name) for name in (*effect.when, *card.when) if name in cards}
            if card.message.startswith("gate-") and isinstance(card, Choice | Choices):
                found.add((flow.id, card.id))
    return found


async def test_the_questions_of_content_that_close_the_gate_are_among_them() -> None:
    """By another way than the code's: whatever question writes ``gate_…`` asks about safety."""
    about = safety_answers(world().content, world().rules)
    asked = asking_about_safety(world().content)
    assert len(asked) > 20
    missed = set()
    for flow_id, card_id in asked:
        card = next(card for card in world().content.flows[flow_id].cards if card.id == card_id)
        if not about.is_about(Answer(picked=("x",), card=card.message)):
            missed.add((flow_id, card_id))
    assert missed == SOMETHING_ELSE


async def test_a_second_press_gives_it_with_one_sentence_why(running: Running) -> None:
    phone = await agreed(running)
    await running.do(phone, "I want to die", "m|safe|not_now-*", "/export", "m|export|files")
    assert "it could put you in danger" in " ".join(message.text for message in phone.chat.shown())
    assert "suicide" not in files(phone)["export.json"]
    assert "I want to die" not in files(phone)["export.html"]
    await running.do(phone, "m|export|safety")
    given = files(phone)
    assert "suicide" in given["export.json"]
    assert "Not wanting to live" in given["export.html"]

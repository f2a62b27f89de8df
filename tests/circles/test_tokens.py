"""Start tokens: nobody guesses one, and what opens nothing is answered in one way only."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest

from bot.storage import invitations
from bot.storage.tx import Tx
from tests.circles.family import Family
from tests.circles.joining import link_for, names
from tests.running import MEI, NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

GUESSES = 100_000


async def test_a_hundred_thousand_guesses_open_nothing(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    token = await link_for(family, SAM)

    def guess(tx: Tx) -> int:
        lookup = tx.lookup(SAM)
        found = sum(
            invitations.use(tx, secrets.token_urlsafe(16), lookup) is not None for _ in range(GUESSES)
        )
        for at in range(len(token)):  # nor one that is nearly right
            near = token[:at] + ("A" if token[at] != "A" else "B") + token[at + 1 :]
            found += invitations.use(tx, near, lookup) is not None
        return found

    assert await running.app.store.transact(guess) == 0


@pytest.mark.parametrize("consented", [True, False])
async def test_wrong_used_over_and_anothers_look_alike(running: Running, consented: bool) -> None:
    family = Family(running)
    await family.arrive()
    if consented:
        await family.join(MEI)
    else:
        await running.phone(MEI).say("/help")
    used, another = await link_for(family, NOOR), await link_for(family, SAM)
    await family.private[NOOR].start(used)
    over = await _for_mei(running, family)
    await running.advance(timedelta(hours=25))
    answers: set[bytes] = set()
    before = {key: running.count(key) for key in ("person", "member", "session", "chat")}
    for token in ("", "A" * 22, "x", "../../etc", "a" * 64, used, another, over, *["B" * 22] * 8):
        if token:
            await family.private[MEI].start(token)
            last = family.private[MEI].last()
            answers.add(f"{last.text}{last.markup}{last.entities}".encode())
    assert len(answers) == 1
    assert {key: running.count(key) for key in before} == before
    assert await names(family) == (["Mei"] if consented else [])


async def _for_mei(running: Running, family: Family) -> str:
    """A link of Mei's own, made as the group makes it."""

    def make(tx: Tx) -> str:
        (circle,) = [
            row
            for chat in tx.sql.chat_page(after_id="", count=100)
            if (row := tx.sql.circle_of_chat(chat_id=chat["id"])) is not None
        ]
        return invitations.make(tx, "join", circle["id"], lookup=tx.lookup(MEI))

    return await running.app.store.transact(make)


async def test_a_link_of_another_opens_nothing_and_stays_good_for_its_owner(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    await family.join(NOOR)
    token = await link_for(family, SAM)
    await family.private[NOOR].start(token)
    assert await names(family) == ["Noor"]
    await family.private[SAM].start(token)
    await running.do(
        family.private[SAM], "c|welcome|*|terms|agree", "c|*|fear|no", "c|*|charter|agree", "Sam"
    )
    assert await names(family) == ["Noor", "Sam"]


async def test_in_a_group_a_link_does_nothing(running: Running) -> None:
    family = Family(running)
    await family.arrive()
    token, said = await link_for(family, SAM), len(family.said())
    await family.group[SAM].say(f"/start@{running.telegram.bot.username} {token}")
    assert len(family.said()) == said
    await family.private[SAM].start(token)
    assert "c|welcome|" in str(family.private[SAM].last().markup)

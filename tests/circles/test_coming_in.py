"""From the group's button to taking part: alone, whatever state one's own chat is in."""

from __future__ import annotations

from datetime import timedelta

import pytest
import pytest_asyncio

from bot.storage.tx import Tx
from tests.botapi.person import Phone
from tests.circles.family import Family
from tests.circles.joining import link_for, names, take_part
from tests.running import MEI, NOOR, PAUSE, SAM, Running

pytestmark = pytest.mark.asyncio

IN = ("c|*|fear|no", "c|*|charter|agree")
PIN = "4711"


@pytest_asyncio.fixture
async def family(running: Running) -> Family:
    family = Family(running)
    await family.arrive()
    return family


async def agreed(running: Running, phone: Phone) -> None:
    """Somebody who has come by themself, and is in the middle of the first questions."""
    await phone.start()
    await running.do(phone, "c|welcome|*|terms|agree")


async def keyed(running: Running, phone: Phone, digits: str = PIN) -> None:
    for digit in digits:
        await running.do(phone, f"m|pin|{digit}")
    await running.do(phone, "m|pin|ok")


async def said(running: Running, phone: Phone, message: str) -> bool:
    """Whether the newest message is this text, in the phone's language."""
    language = running.telegram.people[phone.person].language_code[:2]
    wanted = str(running.world.content.messages.plain(language, message))
    return phone.last().text.endswith(wanted)  # an answer that was pressed stands above it


async def test_consent_first_then_the_question_goes_on(running: Running, family: Family) -> None:
    phone = family.private[SAM]
    await take_part(family, SAM)
    assert "c|welcome|" in str(phone.last().markup)
    await phone.say("/privacy")
    await phone.say("/menu")
    await running.do(phone, "c|welcome|*|terms|agree")
    assert "|fear|" in str(phone.last().markup)
    await running.do(phone, *IN, "Sam")
    assert await names(family) == ["Sam"]
    assert "o|first_minute|" in str(phone.last().markup), "what was not asked yet can still be asked"
    await running.do(phone, "m|menu|", "m|settings|", "m|country|set")


async def test_who_says_no_first_may_still_come_in_within_the_day(running: Running, family: Family) -> None:
    phone = family.private[SAM]
    await take_part(family, SAM)
    await running.do(phone, "c|welcome|*|terms|no")
    assert running.count("person") == 0
    await phone.say("hello")
    await running.do(phone, "c|welcome|*|terms|agree")
    assert "|fear|" in str(phone.last().markup)


async def test_the_link_pressed_twice_before_agreeing_is_the_same_link(
    running: Running, family: Family
) -> None:
    token = await link_for(family, SAM)
    phone = family.private[SAM]
    await phone.start(token)
    await phone.start(token)
    await running.do(phone, "c|welcome|*|terms|agree", *IN, "Sam")
    assert await names(family) == ["Sam"]
    await phone.start(token)
    assert await said(running, phone, "inviting-no_more")


async def test_a_day_later_it_is_an_ordinary_beginning(running: Running, family: Family) -> None:
    phone = family.private[SAM]
    await take_part(family, SAM)
    await running.advance(timedelta(hours=25))
    await running.do(phone, "c|welcome|*|terms|agree")
    assert "|door|" in str(phone.last().markup)


async def test_who_withdrew_comes_back_and_goes_on(running: Running, family: Family) -> None:
    phone = family.private[SAM]
    await family.join(SAM)
    await phone.say("/forget")
    await running.do(phone, "m|forget_all|", "m|forget_leave|")
    assert await names(family) == []
    await take_part(family, SAM)
    assert "m|come_back|" in str(phone.last().markup)
    await running.do(phone, "m|come_back|", *IN, "Sam")
    assert await names(family) == ["Sam"]


async def test_an_older_consent_is_asked_about_and_then_it_goes_on(running: Running, family: Family) -> None:
    phone = family.private[SAM]
    await agreed(running, phone)

    def older(tx: Tx) -> None:
        chat = tx.sql.chat_by_lookup(lookup=tx.lookup(SAM))
        tx.sql.person_set_consent(id=chat["person_id"], consent=1, consented_at=0)

    await running.app.store.transact(older)
    await take_part(family, SAM)
    assert "|fear|" not in str(phone.last().markup)
    await running.do(phone, "m|consent|yes", *IN, "Sam")
    assert await names(family) == ["Sam"]


async def test_after_the_pin_it_goes_on(running: Running, family: Family) -> None:
    phone = family.private[SAM]
    await agreed(running, phone)
    await running.do(phone, "o|first_minute|*") if "o|first_minute|" in str(phone.last().markup) else None
    await phone.say("/settings")
    await running.do(phone, "m|pin|", "m|pin|set")
    await keyed(running, phone)
    await keyed(running, phone)
    await phone.say("/lock")
    await take_part(family, SAM)
    assert "|fear|" not in str(phone.last().markup)
    await keyed(running, phone)
    await running.do(phone, *IN, "Sam")
    assert await names(family) == ["Sam"]


async def test_who_has_hidden_the_chat_is_back(running: Running, family: Family) -> None:
    phone = family.private[SAM]
    await agreed(running, phone)
    await phone.say("/hide")
    await take_part(family, SAM)
    await running.do(phone, *IN, "Sam")
    assert await names(family) == ["Sam"]


async def test_who_takes_part_already_is_told_so_alone(running: Running, family: Family) -> None:
    token, other = await link_for(family, SAM), await link_for(family, SAM)
    phone = family.private[SAM]
    await phone.start(token)
    await running.do(phone, "c|welcome|*|terms|agree", *IN, "Sam")
    await phone.start(other)
    assert await said(running, phone, "join-already")
    group = len(family.said())
    await family.group[SAM].press("g|take_part||")
    assert family.group[SAM].chat.toast is not None and len(family.said()) == group


async def test_two_groups_at_once(running: Running, family: Family) -> None:
    """Both links are opened before anything is agreed to: one after the other."""
    second = Family(running, title="Cousins")
    await second.arrive()
    await take_part(family, SAM)
    running.clock.advance(PAUSE)
    await take_part(second, SAM)
    phone = family.private[SAM]
    await running.do(phone, "c|welcome|*|terms|agree", *IN, "Sam", "m|resume|*", *IN, "Sammy")
    assert (await names(second), await names(family)) == (["Sam"], ["Sammy"])


async def test_a_flow_in_the_middle_is_kept_and_gone_on_with(running: Running, family: Family) -> None:
    phone = family.private[SAM]
    await agreed(running, phone)
    asked = phone.screen()
    await take_part(family, SAM)
    await running.do(phone, *IN, "Sam", "m|resume|*")
    assert phone.screen().splitlines()[-8:] == asked.splitlines()[-8:]


@pytest.mark.parametrize("answer", ["yes", "unsure"])
async def test_fear_leads_to_safety_and_nowhere_else(running: Running, family: Family, answer: str) -> None:
    await family.join(NOOR)
    group = len(family.group[SAM].chat.history)
    phone = family.private[SAM]
    await take_part(family, SAM)
    await running.do(phone, "c|welcome|*|terms|agree", f"c|*|fear|{answer}")
    screen = phone.screen()
    assert "o|not_safe|" in str(phone.last().markup) and "m|hide|" in str(phone.last().markup)
    assert any(character.isdigit() for character in screen), "a number to call stands there"
    pressed = family.group[SAM].chat.history[group:]
    assert [entry.happening for entry in pressed] == ["pressed"], "nothing is said in the group"
    assert await names(family) == ["Noor"]

    def kept(tx: Tx) -> list[str]:
        chat = tx.sql.chat_by_lookup(lookup=tx.lookup(SAM))
        rows = tx.sql.session_list(person_id=chat["person_id"])
        return [tx.open(chat["person_id"], f"session|body|{row['id']}", row["body"]) for row in rows]

    assert not any("fear" in body for body in await running.app.store.transact(kept))
    await running.do(phone, "o|not_safe|*")


async def test_nobody_sees_a_difference_in_the_group(running: Running, family: Family) -> None:
    """The press of whoever is afraid, of whoever takes part in the end, and of whoever looks only."""
    seen = []
    for person, acts in ((SAM, ("c|*|fear|yes",)), (NOOR, (*IN, "Noor")), (MEI, ())):
        before = len(family.group[SAM].chat.history)
        await take_part(family, person)
        await running.do(family.private[person], "c|welcome|*|terms|agree", *acts)
        entries = family.group[SAM].chat.history[before:]
        seen.append([(entry.happening, entry.text) for entry in entries])
    assert seen[0] == seen[1] == seen[2]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("…", "joining-name_empty"),
        ("\u200d\ufe0f", "joining-name_empty"),
        ("\u3164", "joining-name_empty"),
        ("x" * 31, "joining-name_long"),
        (" nOOR\u200b", "joining-name_taken"),
    ],
)
async def test_a_name_that_will_not_do_is_asked_again(
    running: Running, family: Family, typed: str, message: str
) -> None:
    await family.join(NOOR)
    phone = family.private[SAM]
    await take_part(family, SAM)
    await running.do(phone, "c|welcome|*|terms|agree", *IN, typed)
    wanted = running.world.content.messages.plain("en", message)
    assert wanted in [shown.text for shown in phone.chat.shown()][-2:]
    await running.do(phone, "Noor V.")
    assert await names(family) == ["Noor", "Noor V."]


@pytest.mark.parametrize("name", ["🌻", "٣ نور", "Zoë", "李", "7", "O'Neill <b>", "👨‍👩‍👧"])
async def test_names_of_every_kind(running: Running, family: Family, name: str) -> None:
    await family.join(SAM, name)
    assert await names(family) == [name]


async def test_not_now_changes_nothing(running: Running, family: Family) -> None:
    phone = family.private[SAM]
    await take_part(family, SAM)
    await running.do(phone, "c|welcome|*|terms|agree", "c|*|fear|no", "c|*|charter|not_now")
    assert await names(family) == []
    assert "o|first_minute|" in str(phone.last().markup)


async def test_the_group_is_gone_meanwhile(running: Running, family: Family) -> None:
    phone = family.private[SAM]
    await take_part(family, SAM)
    await running.do(phone, "c|welcome|*|terms|agree", "c|*|fear|no")
    running.telegram.remove_from_group(SAM, family.chat.id)
    await running.settle()
    await running.do(phone, "c|*|charter|agree")
    assert await said(running, phone, "join-over")

"""A year without a sign of life: two notices, then the end; and nobody is erased by a clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.clock import to_ms
from bot.conversations.keeping import KEEPING, Keeping
from bot.conversations.turn import Turn
from bot.conversations.turns import Turns
from bot.delivery import desk
from bot.delivery.policy import nudge_verdict
from bot.reminders import silence as looking
from bot.reminders.chores import tidy
from bot.reminders.silence import Silence
from bot.storage import outbox
from bot.storage.outgoing import Outcome, Outgoing, Rank
from bot.storage.tx import Tx
from tests.nudges.life import Life, Sure, living
from tests.reminders.host import Machine, machine
from tests.running import ZONE, world
from tests.storage import rows

pytestmark = pytest.mark.asyncio

DAY = timedelta(days=1)
YEAR = timedelta(days=365)
HOUR = timedelta(hours=1)


@dataclass
class Quiet:
    """A life in which nothing happens, looked at each day, with a sender that may be down."""

    life: Life
    keeping: Keeping = KEEPING
    sender_works: bool = True

    def __post_init__(self) -> None:
        self.sent: list[tuple[float, str]] = []
        self._began = self.life.clock.now()

    async def days(self, count: int) -> None:
        """Live on. Of a long stretch the last forty days are lived one by one."""
        while count > 0:
            step = max(1, count - 40)
            self.life.clock.advance(step * DAY)
            await self.look()
            count -= step

    async def look(self) -> None:
        """The day's look, then the sender."""
        life = self.life
        await Silence(life.store, life.turns, Sure(life.store, life.clock), self.keeping).look()
        if self.sender_works:
            await self.send()

    async def send(self) -> None:
        """What waits goes out, or is found to be too late, as delivery judges a row of this class."""
        now_ms = to_ms(self.life.clock.now())
        await self.life.store.transact(_arrived)
        for claimed in await self.life.store.transact(outbox.claim, now_ms, 50):
            await self._send(claimed.message, now_ms)

    async def _send(self, row: Outgoing, now_ms: int) -> None:
        verdict = None
        if row.rank is Rank.NUDGE:
            hours = await self.life.store.transact(desk.hours, row, ZONE)
            assert hours is not None
            verdict = nudge_verdict(row, hours, now_ms)
        if isinstance(verdict, str):
            outcome = Outcome(row.id, "dropped", error=verdict)
        elif verdict is not None:
            outcome = Outcome(row.id, "due", at=verdict)
        else:
            outcome = Outcome(row.id, "sent", message_id=1000 + len(self.sent))
            day = (self.life.clock.now() - self._began) / DAY
            if row.method == "send":
                self.sent.append((day, row.body["text"]))
        await self.life.store.transact(lambda tx: outbox.mark_many(tx, [outcome]))

    @property
    def notices(self) -> list[int]:
        """The days on which a notice came."""
        return [int(day) for day, text in self.sent if "tg-spoiler" in text]

    async def is_there(self) -> bool:
        return bool(await self.life.store.transact(lambda tx: tx.sql.person_count()))


def _arrived(tx: Tx) -> None:
    """Answers, which are born in flight, have come."""
    for row in tx.sql.outbox_in_flight():
        tx.sql.outbox_finish(id=row["id"], state="sent", message_id=1, error=None, blank=b"")


@pytest_asyncio.fixture
async def quiet(tmp_path: Path) -> AsyncIterator[Quiet]:
    async with living(tmp_path) as life:
        await life.join()
        yield Quiet(life)


async def test_two_notices_and_then_the_end(quiet: Quiet) -> None:
    await quiet.days(364)
    assert quiet.notices == []
    await quiet.days(1)
    assert quiet.notices == [365]
    await quiet.days(13)
    assert quiet.notices == [365]
    await quiet.days(1)
    assert quiet.notices == [365, 379]
    await quiet.days(15)
    assert await quiet.is_there()
    await quiet.days(1)
    assert not await quiet.is_there()
    await quiet.days(30)
    assert quiet.notices == [365, 379], "no word after it"


async def test_a_notice_says_the_day_and_nothing_that_tells(quiet: Quiet) -> None:
    await quiet.days(366)
    ((day, text),) = quiet.sent
    end = (quiet.life.clock.now() - (366 - day) * DAY + timedelta(days=30)).date()
    assert f"{end.day} {end:%B}" in text
    first, _, rest = text.partition("\n\n")
    assert first == quiet.life.world.content.messages.plain("en", "silence-first")
    assert rest.startswith("<tg-spoiler>")
    assert rest.endswith("</tg-spoiler>")


@pytest.mark.parametrize("on", [366, 380, 394])
async def test_any_sign_of_life_begins_it_anew(quiet: Quiet, on: int) -> None:
    await quiet.days(on)
    assert await quiet.is_there()
    told = len(quiet.notices)
    await quiet.life.tap("m|stay|")
    await quiet.days(364)
    assert len(quiet.notices) == told
    assert await quiet.is_there()
    await quiet.days(1)
    assert len(quiet.notices) == told + 1
    await quiet.days(29)
    assert await quiet.is_there()
    await quiet.days(1)
    assert not await quiet.is_there()


async def test_erase_now_asks_once_more(quiet: Quiet) -> None:
    await quiet.days(366)
    await quiet.life.tap("m|forget_erase|")
    assert await quiet.is_there()
    await quiet.life.press("m|forget_now|*")
    assert not await quiet.is_there()


async def test_downtime_is_no_time_to_answer_in(quiet: Quiet) -> None:
    await quiet.days(366)
    quiet.life.clock.advance(timedelta(days=90))  # nobody was there
    await quiet.look()
    assert quiet.notices == [365, 456]
    assert await quiet.is_there()
    await quiet.days(15)
    assert await quiet.is_there()
    await quiet.days(1)
    assert not await quiet.is_there()


async def test_a_notice_that_never_went_out_does_not_count(quiet: Quiet) -> None:
    quiet.sender_works = False
    await quiet.days(400)
    await quiet.days(100)
    assert await quiet.is_there()
    quiet.sender_works = True
    await quiet.days(2)
    first = quiet.notices[0]
    assert quiet.notices == [first]
    await quiet.days(29)
    assert quiet.notices == [first, first + 14]
    assert await quiet.is_there()
    await quiet.days(3)
    assert not await quiet.is_there()


async def test_a_notice_whose_row_is_no_longer_known_is_put_again(quiet: Quiet) -> None:
    await quiet.days(380)
    quiet.life.clock.advance(timedelta(days=60))
    await quiet.life.store.transact(lambda tx: tx.sql.outbox_prune(before_id=2**63 - 1))
    await quiet.look()
    assert await quiet.is_there()
    assert quiet.notices == [365, 379, 440]


async def test_notices_come_though_reminders_are_off_and_never_at_night(quiet: Quiet) -> None:
    await quiet.life.turn(lambda turn: turn.change_chat(nudges_on=False, paused_until=to_ms(turn.now) * 2))
    quiet.life.clock.advance(12 * HOUR)  # three in the morning there
    await quiet.days(364)
    await quiet.days(1)
    assert quiet.notices == []
    quiet.life.clock.advance(7 * HOUR)
    await quiet.send()
    assert len(quiet.notices) == 1


@pytest.mark.parametrize("how", ["blocked", "withdrawn"])
async def test_whom_nothing_reaches_is_told_nothing_and_erased_in_the_end(quiet: Quiet, how: str) -> None:
    if how == "blocked":
        await quiet.life.block(True)
    else:
        await quiet.life.tap("m|forget_leave|")
    said = len(quiet.life.said)
    await quiet.days(394)
    assert await quiet.is_there()
    assert quiet.notices == []
    await quiet.days(1)
    assert not await quiet.is_there()
    assert [m for m in quiet.life.said[said:] if m.text and m.text != "\u00b7"] == []


async def test_for_ever_is_for_ever(tmp_path: Path) -> None:
    async with living(tmp_path) as life:
        await life.join()
        keeping = Keeping(silent_months=0)
        life.turns._world = life.world = replace(life.world, keeping=keeping)
        quiet = Quiet(life, keeping)
        life.clock.advance(10 * YEAR)
        await quiet.days(60)
        assert await quiet.is_there()
        assert quiet.notices == []


async def test_a_chat_that_never_agreed_goes_after_thirty_days(tmp_path: Path) -> None:
    async with living(tmp_path) as life:
        quiet = Quiet(life)
        life._chats[7] = "unknown"
        await life.store.transact(lambda tx: rows.chat(tx, 7))
        await life.store.transact(lambda tx: [
            tx.sql.chat_touch(id=row["id"], last_seen_at=to_ms(life.clock.now()))
            for row in tx.sql.chat_page(after_id="", count=9)
        ])  # fmt: skip
        await quiet.days(29)
        assert await life.store.transact(lambda tx: tx.sql.chat_count()) == 1
        await quiet.days(1)
        assert await life.store.transact(lambda tx: tx.sql.chat_count()) == 0


async def test_a_group_stays_as_long_as_anybody_takes_part(tmp_path: Path) -> None:
    """Of a group nobody is erased by silence; with nobody in it, it goes like a chat that never agreed."""
    async with living(tmp_path) as life:
        quiet = Quiet(life)

        def two_groups(tx: Tx) -> tuple[str, str]:
            home, empty = rows.chat(tx, -7, kind="group"), rows.chat(tx, -8, kind="group")
            member = rows.member(tx, rows.circle(tx, home), rows.person(tx))
            rows.circle(tx, empty)
            for chat in (home, empty):
                tx.sql.chat_touch(id=chat, last_seen_at=to_ms(life.clock.now()))
            return home, member

        home, member = await life.store.transact(two_groups)
        await quiet.days(400)

        def left(tx: Tx) -> list[str]:
            return [row["id"] for row in tx.sql.chat_page(after_id="", count=9)]

        assert await life.store.transact(left) == [home]
        assert quiet.notices == [], "a group is told nothing"
        await life.store.transact(lambda tx: tx.sql.member_delete(id=member))
        await quiet.days(1)
        assert await life.store.transact(left) == []
        assert await life.store.transact(lambda tx: tx.sql.circle_of_chat(chat_id=home)) is None


async def test_a_page_at_a_time_and_each_person_in_a_transaction_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "PAGE", 5)
    async with living(tmp_path) as life:
        quiet = Quiet(life)
        await life.store.transact(lambda tx: [rows.chat(tx, 10_000 + n) for n in range(17)])
        for person in range(6):
            await life.join(person)
        life.clock.advance(366 * DAY)
        done: list[str] = []
        transact = life.store.transact

        async def counted(fn, *args):  # type: ignore[no-untyped-def]
            done.append(fn.__name__)
            return await transact(fn, *args)

        monkeypatch.setattr(life.store, "transact", counted)
        await quiet.look()
        assert done.count("page") == 6
        assert done.count("apply") == 6
        assert await transact(lambda tx: tx.sql.chat_count()) == 6


# ------------------------------------------------------------------------------------------- the clock


async def look_once(bot: Machine) -> None:
    turns = Turns(bot.store, world(), bot.host, lambda rows: None, lambda: None, lambda chat: None)
    await Silence(bot.store, turns, bot.guard, Keeping()).look()


def _touch(tx: Tx, chat: str, now_ms: int) -> None:
    tx.sql.chat_touch(id=chat, last_seen_at=now_ms)


async def _fate(bot: Machine) -> tuple[int, int]:
    """(people, notices)"""

    def read(tx: Tx) -> tuple[int, int]:
        row = tx.sql.person_get(id=bot.person)
        return tx.sql.person_count(), row["notices"] if row else 0

    return await bot.store.transact(read)


async def test_a_clock_ten_years_ahead_that_telegram_sees_does_nothing(tmp_path: Path) -> None:
    async with machine(tmp_path) as bot:
        await bot.store.transact(
            lambda tx: tx.sql.chat_touch(id=bot.chat, last_seen_at=to_ms(bot.host.now()))
        )
        bot.host.ahead = 10 * YEAR
        bot.server.answer()
        await look_once(bot)
        assert await _fate(bot) == (1, 0)
        assert await bot.chore("silence") is None


async def test_a_clock_ten_years_ahead_that_nobody_sees_erases_nobody(tmp_path: Path) -> None:
    """Where the server shows no clock, a notice may be put: it takes two, and days between them."""
    async with machine(tmp_path) as bot:
        bot.server.dateless = True
        await bot.store.transact(
            lambda tx: tx.sql.chat_touch(id=bot.chat, last_seen_at=to_ms(bot.host.now()))
        )
        for years in (10, 20, 30):
            bot.host.ahead = years * YEAR
            bot.host.pass_time(HOUR)
            await look_once(bot)
            assert (await _fate(bot))[0] == 1
        bot.host.ahead = timedelta()
        for _ in range(60):
            bot.host.pass_time(DAY)
            await look_once(bot)
        assert (await _fate(bot))[0] == 1


async def test_a_notice_of_the_future_is_no_notice(quiet: Quiet) -> None:
    quiet.life.clock.advance(10 * YEAR)
    await quiet.look()
    quiet.life.clock.advance(-8 * YEAR)
    await quiet.look()
    await quiet.days(13)
    told = len(quiet.notices)
    assert await quiet.is_there()
    await quiet.days(16)
    assert await quiet.is_there()
    assert len(quiet.notices) == told + 1


# ---------------------------------------------------------------------------------------- what is pruned


async def test_what_is_over_is_forgotten_after_its_days(tmp_path: Path) -> None:
    async with living(tmp_path) as life:
        await life.join()
        now = life.clock.now()

        def write(turn: Turn) -> None:
            event = turn.tx.new_id()
            body = turn.tx.seal(turn.person_id, f"safety_event|body|{event}", "fear")
            turn.tx.sql.safety_insert(
                id=event, person_id=turn.person_id, body=body, created_at=to_ms(now - 29 * DAY)
            )
            nudge = rows.nudge(turn.tx, turn.chat.id, turn.person_id, to_ms(now - 40 * DAY))
            turn.tx.sql.nudge_set_state(id=nudge, state="cancelled")

        await life.turn(write)

        def left(turn: Turn) -> tuple[int, int]:
            sql, person = turn.tx.sql, turn.person_id
            return len(sql.safety_list(person_id=person)), len(sql.nudge_list(person_id=person))

        await life.store.transact(tidy, to_ms(now), Keeping(nudges_days=60))
        assert await life.turn(left) == (1, 1)
        await life.store.transact(tidy, to_ms(now + 2 * DAY), Keeping(nudges_days=30))
        assert await life.turn(left) == (0, 0)


async def test_a_nudge_that_has_not_gone_out_is_not_forgotten_before_its_row(tmp_path: Path) -> None:
    """Else the row would be a notice to delivery, which no pause holds back."""
    async with living(tmp_path) as life:
        await life.join()

        def put(turn: Turn) -> int:
            nudge = rows.nudge(turn.tx, turn.chat.id, turn.person_id, to_ms(turn.now - 40 * DAY))
            turn.tx.sql.nudge_set_sent(id=nudge, sent_at=turn.now_ms - 1, variant=None)
            turn.tx.sql.chat_touch(id=turn.chat.id, last_seen_at=turn.now_ms)
            return rows.message(turn.tx, turn.chat.id, Rank.NUDGE, nudge_id=nudge)

        await life.turn(put)
        await life.tidy()
        (row,) = await life.store.transact(lambda tx: outbox.claim(tx, 2**60, 1))
        assert row.message.nudge_id is not None

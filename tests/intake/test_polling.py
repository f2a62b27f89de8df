"""The poll loop over real HTTP, with a real database behind the handlers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from telegram import Update
from telegram.ext import Application, ApplicationBuilder, TypeHandler

from bot.delivery.transport import Transport
from bot.intake.failures import Failures
from bot.intake.polling import (
    IntakeFailed,
    Patience,
    Poison,
    Poller,
    TokenRefused,
    TwoPollers,
)
from bot.intake.raw import ALLOWED_UPDATES
from bot.storage.errors import StorageTrouble
from bot.storage.store import Store
from bot.storage.tx import Tx
from tests.botapi import server as faults
from tests.botapi.server import TOKEN, FaultyTelegram
from tests.delivery.conftest import until

pytestmark = pytest.mark.asyncio

HASTY = Patience(
    poll=2.0,
    first_pause=0.01,
    longest_pause=0.05,
    conflict=0.3,
    conflict_pause=0.02,
    conflict_poll=1.0,
    token=0.3,
)
AnyApplication = Application[Any, Any, Any, Any, Any, Any]


@dataclass
class Bench:
    """``handle`` is what the handlers do with an update; each one that is committed is in ``handled``."""

    server: FaultyTelegram
    store: Store
    application: AnyApplication
    transport: Transport
    failures: Failures
    handle: Callable[[Update], Awaitable[None]]
    handled: list[str] = field(default_factory=list)
    attempts: list[int] = field(default_factory=list)
    set_aside: list[Poison] = field(default_factory=list)
    set_aside_fails: bool = False
    polls: int = 0
    conflicts: list[bool] = field(default_factory=list)
    patience: Patience = HASTY

    async def commit(self, update: Update) -> None:
        """What a handler does in the end: recorded once, however often it comes."""
        if await self.store.transact(_see, update.update_id):
            assert update.message is not None
            self.handled.append(update.message.text or "")

    def poller(self, transport: Transport | None = None) -> Poller:
        async def set_aside(poison: Poison) -> None:
            if self.set_aside_fails:
                raise LookupError
            self.set_aside.append(poison)

        def on_poll() -> None:
            self.polls += 1

        return Poller(
            self.application,
            self.application.bot,
            transport or self.transport,
            self.failures,
            set_aside,
            on_poll=on_poll,
            on_conflict=self.conflicts.append,
            patience=self.patience,
        )

    @asynccontextmanager
    async def polling(self) -> AsyncIterator[Poller]:
        poller = self.poller()
        async with asyncio.TaskGroup() as group:
            group.create_task(poller.run())
            try:
                yield poller
            finally:
                poller.stop()


@pytest_asyncio.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    async with FaultyTelegram().serve() as server:
        transport = Transport(read_timeout=5)
        builder = ApplicationBuilder().token(TOKEN).base_url(server.url).updater(None).job_queue(None)
        application = builder.request(transport).get_updates_request(Transport()).build()
        store = await Store.open(tmp_path / "hecht.db", bytes(32))
        failures = Failures()
        failures.watch(application)
        bench = Bench(server, store, application, transport, failures, handle=_nothing)
        bench.handle = bench.commit

        async def handle(update: Update, _: Any) -> None:
            bench.attempts.append(update.update_id)
            await bench.handle(update)

        application.add_handler(TypeHandler(Update, handle))
        async with application:
            yield bench
        await transport.shutdown()
        await store.close()


async def test_an_update_is_confirmed_only_after_its_commit(bench: Bench) -> None:
    committed = asyncio.Event()

    async def slow(update: Update) -> None:
        await committed.wait()
        await bench.commit(update)

    bench.handle = slow
    async with bench.polling():
        update_id = bench.server.say("one")
        await until(lambda: bench.attempts == [update_id])
        assert bench.server.confirmed < update_id
        committed.set()
        await until(lambda: bench.server.confirmed == update_id)
    assert bench.handled == ["one"]


async def test_killed_between_commit_and_confirmation_it_comes_again_and_changes_nothing(
    bench: Bench,
) -> None:
    hanging = asyncio.Event()

    async def commit_and_hang(update: Update) -> None:
        await bench.commit(update)
        hanging.set()
        await asyncio.Event().wait()

    bench.handle = commit_and_hang
    update_id = bench.server.say("one")
    async with asyncio.TaskGroup() as group:
        task = group.create_task(bench.poller().run())
        await hanging.wait()
        task.cancel()
    assert bench.server.confirmed < update_id
    bench.handle = bench.commit
    async with bench.polling():
        await until(lambda: bench.server.confirmed == update_id)
    assert bench.attempts == [update_id, update_id]
    assert bench.handled == ["one"]


async def test_one_chat_in_order_and_different_chats_at_the_same_time(bench: Bench) -> None:
    free = asyncio.Event()

    async def first_chat_is_slow(update: Update) -> None:
        assert update.effective_chat is not None
        if update.effective_chat.id == 1:
            await free.wait()
        await bench.commit(update)

    bench.handle = first_chat_is_slow
    bench.server.say("a", 1)
    bench.server.say("b", 1)
    bench.server.say("c", 2)
    last = bench.server.say("d", 2)
    async with bench.polling():
        await until(lambda: bench.handled == ["c", "d"])
        assert len(bench.attempts) == 3
        free.set()
        await until(lambda: bench.server.confirmed == last)
    assert bench.handled == ["c", "d", "a", "b"]


async def test_poison_gets_one_more_try_and_is_then_set_aside(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    async def fails(update: Update) -> None:
        if update.message is not None and update.message.text == "my secret":
            raise ValueError(f"cannot read {update.message.text}")
        await bench.commit(update)

    bench.handle = fails
    poison = bench.server.say("my secret", 1)
    bench.server.say("after", 1)
    last = bench.server.say("other", 2)
    with caplog.at_level(logging.DEBUG):
        async with bench.polling():
            await until(lambda: bench.server.confirmed == last)
    assert bench.attempts.count(poison) == 2
    assert bench.set_aside == [Poison(poison, "message", "ValueError", 1)]
    assert sorted(bench.handled) == ["after", "other"]
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("bot.")]
    assert any("ValueError in test_polling.py" in line for line in ours)
    assert not any("secret" in line for line in ours)


async def test_an_update_that_cannot_even_be_set_aside_does_not_stop_the_service(bench: Bench) -> None:
    async def fails(update: Update) -> None:
        if update.message is not None and update.message.text == "bad":
            raise ValueError
        await bench.commit(update)

    bench.handle = fails
    bench.set_aside_fails = True
    bench.server.say("bad")
    last = bench.server.say("good")
    async with bench.polling():
        await until(lambda: bench.server.confirmed == last)
    assert bench.handled == ["good"]


async def test_a_bug_that_happens_once_costs_nothing(bench: Bench) -> None:
    async def fails_once(update: Update) -> None:
        if len(bench.attempts) == 1:
            raise KeyError("once")
        await bench.commit(update)

    bench.handle = fails_once
    async with bench.polling():
        bench.server.say("one")
        await until(lambda: bench.handled == ["one"])
    assert bench.set_aside == []


async def test_what_cannot_be_parsed_does_not_hold_up_the_others(bench: Bench) -> None:
    bench.server.say("before")
    broken = bench.server.push(
        message={"message_id": 5, "chat": {"id": 9, "type": "private"}, "date": "never"}
    )
    shapeless = bench.server.push(callback_query=17)
    last = bench.server.say("after")
    async with bench.polling():
        await until(lambda: bench.server.confirmed == last)
    assert bench.handled == ["before", "after"]
    assert [(p.update_id, p.kind, p.chat) for p in bench.set_aside] == [
        (broken, "message", 9),
        (shapeless, "callback_query", None),
    ]


async def test_storage_in_trouble_acknowledges_nothing(bench: Bench) -> None:
    trouble = True

    async def storage(update: Update) -> None:
        if trouble:
            raise StorageTrouble("SQLITE_FULL")
        await bench.commit(update)

    bench.handle = storage
    first, last = bench.server.say("one"), bench.server.say("two")
    async with bench.polling():
        await until(lambda: len(bench.attempts) >= 6)
        assert bench.server.confirmed < first
        trouble = False
        await until(lambda: bench.server.confirmed == last)
    assert bench.handled == ["one", "two"]
    assert bench.set_aside == []


@pytest.mark.parametrize(
    "fault",
    [
        faults.BAD_GATEWAY,
        faults.DROP_UNREAD,
        faults.RESET_UNREAD,
        faults.HALF_JSON,
        faults.HTML_200,
        faults.PROXY_404,
        faults.error(400, "Bad Request: strange"),
        faults.Fault(status=200, body=b'{"ok":true,"result":true}'),
    ],
)
async def test_polling_survives(bench: Bench, fault: faults.Fault) -> None:
    bench.server.faults["getUpdates"].extend([replace(fault, accepted=False)] * 3)
    async with bench.polling():
        last = bench.server.say("one")
        await until(lambda: bench.server.confirmed == last)
    assert bench.handled == ["one"]


async def test_a_429_is_waited_out(bench: Bench) -> None:
    bench.server.faults["getUpdates"].append(faults.error(429, "Too Many Requests", retry_after=1))
    loop = asyncio.get_running_loop()
    began = loop.time()
    async with bench.polling():
        bench.server.say("one")
        await until(lambda: bench.handled == ["one"])
    assert loop.time() - began >= 1


async def test_polling_survives_a_server_that_is_gone_for_a_while(bench: Bench) -> None:
    port = int(bench.server.url.split(":")[2].split("/")[0])
    async with bench.polling():
        await until(lambda: bench.server.count("getUpdates") == 1)
        await bench.server.stop()
        await asyncio.sleep(0.05)  # some refused connections
        await bench.server.start(port)
        last = bench.server.say("one")
        await until(lambda: bench.server.confirmed == last)
    assert bench.handled == ["one"]


async def test_a_refused_token_ends_polling_when_get_me_confirms_it(bench: Bench) -> None:
    bench.server.always["getUpdates"] = faults.UNAUTHORIZED
    bench.server.always["getMe"] = faults.UNAUTHORIZED
    with pytest.raises(TokenRefused) as refused:
        await asyncio.wait_for(bench.poller().run(), 3)
    assert bench.server.count("getUpdates") > 2
    assert TOKEN not in str(refused.value)
    assert isinstance(refused.value, IntakeFailed)


async def test_a_404_that_get_me_does_not_confirm_never_ends_polling(bench: Bench) -> None:
    bench.server.always["getUpdates"] = faults.PROXY_404
    async with bench.polling():
        await until(lambda: bench.server.count("getUpdates") > 15)
        bench.server.always.clear()
        last = bench.server.say("one")
        await until(lambda: bench.server.confirmed == last)


async def test_another_poller_that_stays_ends_this_one(bench: Bench) -> None:
    bench.server.always["getUpdates"] = faults.CONFLICT
    with pytest.raises(TwoPollers):
        await asyncio.wait_for(bench.poller().run(), 3)
    assert bench.conflicts == [True], "sending stays stopped"


async def test_another_poller_that_goes_is_waited_for(bench: Bench) -> None:
    bench.server.faults["getUpdates"].extend([faults.CONFLICT] * 3)
    async with bench.polling():
        await until(lambda: bench.conflicts == [True])
        last = bench.server.say("one")
        await until(lambda: bench.server.confirmed == last)
    assert bench.conflicts == [True, False]


async def test_of_two_pollers_that_both_stay_one_ends_and_the_other_goes_on(bench: Bench) -> None:
    ended: list[Poller] = []

    async def run(poller: Poller) -> None:
        try:
            await poller.run()
        except TwoPollers:
            ended.append(poller)

    async with Transport(read_timeout=5) as other, asyncio.TaskGroup() as group:
        pollers = [bench.poller(), bench.poller(other)]
        for poller in pollers:
            group.create_task(run(poller))
        await until(lambda: len(ended) == 1)
        bench.server.say("one")
        await until(lambda: bench.handled == ["one"])
        for poller in pollers:
            poller.stop()
    assert len(ended) == 1


async def test_a_webhook_left_behind_is_removed_and_nothing_lost_with_it(bench: Bench) -> None:
    bench.server.faults["getUpdates"].append(faults.WEBHOOK)
    last = bench.server.say("one")
    async with bench.polling():
        await until(lambda: bench.server.confirmed == last)
    removed = [parameters for method, parameters in bench.server.calls if method == "deleteWebhook"]
    assert removed == [{"drop_pending_updates": "false"}]


async def test_the_poll_asks_for_what_is_handled_and_beats_the_heart(bench: Bench) -> None:
    async with bench.polling():
        bench.server.say("one")
        await until(lambda: bench.polls >= 1 and bench.handled == ["one"])
    parameters = next(given for method, given in bench.server.calls if method == "getUpdates")
    assert parameters["allowed_updates"] == list(ALLOWED_UPDATES)


async def test_stop_cuts_the_poll_short_but_no_update(bench: Bench) -> None:
    bench.patience = replace(HASTY, poll=50.0)
    go_on = asyncio.Event()

    async def slow(update: Update) -> None:
        await go_on.wait()
        await bench.commit(update)

    bench.handle = slow
    async with asyncio.timeout(2):
        async with bench.polling():
            await until(lambda: bench.server.count("getUpdates") == 1)
        async with bench.polling() as poller:
            bench.server.say("one")
            await until(lambda: len(bench.attempts) == 1)
            poller.stop()
            go_on.set()
    assert bench.handled == ["one"]


async def _nothing(_: Update) -> None:
    """Until the fixture says what to do."""


def _see(tx: Tx, update_id: int) -> bool:
    return bool(tx.sql.seen_insert(update_id=update_id, seen_at=0))

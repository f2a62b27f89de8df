"""The demo's server, driven over HTTP as its page drives it."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.clock import DemoClock
from bot.demo import site
from bot.demo.server import listen, serve
from bot.demo.site import HOST
from tests.demo.echo import EchoBot
from tests.demo.served import HOME, MEI, NOOR, SAM, chat, labels, served, texts

pytestmark = pytest.mark.asyncio

PAGE = Path(site.__file__).parent / "page"
ROOT = Path(site.__file__).parents[2]


# ------------------------------------------------------------------------------------------------ the page


async def test_the_page_and_its_parts_come_with_a_policy_that_keeps_everything_here() -> None:
    async with served() as demo:
        for name in ["", *(file.name for file in PAGE.iterdir())]:
            async with demo.http.get(f"/{name}") as answer:
                assert answer.status == 200, name
                policy = answer.headers["Content-Security-Policy"]
                assert "default-src 'none'" in policy
                assert "unsafe" not in policy
                assert answer.headers["X-Content-Type-Options"] == "nosniff"
                assert await answer.read() == (PAGE / (name or "index.html")).read_bytes()


# ------------------------------------------------------------------------------------------------ the chats


async def test_a_conversation_with_edits_ticks_a_toast_and_a_deletion() -> None:
    async with served() as demo:
        before = await demo.state()
        assert [(one["first_name"], one["language"], one["zone"]) for one in before["people"]] == [
            ("Sam", "en", "Europe/Amsterdam"),
            ("Noor", "nl", "Europe/Amsterdam"),
            ("Mei", "en", "Asia/Singapore"),
        ]
        assert not chat(before, SAM)["started"]
        assert chat(before, SAM)["description"] == "An echo, for tests."
        await demo.post("start", person=SAM)
        state = await demo.until(lambda now: len(texts(now, SAM)) == 2)
        question = chat(state, SAM)["messages"][1]
        assert question["html"] == "Hello. <b>What brings you here?</b>"

        async def press(data: str) -> None:
            await demo.post("press", person=SAM, chat=SAM, message=question["id"], data=data)

        await press("someone")
        state = await demo.until(lambda now: "Tick" in texts(now, SAM)[1])
        assert chat(state, SAM)["messages"][1]["edited"]
        await press("tick Talk")
        state = await demo.until(lambda now: "☑ Talk" in labels(chat(now, SAM)["messages"][1]))
        assert state["next_nudge"] is None
        await press("done")
        state = await demo.until(lambda now: len(texts(now, SAM)) == 3)
        due = datetime.fromisoformat(state["next_nudge"])

        await demo.post("clock", to="nudge")
        assert timedelta() <= demo.clock.now() - due < timedelta(seconds=5)
        state = await demo.state()
        assert texts(state, SAM)[-1] == "How did it go?"
        last = chat(state, SAM)["messages"][-1]
        await demo.post("press", person=SAM, chat=SAM, message=last["id"], data="fine")
        state = await demo.until(lambda now: chat(now, SAM)["toast"])
        assert chat(state, SAM)["toast"]["text"] == "Noted."
        assert last["id"] not in [message["id"] for message in chat(state, SAM)["messages"]]
        assert texts(state, NOOR) == []


async def test_typing_editing_a_voice_message_and_blocking() -> None:
    async with served() as demo:
        await demo.post("say", person=NOOR, chat=NOOR, text="Hallo <b> & 'ik'")
        state = await demo.until(lambda now: len(texts(now, NOOR)) == 2)
        said, echoed = chat(state, NOOR)["messages"]
        assert said["html"] == "Hallo &lt;b&gt; &amp; &#x27;ik&#x27;"
        assert echoed["text"] == "Hallo <b> & 'ik', number 1"
        await demo.post("edit", person=NOOR, chat=NOOR, message=said["id"], text="Dag")
        state = await demo.until(lambda now: "You changed it." in texts(now, NOOR))
        assert texts(state, NOOR)[0] == "Dag"
        await demo.post("voice", person=NOOR, chat=NOOR)
        state = await demo.until(lambda now: "I can't listen." in texts(now, NOOR))
        assert chat(state, NOOR)["messages"][-2]["voice"]
        await demo.post("location", person=NOOR, chat=NOOR, place="bali")
        await demo.until(lambda now: any(m.get("location") for m in chat(now, NOOR)["messages"]))
        await demo.post("location", 400, person=NOOR, chat=NOOR, place="elsewhere")
        await demo.post("block", person=NOOR, on=True)
        assert chat(await demo.state(), NOOR)["blocked"]
        refusal = await demo.post("say", 409, person=NOOR, chat=NOOR, text="hoor je me?")
        assert refusal["code"] == "not_possible"
        assert "hoor" not in json.dumps(refusal)
        await demo.post("block", person=NOOR, on=False)
        assert not chat(await demo.state(), NOOR)["blocked"]
        await demo.post("language", person=NOOR, language="en")
        assert (await demo.state())["people"][1]["language"] == "en"


async def test_a_family_adds_the_bot_to_its_group_and_speaks_there() -> None:
    async with served() as demo:
        assert chat(await demo.state(), HOME)["bot_is"] == "left"
        await demo.post("group", person=SAM, chat=HOME, on=True)
        await demo.post("say", person=SAM, chat=HOME, text="/hello")
        state = await demo.until(lambda now: len(texts(now, HOME)) == 2)
        answer = chat(state, HOME)["messages"][-1]
        await demo.post("say", person=NOOR, chat=HOME, text="between us")
        await demo.post("say", person=NOOR, chat=HOME, text="to you", reply_to=answer["id"])
        state = await demo.until(lambda now: len(texts(now, HOME)) == 5)
        assert texts(state, HOME)[-1].startswith("to you")
        assert not any(text.startswith("between us, number") for text in texts(state, HOME))
        await demo.post("group", person=NOOR, chat=HOME, on=False)
        assert chat(await demo.state(), HOME)["bot_is"] == "kicked"


async def test_somebody_leaves_and_comes_back_and_the_bot_looks_after_the_group() -> None:
    async with served() as demo:
        await demo.post("group", person=SAM, chat=HOME, on=True)
        await demo.post("promote", 409, person=MEI, chat=HOME, on=True)
        await demo.post("promote", person=SAM, chat=HOME, on=True)
        await demo.post("member", person=MEI, chat=HOME, on=False)
        home = chat(await demo.state(), HOME)
        assert (home["members"], home["gone"], home["managers"]) == ([SAM, NOOR], [MEI], [SAM])
        assert home["bot_is"] == "administrator"
        await demo.post("say", 409, person=MEI, chat=HOME, text="hello?")
        await demo.post("member", person=MEI, chat=HOME, on=True)
        await demo.post("member", 409, person=MEI, chat=HOME, on=True)
        await demo.post("promote", person=SAM, chat=HOME, on=False)
        home = chat(await demo.state(), HOME)
        assert (home["members"], home["gone"], home["bot_is"]) == ([SAM, NOOR, MEI], [], "member")


async def test_a_link_to_the_bot_opens_the_private_chat() -> None:
    async with served() as demo:
        link = "https://t.me/hecht_demo_bot?start="
        await demo.post("open", person=MEI, url=link + "abc")
        home = chat(await demo.state(), MEI)
        assert (home["opened"], home["started"], texts(await demo.state(), MEI)) == (1, False, [])
        await demo.post("start", person=MEI)
        await demo.until(lambda now: texts(now, MEI)[:1] == ["/start abc"])
        await demo.post("open", person=MEI, url=link + "next")
        await demo.until(lambda now: "/start next" in texts(now, MEI))
        await demo.post("open", 409, person=MEI, url="https://example.org/?start=abc")
        await demo.post("open", person=MEI, url="https://t.me/hecht_demo_bot?startgroup=x", group=HOME)
        assert chat(await demo.state(), HOME)["bot_is"] == "member"


# ------------------------------------------------------------------------------------------ following along


async def test_a_page_that_is_up_to_date_waits_and_is_woken(monkeypatch: pytest.MonkeyPatch) -> None:
    async with served() as demo:
        now = await demo.state()
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(demo.state(now["version"]))
            group.create_task(demo.post("say", person=SAM, chat=SAM, text="hello"))
        assert waiting.result()["version"] != now["version"]
        assert "hello" in texts(waiting.result(), SAM)
        monkeypatch.setattr(site, "POLL_SECONDS", 0.05)
        state = await demo.until(lambda now: len(texts(now, SAM)) == 2)
        assert (await demo.state(state["version"]))["version"] == state["version"]


async def test_an_old_version_of_another_run_is_answered_at_once() -> None:
    async with served() as demo:
        state = await demo.state()
        assert (await demo.state("0." + state["version"].split(".")[1]))["version"] == state["version"]


# ------------------------------------------------------------------------------------------------ the clock


async def test_the_clock_moves_on_and_says_when_there_is_no_nudge() -> None:
    async with served() as demo:
        before = demo.clock.now()
        moved = await demo.post("clock", to="hour")
        assert timedelta(hours=1) <= datetime.fromisoformat(moved["now"]) - before < timedelta(hours=1.1)
        moved = await demo.post("clock", to="morning")
        local = datetime.fromisoformat(moved["now"]).astimezone(site.ZONE)
        assert (local.hour, local.minute) == (9, 0)
        shown = datetime.fromisoformat((await demo.state())["now"])
        assert abs(shown - datetime.fromisoformat(moved["now"])) < timedelta(seconds=5)
        assert (await demo.post("clock", 409, to="nudge"))["code"] == "no_nudge"
        assert demo.clock.now() - datetime.fromisoformat(moved["now"]) < timedelta(seconds=5)


# ------------------------------------------------------------------------------------- restart, start over


async def test_a_restart_keeps_what_was_stored_and_a_reset_wipes_it() -> None:
    async with served() as demo:
        await demo.post("say", person=SAM, chat=SAM, text="one")
        await demo.until(lambda now: len(texts(now, SAM)) == 2)
        await demo.post("restart")
        await demo.post("say", person=SAM, chat=SAM, text="two")
        state = await demo.until(lambda now: len(texts(now, SAM)) == 4)
        assert texts(state, SAM)[-1] == "two, number 2"
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(demo.state(state["version"]))
            group.create_task(demo.post("reset"))
        assert waiting.result()["version"] != state["version"]
        state = await demo.state()
        assert texts(state, SAM) == []
        await demo.post("say", person=SAM, chat=SAM, text="three")
        state = await demo.until(lambda now: len(texts(now, SAM)) == 2)
        assert texts(state, SAM)[-1] == "three, number 1"


async def test_a_bot_that_does_not_start_is_said_and_the_next_try_works() -> None:
    async with served() as demo:
        demo.data["broken"] = True
        assert (await demo.post("restart", 503))["code"] == "no_bot"
        state = await demo.state()
        assert not state["running"]
        assert state["next_nudge"] is None
        assert (await demo.post("clock", 503, to="hour"))["code"] == "no_bot"
        await demo.post("say", person=SAM, chat=SAM, text="while you were away")
        del demo.data["broken"]
        await demo.post("restart")
        state = await demo.until(lambda now: len(texts(now, SAM)) == 2)
        assert state["running"]


async def test_a_bot_that_cannot_start_at_all_ends_the_demo_with_its_own_error() -> None:
    clock = DemoClock()
    with pytest.raises(RuntimeError, match="broken on purpose"):
        await serve(lambda telegram, *, fresh: EchoBot(telegram, clock, {"broken": True}), clock, 0)


# ------------------------------------------------------------------------------------------ who may ask what


async def test_only_this_computers_own_page_is_answered() -> None:
    async with served() as demo:
        port = demo.server.address.rsplit(":", 1)[1].strip("/")
        body = json.dumps({"person": SAM, "chat": SAM, "text": "from elsewhere"})
        for host in ("evil.example", f"evil.example:{port}", "127.0.0.1.evil.example"):
            async with demo.http.get("/api/state", headers={"Host": host}) as answer:
                assert answer.status == 400
            async with demo.http.get("/", headers={"Host": host}) as answer:
                assert answer.status == 400
        for origin in ("http://evil.example", "null", f"http://127.0.0.1:{int(port) + 1}", None):
            headers = {"Content-Type": "application/json"} | ({"Origin": origin} if origin else {})
            async with demo.http.post("/api/say", data=body, headers=headers) as answer:
                assert answer.status == 403, origin
                assert (await answer.json())["code"] == "not_from_here"
        for act in ("clock", "restart", "reset", "block"):
            async with demo.http.post(f"/api/{act}", data="{}", headers={"Origin": "null"}) as answer:
                assert answer.status == 403, act
        other = {"Host": f"localhost:{port}", "Origin": f"http://localhost:{port}"}
        async with demo.http.post("/api/say", data=body, headers=demo.headers | other) as answer:
            assert answer.status == 200
        form = demo.headers | {"Content-Type": "text/plain"}
        async with demo.http.post("/api/say", data=body, headers=form) as answer:
            assert answer.status == 400
        assert len([text for text in texts(await demo.state(), SAM) if text == "from elsewhere"]) == 1


WRONG: list[tuple[str, Any, int]] = [
    ("say", {"person": SAM, "chat": SAM}, 400),
    ("say", {"person": SAM, "chat": SAM, "text": ""}, 400),
    ("say", {"person": SAM, "chat": SAM, "text": "secret", "extra": 1}, 400),
    ("say", {"person": SAM, "chat": SAM, "text": "secret" * 4_000}, 400),
    ("say", ["secret"], 400),
    ("say", {"person": SAM, "chat": SAM, "text": "  \n "}, 409),
    ("say", {"person": 7, "chat": SAM, "text": "secret"}, 409),
    ("say", {"person": SAM, "chat": NOOR, "text": "secret"}, 409),
    ("start", {"person": 7}, 409),
    ("press", {"person": SAM, "chat": SAM, "message": 99, "data": "secret"}, 409),
    ("edit", {"person": SAM, "chat": SAM, "message": 99, "text": "secret"}, 409),
    ("language", {"person": SAM, "language": "secret"}, 400),
    ("language", {"person": 7, "language": "nl"}, 409),
    ("block", {"person": HOME, "on": True}, 409),
    ("clock", {"to": "secret"}, 400),
    ("dance", {}, 404),
]


async def test_what_is_wrong_gets_one_sentence_that_repeats_nothing() -> None:
    async with served() as demo:
        for act, body, status in WRONG:
            sent = json.dumps(body)
            async with demo.http.post(f"/api/{act}", data=sent, headers=demo.headers) as answer:
                assert answer.status == status, (act, await answer.text())
                said = await answer.json()
            assert said["error"].endswith("."), act
            assert "secret" not in json.dumps(said)
        async with demo.http.post("/api/say", data="{", headers=demo.headers) as answer:
            assert answer.status == 400
        async with demo.http.post("/api/say", data="x" * 200_000, headers=demo.headers) as answer:
            assert answer.status == 413
        assert [texts(await demo.state(), id) for id in (SAM, NOOR, HOME)] == [[], [], []]


# ------------------------------------------------------------------------------------------------- listening


async def test_a_taken_port_is_replaced_and_only_this_computer_is_listened_to(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with listen(0) as first:
        port = first.getsockname()[1]
        async with served(port) as demo:
            assert not demo.server.address.endswith(f":{port}/")
            assert demo.server.address.startswith(f"http://{HOST}:")
            assert await demo.state()
    assert f"port {port} is taken" in caplog.text
    assert HOST == "127.0.0.1"


SCRIPT = """
import asyncio
from bot.clock import DemoClock
from bot.demo.server import serve
from bot.demo.telegram import Telegram
from tests.demo.echo import EchoBot

clock = DemoClock()
changed = Telegram.changed

async def told(telegram, since, seconds):
    if seconds > 1:  # the page's long poll; the bot's own waits are short
        print("a page waits", flush=True)
    return await changed(telegram, since, seconds)

class Told(EchoBot):
    async def stop(self):
        await super().stop()
        print("the bot has stopped", flush=True)

Telegram.changed = told
asyncio.run(serve(lambda telegram, *, fresh: Told(telegram, clock, {}), clock, 0))
print("served", flush=True)
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_stops_the_bot_and_returns_although_a_page_is_waiting(number: signal.Signals) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SCRIPT, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    found = re.search(r"http://127\.0\.0\.1:\d+/", (await process.stdout.readline()).decode())
    assert found
    async with aiohttp.ClientSession(found.group()) as http:
        async with http.get("/api/state") as answer:
            version = (await answer.json())["version"]
        async with asyncio.timeout(10), asyncio.TaskGroup() as group:
            waiting = group.create_task(_answered(http, version))
            assert await process.stdout.readline() == b"a page waits\n"
            process.send_signal(number)
            assert await waiting == 200
            out, err = await process.communicate()
    assert (out, err, process.returncode) == (b"the bot has stopped\nserved\n", b"", 0)


async def _answered(http: aiohttp.ClientSession, version: str) -> int:
    async with http.get("/api/state", params={"since": version}) as answer:
        return answer.status

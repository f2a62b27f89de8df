"""The page behind its door: whose it is, when it opens, and that all who are refused get one answer."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from html.parser import HTMLParser
from urllib.parse import urlencode

import httpx
import pytest
import pytest_asyncio

from bot.app import DEMO_TOKEN
from bot.conversations import lock, people
from bot.conversations.turn import Turn
from bot.demo.launching import init_data
from bot.page.init_data import LARGEST
from bot.page.site import AT_ONCE, PACE, PATH, Embedding
from bot.storage.tx import Tx
from tests.export.test_importing import HOSTILE
from tests.page.opening import agreement, agrees, client, launched, live, opened, posted
from tests.running import NOOR, SAM, Running

pytestmark = pytest.mark.asyncio

PIN = "2580"
MINE, THEIRS, FOREIGN = "canaryofmine", "canarywetellall", "canaryofanother"
SHARED = ("will cook on Friday", "will call on Monday")

XSS = [
    *HOSTILE,
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "</title><script>alert(1)</script>",
    "</textarea></details></svg><iframe srcdoc='<script>alert(1)</script>'>",
    "javascript:alert(1)",
    "' autofocus onfocus='alert(1)",
    "<a href='javascript:alert(1)'>x</a>",
    "<style>@import 'https://evil.example'</style>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<base href='https://evil.example'>",
    "<form action='https://evil.example'><input name=x></form>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "<!-- --!><img src=x onerror=alert(1)>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>",
    "\u003cscript\u003ealert(1)\u003c/script\u003e",
    "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
    "<scr\x00ipt>alert(1)</scr\x00ipt>",
    "{{constructor.constructor('alert(1)')()}}",
    "<template><script>alert(1)</script></template>",
    "<b>bold</b> <i onclick=alert(1)>it</i>",
]
ALLOWED = {
    "html", "head", "meta", "title", "link", "body", "a", "header", "main", "nav", "section", "h1", "h2",
    "h3", "p", "ul", "ol", "li", "bdi", "span", "figure", "figcaption", "details", "summary", "blockquote",
    "b", "i", "svg", "desc", "circle", "ellipse", "rect", "path", "line", "polyline", "text",
}  # fmt: skip
ATTRIBUTES = {
    "lang", "data-theme", "charset", "name", "content", "rel", "href", "class", "id", "tabindex", "value",
    "aria-label", "aria-labelledby", "aria-describedby", "aria-hidden", "role", "viewbox",
    "x", "y", "x1", "x2", "y1", "y2",
    "cx", "cy", "r", "rx", "ry", "d", "width", "height", "points", "text-anchor",
}  # fmt: skip


class Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: set[str] = set()
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links |= {value or "" for name, value in attrs if name in ("href", "src", "action")}

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest_asyncio.fixture
async def sam(running: Running) -> AsyncIterator[Running]:
    """A bot that Sam has agreed to, with something of all kinds."""
    await agrees(running, SAM)
    await running.look(SAM, lambda turn: live(turn, [MINE]))
    yield running


async def test_everything_of_theirs_in_words(sam: Running) -> None:
    text = Tags(await opened(sam, SAM)).text
    for shown in (
        "Your overview",
        "resting",
        "Two lines",
        "Recovery",
        "Slip",
        "Step taken",
        "still open",
        "Monday",
    ):
        assert shown in text, shown
    assert text.count(MINE) >= 5


async def test_the_same_in_dutch(running: Running) -> None:
    await agrees(running, NOOR)
    await running.look(NOOR, lambda turn: live(turn, [MINE]))
    text = Tags(await opened(running, NOOR)).text
    for shown in ("Jouw overzicht", "rust", "Twee lijnen", "Herstel", "Uitglijder", "Stap gezet", "Maandag"):
        assert shown in text, shown


async def test_each_sees_their_own_only(sam: Running) -> None:
    await agrees(sam, NOOR)
    await sam.look(NOOR, lambda turn: live(turn, [FOREIGN]))
    await together(sam)
    for person, own, others in ((SAM, MINE, FOREIGN), (NOOR, FOREIGN, MINE)):
        page = await opened(sam, person)
        assert own in page and others not in page
        assert all(shared in page for shared in SHARED), "what stands on their board, both may read"


async def test_who_is_not_in_a_group_sees_nothing_of_it(sam: Running) -> None:
    await agrees(sam, NOOR)
    await sam.app.store.transact(lambda tx: agreement(tx, [person_of(tx, NOOR)], [SHARED[0]], "Home"))
    assert SHARED[0] in await opened(sam, NOOR)
    assert SHARED[0] not in await opened(sam, SAM)


def person_of(tx: Tx, telegram_id: int) -> str:
    found: str = tx.sql.chat_by_lookup(lookup=tx.lookup(telegram_id))["person_id"]
    return found


async def together(running: Running) -> None:
    """Sam and Noor in one group, each with an agreement."""

    def within(tx: Tx) -> None:
        agreement(tx, [person_of(tx, SAM), person_of(tx, NOOR)], list(SHARED), "Home")

    await running.app.store.transact(within)


# ------------------------------------------------------------------------------------------------ the door


async def test_all_who_are_refused_get_one_answer(sam: Running) -> None:
    right = launched(sam, SAM)
    other = init_data(sam.telegram, SAM, "2:other")
    flipped = right[:-1] + ("0" if right[-1] != "0" else "1")
    wrong = [
        None, "", "x", flipped, other, right.partition("&hash=")[0], f"{right}&hash={'0' * 64}",
        f"{right}&user=%7B%7D", "a" * (LARGEST + 1), "é" * LARGEST, right.replace("101", "102"),
    ]  # fmt: skip
    answers = [await posted(sam, data) for data in wrong]
    sam.clock.advance(timedelta(hours=1, seconds=1))
    answers.append(await posted(sam, right))
    async with client(sam) as http:
        english = {"Accept-Language": "en"}
        answers.append(await http.post(f"{PATH}/", json={"init_data": right}, headers=english))
        form = {"Content-Type": "application/x-www-form-urlencoded", **english}
        for content in (b"\xff\xfe", b"init_data=%ff", b"&" * 50, b"=" * 10**6, b""):
            answers.append(await http.post(f"{PATH}/", content=content, headers=form))
    assert {answer.status_code for answer in answers} == {401}
    assert len({(answer.content, str(sorted(answer.headers.items()))) for answer in answers}) == 1
    assert MINE not in answers[0].text
    assert (await posted(sam, launched(sam, SAM))).status_code == 200


async def test_the_next_look_needs_them_again(sam: Running) -> None:
    async with client(sam) as http:
        first = await http.post(f"{PATH}/", data={"init_data": launched(sam, SAM)})
        assert first.status_code == 200 and not http.cookies and "set-cookie" not in first.headers
        assert (await http.post(f"{PATH}/", data={})).status_code == 401


async def test_before_a_yes_there_is_nothing(running: Running) -> None:
    strange = await posted(running, launched(running, SAM))
    await running.phone(SAM).start()
    begun = await posted(running, launched(running, SAM))
    assert strange.status_code == 200 and strange.text == begun.text
    assert "begins in the chat" in begun.text
    assert running.count("chat") == 1, "looking makes nobody known"


async def test_who_withdrew_or_has_to_agree_anew_sees_nothing(sam: Running) -> None:
    def older(turn: Turn) -> None:
        turn.tx.sql.person_set_consent(id=turn.person_id, consent=people.CONSENT - 1, consented_at=1)

    for change in (older, people.withdraw):
        await sam.look(SAM, change)
        page = await opened(sam, SAM)
        assert MINE not in page and "begins in the chat" in page


async def test_who_hid_sees_the_harmless_screen(sam: Running) -> None:
    await sam.phone(SAM).say("/hide")
    page = await opened(sam, SAM)
    assert "nothing new" in page and MINE not in page
    sam.clock.advance(timedelta(hours=1, seconds=1))
    assert MINE in await opened(sam, SAM)


async def test_behind_a_pin_only_the_keypad_opens_it(sam: Running) -> None:
    phone = sam.phone(SAM)
    await phone.say("/settings")
    await sam.do(phone, "m|pin|", "m|pin|set", *(f"m|pin|{key}" for key in (*PIN, "ok", *PIN, "ok")))
    answer = await posted(sam, launched(sam, SAM))
    assert MINE in answer.text
    assert answer.headers["refresh"] == "600; url=closed", "it goes by itself, as the chat does"
    await phone.say("/lock")
    locked = await posted(sam, launched(sam, SAM))
    assert locked.status_code == 200 and MINE not in locked.text and "enter your PIN" in locked.text
    assert "refresh" not in locked.headers
    await phone.say("/map")
    await sam.do(phone, *(f"m|pin|{key}" for key in (*PIN, "ok")))
    assert MINE in await opened(sam, SAM)


async def test_looking_keeps_it_open_and_ten_minutes_without_close_it(sam: Running) -> None:
    await sam.look(SAM, lambda turn: lock.save(turn, lock.Pin(hash="x")))
    assert "enter your PIN" in await opened(sam, SAM)
    await sam.look(SAM, lock.stay_open)
    for _ in range(3):
        sam.clock.advance(timedelta(minutes=9))
        assert MINE in await opened(sam, SAM)
    sam.clock.advance(timedelta(minutes=10, seconds=1))
    assert MINE not in await opened(sam, SAM)


async def test_a_page_changes_nothing_and_sends_nothing(sam: Running) -> None:
    before = [sam.count(table) for table in ("outbox", "relation", "step", "note", "session", "nudge")]
    calls: list[str] = []
    sam.telegram.on_call.append(lambda method, *_: calls.append(method.lower()))
    await opened(sam, SAM)
    await sam.settle()
    assert [sam.count(t) for t in ("outbox", "relation", "step", "note", "session", "nudge")] == before
    assert set(calls) <= {"getupdates"}


# ------------------------------------------------------------------------------------------- what is sent


async def test_whatever_somebody_typed_it_is_text(running: Running) -> None:
    """Each of them as a name, a step, a reminder, an agreement and a group's name, on one page."""
    await agrees(running, SAM)

    def within(turn: Turn) -> None:
        for number, words in enumerate(XSS):
            live(turn, [words])
            agreement(turn.tx, [turn.person_id], [words], words, group=-7 - number)

    await running.look(SAM, within)
    html = await opened(running, SAM)
    found = Tags(html)
    assert found.tags <= ALLOWED, found.tags - ALLOWED
    assert found.attributes <= ATTRIBUTES, found.attributes - ATTRIBUTES
    assert all(link == "style.css" or re.fullmatch(r"#[\w-]+", link) for link in found.links)
    assert not re.search("[\x00-\x08\x0e-\x1f\u202a-\u202e]", html)
    assert html.count("alert(1)") > 5 * 10, "they are there, as text"


async def test_the_page_runs_no_script_and_the_shell_ours_and_telegrams(sam: Running) -> None:
    shell_app = sam.app.page(Embedding())
    transport = httpx.ASGITransport(app=shell_app)
    async with httpx.AsyncClient(transport=transport, base_url="https://hecht.example") as http:
        shell = await http.get(f"{PATH}/")
        page = await http.post(f"{PATH}/", data={"init_data": launched(sam, SAM)})
        gone = await http.get(f"{PATH}/nothing")
        assert (await http.get("/")).status_code == 404
        assert (await http.get(f"{PATH}/../../config.py")).status_code == 404
        for name in ("style.css", "page.js", "closed"):
            assert (await http.get(f"{PATH}/{name}")).status_code == 200
    assert re.findall(r'src="([^"]+)"', shell.text) == [
        "https://telegram.org/js/telegram-web-app.js",
        "page.js",
    ]
    assert MINE not in shell.text and "<script" not in page.text and MINE in page.text
    common = "base-uri 'none'; form-action {}; frame-ancestors https://web.telegram.org"
    assert shell.headers["content-security-policy"] == (
        "default-src 'none'; script-src 'self' https://telegram.org; style-src 'self'; "
        + common.format("'self'")
    )
    inert = "default-src 'none'; style-src 'self'; " + common.format("'none'")
    assert page.headers["content-security-policy"] == gone.headers["content-security-policy"] == inert
    for answer in (shell, page, gone):
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"


async def test_a_shade_is_one_of_ours(sam: Running) -> None:
    for theme, shown in (("dark", "dark"), ("light", "light"), ("", ""), ('"><b>', ""), ("x", "")):
        assert f'data-theme="{shown}"' in await opened(sam, SAM, theme)


async def test_what_fails_inside_says_nothing(sam: Running, caplog: pytest.LogCaptureFixture) -> None:
    def spoil(turn: Turn) -> None:
        row = turn.tx.sql.relation_list(person_id=turn.person_id)[0]
        turn.tx.sql.relation_save(id=row["id"], body=b"canaryofstore", now=1)

    await sam.look(SAM, spoil)
    answer = await posted(sam, launched(sam, SAM))
    assert answer.status_code == 503 and "busy" in answer.text
    assert "canary" not in caplog.text and "a page was not made" in caplog.text


async def test_room_for_a_few_at_once(sam: Running) -> None:
    assert AT_ONCE < 10
    body = urlencode({"init_data": launched(sam, SAM)})
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    async with client(sam) as http:
        every = [http.post(f"{PATH}/", content=body, headers=headers) for _ in range(20)]
        statuses = [answer.status_code for answer in await asyncio.gather(*every)]
    assert set(statuses) == {200, 503} and statuses.count(200) >= AT_ONCE


async def test_one_person_looks_so_often_and_others_as_before(sam: Running) -> None:
    await agrees(sam, NOOR)
    async with client(sam) as http:

        async def look(person: int) -> int:
            answer = await http.post(f"{PATH}/", data={"init_data": launched(sam, person)})
            return answer.status_code

        burst = PACE["look"].burst
        assert [await look(SAM) for _ in range(burst + 1)] == [*[200] * burst, 503]
        assert await look(NOOR) == 200
        sam.clock.advance(timedelta(minutes=1))
        assert await look(SAM) == 200


async def test_forty_people_each_have_a_place(running: Running) -> None:
    await agrees(running, SAM)
    await running.look(SAM, lambda turn: live(turn, [MINE], people=40))
    page = await opened(running, SAM)
    assert len(re.findall(r'class="number"', page)) == 40
    assert DEMO_TOKEN not in page


async def test_nobody_is_sent_to_where_a_header_says(running: Running) -> None:
    async with client(running) as http:
        for path in ("/page", "/page/closed/", "/page//evil.example", "/page/style.css/"):
            answer = await http.get(
                path, headers={"Host": "evil.example", "X-Forwarded-Host": "evil.example"}
            )
            assert "evil" not in answer.headers.get("location", ""), path
        assert (await http.get("/page", follow_redirects=True)).status_code == 200
        assert (await http.post("/page", data={"init_data": "x"})).status_code == 405

"""The main job, played on the demo page in a real browser: in Dutch on Noor's phone, in English on Sam's."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.phone import Phone
from tests.browser.pictures import picture
from tests.browser.served import Shown, shown_demo

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]

SAM, NOOR = 101, 102
WHO = {"nl": ("mijn zus", "je zus"), "en": ("my sister", "your sister")}
"""How the person is called by whom it is about, and by Hecht."""
OTHER = {"nl": "en", "en": "nl"}
DANGER = {"nl": "ik wil dood", "en": "I want to kill myself"}
FRAME_SECONDS = 4 + 6
"""Breathing in and breathing out (content/flows/calm.yaml)."""


async def test_the_main_job_in_both_languages(tmp_path: Path) -> None:
    async with shown_demo(tmp_path) as shown:
        noor, sam = await phones(shown)
        desk = await shown.on_a_desk("en-GB")
        await noor.moves_the_clock("morning")  # the same story at any hour of the day

        await asyncio.gather(*(plans_until_then(phone) for phone in (noor, sam)))
        await picture(noor.page, "phone-nl.png")
        await is_sure(sam, 5)
        await sam.sees("repair_step-smaller")
        await picture(sam.page, "phone-en.png")
        await expect(desk.locator(".message.bot")).to_have_count(4)
        await picture(desk, "demo.png")
        await desk.emulate_media(color_scheme="dark")
        await picture(desk, "demo-dark.png")

        await is_sure(noor, 8)
        await sam.presses("repair_step-smaller", "only_write")
        await says_when(sam, "three_days")
        await changes_an_answer(sam)
        await says_when(noor, "evening")
        await changes_an_answer(noor)

        await noor.moves_the_clock("nudge")
        await is_checked_in_on(noor)
        await picture(noor.page, "check-in.png")
        await had_no_answer(noor)
        await sam.moves_the_clock("nudge")
        await is_checked_in_on(sam)
        await did_it(sam)

        await sees_what_was_kept(noor, "no_answer")
        await sees_what_was_kept(sam, "done")


async def test_reflecting_breathing_a_restart_and_a_cry_for_help(tmp_path: Path) -> None:
    async with shown_demo(tmp_path) as shown:
        noor, sam = await phones(shown)
        await asyncio.gather(first_minute(noor), first_minute(sam))
        await reflects_through_a_restart(noor)
        await reflects_through_a_restart(sam)
        await asyncio.gather(breathes(noor), breathes(sam))
        await asyncio.gather(is_in_danger(noor), is_in_danger(sam))


async def phones(shown: Shown) -> tuple[Phone, Phone]:
    """Noor's and Sam's, each on a narrow screen of its own that shows the page in their language."""
    noor = Phone(await shown.on_a_phone("nl-NL"), NOOR, "nl")
    sam = Phone(await shown.on_a_phone("en-GB"), SAM, "en")
    for phone in (noor, sam):
        await phone.tab.tap()
        await expect(phone.root).to_be_visible()
    return noor, sam


async def agrees(phone: Phone) -> None:
    """Start, the other language and back, yes."""
    await phone.root.locator(".start").tap()
    await expect(phone.button(phone.says("welcome-terms", "agree"))).to_be_visible()
    other = Phone(phone.page, NOOR if phone.language == "nl" else SAM, OTHER[phone.language])
    await phone.taps(other.says("language-name"))
    await other.taps(phone.says("language-name"))
    await phone.presses("welcome-terms", "agree")


async def first_minute(phone: Phone) -> None:
    """From Start to one sentence and one small thing."""
    await agrees(phone)
    mine, who = WHO[phone.language]
    await phone.picks("first_minute-door", "someone")
    await phone.picks("who-kind", "sibling")
    await phone.sees("first_minute-name", who=phone.says("who-kind", "sibling-said"))
    await phone.types(mine)
    await phone.sees("first_minute-gives", who=who)
    # Taking the old question's buttons away waits until nothing else is to be sent.
    await expect(phone.root.locator(".keyboard:visible")).to_have_count(1, timeout=15_000)
    await phone.presses("first_minute-gives", "support")
    await phone.picks("first_minute-costs", "energy")
    gives, costs = (
        phone.says("first_minute-gives", "support-said"),
        phone.says("first_minute-costs", "energy-said"),
    )
    await phone.sees("first_minute-back", who=who, gives=gives, costs=costs)
    await phone.sees("first_minute-small_wait", who=who)


async def plans_until_then(phone: Phone) -> None:
    """From Start past the gate to the step, and when."""
    await first_minute(phone)
    await phone.presses("first_minute-sentence", "offer-repair_step")
    await phone.picks("repair_step-contact", "possible", who=WHO[phone.language][1])
    await phone.picks("gate-safety", "none", who=WHO[phone.language][1])
    await phone.picks("gate-today", "none")
    await phone.picks("repair_step-what", "thanks")
    await phone.picks("repair_step-if", "after_dinner")
    await phone.sees("repair_step-then")


async def is_sure(phone: Phone, how: int) -> None:
    """What to do, what may get in the way, and how sure one is of it."""
    await phone.presses("repair_step-then", "send_line")
    await phone.picks("repair_step-obstacle", "putting_off")
    await phone.picks("repair_step-backup", "call")
    await phone.sees("repair_step-confidence")
    await phone.taps(str(how))


async def says_when(phone: Phone, moment: str) -> None:
    """Where one lives, and when to be asked."""
    await phone.picks("place-country", "nl" if phone.language == "nl" else "uk")
    await phone.sees("repair_step-when")
    await phone.presses(f"screen-{moment}")


async def changes_an_answer(phone: Phone) -> None:
    """From the summary, and then it is right."""
    await phone.reads(phone.says("repair_step-obstacle", "putting_off-said"))
    await phone.presses("repair_step-sum", "obstacle")
    await phone.picks("repair_step-obstacle", "tired")
    await phone.reads(phone.says("repair_step-obstacle", "tired-said"))
    await expect(phone.text).not_to_contain_text(phone.says("repair_step-obstacle", "putting_off-said"))
    await phone.presses("screen-right")
    await phone.reads(the_plan(phone))
    await expect(phone.page.locator("#next")).to_contain_text(":")


def the_plan(phone: Phone) -> str:
    """The plan in one sentence."""
    when = phone.says("repair_step-if", "after_dinner-said")
    then = phone.says("repair_step-then", "send_line-said")
    return phone.says("repair_step-plan_phrase", If=at_start(when), then=then)


def at_start(words: str) -> str:
    return words[0].upper() + words[1:]


async def is_checked_in_on(phone: Phone) -> None:
    """The nudge hides the step until one asks for it."""
    await phone.reads(phone.says("nudge-check_in", step="").split("\n")[-1])
    spoiler = phone.newest.locator(".spoiler")
    await expect(spoiler).not_to_have_class("spoiler shown")
    await spoiler.tap()
    await phone.reads(the_plan(phone))
    await phone.newest.locator(".key").last.scroll_into_view_if_needed()


async def had_no_answer(phone: Phone) -> None:
    """One press is enough; the rest is left."""
    await phone.presses("check_in-outcome", "no_answer")
    await phone.sees("check_in-saved")
    await phone.presses("screen-skip")
    await phone.sees("check_in-next")
    await phone.presses("screen-skip")
    await phone.sees("check_in-no_answer")


async def did_it(phone: Phone) -> None:
    await phone.presses("check_in-outcome", "done")
    await phone.sees("check_in-how")
    await phone.taps("7")
    await phone.picks("check_in-feeling", "walked")
    await phone.sees("check_in-noticed")
    await phone.types("it was easier than I thought")
    await phone.picks("check_in-next", "keep")
    await phone.sees("check_in-done")


async def sees_what_was_kept(phone: Phone, outcome: str) -> None:
    """The map, one person on it, and the steps."""
    who = at_start(WHO[phone.language][1])
    await phone.types("/map")
    await phone.sees("panel-map")
    await phone.taps(who)
    await phone.reads(who, phone.says("first_minute-gives", "support-said"))
    await phone.types("/steps")
    await phone.sees("panel-steps")
    await phone.reads(the_plan(phone), phone.says("check_in-outcome", f"{outcome}-said"))


async def reflects_through_a_restart(phone: Phone) -> None:
    """Both directions; the bot is stopped in the middle, and knows where one was."""
    who = WHO[phone.language][1]
    await phone.types("/reflect")
    await phone.sees("reflect-start", who=who, minutes=5)
    await phone.presses("reflect-role", "self")
    await phone.presses("screen-done")
    await phone.sees("reflect-between", who=who)
    await phone.presses("reflect-between", "distance")
    ticked = phone.button(phone.says("reflect-between", "distance"))
    await expect(ticked).to_contain_text("✓")
    await phone.presses("reflect-between", "promises")

    await phone.page.locator("#restart").tap()
    await expect(phone.page.locator("#restart[aria-disabled]")).to_have_count(0)
    await phone.types("/menu")
    await phone.sees("panel-menu")
    await phone.presses("button-go_on")
    await phone.sees("reflect-between", who=who)
    await expect(ticked).to_contain_text("✓")
    await phone.presses("screen-done")

    await phone.sees("reflect-moment", who=who)
    await phone.presses("screen-skip")
    await phone.sees("reflect-other_way", who=who)
    await phone.presses("reflect-eases", "nothing_now")
    for card in ("stirs", "before", "different"):
        await phone.sees(f"reflect-{card}", who=who)
        await phone.presses("screen-skip")
    await phone.sees("reflect-now")
    await phone.taps("8")
    await phone.sees("reflect-too_much")


async def breathes(phone: Phone) -> None:
    """The message changes with the breath, and one can stop before the end."""
    within = 1000 * (FRAME_SECONDS + 5)
    await phone.presses("reflect-too_much", "offer-calm")
    await phone.reads(phone.says("calm-breathe", minutes=2).split("\n", 1)[0])
    for frame in ("breathe_in", "breathe_out", "breathe_in"):
        await expect(phone.text).to_contain_text(phone.says("calm-breathe", frame), timeout=within)
    await phone.presses("calm-breathe", "done")
    await phone.sees("calm-now")
    await phone.taps("3")
    await phone.sees("calm-done")


async def is_in_danger(phone: Phone) -> None:
    """What is typed at a question is heard first; the card stands on top, and the question waits."""
    await phone.types("/plan")
    await phone.sees("repair_step-contact", who=WHO[phone.language][1])
    await phone.types(DANGER[phone.language])
    await phone.sees("crisis-suicide")
    await phone.reads(phone.says("lines-emergency", number="112"))
    await phone.presses("crisis-now", "no")
    await phone.sees("crisis-not_now")
    await phone.presses("button-continue")
    await phone.sees("repair_step-contact", who=WHO[phone.language][1])
    await phone.types("/hulp")
    await phone.reads(phone.says("panel-sos"), phone.says("lines-emergency", number="112"))

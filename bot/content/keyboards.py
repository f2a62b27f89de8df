"""The buttons under a question, by kind of card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from urllib.parse import quote

from bot.content.lengths import COPY, LABEL, LINK, cut, units
from bot.content.names import clean_name, isolated
from bot.content.proposals import answers
from bot.content.rendered import Button, Row
from bot.content.saying import Sayer, at_start, prefix_of
from bot.flows import buttons
from bot.flows.cards import Choices, Confirm, Draft, End, Flow, Moment, Person, Scale, Timer
from bot.flows.screens import Screen

ON_A_PAGE = 8
"""Options before "more": what a phone shows without scrolling."""

HOURS = range(9, 21)
"""Hours that a moment offers: outside the quiet hours that hold unless changed (21:00-09:00)."""

HOURS_IN_A_ROW = 4
DAYS = 7
LAST_CALL_EVENING = 18
"""From this hour on "this evening" is too soon to ask about anything: as in bot/moments/options.py."""

SATURDAY = 6


@dataclass(frozen=True, slots=True)
class Keyboard:
    """What the buttons of one screen are made from. ``today`` and ``hour`` are local to the person, ``hours``
    those that a moment offers."""

    screen: Screen
    sayer: Sayer
    session: str
    today: date
    hour: int = 0
    subject: str = ""
    hours: Sequence[int] = HOURS

    def rows(self) -> tuple[Row, ...]:
        """All rows, the way back, skip and stop in the last one."""
        match self.screen.card:
            case Scale():
                body = self._scale()
            case Moment():
                body = self._moment()
            case Person():
                body = self._people()
            case Confirm():
                body = self._confirm()
            case Draft():
                body = self._draft()
            case Timer():
                body = [(self._pick("done", self._own("done") or self._ours("done")),)]
            case End():
                body = self._offers()
            case _:
                body = self._options()
        return (*body, *self._keep(), *self._ways_out())

    # ------------------------------------------------------------------------------- kinds of card

    def _options(self) -> list[Row]:
        screen, card = self.screen, self.screen.card
        none = card.none if isinstance(card, Choices) else None
        listed = [(o.id, self._own(o.id)) for o in screen.options if o.id != none]
        each = [self._option(option, label) for option, label in self._page([*listed])]
        numbers = all(label.isdecimal() for _, label in listed)  # the answers stand in the message
        rows: list[Row] = [tuple(each)] if each and numbers else [(one,) for one in each]
        rows += self._more(len(listed))
        if none is not None and any(o.id == none for o in screen.options):
            rows.append((self._pick(none, self._own(none)),))
        has_words = screen.earlier is not None and bool(screen.earlier.words)
        if isinstance(card, Choices) and (screen.ticked or has_words):
            rows.append((self._done(self._own("done") or self._ours("done")),))
        return rows

    def _option(self, option: str, label: str) -> Button:
        screen = self.screen
        if not isinstance(screen.card, Choices):
            return self._pick(option, label)
        if option in screen.ticked:
            data = buttons.untick(self.session, screen.rev, screen.card.id, option)
            return Button(f"✓ {label}", data=data)
        return Button(label, data=buttons.tick(self.session, screen.rev, screen.card.id, option))

    def _scale(self) -> list[Row]:
        return [tuple(self._pick(str(n), str(n)) for n in numbers) for numbers in (range(6), range(6, 11))]

    def _moment(self) -> list[Row]:
        page = self.page
        if self.screen.proposal is not None:
            offered = answers(self.sayer.content.messages, self.sayer.language, self.screen.proposal)
            return [(self._pick(option, self._fit(label)),) for option, label in offered]
        if page == "days":
            first = self.today + timedelta(days=not self._hours_left(self.today))
            days = [first + timedelta(days=n) for n in range(DAYS)]
            return [(self._turn(day.isoformat(), self._day(day)),) for day in days]
        if page:
            day = datetime.fromisoformat(page)
            hours = [day.replace(hour=hour) for hour in self._hours_left(day.date())]
            messages, language = self.sayer.content.messages, self.sayer.language
            each = [self._pick(f"{h:%Y-%m-%dT%H}", messages.hour(language, h)) for h in hours]
            return [tuple(each[n : n + HOURS_IN_A_ROW]) for n in range(0, len(each), HOURS_IN_A_ROW)]
        evening = "evening" if self.hour < LAST_CALL_EVENING else "evening_tomorrow"
        presets = [("evening", evening), ("morning", "morning"), ("three_days", "three_days")]
        if self.today.isoweekday() < SATURDAY:
            presets.append(("weekend", "weekend"))
        rows: list[Row] = [(self._pick(option, self._ours(label)),) for option, label in presets]
        return [*rows, (self._turn("days", self._ours("another_day")),)]

    def _people(self) -> list[Row]:
        people = [(relation, self._name(name)) for relation, name in self.screen.people.items()]
        rows: list[Row] = [(self._pick(relation, name),) for relation, name in self._page(people)]
        return [*rows, *self._more(len(people)), (self._pick("new", self._own("new") or self._ours("new")),)]

    def _confirm(self) -> list[Row]:
        screen, card = self.screen, self.screen.card
        assert isinstance(card, Confirm)
        rows: list[Row] = [(self._pick("right", self._own("right") or self._ours("right")),)]
        for listed in card.lists:
            answer = screen.answers.get(listed)
            if answer is not None:
                own_id = listed.removeprefix(self.prefix)
                label = self._own(own_id) or self._ours(
                    "change", answer=self.sayer.value(own_id, self.prefix)
                )
                rows.append((Button(label, data=buttons.change(self.session, screen.rev, listed)),))
        return rows

    def _draft(self) -> list[Row]:
        """As it is; or copied, so that it can be pasted, changed and sent."""
        text = self.sayer.draft(self.screen.card)
        rows: list[Row] = [(self._pick("right", self._own("right") or self._ours("right_text")),)]
        return [*rows, (Button(self._ours("copy"), copy=text),)] if fits_copy(text) else rows

    def _begins(self, flow: Flow) -> str:
        """Begins a flow about the same: a record, or what is shared; never the one for the other."""
        shared = self.sayer.content.flows[self.screen.flow].about == "shared"
        if shared and flow.about == "shared":
            return buttons.shared(flow.id, self.subject)
        return buttons.offer(flow.id, "" if shared or flow.about == "nothing" else self.subject)

    def _offers(self) -> list[Row]:
        rows: list[Row] = []
        for share in self.screen.shares:
            text = self.sayer.to_copy(share.share)
            row: list[Button] = []
            if text and fits_copy(text):
                row.append(Button(self._own(f"share-{share.share}") or self._ours("copy"), copy=text))
            if text and fits_link(text):
                row.append(Button(self._ours("pass_on"), url=share_link(text)))
            rows += [tuple(row)] if row else []
        content, language = self.sayer.content, self.sayer.language
        for offer in self.screen.offers:
            flow = content.flows.get(offer.offer)
            label = self._own(f"offer-{offer.offer}")
            if flow is None:
                data = buttons.panel(offer.offer)
                label = label or self._fit(content.messages.plain(language, f"button-{offer.offer}"))
            else:
                data = self._begins(flow)
                label = label or self._fit(content.messages.plain(language, flow.id, "button"))
            rows.append((Button(label, data=data),))
        return rows

    # --------------------------------------------------------------------------- what any card can have

    def _keep(self) -> list[Row]:
        screen = self.screen
        if screen.earlier is None or isinstance(screen.card, Choices | End | Timer) or self.page:
            return []
        return [(self._done(self._ours("keep")),)]

    def _ways_out(self) -> list[Row]:
        screen, session, rev = self.screen, self.session, self.screen.rev
        if isinstance(screen.card, End):
            return []
        row: list[Button] = []
        rows: list[Row] = []
        if screen.card.learn and not self.page:
            rows.append((Button(self._ours("why"), data=buttons.panel("learn", screen.card.learn)),))
        if self.page:
            row.append(self._turn("days" if self.page != "days" else "0", self._ours("back")))
        elif screen.can_go_back:
            row.append(Button(self._ours("back"), data=buttons.back(session, rev)))
        if screen.card.optional:
            row.append(Button(self._ours("skip"), data=buttons.skip(session, rev, screen.card.id)))
        row.append(Button(self._ours("stop"), data=buttons.stop(session, rev)))
        return [*rows, tuple(row)]

    # ------------------------------------------------------------------------------------------ paging

    @property
    def page(self) -> str:
        """What a moment shows: "" its first page, ``days``, or the hours of a day such as ``2026-11-24``.
        A day that has gone by, or that was never offered, is the first page."""
        page = self.screen.page
        if not isinstance(self.screen.card, Moment) or self.screen.proposal is not None:
            return ""
        if page == "days":
            return page
        offered = (self.today + timedelta(days=n) for n in range(DAYS + 1))
        return next((page for day in offered if page == day.isoformat() and self._hours_left(day)), "")

    def _page(self, items: list[tuple[str, str]]) -> list[tuple[str, str]]:
        if len(items) == ON_A_PAGE + 1:  # "more" for a single one would take its place and gain nothing
            return items
        first = self._number(len(items)) * ON_A_PAGE
        return items[first : first + ON_A_PAGE]

    def _more(self, count: int) -> list[Row]:
        """On the last page "more" leads round to the first."""
        if count <= ON_A_PAGE + 1:
            return []
        number = self._number(count)
        last = (number + 1) * ON_A_PAGE >= count
        following = 0 if last else number + 1
        return [(self._turn(str(following), self._ours("first_ones" if last else "more")),)]

    def _number(self, count: int) -> int:
        page = self.screen.page
        number = int(page) if page.isascii() and page.isdecimal() else 0
        return number if number * ON_A_PAGE < count else 0

    # ------------------------------------------------------------------------------------------ pieces

    @property
    def prefix(self) -> str:
        return prefix_of(self.screen.card.id, self.screen.card.message)

    def _pick(self, option: str, label: str) -> Button:
        return Button(label, data=buttons.pick(self.session, self.screen.rev, self.screen.card.id, option))

    def _turn(self, page: str, label: str) -> Button:
        return Button(label, data=buttons.page(self.session, self.screen.rev, self.screen.card.id, page))

    def _done(self, label: str) -> Button:
        return Button(label, data=buttons.done(self.session, self.screen.rev, self.screen.card.id))

    def _own(self, attribute: str) -> str:
        """A label that stands on the card's own message, or "" when it has none."""
        sayer, message = self.sayer, self.screen.card.message
        messages = sayer.content.messages
        if not messages.has(sayer.language, message, attribute):
            return ""
        variables = messages.variables(sayer.language, message, attribute)
        values = sayer.values(variables, self.prefix) if variables else {}
        return self._fit(messages.plain(sayer.language, message, attribute, **values))

    def _ours(self, name: str, **values: object) -> str:
        """A label that is the same on every screen."""
        return self._fit(self.sayer.content.messages.plain(self.sayer.language, f"screen-{name}", **values))

    def _fit(self, label: str) -> str:
        return cut(label, LABEL)

    def _name(self, words: str) -> str:
        return isolated(cut(clean_name(words), LABEL)) if clean_name(words) else self._ours("this_person")

    def _day(self, day: date) -> str:
        match (day - self.today).days:
            case 0:
                return self._ours("today")
            case 1:
                return self._ours("tomorrow")
        return at_start(self.sayer.content.messages.day(self.sayer.language, day), self.sayer.language)

    def _hours_left(self, day: date) -> Sequence[int]:
        return [hour for hour in self.hours if day > self.today or hour > self.hour]


def share_link(text: str) -> str:
    """Opens Telegram's own list of chats with the text ready to send
    (core.telegram.org/api/links, share links). Nothing of it goes through Hecht."""
    return f"https://t.me/share/url?url={quote(' ')}&text={quote(text)}"


def fits_link(text: str) -> bool:
    """Whether a link can carry it."""
    return len(share_link(text)) <= LINK


def fits_copy(text: str) -> bool:
    """Whether a copy button can hold it."""
    return units(text) <= COPY

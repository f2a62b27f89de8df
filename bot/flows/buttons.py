"""The data behind a button: built and read here and nowhere else.

At most 64 bytes (Bot API, InlineKeyboardButton.callback_data): a session id has 11 characters, flow, card
and option ids at most 20, so that ``c|session|rev|card|option`` fits with a ``rev`` of up to seven digits.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.events import Back, Change, Done, Pick, Skip, Tick

LIMIT = 64


@dataclass(frozen=True, slots=True)
class InFlow:
    """A press inside a flow: an event of the engine."""

    session: str
    event: Pick | Tick | Done | Back | Skip | Change


@dataclass(frozen=True, slots=True)
class TurnPage:
    """Another page of the same question."""

    session: str
    rev: int
    card: str
    page: str


@dataclass(frozen=True, slots=True)
class StopFlow:
    """Leave the flow; what was answered is kept."""

    session: str


@dataclass(frozen=True, slots=True)
class Begin:
    """Begin a flow about a record (its id, or empty)."""

    flow: str
    subject: str


@dataclass(frozen=True, slots=True)
class OpenPanel:
    """Show a panel, such as the menu."""

    panel: str
    argument: str


@dataclass(frozen=True, slots=True)
class AnswerNudge:
    """Answer a nudge from under its message."""

    nudge: str
    answer: str


@dataclass(frozen=True, slots=True)
class InCircle:
    """A button in a group, or about something shared: ``about`` is a round or what else has an id there."""

    action: str
    about: str
    extra: str


@dataclass(frozen=True, slots=True)
class BeginShared:
    """Begin a flow for a circle, or for a round in one, in the private chat."""

    flow: str
    shared: str


@dataclass(frozen=True, slots=True)
class SwitchLanguage:
    """Go on in another language."""

    language: str


Press = (
    InFlow | TurnPage | StopFlow | Begin | OpenPanel | AnswerNudge | InCircle | BeginShared | SwitchLanguage
)


def pick(session: str, rev: int, card: str, option: str) -> str:
    return f"c|{session}|{rev}|{card}|{option}"


def tick(session: str, rev: int, card: str, option: str) -> str:
    return f"t|{session}|{rev}|{card}|{option}"


def untick(session: str, rev: int, card: str, option: str) -> str:
    return f"u|{session}|{rev}|{card}|{option}"


def done(session: str, rev: int, card: str) -> str:
    return f"d|{session}|{rev}|{card}"


def page(session: str, rev: int, card: str, page: str) -> str:
    return f"p|{session}|{rev}|{card}|{page}"


def back(session: str, rev: int) -> str:
    return f"b|{session}|{rev}"


def skip(session: str, rev: int, card: str) -> str:
    return f"s|{session}|{rev}|{card}"


def stop(session: str, rev: int) -> str:
    return f"x|{session}|{rev}"


def change(session: str, rev: int, card: str) -> str:
    return f"e|{session}|{rev}|{card}"


def offer(flow: str, subject: str = "") -> str:
    return f"o|{flow}|{subject}"


def panel(name: str, argument: str = "") -> str:
    return f"m|{name}|{argument}"


def nudge(nudge: str, answer: str) -> str:
    return f"n|{nudge}|{answer}"


def circle(action: str, about: str = "", extra: str = "") -> str:
    return f"g|{action}|{about}|{extra}"


def shared(flow: str, shared_id: str) -> str:
    return f"f|{flow}|{shared_id}"


def language(code: str) -> str:
    return f"l|{code}"


def parse(data: str) -> Press | None:
    """Read a button's data; None for anything that was never one of ours (it may be forged or very old)."""
    try:
        match data.split("|"):
            case ["c", session, rev, card, option]:
                return InFlow(session, Pick(card, option, int(rev)))
            case ["t" | "u" as on, session, rev, card, option]:
                int(rev)
                return InFlow(session, Tick(card, option, on == "t"))
            case ["d", session, rev, card]:
                return InFlow(session, Done(card, int(rev)))
            case ["p", session, rev, card, page]:
                return TurnPage(session, int(rev), card, page)
            case ["b", session, rev]:
                return InFlow(session, Back(int(rev)))
            case ["s", session, rev, card]:
                return InFlow(session, Skip(card, int(rev)))
            case ["x", session, _]:
                return StopFlow(session)
            case ["e", session, rev, card]:
                return InFlow(session, Change(card, int(rev)))
            case ["o", flow, subject]:
                return Begin(flow, subject)
            case ["m", name, argument]:
                return OpenPanel(name, argument)
            case ["n", nudge, answer]:
                return AnswerNudge(nudge, answer)
            case ["g", action, about, extra]:
                return InCircle(action, about, extra)
            case ["f", flow, shared_id]:
                return BeginShared(flow, shared_id)
            case ["l", code]:
                return SwitchLanguage(code)
    except ValueError:
        pass  # a rev that is no number
    return None

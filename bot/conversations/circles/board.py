"""The board of agreements (G7): what each will do, in their own words, until they look at it again.

An agreement is "I will …" by the one who does it. The board alone reminds of it: it never says whether
something was done, and whoever lets one go says so to nobody. Its words stay with their owner, and when
somebody looks at theirs again is a round of the kind ``review``, which nobody sees.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

from markupsafe import Markup

from bot.clock import to_ms
from bot.content.lengths import cut, fitting
from bot.content.names import clean_words, isolated
from bot.conversations.circles.circle import Member, Round, rounds_in
from bot.conversations.circles.group_turn import GroupTurn, Rows
from bot.conversations.circles.rituals import Ritual
from bot.flows.answers import Answer, Answers
from bot.storage.outgoing import Rank

BOARD, REVIEW = "board", "review"
FLOW, REVIEW_FLOW = "i_will", "i_will_review"
ASKED_AGAIN = timedelta(minutes=10)
"""After this long a press on *I will …* asks in private once more: the first may have been missed."""

REVIEWS_ASKED = 3
BETWEEN_REVIEWS = timedelta(days=7)
"""Without an answer it is asked again so often; then it stays on the board as it is."""

ROOM, LONGEST, SHORTEST = 2800, 300, 60
"""Characters of all words on the board, and of one agreement there: a message holds 4096 (Bot API)."""

WHOLE = 3300
"""Units of all that stands on the board: where there are too many for one message, the latest."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """One on the board. ``review`` is the round in which its owner looks at it again."""

    id: str
    member_id: str
    name: str = field(repr=False)
    words: str = field(repr=False)
    review: Round | None = None

    @property
    def at(self) -> int:
        """When it is looked at again (ms)."""
        return int(self.review.data["at"]) if self.review is not None else 0


def agreements(turn: GroupTurn) -> list[Agreement]:
    """All of this circle, the oldest first. One whose words were erased is none."""
    reviews = {each.data["agreement"]: each for each in rounds_in(turn.view, "open", REVIEW)}
    names = {member.id: member.name for member in turn.members}
    found = []
    for row in turn.view.sql.agreement_list(circle_id=turn.circle.id):
        words = one_line(turn.view.agreed(row["id"]).get("words", {}).get("words", ""))
        if words and row["member_id"] in names:
            name = names[row["member_id"]]
            found.append(Agreement(row["id"], row["member_id"], name, words, reviews.get(row["id"])))
    return found


def one_line(words: str) -> str:
    """Own words on one line: a second one could look like somebody else's."""
    return " ".join(clean_words(words).split())


# ------------------------------------------------------------------------------------------- the board


def show(turn: GroupTurn) -> None:
    """Show the board anew; the one before loses its button."""
    standing = _standing(turn)
    if standing.message is not None:
        turn.take_buttons(standing.message)
    html, rows = _drawn(turn, standing)
    turn.save(replace(standing, message=turn.post(html, rows)))


def redraw(turn: GroupTurn) -> None:
    """Bring the board that was shown last up to date, without a sound."""
    standing = _found(turn)
    if standing is not None and standing.message is not None:
        html, rows = _drawn(turn, standing)
        row = turn.edit(html, rows, row=standing.message, rank=Rank.COSMETIC)
        turn.save(replace(standing, message=row))


def lines(turn: GroupTurn, listed: list[Agreement], whole: int = WHOLE) -> Markup:
    """Each by its owner's name, in their words; and the day, as long as it lies ahead: a day that has gone
    by would ask whether it was done."""
    room = max(SHORTEST, min(LONGEST, ROOM // max(len(listed), 1)))
    latest_first = fitting((_line(turn, each, room) for each in reversed(listed)), whole)
    return Markup("\n").join(reversed(latest_first))


def _line(turn: GroupTurn, agreed: Agreement, room: int) -> Markup:
    words = isolated(cut(agreed.words, room))
    name = isolated(agreed.name)
    if agreed.at > turn.now_ms:
        return turn.html("board-line_until", name=name, words=words, day=turn.when(agreed.at))
    return turn.html("board-line", name=name, words=words)


def _drawn(turn: GroupTurn, standing: Round) -> tuple[Markup, Rows]:
    listed = agreements(turn)
    html = turn.html("board-all", lines=lines(turn, listed)) if listed else turn.html("board-empty")
    return html, ((turn.button("board-i_will", "board_will", standing.id),),)


def _found(turn: GroupTurn) -> Round | None:
    return next(iter(rounds_in(turn.view, "open", BOARD)), None)


def _standing(turn: GroupTurn) -> Round:
    """The board is one round that never ends: its button has to be about something."""
    return _found(turn) or turn.open_round(BOARD)


# ------------------------------------------------------------------------------------- an agreement


def ask(turn: GroupTurn, member: Member, about: Round, extra: str = "") -> bool:
    """Whoever wants to say what they will do says it in private first."""
    sent = dict(about.data.get("sent", {}))
    if sent.get(member.id, 0) <= to_ms(turn.now - ASKED_AGAIN):
        turn.ask(member, FLOW, about, wanted=True)
        turn.save(about.with_data(sent={**sent, member.id: turn.now_ms}))
    turn.tell("board-sent")
    return True


def made(turn: GroupTurn, agreement_id: str, at_ms: int, about: Round | None) -> None:
    """An agreement was confirmed, in a meeting or beside one, or in the place of the one that was looked at.
    One line, and the board."""
    within = about.data.get("within", "") if about is not None and about.kind == REVIEW else ""
    if about is not None and about.kind == REVIEW:
        _drop(turn, about)
    elif about is not None:
        within = about.id
    turn.open_round(REVIEW, due_at=at_ms, agreement=agreement_id, at=at_ms, within=within)
    agreed = next((each for each in agreements(turn) if each.id == agreement_id), None)
    if agreed is not None:
        name, words = isolated(agreed.name), isolated(cut(agreed.words, 1000))
        turn.post(turn.html("board-made", name=name, words=words))
    redraw(turn)


def kept(turn: GroupTurn, about: Round, at_ms: int) -> None:
    """It goes on until another day."""
    turn.save(replace(about.with_data(at=at_ms, times=0), due_at=at_ms))
    redraw(turn)


def let_go(turn: GroupTurn, about: Round) -> None:
    """It is gone from the board, without a word about it."""
    _drop(turn, about)
    redraw(turn)


def _drop(turn: GroupTurn, about: Round) -> None:
    turn.view.drop_agreement(about.data["agreement"])
    turn.view.sql.round_delete(id=about.id)


def is_owner(turn: GroupTurn, about: Round) -> bool:
    """Whether the agreement that a round looks at again is of whoever is in hand."""
    row = turn.view.sql.agreement_get(id=about.data["agreement"])
    return row is not None and turn.who is not None and row["member_id"] == turn.who.id


def made_within(turn: GroupTurn, about: Round) -> list[Agreement]:
    """Those that were made in one meeting, and still stand."""
    return [each for each in agreements(turn) if each.review and each.review.data.get("within") == about.id]


# ------------------------------------------------------------------------------------------ its review


def _due(turn: GroupTurn, about: Round) -> None:
    """The day has come: its owner is asked alone. Nothing of it is in the group."""
    row = turn.view.sql.agreement_get(id=about.data["agreement"])
    owner = next((m for m in turn.members if row is not None and m.id == row["member_id"]), None)
    if owner is None or not turn.view.agreed(row["id"]):
        turn.view.sql.round_delete(id=about.id)
        return
    turn.ask(owner, REVIEW_FLOW, about)
    times = about.data.get("times", 0) + 1
    again = to_ms(turn.now + BETWEEN_REVIEWS) if times < REVIEWS_ASKED else None
    turn.save(replace(about.with_data(times=times), due_at=again))


def _facts(turn: GroupTurn, about: Round, member: Member) -> Answers:
    """``shared_agreed``: the words of the agreement, for its owner alone; else there is nothing to ask."""
    row = turn.view.sql.agreement_get(id=about.data["agreement"])
    if row is None or row["member_id"] != member.id:
        return {}
    words = turn.view.agreed(row["id"]).get("words", {}).get("words", "")
    return {"shared_agreed": Answer(words=words)} if words else {}


def _moved(turn: GroupTurn, about: Round) -> None:
    """The board stayed behind; it comes again when somebody wants to see it."""
    if about.kind == BOARD:
        turn.save(replace(about, message=None))


def _left(turn: GroupTurn, about: Round, gone: Member) -> None:
    """Whoever leaves takes their agreements along."""
    if about.kind == BOARD:
        redraw(turn)
    elif turn.view.sql.agreement_get(id=about.data["agreement"]) is None:
        turn.view.sql.round_delete(id=about.id)


ON_BOARD = Ritual(
    kind=BOARD, begin=show, presses={"board_will": ask}, moved=_moved, left=_left, flows=(FLOW,), in_menu=True
)
REVIEWED = Ritual(kind=REVIEW, due=_due, left=_left, flows=(REVIEW_FLOW,), facts=_facts)

"""Coming into a circle, and going out of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from bot.content.names import clean_name
from bot.content.render import Rendered
from bot.conversations import people
from bot.conversations.circles import pairs, taking_part
from bot.conversations.circles.circle import Member, Round, rounds_in, sealed_name
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.registry import RITUALS
from bot.conversations.sharing import crossing
from bot.conversations.turn import Turn
from bot.flows.answers import Answer
from bot.storage import invitations
from bot.storage.erasing import erase
from bot.storage.outgoing import Outgoing
from bot.storage.tx import Tx

LONGEST_NAME = 30
"""Characters of the name that the others see."""

UNSEEN = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and symbols of which nothing is seen (Unicode: fillers of Hangul, an empty cell of Braille)."""


def name_refused(turn: Turn, circle_id: str, words: str) -> str:
    """The message that says why a name can't be taken there; "" when it can: something of it is seen, it is
    short enough to stand in a line, and nobody else goes by it."""
    name = clean_name(words)
    if not any(unicodedata.category(letter)[0] in "LNS" and letter not in UNSEEN for letter in name):
        return "joining-name_empty"
    if len(name) > LONGEST_NAME:
        return "joining-name_long"
    entered = crossing.turn_in(turn.tx, turn.world, turn.now, circle_id)
    others = [m.name for m in entered.members if m.person_id != turn.person_id] if entered is not None else []
    return "joining-name_taken" if _alike(name) in map(_alike, others) else ""


def _alike(name: str) -> str:
    """What is the same to whoever reads it: without capitals, spaces, accents' forms and unseen marks."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(
        c for c in folded if c.isprintable() and not c.isspace() and c not in "\ufe0e\ufe0f" + UNSEEN
    )


def join(turn: Turn, circle_id: str, fields: Mapping[str, Answer]) -> None:
    """This person takes part from now on, by the name that they chose; who does already gets that name."""
    entered = crossing.turn_in(turn.tx, turn.world, turn.now, circle_id)
    words = fields["name"].words if "name" in fields else ""
    if entered is None or name_refused(turn, circle_id, words):
        return
    name = clean_name(words)
    pair = entered.circle.kind == "pair"
    member = next((m for m in entered.members if m.person_id == turn.person_id), None)
    if member is not None:
        turn.tx.sql.member_rename(id=member.id, name=sealed_name(entered.view, member.id, name))
        if pair:
            pairs.remember_names(entered)
        return
    if pair and (len(entered.members) >= pairs.TWO or pairs.has_met(entered)):
        return
    member_id = turn.tx.new_id()
    turn.tx.sql.member_insert(
        id=member_id,
        circle_id=circle_id,
        person_id=turn.person_id,
        name=sealed_name(entered.view, member_id, name),
        joined_at=turn.now_ms,
    )
    if pair:
        pairs.remember_names(entered)
    kind = "".join(fields["what"].picked) if "what" in fields else ""
    if (entered := crossing.enter(turn, circle_id)) is None or kind not in pairs.FLOWS:
        return
    RITUALS[kind].begin(entered)
    if (about := pairs.under_way(entered, kind)) is not None:
        pairs.ask_others(entered, about)
    crossing.come_back(turn, entered)


def begin(turn: Turn, circle_id: str, kind: str) -> Round | None:
    """This person begins something for the two of them; gives its round, or the one that is under way."""
    entered = crossing.enter(turn, circle_id)
    if entered is None or entered.circle.kind != "pair":
        return None
    RITUALS[kind].begin(entered)
    crossing.come_back(turn, entered)
    return pairs.under_way(entered, kind)


def leave(turn: Turn, circle_id: str) -> bool:
    """This person takes part no more, and says no reason; gives whether they did."""
    entered = crossing.enter(turn, circle_id)
    if entered is None or entered.who is None:
        return False
    _forget(turn.tx, entered, entered.who)
    crossing.come_back(turn, entered)
    return True


def leave_all(turn: Turn) -> None:
    """Out of every circle: before everything of theirs is erased, or when they agree to nothing any more."""
    for row in turn.tx.sql.member_of_person(person_id=turn.person_id):
        leave(turn, row["circle_id"])
        entered = crossing.turn_in(turn.tx, turn.world, turn.now, row["circle_id"])
        if entered is not None and row["id"] in entered.circle.names:
            entered.change_circle(names={k: v for k, v in entered.circle.names.items() if k != row["id"]})


def out(tx: Tx, turn: GroupTurn, member: Member, *, say_so: bool) -> list[Outgoing]:
    """A member goes, as the group has seen; they are told in private, where they asked for it themself."""
    _forget(tx, turn, member)
    if not say_so:
        return []
    rows: list[Outgoing] = []
    for row in tx.sql.chat_of_person(person_id=member.person_id):
        private = people.turn_in(tx, turn.world, row["id"], turn.now)
        left = Rendered(str(private.html("sharing-left")), ())
        private.say(left, not_before=private.chat.hidden_until)  # the phone may be in other hands
        rows += private.rows
    return rows


def shut_out(tx: Tx, turn: GroupTurn, telegram_id: int) -> None:
    """Who is not in the group any more doesn't come in by a link that they still have, nor by a conversation
    that they left open: their words would stand where they are not."""
    lookup = tx.lookup(telegram_id)
    invitations.shut(tx, turn.circle.id, lookup)
    chat = tx.sql.chat_by_lookup(lookup=lookup)
    if chat is None or chat["person_id"] is None:
        return
    for session in tx.sql.session_about(person_id=chat["person_id"], shared_id=turn.circle.id):
        if session["status"] != "done":
            erase(tx, "session", session["id"])


def _forget(tx: Tx, turn: GroupTurn, member: Member) -> None:
    erase(tx, "member", member.id)
    for about in rounds_in(turn.view, "open"):
        RITUALS[about.kind].left(turn, about, member)
    taking_part.gone(turn, member)

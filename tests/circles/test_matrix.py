"""Every button of a group × everybody who could press it: refused without a trace for all but whoever may.

The buttons are those that stand in the group while it is played at random, and each action of the registry
about each round. A ritual's own rules decide which member may; one who may not is answered like a stranger.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.conversations.apply import apply
from bot.conversations.circles import group
from bot.conversations.circles.circle import Member, Round
from bot.conversations.circles.group_turn import GroupTurn
from bot.conversations.circles.registry import PRESSES, RITUALS
from bot.conversations.circles.rituals import Ritual
from bot.conversations.events import Origin, Pressed
from bot.conversations.turn import Outcome
from bot.reminders import drain
from bot.storage.tx import Tx
from tests.circles.playing import FAMILY, GROUP, MEI, NOOR, SAM, STRANGER, Stage
from tests.circles.test_canary import on_stage
from tests.running import world
from tests.storage import rows

pytestmark = pytest.mark.asyncio

FOR_ANYBODY = {"take_part"}
"""Panels that are for who takes no part yet."""

UNKNOWN = 9_999_999
NOBODY = 0
"""An anonymous admin, or a channel: see `bot.handlers.reading`."""

OF_CIRCLES = ("circle", "member", "ritual", "round", "released", "agreement", "invitation", "session")
UNTRACED = {"seen_update": "*", "chat": "last_seen_at"}
"""What every update leaves: that it was seen, and when its chat was last."""


def traces(tx: Tx, tables: tuple[str, ...] = ()) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, but for what any update leaves."""
    connection = tx.sql.chat_get.args[0]
    names = [row["name"] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    found = {}
    for name in names:
        if UNTRACED.get(name) != "*" and (not tables or name in tables):
            skipped = UNTRACED.get(name)
            every = connection.execute(f'SELECT * FROM "{name}"').fetchall()
            found[name] = [tuple(v for column, v in row.items() if column != skipped) for row in every]
    return found


@contextmanager
def what_if(tx: Tx) -> Iterator[Any]:
    """Whatever is done within never happened."""
    connection = tx.sql.chat_get.args[0]
    connection.execute("SAVEPOINT what_if")
    try:
        yield connection
    finally:
        connection.execute("ROLLBACK TO what_if")
        connection.execute("RELEASE what_if")


@dataclass
class Tried:
    """A press: what it led to, and whether anything was left of it."""

    outcome: Outcome
    traced: bool


class Matrix:
    """Presses on one stage, of which nothing remains."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.tx = stage, stage.tx
        self.seen: Counter[str] = Counter()

    def refused(self) -> Outcome:
        chat = self.tx.sql.chat_by_lookup(lookup=self.tx.lookup(self.stage.group))
        words = world().content.messages.plain(chat["language"], "notice-not_yours")
        return Outcome(toast=words, alert=True)

    def press(self, sender: int, data: str, message: int, thread: int | None = None) -> Tried:
        origin = Origin(10**9, self.stage.group, False, sender=sender, title="Home", thread=thread)
        before = traces(self.tx)
        with what_if(self.tx):
            outcome = apply(self.tx, world(), self.stage.now, Pressed(origin, data, message, "a label"))
            traced = traces(self.tx) != before
        return Tried(outcome, traced)

    def must_refuse(self, sender: int, data: str, message: int, thread: int | None = None) -> None:
        """The same answer, byte for byte, and nothing of it anywhere."""
        tried = self.press(sender, data, message, thread)
        assert tried.outcome == self.refused(), (sender, data, tried.outcome)
        assert not tried.traced, (sender, data)
        self.seen["refused"] += 1

    def member(self, sender: int, data: str, message: int) -> Tried:
        """Whoever takes part: it is theirs, or they are refused like anybody."""
        tried = self.press(sender, data, message)
        if tried.outcome.toast == self.refused().toast:
            assert tried.outcome == self.refused() and not tried.traced, (sender, data)
        self.seen["refused" if tried.outcome == self.refused() else "taken"] += 1
        return tried

    # ---------------------------------------------------------------------------------------- one button

    def all_of(self, data: str, message: int) -> None:
        _, action, about, _ = data.split("|")
        outsiders = () if action in FOR_ANYBODY else (STRANGER, UNKNOWN, NOBODY)
        for sender in outsiders or (NOBODY,):
            self.must_refuse(sender, data, message)
            self.must_refuse(sender, data, message, thread=77)
        for sender in FAMILY:
            genuine = self.member(sender, data, message)
            self.random_bytes(sender, data, message, genuine)
        self.left_or_withdrew(data, message, action)
        with what_if(self.tx):
            self.stage_later(timedelta(days=1))
            for sender in outsiders:
                self.must_refuse(sender, data, message)
            for sender in FAMILY:
                self.member(sender, data, message)
        if action in PRESSES:
            self.over(data, message, about)

    def random_bytes(self, sender: int, data: str, message: int, genuine: Tried) -> None:
        rng = self.stage.rng
        _, action, about, extra = data.split("|")
        noise = rng.randbytes(12).hex()
        odd = ["", noise, noise[:1], f"g|{noise}|{about}|{extra}", f"g||{about}|{extra}"]
        odd += [f"g|{action}|{about}", f"{data}|{noise}"[:64], data.upper(), "g|||", "g" * 64]
        if action in PRESSES:
            odd += [f"g|{action}|{noise}|{extra}", f"g|{action}||{extra}", f"g|{action}|{extra}|{about}"]
            odd += [f"g|{action}|{each}|{extra}" for each in self.elsewhere(about)]
        for forged in odd:
            if forged != data:
                self.must_refuse(sender, forged, message)
        extra_forged = self.member(sender, f"g|{action}|{about}|{noise}"[:64], message)
        same = len(extra_forged.outcome.rows) == len(genuine.outcome.rows)
        assert extra_forged.outcome == self.refused() or same, "it does what the button does"

    def elsewhere(self, about: str) -> list[str]:
        """Ids that are not of a round of this group: other tables', and another circle's round."""
        connection = self.tx.sql.chat_get.args[0]
        found = [each for each in self.stage.ids() if each and each != about]
        rounds = {row["id"] for row in connection.execute('SELECT id FROM "round"').fetchall()}
        return [each for each in found if each not in rounds][:6]

    def left_or_withdrew(self, data: str, message: int, action: str) -> None:
        if action in FOR_ANYBODY:
            return
        with what_if(self.tx) as connection:
            connection.execute("UPDATE person SET consent = 0")
            for sender in FAMILY:
                self.must_refuse(sender, data, message)
        with what_if(self.tx) as connection:
            connection.execute("DELETE FROM member")
            for sender in FAMILY:
                self.must_refuse(sender, data, message)

    def over(self, data: str, message: int, about: str) -> None:
        """A round that is done, that is gone, or that is another circle's."""
        with what_if(self.tx) as connection:
            connection.execute("""UPDATE "round" SET state = 'done', due_at = NULL WHERE id = ?""", (about,))
            for sender in (*FAMILY, STRANGER, NOBODY):
                self.must_refuse(sender, data, message)
        with what_if(self.tx) as connection:
            other = rows.circle(self.tx)
            connection.execute('UPDATE "round" SET circle_id = ? WHERE id = ?', (other, about))
            for sender in FAMILY:
                self.must_refuse(sender, data, message)
        with what_if(self.tx) as connection:
            connection.execute('DELETE FROM "round" WHERE id = ?', (about,))
            for sender in FAMILY:
                self.must_refuse(sender, data, message)

    def stage_later(self, by: timedelta) -> None:
        """A day goes by for the rows; the stage's own clock stays, since none of it happens."""
        later = self.stage.now + by
        for each in drain.claim(self.tx, later):
            apply(self.tx, world(), later, each)

    # ------------------------------------------------------------------------------------------- everything

    def buttons(self) -> dict[str, int]:
        """Data → a message: what stands or stood in the group, and each action about each of its rounds."""
        found = {
            data: message for message, data in self.stage.past.get(self.stage.group, []) if data[:2] == "g|"
        }
        connection = self.tx.sql.chat_get.args[0]
        for row in connection.execute('SELECT id, kind FROM "round"').fetchall():
            for action in RITUALS[row["kind"]].presses:
                found.setdefault(f"g|{action}|{row['id']}|", 1)
        for panel in group.PANELS:
            found.setdefault(f"g|{panel}||", 1)
        return found

    def look(self, most: int) -> None:
        """One button of each kind in each state of its round, ``most`` at a time."""
        kinds: dict[tuple[str, str], tuple[str, int]] = {}
        connection = self.tx.sql.chat_get.args[0]
        for data, message in self.buttons().items():
            _, action, about, _ = data.split("|")
            row = connection.execute('SELECT state FROM "round" WHERE id = ?', (about,)).fetchone()
            kinds[action, row["state"] if row else ""] = data, message
        chosen = self.stage.rng.sample(sorted(kinds.values()), min(most, len(kinds)))
        for data, message in chosen:
            self.seen[data.split("|")[1]] += 1
            self.all_of(data, message)


def play(acts: int, every: int, most: int, seen: Counter[str]) -> Callable[[Stage], None]:
    def life(stage: Stage) -> None:
        for number in range(acts):
            stage.act()
            if number % every == every - 1 and stage.circle_id():
                matrix = Matrix(stage)
                matrix.look(most)
                seen.update(matrix.seen)

    return life


# ------------------------------------------------------------------------------------- a ritual of this test


def _begin(turn: GroupTurn) -> None:
    about = turn.open_round(
        "tiny", due_at=turn.now_ms + 3_600_000, turn=turn.members[0].id if turn.members else ""
    )
    buttons = tuple((turn.button("button-open", f"tiny_{name}", about.id, "1"),) for name in ("own", "all"))
    turn.post(turn.html("group-privacy"), buttons)


def _own(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    if member.id != about.data["turn"] or extra != "1":
        return False
    turn.save(about.with_data(turn=""))
    turn.edit(turn.html("group-privacy"))
    return True


def _all(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    turn.tell("group-already_in")
    return True


def _leaves_a_trace(turn: GroupTurn, member: Member, about: Round, extra: str) -> bool:
    turn.save(about.with_data(pressed=member.id))
    return False


TINY = Ritual("tiny", begin=_begin, presses={"tiny_own": _own, "tiny_all": _all})


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One button for one member, and one for all."""
    monkeypatch.setitem(RITUALS, "tiny", TINY)
    for action in TINY.presses:
        monkeypatch.setitem(PRESSES, action, "tiny")
    yield


@pytest.mark.usefixtures("tiny")
async def test_whose_turn_it_is_may_and_nobody_else(tmp_path: Path) -> None:
    def look(stage: Stage) -> None:
        stage.begin("tiny", SAM)
        found = {data.split("|")[1]: (data, message) for message, data in stage.past[GROUP]}
        matrix = Matrix(stage)
        own, message = found["tiny_own"]
        assert [matrix.member(each, own, message).traced for each in (SAM, NOOR, MEI)] == [True, False, False]
        assert [matrix.member(each, *found["tiny_all"]).outcome.alert for each in FAMILY] == [True] * 3
        for data, message in found.values():
            matrix.all_of(data, message)
        assert matrix.seen["refused"] > 100 and matrix.seen["taken"] > 5

    await on_stage(tmp_path / "hecht.db", look)


@pytest.mark.usefixtures("tiny")
@pytest.mark.parametrize("act", [_leaves_a_trace], ids=["leaves_a_trace"])
async def test_it_sees_a_refusal_that_leaves_a_trace(
    act: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(RITUALS, "tiny", replace(TINY, presses={**TINY.presses, "tiny_own": act}))

    def look(stage: Stage) -> None:
        stage.begin("tiny", SAM)
        (data, message), *_ = [(d, m) for m, d in stage.past[GROUP] if "tiny_own" in d]
        with pytest.raises(AssertionError):
            Matrix(stage).all_of(data, message)

    await on_stage(tmp_path / "hecht.db", look)


# --------------------------------------------------------------------------------------------- the matrix


async def test_each_panel_and_action_there_is(tmp_path: Path) -> None:
    """Each ritual begun, each button that follows; and no action belongs to two."""
    seen: Counter[str] = Counter()

    def look(stage: Stage) -> None:
        for kind in sorted(RITUALS):
            stage.begin(kind, SAM)
        matrix = Matrix(stage)
        matrix.look(1000)
        seen.update(matrix.seen)

    await on_stage(tmp_path / "hecht.db", look)
    assert seen.keys() >= set(group.PANELS)
    assert sum(len(ritual.presses) for ritual in RITUALS.values()) == len(PRESSES)
    assert not PRESSES.keys() & group.PANELS.keys()


async def test_refused_without_a_trace_in_play(tmp_path: Path) -> None:
    seen: Counter[str] = Counter()
    await on_stage(tmp_path / "hecht.db", play(120, 40, 4, seen), 7)
    assert seen["refused"]


@pytest.mark.slow
async def test_refused_without_a_trace_in_long_play(tmp_path: Path) -> None:
    """With every ritual under way, in whatever state play has brought its rounds."""
    seen: Counter[str] = Counter()

    def life(stage: Stage) -> None:
        for kind in sorted(RITUALS):
            stage.begin(kind, SAM)
        play(160, 80, 1000, seen)(stage)

    for number in range(6):
        await on_stage(tmp_path / "hecht.db", life, 2000 + number)
    assert seen.keys() >= set(group.PANELS)
    assert len(seen.keys() & PRESSES.keys()) > len(PRESSES) / 2 or not PRESSES


async def test_a_private_flow_of_a_group_begins_for_no_one_else(tmp_path: Path) -> None:
    """The line that asks a member stands in their private chat; forged elsewhere it begins nothing."""

    def look(stage: Stage) -> None:
        for kind in sorted(RITUALS):
            stage.begin(kind, SAM)
        connection = stage.tx.sql.chat_get.args[0]
        rounds = [row["id"] for row in connection.execute('SELECT id FROM "round"').fetchall()]
        flows = {flow for ritual in RITUALS.values() for flow in ritual.flows} | {
            "join",
            "pair_join",
            "reflect",
        }
        for about in (*rounds, stage.circle_id() or "", "nothing", ""):
            for flow in sorted(flows):
                before = traces(stage.tx, OF_CIRCLES)
                with what_if(stage.tx):
                    stage.press(STRANGER, STRANGER, f"f|{flow}|{about}", 1)
                    assert traces(stage.tx, OF_CIRCLES) == before, (flow, about)
        for data in Matrix(stage).buttons():
            before = traces(stage.tx, OF_CIRCLES)
            with what_if(stage.tx):
                stage.press(STRANGER, STRANGER, data, 1)
                assert traces(stage.tx, OF_CIRCLES) == before, data

    await on_stage(tmp_path / "hecht.db", look)

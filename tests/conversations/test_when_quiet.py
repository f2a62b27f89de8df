"""Whatever is pressed, in any zone and with any quiet hours: what is taken is not quiet."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import cast
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot import moments
from bot.conversations import when
from bot.conversations.turn import Chat, Turn
from bot.flows.answers import State
from bot.flows.cards import End, Flow, Moment
from bot.flows.engine import view
from bot.flows.events import Pick
from bot.storage.tx import Tx
from tests.running import world

TIMES = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.sampled_from([0, 15, 30, 59]))
ZONES = ["Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca"]
# Of a flow in which a summary follows: what is pressed is taken at once.
FLOW = Flow(id="repair_step", cards=(Moment(id="when", kind="moment"), End(id="end", kind="end")))
SCREEN = view(FLOW, State("repair_step"), {})


def turn_at(now: datetime, zone: str, quiet: tuple[str, str]) -> Turn:
    chat = Chat("c", 1, "en", "", zone, *quiet, True, False, "p", 0)
    return Turn(cast(Tx, None), world(), now, chat)


def test_an_hour_that_the_clocks_skip_is_said_as_they_will_show_it() -> None:
    turn = turn_at(datetime(2026, 3, 27, 12, tzinfo=UTC), "Europe/Amsterdam", ("12:00", "12:00"))
    pick = when.pressed(turn, SCREEN, Pick("when", "2026-03-29T02", 0))
    assert pick is not None and pick.moment == "2026-03-29T03:00"
    assert when.echo(turn, pick) == "Sunday 29 March at 3am"


@given(
    now=st.datetimes(datetime(2026, 1, 1), datetime(2036, 12, 31), timezones=st.just(UTC)),
    ahead=st.timedeltas(timedelta(minutes=1), timedelta(days=30)),
    zone=st.sampled_from(ZONES),
    quiet=st.tuples(TIMES, TIMES),
)
def test_what_is_taken_is_not_quiet_unless_insisted_on(
    now: datetime, ahead: timedelta, zone: str, quiet: tuple[str, str]
) -> None:
    local = (now + ahead).astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0, second=0, microsecond=0)
    hour = Pick("when", f"{local:%Y-%m-%dT%H%M}", 0)
    pick = when.pressed(turn_at(now, zone, quiet), SCREEN, hour)
    if pick is None:
        assert moments.instant(local.date(), local.time(), zone) <= now
        return
    meant = datetime.fromisoformat(pick.offers[1] if pick.offers else pick.moment)
    taken = datetime.fromisoformat(pick.offers[0] if pick.offers else pick.moment)
    assert meant == local
    assert not moments.is_quiet(moments.instant(taken.date(), taken.time(), zone), zone, *quiet)
    assert meant <= taken <= meant + timedelta(days=2)
    assert bool(pick.offers) == (taken != meant)

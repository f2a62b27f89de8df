"""Nudges: planned as an intent (local date, time and zone), sent once, and only when still wanted.

`planning` says when, `rhythms` what comes again, `manners` whether now, `saying` in what words, `sending`
does it; `answers` are the buttons underneath, and `putting_off` what two of them do.
"""

from bot.conversations.nudges.about import ROOM, at_rest, drop_for_rest, hold_back, plan_of
from bot.conversations.nudges.planning import (
    due_of,
    due_within,
    plan,
    plan_after_days,
    plan_check_in,
    replan,
)
from bot.conversations.nudges.putting_off import snooze
from bot.conversations.nudges.rhythms import take_up
from bot.conversations.nudges.sending import send_due

__all__ = [
    "ROOM",
    "at_rest",
    "drop_for_rest",
    "due_of",
    "due_within",
    "hold_back",
    "plan",
    "plan_after_days",
    "plan_check_in",
    "plan_of",
    "replan",
    "send_due",
    "snooze",
    "take_up",
]

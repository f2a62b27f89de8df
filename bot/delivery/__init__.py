"""Delivery: the one sender. Outbox rows go to Telegram within its limits, and what became of them is kept."""

import os

# python-telegram-bot gives times as timedelta when asked to, and a warning for each one when not.
os.environ.setdefault("PTB_TIMEDELTA", "true")

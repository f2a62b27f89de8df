"""Telegram updates → events. Thin: nothing is decided here."""

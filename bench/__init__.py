"""Hecht beside the program that python-telegram-bot's documentation leads to: `make bench`."""

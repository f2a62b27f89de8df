"""Hecht: a scripted companion for repairing relationships during recovery."""

"""The schema's history. Alembic is imported only when a database is behind `NEWEST`."""

from __future__ import annotations

NEWEST = "0006"
"""The newest revision in ``versions/``; a test holds them together. Revisions are numbered, in one line."""

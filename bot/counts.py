"""Numbers that an operator may see."""

from __future__ import annotations


def about(count: int) -> str:
    """From one to nine a number could point at somebody."""
    if count == 0:
        return "none"
    return str(count) if count >= 10 else "fewer than 10"

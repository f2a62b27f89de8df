"""``python -m bot preview``: every flow and every screen on one page, to be read without running anything."""

"""Everything that is kept: one transaction at a time, on one thread, encrypted."""

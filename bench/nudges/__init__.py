"""Ten thousand nudges due in one minute, and what becomes of them: `make bench-nudges`."""

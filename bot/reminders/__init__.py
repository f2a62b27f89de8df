"""The clock that wakes what is due. The ``nudge`` table is the schedule; APScheduler only rings the bell."""

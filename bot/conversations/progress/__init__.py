"""Seeing it grow: what somebody kept, as two lines that may diverge, as people, as moments in a week.

Recovery and relationships are two lines (domain S8, R13). A slip is a point in a history that goes on, never
a new beginning: shame about a counter that falls to nothing makes the next use likelier (R12, source 63).
Records become figures (`series`, `people`), figures become a picture (`specs`), and the same in a few
sentences (`captions`). Nothing of it is kept: all is worked out anew from notes, steps and people.
"""

"""Between a person's own chat and a circle: the only ways there and back.

A person comes in by an invitation, releases words, takes them back, and leaves; a circle asks them something
in private. Both sides of a crossing happen in the one transaction of the event that led to it.
"""

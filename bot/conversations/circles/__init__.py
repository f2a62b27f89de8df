"""Circles, from the side that everybody sees: a family in its group chat, or two people without one.

What happens here is handled with a `GroupTurn`, which reaches the circle and what was released to it, and
nothing that is anybody's own. The way there and back is `bot.conversations.sharing`.
"""

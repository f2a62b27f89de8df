"""Pictures and sheets of paper: described in words of their own (`specs`), drawn in a process of their own.

Nothing here knows where the figures come from, in which language its words are, or Telegram. The libraries
that draw are large, so only the process that `artist` starts loads them, and it ends with its work.
"""

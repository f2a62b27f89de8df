"""``make audit``: what is known against what Hecht stands on, its licences, and the list of it."""

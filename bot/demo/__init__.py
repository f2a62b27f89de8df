"""A small Telegram in memory, and the web page that shows it: no token, no account, no network."""

"""A page to look at, opened from the chat's menu button: read only, and off without a public address."""

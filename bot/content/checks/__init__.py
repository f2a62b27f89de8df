"""What is wrong with content, found before a person meets it. The entry is `bot.content.checking`."""

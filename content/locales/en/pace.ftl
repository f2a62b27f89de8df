# Too much at once.

reply-too_fast =
    That came faster than I can read. What you sent just now was not read.

    Wait a minute, then go on where you were. You can tap Help now at any time.
notice-too_fast = That went too fast for me. Try again in a minute.

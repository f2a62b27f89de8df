# The PIN for reading back. Whatever stands in a locked chat may be read by anybody who holds the phone.

button-pin = PIN
button-pin_set = Choose a PIN
button-pin_change = Another PIN
button-pin_remove = Remove the PIN
button-pin_lock = Lock now
button-pin_open = Open
button-pin_lost = Forgot the PIN?
button-pin_back = Back to the PIN
button-pin_erase = Erase everything

## As a setting

pin-about =
    <b>A PIN</b>

    With a PIN, whoever picks up your phone can't read back here. You choose 4 to 8 digits. Not a birthday, and not 1234.

    The lock falls after ten quiet minutes, and at once with /lock. Who to call is never behind it.

    Good to know: if you forget it, nothing in this chat gets you past it. Then only erasing everything is left. Whoever runs this Hecht can still hand you a copy of what is kept.

    It can't cover what is in the chat already. Those messages can be read until they are deleted.
pin-is_set =
    <b>A PIN</b>

    There is one. The lock falls after ten quiet minutes, and at once with /lock.
pin-done =
    That is set.

    From now on the lock falls after ten quiet minutes, and at once with /lock. Reminders only say that there is something.

    Keep the digits somewhere safe. There is no way round them here but to erase everything.
pin-removed = The PIN is gone. Nothing is locked any more.

## The keypad

pin-open = Locked. What is the PIN?
pin-new = Choose 4 to 8 digits.
pin-again = The same digits once more.
pin-change = First the PIN you have now.
pin-remove = First the PIN you have now.
pin-kept = What you sent has been kept. It comes after the PIN.
pin-wrong = That isn't it.
pin-differs = Those two were not the same. Once more from the start.
pin-wait = It takes a pause now. From { $time } on you can try again.
pin-too_short = It has 4 to 8 digits.
pin-count = { $count ->
        [0] No digits
        [one] { $count } digit
       *[other] { $count } digits
    }
pin-open_again = Open again.

## Locked

pin-locked_now =
    Locked.

    What is above this can still be read until it is deleted.
# $contact may be empty.
pin-lost =
    Nothing in this chat gets round the PIN. Otherwise someone else could use that way too.

    What is left is to erase everything, and go on from empty. Would you like a copy first? Ask { $operator }.{ GIVEN($contact) ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }

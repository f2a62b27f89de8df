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

    With a PIN, whoever picks up your phone can't open what you wrote here. You choose 4 to 8 digits. Not a birthday, and not 1234.

    It locks after ten quiet minutes, and at once with /lock. Who to call is never behind it.

    Good to know: if you forget it, all you can do here is erase everything. So can anybody else with your phone. Whoever runs this Hecht can still give you a copy of what is kept.

    It can't cover what is in the chat already. That can be read until it is deleted.
pin-is_set =
    <b>A PIN</b>

    You have a PIN. It locks after ten quiet minutes, and at once with /lock.
pin-done =
    Your PIN is set.

    From now on it locks after ten quiet minutes, and at once with /lock. Reminders only say that there is something.

    Keep the digits somewhere safe. Without them, all you can do here is erase everything.
pin-removed = The PIN is gone. Nothing is locked any more.

## The keypad

pin-open = Locked. What is the PIN?
pin-new = Choose 4 to 8 digits.
pin-again = The same digits once more.
pin-change = First the PIN you have now.
pin-remove = First the PIN you have now.
pin-kept = What you sent has been kept. Hecht takes it up after the PIN.
pin-wrong = That isn't it.
pin-differs = Those two were not the same. Once more, from the start.
pin-wait = A pause now. You can try again from { $time }.
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
    Nothing in this chat gets you round the PIN. If it did, someone else could do the same.

    What you can do: erase everything, and go on without what was there. Would you like a copy first? Ask { $operator }.{ GIVEN($contact) ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }

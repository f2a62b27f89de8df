# The page to look at, opened from the chat's menu button. It shows, and changes nothing. Until it is known who looks, and
# wherever it can't be shown, it says nothing of what it would show.

page-brand = Hecht
# On the chat's menu button.
page-button = Overview

page-wait = One moment.
page-no_script = This page needs JavaScript to open.
page-refused = This page opens from your chat. Go back there, and open it with the button beside the text box.
page-busy = It is busy here. Try again in a minute.
page-nobody = There is nothing to see here yet. It begins in the chat.
page-locked = Open the chat and enter your PIN there. Then open this page again.
page-closed = This page closed by itself, as your chat does. You can open it again from there.

page-title = Your overview
page-about = This page is for you alone. What you want to change, you change in the chat.
page-skip = To the overview
page-parts = Parts of this page
page-in_words = In words

page-people = Your people
page-you = you
page-people_empty = Nobody is here yet. One person is enough to begin with.
page-people_shape = You are in the middle. The nearer someone's mark, the closer you two are now. The numbers are those of the list.

page-lines = Two lines
page-lines_empty = There are no lines yet. They begin with your own gauge.
page-lines_about = What you said yourself, from 0 to 10, in the last three months. The two may differ, and no line starts again.
page-line_said = { $line }: { $values }

page-steps = Your steps
page-steps_empty = There is no step here yet. The first one can be very small.

page-agreements = Agreements
page-agreements_empty = There are no agreements in your groups now. That is fine too.
page-agreed_until = Looked at again: { $day }

page-reminders = What is coming
page-reminders_empty = Nothing is planned.

calm = Two minutes of calm
    .button = Two minutes of calm
calm-breathe =
    Two minutes of slow breathing: in for four counts, out for six.

    It doesn't have to be exact. Dizzy, or does it feel wrong? Then breathe as you always do, and just watch.
    .breathe_in = Breathe in
    .breathe_out = Breathe out
    .done = I'm done
calm-now =
    How is it now?

    0 is calm, 10 is as strong as it gets.
calm-still =
    It's still strong. That happens, and it says nothing about you.

    A person helps more now than a screen does. Is there someone you could call?
    .offer-sos = Someone to call
    .offer-calm = Two minutes more
    .offer-menu = To the menu
calm-done = Another two minutes is always there, in the menu.
    .offer-menu = To the menu

look_again = Look again
    .button = Look again at a contact
look_again-changed = About the contact with { $who }. Has something changed?

    I can ask the questions about safety once more. Or it stays as it is. Both are fine.
    .ask_again = Ask me again
    .ask_again-said = ask again
    .stay = Leave it as it is
    .stay-said = leave it as it is
look_again-stays = Then it stays as it is. You don't have to do anything with it.
look_again-looked = Thank you. Nothing has to happen with it. If you like, you can look at both sides, or think about one small step.

# What is said to words that name a moment, in a conversation and by "python -m bot when": bot/content/proposals.py, bot/when.py
# $why: unclear, past, impossible, far, nothing

heard-sure = { $moment }. Klopt dat?
heard-why = { $why ->
        [past] Dat is al voorbij.
        [impossible] Die dag of tijd bestaat niet.
        [far] Dat duurt nog meer dan een jaar.
        [nothing] Ik zie er geen dag of tijd in.
       *[unclear] Ik weet niet zeker welk moment je bedoelt.
    }
heard-which = { $reason } Is het { $first }, of { $second }?
heard-that = { $reason } Is het { $first }?
heard-again = { $reason } Welke dag, en hoe laat?

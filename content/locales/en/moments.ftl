# What is said to words that name a moment, in a conversation and by "python -m bot when": bot/content/proposals.py, bot/when.py
# $why: unclear, past, impossible, far, nothing

heard-sure = { $moment }. Is that right?
heard-why = { $why ->
        [past] That time has gone by.
        [impossible] That day or time doesn’t exist.
        [far] That is more than a year away.
        [nothing] I don’t see a day or a time in that.
       *[unclear] I’m not sure which moment you mean.
    }
heard-which = { $reason } Is it { $first }, or { $second }?
heard-that = { $reason } Is it { $first }?
heard-again = { $reason } Which day, and what time?

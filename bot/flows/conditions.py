"""Whether a condition holds, given the answers and facts so far."""

from __future__ import annotations

from bot.flows.answers import Answer, Answers
from bot.flows.cards import Conditional, Test, When


def applies(thing: Conditional, answers: Answers) -> bool:
    """All of ``when`` hold, and not all of ``unless`` (when there is one)."""
    when, unless = thing.when, thing.unless
    return (not when or holds(when, answers)) and not (unless and holds(unless, answers))


def holds(when: When, answers: Answers) -> bool:
    """All tests of a condition hold."""
    return all(map(passes, when.values(), map(answers.get, when)))


def passes(test: Test, answer: Answer | None) -> bool:
    """One test on one answer. What is unanswered, skipped or still open passes only ``answered: false``
    and ``none_of``."""
    settled = answer if answer is not None and not answer.skipped and not answer.open else None
    if test.answered is not None and test.answered != (settled is not None):
        return False
    picked = settled.picked if settled is not None else ()
    if test.has is not None and test.has not in picked:
        return False
    if test.any_of and test.any_of.isdisjoint(picked):
        return False
    if test.none_of and not test.none_of.isdisjoint(picked):
        return False
    if test.at_least is None and test.at_most is None:
        return True
    if len(picked) != 1 or not picked[0].isdecimal():
        return False
    number = int(picked[0])
    return (test.at_least is None or number >= test.at_least) and (
        test.at_most is None or number <= test.at_most
    )

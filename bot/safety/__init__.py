"""Safety: the risk check on free text, the gate before repair, and the helplines. Pure.

Nothing here diagnoses, rates risk or stores a word of what was typed.
"""

from bot.safety.gate import Gate, fresh, gate
from bot.safety.helplines import (
    Country,
    Helplines,
    HelplinesError,
    Line,
    Problem,
    check,
    load_helplines,
    overdue,
)
from bot.safety.notation import NotationError
from bot.safety.rule_files import RulesError, load_rules
from bot.safety.rules import Assessment, Rule, Rules
from bot.safety.shipped import assess, shipped_rules

__all__ = [
    "Assessment",
    "Country",
    "Gate",
    "Helplines",
    "HelplinesError",
    "Line",
    "NotationError",
    "Problem",
    "Rule",
    "Rules",
    "RulesError",
    "assess",
    "check",
    "fresh",
    "gate",
    "load_helplines",
    "load_rules",
    "overdue",
    "shipped_rules",
]

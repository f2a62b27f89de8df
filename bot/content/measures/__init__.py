"""Questionnaires that an operator adds, one file each (docs/measures.md): read once, then a flow like others."""

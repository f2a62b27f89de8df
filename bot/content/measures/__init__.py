"""Questionnaires that an operator adds, a file each (docs/measures.md): read once, then flows like others."""

"""Intake: updates come in, and are acknowledged only once what they did is committed."""

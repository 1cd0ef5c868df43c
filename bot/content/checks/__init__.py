"""Checks of the content: references, plans, wording, and keys that nothing reads."""

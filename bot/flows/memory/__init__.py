"""Stored facts of a person, read as the rules of coaching need them."""

"""Rows of people: read as values, written in the turn's transaction."""

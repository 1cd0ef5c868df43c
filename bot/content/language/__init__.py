"""Parsers of what people type: times, dates and numbers in their language."""

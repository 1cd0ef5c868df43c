"""Rows of a person as an export holds them, and as an import brings them back."""

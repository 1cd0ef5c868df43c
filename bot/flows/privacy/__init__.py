"""Data of a person: shown, exported, erased."""

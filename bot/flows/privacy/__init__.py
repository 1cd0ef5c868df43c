"""Data of a person: shown, exported, erased; notices before they go."""

"""What is stored of a person: shown, exported, erased."""

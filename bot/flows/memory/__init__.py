"""What is remembered of a person, read as the rules of coaching want it."""

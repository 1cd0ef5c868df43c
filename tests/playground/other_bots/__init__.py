"""Plain bots of other libraries, unmodified, and what they have in common."""

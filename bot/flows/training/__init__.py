"""A training session, from its start to its end."""

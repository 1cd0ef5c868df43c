"""The daily warm-up, from its start to its end."""

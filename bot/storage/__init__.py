"""Storage of the coach."""

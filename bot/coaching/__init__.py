"""The method as pure functions and values."""

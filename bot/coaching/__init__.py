"""What the coach knows: pure functions and values."""

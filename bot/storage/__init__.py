"""What the coach remembers."""

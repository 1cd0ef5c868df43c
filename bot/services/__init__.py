"""What the coach does: one transaction each."""

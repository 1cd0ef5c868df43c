"""What the coach reads: exercises, rules and words."""

"""Content of the coach: exercises, rules and words."""

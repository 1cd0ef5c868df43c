"""The catalogue: exercises, ladders, programmes, health items and thresholds."""

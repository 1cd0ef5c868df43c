"""The weekly review: weeks, charts, volume, habit and the suggestion."""

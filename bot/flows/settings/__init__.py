"""Settings: the plan, times and zone, the display, exclusions, language and pause."""

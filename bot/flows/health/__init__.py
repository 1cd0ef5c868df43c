"""The parts of the health check: its steps, screens, and what each answer leads to."""

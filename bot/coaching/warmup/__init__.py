"""The warm-up: its doses, its plan, its progress and its twists."""

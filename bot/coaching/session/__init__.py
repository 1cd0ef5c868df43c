"""A session under way: its queue of sets, answers, transitions and pain."""

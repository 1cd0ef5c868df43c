"""Pain reported in a warm-up, in a session or on the morning after, and emergencies."""

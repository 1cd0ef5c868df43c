"""When a reminder is sent, merged, postponed or dropped."""

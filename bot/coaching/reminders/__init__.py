"""Rules by which a reminder is sent, merged, postponed or dropped."""

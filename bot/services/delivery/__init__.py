"""Messages of the outbox: claimed, re-checked, sent, and their result recorded."""

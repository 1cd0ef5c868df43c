"""Messages: rendered, sent within Telegram's limits, and what its refusals mean."""

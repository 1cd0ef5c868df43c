"""Matrix of a bad world: what the database and Telegram do wrong, and what is under way then."""

"""Messages of reminders, and the answers to them."""

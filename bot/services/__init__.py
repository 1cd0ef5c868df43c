"""Services of the coach, each one transaction."""

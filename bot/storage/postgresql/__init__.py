"""PostgreSQL: connections that close at once, and its locks."""

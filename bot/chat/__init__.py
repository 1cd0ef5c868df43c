"""Connect the coach to Telegram; the only package that imports the library."""

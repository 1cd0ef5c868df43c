"""How the coach speaks on Telegram; the only room that imports the library."""

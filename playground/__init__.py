"""Telegram in a box: a strict Bot API server on loopback, and a chat page to talk to the bot."""

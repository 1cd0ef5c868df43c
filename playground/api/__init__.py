"""The Bot API as Telegram keeps it: methods, markup, entities, limits, refusals."""

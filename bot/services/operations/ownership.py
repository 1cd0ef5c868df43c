"""Check that the database belongs to this bot."""

from sqlalchemy import Connection

from bot.storage import operations


class WrongBot(Exception):
    """The database belongs to another bot."""


def prove_bot(connection: Connection, bot_id: int) -> None:
    """Check that the database is this bot's; the first one leaves its number.

    Raises:
        WrongBot: another bot has written it.
    """
    owner = operations.first_meta(connection, "bot_id", str(bot_id))
    if owner != str(bot_id):
        raise WrongBot(
            f"this database belongs to bot {owner}, BOT_TOKEN is that of bot {bot_id}: "
            "give that bot's token, or another DATABASE_URL"
        )

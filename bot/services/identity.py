"""Whose database this is: the key it was written with, the bot it belongs to."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.storage import operations
from bot.storage.vault import vault_of

PROOF = b"backline"


class WrongBot(Exception):
    """The database belongs to another bot."""


def prove_key(connection: Connection) -> None:
    """Check that the key fits what is stored; the first one leaves its proof.

    Raises:
        KeyMistake: it does not fit.
    """
    vault = vault_of(connection)
    proof = operations.meta(connection, "key_check")
    if proof is None:
        operations.set_meta(connection, "key_check", vault.seal_bytes(PROOF).decode())
    else:
        vault.open_bytes(proof.encode())


def prove_bot(connection: Connection, bot_id: int) -> None:
    """Check that the database is this bot's; the first one leaves its number.

    Raises:
        WrongBot: another bot has written it.
    """
    owner = operations.meta(connection, "bot_id")
    if owner is None:
        operations.set_meta(connection, "bot_id", str(bot_id))
    elif owner != str(bot_id):
        raise WrongBot(
            f"this database belongs to bot {owner}, BOT_TOKEN is that of bot {bot_id}: "
            "give that bot's token, or another DATABASE_URL"
        )

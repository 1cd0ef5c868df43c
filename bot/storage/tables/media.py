"""Media: what Telegram keeps for this bot, so that nothing is uploaded twice."""

from sqlalchemy import Column, String, Table

from bot.storage.tables.columns import METADATA, Id, Instant

MEDIA = Table(
    "media",
    METADATA,
    # A file id is bound to one bot: another token must upload anew.
    Column("bot_id", Id, primary_key=True, autoincrement=False),
    Column("sha256", String(64), primary_key=True),
    Column("file_id", String(300), nullable=False),
    Column("at", Instant, nullable=False),
)

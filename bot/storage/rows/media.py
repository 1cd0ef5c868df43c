"""The file ids that Telegram gave for what was uploaded once."""

from datetime import datetime

from sqlalchemy import Connection, delete, select

from bot.storage.statements import put
from bot.storage.tables import MEDIA


def known(connection: Connection, bot_id: int) -> dict[str, str]:
    """Return every file id of a bot, by the file's sha256."""
    columns = (MEDIA.c.sha256, MEDIA.c.file_id)
    rows = connection.execute(select(*columns).where(MEDIA.c.bot_id == bot_id))
    return {row[0]: row[1] for row in rows}


def learn(connection: Connection, bot_id: int, sha256: str, file_id: str, now: datetime) -> None:
    """Keep a file id."""
    put(connection, MEDIA, {"bot_id": bot_id, "sha256": sha256}, {"file_id": file_id, "at": now})


def forget(connection: Connection, bot_id: int, sha256: str, file_id: str) -> None:
    """Delete a file id that Telegram knows no more; a newer one of another process stays."""
    where = (MEDIA.c.bot_id == bot_id, MEDIA.c.sha256 == sha256, MEDIA.c.file_id == file_id)
    connection.execute(delete(MEDIA).where(*where))

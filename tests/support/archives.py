"""Read an exported archive."""

from __future__ import annotations

import io
import json
from typing import Any
from zipfile import ZipFile

from bot.coaching.message import Message
from bot.services.privacy.export import Exports
from bot.services.privacy.export_files import HEADER, WHOLE
from bot.storage.database import Database
from tests.support.world import NOON

README = "All of it."


def in_words(message: Message) -> str:
    """The readme as it is; of any other message its id."""
    return README if message.id == "export-readme" else message.id


def unzipped(archive: bytes) -> dict[str, bytes]:
    """Its files by name."""
    with ZipFile(io.BytesIO(archive)) as found:
        return {name: found.read(name) for name in found.namelist()}


def shown(archive: bytes) -> str:
    """The archive as a transcript shows it."""
    return f"backline.zip: {', '.join(unzipped(archive))}"


async def exported_files(database: Database, person_id: int) -> dict[str, bytes]:
    """The files that a person is sent who asks for all data."""
    archive = await Exports(database, lambda: NOON, wait_seconds=60.0).archive(person_id, in_words)
    assert archive is not None
    return unzipped(archive)


async def exported_rows(database: Database, person_id: int) -> dict[str, list[dict[str, Any]]]:
    """Every row of a person by table, as it is exported."""
    files = await exported_files(database, person_id)
    found: dict[str, list[dict[str, Any]]] = json.loads(files[WHOLE])
    found.pop(HEADER)
    return found

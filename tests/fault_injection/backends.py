"""Databases of the matrix: one interface over the bot's SQLite file and over its PostgreSQL."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from bot.storage.tables.columns import EPOCH, MICROSECOND

Rows = list[tuple[object, ...]]


class Backend(Protocol):
    """The bot's database, read and changed beside it."""

    name: str
    url: str

    async def rows(self, statement: str, **values: object) -> Rows:
        """Read rows."""

    async def change(self, statement: str, **values: object) -> None:
        """Change rows in a transaction of its own."""

    def instant(self, instant: datetime) -> object:
        """Return an instant as the database stores it."""


class Sqlite:
    """A file."""

    name = "sqlite"

    def __init__(self, file: Path) -> None:
        self.file = file
        self.url = f"sqlite:///{file}"

    async def rows(self, statement: str, **values: object) -> Rows:
        """Read rows."""
        with closing(self._connection("ro")) as connection:
            return connection.execute(statement, values).fetchall()

    async def change(self, statement: str, **values: object) -> None:
        """Change rows in a transaction of its own."""
        await asyncio.to_thread(self._change, statement, values)

    def instant(self, instant: datetime) -> object:
        """Return microseconds since the epoch."""
        return (instant - EPOCH) // MICROSECOND

    def _change(self, statement: str, values: Mapping[str, object]) -> None:
        with closing(self._connection("rw")) as connection, connection:
            connection.execute(statement, values)

    def _connection(self, mode: str) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{self.file}?mode={mode}", uri=True, timeout=30.0)


class Postgres:
    """A database of a server, which `server` (the address of another one there) can act on."""

    name = "postgresql"

    def __init__(self, url: str, server: str) -> None:
        self.url = url
        self.server = server

    async def rows(self, statement: str, **values: object) -> Rows:
        """Read rows."""
        engine = create_async_engine(self.url, poolclass=NullPool)
        try:
            async with engine.connect() as connection:
                found = await connection.execute(text(statement), values)
                return [tuple(row) for row in found]
        finally:
            await engine.dispose()

    async def change(self, statement: str, **values: object) -> None:
        """Change rows in a transaction of its own."""
        engine = create_async_engine(self.url, poolclass=NullPool)
        try:
            async with engine.begin() as connection:
                await connection.execute(text(statement), values)
        finally:
            await engine.dispose()

    def instant(self, instant: datetime) -> object:
        """Return the instant itself."""
        return instant

"""Consistent copies of a SQLite file, also while the bot runs: each whole under its name."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bot.storage.durable import put_in_place

#: What SQLite keeps beside a file: rolled back or replayed when the file is opened.
LOGS = ("-journal", "-wal", "-shm")


class Damaged(Exception):
    """A file that is no SQLite database, or one that contradicts itself."""


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy with SQLite's own backup; the target appears whole and checked, or not at all.

    Raises:
        FileNotFoundError: there is no source.
        Damaged: the source is no database, or what was read of it contradicts itself.
        sqlite3.Error: the disk is full, or one of both cannot be used.
        OSError: likewise.
    """
    if not source.exists():
        raise FileNotFoundError(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    with part_of(target) as part:
        with closing(sqlite3.connect(f"{_uri(source)}?mode=ro", uri=True)) as reader:
            copy_open(reader, part)
        check_whole(part)
        put_in_place(part, target)


@contextmanager
def part_of(target: Path) -> Iterator[Path]:
    """An empty file beside the target, for its owner only; gone at the end if it is left."""
    part = target.with_name(f"{target.name}.part")
    remove_file(part)
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield part
    finally:
        remove_file(part)


def copy_open(reader: sqlite3.Connection, part: Path) -> None:
    """Copy an open database into a file.

    Raises:
        Damaged: it is no database.
    """
    with damage_named(), closing(sqlite3.connect(part)) as writer:
        reader.backup(writer)


def open_unchanging(file: Path) -> sqlite3.Connection:
    """A file that nobody writes, opened so that nothing is made beside it."""
    return sqlite3.connect(f"{_uri(file)}?mode=ro&immutable=1", uri=True)


def check_whole(file: Path) -> None:
    """Read a file that nobody writes from end to end.

    Raises:
        Damaged: it contradicts itself.
    """
    with damage_named(), closing(open_unchanging(file)) as connection:
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise Damaged(" ".join(found.split()))


@contextmanager
def damage_named() -> Iterator[None]:
    """Tell damage from a disk that is full or cannot be read.

    Raises:
        Damaged: SQLite finds the file malformed, or no database.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        if _code(error) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
            raise Damaged(str(error)) from error
        raise


def remove_file(file: Path) -> None:
    """Delete a SQLite file; its logs first, which would else be taken for those of the next."""
    for log in LOGS:
        file.with_name(f"{file.name}{log}").unlink(missing_ok=True)
    file.unlink(missing_ok=True)


def _code(error: sqlite3.DatabaseError) -> int:
    """SQLite's primary result code; 0 where the driver itself complains."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _uri(file: Path) -> str:
    return file.absolute().as_uri()

"""Consistent copies of a SQLite file, also while the bot runs: each whole under its name."""

import fcntl
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from bot.storage.driver_errors import is_damage
from bot.storage.durable import put_in_place
from bot.storage.encryption.encryption import Vault

#: What SQLite keeps beside a file: rolled back or replayed when the file is opened.
LOGS = ("-journal", "-wal", "-shm")

#: What SQLite says of one row that breaks a rule of its table: no damage of the file.
_OF_A_ROW = ("NULL value in", "CHECK constraint failed in", "NUMERIC value in", "TEXT value in")


class BackupMistake(Exception):
    """A copy that cannot be made, or must not be put back, with the remedy; nothing changed."""


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
    """Yield an empty file beside the target, for its owner only; gone at the end if it is left.

    Raises:
        BackupMistake: another process is making the same copy.
    """
    part = target.with_name(f"{target.name}.part")
    handle = _locked(part)
    try:
        for log in LOGS:  # what a kill has left would be taken for the logs of this one
            part.with_name(f"{part.name}{log}").unlink(missing_ok=True)
        os.ftruncate(handle, 0)
        os.fchmod(handle, 0o600)
        yield part
    finally:
        if _is_at(part, handle):
            for end in (*LOGS, ""):
                part.with_name(f"{part.name}{end}").unlink(missing_ok=True)
        os.close(handle)


def _locked(part: Path) -> int:
    """Return a handle of the file with this name, which no other process has."""
    while True:
        handle = os.open(part, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            raise BackupMistake(
                f"{part} is being written by another process: wait for its end"
            ) from None
        # Finished in between, it has another name by now, and is not to be written any more.
        if _is_at(part, handle):
            return handle
        os.close(handle)


def _is_at(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def copy_open(reader: sqlite3.Connection, part: Path) -> None:
    """Copy an open database into a file.

    Raises:
        Damaged: it is no database.
    """
    with damage_named(), closing(sqlite3.connect(part)) as writer:
        reader.backup(writer)


def open_unchanging(file: Path) -> sqlite3.Connection:
    """Return a file that nobody writes, opened so that nothing is made beside it."""
    return sqlite3.connect(f"{_uri(file)}?mode=ro&immutable=1", uri=True)


def reading_engine(connect: Callable[[], sqlite3.Connection], vault: Vault) -> Engine:
    """Return an engine to read with, which sets nothing up on its connections."""
    return create_engine(
        "sqlite://",
        creator=connect,
        poolclass=NullPool,
        execution_options={"vault": vault},
        hide_parameters=True,
    )


def fold_log_in(file: Path) -> None:
    """Write the log into a file that no other process has open; nothing is left beside it.

    Raises:
        Damaged: it is no database, or malformed.
        sqlite3.Error: the disk is full, or another program has it open.
    """
    with damage_named(), closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=FULL")
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise sqlite3.OperationalError(f"{file} is in use by another program: end that first")


def check_whole(file: Path) -> None:
    """Check the structure of a file that nobody writes, from end to end.

    Raises:
        Damaged: it contradicts itself.
    """
    with damage_named(), closing(open_unchanging(file)) as connection:
        if found := damage_in(connection):
            raise Damaged(found[0])


def damage_in(connection: sqlite3.Connection) -> list[str]:
    """Return the first ten complaints about the structure of a database."""
    rows = connection.execute("PRAGMA quick_check(10)").fetchall()
    said = [" ".join(str(row[0]).split()) for row in rows]
    return [each for each in said if each != "ok" and not each.startswith(_OF_A_ROW)]


@contextmanager
def damage_named() -> Iterator[None]:
    """Tell damage from a disk that is full or cannot be read.

    Raises:
        Damaged: SQLite finds the file malformed, or no database.
    """
    try:
        yield
    except (sqlite3.Error, DBAPIError) as error:
        if is_damage(error):
            raise Damaged(str(getattr(error, "orig", None) or error)) from error
        raise


def _uri(file: Path) -> str:
    return file.absolute().as_uri()

"""Tell errors of the data from errors of the database, and name their remedies."""

import sqlite3

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

DEADLOCK = "40P01"

#: Classes of SQLSTATE: a value that does not fit, a constraint that forbids it.
OF_THE_DATA = ("22", "23")

#: SQLSTATEs that no waiting mends: user and password (28), no such database, no rights on it or on
#: its tables, a server that lacks a setting because it is older than PostgreSQL 14.
FINAL = ("28", "3D000", "42501", "42704")

#: SQLite's likewise, and its errors for statements that are wrong in themselves.
_SQLITE_OF_THE_DATA = (
    sqlite3.IntegrityError,
    sqlite3.DataError,
    sqlite3.ProgrammingError,
    sqlite3.InterfaceError,
    sqlite3.NotSupportedError,
)

#: SQLite's errors that a connection never recovers from: it takes a file for read-only until it is
#: closed, and goes on with the old file after a disk was taken off and mounted again.
_OF_THE_CONNECTION = ("SQLITE_READONLY", "SQLITE_IOERR")

#: What to look at, by SQLSTATE or its beginning, the longer first; by SQLite's name of the error.
_REMEDIES = {
    "25006": "it takes no writes: is its disk full, or is it a replica?",
    "28": "look at the user and the password in DATABASE_URL, and at pg_hba.conf",
    "3D": "look at the name of the database in DATABASE_URL",
    "42501": "give the user its rights on the database and on these tables back",
    "42704": "PostgreSQL 14 or newer is needed",
    "42": "its schema is not this release's: is somebody migrating or restoring it?",
    "53100": "its disk is full",
    "53300": "look at max_connections, and at who holds so many",
    "55": "is somebody upgrading or restoring it?",
    "SQLITE_BUSY": "another program holds the file: look at who",
    "SQLITE_CORRUPT": "the file is damaged: stop the bot, and `python -m bot restore BACKUP`",
    "SQLITE_NOTADB": "the file is damaged: stop the bot, and `python -m bot restore BACKUP`",
    "SQLITE_CANTOPEN": "is its disk mounted, and may this user read and write it?",
    "SQLITE_FULL": "make room on the disk",
    "SQLITE_IOERR": "look at the disk",
    "SQLITE_READONLY": "look at who owns the file, and how its disk is mounted",
}

#: Likewise by the kind of an error that has neither, the first that fits.
_REMEDIES_BY_KIND = (
    (PoolTimeout, "all connections are in use: it is slow, or overloaded"),
    (TimeoutError, "it does not answer: is it overloaded, stopped or cut off?"),
    (OSError, "is PostgreSQL running, and DATABASE_URL right?"),
)


def is_of_the_database(error: BaseException) -> bool:
    """Return whether the same transaction may succeed once the database is well again.

    True for every error of a driver but those that say that the data was at fault: a connection,
    a lock or a full disk, a user that is turned away, a database that takes no writes, damage.
    """
    if isinstance(error, PoolTimeout):
        return True
    if not isinstance(error, (DBAPIError, sqlite3.Error)):
        return False
    original = _original(error)
    if isinstance(original, sqlite3.Error):
        return not isinstance(original, _SQLITE_OF_THE_DATA)
    return not _sqlstate(original).startswith(OF_THE_DATA)


def is_deadlock(error: BaseException) -> bool:
    """Return whether the server ended the transaction in favour of another one."""
    return _sqlstate(_original(error)) == DEADLOCK


def is_final(error: BaseException) -> bool:
    """Return whether the cause is one that waiting does not mend."""
    each: BaseException | None = error
    while each is not None:
        if _sqlstate(_original(each)).startswith(FINAL):
            return True
        each = each.__cause__
    return False


def is_damage(error: BaseException) -> bool:
    """Return whether the SQLite file itself is damaged, or is none."""
    name = str(getattr(_original(error), "sqlite_errorname", ""))
    return name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


def is_of_the_connection(error: BaseException) -> bool:
    """Return whether SQLite has to open its file anew before anything can succeed."""
    name = str(getattr(_original(error), "sqlite_errorname", ""))
    return name.startswith(_OF_THE_CONNECTION)


def cause(error: BaseException) -> str:
    """Return one line on which who runs the bot can act, without the statement's values."""
    original = _original(error)
    words = str(original).splitlines()
    said = f"{type(original).__name__}: {words[0]}" if words else type(original).__name__
    remedy = _remedy(original)
    return said if remedy is None else f"{said}; {remedy}"


def _remedy(error: BaseException) -> str | None:
    name = _sqlstate(error) or str(getattr(error, "sqlite_errorname", ""))
    known = max((each for each in _REMEDIES if name.startswith(each)), key=len, default=None)
    if known is not None:
        return _REMEDIES[known]
    return next((remedy for kind, remedy in _REMEDIES_BY_KIND if isinstance(error, kind)), None)


def _original(error: BaseException) -> BaseException:
    """Return the driver's own error."""
    return error.driver_exception if isinstance(error, DBAPIError) else error


def _sqlstate(error: BaseException) -> str:
    return str(getattr(error, "sqlstate", None) or "")

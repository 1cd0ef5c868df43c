"""Exit codes of the commands, and one line for every mistake that can be mended."""

import errno
import sqlite3
import sys
from collections.abc import Callable

from sqlalchemy.exc import DBAPIError

from bot.content.mistakes import ContentError
from bot.services.operations.ownership import WrongBot
from bot.settings import AddressTaken, Settings, SettingsError
from bot.storage.database import Unavailable
from bot.storage.driver_errors import cause
from bot.storage.encryption.encryption import KeyMistake
from bot.storage.locks import AccessRefused, AlreadyRunning
from bot.storage.open import FolderMissing
from bot.storage.schema import SchemaMistake
from bot.storage.sqlite.backup import BackupMistake, Damaged

REFUSED = 2
RUNNING_ALREADY = 3
ADDRESS_TAKEN = 4

#: What whoever runs the bot can mend: each says its remedy itself.
MISTAKES = (
    SettingsError,
    KeyMistake,
    SchemaMistake,
    FolderMissing,
    WrongBot,
    ContentError,
    BackupMistake,
    Damaged,
    AccessRefused,
    FileNotFoundError,
    PermissionError,
)

_MAKE_WRITABLE = "make its folder writable for the bot's user, or name another one"
#: What to do about a file that the system refuses.
_REMEDIES = {
    errno.EACCES: _MAKE_WRITABLE,
    errno.EPERM: _MAKE_WRITABLE,
    errno.EROFS: _MAKE_WRITABLE,
    errno.ENOSPC: "make room on the disk",
    errno.EDQUOT: "make room on the disk",
}


def guarded(work: Callable[[], int], settings: Settings) -> int:
    """Run a command; what whoever runs it can mend is said in one line."""
    try:
        return work()
    except Exception as error:
        code = _ended_by(_first_of(error), settings)
        if code is None:
            raise
        return code


def _ended_by(error: Exception, settings: Settings) -> int | None:
    """Return the exit code, once the line is said; None: it is a mistake of ours."""
    from bot.chat.commands import WrongToken  # noqa: PLC0415 - heavy, and loaded by then

    if isinstance(error, AlreadyRunning):
        refuse(error)
        return RUNNING_ALREADY
    if isinstance(error, AddressTaken):
        refuse(error)
        return ADDRESS_TAKEN
    if isinstance(error, (*MISTAKES, WrongToken)):
        return refuse(error)
    if isinstance(error, (OSError, DBAPIError, sqlite3.Error, Unavailable)):
        which = "the SQLite file" if settings.is_embedded else "PostgreSQL"
        sys.stderr.write(f"backline: {which} cannot be used: {line_of(error)}\n")
        return REFUSED
    return None


def _first_of(error: Exception) -> Exception:
    """Return the first error of those that ended tasks side by side."""
    while isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    return error


def refuse(error: Exception) -> int:
    """Say it in one line; the exit code."""
    sys.stderr.write(f"backline: {line_of(error)}\n")
    return REFUSED


def line_of(error: Exception) -> str:
    """Format an error in one line; of a database error without its statement."""
    if isinstance(error, (DBAPIError, sqlite3.Error)):
        return cause(error)
    line = " ".join(str(error).split()) or type(error).__name__
    remedy = _REMEDIES.get(error.errno or 0) if isinstance(error, OSError) else None
    return f"{line}: {remedy}" if remedy else line

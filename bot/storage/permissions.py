"""Files and folders of the database and its key: open to their owner only."""

import stat
from pathlib import Path

import structlog

from bot.storage.sqlite import copies
from bot.storage.sqlite.backup import LOGS

log = structlog.get_logger()

_FOR_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def close_key_file(file: Path, database: Path | None) -> None:
    """Make a key file readable by its owner only; warn where that cannot be, or of its place.

    A mounted secret is somebody else's, or on a file system that is read only. Where everybody
    can read it, that is worth a line; where its owner lets our group read it, it was meant so.

    Args:
        file: the key file.
        database: the SQLite file; None: the database is a server.
    """
    mode = _mode(file)
    if mode & _FOR_OTHERS and not _close(file, mode) and mode & stat.S_IROTH:
        log.warning("key_file_readable", file=str(file), mode=f"{mode:04o}")
    if database is not None and is_inside(file, database.parent):
        log.warning("key_beside_database", file=str(file))


def close_database(file: Path, folder: Path | None) -> None:
    """Take everybody's permissions but the owner's from a SQLite file, its logs and its copies.

    Args:
        file: the database.
        folder: the folder to close as well; None: it may hold other things for other people.
    """
    beside = [file, *(file.with_name(f"{file.name}{end}") for end in LOGS)]
    if file.parent.is_dir():
        beside += [*copies.automatic(file), *copies.backups(file, file.parent)]
    for path in [*beside, *([folder] if folder else [])]:
        mode = _mode(path) if path.exists() else 0
        if mode & _FOR_OTHERS and not _close(path, mode):
            log.warning("permissions_open", file=str(path), mode=f"{mode:04o}")


def is_inside(file: Path, folder: Path) -> bool:
    """Return whether a file stands in a folder or below it."""
    return folder.resolve() in file.resolve().parents


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _close(path: Path, mode: int) -> bool:
    """Take the others' permissions; False where the file is not ours to change."""
    try:
        path.chmod(mode & ~_FOR_OTHERS)
    except OSError:
        return False
    log.warning("permissions_corrected", file=str(path), mode=f"{mode:04o}")
    return True

"""Copies of a SQLite file in a folder: how they are named, and which are past their time."""

import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

_STAMP = "%Y%m%d-%H%M%S"
_STAMPED = r"\d{8}-\d{6}"
#: Before a migration, before a restore; without a date where an older release has made it.
_AUTOMATIC = rf"before-(?:\d{{4}}|restore(?:-{_STAMPED}(?:-\d+)?)?)"


def backup_name(file: Path, now: datetime) -> str:
    """`backline.20260329-120000.db`."""
    return f"{file.stem}.{now:{_STAMP}}.db"


def before_restore(file: Path, now: datetime) -> Path:
    """Return a name that no copy has yet: `backline.before-restore-20260329-120000.db`."""
    first = file.with_name(f"{file.stem}.before-restore-{now:{_STAMP}}.db")
    path, count = first, 1
    while path.exists():
        count += 1
        path = first.with_name(f"{first.stem}-{count}.db")
    return path


def backups(file: Path, folder: Path) -> list[Path]:
    """Return what the command has made of a file in a folder, the oldest first."""
    return _named(folder, rf"{re.escape(file.stem)}\.{_STAMPED}\.db")


def automatic(file: Path) -> list[Path]:
    """List copies made beside a file before a migration or a restore."""
    made = _named(file.parent, rf"{re.escape(file.stem)}\.{_AUTOMATIC}\.db")
    return [*made, *_named(file.parent, rf"{re.escape(file.name)}\.part")]


def last_changed_before(files: Iterable[Path], instant: datetime) -> list[Path]:
    """Return those that nobody has written since."""
    return [each for each in files if each.stat().st_mtime < instant.timestamp()]


def _named(folder: Path, name: str) -> list[Path]:
    """Return files of this name; an unfinished one and what stands beside one belong to it."""
    wanted = re.compile(rf"{name}(?:\.part)?(?:-journal|-wal|-shm)?")
    found = (each for each in folder.iterdir() if wanted.fullmatch(each.name))
    return sorted(each for each in found if each.is_file() and not each.is_symlink())

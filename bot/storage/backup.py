"""A consistent copy of a SQLite file, also while the bot runs."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy with SQLite's own backup; the target appears whole or not at all.

    Raises:
        FileNotFoundError: there is no source.
        sqlite3.Error: the source is no database, or the disk is full.
    """
    if not source.exists():
        raise FileNotFoundError(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as open_source,
        closing(sqlite3.connect(unfinished)) as open_target,
    ):
        open_source.backup(open_target)
    unfinished.replace(target)

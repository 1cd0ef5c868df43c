"""Give the space of erased rows back to the disk; PostgreSQL does so by itself."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import cast

import structlog
from sqlalchemy import Connection

from bot.tuning import TUNING

log = structlog.get_logger()

INCREMENTAL = 2  # what SQLite answers where freed pages can be given back by and by
#: While the file is written anew it is there twice, and once more in its log.
NEEDED = 2.2


def give_back(connection: Connection) -> bool:
    """Give some free pages of the file back; whether there are more."""
    if connection.dialect.name != "sqlite" or _pragma(connection, "auto_vacuum") != INCREMENTAL:
        return False
    spare = max(TUNING.pages_spare, _pragma(connection, "page_count") // TUNING.pages_spare_share)
    spare = _pragma(connection, "freelist_count") - spare
    if spare <= 0:
        return False
    count = min(spare, TUNING.pages_freed)
    # A page each time: Python steps through a statement without rows only once.
    driver = cast("sqlite3.Connection", connection.connection.driver_connection)
    for _ in range(count):
        driver.execute("PRAGMA incremental_vacuum(1)")
    return spare > count


def make_shrinkable(file: Path) -> None:
    """Write a file anew, once, so that it can give pages back; not where the disk is too full.

    Nothing else may have the file open. A kill leaves it as it was.
    """
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        if connection.execute("PRAGMA auto_vacuum").fetchone()[0] == INCREMENTAL:
            return
        needed, free = NEEDED * file.stat().st_size, shutil.disk_usage(file.parent).free
        if free < needed:
            log.warning("file_not_shrinkable", needed_mb=_mb(needed), free_mb=_mb(free))
            return
        try:
            connection.execute(f"PRAGMA auto_vacuum={INCREMENTAL}")
            connection.execute("VACUUM")
        except sqlite3.OperationalError as error:
            log.warning("file_not_shrinkable", error=type(error).__name__)


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())


def _mb(count: float) -> int:
    return round(count / 1_000_000)

"""Look at a SQLite file before anything runs on it: one that is damaged is not opened."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from bot.storage.driver_errors import cause, is_damage
from bot.storage.sqlite.backup import Damaged, damage_in

#: Seconds of looking, some 1 ms for each MB: at every start, and after an end that was none
#: (docs/decisions/0014). What was not reached by then shows when it is read.
AT_START = 0.05
AFTER_A_KILL = 2.0


def require_sound(
    file: Path, at_start: float = AT_START, after_a_kill: float = AFTER_A_KILL
) -> None:
    """Check the structure of a database file, for some seconds at most.

    Raises:
        Damaged: it is no database, or one that cannot be relied on.
    """
    if not file.exists():
        return
    log = file.with_name(f"{file.name}-wal")
    was_killed = log.exists() and log.stat().st_size > 0
    try:
        found = _found(file, after_a_kill if was_killed else at_start)
    except sqlite3.Error as error:
        if not is_damage(error):
            return  # locked, or out of time; whatever else it is, the opening says it
        raise Damaged(f"{file}: {cause(error)}") from error
    if found:
        raise Damaged(f"{file}: the file is damaged ({found[0]}): `python -m bot restore BACKUP`")


def _found(file: Path, seconds: float) -> list[str]:
    done = threading.Event()
    with closing(sqlite3.connect(file)) as connection:
        watching = threading.Thread(target=_end_after, args=(connection, seconds, done))
        watching.start()
        try:
            return damage_in(connection)
        finally:
            done.set()
            watching.join()


def _end_after(connection: sqlite3.Connection, seconds: float, done: threading.Event) -> None:
    """Interrupt the check when its time is over; before it has begun that does nothing."""
    pause = seconds
    while not done.wait(pause):
        connection.interrupt()
        pause = 0.005

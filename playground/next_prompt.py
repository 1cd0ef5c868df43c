"""Read from the bot's SQLite file when a person's next prompt is due."""

import sqlite3
from contextlib import closing
from pathlib import Path

from playground.api.facts import Json

_MICROSECONDS = 1_000_000
_ZONE = "SELECT zone FROM people WHERE id = ?"
_NEXT = """
SELECT min(at) FROM (
    SELECT next_at AS at FROM reminders WHERE person_id = ?1 AND resting IS NULL
    UNION ALL
    SELECT ring_at FROM occurrences WHERE person_id = ?1 AND state IN ('snoozed', 'held')
)
"""


def next_prompt(database: Path, person_id: int) -> Json | None:
    """Find `at`, in Unix seconds or None, and the person's `zone`; None: nobody known."""
    try:
        with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
            zone = connection.execute(_ZONE, (person_id,)).fetchone()
            at = connection.execute(_NEXT, (person_id,)).fetchone()
    except sqlite3.Error:
        # Not made yet, or just being changed.
        return None
    if zone is None:
        return None
    return {"at": None if at[0] is None else at[0] / _MICROSECONDS, "zone": zone[0]}

"""Two transactions on PostgreSQL that meet: one goes on once the other one waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable

from sqlalchemy import Connection, text

PATIENCE = 60.0  # seconds for what takes a few milliseconds
_WAITS = """
SELECT count(*), pg_sleep(0.01) FROM pg_locks
WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))
"""


def until_waited_for(connection: Connection, or_done: Callable[[], bool] = lambda: False) -> None:
    """Return once another transaction waits for a lock of this one, or is done without.

    Raises:
        AssertionError: none does.
    """
    began = time.monotonic()
    while not or_done() and not connection.execute(text(_WAITS)).scalar_one():
        assert time.monotonic() - began < PATIENCE, "nobody waits"

"""A lock that another process holds is taken once it is free, though PostgreSQL was restarted."""

from __future__ import annotations

from contextlib import suppress

import pytest

from bot.storage.database import Unavailable
from bot.storage.locks import POLLING, AdvisoryLock
from tests.storage.databases import run_sql

#: Ends every other session on the database, as a restart of PostgreSQL does.
ALL_ENDED = """
SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


async def test_who_waits_for_a_lock_takes_it_though_its_own_session_was_ended(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.locks.ANSWER_WITHIN", 60.0)  # a busy machine
    poller, standby = AdvisoryLock(postgresql_url, POLLING), AdvisoryLock(postgresql_url, POLLING)
    assert await poller.take()
    assert not await standby.take()

    await run_sql(postgresql_url, ALL_ENDED)
    with suppress(Unavailable):  # the answer of its session that has ended
        await standby.take()

    assert await standby.take()
    assert await standby.is_held()
    await poller.release()
    await standby.release()

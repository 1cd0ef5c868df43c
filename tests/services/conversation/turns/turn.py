"""All that a turn may change, how it answers a tap, and statements of no turn."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Connection

from bot.services.incoming import Answer
from bot.storage.tables import CONVERSATIONS, JOURNAL, OUTBOX, PEOPLE, SESSIONS
from tests.services.coach import Coach

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)


def toast_of(answer: Answer | None) -> str | None:
    """The id of the toast that a tap is answered with; None: silently."""
    assert answer is not None, "a tap is always answered"
    return None if answer.toast is None else answer.toast.id


async def everything(coach: Coach) -> dict[str, Any]:
    """All that a turn may change."""
    tables = (PEOPLE, CONVERSATIONS, SESSIONS, JOURNAL, OUTBOX)
    return {table.name: [dict(row) for row in await coach.rows(table)] for table in tables}


def execute(connection: Connection, statement: Any) -> None:  # noqa: ANN401 - any statement
    connection.execute(statement)

"""Stored values of one person, as far as the laws ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from bot.storage.tables import CONVERSATIONS, PEOPLE, SESSIONS


@dataclass(frozen=True)
class Stored:
    """One person's rows; `revision` None: there is no conversation.

    `since`: Unix seconds; no revision of this person's is lower.
    """

    is_known: bool = False
    is_onboarded: bool = False
    is_gone: bool = False
    paused_from: datetime | None = None
    paused_until: datetime | None = None
    since: int = 0
    revision: int | None = None
    is_asked: bool = False
    flow: str | None = None
    sessions: int = 0

    def is_paused(self, now: datetime) -> bool:
        """Return whether nothing may come of itself now."""
        if self.paused_from is None:
            return False
        return self.paused_until is None or self.paused_until > now


def stored(connection: Connection, person_id: int) -> Stored:
    """Look it up."""
    person = connection.execute(select(PEOPLE).where(PEOPLE.c.id == person_id)).mappings().first()
    if person is None:
        return Stored()
    talk = select(CONVERSATIONS).where(CONVERSATIONS.c.person_id == person_id)
    row = connection.execute(talk).mappings().first()
    is_open = (SESSIONS.c.person_id == person_id, SESSIONS.c.outcome.is_(None))
    count = select(func.count()).select_from(SESSIONS).where(*is_open)
    return Stored(
        is_known=True,
        is_onboarded=person["onboarded_at"] is not None,
        is_gone=person["gone_at"] is not None,
        paused_from=person["paused_from"],
        paused_until=person["paused_until"],
        since=int(person["created_at"].timestamp()),
        revision=row["revision"] if row else None,
        is_asked=bool(row and row["flow"] is not None),
        flow=row["flow"] if row else None,
        sessions=connection.execute(count).scalar_one(),
    )

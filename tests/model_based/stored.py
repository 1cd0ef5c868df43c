"""Stored values of one person, as far as the laws ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from bot.storage.statements import Prepared
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


def _of_one() -> Prepared:
    is_open = (SESSIONS.c.person_id == PEOPLE.c.id, SESSIONS.c.outcome.is_(None))
    sessions = select(func.count()).select_from(SESSIONS).where(*is_open).scalar_subquery()
    columns = (
        PEOPLE.c.onboarded_at,
        PEOPLE.c.gone_at,
        PEOPLE.c.paused_from,
        PEOPLE.c.paused_until,
        PEOPLE.c.created_at,
        CONVERSATIONS.c.revision,
        CONVERSATIONS.c.flow,
        sessions.label("sessions"),
    )
    talk = PEOPLE.outerjoin(CONVERSATIONS, CONVERSATIONS.c.person_id == PEOPLE.c.id)
    return Prepared(select(*columns).select_from(talk).where(PEOPLE.c.id == bindparam("person")))


_OF_ONE = _of_one()


def stored(connection: Connection, person_id: int) -> Stored:
    """Look it up."""
    found = _OF_ONE.mappings(connection, {"person": person_id})
    if not found:
        return Stored()
    row = found[0]
    return Stored(
        is_known=True,
        is_onboarded=row["onboarded_at"] is not None,
        is_gone=row["gone_at"] is not None,
        paused_from=row["paused_from"],
        paused_until=row["paused_until"],
        since=int(row["created_at"].timestamp()),
        revision=row["revision"],
        is_asked=row["flow"] is not None,
        flow=row["flow"],
        sessions=row["sessions"],
    )

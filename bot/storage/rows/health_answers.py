"""Erase what a person told about their health: consent was withdrawn."""

from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, Delete, Update, bindparam, delete, update

from bot.coaching.reminders.policy import RULES, OccurrenceState, Reason, Resting, UncountedReason
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Lane
from bot.storage.sqlite.writer import erased
from bot.storage.tables import (
    FAILED_UPDATES,
    JOURNAL,
    OCCURRENCES,
    OUTBOX,
    REMEMBERED,
    REMINDERS,
    SESSIONS,
)

#: Kinds that come only after an answer: that they came is an answer too.
_AFTER_ANSWERS = [kind for kind, rule in RULES.items() if rule.after_health]

_WHO: BindParameter[Any] = bindparam("who")
_MINE = OCCURRENCES.c.person_id == _WHO
_STATEMENTS: tuple[Update | Delete, ...] = (
    delete(JOURNAL).where(JOURNAL.c.person_id == _WHO),
    delete(REMEMBERED).where(REMEMBERED.c.person_id == _WHO),
    delete(FAILED_UPDATES).where(FAILED_UPDATES.c.person_id == _WHO),
    update(SESSIONS)
    .where(SESSIONS.c.person_id == _WHO, SESSIONS.c.outcome.is_(None))
    .values(outcome="partial"),
    update(SESSIONS).where(SESSIONS.c.person_id == _WHO).values(progress=None),
    delete(REMINDERS).where(REMINDERS.c.person_id == _WHO, REMINDERS.c.kind.in_(_AFTER_ANSWERS)),
    delete(OCCURRENCES).where(_MINE, OCCURRENCES.c.kind.in_(_AFTER_ANSWERS)),
    update(OCCURRENCES)
    .where(_MINE, OCCURRENCES.c.reason == UncountedReason.EXCUSED)
    .values(state=OccurrenceState.DROPPED, reason=Reason.PAUSED),
    update(OCCURRENCES)
    .where(_MINE, OCCURRENCES.c.state == OccurrenceState.SKIPPED)
    .values(reason=None),
    update(OCCURRENCES)
    .where(
        _MINE,
        OCCURRENCES.c.reason.in_(
            [Resting.HEALTH, Resting.LOCKED, Reason.NO_SESSION, Reason.NO_WARM_UP]
        ),
    )
    .values(reason=None),
    # Their keys name the kinds of the prompts that came.
    delete(OUTBOX).where(
        OUTBOX.c.person_id == _WHO, OUTBOX.c.lane == Lane.REMINDER, ~outbox.is_active()
    ),
)


def forget(connection: Connection, person_id: int, now: datetime) -> None:
    """Erase every answer and what only follows from one; plan, days and hours stay.

    Days that were left out stay left out, without why. What is under way to the person may
    arrive, and is not sent again.
    """
    outbox.drop_shown(connection, person_id, UncountedReason.CHANGED, now)
    for statement in _STATEMENTS:
        connection.execute(statement, {"who": person_id})
    erased(connection)

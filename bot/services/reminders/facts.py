"""What a due reminder is judged by, read for many people at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import Connection, bindparam, select

from bot.coaching.calendar import QuietHours
from bot.coaching.reminders.policy import Facts, ReminderKind
from bot.services.messages import ReminderRef
from bot.storage.rows import journal
from bot.storage.statements import Prepared, in_list
from bot.storage.tables import OCCURRENCES, PEOPLE, SESSIONS
from bot.storage.tables.columns import is_sound
from bot.value import replace

NOBODY = Facts(is_gone=True)


class FactsOfMany:
    """Facts about the people of a batch; each reference sees those of its own date."""

    def __init__(
        self, connection: Connection, person_ids: Collection[int], refs: Iterable[ReminderRef]
    ) -> None:
        days = {each.reminder.occurrence.local_date for each in refs}
        self._facts = _facts(connection, person_ids)
        self._done = journal.done_on(connection, person_ids, days)
        self._skipped = _skipped(connection, person_ids, days)

    def knows(self, person_id: int) -> bool:
        """Whether there is such a person."""
        return person_id in self._facts

    def about(self, person_id: int, ref: ReminderRef, quiet: QuietHours) -> Facts:
        """Facts for judging one reference to one person; someone erased counts as gone."""
        facts = self._facts.get(person_id)
        if facts is None:
            return NOBODY
        kind, day = ref.reminder.kind, ref.reminder.occurrence.local_date
        key = (person_id, day, str(kind))
        is_done = key in self._done or key in self._skipped
        if kind is ReminderKind.WARMUP:
            # A session begins with the warm-up.
            is_done = is_done or (person_id, day, str(ReminderKind.TRAINING)) in self._done
        done = frozenset({kind}) if is_done else frozenset()
        return replace(facts, done=done, quiet=quiet)


_OPEN = (SESSIONS.c.person_id == PEOPLE.c.id) & SESSIONS.c.outcome.is_(None)
_STANDING = Prepared(
    select(
        PEOPLE.c.id,
        PEOPLE.c.gone_at,
        PEOPLE.c.paused_from,
        PEOPLE.c.paused_until,
        SESSIONS.c.answered_at,
    )
    .select_from(PEOPLE.outerjoin(SESSIONS, _OPEN))
    .where(in_list(PEOPLE.c.id, "who"))
)


def _facts(connection: Connection, person_ids: Collection[int]) -> dict[int, Facts]:
    return {
        row[0]: Facts(
            is_gone=row[1] is not None,
            is_paused=row[2] is not None,
            paused_until=row[3],
            answered_at=row[4] if is_sound(row[4]) else None,
        )
        for row in _STANDING.rows(connection, {"who": person_ids})
    }


_SKIPPED = Prepared(
    select(OCCURRENCES.c.person_id, OCCURRENCES.c.local_date, OCCURRENCES.c.kind).where(
        in_list(OCCURRENCES.c.person_id, "who"),
        OCCURRENCES.c.local_date.between(bindparam("first"), bindparam("last")),
        OCCURRENCES.c.state == "skipped",
    )
)


def _skipped(
    connection: Connection, person_ids: Collection[int], days: Collection[date]
) -> frozenset[tuple[int, object, str]]:
    """Those of these dates on which the person said "not today": (person, date, kind)."""
    if not days:
        return frozenset()
    between = {"who": person_ids, "first": min(days), "last": max(days)}
    rows = _SKIPPED.rows(connection, between)
    return frozenset((row[0], row[1], row[2]) for row in rows if row[1] in days)

"""Statements that only a failure, a damaged row, a restore, another hour or an operator brings."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.coaching.reminders.policy import OccurrenceState, ReminderKind, Resting
from bot.services.reminders.schedule import ZONE_RULES
from bot.storage.outbox import claims, outbox
from bot.storage.rows import (
    calendars,
    conversations,
    erased,
    failed_updates,
    groups,
    journal,
    media,
    occurrences,
    people,
    reminders,
    shares,
)
from bot.storage.rows.occurrences import OccurrenceRow
from tests.dialogs.local_services import ANA
from tests.dialogs.many_rows import FIRST

SOMEBODY = FIRST + 1  # the first of many
HOUR = timedelta(hours=1)


def seldom(connection: Connection, now: datetime) -> None:
    """Run each of them, about somebody of many."""
    failures(connection, now)
    prompts(connection, now)
    claims.send_anew(connection, [1])
    claims.take_over(connection, [1], "one")
    claims.extend(connection, "one", [1], now)
    outbox.backlog(connection, SOMEBODY)
    calendars.open_address(connection, SOMEBODY, "digest", now)
    calendars.person_of(connection, "digest")
    calendars.revoke(connection, SOMEBODY)
    journal.take_back(connection, SOMEBODY, now)
    media.learn(connection, 7, "sha256", "file", now)
    media.known(connection, 7)
    media.forget(connection, 7, "sha256", "file")
    people.gone(connection, [SOMEBODY], now)
    people.remove_marks(connection, SOMEBODY, 1)
    shares.end_unopened(connection, SOMEBODY, 1)


def failures(connection: Connection, now: datetime) -> None:
    """Put an update aside and ask for it; move a group; look for those who were erased."""
    aside = {"update_id": 9, "person_id": ANA, "failed_at": now, "error": "E", "tries": 1}
    failed_updates.add_failed(connection, aside, b"{}")
    for person in (None, ANA):
        failed_updates.failed(connection, person)
    failed_updates.failed_again(connection, 9, "E")
    failed_updates.remove_failed(connection, 9)
    groups.migrate(connection, -7, -1_000_000_007)
    erased.note(connection, ANA, now)
    erased.merge(connection, {"digest": now})
    erased.still_present(connection, erased.everybody(connection))
    conversations.reopen_session(connection, ANA, "warmup", now.date())


def prompts(connection: Connection, now: datetime) -> None:
    """Put a prompt off, move it, hold it back, write it again; rest a reminder."""
    row = OccurrenceRow(
        SOMEBODY,
        ReminderKind.WARMUP,
        now.date(),
        0,
        now,
        "Europe/Berlin",
        OccurrenceState.SENT,
        ring_at=now,
    )
    occurrences.snooze(connection, row, now + HOUR, now)
    occurrences.move(connection, row.key, now + HOUR, now)
    occurrences.shift(connection, row, HOUR, now)
    occurrences.hold(connection, row.key, now + HOUR, now)
    occurrences.hold_back(connection, [row.key], now + HOUR, now)
    occurrences.write_again(connection, row, now)
    occurrences.drop_unreadable(connection, [1], now)
    reminders.rest(connection, [(SOMEBODY, ReminderKind.WARMUP)], Resting.UNREADABLE, ZONE_RULES)

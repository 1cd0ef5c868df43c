"""Alarms: a counter has risen that whoever runs the bot must know of and cannot see otherwise."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.coaching.message import msg
from bot.coaching.person.person import Locale
from bot.flows.turn import Screen, Where
from bot.services.messages import MessageBody
from bot.services.reminders.schedule import LAST_UNREADABLE
from bot.storage import operations
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Queued
from bot.storage.rows import people
from bot.value import Value

log = structlog.get_logger()

AT_MOST_EVERY = timedelta(hours=1)
NOTIFY_WITHIN = timedelta(hours=24)
UNKNOWN = Locale("en", "UTC")  # of an admin who is nobody that is coached
_FACT = "alarm:"  # how the names of what was told begin among the database's facts


class Alarm(Value):
    """One kind: its words are `alarm-<name>`, it rings when one of its counters has risen."""

    name: str
    counters: tuple[str, ...]


ALARMS = (
    Alarm("lost", ("dropped_unknown",)),
    Alarm("late", ("dropped_late",)),
    Alarm("refused", ("dropped_refused",)),
    Alarm("failed", ("updates_failed", "updates_lost")),
    Alarm(
        "unreadable",
        (
            "values_unreadable",
            "dropped_unreadable",
            "dropped_failed",
            "conversation_lost",
            "elapse_failed",
            "outbox_failed",
            "sent_plain",
        ),
    ),
    Alarm("reminders", ("reminders_unreadable",)),
    Alarm("deaf", ("deaf_minutes",)),
    Alarm("database", ("database_away",)),
    Alarm("outage", ("outages",)),
)


class _Raised(Value):
    """Counters of an alarm when it was raised last; `at` None: never."""

    total: int
    at: datetime | None = None

    def is_resting(self, now: datetime) -> bool:
        # A clock that was set back must not silence alarms until it is where it was.
        return self.at is not None and abs(now - self.at) < AT_MOST_EVERY

    def written(self) -> str:
        return f"{self.total} {self.at.isoformat() if self.at else ''}"


def ring(connection: Connection, admins: Collection[int], now: datetime) -> None:
    """Queue what has risen since it was last told, a kind at most once an hour.

    A kind that is looked at for the first time stays silent: what was counted before there was
    anybody to tell is no news.
    """
    totals = operations.counters(connection)
    before = operations.facts(connection, _FACT)
    for alarm in ALARMS:
        total = sum(totals.get(name, 0) for name in alarm.counters)
        written = before.get(_FACT + alarm.name)
        last = _Raised(total) if written is None else _read(written, total)
        if last is None:
            log.warning("alarm_unreadable", name=alarm.name)
            last = _Raised(total)
        if total > last.total and not last.is_resting(now):
            screen = _screen(connection, alarm, total - last.total)
            key = f"{_FACT}{alarm.name}:{int(now.timestamp())}"
            notify(connection, admins, screen, key, now)
            last = _Raised(total, now)
        if last.written() != written:
            operations.set_meta(connection, _FACT + alarm.name, last.written())


def notify(
    connection: Connection, admins: Collection[int], screen: Screen, key: str, now: datetime
) -> None:
    """Queue a screen for each of these chats, whether we know them as people or not."""
    known = people.many(connection, admins)
    rows = [
        Queued(
            key=f"{key}:{admin}",
            chat_id=admin,
            person_id=admin if admin in known else None,
            body=MessageBody(screen, known[admin].locale if admin in known else UNKNOWN),
            not_before=now,
            not_after=now + NOTIFY_WITHIN,
        )
        for admin in sorted(admins)
    ]
    outbox.queue(connection, rows, now)


def _screen(connection: Connection, alarm: Alarm, count: int) -> Screen:
    words = msg(f"alarm-{alarm.name}", count=count)
    if alarm.name == "reminders":
        who = operations.meta(connection, LAST_UNREADABLE) or "?"
        words = msg("alarm-reminders", count=count, who=who)
    return Screen((words,), where=Where.NEW, rings=True)


def _read(written: str, total: int) -> _Raised | None:
    """Read when an alarm was raised last; None where that is not what is written.

    A counter that is less than it was has begun anew.
    """
    then, _, at = written.partition(" ")
    try:
        raised = datetime.fromisoformat(at).astimezone(UTC) if at else None
        return _Raised(min(int(then), total), raised)
    except (ValueError, OverflowError):
        return None

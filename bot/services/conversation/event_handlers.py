"""One handler per event: what happened becomes rows, in the turn's own transaction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection

from bot.coaching import events
from bot.coaching.person.eligibility import clearance_of
from bot.coaching.person.person import Mode, Person
from bot.coaching.reminders.policy import (
    OccurrenceState,
    Reason,
    Resting,
    SkipReason,
    UncountedReason,
)
from bot.flows.context import OpenSession
from bot.flows.turn import Turn
from bot.services import sharing
from bot.services.reminders import schedule
from bot.storage.rows import calendars, conversations, health_answers, journal, occurrences
from bot.storage.rows.occurrences import OccurrenceRow
from bot.value import Value

E = TypeVar("E")


class Happening(Value):
    """Context of an event; `before` is the person as the turn found them."""

    connection: Connection
    person: Person
    before: Person
    turn: Turn
    now: datetime


def record(happening: Happening, day: date) -> None:
    """Write everything that a turn's events mean; `day` is the local date they belong to."""
    for event in happening.turn.events:
        handler = HANDLERS[type(event)]
        handler(happening, event)
    written = [event for event in happening.turn.events if type(event) not in UNWRITTEN]
    journal.write(happening.connection, happening.person.id, written, happening.now, day)


HANDLERS: dict[type, Callable[[Happening, Any], None]] = {}

#: States of an occurrence whose prompt has not reached the person.
NEVER_SENT = frozenset({OccurrenceState.HELD, OccurrenceState.DROPPED})

#: Why practice was skipped, where the date is then no missed one.
_UNWELL = frozenset({SkipReason.ILL, SkipReason.HURT})

#: Events that leave no line in the journal: their effect is stored elsewhere.
UNWRITTEN = frozenset(
    {
        events.Remembered,
        events.SetUndone,
        events.ExportAsked,
        events.ErasureConfirmed,
        events.ConsentWithdrawn,
        # Written in a log of their own, for the person they are about.
        events.ShareOffered,
        events.ShareAccepted,
        events.ShareRevoked,
        events.MarkRemoved,
        events.ViewerActed,
        events.CalendarOpened,
        events.CalendarRevoked,
    }
)


def _handles(
    kind: type[E],
) -> Callable[[Callable[[Happening, E], None]], Callable[[Happening, E], None]]:
    def register(handler: Callable[[Happening, E], None]) -> Callable[[Happening, E], None]:
        HANDLERS[kind] = handler
        return handler

    return register


def _only_written(_happening: Happening, _event: object) -> None:
    """Do nothing more: its line stands in the journal."""


for _kind in (
    events.ConsentGiven,
    events.Onboarded,
    events.SetCompleted,
    events.AnswerGiven,
    events.PainReported,
    events.FeltUnwell,
    events.MorningAnswered,
    events.CameBack,
    events.ExportAsked,
    events.ErasureConfirmed,
):
    HANDLERS[_kind] = _only_written


def _by(act: Callable[[Connection, Person, Any, datetime], None]) -> Callable[..., None]:
    """Return the handler that leaves the event to a service."""
    return lambda happening, event: act(
        happening.connection, happening.person, event, happening.now
    )


HANDLERS |= {
    events.HourChosen: _by(schedule.choose_hour),
    events.MarkRemoved: _by(sharing.mark_removed),
    events.QuestionPromised: _by(schedule.once),
    events.ShareAccepted: _by(sharing.accepted),
    events.ShareOffered: _by(sharing.offered),
    events.ShareRevoked: _by(sharing.revoked),
    events.ViewerActed: _by(sharing.viewer_acted),
}


@_handles(events.HealthChecked)
def _health_checked(happening: Happening, event: events.HealthChecked) -> None:
    if event.clearance.mode is not Mode.BLOCKED:
        schedule.wake(
            happening.connection, happening.person.id, happening.now, Resting.HEALTH.__eq__
        )


@_handles(events.ConsentWithdrawn)
def _consent_withdrawn(happening: Happening, _event: events.ConsentWithdrawn) -> None:
    schedule.stop(happening.connection, happening.person.id, None, Resting.HEALTH, happening.now)
    health_answers.forget(happening.connection, happening.person.id, happening.now)
    sharing.end_all(happening.connection, happening.person, happening.now)


@_handles(events.ZoneChosen)
def _zone_chosen(happening: Happening, event: events.ZoneChosen) -> None:
    schedule.change_zone(happening.connection, happening.person.id, event.zone, happening.now)


@_handles(events.ReminderStopped)
def _reminder_stopped(happening: Happening, event: events.ReminderStopped) -> None:
    person_id = happening.person.id
    schedule.stop(happening.connection, person_id, event.kind, event.reason, happening.now)


@_handles(events.Paused)
def _paused(happening: Happening, event: events.Paused) -> None:
    schedule.pause(happening.connection, happening.person, event.until, happening.now)


@_handles(events.Resumed)
def _resumed(happening: Happening, _event: events.Resumed) -> None:
    paused_from = happening.before.paused_from or happening.now
    schedule.resume(happening.connection, happening.person, paused_from, happening.now)


@_handles(events.Locked)
def _locked(happening: Happening, _event: events.Locked) -> None:
    schedule.stop(happening.connection, happening.person.id, None, Resting.LOCKED, happening.now)


@_handles(events.Unlocked)
def _unlocked(happening: Happening, _event: events.Unlocked) -> None:
    schedule.wake(happening.connection, happening.person.id, happening.now, Resting.LOCKED.__eq__)
    if clearance_of(happening.person.profile).mode is Mode.BLOCKED:
        schedule.stop(
            happening.connection, happening.person.id, None, Resting.HEALTH, happening.now
        )


@_handles(events.Snoozed)
def _snoozed(happening: Happening, event: events.Snoozed) -> None:
    if schedule.is_to_another_date(event, happening.person):
        schedule.to_another_date(happening.connection, happening.person, event, happening.now)
        return
    row = _occurrence(happening, event.kind, event.local_date)
    occurrences.snooze(happening.connection, row, event.until, happening.now)


@_handles(events.Skipped)
def _skipped(happening: Happening, event: events.Skipped) -> None:
    row = _occurrence(happening, event.kind, event.local_date)
    # Which of the two it was is sealed in the journal.
    reason = UncountedReason.EXCUSED if event.reason in _UNWELL else event.reason
    occurrences.skip(happening.connection, row.key, reason, happening.now)


@_handles(events.SkipUndone)
def _skip_undone(happening: Happening, event: events.SkipUndone) -> None:
    key = (happening.person.id, event.kind, event.local_date, 0)
    occurrences.reopen(happening.connection, key, happening.now)


@_handles(events.SessionStarted)
def _session_started(happening: Happening, event: events.SessionStarted) -> None:
    now = happening.now
    session = OpenSession(event.kind, event.local_date, now, now, happening.turn.progress)
    conversations.close_session(happening.connection, happening.person.id, "partial", now)
    conversations.open_session(happening.connection, happening.person.id, session)


@_handles(events.SessionFinished)
def _session_finished(happening: Happening, event: events.SessionFinished) -> None:
    connection, person_id, now = happening.connection, happening.person.id, happening.now
    conversations.save_progress(connection, person_id, happening.turn.progress, now)
    # That a pain stopped it is sealed in the journal.
    outcome = "partial" if event.outcome == "stopped" else event.outcome
    conversations.close_session(connection, person_id, outcome, now)


@_handles(events.SessionReopened)
def _session_reopened(happening: Happening, event: events.SessionReopened) -> None:
    person_id = happening.person.id
    conversations.reopen_session(happening.connection, person_id, event.kind, event.local_date)


@_handles(events.Practised)
def _practised(happening: Happening, event: events.Practised) -> None:
    person_id, now = happening.person.id, happening.now
    row = {"person_id": person_id, "local_date": event.local_date, "kind": event.kind}
    key = (person_id, event.kind, event.local_date, 0)
    prompt = occurrences.get(happening.connection, key)
    # Who says "already done" has begun before the prompt, whatever has come meanwhile.
    unprompted = event.reported or prompt is None or prompt.state in NEVER_SENT
    journal.mark_practised(happening.connection, {**row, "told": unprompted, "at": now})
    schedule.drop(happening.connection, person_id, event.kind, now)
    occurrences.mark_done(happening.connection, key, now)


@_handles(events.PracticeUndone)
def _practice_undone(happening: Happening, event: events.PracticeUndone) -> None:
    connection, person_id = happening.connection, happening.person.id
    journal.unmark_practised(connection, person_id, event.local_date, event.kind)
    key = (person_id, event.kind, event.local_date, 0)
    row = occurrences.get(connection, key)
    if row is None or schedule.bring_back(
        connection, person_id, event.kind, event.local_date, happening.now
    ):
        return
    if row.state == OccurrenceState.DROPPED and row.reason == Reason.DONE:
        # Its prompt never came because the day was done: it comes now, within its grace.
        occurrences.hold(connection, key, happening.now, happening.now)
    else:
        occurrences.reopen(connection, key, happening.now)


@_handles(events.CalendarOpened)
def _calendar_opened(happening: Happening, event: events.CalendarOpened) -> None:
    calendars.open_address(happening.connection, happening.person.id, event.digest, happening.now)


@_handles(events.CalendarRevoked)
def _calendar_revoked(happening: Happening, _event: events.CalendarRevoked) -> None:
    calendars.revoke(happening.connection, happening.person.id)


@_handles(events.SetUndone)
def _set_undone(happening: Happening, event: events.SetUndone) -> None:
    journal.take_back(happening.connection, happening.person.id, event.since)


@_handles(events.Remembered)
def _remembered(happening: Happening, event: events.Remembered) -> None:
    person_id = happening.person.id
    journal.remember(happening.connection, person_id, event.name, event.value, happening.now)


def _occurrence(happening: Happening, kind: str, day: date) -> OccurrenceRow:
    """Return the occurrence of a date, made where its hour has not come yet."""
    key = (happening.person.id, kind, day, 0)
    row = occurrences.get(happening.connection, key)
    if row is None:
        row = OccurrenceRow(*key, happening.now, happening.person.zone, OccurrenceState.SENT)
        occurrences.add(happening.connection, [row], happening.now)
    return row

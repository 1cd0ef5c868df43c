"""Bring an export back: every row of it, in the transaction of the turn that confirms it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.coaching.person.person import Consent, FamilyRest, Health, Mode, Person, Profile
from bot.coaching.reminders.policy import OccurrenceState, Resting, UncountedReason
from bot.services.privacy.import_file import OF_THE_CHAT, Contents
from bot.services.reminders import schedule
from bot.storage.privacy import imported_rows
from bot.storage.privacy.row_schema import OCCURRENCES, REMINDERS
from bot.storage.rows import people, reminders
from bot.value import replace

Row = dict[str, Any]


def bring_back(connection: Connection, person: Person, contents: Contents, now: datetime) -> None:
    """Replace what is known of a person by an export; stops and locks of the present stay."""
    back = _person(person, contents.person)
    people.save(connection, back)
    occurrences = [_not_queued(row, now) for row in contents.rows[OCCURRENCES.name]]
    rows = {**contents.rows, OCCURRENCES.name: occurrences}
    imported_rows.replace_rows(connection, person.id, rows, OF_THE_CHAT)
    older = {row["kind"] for row in rows[REMINDERS.name] if row["tzdata"] != schedule.ZONE_RULES}
    for rule in reminders.rules(connection, person.id):
        schedule.restore(connection, rule, now, is_current=rule.kind not in older)
    schedule.wake(connection, person.id, now)
    health = back.profile.health
    if health is not None and health.clearance.mode is Mode.BLOCKED:
        schedule.stop(connection, person.id, None, Resting.HEALTH, now)
    if back.profile.lock is not None:
        schedule.stop(connection, person.id, None, Resting.LOCKED, now)


def _person(present: Person, row: Row) -> Person:
    """Return the person of an export, no freer than they are now.

    When the chat began stays: by that an erasure before it is told from one after it.
    """
    consent = None
    if row["consent_at"] is not None:
        consent = Consent(row["consent_version"], row["consent_at"])
    back: Profile = row["profile"]
    now = present.profile
    ill = [day for day in (back.ill_until, now.ill_until) if day is not None]
    return replace(
        present,
        language=row["language"],
        zone=row["zone"],
        consent=present.consent or consent,
        onboarded_at=row["onboarded_at"],
        paused_from=row["paused_from"],
        paused_until=row["paused_until"],
        profile=replace(
            back,
            health=_newer(now.health, back.health),
            lock=now.lock or back.lock,
            resting=_resting((*back.resting, *now.resting)),
            ill_until=max(ill, default=None),
            marks=now.marks,  # of shares, which are not brought back
        ),
    )


def _newer(now: Health | None, back: Health | None) -> Health | None:
    if now is None or back is None:
        return now or back
    return now if now.checked_on >= back.checked_on else back


def _resting(rests: Sequence[FamilyRest]) -> tuple[FamilyRest, ...]:
    """Return the longest rest of each family."""
    longest: dict[str, FamilyRest] = {}
    for rest in rests:
        known = longest.get(rest.family)
        if known is None or known.until < rest.until:
            longest[rest.family] = rest
    return tuple(longest.values())


def _not_queued(row: Row, now: datetime) -> Row:
    """Return an occurrence; a message that was queued then is gone."""
    if row["state"] != OccurrenceState.QUEUED:
        return row
    return {**row, "state": OccurrenceState.DROPPED, "reason": UncountedReason.CHANGED, "at": now}

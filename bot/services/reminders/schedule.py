"""Set a person's reminders: new hours, zones, pauses, rests; each with its next instant."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

import structlog
import tzdata
from sqlalchemy import Connection

from bot.coaching.calendar import (
    EVENING,
    LastServed,
    Occurrence,
    WeeklyTime,
    after_change,
    dates_of,
    instant_of,
    is_zone,
    local_date,
    next_occurrence,
)
from bot.coaching.events import HourChosen, QuestionPromised, Snoozed
from bot.coaching.person.person import Person
from bot.coaching.reminders.policy import (
    OccurrenceState,
    Reason,
    ReminderKind,
    Resting,
    UncountedReason,
)
from bot.services.messages import MessageBody
from bot.storage import operations
from bot.storage.outbox import outbox
from bot.storage.postgresql import chat_locks
from bot.storage.rows import journal, occurrences, people, reminders
from bot.storage.rows.occurrences import OccurrenceRow
from bot.storage.rows.reminders import RuleKey, RuleRow
from bot.tuning import TUNING
from bot.value import replace

#: The zone rules with which instants are computed.
ZONE_RULES: str = tzdata.IANA_VERSION

log = structlog.get_logger()

LAST_UNREADABLE = "reminder_unreadable"  # among the database's facts: whose, for the alarm

ZONE_RULES_OF_ALL = "tzdata"  # the fact about the database that every instant follows them

#: Reasons that end by themselves when the person does something.
SLEEPING = (Resting.SILENT, Resting.GONE)


def choose_hour(connection: Connection, person: Person, chosen: HourChosen, now: datetime) -> None:
    """Let a reminder follow a new rule; what is unsent under the old one is dropped."""
    before = _rule_of(connection, person.id, chosen.kind)
    rule = RuleRow(
        person.id,
        chosen.kind,
        chosen.weekdays,
        chosen.at,
        person.zone,
        chosen.by_person,
        others=chosen.others,
    )
    if before is not None and before.resting not in {None, Resting.WISH, Resting.UNREADABLE}:
        rule = replace(rule, resting=before.resting)
    _drop_unsent(connection, person.id, chosen.kind, now)
    _restart(connection, rule, before.zone if before else person.zone, now)


def change_zone(connection: Connection, person_id: int, zone: str, now: datetime) -> None:
    """Let every reminder follow the new zone; no date is served twice, none vanishes."""
    _drop_unsent(connection, person_id, None, now)
    for rule in reminders.rules(connection, person_id):
        if rule.weekdays:
            resting = None if rule.resting == Resting.UNREADABLE else rule.resting
            _restart(connection, replace(rule, zone=zone, resting=resting), rule.zone, now)
        elif rule.next is not None:
            moved = _date_once(rule.next.local_date, replace(rule, zone=zone), now)
            reminders.save_rule(connection, replace(rule, zone=zone, next=moved), ZONE_RULES)


def once(
    connection: Connection, person: Person, question: QuestionPromised, now: datetime
) -> None:
    """Plan a prompt that comes once, on a local date."""
    rule = RuleRow(
        person.id, question.kind, frozenset(), question.at, person.zone, by_person=False
    )
    coming = _date_once(question.on, rule, now)
    reminders.save_rule(connection, replace(rule, next=coming), ZONE_RULES)


def stop(
    connection: Connection, person_id: int, kind: str | None, why: str, now: datetime
) -> None:
    """Switch one kind off, or all of them, with the reason; what is queued is dropped."""
    _drop_unsent(connection, person_id, kind, now)
    occurrences.drop_put_off(connection, person_id, kind, why, now)
    reminders.stop(connection, [person_id], kind, why)


def wake(
    connection: Connection,
    person_id: int,
    now: datetime,
    ends: Callable[[str], bool] = SLEEPING.__contains__,
) -> int:
    """Restart reminders whose rest has ended; return how many there were."""
    rested = [r for r in reminders.rules(connection, person_id) if r.resting and r.weekdays]
    woken = [rule for rule in rested if rule.resting is not None and ends(rule.resting)]
    for rule in woken:
        _restart(connection, replace(rule, resting=None), rule.zone, now)
    return len(woken)


def pause(connection: Connection, person: Person, until: datetime | None, now: datetime) -> None:
    """Send no message until then; without an end, until the person writes."""
    _drop_unsent(connection, person.id, None, now)
    if until is None:
        reminders.stop(connection, [person.id], None, Resting.PAUSED)
        return
    just_before = until - timedelta(microseconds=1)
    for rule in reminders.rules(connection, person.id):
        if rule.resting in {None, Resting.PAUSED} and rule.weekdays:
            coming = next_occurrence(
                rule.weekdays, rule.local_time, rule.zone, just_before, rule.others
            )
            moved = replace(rule, resting=None, next=coming)
            reminders.save_rule(connection, moved, ZONE_RULES)
        elif rule.next is not None and rule.next.due_at < until:
            reminders.save_rule(connection, replace(rule, next=None), ZONE_RULES)


def follow_pause(connection: Connection, person: Person, now: datetime) -> None:
    """Keep the date of the question after an illness, at the hour of the warm-up, now another."""
    for rule in reminders.rules(connection, person.id):
        if rule.kind == ReminderKind.COMEBACK and rule.next is not None:
            on = rule.next.local_date
            promised = QuestionPromised(rule.kind, on, person.profile.warmup_on(on))
            once(connection, person, promised, now)


def resume(connection: Connection, person: Person, paused_from: datetime, now: datetime) -> None:
    """Put prompts on again; the days between are left out of the fourteen."""
    leave_out(connection, person, paused_from, now)
    wake(connection, person.id, now, Resting.PAUSED.__eq__)
    for rule in reminders.rules(connection, person.id):
        if rule.resting is None and rule.weekdays:
            _restart(connection, rule, rule.zone, now)


def leave_out(
    connection: Connection, person: Person, paused_from: datetime, now: datetime
) -> None:
    """Exclude the days of a pause that is over: they count for nothing."""
    first, today = local_date(paused_from, person.zone), local_date(now, person.zone)
    days = [first + timedelta(days=n) for n in range((today - first).days)]
    last = days[-TUNING.paused_dates :]
    occurrences.add(connection, [_left_out(person, day, now) for day in last], now)


def restore(connection: Connection, rule: RuleRow, now: datetime, *, is_current: bool) -> None:
    """Follow a rule of an export: what is still to come stays, what has passed is computed anew.

    `is_current`: its next instant was computed with the zone rules of now.
    """
    coming = rule.next
    if rule.resting is not None or (coming is not None and is_current and coming.due_at > now):
        return
    if rule.weekdays:
        _restart(connection, rule, rule.zone, now)
    elif coming is not None:
        is_over = coming.local_date < local_date(now, rule.zone)
        moved = None if is_over else replace(coming, due_at=max(coming.due_at, now))
        reminders.save_rule(connection, replace(rule, next=moved), ZONE_RULES)


def is_computed(connection: Connection) -> bool:
    """Return whether every instant was computed with these zone rules."""
    return operations.meta(connection, ZONE_RULES_OF_ALL) == ZONE_RULES


def note_computed(connection: Connection) -> None:
    """Note that every instant follows these zone rules: the next start need not look."""
    operations.set_meta(connection, ZONE_RULES_OF_ALL, ZONE_RULES)


def recompute(connection: Connection, now: datetime, after: RuleKey) -> RuleKey | None:
    """Compute instants of other zone rules anew, from their local date.

    A pause that ends with the warm-up does so still. What cannot be followed rests, and comes
    again under rules that know its zone. A page of them, after a reminder; the last one of it,
    None where there are no more.
    """
    stale = reminders.computed_with_other(connection, ZONE_RULES, after, TUNING.rules_recomputed)
    locked = {person_id for person_id, _ in stale.keys}
    chat_locks.lock(connection, locked)
    moved = []
    ends = []
    # Read once more under the lock: a turn may have changed them.
    fresh = reminders.computed_with_other(connection, ZONE_RULES, after, TUNING.rules_recomputed)
    rest_unreadable(connection, [key for key in fresh.unreadable if key[0] in locked])
    for rule in fresh.rules:
        if rule.person_id not in locked:
            continue
        if rule.next is None:
            _restart(connection, replace(rule, resting=None), rule.zone, now)
            continue
        due_at = instant_of(rule.next.local_date, rule.on(rule.next.local_date), rule.zone)
        moved.append(replace(rule, next=Occurrence(rule.next.local_date, due_at)))
        if rule.kind == ReminderKind.WARMUP and due_at != rule.next.due_at:
            ends.append((rule.person_id, rule.next.due_at, due_at))
    people.move_pauses(connection, ends)
    reminders.advance(connection, moved, ZONE_RULES)
    follow_evenings(connection, moved, now)
    follow_rules(connection, moved, now)
    return max(stale.keys) if len(stale.keys) == TUNING.rules_recomputed else None


def rest_unreadable(connection: Connection, keys: Collection[RuleKey]) -> None:
    """Let reminders that cannot be followed rest, by person and kind; tell who runs the bot.

    They come again once the person chooses an hour or a zone, or new zone rules know theirs.
    """
    for person_id, kind in keys:
        log.warning("reminder_unreadable", person_id=person_id, kind=kind)
    if keys:
        reminders.rest(connection, keys, Resting.UNREADABLE, ZONE_RULES)
        operations.count(connection, {"reminders_unreadable": len(keys)})
        operations.set_meta(connection, LAST_UNREADABLE, str(max(keys)[0]))


def _rule_of(connection: Connection, person_id: int, kind: str) -> RuleRow | None:
    found = (rule for rule in reminders.rules(connection, person_id) if rule.kind == kind)
    return next(found, None)


def _restart(connection: Connection, rule: RuleRow, zone_before: str, now: datetime) -> None:
    """Save a rule with what comes next under it; nothing while it rests."""
    if rule.resting is None and not is_zone(rule.zone):
        rule = replace(rule, resting=Resting.UNREADABLE)
    if rule.resting is not None:
        reminders.save_rule(connection, replace(rule, next=None), ZONE_RULES)
        return
    last = _last_served(connection, rule, zone_before, now)
    weekly = WeeklyTime(rule.weekdays, rule.local_time, rule.zone, rule.others)
    changed = after_change(weekly, _earliest(connection, rule, now), last)
    saved = replace(rule, next=changed.next, next_pass=changed.pass_)
    reminders.save_rule(connection, saved, ZONE_RULES)
    follow_rules(connection, [rule], now)


def _earliest(connection: Connection, rule: RuleRow, now: datetime) -> datetime:
    """Return after when a rule may come: no sooner than a pause ends.

    The weekly review comes a whole week after the plan. A plan made on Sunday: reviewed on the
    next Sunday. Made on Monday: on that week's Sunday.
    """
    begun, paused_until = people.onboarded_and_paused(connection, rule.person_id)
    earliest = [now]
    if paused_until is not None:
        earliest.append(paused_until - timedelta.resolution)
    if rule.kind == ReminderKind.WEEKLY and begun is not None:
        last_day = local_date(begun, rule.zone) + timedelta(days=6)
        earliest.append(instant_of(last_day, time.min, rule.zone) - timedelta.resolution)
    return max(earliest)


def _last_served(
    connection: Connection, rule: RuleRow, zone_before: str, now: datetime
) -> LastServed | None:
    """Return the last date served: by a prompt, or practised before one came."""
    row = occurrences.last(connection, rule.person_id, rule.kind)
    today = local_date(now, zone_before if is_zone(zone_before) else rule.zone)
    done = journal.done_on(connection, [rule.person_id], [today])
    if (rule.person_id, today, rule.kind) in done and (row is None or row.local_date < today):
        return LastServed(today, now, zone_before)
    if row is None:
        return None
    return LastServed(row.local_date, row.due_at, row.zone, row.pass_)


def _drop_unsent(connection: Connection, person_id: int, kind: str | None, now: datetime) -> None:
    """Drop prompts of one kind or (None) of all; what others have to tell stays."""

    def is_meant(body: object) -> bool:
        return not isinstance(body, MessageBody) or any(
            kind in {None, ref.reminder.kind} for ref in body.refs
        )

    messages = outbox.drop_reminders(connection, person_id, UncountedReason.CHANGED, now, is_meant)
    refs = [each for found in messages if isinstance(found, MessageBody) for each in found.refs]
    occurrences.forget(connection, [ref.key(person_id) for ref in refs])


def _date_once(on: date, rule: RuleRow, now: datetime) -> Occurrence:
    """Return a single date's instant; one that has passed already comes at once."""
    return Occurrence(on, max(instant_of(on, rule.local_time, rule.zone), now))


def _left_out(person: Person, day: date, now: datetime) -> OccurrenceRow:
    key = (person.id, ReminderKind.WARMUP, day, 0)
    return OccurrenceRow(*key, now, person.zone, OccurrenceState.DROPPED, Reason.PAUSED)


def is_to_another_date(event: Snoozed, person: Person) -> bool:
    """Return whether the prompt rings again on another date than its own."""
    return event.local_date not in dates_of(event.until, person.zone)


def to_another_date(connection: Connection, person: Person, event: Snoozed, now: datetime) -> None:
    """Skip the prompt's own date, and add an occurrence that rings on the other date."""
    sent = OccurrenceState.SENT
    own = OccurrenceRow(person.id, event.kind, event.local_date, 0, now, person.zone, sent)
    moved = replace(own, local_date=local_date(event.until, person.zone))
    occurrences.add(connection, [own, moved], now)
    occurrences.skip(connection, own.key, UncountedReason.MOVED, now)
    occurrences.move(connection, moved.key, event.until, now)


def follow_rules(connection: Connection, rules: Sequence[RuleRow], now: datetime) -> None:
    """Keep the date of occurrences that were moved, and follow the hour and zone of their rule."""
    by_kind = {(rule.person_id, rule.kind): rule for rule in rules}
    people = {rule.person_id for rule in rules}
    for row in _rescheduled(occurrences.put_off_of(connection, people)):
        rule = by_kind.get((row.person_id, row.kind))
        if rule is None:
            continue
        at = instant_of(row.local_date, rule.on(row.local_date), rule.zone)
        occurrences.move(connection, row.key, at, now)


def drop(connection: Connection, person_id: int, kind: str, now: datetime) -> None:
    """Drop what was moved and is done already: it rings no more."""
    keys = [row.key for row in _waiting(connection, person_id, kind)]
    occurrences.drop(connection, keys, Reason.DONE, now)


def bring_back(
    connection: Connection, person_id: int, kind: str, day: date, now: datetime
) -> bool:
    """Undo that a moved occurrence was done on `day`: both dates are as they were.

    Whether there was such. What is due later than now was moved there: rules come when due.
    """
    rows = occurrences.since(connection, [person_id], day).get(person_id, [])
    moved = [r for r in rows if r.kind == kind and r.due_at > now and _is_done(r)]
    for row in moved:
        occurrences.move(connection, row.key, row.due_at, now)
    if moved and all(row.local_date != day for row in moved):
        occurrences.skip(connection, (person_id, kind, day, 0), UncountedReason.MOVED, now)
    return bool(moved)


def follow_evenings(connection: Connection, rules: Sequence[RuleRow], now: datetime) -> None:
    """Keep the hour of occurrences put off to this evening under new zone rules.

    What was put off by minutes keeps its instant. How far the rules moved the day's own prompt
    is how far they moved its evening.
    """
    by_kind = {(rule.person_id, rule.kind): rule for rule in rules}
    for row in occurrences.put_off_of(connection, {rule.person_id for rule in rules}):
        rule = by_kind.get((row.person_id, row.kind))
        is_snoozed = row.state == OccurrenceState.SNOOZED
        if rule is None or not is_snoozed or row.ring_at in {None, row.due_at}:
            continue
        shift = instant_of(row.local_date, rule.on(row.local_date), rule.zone) - row.due_at
        if row.ring_at + shift == instant_of(row.local_date, EVENING, rule.zone):
            occurrences.shift(connection, row, shift, now)


def _is_done(row: OccurrenceRow) -> bool:
    is_dropped = (row.state, row.reason) == (OccurrenceState.DROPPED, Reason.DONE)
    return row.state == OccurrenceState.DONE or is_dropped


def _waiting(connection: Connection, person_id: int, kind: str) -> Iterator[OccurrenceRow]:
    return _rescheduled(r for r in occurrences.put_off(connection, person_id) if r.kind == kind)


def _rescheduled(rows: Iterable[OccurrenceRow]) -> Iterator[OccurrenceRow]:
    """Yield those that were moved; one that was only put off is due before it rings."""
    snoozed = OccurrenceState.SNOOZED
    return (row for row in rows if row.state == snoozed and row.due_at == row.ring_at)

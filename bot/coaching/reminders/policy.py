"""Should this reminder still be sent, with what, and in which tone?"""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum

from bot.coaching.calendar import Occurrence, QuietHours, dates_of, end_of, local, quiet_end_after
from bot.value import Value, field


class ReminderKind(StrEnum):
    """Purpose of a reminder, the weightiest first."""

    TRAINING = "training"
    WARMUP = "warmup"
    MORNING = "morning"  # how it is, the morning after pain
    WEEKLY = "weekly"
    COMEBACK = "comeback"  # after silence


class KindRule(Value):
    """Rules of a kind: how late it still helps, who times it, and what it comes after.

    `by_bot`: the bot chooses when it comes, whatever hour stands in its rule. `after_health`:
    it comes only after pain, illness or a health answer, and is erased with them.
    `leads_to_practice`: of several such that wait for an answer, the first stands for all.
    """

    grace: timedelta
    by_bot: bool
    after_health: bool
    leads_to_practice: bool


RULES = {
    ReminderKind.TRAINING: KindRule(
        timedelta(hours=2), by_bot=False, after_health=False, leads_to_practice=True
    ),
    ReminderKind.WARMUP: KindRule(
        timedelta(hours=3), by_bot=False, after_health=False, leads_to_practice=True
    ),
    ReminderKind.MORNING: KindRule(
        timedelta(hours=12), by_bot=True, after_health=True, leads_to_practice=True
    ),
    ReminderKind.WEEKLY: KindRule(
        timedelta(hours=12), by_bot=True, after_health=False, leads_to_practice=False
    ),
    ReminderKind.COMEBACK: KindRule(
        timedelta(hours=12), by_bot=True, after_health=True, leads_to_practice=False
    ),
}
MERGED_WITHIN = timedelta(minutes=60)
MOST_SNOOZES = 3
LATE_IN_QUIET_HOURS = timedelta(minutes=15)
SESSION_RUNS_AFTER_ANSWER = timedelta(minutes=60)
PAUSE_AFTER_SESSION = timedelta(minutes=10)
PAUSE_AFTER_QUESTION = timedelta(minutes=1)
IGNORED_DAYS_TO_SMALLEST = 3
SILENT_DAYS_TO_FAREWELL = 10

#: The order in which their buttons are read: those that lead to practice, and of these and of the
#: others what comes after health first, the weightiest first.
READ_IN_ORDER = tuple(
    sorted(
        ReminderKind,
        key=lambda kind: (not RULES[kind].leads_to_practice, not RULES[kind].after_health),
    )
)
_WEIGHT = {kind: weight for weight, kind in enumerate(ReminderKind)}


class OccurrenceState(StrEnum):
    """State of what a reminder became on one local date."""

    QUEUED = "queued"
    SENT = "sent"
    DROPPED = "dropped"
    SNOOZED = "snoozed"  # by the person
    HELD = "held"  # rings again later, judged anew
    SKIPPED = "skipped"
    DONE = "done"


class Resting(StrEnum):
    """Reasons why a reminder is switched off, the most passing first."""

    UNREADABLE = "unreadable"  # it cannot be followed: its zone is unknown, or the row is damaged
    GONE = "gone"
    SILENT = "silent"
    PAUSED = "paused"
    LOCKED = "locked"
    WISH = "wish"
    HEALTH = "health"


class Reminder(Value):
    """One reminder that is due; [Later] has moved `occurrence.due_at` already.

    `is_chosen` says that the person chose the hour, or moved it there.
    """

    kind: ReminderKind
    occurrence: Occurrence
    zone: str
    is_chosen: bool = True


class Facts(Value):
    """Facts of the person by which a reminder is judged."""

    quiet_hours: QuietHours = field(default_factory=QuietHours)
    is_gone: bool = False  # blocked the bot, or deleted the account
    is_paused: bool = False
    paused_until: datetime | None = None  # None while paused: until they write
    done: frozenset[ReminderKind] = frozenset()  # whose local date is done or skipped already
    answered_at: datetime | None = None  # last answer in a session still open; None: no such
    question_until: datetime | None = None  # end of an open question about a pain
    wait_until: datetime | None = None  # when the open question goes on by itself
    is_open: bool = True  # whether health and rest leave what it calls for to be done today
    is_faded: bool = False  # no prompt of the warm-up leaves today


class Reason(StrEnum):
    """Reasons to drop a reminder or a message; counted under these names."""

    GONE = "gone"
    PAUSED = "paused"
    DONE = "done"
    NO_SESSION = "no_session"
    NO_WARM_UP = "no_warm_up"
    FADED = "faded"  # prompts are fewer, as the person chose
    LATE = "late"
    SESSION = "session"
    QUESTION = "question"
    FAILED = "failed"  # it could not be judged
    QUIET = "quiet"
    MERGED = "merged"  # a weightier one is sent instead
    UNREADABLE = "unreadable"  # it, or whom it is for
    SUPERSEDED = "superseded"  # overtaken by a later one of its chat
    UNKNOWN = "unknown"  # given up after doubts
    REFUSED = "refused"
    MIGRATED = "migrated"  # sent anew, to the supergroup that the group became


class UncountedReason(StrEnum):
    """Other reasons with which an occurrence or a message ends; no counter has them."""

    CHANGED = "changed"  # what it was made from is other now
    MOVED = "moved"  # it comes on another date
    EXCUSED = "excused"  # ill or hurt
    HELD = "held"  # its occurrence rings again
    REVOKED = "revoked"  # its viewer may not look any more
    STOPPED = "stopped"  # its group wants no warm-up any more


EndReason = Reason | UncountedReason


class SkipReason(StrEnum):
    """Reasons for which somebody skips the practice of a date."""

    NONE = "none"  # it was not said
    NO_TIME = "no_time"
    TIRED = "tired"
    ILL = "ill"
    HURT = "hurt"


class Send(Value):
    """Send it now."""


class Drop(Value):
    """Never send it."""

    reason: Reason


class Wait(Value):
    """Judge it again at this instant (UTC); earlier where the session ends earlier."""

    until: datetime


Verdict = Send | Drop | Wait


class Tone(StrEnum):
    """Tones of a prompt after days without an answer."""

    NORMAL = "normal"
    AFTER_ONE_MISS = "after_one_miss"
    SMALLEST = "smallest"
    FAREWELL = "farewell"  # once; then quiet until the person writes


def judge(reminder: Reminder, facts: Facts, now: datetime) -> Verdict:
    """Return whether a reminder that is due is sent, dropped or held, at an aware instant."""
    reason = _reason_to_drop(reminder, facts)
    if reason:
        return Drop(reason)
    last_instant = not_after(reminder.kind, reminder.occurrence, reminder.zone)
    if now > last_instant:
        return Drop(Reason.LATE)
    is_overdue = facts.wait_until is not None and facts.wait_until <= now
    if facts.question_until or is_overdue:
        # A prompt would close it, and offer what the answer may rule out; or, after an outage,
        # leave before what the question has yet to say.
        end = max(facts.question_until or now, now) + PAUSE_AFTER_QUESTION
        return Wait(min(end, last_instant)) if now < last_instant else Drop(Reason.QUESTION)
    if facts.answered_at and now < facts.answered_at + SESSION_RUNS_AFTER_ANSWER:
        end = facts.answered_at + SESSION_RUNS_AFTER_ANSWER + PAUSE_AFTER_SESSION
        # The session may end sooner than its limit: hold on to the last instant.
        return Wait(min(end, last_instant)) if now < last_instant else Drop(Reason.SESSION)
    if _is_in_quiet_hours(reminder, facts.quiet_hours, now):
        end = quiet_end_after(now, reminder.zone, facts.quiet_hours)
        return Wait(end) if end <= last_instant else Drop(Reason.QUIET)
    return Send()


def not_after(kind: ReminderKind, occurrence: Occurrence, zone: str) -> datetime:
    """Return the last instant (UTC) at which it may be sent: its grace, or the end of its day.

    A warm-up of 22:30 -> 23:59:59, not 01:30.
    """
    # What was scheduled for a date that has passed comes on the date of due_at.
    dates = dates_of(occurrence.due_at, zone)
    day = occurrence.local_date if occurrence.local_date in dates else dates[0]
    end_of_day = end_of(day, zone) - timedelta(seconds=1)
    return min(occurrence.due_at + RULES[kind].grace, end_of_day)


def highest(due: Collection[Reminder]) -> Reminder:
    """Return one that is sent of all that an outage held back: training before warm-up, and so on.

    Raises:
        ValueError: nothing is due.
    """
    return min(due, key=lambda one: (_WEIGHT[one.kind], one.occurrence.due_at))


def tone(ignored_days: int, silent_days: int, *, has_missed_yesterday: bool) -> Tone:
    """Return how today's prompt speaks.

    `ignored_days`: days in a row whose prompt got no answer. `silent_days`: days since the
    person last tapped or wrote anything.
    """
    if silent_days >= SILENT_DAYS_TO_FAREWELL:
        return Tone.FAREWELL
    if ignored_days >= IGNORED_DAYS_TO_SMALLEST:
        return Tone.SMALLEST
    return Tone.AFTER_ONE_MISS if has_missed_yesterday else Tone.NORMAL


def _reason_to_drop(reminder: Reminder, facts: Facts) -> Reason | None:
    """Return the first thing about the person that speaks against it at any time of its day."""
    due_at = reminder.occurrence.due_at
    is_paused = facts.is_paused and (facts.paused_until is None or due_at < facts.paused_until)
    reasons = {
        Reason.GONE: facts.is_gone,
        Reason.PAUSED: is_paused,
        Reason.DONE: reminder.kind in facts.done,
        Reason.NO_SESSION: reminder.kind is ReminderKind.TRAINING and not facts.is_open,
        Reason.NO_WARM_UP: reminder.kind is ReminderKind.WARMUP and not facts.is_open,
        Reason.FADED: reminder.kind is ReminderKind.WARMUP and facts.is_faded,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


def _is_in_quiet_hours(reminder: Reminder, quiet_hours: QuietHours, now: datetime) -> bool:
    """Return whether quiet hours forbid it now; a chosen hour rings in them, if nearly on time."""
    if not quiet_hours.holds(local(now, reminder.zone).time()):
        return False
    is_asked_for = reminder.is_chosen and not RULES[reminder.kind].by_bot
    return not is_asked_for or now > reminder.occurrence.due_at + LATE_IN_QUIET_HOURS

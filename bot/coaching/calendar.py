"""Weekly local times in a zone as UTC instants, over clock changes and travel."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.value import Value

#: After travel a date that is lived twice is served twice only after this long.
TWICE_LIVED_AFTER = timedelta(hours=18)
EVENING = time(19)
EVENING_OFFERED_BEFORE = time(18)

EVERY_DAY = frozenset(range(7))

A_DAY = timedelta(days=1)
_MIDNIGHT = time(0)


#: Wall-clock times of weekdays (Monday = 0) that differ from the usual one, by weekday.
WeekdayTimes = tuple[tuple[int, time], ...]


class WeeklyTime(Value):
    """A weekly local time: weekdays (Monday = 0), wall-clock time, IANA zone.

    `others`: weekdays that have another time.
    """

    weekdays: frozenset[int]
    local_time: time
    zone: str
    others: WeekdayTimes = ()

    def on(self, day: date) -> time:
        """Return the wall-clock time of a date."""
        return time_on(day.weekday(), self.local_time, self.others)


class Occurrence(Value):
    """A local date and the instant (aware, UTC) at which its reminder is due."""

    local_date: date
    due_at: datetime


class LastServed(Value):
    """The last occurrence that was sent or settled, and the zone it was served in.

    `sent_at` is aware; None where the day was settled without a message. `pass_` is 1 where
    this was the second life of its local date.
    """

    local_date: date
    sent_at: datetime | None
    zone: str
    pass_: int = 0


class Changed(Value):
    """Result of a new hour or zone: the next occurrence, and whether to offer today's.

    `pass_` is 1 where `next` is on a local date that was served before.
    """

    next: Occurrence
    pass_: int
    offer_today: bool


class Later(StrEnum):
    """Distances over which [Later] moves a prompt."""

    QUARTER = "quarter"
    HOUR = "hour"
    EVENING = "evening"


class QuietHours(Value):
    """The hours in which the bot rings only when asked to; equal ends mean none."""

    start: time = time(22)
    end: time = time(7)

    def holds(self, wall_time: time) -> bool:
        """Return whether this local time is in the quiet hours: the start is, the end is not."""
        if self.start <= self.end:
            return self.start <= wall_time < self.end
        return wall_time >= self.start or wall_time < self.end


def instant_of(local_date: date, local_time: time, zone: str) -> datetime:
    """Return the UTC instant of a wall-clock time.

    A time that is lived twice is the first of the two; one that is skipped moves by the gap:
    02:30 on a Berlin spring night -> 03:30 there, 01:30 UTC. It also answers for a date whose
    instant was computed with older zone rules.

    Raises:
        ValueError: the zone is not known.
    """
    wall = datetime.combine(local_date, local_time.replace(fold=0), _zone(zone))
    return wall.astimezone(UTC)


def is_zone(name: str) -> bool:
    """Tell whether the zone rules know a zone of this name."""
    try:
        _zone(name)
    except ValueError:
        return False
    return True


def local(now: datetime, zone: str) -> datetime:
    """Return the same instant on the clocks of a zone.

    Raises:
        ValueError: the zone is not known, or `now` is naive.
    """
    if now.tzinfo is None:
        raise ValueError(f"naive instant {now}: pass an aware one, in UTC")
    return now.astimezone(_zone(zone))


def local_date(now: datetime, zone: str) -> date:
    """Return the date in a zone at this instant."""
    return local(now, zone).date()


def dates_of(now: datetime, zone: str) -> tuple[date, ...]:
    """Return the dates that an instant belongs to, the calendar's own first.

    They are two in an hour that was lost across midnight: in Nuuk 23:00 of 28 March 2026 is
    00:00 of the 29th, and until 01:00 whoever was to be called at 23:45 has the 28th before them.
    """
    today = local_date(now, zone)
    yesterday = today - A_DAY
    return (today, yesterday) if now < end_of(yesterday, zone) else (today,)


def time_on(weekday: int, usual: time, others: WeekdayTimes) -> time:
    """Return the wall-clock time of a weekday: its own, or the usual one."""
    return next((at for day, at in others if day == weekday), usual)


def next_occurrence(
    weekdays: frozenset[int],
    local_time: time,
    zone: str,
    after: datetime,
    others: WeekdayTimes = (),
) -> Occurrence:
    """Return the first occurrence strictly after an aware instant; Monday = 0.

    `others`: weekdays that have another time than `local_time`.

    Raises:
        ValueError: no weekday is given, the zone is not known, or `after` is naive.
    """
    if not weekdays:
        raise ValueError("a reminder needs at least one weekday; switch it off instead")
    # A gap across midnight moves the time of one date into the next: so begin a day early.
    day = local_date(after, zone) - A_DAY
    while True:
        if day.weekday() in weekdays:
            due_at = _due_at(day, time_on(day.weekday(), local_time, others), zone)
            if due_at and due_at > after:
                return Occurrence(day, due_at)
        day += A_DAY


def after_change(rule: WeeklyTime, changed_at: datetime, last: LastServed | None) -> Changed:
    """Return the next occurrence under a new hour, new weekdays or a new zone.

    The next date is later than the last one served; or the same date once more (pass 1),
    where travel has put the date back and 18 hours lie between. Auckland to Honolulu: sent
    2026-06-09T20:00Z as the 10th, changed at 22:00Z -> the 10th again, 2026-06-10T18:00Z.
    """
    coming = _next(rule, changed_at)
    while last and coming.local_date <= last.local_date:
        if _is_lived_again(coming, rule.zone, changed_at, last):
            return Changed(coming, 1, offer_today=False)
        coming = _next(rule, coming.due_at)
    return Changed(coming, 0, offer_today=_has_missed_today(rule, changed_at, last))


def midnight_after(now: datetime, zone: str) -> datetime:
    """Return the first instant (UTC) of the next local date, also where its 00:00 is skipped."""
    return instant_of(local_date(now, zone) + A_DAY, _MIDNIGHT, zone)


@lru_cache(maxsize=4_096)
def end_of(day: date, zone: str) -> datetime:
    """Return the first instant (UTC) after a date, with the hour it may have lost at its end."""
    last, midnight = _due_at(day, time.max, zone), instant_of(day + A_DAY, _MIDNIGHT, zone)
    return midnight if last is None else max(midnight, last + timedelta.resolution)


def quiet_end_after(now: datetime, zone: str, quiet_hours: QuietHours) -> datetime:
    """Return when the quiet hours that hold at `now` end, in UTC."""
    return next_occurrence(EVERY_DAY, quiet_hours.end, zone, now).due_at


def later_choices(
    now: datetime, zone: str, quiet_hours: QuietHours
) -> tuple[tuple[Later, datetime], ...]:
    """Return where [Later] can move a prompt: instants (UTC) before quiet hours and midnight."""
    local_now = local(now, zone)
    choices = [
        (Later.QUARTER, now + timedelta(minutes=15)),
        (Later.HOUR, now + timedelta(hours=1)),
    ]
    if local_now.time() < EVENING_OFFERED_BEFORE:
        choices.append((Later.EVENING, instant_of(local_now.date(), EVENING, zone)))
    quiet_start = instant_of(local_now.date(), quiet_hours.start, zone)
    end = midnight_after(now, zone)
    if quiet_hours.start != quiet_hours.end and quiet_start > now:
        end = min(end, quiet_start)
    return tuple(
        (kind, at)
        for kind, at in choices
        if at < end and not quiet_hours.holds(local(at, zone).time())
    )


def _is_lived_again(coming: Occurrence, zone: str, changed_at: datetime, last: LastServed) -> bool:
    return (
        coming.local_date == last.local_date
        and last.pass_ == 0
        and last.sent_at is not None
        and local_date(changed_at, zone) < local_date(changed_at, last.zone)
        and coming.due_at - last.sent_at >= TWICE_LIVED_AFTER
    )


def _has_missed_today(rule: WeeklyTime, changed_at: datetime, last: LastServed | None) -> bool:
    today = local_date(changed_at, rule.zone)
    return (
        today.weekday() in rule.weekdays
        and (last is None or last.local_date < today)
        and instant_of(today, rule.on(today), rule.zone) <= changed_at
    )


def _next(rule: WeeklyTime, after: datetime) -> Occurrence:
    return next_occurrence(rule.weekdays, rule.local_time, rule.zone, after, rule.others)


# At 08:00 thousands of people in a few zones need the same few instants.
@lru_cache(maxsize=16_384)
def _due_at(day: date, local_time: time, zone: str) -> datetime | None:
    """Return instant of that date; None where the zone leapt over the date (Samoa, 2011-12-30)."""
    due_at = instant_of(day, local_time, zone)
    shift = local(due_at, zone).replace(tzinfo=None) - datetime.combine(day, local_time)
    return due_at if shift < A_DAY else None


@lru_cache(maxsize=1_024)
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError(
            f"unknown zone {name!r}; give an IANA name such as Europe/Berlin"
        ) from None

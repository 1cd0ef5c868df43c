"""Fading of the warm-up's prompts, by what is remembered of a person."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime, time

from bot.coaching.calendar import A_DAY, EVERY_DAY, Occurrence, WeeklyTime, local, local_date
from bot.coaching.events import (
    HourChosen,
    Practised,
    SessionStarted,
    Skipped,
    SkipUndone,
    Snoozed,
    ZoneChosen,
)
from bot.coaching.person.person import Person
from bot.coaching.remembered import FADING, Fading, FadingStep
from bot.coaching.reminders.fading import History, Manner, ahead, held_on
from bot.coaching.reminders.hours import Begun
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.context import Coming, Memory, Recorded
from bot.flows.memory.rule_context import is_stopped_today
from bot.flows.turn import Context
from bot.value import replace

_LOOK_AHEAD = 14 * A_DAY  # for the next prompt
_HOURS = (SessionStarted, Snoozed, Practised, ZoneChosen, HourChosen)


def fading_of(memory: Memory) -> Fading:
    """Return how far prompts have faded, as it was stored last."""
    stored = memory.stored(FADING)
    return stored if isinstance(stored, Fading) else Fading()


def history_of(memory: Memory) -> History:
    """Return the days practised, those that cannot be missed, and those without a prompt."""
    return History(
        memory.practised(),
        memory.excluded_days() | travelled(memory.decisive()),
        memory.unprompted(),
    )


def travelled(journal: Iterable[Recorded]) -> frozenset[date]:
    """Return the local dates on which the zone changed, on the clocks before and after."""
    changes = [(r, r.event) for r in journal if isinstance(r.event, ZoneChosen)]
    after = (local_date(recorded.at, event.zone) for recorded, event in changes)
    return frozenset((*(recorded.local_date for recorded, _ in changes), *after))


def held_now(context: Context) -> Fading:
    """Return the step that holds today."""
    return held_on(context.today, fading_of(context.memory), history_of(context.memory))


def warm_up_rule(person: Person) -> WeeklyTime:
    """Return the hours of the warm-up."""
    profile = person.profile
    return WeeklyTime(EVERY_DAY, profile.warmup_at, person.zone, profile.warmup_others)


def warm_ups_ahead(
    first: Occurrence, person: Person, context: Context, until: date
) -> Iterator[tuple[Occurrence, Manner]]:
    """Yield the prompts of the warm-up from `first` to a local date, if no day is missed."""
    history = history_of(context.memory)
    days = frozenset(
        context.today + n * A_DAY for n in range((first.local_date - context.today).days)
    )
    expected = replace(history, practised=history.practised | days)
    rule = warm_up_rule(person)
    yield from ahead(rule, first, until, fading_of(context.memory), expected)


def prompts_of(context: Context, until: datetime | None = None) -> tuple[Coming, ...]:
    """Return the prompts that will come, next first: those of the warm-up as far as they fade.

    Those up to an instant; the next one of each kind where none is given. Without today's
    practice where that is done, skipped or stopped: nothing comes then.
    """
    every = context.memory.coming(until)
    if any(c.local_date == context.today for c in every):
        every = _without(_over_today(context), every, context, until)
    return _faded(every, context, until)


def prompts_after_today(context: Context) -> tuple[Coming, ...]:
    """Return the next prompt of each kind on a later date, as far as it does not fade."""
    today = frozenset((kind, context.today) for kind in ReminderKind)
    return _faded(_without(today, context.memory.coming(), context), context)


def _faded(
    every: tuple[Coming, ...], context: Context, until: datetime | None = None
) -> tuple[Coming, ...]:
    if fading_of(context.memory).step is FadingStep.RINGING:
        return every
    called = _called(every, context) if until is None else _called_until(every, context, until)
    return tuple(sorted(dict.fromkeys(called), key=lambda each: each.due_at))


def _without(
    over: Collection[tuple[str, date]],
    every: Collection[Coming],
    context: Context,
    until: datetime | None = None,
) -> tuple[Coming, ...]:
    """Return the prompts without what is over; the next of its kind for it where one is listed."""
    left = [c for c in every if (c.kind, c.local_date) not in over]
    gone = {c.kind for c in every} - {c.kind for c in left}
    if gone and until is None:
        ahead_of_now = context.memory.coming(context.now + _LOOK_AHEAD)
        later = [c for c in ahead_of_now if (c.kind, c.local_date) not in over]
        left += filter(None, (next((c for c in later if c.kind == kind), None) for kind in gone))
    return tuple(sorted(left, key=lambda each: each.due_at))


def _over_today(context: Context) -> frozenset[tuple[str, date]]:
    """Return today's practice that is done, skipped or stopped: its prompt does not come."""
    memory, today = context.memory, context.today
    found: set[tuple[str, date]] = set()
    for recorded in memory.of_kinds((Skipped, SkipUndone), 2):
        match recorded.event:
            case Skipped(kind=kind, local_date=day):
                found.add((kind, day))
            case SkipUndone(kind=kind, local_date=day):
                found.discard((kind, day))
            case _:
                pass
    if today in memory.practised(1):
        # A session begins with the warm-up.
        found.add((ReminderKind.WARMUP, today))
    if today in memory.practised(1, ReminderKind.TRAINING):
        found.add((ReminderKind.TRAINING, today))
    if is_stopped_today(context):
        found |= {(ReminderKind.WARMUP, today), (ReminderKind.TRAINING, today)}
    return frozenset(found)


def next_called(first: Occurrence, person: Person, context: Context) -> Occurrence | None:
    """Return the first prompt from `first` on; None: none comes, if no day is missed."""
    found = warm_ups_ahead(first, person, context, first.local_date + _LOOK_AHEAD)
    return next((occurrence for occurrence, _ in found), None)


def _called(every: Iterable[Coming], context: Context) -> Iterator[Coming]:
    for coming in every:
        if coming.kind != ReminderKind.WARMUP:
            yield coming
            continue
        first = Occurrence(coming.local_date, coming.due_at)
        called = next_called(first, context.person, context)
        if called is not None:
            yield Coming(coming.kind, called.local_date, called.due_at)


def _called_until(every: Iterable[Coming], context: Context, until: datetime) -> Iterator[Coming]:
    first: Coming | None = None
    for coming in every:
        if coming.kind != ReminderKind.WARMUP:
            yield coming
        else:
            first = first or coming
    if first is not None:
        start, last = Occurrence(first.local_date, first.due_at), local(until, context.person.zone)
        for each, _ in warm_ups_ahead(start, context.person, context, last.date()):
            if each.due_at <= until:
                yield Coming(first.kind, each.local_date, each.due_at)


def begun_of(context: Context, days: int) -> tuple[Begun, ...]:
    """Return when the warm-ups of the last days were begun, reported as done, or put off to.

    On the clock of the person's zone, since zone and hour were chosen last; today's is being
    done. A start weighs more than a report, and both more than what was only put off.
    """
    begun: dict[date, Begun] = {}
    put_off: dict[date, Begun] = {}
    for recorded in context.memory.of_kinds(_HOURS, days):
        match recorded.event:
            case ZoneChosen() | HourChosen(kind=ReminderKind.WARMUP):
                begun.clear()
                put_off.clear()
            case SessionStarted(kind=ReminderKind.WARMUP, local_date=day):
                begun.setdefault(day, _begun(day, recorded.at, context))
            case Practised(kind=ReminderKind.WARMUP, local_date=day, reported=True):
                begun.setdefault(day, _begun(day, recorded.at, context))
            case Snoozed(kind=ReminderKind.WARMUP, local_date=day, until=until):
                put_off[day] = _begun(day, until, context)
            case _:
                pass
    begun.setdefault(context.today, _begun(context.today, context.now, context))
    return tuple({**put_off, **begun}.values())


def _begun(day: date, at: datetime, context: Context) -> Begun:
    """Return the hour and minute; after midnight it still belongs to the evening before."""
    wall = local(at, context.person.zone)
    is_late = wall.date() > day
    return Begun(day, time(23, 59) if is_late else time(wall.hour, wall.minute))

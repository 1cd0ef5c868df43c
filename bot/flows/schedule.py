"""Times of sessions and the weekly review, by the plan, the wishes and health."""

from bot.coaching.calendar import EVERY_DAY
from bot.coaching.events import Event, HourChosen, ReminderStopped
from bot.coaching.person.person import Mode, Person
from bot.coaching.reminders.policy import ReminderKind, Resting
from bot.value import replace

#: What the health check leaves open beside the daily warm-up.
_OPEN = frozenset({Mode.FULL, Mode.BACK_SENSITIVE})


def may_train(person: Person) -> bool:
    """Return whether health leaves sessions open at all."""
    health = person.profile.health
    return health is not None and health.clearance.mode in _OPEN


def hour_of_sessions(person: Person) -> HourChosen:
    """Return the reminder of the sessions, as the plan has it."""
    return HourChosen(
        ReminderKind.TRAINING, person.profile.training_days, person.profile.training_at
    )


def hour_of_warm_ups(person: Person) -> HourChosen:
    """Return the reminder of the warm-ups: daily, with the weekdays that have another hour."""
    profile = person.profile
    return HourChosen(
        ReminderKind.WARMUP, EVERY_DAY, profile.warmup_at, others=profile.warmup_others
    )


def first_reminder(person: Person) -> tuple[Event, ...]:
    """Return reminders of a new plan; those that health forbids are stored switched off."""
    chosen = hour_of_sessions(person)
    return (
        (chosen,)
        if may_train(person)
        else (chosen, ReminderStopped(ReminderKind.TRAINING, Resting.HEALTH))
    )


def after_health_check(before: Person, after: Person) -> tuple[Event, ...]:
    """Update the sessions' reminder after new answers."""
    if not may_train(after):
        return (ReminderStopped(ReminderKind.TRAINING, Resting.HEALTH),)
    return () if may_train(before) else (hour_of_sessions(after),)


def after_new_plan(person: Person) -> tuple[Event, ...]:
    """Apply new days or another hour at once, where sessions are open."""
    return (hour_of_sessions(person),) if may_train(person) else ()


def hour_of(person: Person, *, by_person: bool = True) -> HourChosen:
    """Return when this person's review comes; `by_person` False: at the hour that was proposed."""
    wishes = person.profile.wishes
    return HourChosen(
        ReminderKind.WEEKLY, frozenset({wishes.review_day}), wishes.review_at, by_person
    )


def wishing(person: Person, *, reviews: bool) -> Person:
    """Return the person with reviews switched on or off."""
    wishes = replace(person.profile.wishes, reviews=reviews)
    return person.with_profile(wishes=wishes)

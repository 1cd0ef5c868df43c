"""The end of a health check: stored answers, and the reminders that follow them."""

from datetime import datetime, timedelta

from bot.coaching.events import (
    Event,
    HealthChecked,
    QuestionPromised,
    ReminderStopped,
    Unlocked,
)
from bot.coaching.person.eligibility import BACK_ANSWER_COUNTS, BACK_TOO_SORE
from bot.coaching.person.person import Health, Mode, Person
from bot.coaching.person.screening import clearance, findings
from bot.coaching.reminders.policy import ReminderKind, Resting
from bot.flows.health_check.screens import blocked, saved
from bot.flows.health_check.steps import Check
from bot.flows.schedule import after_health_check, first_reminder, hour_of, hour_of_warm_ups
from bot.flows.turn import Context, Go, Turn
from bot.value import replace


def finish(check: Check, context: Context) -> Turn:
    """Keep the answers; on with the onboarding, or back to what was there."""
    health = _health(check, context)
    before = context.person
    after = before.with_profile(health=health)
    checked = HealthChecked(health.ticked, health.clearance)
    is_blocked = health.clearance.mode is Mode.BLOCKED
    if before.onboarded_at is None:
        if is_blocked:
            changed = replace(context, person=after)
            return Turn(screens=(blocked(changed),), events=(checked,), person=after)
        return Turn(events=(checked,), person=after, then=Go("plan_questions", "onboarding"))
    screen = blocked(replace(context, person=after)) if is_blocked else saved(health.clearance)
    return Turn(
        screens=(screen,), events=(checked, *_changes(before, after, context)), person=after
    )


def reminders_of(person: Person, context: Context) -> tuple[Event, ...]:
    """Set the reminders of a new plan: warm-ups, sessions, review, a question after pain."""
    return (*_rhythm(person), *first_reminder(person), *_asked_tomorrow(person, context))


def unlocked(person: Person, by: str) -> tuple[Person, tuple[Event, ...]]:
    """Return the person without the lock of an emergency; nothing happens where there is none."""
    if person.profile.lock is None:
        return person, ()
    return person.with_profile(lock=None), (Unlocked(by),)


def is_open(person: Person) -> bool:
    """Return whether health leaves warm-ups open at all."""
    health = person.profile.health
    return health is not None and health.clearance.mode is not Mode.BLOCKED


def _health(check: Check, context: Context) -> Health:
    found = findings(context.catalogue.screening, check.answers)
    back, at = _back_now(check, context)
    return Health(
        checked_on=context.today,
        ticked=check.ticked,
        details=check.details,
        back_now=back,
        back_now_at=at,
        cleared=check.cleared,
        cleared_on=check.cleared_on,
        clearance=clearance(found),
    )


def _back_now(check: Check, context: Context) -> tuple[int | None, datetime | None]:
    """Return the answer about the low back, and when it was given.

    Where it was not asked, the last one stays while it counts (rulings 13).
    """
    if check.back_now is not None:
        return check.back_now, context.now
    before = context.person.profile.health
    at = None if before is None else before.back_now_at
    if before is None or at is None or context.now - at > BACK_ANSWER_COUNTS:
        return None, None
    return before.back_now, at


def _changes(before: Person, after: Person, context: Context) -> tuple[Event, ...]:
    """Change the reminders only where the check opened or closed them."""
    changed = _rhythm(after) if is_open(before) != is_open(after) else ()
    return (*changed, *after_health_check(before, after), *_asked_tomorrow(after, context))


def _rhythm(person: Person) -> tuple[Event, ...]:
    """Return the daily warm-up, and the week's review where it is wanted; health may hold both."""
    reviews = person.profile.wishes.reviews
    if not is_open(person):
        return ReminderStopped(ReminderKind.WARMUP, Resting.HEALTH), ReminderStopped(
            ReminderKind.WEEKLY, Resting.HEALTH
        )
    warm_up = hour_of_warm_ups(person)
    return (warm_up, hour_of(person, by_person=False)) if reviews else (warm_up,)


def _asked_tomorrow(person: Person, context: Context) -> tuple[Event, ...]:
    """Ask again tomorrow about a back too sore for a session today."""
    health = person.profile.health
    is_sore = health is not None and (health.back_now or 0) >= BACK_TOO_SORE
    if not is_sore or not is_open(person):
        return ()
    tomorrow = context.today + timedelta(days=1)
    return (QuestionPromised(ReminderKind.MORNING, tomorrow, person.profile.warmup_on(tomorrow)),)

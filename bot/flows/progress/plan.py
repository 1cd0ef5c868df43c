"""The lines of /plan: every prompt that will come, each with its reason."""

from collections.abc import Iterator
from datetime import datetime
from typing import TypeAlias

from bot.coaching.calendar import instant_of, local_date
from bot.coaching.message import Message, msg
from bot.coaching.remembered import FadingStep
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.context import Coming
from bot.flows.health_check.result import is_open
from bot.flows.memory.fading import held_now, prompts_of
from bot.flows.memory.rule_context import is_stopped_today
from bot.flows.schedule import may_train
from bot.flows.turn import Context
from bot.flows.wording import upcoming
from bot.flows.wording.habit_anchors import with_habit_anchor

Dated: TypeAlias = tuple[datetime, Message]


def lines(context: Context) -> Iterator[Message]:
    """Yield holds on prompts, then coming prompts and promised tests in the order of time."""
    yield from _held(context)
    dated = [*_prompts(context), *_after(context), *_tests(context)]
    yield from (line for _, line in sorted(dated, key=lambda each: each[0]))


def _prompts(context: Context) -> Iterator[Dated]:
    """Yield one line a prompt; a kind has its line `plan-<kind>`."""
    sessions = 0
    for coming in prompts_of(context):
        is_session = coming.kind == ReminderKind.TRAINING
        sessions += is_session
        line = _session(coming, sessions, context) if is_session else _line(coming, context)
        yield coming.due_at, line


def _held(context: Context) -> Iterator[Message]:
    person = context.person
    if person.is_paused:
        until = person.paused_until
        day = local_date(until, person.zone) if until else None
        yield msg("menu-paused-until", day=day) if day else msg("menu-paused")
    elif not is_open(person):
        yield msg("menu-resting")
    elif not may_train(person):
        yield msg("plan-sessions-resting")
    elif is_stopped_today(context):
        yield msg("training-none-stopped")
    step = held_now(context).step
    if step is not FadingStep.RINGING:
        yield msg("habit-now", step=step)


def _line(coming: Coming, context: Context) -> Message:
    when = {"day": coming.local_date, "at": coming.due_at}
    if coming.kind == ReminderKind.WARMUP:
        return with_habit_anchor("plan-warmup", context.person.profile, **when)
    return msg(f"plan-{coming.kind}", **when)


def _session(coming: Coming, number: int, context: Context) -> Message:
    """Return a session with its name; one that was moved says so."""
    profile = context.person.profile
    own_day = coming.local_date.weekday() in profile.training_days
    return msg(
        "plan-training" if own_day else "plan-training.moved",
        name=upcoming.session_name(context, number),
        day=coming.local_date,
        at=coming.due_at,
        minutes=profile.minutes,
    )


def _after(context: Context) -> Iterator[Dated]:
    """Yield the session after the next one, where only one is known by its reminder."""
    known = [c for c in prompts_of(context) if c.kind == ReminderKind.TRAINING]
    day = upcoming.session_after(known[0], context) if len(known) == 1 else None
    if day is not None:
        at = context.person.profile.training_at
        name = upcoming.session_name(context, 2)
        due_at = instant_of(day, at, context.person.zone)
        yield due_at, msg("plan-training-after", name=name, day=day, at=at)


def _tests(context: Context) -> Iterator[Dated]:
    """Yield promised tests, each behind the prompt of its session."""
    at, zone = context.person.profile.training_at, context.person.zone
    for exercise, on in upcoming.tests(context):
        yield instant_of(on, at, zone), upcoming.test_line(exercise, on)

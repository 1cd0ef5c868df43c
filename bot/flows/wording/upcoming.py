"""The sessions that come: their dates, their names, and the promised tests among them."""

from collections.abc import Iterator
from datetime import date

from bot.coaching.message import Message, msg
from bot.coaching.programme.today import letter_of
from bot.coaching.programme.weekdays import session_date
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.context import Coming
from bot.flows.memory.fading import prompts_after_today, prompts_of
from bot.flows.memory.promised_tests import promised_tests
from bot.flows.memory.rule_context import log_of
from bot.flows.memory.session_due import first_ones, programmes_of, todays
from bot.flows.turn import Context
from bot.flows.wording.exercise_names import day_name, name_of
from bot.flows.wording.habit_anchors import habit_anchor_of


def next_session(context: Context) -> Coming | None:
    """Return the next session that will be rung for; None: none is."""
    return next((c for c in prompts_of(context) if c.kind == ReminderKind.TRAINING), None)


def session_name(context: Context, number: int = 1) -> Message:
    """Return the name of the number-th session from now on: "Hinge day"."""
    done = log_of(context).sessions + number - 1
    week = context.person.profile.sessions_a_week
    return day_name(letter_of(week, done, programmes_of(context)), context.person)


def session_after(coming: Coming, context: Context) -> date | None:
    """Return the date of the session after that one; None: no days are chosen."""
    return session_date(context.person.profile.training_days, coming.local_date)


def first_sessions(context: Context) -> Message | None:
    """Say that the sessions are shorter than was asked at first; None: the next one is not."""
    first = first_ones(todays(context, context.person.profile.minutes), context)
    return None if first is None else msg("prompt-session-first", sessions=first)


def next_line(context: Context) -> Message | None:
    """Return when the next session comes and which it is: "Next: Bridge day, Wed 18:00."."""
    coming = next_session(context)
    if coming is None:
        return None
    return msg("session-next", name=session_name(context), day=coming.local_date, at=coming.due_at)


def next_warm_up_line(context: Context, *, is_over: bool = True) -> Message | None:
    """Return when the next prompt for a warm-up comes, and after what; None: none comes.

    `is_over`: today's is done or skipped in this turn.
    """
    prompts = prompts_after_today(context) if is_over else prompts_of(context)
    prompt = next((c for c in prompts if c.kind == ReminderKind.WARMUP), None)
    if prompt is None:
        return None
    habit_anchor = habit_anchor_of(context.person.profile)
    if habit_anchor is None:
        return msg("warmup-next", day=prompt.local_date, at=prompt.due_at)
    return msg("warmup-next-after", day=prompt.local_date, at=prompt.due_at, anchor=habit_anchor)


def tests(context: Context) -> Iterator[tuple[str, date]]:
    """Yield the exercise and the date of every promised test, the soonest first."""
    yield from sorted(promised_tests(context).items(), key=lambda test: test[1])


def test_line(exercise: str, on: date) -> Message:
    """Return a promised test, as `/plan` lists it."""
    return msg("plan-test", exercise=name_of(exercise), day=on)

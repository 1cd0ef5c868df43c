"""The dates of promised tests: each session to come, planned as it will be on its day."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import islice

from bot.coaching.calendar import instant_of
from bot.coaching.events import Remembered
from bot.coaching.ladder.drill_plan import after_drill
from bot.coaching.ladder.standing import Standing
from bot.coaching.programme.weekdays import session_date
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.session.plan import Plan, PlanItem
from bot.coaching.session.progress import TrainingProgress
from bot.flows.memory.fading import prompts_after_today, prompts_of
from bot.flows.memory.rule_context import (
    LOG,
    STANDING,
    log_of,
    open_training,
    remembering,
    standings_of,
)
from bot.flows.memory.session_due import todays
from bot.flows.turn import Context
from bot.value import replace

#: Sessions that are looked through: six drill plans, one after the other, hold so many.
AHEAD = 18


def promised_tests(context: Context) -> dict[str, date]:
    """Return the local date of each promised test, by its exercise, as far as one is to come.

    Each session is taken to be done in full and each test to go well.
    """
    standings, tests = standings_of(context), {}
    progress = open_training(context)
    if progress is not None and context.session is not None:
        left = (item.plan for item in progress.session.items if not item.is_recorded)
        tests = _tests_in(left, standings, context.session.local_date)
        context = _after(context.session.local_date, standings, context)
    for on, due_at in islice(_days(context, progress), AHEAD):
        if not any(standing.ticket for standing in standings.values()):
            break
        context = replace(context, now=due_at, day=on, session=None, place=None)
        today = todays(context, context.person.profile.minutes)
        if isinstance(today.plan, Plan):
            standings = {**today.standings}
            tests |= _tests_in(today.plan.items, standings, on)
            context = _after(on, standings, context)
    return tests


def _days(context: Context, progress: TrainingProgress | None) -> Iterator[tuple[date, datetime]]:
    """Yield the dates of the sessions to come and when they are due; none: none is rung for."""
    prompts = prompts_of(context) if progress is None else prompts_after_today(context)
    first = next((c for c in prompts if c.kind == ReminderKind.TRAINING), None)
    if first is not None:
        yield first.local_date, first.due_at
    elif progress is None:
        return
    profile, zone = context.person.profile, context.person.zone
    on = session_date(profile.training_days, first.local_date if first else context.today)
    while on is not None:
        yield on, instant_of(on, profile.training_at, zone)
        on = session_date(profile.training_days, on)


def _tests_in(
    items: Iterable[PlanItem], standings: dict[str, Standing], on: date
) -> dict[str, date]:
    """Return the tests of a session, and take its drills and tests off the standings."""
    tests = {}
    for item in items:
        standing = standings.get(item.family)
        if standing is None or standing.ticket is None:
            continue
        if item.is_test:
            tests[standing.ticket.exercise] = on
            standings[item.family] = replace(standing, ticket=None)
        elif item.is_drill:
            standings[item.family] = after_drill(standing)
    return tests


def _after(on: date, standings: dict[str, Standing], context: Context) -> Context:
    """Return the context once the session of that date is done and counted."""
    log = log_of(context)
    if log.last_on != on:
        first = log.first_on or on
        log = replace(log, first_on=first, last_on=on, sessions=log.sessions + 1)
    stored = (Remembered(f"{STANDING}{family}", each) for family, each in standings.items())
    return remembering(context, (*stored, Remembered(LOG, log)))

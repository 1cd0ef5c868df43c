"""Actions of a person within a session, and what a step changes: progress, standings, events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from bot.coaching.events import (
    AnswerGiven,
    Event,
    PracticeUndone,
    Practised,
    Remembered,
    SetCompleted,
    SetUndone,
)
from bot.coaching.ladder.sides import side_of
from bot.coaching.message import Message, msg
from bot.coaching.remembered import RememberedValue, TrainingLog
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.decisions import StepBack
from bot.coaching.session import actions, transitions
from bot.coaching.session.plan import SetKind
from bot.coaching.session.progress import (
    TrainingProgress,
    changes_of,
    clocked,
    is_suggested,
    may_undo,
    undone,
)
from bot.coaching.session.session import (
    Answered,
    Ask,
    Now,
    Session,
    Step,
    is_hard,
    repeatable,
    rest_after,
    showing,
)
from bot.flows.memory.rule_context import (
    LOG,
    last_load,
    log_of,
    noted,
    remembered_of,
    session_context,
    standings_of,
    todays_load,
)
from bot.flows.training.next_step import Outcome, praise_of, reply_to, shown
from bot.flows.training.questions import plain
from bot.flows.turn import Context, Turn
from bot.flows.wording.exercise_names import because_line
from bot.value import Value, replace


class Reps(Value):
    """Good repetitions of one set; `right`: of the right side, where the sides differed."""

    left: int
    right: int | None = None


def set_done(progress: TrainingProgress, reps: Reps, context: Context) -> Turn:
    """Take a finished set: a question, the rest, or what comes next."""
    now = showing(progress.session)
    if now is None:
        return shown(progress, context)
    rule_context = session_context(context, progress)
    step = transitions.set_done(progress.session, reps.left, rule_context, right=reps.right)
    base = replace(
        clocked(progress, context.now),
        set_at=context.now,
        previous=(),
        asked_at=None,
        rest_until=_rest_until(progress.session, context),
    )
    taken = apply_step(base, step, context)
    taken = _with_load(taken, progress, context)
    if now.kind is not SetKind.RAMP and progress.sets_done == 0:
        taken = _first_set(taken, context)
    right = step.session.items[progress.session.at].done[-1].right
    counted = reps if right is None else Reps(reps.left, right.reps)
    done = _completed(progress, now, counted, context)
    return shown(taken.progress, context, (*done, *taken.events))


def answered(progress: TrainingProgress, value: Answered, context: Context) -> Turn:
    """Answer the open question: a reply at once, or the next question."""
    session = progress.session
    question, done = session.question, session.item.done[-1].planned
    step = actions.answer(session, value, session_context(context, progress))
    asked = str(question.ask) if question else ""
    side = session.item.plan.side or (question.side if question else None)
    answered = AnswerGiven(done.exercise, asked, plain(value), cue=done.cue, side=side)
    return stepped(progress, step, context, events=(answered,))


def answered_as_last_time(progress: TrainingProgress, context: Context) -> Turn:
    """Answer where it was felt, how many were left and how it looked as last time, in one."""
    session = progress.session
    last = repeatable(session)
    if last is None:
        return shown(progress, context)
    done = session.item.done[-1].planned
    answers: dict[Ask, Answered | None] = {
        Ask.FELT: last.felt,
        Ask.RIR: last.rir,
        Ask.FORM: last.form,
    }
    events = tuple(
        AnswerGiven(
            done.exercise, str(ask), plain(value), cue=done.cue, side=session.item.plan.side
        )
        for ask, value in answers.items()
        if value is not None
    )
    step = actions.as_last_time(session, session_context(context, progress))
    return stepped(progress, step, context, events=events)


def stepped(
    progress: TrainingProgress,
    step: Step,
    context: Context,
    *,
    events: tuple[Event, ...] = (),
    reply: tuple[Message, ...] = (),
) -> Turn:
    """Return the turn after any step; `reply` answers the person's own wish."""
    base = replace(clocked(progress, context.now), asked_at=None)
    taken = apply_step(base, step, context)
    after = taken.progress
    if reply:
        after = replace(after, reply=reply)
    return shown(after, context, (*events, *taken.events))


def taken_back(
    at: object, progress: TrainingProgress, context: Context, events: tuple[Event, ...] = ()
) -> Turn:
    """Take the last set back, and restore what was remembered before it.

    `at` is the step that stays open where that is too long ago.
    """
    if progress.set_at is None or not may_undo(progress, context.now):
        return Turn(at, toast=msg("warmup-undo-late"))
    before = replace(undone(progress, context.now), on_card=None)
    gone = SetUndone(progress.set_at)
    back = (*events, gone, *restored(progress), *_uncounted(progress, context))
    return shown(before, context, back)


def _rest_until(session: Session, context: Context) -> datetime | None:
    """Return the end of the rest after this set; None: none follows, or timers are off."""
    item = session.item
    planned = item.queue[0]
    partner = any(
        other.queue
        for n, other in enumerate(session.items)
        if n != session.at and item.plan.pair is not None and other.plan.pair == item.plan.pair
    )
    follows = (len(item.queue) > 1 or partner) and planned.kind is not SetKind.RAMP
    seconds = rest_after(session, context.catalogue.thresholds)
    if not follows or not seconds or not context.person.profile.wishes.timers:
        return None
    return context.now + timedelta(seconds=seconds)


def _completed(
    progress: TrainingProgress, now: Now, reps: Reps, context: Context
) -> Iterator[SetCompleted]:
    """Yield one set for the journal; where the sides were asked apart half a set for each."""
    exercise = context.catalogue.exercises[now.exercise]
    item = progress.session.item
    load = todays_load(item.plan, exercise, context)
    done = SetCompleted(
        now.exercise,
        now.number,
        reps.left,
        side=now.side,
        load=load.text if load else None,
        is_hard=is_hard(now.kind, item.plan.rir),
    )
    if reps.right is None:
        yield done
        return
    yield replace(done, side="left")
    yield replace(done, reps=reps.right, side="right")


def _with_load(taken: StepResult, before: TrainingProgress, context: Context) -> StepResult:
    """Remember the load used, and clear the factor on it."""
    session, at = taken.progress.session, before.session.at
    plan = before.session.item.plan
    exercise = context.catalogue.exercises[before.exercise]
    used = todays_load(plan, exercise, context)
    before_that = last_load(exercise.id, context, plan.side)
    if used is None or exercise.id != plan.exercise or used == before_that:
        return taken
    item = session.items[at]
    rest = replace(item, plan=replace(item.plan, load=item.plan.load / plan.load))
    items = (*session.items[:at], rest, *session.items[at + 1 :])
    progress = replace(taken.progress, session=replace(session, items=items))
    taken = replace(taken, progress=progress)
    return with_remembered(taken, noted(exercise.id, used, context, plan.side), context)


def _first_set(taken: StepResult, context: Context) -> StepResult:
    """Count the session from its first working set on, whatever becomes of it."""
    on = context.session.local_date if context.session else context.today
    log = log_of(context)
    counted = replace(log, first_on=log.first_on or on, last_on=on, sessions=log.sessions + 1)
    taken = with_remembered(taken, ((LOG, counted),), context)
    return replace(taken, events=(*taken.events, Practised(on, ReminderKind.TRAINING)))


def _uncounted(progress: TrainingProgress, context: Context) -> Iterator[Event]:
    """Reopen the day where its first set is taken back."""
    for stored in progress.previous:
        if stored.name == LOG:
            before = stored.value if isinstance(stored.value, TrainingLog) else TrainingLog()
            after = log_of(context)
            if after.last_on is not None and before.last_on != after.last_on:
                yield PracticeUndone(after.last_on, ReminderKind.TRAINING)


class StepResult(Value):
    """The progress after a step, what is to be remembered of it, and what the ladders tell."""

    progress: TrainingProgress
    events: tuple[Event, ...] = ()
    lines: tuple[Message, ...] = ()


def apply_step(
    progress: TrainingProgress,
    step: Step,
    context: Context,
    rule_context: RuleContext | None = None,
) -> StepResult:
    """Take a step over: its session, its exposures into the standings, its trials into the cues.

    `progress` still holds the session before the step. `rule_context` may hold a pain that the
    journal does not have yet.
    """
    rule_context = rule_context or session_context(context, progress)
    changes = changes_of(step, standings_of(context), rule_context, progress.promoted)
    item = step.session.items[progress.session.at]
    standing = changes.standings.get(item.plan.family)
    standing = None if standing is None else side_of(standing, item.plan.side)
    outcome = Outcome(changes.decisions, standing)
    after = replace(
        progress,
        session=step.session,
        rest_until=progress.rest_until if step.session.resting else None,
        reply=reply_to(step, item, outcome, context, rule_context),
        choice=next((d for d in step.decisions if isinstance(d, StepBack)), None),
        offers=(*progress.offers, *changes.offers),
        promoted=changes.promoted,
        praise=praise_of(step, item) or progress.praise,
    )
    decided = (d for d in changes.decisions if not is_suggested(d))
    lines = tuple(because_line(d.reason, context) for d in decided)
    return with_remembered(StepResult(after, lines=lines), remembered_of(changes), context)


def with_remembered(
    before: StepResult, values: Iterable[tuple[str, RememberedValue]], context: Context
) -> StepResult:
    """Return the same with more to remember; what the names held before the last set is noted."""
    named = tuple(values)
    known = {each.name for each in before.progress.previous}
    fresh = (
        Remembered(name, context.memory.stored(name)) for name, _ in named if name not in known
    )
    progress = replace(before.progress, previous=(*before.progress.previous, *fresh))
    events = tuple(Remembered(name, value) for name, value in named)
    return replace(before, progress=progress, events=(*before.events, *events))


def restored(progress: TrainingProgress) -> tuple[Event, ...]:
    """Restore the values remembered since the last set."""
    return progress.previous

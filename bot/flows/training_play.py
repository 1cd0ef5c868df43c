"""What a person does within a session: a set, an answer, an easier version, the way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.coaching import playing
from bot.coaching.events import AnswerGiven, Event, PracticeUndone, Practised, SetCompleted
from bot.coaching.plan import Kind
from bot.coaching.questions import Ask
from bot.coaching.queueing import OF_THE_EXERCISE
from bot.coaching.session import Now, Step, showing
from bot.coaching.set_answers import Value
from bot.flows.check_in import plain
from bot.flows.training_day import LOG, here_of, log_of
from bot.flows.training_load import LOAD, last_load, todays_load
from bot.flows.training_progress import TrainingProgress, clocked, undone
from bot.flows.training_record import Absorbed, absorbed, kept_also, taken_back
from bot.flows.training_turns import shown
from bot.flows.turn import Context, Turn

MOST_ABOVE = 4  # repetitions above the most of the exercise that are believed (rulings 20)


def most_reps(progress: TrainingProgress, context: Context) -> int:
    """The highest number of repetitions that may be told of the set in hand."""
    now = showing(progress.session)
    rx = context.catalogue.exercises[progress.exercise].prescription
    return max(rx.reps_max, now.reps if now else 0) + MOST_ABOVE


def set_done(
    progress: TrainingProgress, reps: int, context: Context, right: int | None = None
) -> Turn:
    """One set with so many good repetitions; `right`: of the right side, where they differed."""
    now = showing(progress.session)
    if now is None:
        return shown(progress, context)
    step = playing.set_done(progress.session, reps, here_of(context, progress), right=right)
    base = replace(
        clocked(progress, context.now),
        set_at=context.now,
        kept=(),
        asked_at=None,
        rest_until=_rest_until(progress, now, context),
    )
    taken = absorbed(base, step, context)
    taken = replace(
        taken, events=(*_completed(progress, now, (reps, right), context), *taken.events)
    )
    taken = _with_load(taken, progress, context)
    if progress.sets_done == 0:
        taken = _first_set(taken, context)
    return shown(taken.progress, context, taken.events)


def answered(progress: TrainingProgress, value: Value, context: Context) -> Turn:
    """The open question is answered: a reply at once, or the next question."""
    question = progress.session.question
    item = progress.session.item
    step = playing.answer(progress.session, value, here_of(context, progress))
    taken = absorbed(replace(clocked(progress, context.now), asked_at=None), step, context)
    done = item.done[-1].planned
    told: tuple[Event, ...] = ()
    if question is not None and question.ask is not Ask.PAIN:
        told = (AnswerGiven(done.exercise, str(question.ask), plain(value), cue=done.cue),)
    return shown(taken.progress, context, (*told, *taken.events))


def unanswered(progress: TrainingProgress, context: Context) -> Turn:
    """Nobody answered: what was asked is missing, and on it goes."""
    return _stepped(
        progress, playing.unanswered(progress.session, _here(progress, context)), context
    )


def easier(progress: TrainingProgress, context: Context) -> Turn:
    """The rest of the exercise easier; nobody is blamed."""
    return _stepped(progress, playing.easier(progress.session, _here(progress, context)), context)


def harder_again(progress: TrainingProgress, context: Context) -> Turn:
    """Back to the exercise."""
    return _stepped(progress, playing.harder_again(progress.session), context)


def finish_easier(progress: TrainingProgress, context: Context) -> Turn:
    """What is left of the exercise easier, without the test."""
    here = _here(progress, context)
    return _stepped(progress, playing.finish_without_test(progress.session, here), context)


def end_exercise(progress: TrainingProgress, context: Context) -> Turn:
    """The next exercise; what was done of this one counts."""
    return _stepped(
        progress, playing.end_exercise(progress.session, _here(progress, context)), context
    )


def ended(progress: TrainingProgress, context: Context) -> Turn:
    """The session is over."""
    return _stepped(progress, playing.end(progress.session, _here(progress, context)), context)


def taken_back_turn(progress: TrainingProgress, context: Context) -> Turn:
    """The last set is open again, and what was remembered since is as it was before it."""
    before = undone(progress, context.now)
    events = taken_back(progress)
    if before.sets_done == 0 and progress.sets_done > 0:
        events = (*events, *_uncounted(context))
    return shown(replace(before, on_card=None), context, events)


def _stepped(progress: TrainingProgress, step: Step, context: Context) -> Turn:
    base = replace(clocked(progress, context.now), asked_at=None)
    taken = absorbed(base, step, context)
    return shown(taken.progress, context, taken.events)


def _here(progress: TrainingProgress, context: Context):  # noqa: ANN202
    return here_of(context, progress)


def _rest_until(progress, now, context):
    return None


def _completed(
    progress: TrainingProgress, now: Now, reps: tuple[int, int | None], context: Context
) -> tuple[Event, ...]:
    """One set for the journal; where the sides differed a line for each, counted once."""
    left, right = reps
    item = progress.session.item
    load = todays_load(item.plan, context.catalogue.exercises[now.exercise], context)
    done = SetCompleted(
        now.exercise,
        now.number,
        left,
        own_rung=now.kind in OF_THE_EXERCISE,
        load=load.text if load else None,
    )
    if right is None:
        return (done,)
    return replace(done, side="left"), replace(done, reps=right, sets=0, side="right")

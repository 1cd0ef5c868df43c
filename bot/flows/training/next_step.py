"""The next step of a session as a turn: the question, the rest, the next set, or its end."""

from __future__ import annotations

from datetime import datetime

from bot.coaching.events import Event
from bot.coaching.session.actions import rest_over
from bot.coaching.session.plan import SetKind
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.questions import PLACES, Ask
from bot.coaching.session.session import showing
from bot.flows.exercise import tempo_sound
from bot.flows.memory.overlay import remembering
from bot.flows.memory.rule_context import patience
from bot.flows.training.finish import finished
from bot.flows.training.questions import last_question, question_screen
from bot.flows.training.screens import card, next_set, rest, step_back
from bot.flows.training.steps import AtLastQuestion, AtQuestion, AtRest, AtSet, AtStepBack
from bot.flows.turn import Context, Go, Screen, Turn, Where
from bot.flows.wording.exercise_names import track_of
from bot.value import replace

BELOW = ":below"  # a suggestion that leaves the message above it as it is


def shown(
    progress: TrainingProgress,
    context: Context,
    events: tuple[Event, ...] = (),
    *,
    rings: bool = False,
) -> Turn:
    """The next screen of the session; `rings`: a rest has just ended."""
    context = remembering(context, events)
    session = progress.session
    if session.settling is not None:
        return Turn(events=events, progress=progress, then=Go("pain", "settle"))
    if progress.offers and session.outcome != "stopped":
        return _suggested(progress, events)
    if session.outcome is not None:
        return finished(progress, context, events)
    if session.question is not None:
        return _asked(progress, context, events, rings=rings)
    if progress.choice is not None:
        page = step_back(progress, context)
        return Turn(AtStepBack(), (page,), events, progress=progress)
    if progress.rest_until is not None and progress.rest_until > context.now:
        page = rest(progress, context)
        return Turn(AtRest(), (page,), events, wake_at=progress.rest_until, progress=progress)
    return _set(progress, context, events, rings=rings)


def _set(
    progress: TrainingProgress, context: Context, events: tuple[Event, ...], *, rings: bool
) -> Turn:
    """The next set: a card where the exercise is new or another, else one line."""
    progress = replace(progress, session=rest_over(progress.session), rest_until=None)
    exercise = progress.exercise
    is_known = exercise in progress.introduced
    if is_known and (rings or exercise == progress.on_card):
        page = next_set(progress, context)
        where = Where.NEW if rings else Where.EDIT
        page = replace(page, where=where, rings=rings)
        after = replace(progress, reply=())
        sound = _sound(progress, context, is_new=False)
        return Turn(AtSet(), (page, *sound), events, progress=after)
    before, page = _card(progress, context)
    after = replace(
        progress,
        reply=(),
        on_card=exercise,
        introduced=(*progress.introduced, *(() if is_known else (exercise,))),
    )
    page = replace(page, where=Where.NEW, rings=rings)
    sound = _sound(progress, context, is_new=True)
    return Turn(AtSet(), (*before, page, *sound), events, progress=after)


def _sound(progress: TrainingProgress, context: Context, *, is_new: bool) -> tuple[Screen, ...]:
    """The tempo that comes with an exercise: with its first set, the easy one left out."""
    now = showing(progress.session)
    if now is None or now.kind is SetKind.RAMP or not (is_new or now.number == 1):
        return ()
    return tempo_sound.along(track_of(now, context.catalogue.exercises[now.exercise]), context)


def _card(progress: TrainingProgress, context: Context) -> tuple[tuple[Screen, ...], Screen]:
    """The reply in place of the question it answers, and below it the card of the exercise."""
    page = card(replace(progress, reply=()), context)
    if not progress.reply:
        return (), page
    return (Screen((progress.reply,)),), page


def _asked(
    progress: TrainingProgress, context: Context, events: tuple[Event, ...], *, rings: bool
) -> Turn:
    question = progress.session.question
    asked_at = progress.asked_at or context.now
    after = replace(progress, asked_at=asked_at)
    if question is not None and question.ask is Ask.PAIN:
        felt = next(felt for felt, place in PLACES.items() if place is question.place)
        return Turn(events=events, progress=after, then=Go("pain", f"felt:{felt.value}"))
    wake_at = _wake(after, context, asked_at)
    if question is not None and question.ask is Ask.END:
        before = (Screen((progress.reply,)),) if progress.reply else ()
        after = replace(after, reply=())
        page = last_question()
        return Turn(AtLastQuestion(), (*before, page), events, wake_at=wake_at, progress=after)
    page = question_screen(after, context)
    if rings:
        page = replace(page, where=Where.NEW, rings=True)
    return Turn(AtQuestion(), (page,), events, wake_at=wake_at, progress=after)


def _wake(progress: TrainingProgress, context: Context, asked_at: datetime) -> datetime:
    """The end of the rest that rings, and then the end of the patience."""
    until = progress.rest_until
    over = asked_at + patience(context)
    return min(until, over) if until is not None and until > context.now else over


def _suggested(progress: TrainingProgress, events: tuple[Event, ...]) -> Turn:
    """A suggestion that waits for an answer; the session goes on after it."""
    before = (Screen((progress.reply,)),) if progress.reply else ()
    after = replace(progress, reply=())
    # What is said of the set stays, and the suggestion stands below it.
    go = Go("suggestion", f"{progress.offers[0]}{BELOW if before else ''}")
    return Turn(screens=before, events=events, progress=after, then=go)

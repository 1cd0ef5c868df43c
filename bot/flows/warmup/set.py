"""Within a warm-up: done, where it was felt, easier, and the way back."""

from __future__ import annotations

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.events import AnswerGiven, Event, SetCompleted
from bot.coaching.person.eligibility import regression_of
from bot.coaching.warmup.planner import as_part
from bot.coaching.warmup.progress import (
    WarmUpProgress,
    WarmUpReply,
    after_done,
    eased,
    onward,
    stepped,
    taken_back,
)
from bot.coaching.warmup.twists import ONE_AND_HALF
from bot.coaching.warmup.warmup import WarmUpPart
from bot.flows.exercise import tempo_sound
from bot.flows.media import Track
from bot.flows.memory.circumstances import patience, today_of
from bot.flows.turn import Context, Go, Screen, Turn, not_understood
from bot.flows.warmup.answers import take_answer
from bot.flows.warmup.finish import finished
from bot.flows.warmup.screens import reply_line, screen
from bot.flows.warmup.steps import AtWarmUpFelt, AtWarmUpSet
from bot.value import replace

PAINFUL = frozenset({Felt.LOW_BACK, Felt.KNEES})  # pain is asked first


def shown(
    progress: WarmUpProgress,
    context: Context,
    events: tuple[Event, ...] = (),
    before: WarmUpProgress | None = None,
) -> Turn:
    """Where the warm-up stands; another exercise than `before` is a new message.

    The reply to what was answered then stays in the old one, without buttons.
    """
    if progress.is_over:
        return finished(progress, context, "done", events)
    is_same = before is not None and before.part.exercise == progress.part.exercise
    left: tuple[Screen, ...] = ()
    if before and progress.reply and not is_same:
        left = (Screen((reply_line(progress.reply),)),)
        progress = replace(progress, reply=None)
    step = AtWarmUpFelt() if progress.is_asking else AtWarmUpSet()
    page = screen(step, progress, context)
    with_it = () if is_same else tempo_sound.along(track_of(progress.part), context)
    return Turn(
        step,
        (*left, page if is_same else page.anew(), *with_it),
        events,
        wake_at=context.now + patience(context) if progress.is_asking else None,
        progress=progress,
    )


def track_of(part: WarmUpPart) -> Track:
    """The sound of one set of it, with the twist of the day."""
    paced = replace(part.tempo, squeeze=part.hold) if part.hold else part.tempo
    return Track(part.exercise, part.reps, paced, part.twist == ONE_AND_HALF)


def done(progress: WarmUpProgress, context: Context) -> Turn:
    """One set, or all sets and both sides that one [Done] stands for."""
    part = progress.part
    completed = SetCompleted(
        part.exercise,
        progress.number,
        part.reps,
        sets=progress.sets_at_once,
    )
    after = after_done(stepped(progress, context.now))
    return shown(after, context, (completed,), progress)


def felt(progress: WarmUpProgress, value: str, context: Context) -> Turn:
    """Where the set was felt: a reply at once; low back and knees are asked about first."""
    if value not in set(Felt):
        return not_understood(AtWarmUpFelt())
    part = progress.part
    told = AnswerGiven(part.exercise, "felt", value, cue=progress.cue)
    if value in PAINFUL:
        return Turn(events=(told,), progress=progress, then=Go("pain", f"felt:{value}"))
    after, events = take_answer(progress, Felt(value), context)
    return shown(after, context, (told, *events), progress)


def unanswered(progress: WarmUpProgress, context: Context) -> Turn:
    """Nobody said where: the set counts as unanswered, and on it goes."""
    after = onward(replace(stepped(progress, context.now), reply=None))
    return shown(after, context, (), progress)


def easier(progress: WarmUpProgress, context: Context) -> Turn:
    """The rest of this exercise as the nearest easier one; nobody is blamed."""
    return shown(made_easier(progress, context), context, (), progress)


def made_easier(progress: WarmUpProgress, context: Context) -> WarmUpProgress:
    """The same by the person's wish, said kindly above the card."""
    after = eased_down(progress, context)
    return replace(after, reply=WarmUpReply("warmup-easier", exercise=after.part.exercise))


def eased_down(progress: WarmUpProgress, context: Context) -> WarmUpProgress:
    """The warm-up with what is left of the exercise in hand made easier."""
    exercise = context.catalogue.exercises[progress.part.exercise]
    lower, half_range = regression_of(
        exercise, context.catalogue, context.person.profile, context.now
    )
    other = as_part(lower, today_of(context))
    return eased(stepped(progress, context.now), other, half_range=half_range)


def undone(progress: WarmUpProgress, context: Context) -> Turn:
    """One step back."""
    before = progress.before or progress
    back = taken_back(progress)
    return shown(replace(before, touched=context.now), context, back, progress)

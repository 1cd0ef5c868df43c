"""Where a set was felt, and what it leads to at once: praise, a cue, or an easier next time."""

from __future__ import annotations

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.catalogue import Advice
from bot.coaching.catalogue.exercise import Exercise, Felt
from bot.coaching.events import Event, Remembered
from bot.coaching.person.cue_memory import CueMemory, Trial, choose, remember
from bot.coaching.remembered import NextTime
from bot.coaching.rules.context import Circumstances
from bot.coaching.rules.grading import Grade, SetAnswers, grade
from bot.coaching.rules.set_report import also_fine
from bot.coaching.rules.step_back import easier_for
from bot.coaching.warmup.progress import (
    WarmUpAnswer,
    WarmUpProgress,
    WarmUpReply,
    answered,
    stepped,
)
from bot.flows.memory.circumstances import CUES, NEXT_TIME, circumstances
from bot.flows.turn import Context
from bot.value import replace


def take_answer(
    progress: WarmUpProgress, felt: Felt, context: Context
) -> tuple[WarmUpProgress, tuple[Event, ...]]:
    """The warm-up after an answer, and what is kept of it (the method, 2.5 and 2.6)."""
    here = circumstances(context)
    exercise = context.catalogue.exercises[progress.part.exercise]
    is_good = _is_good(exercise, felt, progress, here)
    memory = _tried(progress, here, is_good=is_good)
    events = [] if memory is here.memory else [Remembered(CUES, memory)]
    if is_good:
        reply = _praise(progress, felt)
    else:
        reply, left = _after_miss(progress, exercise, felt, replace(here, memory=memory))
        if left and exercise.family in context.catalogue.warm_ups.instead:
            events.append(Remembered(f"{NEXT_TIME}{exercise.family}", left))
    answer = WarmUpAnswer(exercise.id, felt.value, is_good, progress.cue)
    after = answered(stepped(progress, context.now), answer, reply)
    kept = tuple(Remembered(e.name, context.memory.kept(e.name)) for e in events)
    after = replace(after, kept=kept)
    if is_good and after.is_over:
        after = replace(after, reply=None)  # the end praises it by itself
    return after, tuple(events)


def _is_good(
    exercise: Exercise, felt: Felt, progress: WarmUpProgress, here: Circumstances
) -> bool:
    """A warm-up set is graded against its dose, not the exercise's own least (rulings 6)."""
    reps = progress.part.reps
    said = SetAnswers(reps, felt=felt, asked=frozenset({"felt"}))
    return grade(exercise, said, reps, also_fine(exercise, here)) is Grade.GOOD


def _tried(progress: WarmUpProgress, here: Circumstances, *, is_good: bool) -> CueMemory:
    """The memory of cues with the one that was on screen during this set."""
    if not progress.cue or not progress.cue_for:
        return here.memory
    trial = Trial(progress.part.family, progress.cue_for, progress.cue, is_good)
    return remember(here.memory, trial, here.today)


def _praise(progress: WarmUpProgress, felt: Felt) -> WarmUpReply:
    if progress.cue:
        return WarmUpReply("warmup-reply-cue-worked", felt=felt.value)
    last = "" if progress.sets_left else ".last"
    return WarmUpReply(f"warmup-reply-good-{felt}{last}")


def _after_miss(
    progress: WarmUpProgress, exercise: Exercise, felt: Felt, here: Circumstances
) -> tuple[WarmUpReply, NextTime | None]:
    """A cue while a set is left to try it; else what the next warm-up does instead."""
    advice = advise(here.catalogue, exercise, felt)
    cue = choose(here.memory, advice, exercise.family, felt, here.today)
    told = WarmUpReply(f"warmup-reply-{felt}", felt.value, cue, is_slower=advice.slower)
    if progress.sets_left:
        return told, None
    if progress.cue is None:
        next_time = "warmup-next-time-cramp" if felt is Felt.CRAMP else "warmup-next-time"
        return replace(told, message=next_time), NextTime(felt.value, here.today, cue=cue)
    if felt is Felt.CRAMP:
        # The other arm of the comparison is tried from the first set on (the method, 2.6).
        again = replace(told, message="warmup-cramp-again")
        return again, NextTime(felt.value, here.today, cue=cue)
    return _easier_tomorrow(exercise, felt, advice, here)


def _easier_tomorrow(
    exercise: Exercise, felt: Felt, advice: Advice, here: Circumstances
) -> tuple[WarmUpReply, NextTime]:
    easier, half_range = easier_for(exercise, advice, here)
    message = "warmup-again-half" if half_range else "warmup-again"
    reply = WarmUpReply(message, felt.value, exercise=easier.id)
    return reply, NextTime(felt.value, here.today, easier.id, half_range)

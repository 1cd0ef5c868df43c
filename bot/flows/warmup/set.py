"""A set of the warm-up, where it was felt, and what that answer leads to."""

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.catalogue import Advice
from bot.coaching.catalogue.exercise import Exercise, Felt
from bot.coaching.events import AnswerGiven, Event, Remembered, SetCompleted
from bot.coaching.person.cue_memory import CueMemory, Trial, choose, remember
from bot.coaching.remembered import NextTime
from bot.coaching.rules.context import Grade, RuleContext, SetAnswers, also_fine, grade
from bot.coaching.rules.step_back import easier_for
from bot.coaching.warmup.planner import as_part
from bot.coaching.warmup.progress import (
    WarmUpAnswer,
    WarmUpProgress,
    WarmUpReply,
    after_done,
    answered,
    eased,
    onward,
    stepped,
    taken_back,
)
from bot.coaching.warmup.twists import ONE_AND_HALF
from bot.coaching.warmup.warmup import WarmUpPart
from bot.flows.exercise import tempo_sound
from bot.flows.media import Track
from bot.flows.memory.rule_context import CUES, NEXT_TIME, patience, rule_context_of, today_of
from bot.flows.turn import Context, Go, Screen, Turn, not_understood
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
    """Show where the warm-up stands; another exercise than `before` is a new message.

    The reply to what was answered then stays in the old one, without buttons.
    """
    if progress.is_over:
        return finished(progress, context, "done", events)
    is_same = before is not None and before.part.exercise == progress.part.exercise
    left: tuple[Screen, ...] = ()
    if before and progress.reply and not is_same:
        left = (Screen((reply_line(progress.reply, progress, context),)),)
        progress = replace(progress, reply=None)
    step = AtWarmUpFelt() if progress.is_asking else AtWarmUpSet()
    page = screen(step, progress, context)
    with_it = () if is_same else tempo_sound.along(track_of(progress.part), context)
    return Turn(
        step,
        (*left, *with_it, page if is_same else page.anew()),
        events,
        wake_at=context.now + patience(context) if progress.is_asking else None,
        progress=progress,
    )


def track_of(part: WarmUpPart) -> Track:
    """Return the sound of one set of it, with the twist of the day."""
    paced = replace(part.tempo, squeeze=part.hold) if part.hold else part.tempo
    return Track(part.exercise, part.reps, paced, part.twist == ONE_AND_HALF)


def done(progress: WarmUpProgress, context: Context) -> Turn:
    """Return one set, or all sets and both sides that one [Done] stands for."""
    part = progress.part
    completed = SetCompleted(part.exercise, progress.number, part.reps, sets=progress.sets_at_once)
    after = after_done(stepped(progress, context.now))
    return shown(after, context, (completed,), progress)


def felt(progress: WarmUpProgress, value: str, context: Context) -> Turn:
    """Take the place where the set was felt: reply, or ask about low back and knees first."""
    if value not in set(Felt):
        return not_understood(AtWarmUpFelt())
    part = progress.part
    answered = AnswerGiven(part.exercise, "felt", value, cue=progress.cue)
    if value in PAINFUL:
        return Turn(events=(answered,), progress=progress, then=Go("pain", f"felt:{value}"))
    after, events = take_answer(progress, Felt(value), context)
    return shown(after, context, (answered, *events), progress)


def unanswered(progress: WarmUpProgress, context: Context) -> Turn:
    """Go on without an answer: the set counts as unanswered."""
    after = onward(replace(stepped(progress, context.now), reply=None))
    return shown(after, context, (), progress)


def easier(progress: WarmUpProgress, context: Context) -> Turn:
    """Return the rest of this exercise as the nearest easier one; nobody is blamed."""
    return shown(made_easier(progress, context), context, (), progress)


def made_easier(progress: WarmUpProgress, context: Context) -> WarmUpProgress:
    """Return the same by the person's wish, said kindly above the card."""
    after = eased_down(progress, context)
    return replace(after, reply=WarmUpReply("warmup-easier", exercise=after.part.exercise))


def eased_down(progress: WarmUpProgress, context: Context) -> WarmUpProgress:
    """Return the warm-up with what is left of the exercise in hand made easier."""
    exercise = context.catalogue.exercises[progress.part.exercise]
    lower, half_range = rule_context_of(context).regression(exercise)
    other = as_part(lower, today_of(context))
    limits, now = context.catalogue.thresholds, stepped(progress, context.now)
    return eased(now, other, limits, half_range=half_range)


def undone(progress: WarmUpProgress, context: Context) -> Turn:
    """Return one step back."""
    before = progress.before or progress
    back = taken_back(progress)
    return shown(replace(before, touched=context.now), context, back, progress)


def take_answer(
    progress: WarmUpProgress, felt: Felt, context: Context
) -> tuple[WarmUpProgress, tuple[Event, ...]]:
    """Return the warm-up after an answer, and what is stored of it (the method, 2.5 and 2.6)."""
    rule_context = rule_context_of(context)
    exercise = context.catalogue.exercises[progress.part.exercise]
    is_good = _is_good(exercise, felt, progress, rule_context)
    memory = _tried(progress, rule_context, is_good=is_good)
    events = [] if memory is rule_context.memory else [Remembered(CUES, memory)]
    if is_good:
        reply = _praise(progress, felt)
    else:
        reply, left = _after_miss(progress, exercise, felt, replace(rule_context, memory=memory))
        if left and exercise.family in context.catalogue.warm_ups.instead:
            events.append(Remembered(f"{NEXT_TIME}{exercise.family}", left))
    answer = WarmUpAnswer(exercise.id, felt.value, is_good, progress.cue)
    after = answered(stepped(progress, context.now), answer, reply)
    previous = tuple(Remembered(e.name, context.memory.stored(e.name)) for e in events)
    after = replace(after, previous=previous)
    if is_good and after.is_over:
        after = replace(after, reply=None)  # the end praises it by itself
    return after, tuple(events)


def _is_good(
    exercise: Exercise, felt: Felt, progress: WarmUpProgress, rule_context: RuleContext
) -> bool:
    """Grade a warm-up set against its dose, not the exercise's own least (rulings 6)."""
    reps = progress.part.reps
    answers = SetAnswers(reps, felt=felt, asked=frozenset({"felt"}))
    return grade(exercise, answers, reps, also_fine(exercise, rule_context)) is Grade.GOOD


def _tried(progress: WarmUpProgress, rule_context: RuleContext, *, is_good: bool) -> CueMemory:
    """Return the memory of cues with the one that was on screen during this set."""
    if not progress.cue or not progress.cue_for:
        return rule_context.memory
    trial = Trial(progress.part.family, progress.cue_for, progress.cue, is_good)
    return remember(rule_context.memory, trial, rule_context.advice_of(trial), rule_context.today)


def _praise(progress: WarmUpProgress, felt: Felt) -> WarmUpReply:
    if progress.cue:
        return WarmUpReply("warmup-reply-cue-worked", felt=felt.value)
    last = "" if progress.sets_left else ".last"
    return WarmUpReply(f"warmup-reply-good-{felt}{last}")


def _after_miss(
    progress: WarmUpProgress, exercise: Exercise, felt: Felt, rule_context: RuleContext
) -> tuple[WarmUpReply, NextTime | None]:
    """Return a cue while a set is left to try it; else what the next warm-up does instead."""
    advice = advise(rule_context.catalogue, exercise, felt)
    cue = choose(rule_context.memory, advice, exercise.family, felt, rule_context.today)
    reply = WarmUpReply(f"warmup-reply-{felt}", felt.value, cue, is_slower=advice.slower)
    if progress.sets_left:
        return reply, None
    if progress.cue is None:
        next_time = "warmup-next-time-cramp" if felt is Felt.CRAMP else "warmup-next-time"
        return replace(reply, message=next_time), NextTime(felt.value, rule_context.today, cue=cue)
    if felt is Felt.CRAMP:
        # The other arm of the comparison is tried from the first set on (the method, 2.6).
        is_again = progress.cue_for == Felt.CRAMP
        again = "warmup-cramp-again" if is_again else "warmup-next-time-cramp"
        return replace(reply, message=again), NextTime(felt.value, rule_context.today, cue=cue)
    return _easier_tomorrow(exercise, felt, advice, rule_context)


def _easier_tomorrow(
    exercise: Exercise, felt: Felt, advice: Advice, rule_context: RuleContext
) -> tuple[WarmUpReply, NextTime]:
    easier, half_range = easier_for(exercise, advice, rule_context)
    message = "warmup-again-half" if half_range else "warmup-again"
    reply = WarmUpReply(message, felt.value, exercise=easier.id)
    return reply, NextTime(felt.value, rule_context.today, easier.id, half_range)

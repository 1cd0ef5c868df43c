"""Screens of a session: the card of an exercise, the line of the next set, the rest."""

from collections.abc import Iterator
from typing import assert_never

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.message import Message, msg
from bot.coaching.person.eligibility import contraindications_of
from bot.coaching.session.pain import is_stopped
from bot.coaching.session.plan import SetKind
from bot.coaching.session.progress import TrainingProgress, may_undo
from bot.coaching.session.session import Now, showing
from bot.flows.exercise.how_to import TEMPO, note_lines, pin_lines, to_note
from bot.flows.media import Media
from bot.flows.memory.rule_context import profile_of
from bot.flows.training.load import load_line, takes
from bot.flows.turn import BACK, ROW, Context, Paragraph, Row, Screen, button
from bot.flows.wording.exercise_names import (
    amount,
    because_line,
    gentle_name,
    half_line,
    name_of,
    pace,
    set_of,
    set_title,
    sided,
    switch_line,
)
from bot.value import replace

DONE = button("warmup-button-done", "done")
HURTS = button("warmup-button-hurts", "hurts")
END = button("training-button-end", "end")
MORE_REST = 30  # seconds


def with_demonstration(screen: Screen, exercise: str) -> Screen:
    """Return the screen with the moving picture of the exercise; without one it stays a text."""
    return replace(screen, media=Media("demonstration", exercise))


def card(progress: TrainingProgress, context: Context) -> Screen:
    """Show the exercise: set, amount, tempo, load, one cue to set up, one to move."""
    now = _now(progress)
    exercise = context.catalogue.exercises[now.exercise]
    move = msg("warmup-move", line=_cue(now, progress, exercise))
    lines: tuple[Message, ...] = (move,) if now.cue else ()
    if context.person.profile.wishes.cues:
        lines = (msg("warmup-setup", line=msg(f"exercise-{exercise.id}.setup-1")), move)
    switch = None if now.side else switch_line(exercise, progress.session.item.plan.weaker)
    notes = (
        *((switch,) if switch else ()),
        *_turns(progress),
        *_notes(now, progress, exercise, context),
    )
    whole: tuple[Paragraph, ...] = (
        sided(_title(now, exercise), now.side),
        *_info(progress, exercise, context),
        *(part for part in (lines, notes) if part),
        *note_lines(exercise.id, context),
        *pin_lines(exercise.id, context),
    )
    screen = Screen(tuple(_replied(progress, whole)), _set_rows(now))
    return with_demonstration(screen, exercise.id)


def _turns(progress: TrainingProgress) -> tuple[Message, ...]:
    """Announce, before the first set of both, that another exercise takes turns with this one."""
    item, session = progress.session.item, progress.session
    if item.plan.pair is None or item.plan.side is not None or item.done:
        return ()
    partners = (i for i in session.items if i is not item and i.plan.pair == item.plan.pair)
    other = next(partners, None)
    if other is None or other.done or not other.queue:
        return ()
    return (msg("training-turns", other=name_of(other.plan.exercise)),)


def next_set(progress: TrainingProgress, context: Context) -> Screen:
    """Return the next set of an exercise that is known: one line, its cue, and what changed."""
    now = _now(progress)
    exercise = context.catalogue.exercises[now.exercise]
    title = msg(
        "training-next-set",
        set=set_title(now),
        exercise=name_of(exercise.id),
        amount=amount(now, exercise),
    )
    load = load_line(progress.session.item, exercise, context)
    half = (half_line(exercise),) if now.half_range else ()
    has_cue = now.cue is not None or context.person.profile.wishes.cues
    cue = (_cue(now, progress, exercise),) if has_cue else ()
    below = (*cue, *half, *((load,) if load else ()))
    whole = (sided(title, now.side), *below)
    return Screen(tuple(_replied(progress, (whole,))), _set_rows(now))


def rest(progress: TrainingProgress, context: Context) -> Screen:
    """Return the rest between two sets; it rings at its end."""
    seconds = rest_left(progress, context)
    item = progress.session.item  # of a pair it is the other one that comes now
    done = item.done[-1] if item.done and item.plan.pair is None else None
    resting = msg("training-rest", seconds=seconds)
    text: tuple[Paragraph, ...] = (resting,)
    if progress.reply:
        text = (progress.reply, resting)
    elif done is not None:
        reps = done.answers.reps
        text = (msg("training-set-done-rest", reps=reps, seconds=seconds),)
    undo = (button("button-undo", "undo"),) if may_undo(progress, context.now) else ()
    more = button("training-button-more-rest", "more_rest", seconds=MORE_REST)
    return Screen(text, ((button("training-button-skip-rest", "skip"), more), (HURTS, *undo)))


def rest_left(progress: TrainingProgress, context: Context) -> int:
    """Return seconds of the rest that runs, to the next five; 0: none does."""
    if progress.rest_until is None:
        return 0
    left = (progress.rest_until - context.now).total_seconds()
    return max(0, -int(-left // 5) * 5)


def step_back(progress: TrainingProgress, context: Context) -> Screen:
    """Return one easier set and then a test, with the reason: nobody is demoted by it."""
    choice = progress.choice
    reason = (because_line(choice.reason, context),) if choice else ()
    to = context.catalogue.exercises[choice.to if choice else progress.exercise]
    easier = gentle_name(to, half_range=choice is not None and choice.half_range)
    exercise = name_of(progress.session.item.plan.exercise)
    test = msg("training-step-back-test", exercise=exercise)
    finish = button("training-button-finish-easier", "finish_easier")
    return Screen(
        (*reason, msg("training-step-back", exercise=easier), test),
        (
            (button("training-button-do-that", "do_that"),),
            (finish, button("pain-button-end-exercise", "end_exercise")),
        ),
    )


def dots(progress: TrainingProgress, context: Context) -> Screen:
    """Return the menu behind the dots; the card stays above it."""
    now = _now(progress)
    exercise = context.catalogue.exercises[now.exercise]
    kind = takes(exercise, profile_of(context))
    load = (button(f"training-button-{kind}", "load"),) if kind else ()
    has_sides = exercise.one_sided and now.side is None
    sides = (button("training-button-sides", "sides"),) if has_sides else ()
    undo = (button("button-undo", "undo"),) if may_undo(progress, context.now) else ()
    as_planned = now.kind is SetKind.RAMP or is_stopped(progress.session)
    swap = () if as_planned else (button("training-button-swap", "swap"),)
    first = (TEMPO, button("warmup-button-how-to", "how_to"), *swap)
    others = (*load, *sides, *undo, *to_note(exercise, context))
    # Nine buttons at most: the note stands on How to as well.
    rows = (first, others[:ROW], (button("warmup-button-pause", "pause"), END, BACK))
    text = replace(progress, reply=())
    return Screen(next_set(text, context).text, tuple(row for row in rows if row))


def _set_rows(now: Now) -> tuple[Row, ...]:
    fewer = button("training-button-fewer", "fewer")
    more = button("warmup-button-more", "more")
    match now.kind:
        case SetKind.RAMP:
            return ((DONE,), (HURTS, more))
        case SetKind.OWN | SetKind.DRILL:
            changes: Row = (fewer, button("warmup-button-easier", "easier"))
        case SetKind.EASIER:
            changes = (fewer, button("training-button-harder", "harder"))
        case SetKind.STEP_BACK | SetKind.TEST:
            changes = (fewer,)
        case _:
            assert_never(now.kind)
    return ((DONE,), changes, (HURTS, more))


def _title(now: Now, exercise: Exercise) -> Message:
    return msg(
        "training-title",
        exercise=msg(f"exercise-{exercise.id}"),
        set=set_of(now),
        amount=amount(now, exercise),
        pace=pace(now, exercise),
    )


def _info(progress: TrainingProgress, exercise: Exercise, context: Context) -> tuple[Message, ...]:
    """Return how much to leave, and what to take."""
    plan = progress.session.item.plan
    load = load_line(progress.session.item, exercise, context)
    if exercise.id != plan.exercise or exercise.prescription.hold is not None:
        return (load,) if load else ()
    leave = msg("training-leave", rir=plan.rir)
    return (msg("training-leave-load", leave=leave, load=load),) if load else (leave,)


def _cue(now: Now, progress: TrainingProgress, exercise: Exercise) -> Message:
    """Return the cue of the last answer, else the exercise's own: the second in a second drill."""
    if now.cue:
        return msg(now.cue)
    number = min(progress.session.item.plan.cue_set, exercise.cues)
    return msg(f"exercise-{exercise.id}.cue-{number}")


def _notes(
    now: Now, progress: TrainingProgress, exercise: Exercise, context: Context
) -> Iterator[Message]:
    """Yield notes on today's version of it."""
    plan = progress.session.item.plan
    if plan.is_test and now.kind is SetKind.OWN:
        yield msg("training-promised-test")
    if now.half_range:
        yield half_line(exercise)
    if now.kind is SetKind.DRILL:
        yield msg(now.note) if now.note else msg("training-drill")
    for rule in contraindications_of(context.catalogue, context.person.profile):
        if not rule.takes_away and rule.id in exercise.contraindications:
            yield msg(f"contra-{rule.id}")


def _replied(progress: TrainingProgress, text: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    if progress.reply:
        yield progress.reply
    yield from text


def _now(progress: TrainingProgress) -> Now:
    now = showing(progress.session)
    if now is None:
        raise ValueError("no set is to be done now: a question stands open, or all is over")
    return now

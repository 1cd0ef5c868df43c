"""Screens of a warm-up: the card of an exercise, the question after it, the menu."""

from collections.abc import Iterator
from typing import assert_never

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.message import Message, msg
from bot.coaching.person.eligibility import contraindications_of
from bot.coaching.warmup.progress import WarmUpProgress, WarmUpReply
from bot.coaching.warmup.warmup import WarmUpPart
from bot.flows.exercise.how_to import TEMPO, note_lines, pin_lines, to_note
from bot.flows.media import Media
from bot.flows.memory.rule_context import rule_context_of
from bot.flows.turn import BACK, Context, Paragraph, Row, Screen, button
from bot.flows.warmup.steps import AtWarmUpFelt, AtWarmUpSet
from bot.flows.wording.exercise_names import (
    felt_rows,
    half_line,
    how_counted,
    name_of,
    switch_line,
    with_counts,
)

WORTH_KEEPING = 0.5  # (successes + 1) / (tries + 2) of a cue that helped more often than not


def screen(step: AtWarmUpSet | AtWarmUpFelt, progress: WarmUpProgress, context: Context) -> Screen:
    """Return the screen of the question that stands open."""
    match step:
        case AtWarmUpSet():
            return _card(progress, context)
        case AtWarmUpFelt():
            return _felt(progress, context)
        case _:
            assert_never(step)


def dots(progress: WarmUpProgress, context: Context) -> Screen:
    """Return the menu behind the dots; the card stays above it."""
    undo = (button("button-undo", "undo"),) if progress.before else ()
    swap = button("training-button-swap", "swap")
    pause = button("warmup-button-pause", "pause")
    note = to_note(context.catalogue.exercises[progress.part.exercise], context)
    return Screen(
        _card(progress, context).text,
        (
            (TEMPO, button("warmup-button-how-to", "how_to"), swap),
            (*note, pause, *undo),
            (button("warmup-button-end", "end"), BACK),
        ),
    )


def paused(progress: WarmUpProgress) -> Screen:
    """Show the pause, with a clock that stands still."""
    part = progress.part
    waits = msg(
        "warmup-paused", exercise=name_of(part.exercise), number=progress.number, sets=part.sets
    )
    rows = ((button("warmup-button-go-on", "go_on"),), (button("warmup-button-end", "end"),))
    return Screen((waits,), rows)


def cue_line(cue: str, *, is_slower: bool = False) -> Message:
    """Return a cue by its message id, said with "slower" where the table wants that."""
    return msg("cue-slower", cue=msg(cue)) if is_slower else msg(cue)


def reply_line(reply: WarmUpReply, progress: WarmUpProgress, context: Context) -> Message:
    """Return the reply to the last answer of the warm-up."""
    args: dict[str, object] = {}
    if reply.felt:
        args["felt"] = msg(f"warmup-felt-{reply.felt}")
    if reply.cue:
        args["cue"] = cue_line(reply.cue, is_slower=reply.is_slower)
    if reply.exercise:
        args["exercise"] = name_of(reply.exercise)
    line = msg(reply.message, **args)
    if not (reply.cue and reply.felt and progress.answers):
        return line
    family = context.catalogue.exercises[progress.answers[-1].exercise].family
    return with_counts(line, family, reply.felt, reply.cue, context)


def _card(progress: WarmUpProgress, context: Context) -> Screen:
    part, reply = progress.part, progress.reply
    exercise = context.catalogue.exercises[part.exercise]
    text: list[Paragraph] = [_title(progress)]
    lines = tuple(_notes(progress, exercise, context))
    wants_cues = context.person.profile.wishes.cues
    if wants_cues and (reply is None or progress.number == 1):
        cues = _cues(progress, exercise, context)
        # A reply stands above the same exercise: how it is set up was on the card before.
        lines = (*(cues if reply is None else cues[1:]), *lines)
    if lines:
        text.append(lines)
    text += (*note_lines(exercise.id, context), *pin_lines(exercise.id, context))
    if reply:
        text.insert(0, reply_line(reply, progress, context))
    picture = Media("demonstration", part.exercise)
    return Screen(tuple(text), _card_rows(part), media=picture)


def _card_rows(part: WarmUpPart) -> tuple[Row, ...]:
    hurts = button("warmup-button-hurts", "hurts")
    easier = () if part.half_range else (button("warmup-button-easier", "easier"),)
    return (
        (button("warmup-button-done", "done"),),
        (*easier, hurts),
        (button("warmup-button-more", "more"),),
    )


def _title(progress: WarmUpProgress) -> Message:
    part = progress.part
    kind = how_counted(part.hold, sided=part.sides > 1)
    amount = msg(f"warmup-{kind}", reps=part.reps, hold=part.hold or 0)
    if part.sets > 1 and part.asks:
        sets = msg("warmup-set", number=progress.number, sets=part.sets)
        amount = msg("warmup-one-by-one", set=sets, amount=amount)
    elif part.sets > 1:
        reps, hold = part.reps, part.hold or 0
        amount = msg(f"warmup-times-{kind}", sets=part.sets, reps=reps, hold=hold)
    name = msg(f"exercise-{part.exercise}")
    return msg("warmup-title", exercise=name, amount=amount, pace=_pace(part))


def _pace(part: WarmUpPart) -> Message:
    """Return how slow, and the rest between sets that one [Done] stands for."""
    rest = part.rest if part.sets > 1 and not part.asks else 0
    tempo = part.tempo
    if part.hold:
        return msg("warmup-pace-held", rest=rest)
    if tempo.squeeze > 1:
        return msg("warmup-pace-squeeze", lower=tempo.lower, squeeze=tempo.squeeze, rest=rest)
    return msg("warmup-pace", lower=tempo.lower, rest=rest)


def _cues(progress: WarmUpProgress, exercise: Exercise, context: Context) -> tuple[Message, ...]:
    """Return one cue for the set-up and one for the movement."""
    return (
        msg("warmup-setup", line=msg(f"exercise-{exercise.id}.setup-1")),
        msg("warmup-move", line=_cue(progress, exercise, context)),
    )


def _cue(progress: WarmUpProgress, exercise: Exercise, context: Context) -> Message:
    """Return the cue of the last answer, else the one that has helped before, else the first."""
    if progress.cue:
        return msg(progress.cue)
    records = rule_context_of(context).memory.records
    ours = [r for r in records if r.family == exercise.family and r.worth > WORTH_KEEPING]
    if progress.part.asks and ours:
        return msg(max(ours, key=lambda r: r.worth).cue)
    return msg(f"exercise-{exercise.id}.cue-1")


def _notes(progress: WarmUpProgress, exercise: Exercise, context: Context) -> Iterator[Message]:
    """Yield notes on today's version of it."""
    part = progress.part
    notes = {
        f"twist-{part.twist}": part.twist is not None,
        "warmup-drill": part.is_drill and not part.is_eased,
        "warmup-standing": part.standing,
    }
    yield from (msg(note) for note, holds in notes.items() if holds)
    switch = switch_line(exercise)
    if switch is not None:
        yield switch
    if part.half_range:
        yield half_line(exercise)
    if part.first_half_range and not part.half_range and progress.number == 1:
        yield msg("warmup-first-half", reps=part.reps)
    for rule in contraindications_of(context.catalogue, context.person.profile):
        if not rule.takes_away and rule.id in exercise.contraindications:
            yield msg(f"contra-{rule.id}")


def _felt(progress: WarmUpProgress, context: Context) -> Screen:
    is_last = progress.number >= progress.part.sets
    done = msg("warmup-set-done", number=progress.number)
    text = (done if is_last else msg("warmup-set-done-rest", number=progress.number),)
    exercise = context.catalogue.exercises[progress.part.exercise]
    return Screen((*text, msg("warmup-felt-question")), felt_rows(exercise))

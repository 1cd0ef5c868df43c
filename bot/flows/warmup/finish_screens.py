"""The end of a warm-up on the screen: praise, days practised, a card, the next prompt."""

from __future__ import annotations

from collections.abc import Iterator

from bot.coaching.message import Message, msg
from bot.coaching.review.habit import practised, window
from bot.coaching.warmup.progress import WarmUpDone, WarmUpProgress
from bot.flows.buttons import BACK, Row, button, go_button
from bot.flows.exercise.knowledge_cards import card_text
from bot.flows.habit.offers import offer_buttons, offer_lines
from bot.flows.memory.offers import warm_up_now
from bot.flows.prompts.nothing_open import OK_ROW, waiting_for_ok
from bot.flows.turn import Context, Paragraph, Screen
from bot.flows.warmup.screens import cue_line, reply_line
from bot.flows.warmup.steps import WarmUpFinished
from bot.flows.wording.exercise_names import name_of
from bot.flows.wording.returning import awake_again
from bot.flows.wording.upcoming import next_warm_up_line


def finish_screen(end: WarmUpFinished, context: Context) -> Screen:
    """Return the end as it stands, with its buttons."""
    good = button("button-good", "good")
    undo = button("button-undo", "undo")
    less = (button("warmup-button-less-text", "less"),) if end.card else ()
    rows: tuple[Row, ...] = ((good, undo, *less),)
    if end.asks_late_plan:
        plans = ("one-set", "another", "skip")
        named = tuple(button(f"warmup-button-late-{plan}", f"late-{plan}") for plan in plans)
        rows = (named, (undo,))
    if end.offer is not None:
        rows = (offer_buttons(end.offer), *rows)
    if waiting_for_ok(context.person):
        rows = (*rows, OK_ROW)
    return Screen(_text(end, context), rows)


def finished_without_buttons(end: WarmUpFinished, context: Context) -> Screen:
    """Return the same once it is settled."""
    return Screen(_text(end, context))


def late_plan_question() -> Screen:
    """Return the person's own words for a late day."""
    return Screen((msg("warmup-late-plan-typed"),), ((BACK,),))


def opened_again(context: Context) -> Screen:
    """Say that today counts as open again."""
    start: Row = (go_button("button-start", "warmup", "normal"),)
    is_open = bool(warm_up_now(context).minutes)
    buttons: Row = (*(start if is_open else ()), go_button("button-my-plan", "plan"))
    return Screen((msg("warmup-open-again"),), (buttons,))


def _text(end: WarmUpFinished, context: Context) -> tuple[Paragraph, ...]:
    return tuple(_paragraphs(end, context))


def _paragraphs(end: WarmUpFinished, context: Context) -> Iterator[Paragraph]:
    if end.praise:
        yield msg(end.praise)
    yield _headline(end)
    if end.progress and end.progress.reply:
        yield reply_line(end.progress.reply, end.progress, context)
    if end.progress is None or end.progress.done:
        yield from _days(end, context)
    if end.card:
        yield from card_text(end.card, context)
    yield from filter(None, (waiting_for_ok(context.person), *_coming(context)))
    if end.asks_late_plan:
        yield msg("warmup-late-plan")
    if end.offer is not None:
        yield from offer_lines(end.offer)


def _coming(context: Context) -> Iterator[Paragraph]:
    """Yield the next prompt; after a long absence also that it does come."""
    following = next_warm_up_line(context)
    if following is not None:
        yield (*awake_again(context), following)


def _headline(end: WarmUpFinished) -> Message:
    progress = end.progress
    if progress is None:
        return msg("warmup-told")
    if not progress.done:
        return msg("warmup-ended-empty")
    if not progress.is_over:
        return msg("warmup-ended", counts=_counts(progress))
    return msg("warmup-finished", minutes=progress.minutes, praise=_praise(progress))


def _praise(progress: WarmUpProgress) -> Message:
    """Return the specific thing: a cue that worked, a place that was found, else what was done."""
    good = next((a for a in reversed(progress.answers) if a.is_good), None)
    if good is None:
        return msg("warmup-praise-counts", counts=_counts(progress))
    felt = msg(f"warmup-felt-{good.felt}")
    if good.cue:
        return msg("warmup-praise-cue", felt=felt, cue=cue_line(good.cue))
    return msg("warmup-praise-felt", felt=felt, exercise=name_of(good.exercise))


def _counts(progress: WarmUpProgress) -> tuple[Message, ...]:
    """Return repetitions done, by exercise: 16 of the one, 16 of the other."""
    reps: dict[str, int] = {}
    for done in progress.done:
        reps[done.part.exercise] = reps.get(done.part.exercise, 0) + _reps(done)
    return tuple(msg("warmup-count", reps=n, exercise=name_of(e)) for e, n in reps.items())


def _reps(done: WarmUpDone) -> int:
    return done.sets * done.part.reps * done.part.sides


def _days(end: WarmUpFinished, context: Context) -> Iterator[Message]:
    if context.person.profile.wishes.streaks:
        days = context.memory.practised() | {end.on}
        excluded = context.memory.excluded_days()
        count = practised(days, context.today, excluded)
        of = window(days, context.today, excluded, context.joined)
        yield msg("warmup-practised", days=count, window=of)

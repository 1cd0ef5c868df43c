"""After the end of a warm-up: [Good], [Undo], [Less text], and a plan for late days."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.events import Event, PracticeUndone, SessionReopened
from bot.coaching.message import say
from bot.coaching.person.person import Person
from bot.coaching.warmup.progress import taken_back
from bot.flows.turn import (
    Context,
    Screen,
    Turn,
    not_understood,
)
from bot.flows.warmup.finish_screens import (
    finish_screen,
    finished_without_buttons,
    late_plan_question,
    opened_again,
)
from bot.flows.warmup.screens import screen
from bot.flows.warmup.steps import (
    After,
    AtWarmUpFelt,
    AtWarmUpSet,
    WarmUpFinished,
    WritingLatePlan,
)
from bot.value import replace

UNDO_FOR = timedelta(minutes=10)
LONGEST_PLAN = 60  # characters
ONE_SET = "one_set"  # the plan that is proposed


def show(step: After, context: Context) -> Screen:
    """The end as it stands."""
    if isinstance(step, WritingLatePlan):
        return late_plan_question()
    return finish_screen(step, context)


def tapped(step: After, value: str, context: Context) -> Turn:
    """Settle the end, take it back, or go on with the plan for late days."""
    if isinstance(step, WritingLatePlan):
        return _back(step, value, context)
    match value:
        case "good" | "late-skip":
            return _settled(step, context)
        case "late-one-set":
            return _planned(step, ONE_SET, context)
        case "late-another":
            return Turn(WritingLatePlan(step), (late_plan_question(),))
        case "less":
            return _less_text(step, context)
        case "undo":
            return _undone(step, context)
        case _:
            return not_understood(step)


def _back(step: WritingLatePlan, value: str, context: Context) -> Turn:
    if value != "back":
        return not_understood(step)
    return Turn(step.finished, (finish_screen(step.finished, context),))


def typed(step: After, text: str, context: Context) -> Turn:
    """Keep the person's own words for a late day."""
    words = text.strip()
    if isinstance(step, WarmUpFinished) or not words:
        return not_understood(step)
    if len(words) > LONGEST_PLAN:
        too_long = say("warmup-late-plan-too-long", characters=LONGEST_PLAN)
        return Turn(step, (replace(late_plan_question(), text=(too_long,)),))
    return _planned(step.finished, words, context)


def _settled(end: WarmUpFinished, context: Context) -> Turn:
    return Turn(screens=(finished_without_buttons(_plain(end), context),))


def _planned(end: WarmUpFinished, plan: str, context: Context) -> Turn:
    person = context.person
    planned = replace(person, profile=replace(person.profile, late_plan=plan))
    turn = _settled(end, context)
    return replace(turn, person=planned, toast=say("warmup-late-plan-kept"))


def _less_text(end: WarmUpFinished, context: Context) -> Turn:
    shorter = replace(end, card=None)
    return Turn(
        shorter,
        (finish_screen(shorter, context),),
        person=_without_cards(context.person),
        toast=say("warmup-cards-off"),
    )


def _without_cards(person: Person) -> Person:
    wishes = replace(person.profile.wishes, cards=False)
    return replace(person, profile=replace(person.profile, wishes=wishes))


def _undone(end: WarmUpFinished, context: Context) -> Turn:
    """Today is open again; a warm-up goes back to its last step."""
    if context.now - end.ended_at > UNDO_FOR:
        return Turn(end, toast=say("warmup-undo-late"))
    progress = end.progress
    open_again: tuple[Event, ...] = (PracticeUndone(end.on, "warmup"),)
    if progress is None:
        return Turn(screens=(opened_again(),), events=open_again)
    events: tuple[Event, ...] = (SessionReopened("warmup", end.on),)
    if progress.counts and progress.done:
        events = (*open_again, *events)
    events = (*taken_back(progress), *events)
    before = replace(progress.before or progress, touched=context.now)
    step = AtWarmUpFelt() if before.is_asking else AtWarmUpSet()
    return Turn(step, (screen(step, before, context),), events, progress=before)


def _plain(end: WarmUpFinished) -> WarmUpFinished:
    """The end without the question that has been settled."""
    return replace(end, asks_late_plan=False)

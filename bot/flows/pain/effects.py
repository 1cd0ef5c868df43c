"""Effects of a pain: the record, lower ladders, exercises still open, tomorrow's question."""

from collections.abc import Iterator

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.events import Event, PainReported, Remembered
from bot.coaching.ladder.update import after_stop
from bot.coaching.rules.context import Moment, PainClass, SetAnswers, pain_class
from bot.coaching.rules.decisions import Stop
from bot.coaching.rules.pain_effects import is_asked_tomorrow
from bot.coaching.rules.responses import stop
from bot.flows.memory.mornings import ask_tomorrow
from bot.flows.memory.rule_context import (
    STANDING,
    rule_context_of,
    session_context,
    standings_of,
)
from bot.flows.pain.steps import ReportedPain
from bot.flows.turn import Context


def recorded(
    reported: ReportedPain, exercise: Exercise | None, context: Context
) -> tuple[Event, ...]:
    """Return the pain, and the next morning's question where one follows (the method, 2.1)."""
    event = PainReported(
        reported.number,
        reported.place,
        reported.kind,
        pain_class(reported.pain).value,
        exercise.id if exercise else None,
        exercise.family if exercise else None,
        reported.side,
    )
    return (
        (event, *ask_tomorrow(context))
        if is_asked_tomorrow(reported.number, reported.place)
        else (event,)
    )


def stop_of(reported: ReportedPain, exercise: Exercise | None, context: Context) -> Stop:
    """Return the decision of the table on a STOP (the method, 2.3 no. 2)."""
    first = next(iter(context.catalogue.exercises.values()))
    # Outside a warm-up no exercise is to blame; only the sentence of the reason names one.
    moment = Moment(exercise or first, SetAnswers(0, pain=reported.pain))
    return stop(moment, rule_context_of(context))


def lowered(families: set[str], stop: Stop, context: Context) -> Iterator[Remembered]:
    """Yield the ladders of what a stop outside of a session rests, two steps lower.

    A family that rests already has been lowered by the stop before (the method, 2.3 no. 2).
    """
    resting = {r.family for r in context.person.profile.resting if context.now < r.until}
    standings, rule_context = standings_of(context), session_context(context)
    for family in sorted(standings.keys() & families - resting):
        lower, _ = after_stop(standings[family], stop, context.now, rule_context)
        yield Remembered(f"{STANDING}{family}", lower)


def was_amber_last_time(family: str, context: Context) -> bool:
    """Return whether the last day practised before today had a pain of 3 to 5 in this family."""
    before = [day for day in context.memory.practised() if day < context.today]
    last = max(before, default=None)
    return any(
        r.local_date == last
        and isinstance(r.event, PainReported)
        and r.event.family == family
        and r.event.pain_class == PainClass.AMBER
        for r in context.memory.journal()
    )

"""Effects of a pain: the record, the rest, exercises still open, tomorrow's question."""

from __future__ import annotations

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.exercise import Exercise, Felt
from bot.coaching.events import Event, PainReported
from bot.coaching.person.cue_memory import choose
from bot.coaching.person.eligibility import allowed
from bot.coaching.rules.context import Moment
from bot.coaching.rules.decisions import Stop
from bot.coaching.rules.grading import SORE, PainClass, PainPlace, SetAnswers, pain_class
from bot.coaching.rules.pain_history import PainEntry, amber_means
from bot.coaching.rules.responses import stop
from bot.flows.memory.mornings import ask_tomorrow
from bot.flows.memory.rule_context import rule_context_of
from bot.flows.pain.steps import ReportedPain
from bot.flows.turn import Context

#: The row of the family's table that speaks of a place.
FELT_AT = {
    PainPlace.LOW_BACK: Felt.LOW_BACK,
    PainPlace.KNEE: Felt.KNEES,
    PainPlace.HAMSTRING: Felt.HAMSTRINGS,
}


def recorded(
    reported: ReportedPain, exercise: Exercise | None, context: Context
) -> tuple[Event, ...]:
    """Return pain, and the question of the next morning where one follows (the method, 2.1)."""
    event = PainReported(
        reported.number,
        reported.place,
        reported.kind,
        pain_class(reported.pain).value,
        exercise.id if exercise else None,
        exercise.family if exercise else None,
        reported.side,
    )
    return (event, *ask_tomorrow(context)) if is_asked_tomorrow(reported) else (event,)


def is_asked_tomorrow(reported: ReportedPain) -> bool:
    """Return whether it was a pain of 3 or more, or in the low back."""
    return reported.number >= SORE or reported.place == PainPlace.LOW_BACK


def stop_of(reported: ReportedPain, exercise: Exercise | None, context: Context) -> Stop:
    """Return the decision of the table on a STOP (the method, 2.3 no. 2)."""
    first = next(iter(context.catalogue.exercises.values()))
    # Outside a warm-up no exercise is to blame; only the sentence of the reason names one.
    moment = Moment(exercise or first, SetAnswers(0, pain=reported.pain))
    return stop(moment, rule_context_of(context))


def still_open(stopped: Exercise, place: str, context: Context) -> Exercise | None:
    """Return easy, unrelated exercise on the day of a stop: another pattern, not the sore region.

    Rulings 18; None: nothing is.
    """
    limits = rule_context_of(context).thresholds
    sore = limits.sore_patterns.get(place, frozenset()) | {stopped.pattern}
    warm_ups, profile = context.catalogue.warm_ups, context.person.profile
    names = dict.fromkeys((*reversed(tuple(warm_ups.instead.values())), *warm_ups.extras))
    exercises = (context.catalogue.exercises[name] for name in names)
    return next(
        (
            e
            for e in exercises
            if e.pattern not in sore
            and e.level <= limits.easy_rung
            and allowed(e, context.catalogue, profile, context.now)
        ),
        None,
    )


def cue_at(place: str, exercise: Exercise, context: Context) -> tuple[str | None, str | None]:
    """Return answer that a place stands for, and the cue of the table for it; None: none fits."""
    felt = FELT_AT.get(PainPlace(place))
    if felt is None or felt in exercise.target:
        return None, None
    rule_context = rule_context_of(context)
    advice = advise(context.catalogue, exercise, felt)
    return felt.value, choose(rule_context.memory, advice, exercise.family, felt, context.today)


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


def rising(reported: ReportedPain, family: str | None, context: Context) -> tuple[int, int] | None:
    """Return the numbers of the older and the newer half of two weeks, where they rose by one."""
    diary = rule_context_of(context).diary.note(PainEntry(context.now, reported.pain, family))
    means = amber_means(diary, context.now)
    before, after = (round(mean) for mean in means) if means else (0, 0)
    return (before, after) if after > before else None

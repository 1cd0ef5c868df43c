"""Screens of a suggestion: why, the change, the date of the test."""

from collections.abc import Sequence
from typing import assert_never

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.ladder.sides import each_side
from bot.coaching.ladder.standing import Standing, Ticket, evidence_of
from bot.coaching.message import Message, msg
from bot.flows.exercise.how_to import how_to
from bot.flows.memory.rule_context import STANDING, session_context
from bot.flows.turn import BACK, Context, Paragraph, Row, Screen, button
from bot.flows.wording.exercise_names import felt_words, gentle_name, name_of, sided
from bot.flows.wording.upcoming import tests
from bot.value import Value, replace


class AtOffer(Value):
    """One step up: accept it, or keep the exercise?"""

    family: str


class AtDrill(Value):
    """A weak spot has its plan; `page`: "why", or "show" for the exercise of the drill."""

    family: str
    page: str = ""


class AtFamilySwap(Value):
    """One step lower, or the same from another side?"""

    family: str


Step = AtOffer | AtDrill | AtFamilySwap


def screen(step: Step, context: Context) -> Screen:
    """Return the suggestion with its buttons."""
    standing = standing_on(step.family, context)
    if standing is None:
        return without_one()
    sides = each_side(standing)
    match step:
        case AtOffer():
            return _offer(_only(sides, [s for s in sides if s.offered]), context)
        case AtDrill():
            return _drill(step, _only(sides, [s for s in sides if s.ticket]), context)
        case AtFamilySwap():
            return _family_swap(standing, context)
        case _:
            assert_never(step)


def standing_on(family: str, context: Context) -> Standing | None:
    """Return where the person stands on the ladder."""
    stored = context.memory.stored(f"{STANDING}{family}")
    return stored if isinstance(stored, Standing) else None


def _only(sides: Sequence[Standing], concerned: Sequence[Standing]) -> Standing:
    """Return the standing that it is about: without a side where it is about both."""
    first = (*concerned, *sides)[0]
    return replace(first, side=None) if len(concerned) == len(sides) else first


def without_one() -> Screen:
    """Return the screen for a suggestion that has passed."""
    return Screen((msg("suggestion-passed"),))


def _offer(standing: Standing, context: Context) -> Screen:
    now = context.catalogue.exercises[standing.exercise]
    up = context.catalogue.exercises[standing.offered or standing.exercise]
    text = (
        sided(_earned(standing, now, context), standing.side),
        msg(
            "suggestion-offer",
            exercise=name_of(up.id),
            sets=len(standing.history[-1].sets) if standing.history else up.prescription.sets,
            reps=up.prescription.reps_min,
        ),
        msg("suggestion-offer-safe"),
    )
    keep = msg("suggestion-button-keep")
    return Screen(text, ((button("suggestion-button-accept", "accept"), button(keep, "keep")),))


def _earned(standing: Standing, exercise: Exercise, context: Context) -> Message:
    """Return the line on what went well, with its numbers."""
    last = standing.history[-1] if standing.history else None
    return msg(
        "suggestion-earned",
        exercise=msg(f"exercise-{exercise.id}"),
        **_counts(standing, context),
        sets=len(last.sets) if last else exercise.prescription.sets,
        reps=last.sets[-1].reps if last else exercise.prescription.reps_max,
        left=last.rir if last and last.rir is not None else 2,
    )


def _drill(step: AtDrill, standing: Standing, context: Context) -> Screen:
    ticket = standing.ticket
    if ticket is None:
        return without_one()
    drill = ticket.drill[-1]
    if step.page == "show":
        return how_to(context.catalogue.exercises[drill.exercise], context)
    if step.page == "why":
        return Screen((msg("suggestion-drill-why"),), ((BACK,),))
    rows: tuple[Row, ...] = (
        (button("suggestion-button-good-plan", "good"),),
        (button("suggestion-button-why", "why"), button("suggestion-button-show", "show")),
    )
    counts = _counts(standing, context)
    told = (msg("suggestion-counts", **counts),) if counts["reported"] and not ticket.fails else ()
    spot = (sided(_weak_spot(ticket, standing, context), standing.side), *told)
    return Screen((spot, *_plan(ticket, drill, context)), rows)


def _counts(standing: Standing, context: Context) -> dict[str, int]:
    """Return the sets reported last, and how many of them went well."""
    found = evidence_of(standing, session_context(context))
    return {"reported": found.reported, "good": found.good}


def _weak_spot(ticket: Ticket, standing: Standing, context: Context) -> Message:
    """State where it was felt, twice or beside another place; or that the test says once more."""
    exercise = name_of(ticket.exercise)
    if ticket.fails:
        return msg("why-drill-again", exercise=exercise, sessions=ticket.sessions_left)
    felt = felt_words(ticket.answer)
    limits = context.catalogue.thresholds
    answers = [e.answer for e in standing.history[-limits.drill_window :]]
    is_same = answers.count(ticket.answer) >= limits.drill_bad_exposures
    message = "suggestion-weak-spot" if is_same else "suggestion-weak-spot.mixed"
    return msg(message, answer=ticket.answer, felt=felt, exercise=exercise)


def _plan(ticket: Ticket, drill: Drill, context: Context) -> tuple[Paragraph, ...]:
    sessions = ticket.sessions_left
    easier = context.catalogue.exercises[drill.exercise]
    name = gentle_name(easier, half_range=drill.half_range)
    note = (msg(drill.note),) if drill.note else ()
    plan = (msg("suggestion-drill", drill=name, sessions=sessions), *note)
    on = dict(tests(context)).get(ticket.exercise)
    exercise = name_of(ticket.exercise)
    if on is None:
        return (plan, msg("suggestion-test", exercise=exercise))
    return (plan, msg("suggestion-test-on", exercise=exercise, day=on))


def _family_swap(standing: Standing, context: Context) -> Screen:
    exercise = name_of(standing.exercise)
    families = context.catalogue.families[standing.family].swaps
    swaps = tuple(
        button("suggestion-button-swap", family, family=msg(f"family-{family}"))
        for family in families[:2]
    )
    lower = button("suggestion-button-lower", "lower")
    return Screen((msg("suggestion-sideways", exercise=exercise),), ((lower, *swaps),))

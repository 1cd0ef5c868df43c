"""From a standing to one exercise of today's session: which exercise, how many, how slow."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.ladder.next_rung import uses_load
from bot.coaching.ladder.standing import Standing, Ticket, owns, recent
from bot.coaching.person.eligibility import rir_floor
from bot.coaching.rules.context import Circumstances
from bot.coaching.rules.grading import MOST_RIR
from bot.coaching.session.plan import PlanItem, PlannedSet, SetKind
from bot.value import Value, replace

NO_LIMIT = 99


class Shape(Value):
    """Adjustments of today's session to an exercise.

    `longest_rest`: seconds, None: no limit. `squeeze` (seconds) is added, `more_reps` to the
    least. `rir`: repetitions to leave, None: the exercise's own; at least `least_rir`, `more_rir`
    added.
    `reps`: least and most, where the slot has its own; `instead`: another exercise of the
    family, for today.
    """

    sets: int
    longest_rest: int | None = None
    more_reps: int = 0
    squeeze: int = 0
    rir: int | None = None
    least_rir: int = 0
    more_rir: int = 0
    reps: tuple[int, int] | None = None
    instead: str | None = None


def item_for(slot: str, standing: Standing, shape: Shape, here: Circumstances) -> PlanItem | None:
    """The exercise of a slot as the person stands on its ladder; None: nothing is allowed.

    While a drill plan runs it is the drill; a test is done unloaded or with 10 % less.
    """
    ticket = standing.ticket
    if ticket is not None and ticket.sessions_left > 0 and shape.instead is None:
        return _drill_item(slot, standing, ticket, shape, here)
    stands = here.exercise(standing.exercise)
    other = None if shape.instead is None else here.fit(here.exercise(shape.instead))
    exercise = other or here.fit(stands)
    if exercise is None:
        return None
    own = exercise.id == standing.exercise
    dosage = standing.dosage
    owned = owns(standing, exercise, here)
    planned = _planned(standing, exercise, shape, here)
    if own and not owned:
        planned = _with_stored_cue(planned, standing, here)
    sets = max(1, shape.sets - standing.sets_less)
    sets = min(sets, _most_sets(standing, here))
    has_load = uses_load(exercise, here)
    return PlanItem(
        slot=slot,
        family=exercise.family,
        exercise=exercise.id,
        sets=(planned,) * sets,
        rest=_rest(exercise, shape, here),
        rir=_rir(exercise, shape, here),
        squeeze=shape.squeeze + (dosage.squeeze if own else 0),
        lower=dosage.lower if own else 0,
        load=_load(standing, here) if has_load else 1.0,
        has_load=has_load,
        owned=owned,
        is_new=exercise.id not in standing.seen,
        form_is_due=_form_is_due(standing, here),
        is_test=ticket is not None and ticket.test_is_due and own,
        most=None if shape.reps is None else shape.reps[1],
    )


def easy_set(item: PlanItem, here: Circumstances) -> PlannedSet:
    """One easy set a rung lower, before the first exercise of a session (programmes 4.1)."""
    easier, half_range = here.regression(here.exercise(item.exercise))
    rx = easier.prescription
    fewer = here.thresholds.half_range_fewer_reps if half_range else 0
    reps = max(1, rx.reps_min - fewer)
    return PlannedSet(
        easier.id, reps, 1, SetKind.RAMP, half_range=half_range, hold=here.held(rx.hold)
    )


def _planned(
    standing: Standing, exercise: Exercise, shape: Shape, here: Circumstances
) -> PlannedSet:
    rx = exercise.prescription
    least, most = shape.reps or (rx.reps_min, rx.reps_max)
    own = exercise.id == standing.exercise
    reached = (standing.dosage.reps or least) if own else least
    reps = min(most, max(reached, least + shape.more_reps))
    longer = standing.dosage.squeeze if own else 0
    hold = None if rx.hold is None else rx.hold + longer
    return PlannedSet(exercise.id, reps, least, hold=here.held(hold))


def _with_stored_cue(planned: PlannedSet, standing: Standing, here: Circumstances) -> PlannedSet:
    """The set with the cue that worked last time, until the exercise is OWNED."""
    last = recent(standing, here.now, here.thresholds)[-1:]
    if not last or last[0].cue is None:
        return planned
    return replace(planned, cue=last[0].cue, cue_for=last[0].cue_for)


def _drill_item(
    slot: str, standing: Standing, ticket: Ticket, shape: Shape, here: Circumstances
) -> PlanItem | None:
    """The sets of the plan, as many as fit the slot, the last one of each item first to go.

    Where none of it can be done today, the exercise itself at half range.
    """
    sets: list[PlannedSet] = []
    for drill in ticket.drill:
        exercise = here.fit(here.exercise(drill.exercise))
        sets += [] if exercise is None else [_drill_set(exercise, drill, here)] * drill.sets
    if not sets:
        exercise = here.fit(here.exercise(standing.exercise))
        if exercise is None:
            return None
        half = Drill(exercise.id, shape.sets, here.thresholds.drill_reps, half_range=True)
        sets = [_drill_set(exercise, half, here)] * shape.sets
    main = here.exercise(sets[-1].exercise)
    few = max(1, min(len(sets), shape.sets))
    return PlanItem(
        slot=slot,
        family=standing.family,
        exercise=main.id,
        sets=tuple(sets[-few:]),
        rest=_rest(main, shape, here),
        rir=max(here.thresholds.drill_rir, shape.least_rir),
        squeeze=0,
        owned=True,
        is_drill=True,
        cue_set=2 if ticket.fails else 1,
    )


def _drill_set(exercise: Exercise, drill: Drill, here: Circumstances) -> PlannedSet:
    hold = here.held(drill.hold or exercise.prescription.hold)
    return PlannedSet(
        exercise.id, drill.reps, 1, SetKind.DRILL, drill.half_range, hold, drill.note
    )


def _rir(exercise: Exercise, shape: Shape, here: Circumstances) -> int:
    """Repetitions to leave: the slot's or the exercise's, and never less than health asks for."""
    rir = exercise.prescription.rir if shape.rir is None else shape.rir
    floor = rir_floor(here.catalogue, here.profile)
    return min(MOST_RIR, max(rir + shape.more_rir, shape.least_rir, floor))


def _rest(exercise: Exercise, shape: Shape, here: Circumstances) -> int:
    """Seconds between sets: the exercise's own, at most the session's, times the wish."""
    rest = exercise.prescription.rest
    capped = rest if shape.longest_rest is None else min(rest, shape.longest_rest)
    return round(capped * here.profile.wishes.rest_factor)


def _load(standing: Standing, here: Circumstances) -> float:
    """Factor on the load used last: what the last session, a break or a test asks for."""
    factor = standing.dosage.load
    if standing.comeback is not None and not recent(standing, here.now, here.thresholds):
        factor = min(factor, standing.comeback.load)
    if standing.ticket is not None and standing.ticket.test_is_due:
        factor = min(factor, here.thresholds.retest_load)
    return factor


def _most_sets(standing: Standing, here: Circumstances) -> int:
    """After a break at most two, for its first weeks or until the way back is done."""
    way_back = standing.comeback
    if way_back is None or way_back.sets is None:
        return NO_LIMIT
    over = way_back.until is not None and here.today > way_back.until
    return NO_LIMIT if over else way_back.sets


def _form_is_due(standing: Standing, here: Circumstances) -> bool:
    """Whether the form was last asked about so long ago that this exposure is the third."""
    age = timedelta(days=here.thresholds.gone_after_days)
    last = [e for e in recent(standing, here.now, here.thresholds) if here.now - e.at <= age]
    since = 0
    for exposure in reversed(last):
        if exposure.form_asked:
            break
        since += 1
    return since >= here.thresholds.form_every - 1

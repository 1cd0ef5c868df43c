"""Items of today's session, from standings: which exercise, how many, how slow."""

from datetime import timedelta

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.ladder.exposure import weight
from bot.coaching.ladder.next_rung import stronger_band, uses_load
from bot.coaching.ladder.standing import Standing, Ticket, owns, recent
from bot.coaching.ladder.worth_asking import Asking, asking
from bot.coaching.person.eligibility import owns_what_it_needs, rir_floor
from bot.coaching.rules.context import MOST_RIR, Form, RuleContext
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


def item_for(slot: str, standing: Standing, shape: Shape, context: RuleContext) -> PlanItem | None:
    """Return the exercise of a slot as the person stands on its ladder; None: nothing is allowed.

    While a drill plan runs it is the drill; a test is done unloaded or with 10 % less.
    """
    ticket = standing.ticket
    if ticket is not None and ticket.sessions_left > 0 and shape.instead is None:
        return _drill_item(slot, standing, ticket, shape, context)
    stands = context.exercise(standing.exercise)
    other = None if shape.instead is None else context.fit(context.exercise(shape.instead))
    exercise = other or context.fit(stands)
    if exercise is None:
        return None
    own = exercise.id == standing.exercise
    dosage = standing.dosage
    planned = _planned(standing, exercise, shape, context)
    if own:
        planned = _with_stored_cue(planned, standing, exercise, context)
    worth = (
        asking(standing, context) if own else Asking(first=not owns(standing, exercise, context))
    )
    sets = max(1, shape.sets - standing.sets_less)
    sets = min(sets, _most_sets(standing, context))
    has_load = uses_load(exercise, context)
    return PlanItem(
        slot=slot,
        family=exercise.family,
        exercise=exercise.id,
        sets=(planned,) * sets,
        rest=_rest(exercise, shape, context, less=dosage.rest_less if own else 0),
        rir=_rir(exercise, shape, context),
        squeeze=shape.squeeze + (dosage.squeeze if own else 0),
        lower=dosage.lower if own else 0,
        load=_load(standing, context) if has_load else 1.0,
        has_load=has_load,
        band=stronger_band(exercise, context) if own and dosage.stronger else None,
        asks_first=worth.first,
        asks_left=worth.left,
        last=worth.last,
        is_new=exercise.id not in standing.seen,
        form_is_due=_form_is_due(standing, context),
        form_was_clean=own and _form_was_clean(standing, context),
        is_test=ticket is not None and ticket.test_is_due and own,
        most=None if shape.reps is None else shape.reps[1],
        instead_of=None if other or owns_what_it_needs(stands, context.profile) else stands.id,
        weaker=standing.side if exercise.has_sides else None,
    )


def easy_set(item: PlanItem, context: RuleContext) -> PlannedSet:
    """Return an easy set a rung lower, before the first exercise (programmes 4.1)."""
    easier, half_range = context.regression(context.exercise(item.exercise))
    rx = easier.prescription
    fewer = context.thresholds.half_range_fewer_reps if half_range else 0
    reps = max(1, rx.reps_min - fewer)
    return PlannedSet(
        easier.id, reps, 1, SetKind.RAMP, half_range=half_range, hold=context.held(rx.hold)
    )


def _planned(
    standing: Standing, exercise: Exercise, shape: Shape, context: RuleContext
) -> PlannedSet:
    rx = exercise.prescription
    least, most = shape.reps or (rx.reps_min, rx.reps_max)
    own = exercise.id == standing.exercise
    reached = (standing.dosage.reps or least) if own else least
    reps = min(most, max(reached, least + shape.more_reps))
    longer = standing.dosage.squeeze if own else 0
    hold = None if rx.hold is None else rx.hold + longer
    return PlannedSet(exercise.id, reps, least, hold=context.held(hold))


def _with_stored_cue(
    planned: PlannedSet, standing: Standing, exercise: Exercise, context: RuleContext
) -> PlannedSet:
    """Return the set with the cue that worked last, here or on the rung below.

    A cue that the family's table does not have for this exercise stays behind.
    """
    for exposure in reversed(standing.history):
        is_old = weight(exposure.at, context.now, context.thresholds) == 0
        if exposure.cue is None or exposure.cue_for is None or is_old:
            continue
        cues = advise(context.catalogue, exercise, exposure.cue_for).cues
        same = context.exercise(exposure.exercise).id == exercise.id
        if same or exposure.cue in cues:
            return replace(planned, cue=exposure.cue, cue_for=exposure.cue_for)
        break
    return planned


def _drill_item(
    slot: str, standing: Standing, ticket: Ticket, shape: Shape, context: RuleContext
) -> PlanItem | None:
    """Return the sets of the plan, as many as fit the slot, the last one of each item first to go.

    Where none of it can be done today, the exercise itself at half range.
    """
    sets: list[PlannedSet] = []
    for drill in ticket.drill:
        exercise = context.fit(context.exercise(drill.exercise))
        sets += [] if exercise is None else [_drill_set(exercise, drill, context)] * drill.sets
    if not sets:
        exercise = context.fit(context.exercise(standing.exercise))
        if exercise is None:
            return None
        half = Drill(exercise.id, shape.sets, context.thresholds.drill_reps, half_range=True)
        sets = [_drill_set(exercise, half, context)] * shape.sets
    main = context.exercise(sets[-1].exercise)
    few = max(1, min(len(sets), shape.sets))
    return PlanItem(
        slot=slot,
        family=standing.family,
        exercise=main.id,
        sets=tuple(sets[-few:]),
        rest=_rest(main, shape, context),
        rir=max(context.thresholds.drill_rir, shape.least_rir),
        squeeze=0,
        asks_first=False,
        asks_left=False,
        is_drill=True,
        cue_set=2 if ticket.fails else 1,
    )


def _drill_set(exercise: Exercise, drill: Drill, context: RuleContext) -> PlannedSet:
    hold = context.held(drill.hold or exercise.prescription.hold)
    return PlannedSet(
        exercise.id, drill.reps, 1, SetKind.DRILL, drill.half_range, hold, drill.note
    )


def _rir(exercise: Exercise, shape: Shape, context: RuleContext) -> int:
    """Return the repetitions to leave: the slot's or the exercise's, at least what health asks."""
    rir = exercise.prescription.rir if shape.rir is None else shape.rir
    floor = rir_floor(context.catalogue, context.profile)
    return min(MOST_RIR, max(rir + shape.more_rir, shape.least_rir, floor))


def _rest(exercise: Exercise, shape: Shape, context: RuleContext, less: int = 0) -> int:
    """Return seconds between sets: the exercise's own, at most the session's, times the wish."""
    rest = exercise.prescription.rest - less
    capped = rest if shape.longest_rest is None else min(rest, shape.longest_rest)
    return round(capped * context.profile.wishes.rest_factor)


def _load(standing: Standing, context: RuleContext) -> float:
    """Return factor on the load used last: what the last session, a break or a test asks for."""
    factor = standing.dosage.load
    if standing.comeback is not None and not recent(standing, context.now, context.thresholds):
        factor = min(factor, standing.comeback.load)
    if standing.ticket is not None and standing.ticket.test_is_due:
        factor = min(factor, context.thresholds.retest_load)
    return factor


def _most_sets(standing: Standing, context: RuleContext) -> int:
    """Return the most sets: two after a break, for its first weeks or until the way back ends."""
    comeback = standing.comeback
    if comeback is None or comeback.sets is None:
        return NO_LIMIT
    over = comeback.until is not None and context.today > comeback.until
    return NO_LIMIT if over else comeback.sets


def _form_is_due(standing: Standing, context: RuleContext) -> bool:
    """Return whether the form was last asked about so long ago that this exposure is the third."""
    age = timedelta(days=context.thresholds.gone_after_days)
    last = [
        e for e in recent(standing, context.now, context.thresholds) if context.now - e.at <= age
    ]
    since = 0
    for exposure in reversed(last):
        if exposure.form_asked:
            break
        since += 1
    return since >= context.thresholds.form_every - 1


def _form_was_clean(standing: Standing, context: RuleContext) -> bool:
    """Return whether the form was reported the last time, and was clean."""
    last = recent(standing, context.now, context.thresholds)[-1:]
    return bool(last) and last[0].form is Form.CLEAN

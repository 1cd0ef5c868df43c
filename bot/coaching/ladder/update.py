"""Update a standing after an exposure, a stop or a morning."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial

from bot.coaching.ladder import demotion, drill_plan, promotion
from bot.coaching.ladder.demotion import Result, demote
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.next_rung import way_back
from bot.coaching.ladder.sides import (
    SIDES,
    each_side,
    is_near,
    reported_apart,
    side_of,
    together,
)
from bot.coaching.ladder.standing import (
    REMEMBERED,
    Return,
    Standing,
    evidence_of,
    moved_in,
    recent,
)
from bot.coaching.rules.context import Moment, PainClass, RuleContext, SetAnswers
from bot.coaching.rules.decisions import (
    Adjust,
    Decision,
    HoldBack,
    Offer,
    RestToday,
    SeeProfessional,
    Stop,
    because,
)
from bot.coaching.rules.pain_history import amber_means
from bot.coaching.rules.precedence import decide
from bot.value import replace


def after_exposure(
    standing: Standing, exposure: Exposure, context: RuleContext, *, promoted: int = 0
) -> Result:
    """Return the standing after one session of the exercise, and the decisions to show.

    An exposure of one side changes that side; any other both. What both come to is one decision.
    `promoted`: families with an offer in this session.
    """
    if exposure.side in SIDES and _counts(side_of(standing, exposure.side), exposure, context):
        sides = reported_apart(standing)
    else:
        sides = each_side(standing)
    results = [
        _after_exposure(side, exposure, context, promoted)
        if exposure.side not in SIDES or exposure.side == side.side
        else (side, ())
        for side in sides
    ]
    if len(results) == 1:
        return results[0]
    return _of_both_sides(results, context)


def _of_both_sides(results: Sequence[Result], context: RuleContext) -> Result:
    """Return the sides with the steps up that the other allows, and the decisions on each.

    What is true of both is one decision.
    """
    (one, of_one), (two, of_two) = results
    one, two = _along(one, two, context), _along(two, one, context)
    one, two = _allowed(one, two, context), _allowed(two, one, context)
    second = [d for d in of_two if not _is_in(d, of_one)]
    shared = one.offered is not None and one.offered == two.offered
    decisions = (
        *_named(of_one, of_two, one, shared=shared),
        *_named(second, (), two, shared=shared),
    )
    return together((one, two), context), decisions


def _named(
    decisions: Sequence[Decision], others: Sequence[Decision], side: Standing, *, shared: bool
) -> Iterator[Decision]:
    """Yield the decisions on a side, with its name where they are not about both."""
    for decision in decisions:
        is_offer = isinstance(decision, Offer)
        if is_offer and side.offered is None:
            continue
        if (is_offer and shared) or _is_in(decision, others):
            yield decision
        else:
            args = dict(decision.reason.args) | {"side": side.side}
            yield replace(decision, reason=because(decision.reason.message, **args))


def _after_exposure(
    standing: Standing, exposure: Exposure, context: RuleContext, promoted: int
) -> Result:
    """Return one side, or both as one, after a session; at most one change.

    Pain first, then lost form, the promised test, a weak spot, effort, and only then a step up.
    Where the rung changed in this session already, no more than an offer on the way back.
    An exposure of another exercise than the present rung, or without a set at it, changes nothing.
    """
    if not _counts(standing, exposure, context):
        return standing, ()
    standing = _record(standing, exposure, context)
    if exposure.pain is PainClass.STOP:
        return standing, ()
    if moved_in(standing, exposure.session):
        if not _began_lower(standing, exposure.session, context):
            return standing, ()
        return promotion.climb(standing, exposure, context, promoted)
    result = (
        demotion.after_pain_twice(standing, exposure, context)
        or _after_lost_form(standing, exposure, context)
        or drill_plan.after_test(standing, exposure, context)
        or drill_plan.after_misses(standing, exposure, context)
        or _after_hard_sets(standing, exposure, context)
        or promotion.climb(standing, exposure, context, promoted)
    )
    return result[0], (*result[1], *_rising_pain(exposure, context))


def _began_lower(standing: Standing, session: datetime, context: RuleContext) -> bool:
    """Return whether the rung changed only at the session's start, on a way back.

    A good session offers the next rung there: an offer is no change of it. A rung that was lost
    within the session is not offered in it.
    """
    return standing.moves[-1].at == session and way_back(standing, context) is not None


def after_stop(standing: Standing, stop: Stop, session: datetime, context: RuleContext) -> Result:
    """Lower two steps after a stop, both sides, with the way back by a good exposure.

    Nothing more where the rung changed in this session.
    """
    return _to_each_side(standing, partial(_after_stop, stop, session, context), context)


def _after_stop(stop: Stop, session: datetime, context: RuleContext, standing: Standing) -> Result:
    calm = replace(standing, offered=None, accepted=None)
    if moved_in(standing, session):
        return calm, ()
    reason = because("why-lower-after-stop", exercise=standing.exercise)
    lower, decisions = demote(calm, stop.steps_down, session, context, reason)
    if not decisions:
        return lower, ()
    good = context.thresholds.good_after_stop
    back = Return(standing.exercise, exposures=good, rungs=stop.steps_down)
    return replace(lower, comeback=back), decisions


def after_morning(
    standing: Standing, answer: str | None, pain: int | None, context: RuleContext
) -> Result:
    """Return next morning's answer for a family that was trained; None: asked and not answered.

    `answer`: better_or_same, bit_worse or much_worse; `pain`: 0 to 10 if worse. Unanswered: no
    step up comes from that session. A morning is about both sides.
    """
    return _to_each_side(standing, partial(_after_morning, answer, pain, context), context)


def _after_morning(
    answer: str | None, pain: int | None, context: RuleContext, standing: Standing
) -> Result:
    exercise = context.exercise(standing.exercise)
    if answer is None:
        return _void(standing), ()
    moment = Moment(
        exercise,
        SetAnswers(reps=0),
        morning=answer,
        morning_pain=pain,
        bad_mornings=standing.bad_mornings,
    )
    decision = decide(moment, context) if answer != "better_or_same" or pain else None
    match decision:
        case RestToday():
            return _rest(standing, decision, context)
        case HoldBack():
            held = replace(
                _void(standing),
                hold_until=decision.until,
                sets_less=decision.sets_less,
                bad_mornings=0,
            )
            return held, (decision,)
        case _:
            return replace(standing, bad_mornings=0), ()


def _to_each_side(
    standing: Standing, change: Callable[[Standing], Result], context: RuleContext
) -> Result:
    """Return the standing with each side changed, and the decisions on the weaker one."""
    results = [change(each) for each in each_side(standing)]
    return together([after for after, _ in results], context), results[0][1]


def _rest(standing: Standing, decision: RestToday, context: RuleContext) -> Result:
    worse = replace(_void(standing), bad_mornings=standing.bad_mornings + 1)
    if decision.steps_down == 0:
        return worse, (decision,)
    reason = because("why-lower-after-morning", exercise=standing.exercise)
    lower, decisions = demote(worse, decision.steps_down, context.now, context, reason)
    return lower, (decision, *decisions)


def _along(side: Standing, other: Standing, context: RuleContext) -> Standing:
    """Return the side with the other's step up to a rung that it has earned as well."""
    to, last = other.offered, side.history[-1:]
    if to is None or not last or _goes_alone(to, side, context):
        return side
    ready, _ = promotion.climb(side, last[0], context, promoted=0)
    session = last[0].session
    stays = not moved_in(side, session) or _began_lower(side, session, context)
    return ready if side.ticket is None and stays and ready.offered == to else side


def _allowed(side: Standing, other: Standing, context: RuleContext) -> Standing:
    """Return the side without a step up that would leave the other too far below."""
    if side.offered is None or side.offered in {other.offered, other.accepted, other.exercise}:
        return side
    return side if _goes_alone(side.offered, other, context) else replace(side, offered=None)


def _goes_alone(to: str, other: Standing, context: RuleContext) -> bool:
    """Return whether one side may go to that rung while the other stays where it is."""
    rung = context.exercise(to)
    return rung.has_sides and is_near(rung, other, context)


def _is_in(decision: Decision, others: Sequence[Decision]) -> bool:
    """Return whether one of them says the same, for whatever counts."""
    return any(replace(other, reason=decision.reason) == decision for other in others)


def _counts(standing: Standing, exposure: Exposure, context: RuleContext) -> bool:
    done = context.exercise(exposure.exercise)
    own = standing.exercise in {done.id, done.variant_of}
    return own and bool(exposure.sets)


def _record(standing: Standing, exposure: Exposure, context: RuleContext) -> Standing:
    """Return the standing that remembers the exposure: what is owned, seen, and used up by it."""
    standing = replace(
        standing,
        history=(*standing.history, exposure)[-REMEMBERED:],
        seen=standing.seen | {exposure.exercise},
        dwell=max(0, standing.dwell - 1),
        sets_less=0,
        dosage=replace(
            standing.dosage,
            load=1.0,
            stronger=standing.dosage.stronger and not exposure.band_chosen,
        ),
        offered=None,
    )
    if exposure.ended_well and _is_back(standing, context):
        standing = replace(standing, comeback=None)
    found = evidence_of(standing, context)
    owned = found.score >= found.bar(context.thresholds, careful=False)
    others = standing.owned - {standing.exercise}
    return replace(standing, owned=others | {standing.exercise} if owned else others)


def _is_back(standing: Standing, context: RuleContext) -> bool:
    """Return whether no way back is left, and the weeks with fewer sets are over."""
    until = None if standing.comeback is None else standing.comeback.until
    return way_back(standing, context) is None and (until is None or context.today > until)


def _after_lost_form(
    standing: Standing, exposure: Exposure, context: RuleContext
) -> Result | None:
    """Lower a rung, or in dwell the load, after lost form or too few reps twice in a session.

    The method, 2.3 no. 6: within dwell the load gives way first; without load the rung does.
    """
    if exposure.fails < context.thresholds.fails_to_demote:
        return None
    if standing.dwell > 0 and exposure.has_load:
        factor = context.thresholds.less_load
        reason = because("why-less-load-next", exercise=exposure.exercise)
        dosage = replace(standing.dosage, load=factor)
        return replace(standing, dosage=dosage), (Adjust("load", factor, reason),)
    reason = because("why-lower-form", exercise=exposure.exercise)
    return demote(standing, 1, exposure.session, context, reason)


def _after_hard_sets(
    standing: Standing, exposure: Exposure, context: RuleContext
) -> Result | None:
    """Take a repetition or some load off after nothing in reserve twice in a row.

    People report about one too few (Halperin 2022): in the first four weeks one is added.
    """
    limits = context.thresholds
    bonus = 1 if context.week <= limits.rir_correction_weeks else 0
    exposures = recent(standing, context.now, limits)
    told = [e.rir for e in exposures if e.rir is not None][-limits.too_hard_exposures :]
    hard = [rir + bonus <= limits.too_hard_rir for rir in told]
    if len(hard) < limits.too_hard_exposures or not all(hard):
        return None
    rx = context.exercise(standing.exercise).prescription
    dosage = standing.dosage
    if exposure.has_load:
        percent = round(100 * (1 - limits.too_hard_load))
        reason = because("why-too-hard-load", exercise=exposure.exercise, percent=percent)
        changed = replace(dosage, load=limits.too_hard_load)
        return replace(standing, dosage=changed), (Adjust("load", limits.too_hard_load, reason),)
    reps = max(rx.reps_min, (dosage.reps or rx.reps_min) - 1)
    reason = because("why-too-hard-reps", exercise=exposure.exercise, reps=reps)
    changed = replace(dosage, reps=reps)
    return replace(standing, dosage=changed), (Adjust("reps", reps, reason),)


def _rising_pain(exposure: Exposure, context: RuleContext) -> tuple[Decision, ...]:
    if exposure.pain is not PainClass.AMBER:
        return ()
    weeks = context.thresholds.amber_weeks
    means = amber_means(context.diary, context.now, weeks)
    if means is None:
        return ()
    before, after = (round(mean, 1) for mean in means)
    return (SeeProfessional(because("why-pain-rises", weeks=weeks, before=before, after=after)),)


def _void(standing: Standing) -> Standing:
    """Void the last session: nothing good of it counts, and an offer goes."""
    history = standing.history
    if history:
        history = (*history[:-1], replace(history[-1], voided=True))
    return replace(standing, history=history, offered=None, accepted=None)

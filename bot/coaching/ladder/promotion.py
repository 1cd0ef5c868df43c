"""Up: when the next rung is offered, and the smaller steps before it."""

from functools import partial

from bot.coaching.catalogue.exercise import BandStrength, Exercise
from bot.coaching.ladder.continuation import beyond_top
from bot.coaching.ladder.demotion import Result, is_bounced
from bot.coaching.ladder.exposure import Exposure, OwnSet, at_the_top, most_reps
from bot.coaching.ladder.next_rung import next_rung, stronger_band, uses_load, way_back
from bot.coaching.ladder.sides import brought_near, each_side, on_each_side
from bot.coaching.ladder.standing import Standing, evidence_of, move, recent
from bot.coaching.rules.context import Form, Grade, RuleContext
from bot.coaching.rules.decisions import Adjust, Offer, because
from bot.coaching.rules.pain_history import hurt_within
from bot.value import replace

MOST_MISSING = 9  # good sessions that are foretold
NO_OFFERS = 99  # as if so many families had climbed: a lighter week promotes nobody


def earned(standing: Standing, context: RuleContext) -> bool:
    """Return whether the evidence is enough for the next rung: the score, and form that holds.

    On the way back to an old rung: a good exposure or two.
    """
    exposures = recent(standing, context.now, context.thresholds)
    if standing.comeback is not None and way_back(standing, context) is not None:
        return sum(e.ended_well for e in exposures) >= standing.comeback.exposures
    told = [e.form for e in exposures if e.form is not None][-context.thresholds.forms_to_climb :]
    slips = told.count(Form.SLIPPED)
    enough = evidence_of(standing, context).score >= bar(standing, context)
    return enough and slips <= context.thresholds.slips_to_climb


def bar(standing: Standing, context: RuleContext) -> float:
    """Return the score that earns the next rung; more after a demotion or with a sore back."""
    health = context.profile.health
    sore = health is not None and health.clearance.back_sensitive
    careful = standing.careful or sore
    return evidence_of(standing, context).bar(context.thresholds, careful=careful)


def missing_sessions(standing: Standing, context: RuleContext) -> int:
    """Return about how many good sessions are missing for the next rung; 0: none is.

    A good one: two sets answered well, the others done, as on a normal day.
    """
    exposures = recent(standing, context.now, context.thresholds)
    if standing.comeback is not None and way_back(standing, context) is not None:
        good = sum(e.ended_well for e in exposures)
        return max(0, standing.comeback.exposures - good)
    exercise = context.exercise(standing.exercise)
    count = len(exposures[-1].sets) if exposures else exercise.prescription.sets
    sets = tuple(OwnSet(Grade.GOOD, 0, 0, asked=n in {0, count - 1}) for n in range(count))
    good_one = Exposure(exercise.id, context.now, context.now, sets)
    for missing in range(MOST_MISSING):
        if earned(standing, context):
            return missing
        standing = replace(standing, history=(*standing.history, good_one))
    return MOST_MISSING


def is_open_above(standing: Standing, context: RuleContext) -> bool:
    """Return whether a next rung, more load or a stronger band is open to the person."""
    exercise = context.exercise(standing.exercise)
    grows = uses_load(exercise, context) or stronger_band(exercise, context) is not None
    return grows or next_rung(exercise, context) is not None


def climb(standing: Standing, exposure: Exposure, context: RuleContext, promoted: int) -> Result:
    """Return a smaller step, or the offer of the next rung, after a good exposure; else nothing.

    `promoted`: families with an offer in this session already; two are the most (the method,
    2.4). A way back after a break is no progress: each family has its own (programmes 4.3).
    """
    if not _is_ready(standing, exposure, context):
        return standing, ()
    returns = way_back(standing, context) is not None
    smaller = None if returns else _smaller_step(standing, exposure, context)
    if smaller is not None:
        return smaller
    if not earned(standing, context):
        return standing, ()
    is_promised = returns and standing.comeback is not None and standing.comeback.after_break
    most = NO_OFFERS if is_promised else context.thresholds.families_promoted_a_session
    if promoted >= most or _must_wait(standing, context):
        return standing, ()
    return _step_up(standing, context)


def accept(standing: Standing, context: RuleContext) -> Standing:
    """Take what is offered: it counts from the next session on, once no pain is against it."""
    hurt = hurt_within(context.diary, context.now, context.thresholds.hours_after_pain)
    return on_each_side(
        standing,
        lambda s: (
            s
            if s.offered is None
            else replace(s, offered=None, accepted=None if hurt else s.offered)
        ),
        context,
    )


def decline(standing: Standing, context: RuleContext) -> Result:
    """Leave the offer: the same rung with a slower way down; asked again after two more."""
    seconds = context.thresholds.seconds_slower
    of_offer = next((s for s in each_side(standing) if s.offered), standing)
    lower = of_offer.dosage.lower + seconds
    reason = because("why-kept-slower", exercise=of_offer.exercise, seconds=lower)
    return on_each_side(standing, partial(_declined, context), context), (
        Adjust("lower", lower, reason),
    )


def _declined(context: RuleContext, standing: Standing) -> Standing:
    if standing.offered is None and standing.side is not None:
        return standing
    dosage = standing.dosage
    slower = replace(dosage, lower=dosage.lower + context.thresholds.seconds_slower)
    return replace(standing, offered=None, accepted=None, since=context.now, dosage=slower)


def at_session_start(
    standing: Standing, context: RuleContext, *, deload: bool = False
) -> Standing:
    """Return the standing at the start of a session: an accepted step counts from now on.

    It waits in a lighter week, and while a pain of 3 or more is younger than a day. A rung that
    is no longer possible (equipment gone, health answers changed) gives way to the nearest easier
    one. The sides are at most one rung apart.
    """
    hurt = hurt_within(context.diary, context.now, context.thresholds.hours_after_pain)
    begin = partial(_at_session_start, context, waits=deload or hurt)
    begun = on_each_side(standing, begin, context)
    return brought_near(begun, context)


def _at_session_start(context: RuleContext, standing: Standing, *, waits: bool) -> Standing:
    to = standing.accepted
    if to is not None and not waits and context.lasting.allows(context.exercise(to)):
        back = standing.comeback
        rung = context.exercise(to).level
        returned = back is not None and rung >= context.exercise(back.exercise).level
        risen = move(standing, to, (context.now, context.now), up=True)
        dwell = context.thresholds.dwell_exposures
        standing = replace(risen, dwell=dwell, comeback=None if returned else back)
    possible = context.lasting.fit(context.exercise(standing.exercise))
    if possible is None or possible.id == standing.exercise:
        return standing
    return replace(
        move(standing, possible.id, (context.now, context.now), up=False), careful=standing.careful
    )


def _is_ready(standing: Standing, exposure: Exposure, context: RuleContext) -> bool:
    """Return whether it ended well, with repetitions left when that was last told.

    A session without a good answer changes nothing: silence never promotes.
    """
    told = (e.rir for e in reversed(recent(standing, context.now, context.thresholds)))
    rir = next((rir for rir in told if rir is not None), None)
    return exposure.passed and rir is not None and rir >= context.thresholds.rir_to_climb


def _smaller_step(standing: Standing, exposure: Exposure, context: RuleContext) -> Result | None:
    """Add repetitions first, then a second; None: both are done."""
    limits, dosage = context.thresholds, standing.dosage
    exercise = context.exercise(standing.exercise)
    rx = exercise.prescription
    planned = max(exposure.sets[-1].planned, dosage.reps or 0)
    most = most_reps(exposure, rx)
    if not at_the_top(exposure, rx, limits):
        if planned >= most:
            return standing, ()
        reps = most if _too_easy(standing, context) else min(most, planned + limits.reps_step)
        reason = because("why-more-reps", exercise=exercise.id, reps=reps)
        return replace(standing, dosage=replace(dosage, reps=reps)), (
            Adjust("reps", reps, reason),
        )
    above = exposure.sets[-1].reps >= most + limits.reps_above_max
    if above or not may_squeeze_longer(standing, context):
        return None
    seconds = dosage.squeeze + limits.seconds_slower
    longer = "why-longer-squeeze" if rx.hold is None else "why-longer-hold"
    reason = because(longer, exercise=exercise.id, seconds=limits.seconds_slower)
    return replace(standing, dosage=replace(dosage, squeeze=seconds)), (
        Adjust("squeeze", seconds, reason),
    )


def smaller_step(standing: Standing, context: RuleContext) -> str | None:
    """Return what grows before the next rung: reps or squeeze; None: neither does."""
    exercise, dosage = context.exercise(standing.exercise), standing.dosage
    if way_back(standing, context) is not None:
        return None
    if (dosage.reps or exercise.prescription.reps_min) < exercise.prescription.reps_max:
        return "reps"
    return "squeeze" if may_squeeze_longer(standing, context) else None


def may_squeeze_longer(standing: Standing, context: RuleContext) -> bool:
    """Return whether a longer squeeze or hold comes before the next rung; health allowing."""
    exercise, squeeze = context.exercise(standing.exercise), standing.dosage.squeeze
    if uses_load(exercise, context) or squeeze >= context.thresholds.slower_steps:
        return False
    hold = exercise.prescription.hold
    longer = None if hold is None else hold + squeeze + context.thresholds.seconds_slower
    return context.held(longer) == longer


def _step_up(standing: Standing, context: RuleContext) -> Result:
    """Add load or a stronger band while the rung grows by it, then offer the next rung."""
    exercise = context.exercise(standing.exercise)
    back = way_back(standing, context)
    to = back or next_rung(exercise, context)
    closed = to is None or is_bounced(standing, to.id, context.now)
    grows = standing.dosage.load_steps < context.thresholds.load_steps or closed
    if uses_load(exercise, context) and grows and back is None:
        return _more_load(standing, exercise, context)
    band = stronger_band(exercise, context)
    if band is not None and grows and back is None:
        return _stronger_band(standing, exercise, band, context)
    if to is None:
        return beyond_top(standing, exercise, context)
    if closed:
        return _slower_instead(standing, context)
    found = evidence_of(standing, context)
    reason = because(
        "why-offer", exercise=exercise.id, to=to.id, good=found.good, reported=found.reported
    )
    return replace(standing, offered=to.id), (Offer(to.id, reason),)


def _slower_instead(standing: Standing, context: RuleContext) -> Result:
    """Slow the lowering while the bounce guard holds the next rung."""
    dosage, limits = standing.dosage, context.thresholds
    if dosage.lower >= limits.slower_steps:
        return standing, ()
    seconds = dosage.lower + limits.seconds_slower
    days = limits.bounce_lock_days
    reason = because("why-bounced-slower", exercise=standing.exercise, seconds=seconds, days=days)
    slower = replace(standing, dosage=replace(dosage, lower=seconds))
    return slower, (Adjust("lower", seconds, reason),)


def _more_load(standing: Standing, exercise: Exercise, context: RuleContext) -> Result:
    """Return the smallest plate more, at the least repetitions again (ACSM 2009: 2 to 10 %)."""
    steps = standing.dosage.load_steps + 1
    factor = context.thresholds.more_load
    dosage = replace(standing.dosage, reps=None, load=factor, load_steps=steps)
    reason = because("why-more-load", exercise=exercise.id)
    return replace(standing, dosage=dosage, since=context.now), (Adjust("load", factor, reason),)


def _stronger_band(
    standing: Standing, exercise: Exercise, band: BandStrength, context: RuleContext
) -> Result:
    """Return the next stronger band, at the least repetitions again, as with more load."""
    steps = standing.dosage.load_steps + 1
    dosage = replace(standing.dosage, reps=None, stronger=True, load_steps=steps)
    reason = because("why-stronger-band", exercise=exercise.id, band=band.value)
    adjusted = Adjust("band", list(BandStrength).index(band), reason)
    return replace(standing, dosage=dosage, since=context.now), (adjusted,)


def _must_wait(standing: Standing, context: RuleContext) -> bool:
    held = standing.hold_until is not None and context.now < standing.hold_until
    return held or hurt_within(context.diary, context.now, context.thresholds.hours_after_pain)


def _too_easy(standing: Standing, context: RuleContext) -> bool:
    limits = context.thresholds
    last = recent(standing, context.now, limits)[-limits.too_easy_exposures :]
    enough = len(last) == limits.too_easy_exposures
    return enough and all(e.passed and (e.rir or 0) >= limits.too_easy_rir for e in last)

"""The weak-spot plan: two sessions on the easier version, then the promised test."""

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.ladder.demotion import Result, demote
from bot.coaching.ladder.exposure import Exposure, weight
from bot.coaching.ladder.standing import Standing, Ticket, evidence_of, recent
from bot.coaching.rules.context import ReasonGroup, RuleContext
from bot.coaching.rules.decisions import DrillClosed, DrillOpened, FamilySwapOffer, because
from bot.coaching.rules.step_back import is_easier
from bot.value import replace


def after_misses(standing: Standing, exposure: Exposure, context: RuleContext) -> Result | None:
    """Open a ticket where two of the last three missed for one reason, and the score is low."""
    if standing.ticket is not None or standing.dwell > 0 or exposure.answer is None:
        return None
    found = evidence_of(standing, context)
    if found.score > context.thresholds.drill_score:
        return None
    group = _repeated(standing, exposure, context)
    if group is None:
        return None
    ticket = open_ticket(context.exercise(standing.exercise), exposure.answer, context)
    reason = because(
        f"why-drill-{group}",
        felt=ticket.answer,
        exercise=ticket.exercise,
        easier=ticket.drill[0].exercise,
        sessions=ticket.sessions_left,
        good=found.good,
        reported=found.reported,
    )
    opened = DrillOpened(ticket.exercise, ticket.drill[0].exercise, ticket.sessions_left, reason)
    return replace(standing, ticket=ticket, offered=None, accepted=None), (opened,)


def open_ticket(exercise: Exercise, answer: str, context: RuleContext) -> Ticket:
    """Return a new plan from the family's table, with what the person can do."""
    advice = advise(context.catalogue, exercise, answer)
    limits = context.thresholds
    easier, half_range = context.lasting.regression(exercise)
    usual = Drill(easier.id, limits.drill_sets, limits.drill_reps, limits.drill_hold, half_range)
    wanted = tuple(_possible(item, exercise, context) for item in advice.drill) or (usual,)
    items = tuple(_fewer(item, exercise, context) for item in wanted)
    return Ticket(exercise.id, answer, context.today, items, limits.drill_sessions)


def after_drill(standing: Standing) -> Standing:
    """Count one session of the plan."""
    ticket = standing.ticket
    if ticket is None or ticket.sessions_left == 0:
        return standing
    return replace(standing, ticket=replace(ticket, sessions_left=ticket.sessions_left - 1))


def after_test(standing: Standing, exposure: Exposure, context: RuleContext) -> Result | None:
    """Close the ticket by a good test; else once more, and after the second a rung lower."""
    ticket = standing.ticket
    if ticket is None or not ticket.test_is_due:
        return None
    if exposure.passed:
        return _close(standing, ticket, exposure, context)
    if not exposure.groups and not exposure.made_easier:
        return standing, ()  # unanswered: the test stays due
    if ticket.fails + 1 >= context.thresholds.drill_tests:
        return _lower(standing, ticket, exposure, context)
    again = replace(
        ticket, fails=ticket.fails + 1, sessions_left=context.thresholds.drill_sessions
    )
    reason = because("why-drill-again", exercise=ticket.exercise, sessions=again.sessions_left)
    opened = DrillOpened(ticket.exercise, ticket.drill[0].exercise, again.sessions_left, reason)
    return replace(standing, ticket=again), (opened,)


def _close(standing: Standing, ticket: Ticket, exposure: Exposure, context: RuleContext) -> Result:
    days = (context.today - ticket.opened).days
    solved = replace(ticket, closed=context.today, fixed=True)
    before = [e.at for e in standing.history if e.at < exposure.at]
    closed = DrillClosed(
        ticket.exercise, days, because("why-drill-closed", exercise=ticket.exercise, days=days)
    )
    clean = replace(
        standing,
        ticket=None,
        solved=(*standing.solved, solved)[-6:],
        since=before[-1] if before else None,  # the test itself is the first new evidence
    )
    return clean, (closed,)


def _lower(standing: Standing, ticket: Ticket, exposure: Exposure, context: RuleContext) -> Result:
    solved = (*standing.solved, replace(ticket, closed=context.today))[-6:]
    reason = because("why-drill-lower", exercise=ticket.exercise)
    fallen, decisions = demote(standing, 1, exposure.session, context, reason)
    swaps = context.catalogue.families[standing.family].swaps
    if swaps:
        decisions = (
            *decisions,
            FamilySwapOffer(swaps, because("why-sideways", exercise=ticket.exercise)),
        )
    return replace(fallen, ticket=None, solved=solved), decisions


def _repeated(standing: Standing, exposure: Exposure, context: RuleContext) -> ReasonGroup | None:
    """Return group of this exposure that fills two of the last three, old ones counting half."""
    limits = context.thresholds
    last = recent(standing, context.now, limits)[-limits.drill_window :]
    for group in ReasonGroup:
        bad = sum(
            weight(e.at, context.now, limits) for e in last if group in e.groups and not e.passed
        )
        if group in exposure.groups and bad >= limits.drill_bad_exposures:
            return group
    return None


def _fewer(item: Drill, exercise: Exercise, context: RuleContext) -> Drill:
    """Take two repetitions off the exercise itself at half range (rulings 3)."""
    if item.exercise != exercise.id or not item.half_range:
        return item
    fewer = exercise.prescription.reps_min - context.thresholds.half_range_fewer_reps
    return replace(item, reps=max(1, min(item.reps, fewer)))


def _possible(item: Drill, exercise: Exercise, context: RuleContext) -> Drill:
    """Return the item, or the regression where it is not below the exercise or cannot be done."""
    named = context.exercise(item.exercise)
    gentler = item.half_range or item.hold is not None or item.note is not None
    if context.lasting.allows(named) and is_easier(named, exercise, gentler=gentler):
        return item
    easier, half_range = context.lasting.regression(exercise)
    return replace(item, exercise=easier.id, half_range=half_range or item.half_range)

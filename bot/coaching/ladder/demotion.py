"""Down a rung: how far, and the guard against bouncing between two rungs."""

from datetime import datetime, timedelta

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.standing import Standing, move, recent
from bot.coaching.rules.context import PainClass, RuleContext
from bot.coaching.rules.decisions import Because, Decision, Demote, because
from bot.value import replace

Result = tuple[Standing, tuple[Decision, ...]]


def lower_rung(exercise: Exercise, steps: int, context: RuleContext) -> Exercise:
    """Return the exercise so many steps down its own ladder, ending at the lowest (rulings 3)."""
    for _ in range(steps):
        easier, half_range = context.lasting.regression(exercise)
        if half_range or easier.family != exercise.family:
            break
        exercise = easier
    return exercise


def demote(
    standing: Standing, steps: int, at: datetime, context: RuleContext, reason: Because
) -> Result:
    """Return the standing so many steps lower; at the lowest rung only the evidence starts anew.

    `at`: the instant at which the session began that shows the need. A rung that was climbed to
    and lost twice within 28 days is closed for 14 (the method, 2.4, bounce guard).
    """
    before = context.exercise(standing.exercise)
    after = lower_rung(before, steps, context)
    if after.id == before.id:
        return replace(standing, since=context.now, offered=None, accepted=None), ()
    fallen = move(standing, after.id, (context.now, at), up=False)
    owned = frozenset(i for i in fallen.owned if context.exercise(i).level <= after.level)
    fallen = replace(fallen, owned=owned, dwell=0, bounced=_bounced(fallen, before.id, context))
    explained = because(reason.message, **{**dict(reason.args), "easier": after.id})
    return fallen, (Demote(after.id, explained),)


def after_pain_twice(
    standing: Standing, exposure: Exposure, context: RuleContext
) -> Result | None:
    """Lower one rung after AMBER in two exposures in a row."""
    limits = context.thresholds
    last = recent(standing, context.now, limits)[-limits.amber_exposures :]
    if len(last) < limits.amber_exposures or any(e.pain is not PainClass.AMBER for e in last):
        return None
    reason = because("why-amber-twice", exercise=exposure.exercise)
    return demote(standing, 1, exposure.session, context, reason)


def is_bounced(standing: Standing, rung: str, now: datetime) -> bool:
    """Return whether the rung is closed by the bounce guard."""
    return any(r == rung and now < until for r, until in standing.bounced)


def _bounced(
    standing: Standing, rung: str, context: RuleContext
) -> tuple[tuple[str, datetime], ...]:
    limits = context.thresholds
    since = context.now - timedelta(days=limits.bounce_days)
    lately = [m for m in standing.moves if m.at >= since]
    ups = sum(m.up and m.target == rung for m in lately)
    downs = sum(not m.up and m.source == rung for m in lately)
    still = tuple((r, until) for r, until in standing.bounced if context.now < until)
    if min(ups, downs) < limits.bounce_moves:
        return still
    return (*still, (rung, context.now + timedelta(days=limits.bounce_lock_days)))

"""The two sides of a one-sided rung, each with its own standing; the weaker one comes first."""

from collections.abc import Callable, Sequence

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.ladder.demotion import lower_rung
from bot.coaching.ladder.evidence import evidence
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.standing import Standing, evidence_of, move, recent
from bot.coaching.rules.context import RuleContext
from bot.value import Value, replace

SIDES = LEFT, RIGHT = "left", "right"
BOTH = "both"


def each_side(standing: Standing) -> tuple[Standing, ...]:
    """Return the standing of each side, the weaker first; one where the sides are the same."""
    if standing.other is None:
        return (standing,)
    return replace(standing, other=None), standing.other


def side_of(standing: Standing, side: str | None) -> Standing:
    """Return the standing of a side; of None, or where the sides are the same: the weaker."""
    sides = each_side(standing)
    return next((each for each in sides if each.side == side), sides[0])


def offered_of(standing: Standing) -> str | None:
    """Return the exercise of the step up that waits for an answer, of either side."""
    return next((side.offered for side in each_side(standing) if side.offered), None)


def reported_apart(standing: Standing) -> tuple[Standing, ...]:
    """Return a standing of each side, also where they have been the same so far."""
    if standing.other is not None:
        return each_side(standing)
    return replace(standing, side=LEFT), replace(standing, side=RIGHT)


def together(sides: Sequence[Standing], context: RuleContext) -> Standing:
    """Return the sides as one standing, the weaker first: in a drill plan, lower, or less sure."""
    if len(sides) == 1:
        return sides[0]
    weaker, stronger = sorted(
        sides,
        key=lambda s: (
            s.ticket is None,
            context.exercise(s.exercise).level,
            evidence_of(s, context).score,
            s.dosage.reps or 0,
        ),
    )
    return replace(weaker, other=stronger)


def on_each_side(
    standing: Standing, change: Callable[[Standing], Standing], context: RuleContext
) -> Standing:
    """Return the standing with each side changed."""
    return together([change(each) for each in each_side(standing)], context)


def is_near(exercise: Exercise, other: Standing, context: RuleContext) -> bool:
    """Return whether a side may be on this rung: few enough above the other one."""
    lower = lower_rung(exercise, context.thresholds.side_rungs, context)
    return lower.level <= context.exercise(other.exercise).level


def brought_near(standing: Standing, context: RuleContext) -> Standing:
    """Return the sides at most one rung apart: the stronger goes lower, and waits.

    On a rung of both sides they are one again, with the evidence of the lower.
    """
    if standing.other is None:
        return standing
    lower, higher = sorted(each_side(standing), key=lambda s: context.exercise(s.exercise).level)
    to = context.exercise(higher.exercise)
    while not is_near(to, lower, context):
        easier = lower_rung(to, 1, context)
        if easier.id == to.id:
            break
        to = easier
    if not (to.has_sides and context.exercise(lower.exercise).has_sides):
        return replace(lower, side=None)
    if to.id != higher.exercise:
        moved = move(higher, to.id, (context.now, context.now), up=False)
        higher = replace(moved, careful=higher.careful)
    return together((lower, higher), context)


def are_apart(standing: Standing, context: RuleContext) -> bool:
    """Return whether each side has its own sets today: another rung, plan or dose, or evidence."""
    other, limits = standing.other, context.thresholds
    if other is None:
        return False
    if other.exercise != standing.exercise or (standing.ticket is None) != (other.ticket is None):
        return True
    least = context.exercise(standing.exercise).prescription.reps_min
    reps = (other.dosage.reps or least) - (standing.dosage.reps or least)
    gap = evidence_of(other, context).score - evidence_of(standing, context).score
    return gap >= limits.side_gap_score or abs(reps) > limits.side_gap_reps


def check_is_due(standing: Standing, context: RuleContext) -> bool:
    """Return whether each side is asked about today: every fourth time, or after a difference."""
    if not context.exercise(standing.exercise).has_sides:
        return False
    exposures = recent(standing, context.now, context.thresholds)
    since = 0
    for exposure in reversed(exposures):
        if exposure.side is not None:
            break
        since += 1
    differed = any(e.side in {LEFT, RIGHT} for e in exposures[-1:])
    return differed or since >= context.thresholds.sides_every - 1


class SideGap(Value):
    """Sets asked apart that were felt in the right place: `good` of `reported` on each side.

    `trend`: narrower, same or wider than before; None: on two rungs, or nothing to compare with.
    """

    left: tuple[int, int]
    right: tuple[int, int]
    trend: str | None = None

    @property
    def counts(self) -> dict[str, int]:
        """The four numbers by the names under which a sentence has them."""
        (left, left_sets), (right, right_sets) = self.left, self.right
        return {"left": left, "left_sets": left_sets, "right": right, "right_sets": right_sets}


def gap(standing: Standing, context: RuleContext) -> SideGap | None:
    """Return how far the sides are apart; None: they have been the same, or nothing is known."""
    if standing.other is None:
        return None
    left, right = (_reported(side_of(standing, side), context) for side in (LEFT, RIGHT))
    if not (left and right):
        return None
    return SideGap(_counts(left, context), _counts(right, context), _trend(left, right))


def _trend(left: Sequence[Exposure], right: Sequence[Exposure]) -> str | None:
    """Return how the newest half of the sessions compares with the older ones, on one rung."""
    half = max(1, min(len(left), len(right)) // 2)
    before, now = (
        (_share(one), _share(two))
        for one, two in ((left[:-half], right[:-half]), (left[-half:], right[-half:]))
    )
    if None in {*before, *now} or len({e.exercise for e in (*left, *right)}) > 1:
        return None
    was, is_now = (abs((one or 0) - (two or 0)) for one, two in (before, now))
    return "same" if is_now == was else "narrower" if is_now < was else "wider"


def _reported(side: Standing, context: RuleContext) -> tuple[Exposure, ...]:
    """Return the sessions of the present rung in which the sides were asked apart."""
    exposures = recent(side, context.now, context.thresholds)
    return tuple(e for e in exposures if e.side is not None and e.answered)


def _counts(exposures: tuple[Exposure, ...], context: RuleContext) -> tuple[int, int]:
    found = evidence(exposures, context.now, context.thresholds)
    return found.good, found.reported


def _share(exposures: Sequence[Exposure]) -> float | None:
    answered = sum(len(e.answered) for e in exposures)
    return sum(e.good_sets for e in exposures) / answered if answered else None

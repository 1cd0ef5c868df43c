"""Evidence on a rung: one score out of the sets that were reported, and the counts behind it."""

from collections.abc import Iterable
from datetime import datetime

from bot.coaching.catalogue.thresholds import Thresholds
from bot.coaching.ladder.exposure import Exposure, weight
from bot.coaching.rules.context import Grade
from bot.value import Value


class Evidence(Value):
    """Evidence of one rung; `score`: sets, good ones less bad ones at their price.

    `reported`: the newest sets with an answer, as many as the reason names; `good`: those of them
    that went well. `sets`: the most sets of one session. `miss_chance`: how likely the next set
    misses, 0 to 1.
    """

    score: float = 0.0
    miss_chance: float = 0.5
    reported: int = 0
    good: int = 0
    sets: int = 0

    def bar(self, limits: Thresholds, *, careful: bool) -> float:
        """Return the score that earns the next rung, less where a session has fewer sets.

        4 sets a session or more -> 7.6, 2 -> 3.8; careful, or with one set: times 1.4.
        """
        share = min(1.0, max(1, self.sets) / limits.climb_sets)
        factor = limits.careful_factor if careful or self.sets == 1 else 1.0
        return limits.climb_score * share * factor


def evidence(exposures: Iterable[Exposure], now: datetime, limits: Thresholds) -> Evidence:
    """Return what these exposures of one rung, oldest first, say of it.

    Each exposure with answers makes the older ones count a tenth less. Sets that were done in
    full, without an answer and without pain, count a little, up to one and a half times the good
    ones: silence alone is worth nothing.

    Two sessions of 3 sets, first and last good, the middle not asked -> 2.25 + 0.9 x 2.25 = 4.275.
    """
    fresh, good, bad, quiet, sets = 1.0, 0.0, 0.0, 0.0, 0
    newest: list[bool] = []
    for exposure in reversed(tuple(exposures)):
        share = fresh * weight(exposure.at, now, limits)
        good += share * exposure.good_sets
        bad += share * exposure.bad_sets
        quiet += share * exposure.quiet_sets
        fresh *= limits.older_counts if exposure.answered else 1.0
        sets = max(sets, len(exposure.sets))
        newest += [g is Grade.GOOD and exposure.painless for g in reversed(exposure.answered)]
    told = newest[: limits.sets_in_reason]
    quiet = min(limits.quiet_set_counts * quiet, limits.quiet_at_most * good)
    score = good + quiet - limits.bad_set_costs * bad
    return Evidence(score, (bad + 1) / (good + bad + 2), len(told), sum(told), sets)

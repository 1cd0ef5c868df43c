"""Judges how fast messages came in at the server, whoever sent them: pure."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from bot.tuning import TUNING

#: Seconds that a message may be noted late: this machine does much else at the same time.
ON_THE_WAY = 1.0


def above(at: Sequence[float], rate: float) -> float:
    """Count how many came in the fastest stretch of time beyond its rate.

    5 at one instant and none before, at 25 a second -> 5.
    """
    lowest, most = inf, 0.0
    for number, instant in enumerate(sorted(at)):
        ahead = number - instant * rate
        lowest = min(lowest, ahead)
        most = max(most, ahead - lowest + 1)
    return most


def allowed(rate: float) -> float:
    """Return what `above` may be: a slot is open for a moment, and sending takes another one."""
    return (TUNING.slot_open_seconds + ON_THE_WAY) * rate + 1

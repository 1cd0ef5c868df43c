"""What today's session is made from, and why there may be none."""

from __future__ import annotations

from collections.abc import Mapping

from bot.coaching.ladder.standing import Standing
from bot.value import Value, field


class Wanted(Value):
    """What today's session is made from.

    `letter`: A, B, C or A_light; `turn`: sessions done before, so that X1 and X2 alternate;
    `warm_up_seconds`: its computed length in the dose of the time; `deload`: a lighter week.
    """

    letter: str
    minutes: int
    turn: int
    standings: Mapping[str, Standing] = field(default_factory=dict)
    warm_up_seconds: int = 0
    deload: bool = False


class NoSession(Value):
    """Why there is none today: locked, health, warm_ups_only, sore_back, ill, morning, nothing."""

    reason: str

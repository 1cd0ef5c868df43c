"""The twist of the day: a small change to a part of the warm-up, so that it stays awake."""

from collections.abc import Sequence

from bot.coaching.catalogue.exercise import Tempo
from bot.value import replace

PLAIN = "normal"
PLAIN_DAYS = 3  # nothing on top while the movement itself is new (programmes 4.1)
LONG_SQUEEZE = 3
SLOW_LOWERING = 5
ONE_AND_HALF = "one_and_half"
ONE_AND_HALF_FROM_LEVEL = 2


def twist_of(twists: Sequence[str], level: int, practised: int, ordinal: int) -> str | None:
    """Return the twist by the date (`date.toordinal()`) over what is allowed; None: plain.

    `practised` is the number of days practised so far.
    """
    if level == 0 or practised < PLAIN_DAYS:
        return None
    open_ones = [t for t in twists if t != ONE_AND_HALF or level >= ONE_AND_HALF_FROM_LEVEL]
    twist = open_ones[ordinal % len(open_ones)] if open_ones else PLAIN
    return None if twist == PLAIN else twist


def twisted(tempo: Tempo, twist: str | None) -> Tempo:
    """Return the tempo with the twist: slow lowering 3-0-1-2 -> 5-0-1-2."""
    match twist:
        case "squeeze":
            return replace(tempo, squeeze=max(tempo.squeeze, LONG_SQUEEZE))
        case "slow":
            return replace(tempo, lower=max(tempo.lower, SLOW_LOWERING))
        case _:
            return tempo


def seconds_of_rep(tempo: Tempo, twist: str | None) -> int:
    """Return length of one repetition: one and a half of 3-0-1-2 -> 6 + half of 4 = 8 s."""
    half = -(-(tempo.lower + tempo.lift) // 2) if twist == ONE_AND_HALF else 0
    return tempo.seconds + half

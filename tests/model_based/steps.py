"""The steps of a random person, drawn from one seed; each reads as a line of a transcript."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from playground.world.samples import SAMPLE_KINDS
from tests.model_based.texts import (
    ANSWERS,
    CITIES,
    COMMANDS,
    ODD,
    PAINS,
    RARE_COMMANDS,
    SPOTS,
)


@dataclass(frozen=True)
class Taps:
    """A button is tapped; `pick` (0 to 1) chooses among those there are.

    `of`: the newest message with buttons, any that stands in the chat, or any ever seen, as it
    looked then, last week's prompts among them.
    """

    pick: float
    of: str = "newest"  # newest | standing | seen
    times: int = 1


@dataclass(frozen=True)
class TapsOn:
    """The first button is tapped, so many times one after the other: the way most people go."""

    times: int


@dataclass(frozen=True)
class Writes:
    """A text, or a command."""

    text: str


@dataclass(frozen=True)
class WritesLabel:
    """A button is typed out; `pick` as with `Taps`."""

    pick: float


@dataclass(frozen=True)
class Sends:
    """A sticker, a photo, a contact, something forwarded, an edit of what was written."""

    kind: str


@dataclass(frozen=True)
class Shares:
    """A place, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True)
class Waits:
    """Time passes; the bot wakes whenever something is due, unless it is `away` meanwhile."""

    time: timedelta
    is_away: bool = False


@dataclass(frozen=True)
class Restarts:
    """The bot is stopped and started."""


@dataclass(frozen=True)
class Blocks:
    """The bot is blocked, or unblocked where it was blocked."""


@dataclass(frozen=True)
class IsLookedAt:
    """Somebody else opens a link to this person's training, and looks at it."""


@dataclass(frozen=True)
class FallsSilent:
    """So long passes without a word that the account is warned, which the start looks after."""


@dataclass(frozen=True)
class FinishesOnboarding:
    """The first button of each question, up to the plan."""


Step = (
    Taps
    | TapsOn
    | Writes
    | WritesLabel
    | Sends
    | Shares
    | Waits
    | Restarts
    | Blocks
    | IsLookedAt
    | FallsSilent
    | FinishesOnboarding
)
Draw = Callable[[random.Random], Step]


def drawn(seed: int, count: int) -> tuple[Step, ...]:
    """The script of a seed: always the same; most people finish onboarding first."""
    chance = random.Random(seed)
    steps: list[Step] = [FinishesOnboarding()] if chance.random() < 0.8 else [Writes("/start")]
    draws, weights = zip(*_DRAWS, strict=True)
    while len(steps) < count:
        steps.append(chance.choices(draws, weights)[0](chance))
    return tuple(steps)


def line(step: Step) -> str:
    """The step as it stands in a transcript."""
    name, values = type(step).__name__, vars(step).values()
    shown = ", ".join(f"{value!r:.60}" for value in values)
    return f"> {name}({shown})"


def _tap(chance: random.Random) -> Step:
    # Half of all taps take the first row, where the way on stands.
    pick = chance.random() * (0.3 if chance.random() < 0.5 else 1.0)
    times = chance.choice((1, 1, 1, 1, 1, 1, 2, 5))
    of = chance.choices(("newest", "standing", "seen"), (80, 10, 10))[0]
    return Taps(round(pick, 4), of, times)


def _write(chance: random.Random) -> Step:
    kind = chance.choices((ANSWERS, PAINS, CITIES, ODD), (4, 2, 2, 3))[0]
    return Writes(chance.choice(kind))


def _command(chance: random.Random) -> Step:
    return Writes(chance.choice(RARE_COMMANDS if chance.random() < 0.03 else COMMANDS))


def _send(chance: random.Random) -> Step:
    return Sends(chance.choice((*SAMPLE_KINDS, "contact", "forward", "edit")))


def _wait(chance: random.Random) -> Step:
    seconds = chance.choice((1, 20, 90, 400, 700))
    hours = chance.choice((0, 0, 0, 1, 5, 11))
    days = chance.choice((0, 0, 0, 0, 0, 0, 0, 1, 1, 3, 11, 40))
    time = timedelta(days=days, hours=hours, seconds=seconds)
    return Waits(time, is_away=chance.random() < 0.1)


_DRAWS: tuple[tuple[Draw, int], ...] = (
    (_tap, 40),
    (lambda chance: TapsOn(chance.choice((2, 4, 8))), 10),
    (_write, 11),
    (lambda chance: WritesLabel(round(chance.random(), 4)), 3),
    (_command, 12),
    (_send, 4),
    (lambda chance: Shares(*chance.choice(SPOTS)), 2),
    (_wait, 14),
    (lambda _chance: Restarts(), 2),
    (lambda _chance: Blocks(), 2),
    (lambda _chance: IsLookedAt(), 2),
    (lambda _chance: FallsSilent(), 1),
)

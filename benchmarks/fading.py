"""People with and without a habit, a year each: do prompts fade only where nobody misses them?

    python -m benchmarks.fading [--people 500] [--days 365] [--seed 1]

plays the rules of bot/coaching/reminders over simulated days, without a database, and prints
for each kind of people what is bounded: days without the prompt that they need, days from the
start of a lapse to the next prompt, days between offers. Ends with 1 where a bound is broken.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from itertools import pairwise
from random import Random

from bot.coaching.catalogue.thresholds import HISTORY_DAYS, METHOD
from bot.coaching.remembered import Fading, FadingStep
from bot.coaching.reminders.fading import (
    History,
    Manner,
    asks_on,
    held_on,
    manner_on,
    may_offer,
    offered_step,
)
from bot.coaching.reminders.hours import Begun, Chosen, offered_hour, with_hour
from bot.value import replace

BEGIN = date(2026, 1, 5)
DAY = timedelta(days=1)
MOST_FALSE_SILENCE = 0.05  # of the days on which a person needs the prompt
MOST_DAYS_TO_A_PROMPT = 3
LEAST_DAYS_BETWEEN_OFFERS = 14


@dataclass(frozen=True)
class Nature:
    """Chances of a day in somebody's life, and the hour at which they begin.

    `prompted`, `alone`: that they practise on a day with a prompt that rings, and without.
    `early`: that this is before the prompt. `score`: the mean of their four answers, `noise` its
    deviation. `lapses`: that a lapse of 3 to 14 days begins.
    """

    prompted: float
    alone: float
    early: float
    score: float
    noise: float = 0.7
    lapses: float = 0.004
    hour: Callable[[Random, date], int] = lambda random, _day: round(random.gauss(480, 6))
    lost_after: int | None = None  # days; then they are as those who need the prompt


def _late(random: Random, day: date) -> int:
    return round(random.gauss(600 if day.weekday() > 4 else 510, 6))


def _any_time(random: Random, _day: date) -> int:
    return random.randrange(430, 1200)


WITH_HABIT = {
    "habit": Nature(0.96, 0.95, early=0.3, score=6.0),
    "habit, another hour": Nature(0.96, 0.95, early=0.3, score=6.0, hour=_late),
}
_NEEDS = Nature(0.93, 0.30, early=0.05, score=3.0)
WITHOUT = {
    "needs the prompt": _NEEDS,
    "needs it, says more": Nature(0.93, 0.30, early=0.10, score=4.2, noise=1.0),
    "loses the habit": Nature(0.96, 0.95, early=0.3, score=6.0, lost_after=240),
    "seldom": Nature(0.55, 0.15, early=0.10, score=3.0, hour=_any_time),
}


@dataclass
class Life:
    """Outcome of one person: counts of days, and the worst of what is bounded."""

    days: int = 0
    silent: int = 0  # without a prompt
    longest_wait: int = 0  # days from the first missed one to the next prompt, both counted
    steps: int = 0
    hours: int = 0
    offers: list[date] = field(default_factory=list)
    last: FadingStep = FadingStep.RINGING


class Simulated:
    """One person, day by day; every offer is taken, for that is where harm could come from."""

    def __init__(self, nature: Nature, random: Random) -> None:
        self.life = Life()
        self._nature = nature
        self._random = random
        self._fading = Fading()
        self._practised: set[date] = set()
        self._unprompted: set[date] = set()
        self._away: set[date] = set()
        self._begun: list[Begun] = []
        self._chosen = Chosen(time(8))
        self._lapse = 0
        self._waiting = 0

    def lives(self, days: int) -> Life:
        """Live so many days."""
        for n in range(days):
            if n == self._nature.lost_after:
                self._nature, self.life.days, self.life.silent = _NEEDS, 0, 0
            self._day(BEGIN + n * DAY)
        self.life.last = self._fading.step
        return self.life

    def _history(self, day: date) -> History:
        def lately(days: set[date]) -> frozenset[date]:
            return frozenset(each for each in days if each >= day - HISTORY_DAYS * DAY)

        return History(lately(self._practised), lately(self._away), lately(self._unprompted))

    def _day(self, day: date) -> None:
        self._fading = held_on(day, self._fading, self._history(day))
        if self._random.random() < 0.003:  # a week of sickness or a pause
            self._away |= {day + n * DAY for n in range(7)}
        if day in self._away:
            return
        manner = manner_on(day, self._fading, self._history(day))
        self.life.days += 1
        self.life.silent += manner is Manner.NONE
        self._waiting += 1
        self.life.longest_wait = max(
            self.life.longest_wait, self._waiting if manner is not Manner.NONE else 0
        )
        if manner is not Manner.NONE:
            self._waiting = 0
        if self._does(manner):
            self._waiting = 0
            self._practises(day, manner)

    def _does(self, manner: Manner) -> bool:
        nature, random = self._nature, self._random
        if self._lapse == 0 and random.random() < nature.lapses:
            self._lapse = random.randrange(3, 15)
        if self._lapse:
            self._lapse -= 1
            return False
        chance = {
            Manner.RINGS: nature.prompted,
            Manner.SILENT: (nature.prompted + nature.alone) / 2,
            Manner.NONE: nature.alone,
        }[manner]
        return random.random() < chance

    def _practises(self, day: date, manner: Manner) -> None:
        self._practised.add(day)
        if manner is Manner.NONE or self._random.random() < self._nature.early:
            self._unprompted.add(day)
        minute = min(max(self._nature.hour(self._random, day), 0), 1439)
        self._begun.append(Begun(day, time(minute // 60, minute % 60)))
        history = self._history(day)
        if asks_on(day, self._fading, history, BEGIN, METHOD):
            self._answers(day, history)
        elif may_offer(day, self._fading, METHOD):
            self._is_offered_an_hour(day)

    def _answers(self, day: date, history: History) -> None:
        self._fading = replace(self._fading, asked_on=day)
        score = min(7.0, max(1.0, self._random.gauss(self._nature.score, self._nature.noise)))
        step = offered_step(day, self._fading, history, score, METHOD)
        if step is not None:
            self.life.steps += 1
            self.life.offers.append(day)
            self._fading = replace(self._fading, step=step, since=day, offered_on=day)

    def _is_offered_an_hour(self, day: date) -> None:
        offer = offered_hour(self._begun[-40:], self._chosen, day, self._fading, METHOD)
        if offer is None:
            return
        self.life.hours += 1
        self.life.offers.append(day)
        usual, others = with_hour(offer, self._chosen)
        self._chosen = replace(self._chosen, usual=usual, others=others)
        self._fading = replace(self._fading, offered_on=day)
        self._begun.clear()


@dataclass(frozen=True)
class Found:
    """The bounded figures of one kind of people."""

    silence: float
    wait: int
    between: int
    lives: list[Life]


def measured(nature: Nature, people: int, days: int, seed: int) -> Found:
    """Simulate so many people; `between` is the fewest days between two offers of one of them."""
    lives = [Simulated(nature, Random(seed * 100_003 + n)).lives(days) for n in range(people)]
    every = sum(life.days for life in lives)
    silent = sum(life.silent for life in lives)
    wait = max(life.longest_wait for life in lives)
    gaps = [gap for life in lives for gap in _gaps(life.offers)]
    return Found(silent / every, wait, min(gaps, default=days), lives)


def _gaps(offers: list[date]) -> Iterator[int]:
    for earlier, later in pairwise(offers):
        yield (later - earlier).days


def broken(found: Found, *, needs_prompt: bool) -> list[str]:
    """Return the bounds that do not hold."""
    bounds = {
        f"false silence {found.silence:.1%} > {MOST_FALSE_SILENCE:.0%}": needs_prompt
        and found.silence > MOST_FALSE_SILENCE,
        f"{found.wait} days to a prompt > {MOST_DAYS_TO_A_PROMPT}": found.wait
        > MOST_DAYS_TO_A_PROMPT,
        f"{found.between} days between offers < {LEAST_DAYS_BETWEEN_OFFERS}": found.between
        < LEAST_DAYS_BETWEEN_OFFERS,
    }
    return [words for words, is_broken in bounds.items() if is_broken]


def main() -> int:
    """Print a line for each kind of people; 1 where a bound is broken."""
    options = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--people", type=int, default=500)
    options.add_argument("--days", type=int, default=365)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    print(
        f"{chosen.people} people of each kind, {chosen.days} days; bounds: false silence "
        f"{MOST_FALSE_SILENCE:.0%}, prompt after {MOST_DAYS_TO_A_PROMPT} days, offers "
        f"{LEAST_DAYS_BETWEEN_OFFERS} days apart"
    )
    faults: list[str] = []
    for name, nature in {**WITH_HABIT, **WITHOUT}.items():
        found = measured(nature, chosen.people, chosen.days, chosen.seed)
        lives = found.lives
        quiet = sum(life.last is not FadingStep.RINGING for life in lives) / len(lives)
        hours = sum(life.hours for life in lives) / len(lives)
        print(
            f"{name:22} days without a prompt {found.silence:6.1%}"
            f"  quieter at the end {quiet:5.0%}  most days to a prompt {found.wait}"
            f"  fewest between offers {found.between:3}  hours offered a year {hours:.2f}"
        )
        faults += [f"{name}: {each}" for each in broken(found, needs_prompt=name in WITHOUT)]
    print("\n".join(faults) or "all bounds hold")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

"""The simulated person: how skill, strength, irritation and motivation answer to training.

All parameters are assumptions, only the error of reported repetitions in reserve is from data
(Halperin 2022). A simulation tests the code and compares policies; it proves nothing of people.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import exp
from random import Random

SKILL_DEMAND = (0.10, 0.28, 0.46, 0.64, 0.82)
STRENGTH_DEMAND = (0.12, 0.28, 0.44, 0.60, 0.76)
REFERENCE = 2
TOP = len(SKILL_DEMAND) - 1
SESSIONS = 36
SETS = 4
DAYS_BETWEEN = 7 / 3


class Cue(StrEnum):
    """Reach of the help that a cue gives."""

    WORKS = "works"
    WEARS_OFF = "wears off"  # a tenth less with each set
    ONLY_HERE = "only here"  # on the rung where it was first heard
    NOTHING = "nothing"


@dataclass(frozen=True)
class Stress:
    """A harder world: factors on back sensitivity and learning; shares of answers and sessions.

    `noise`: places told wrongly; `missing`: questions left open; `skipped`: sessions. `glutes`:
    every set is told as felt there. `cue`: how far a cue helps, where the model is wrong about it.
    """

    back: float = 1.0
    learning: float = 1.0
    noise: float = 0.06
    missing: float = 0.0
    skipped: float = 0.0
    glutes: bool = False
    cue: Cue = Cue.WORKS


@dataclass(frozen=True)
class Outcome:
    """One set as it truly was; `pain` 0 to 10; `rir` as reported, 0 to 4."""

    felt: bool
    cramp: bool
    pain: int
    lost: bool
    rir: int

    @property
    def bad(self) -> bool:
        """Not felt where it should be, or with lost form."""
        return not self.felt or self.lost


class Learner:
    """One simulated person; all chance comes from its own generator."""

    def __init__(self, seed: int, stress: Stress) -> None:
        person = Random(seed)
        self.skill = person.betavariate(2.2, 4.5)
        self.strength = person.betavariate(2.5, 4)
        self.back = person.betavariate(1.6, 3.5) * stress.back
        self.cramps = person.betavariate(2, 3)
        self.cue_response = person.uniform(0.3, 1)
        self.learning = person.lognormvariate(-3.506557897319982, 0.35) * stress.learning
        self.gain = person.lognormvariate(-4.605170185988091, 0.3)
        self.rir_bias = person.gauss(-0.95, 0.5)
        self.stress = stress
        self.heard = 0
        self.heard_on = 0
        self.fatigue = 0.0
        self.irritation = 0.0
        self.motivation = 1.0
        self.chance = Random(seed * 7919 + 1)

    def felt_chance(self, rung: int, *, cue: float = 0.0, fresh: bool = False) -> float:
        """Return how likely a set is felt on target; `cue`: how far one helps, 0 to 1."""
        tired = 0.0 if fresh else 1.2 * self.fatigue
        lift = 1.1 * self.cue_response * cue
        return sigmoid(7 * (self.skill - SKILL_DEMAND[rung]) + 0.9 + lift - tired)

    def back_chance(self, rung: int, *, felt: bool, fresh: bool = False) -> float:
        """Return how likely the low back speaks up in a set."""
        over = max(0.0, SKILL_DEMAND[rung] - self.skill)
        irritated = 0.0 if fresh else 1.3 * self.irritation
        return 0.55 * sigmoid(-5.2 + 3.2 * self.back + 5 * over + 1.6 * (not felt) + irritated)

    def hears(self, rung: int) -> None:
        """Begin with a new cue on this rung."""
        self.heard, self.heard_on = 0, rung

    def do_set(self, rung: int, *, cue: bool) -> Outcome:
        """One set on a rung, and what it teaches."""
        dice = self.chance
        felt = dice.random() < self.felt_chance(rung, cue=self._help(rung) if cue else 0.0)
        self.heard += cue
        pain = 0
        if dice.random() < self.back_chance(rung, felt=felt):
            raw = dice.gammavariate(2.2, 1.2) + 2.2 * self.back + self.irritation
            pain = min(10, max(1, round(raw)))
        cramp = not felt and pain == 0 and dice.random() < 0.55 * self.cramps
        reserve = self._reserve(rung) - 2 * self.fatigue + dice.gauss(0, 0.7)
        lost = dice.random() < self._lost_chance(rung, reserve)
        reported = round(reserve + self.rir_bias + dice.gauss(0, 0.6))
        self._learn(rung, felt=felt, pain=pain)
        return Outcome(felt, cramp, pain, lost, min(4, max(0, reported)))

    def reports(self, outcome: Outcome) -> Outcome:
        """Return the set as the person tells it: where it was felt is now and then mistaken."""
        flipped = self.chance.random() < self.stress.noise
        if self.stress.glutes:
            return replace(outcome, felt=True)
        return replace(outcome, felt=outcome.felt is not flipped) if flipped else outcome

    def right_rung(self) -> int:
        """Return the hardest rung that suits: felt in 70 %, back in at most 12 %, 1 in reserve."""
        suiting = [r for r in range(TOP + 1) if self._suits(r)]
        return max(suiting, default=0)

    def comes(self) -> bool:
        """Return whether the person comes to the next planned session."""
        return self.chance.random() < 0.9 * self.motivation * (1 - self.stress.skipped)

    def rest(self, days: float) -> None:
        """Days without training."""
        self.fatigue *= exp(-days / 1.2)
        self.irritation *= exp(-days / 3)
        self.skill = max(0.0, self.skill - 0.0012 * days)

    def leaves_after(self, outcomes: list[Outcome]) -> bool:
        """Return how the session changes motivation, and whether it was the last one."""
        bad = sum(o.bad for o in outcomes) / len(outcomes)
        pain = max(o.pain for o in outcomes)
        change = 0.02 * (1 - 2 * bad) - 0.02 * (pain >= 4)
        self.motivation += change
        return self.chance.random() < 0.004 + 0.02 * max(0.0, bad - 0.4) + 0.02 * (pain >= 6)

    def _help(self, rung: int) -> float:
        match self.stress.cue:
            case Cue.WORKS:
                return 1.0
            case Cue.WEARS_OFF:
                return 0.9**self.heard
            case Cue.ONLY_HERE:
                return float(rung == self.heard_on)
            case Cue.NOTHING:
                return 0.0

    def _reserve(self, rung: int) -> float:
        return 2.5 + 12 * (self.strength - STRENGTH_DEMAND[rung])

    def _lost_chance(self, rung: int, reserve: float) -> float:
        over = SKILL_DEMAND[rung] - self.skill
        return sigmoid(-3 + 9 * over - 0.4 * min(reserve, 3) + self.fatigue)

    def _suits(self, rung: int) -> bool:
        felt = self.felt_chance(rung, fresh=True)
        back = felt * self.back_chance(rung, felt=True, fresh=True)
        back += (1 - felt) * self.back_chance(rung, felt=False, fresh=True)
        return felt >= 0.70 and back <= 0.12 and self._reserve(rung) >= 1

    def _learn(self, rung: int, *, felt: bool, pain: int) -> None:
        skill, strength = self.skill, self.strength
        challenge = exp(-(((SKILL_DEMAND[rung] - skill - 0.04) / 0.20) ** 2))
        self.skill += self.learning / 4 * challenge * (1 if felt else 0.30) * 2 * (1 - skill)
        load = exp(-(((STRENGTH_DEMAND[rung] - strength - 0.02) / 0.28) ** 2))
        self.strength += self.gain / 4 * load * 2 * (1 - strength)
        self.fatigue += 0.05 + 0.10 * STRENGTH_DEMAND[rung]
        self.irritation += 0.10 * pain / 3


def sigmoid(x: float) -> float:
    """1 / (1 + exp(-x)): 0 -> 0.5."""
    return 1 / (1 + exp(-x))

"""The simulated learner: the production rules against other policies, in one table.

    python -m benchmarks.learner [people per seed, 500] [seeds, 1 2 3]

prints the policies side by side, what the production rules must reach, the paired differences
with their 95 % intervals, and the production rules in harder worlds.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing import Pool
from random import Random
from statistics import fmean, stdev

from benchmarks.learner_model import (
    DAYS_BETWEEN,
    REFERENCE,
    SESSIONS,
    SETS,
    TOP,
    Learner,
    Outcome,
    Stress,
)
from benchmarks.learner_rules import Coached

NEVER = SESSIONS + 1
STRESSES = {
    "back x 1.5": Stress(back=1.5),
    "noise 20 %": Stress(noise=0.20),
    "learning x 0.5": Stress(learning=0.5),
    "30 % missing": Stress(missing=0.30),
}


@dataclass
class Life:
    """Outcome of one person: counts over the sessions they came to."""

    reached: int = NEVER
    sessions: int = 0
    back: int = 0
    sets: int = 0
    felt: int = 0
    too_hard: int = 0
    right: int = 0
    changes: int = 0
    left: bool = False


#: Name of the figure, whether it is a least or a most, and the bound.
TARGETS = (
    ("reach", "least", 82.0),
    ("median", "most", 19.0),
    ("back", "most", 5.8),
    ("back, of never's", "most", 0.75),
    ("felt", "least", 78.0),
    ("too hard", "most", 27.0),
    ("changes", "most", 3.2),
)


class Simple:
    """Policies that look at nothing but the last sets: never, always, random, oracle."""

    def __init__(self, policy: str, learner: Learner, seed: int) -> None:
        self.policy, self.learner = policy, learner
        self.dice = Random(seed * 31 + 5)
        self.rung = 1
        self.streak = 0

    def begin_on(self, _day: float) -> None:
        """The oracle sees what suits; the others keep what they have."""
        if self.policy == "oracle":
            self.rung = self.learner.right_rung()

    def train(self, _day: float) -> list[Outcome]:
        """Four sets, and the rung of the next session."""
        outcomes = [self.learner.do_set(self.rung, cue=False) for _ in range(SETS)]
        said = [self.learner.reports(o) for o in outcomes]
        good = [o.felt and not o.lost and o.pain < 3 for o in said]
        exposure = sum(good) >= 2 and good[-1] and said[-1].rir >= 2
        self.streak = self.streak + 1 if exposure else 0
        self.rung = min(TOP, max(0, self.rung + self._step(all_good=all(good))))
        return outcomes

    def _step(self, *, all_good: bool) -> int:
        if self.policy == "random":
            return self.dice.choice((-1, 0, 1))
        if self.policy == "always" and not all_good:
            self.streak = 0
            return -1
        if self.policy != "oracle" and self.streak >= 2:
            self.streak = 0
            return 1
        return 0


def live(policy: str, stress: Stress, seed: int) -> Life:
    """One person through 36 planned sessions."""
    learner = Learner(seed, stress)
    dice = Random(seed * 31 + 5)
    coach: Coached | Simple = (
        Coached(learner, stress.missing, sensitive=policy.endswith("sensitive"), dice=dice)
        if policy.startswith("rules")
        else Simple(policy, learner, seed)
    )
    life, away, before = Life(), 0.0, None
    for planned in range(SESSIONS):
        away += DAYS_BETWEEN
        if not learner.comes():
            continue
        learner.rest(away)
        away = 0.0
        coach.begin_on(planned * DAYS_BETWEEN)
        rung, right = coach.rung, learner.right_rung()
        outcomes = coach.train(planned * DAYS_BETWEEN)
        if not outcomes:
            continue
        _count(life, outcomes, rung - right)
        life.changes += before is not None and rung != before
        before = rung
        if life.reached == NEVER and learner.felt_chance(REFERENCE, fresh=True) >= 0.8:
            life.reached = planned + 1
        if learner.leaves_after(outcomes):
            life.left = True
            break
    return life


def _count(life: Life, outcomes: list[Outcome], above: int) -> None:
    life.sessions += 1
    life.back += max(o.pain for o in outcomes) >= 3
    life.sets += len(outcomes)
    life.felt += sum(o.felt for o in outcomes)
    life.too_hard += above > 0
    life.right += above == 0


def row(lives: list[Life]) -> dict[str, float]:
    """The figures of the table, in percent but for the median and the changes."""
    sessions, people = sum(one.sessions for one in lives), len(lives)
    return {
        "median": sorted(one.reached for one in lives)[people // 2],
        "reach": 100 * sum(one.reached < NEVER for one in lives) / people,
        "back": 100 * sum(one.back for one in lives) / sessions,
        "felt": 100 * sum(one.felt for one in lives) / sum(one.sets for one in lives),
        "too hard": 100 * sum(one.too_hard for one in lives) / sessions,
        "right": 100 * sum(one.right for one in lives) / sessions,
        "changes": 10 * sum(one.changes for one in lives) / sessions,
        "drop-out": 100 * sum(one.left for one in lives) / people,
    }


PAIRED: dict[str, Callable[[Life], float]] = {
    "reach": lambda one: 100.0 * (one.reached < NEVER),
    "sessions to reach": lambda one: float(one.reached),
    "back": lambda one: 100 * one.back / max(1, one.sessions),
    "felt": lambda one: 100 * one.felt / max(1, one.sets),
    "drop-out": lambda one: 100.0 * one.left,
}


def difference(ours: list[Life], theirs: list[Life], name: str) -> tuple[float, float]:
    """The mean difference of one figure, person by person, and half its 95 % interval."""
    figure = PAIRED[name]
    gaps = [figure(a) - figure(b) for a, b in zip(ours, theirs, strict=True)]
    return fmean(gaps), 1.96 * stdev(gaps) / len(gaps) ** 0.5


def main(people: int = 500, seeds: tuple[int, ...] = (1, 2, 3)) -> None:
    """Run all policies and print the tables."""
    everyone = [seed * 1_000_003 + person for seed in seeds for person in range(people)]
    policies = ("never", "always", "random", "rules", "rules, sensitive", "oracle")
    with Pool(2) as pool:
        normal = {
            policy: pool.map(partial(live, policy, Stress()), everyone, chunksize=25)
            for policy in policies
        }
        harder = {
            name: {
                policy: pool.map(partial(live, policy, stress), everyone, chunksize=25)
                for policy in ("never", "rules")
            }
            for name, stress in STRESSES.items()
        }
    print(f"{len(everyone)} people per policy, {SESSIONS} planned sessions of {SETS} sets")
    _print_table(normal)
    _print_targets(row(normal["rules"]), row(normal["never"]))
    for other in ("never", "always"):
        for name in PAIRED:
            mean, half = difference(normal["rules"], normal[other], name)
            print(f"rules minus {other}, {name}: {mean:+.2f} (+-{half:.2f})")
    _print_table({f"{p}, {n}": lives for n, both in harder.items() for p, lives in both.items()})


def _print_table(table: dict[str, list[Life]]) -> None:
    rows = {name: row(lives) for name, lives in table.items()}
    names = list(next(iter(rows.values())))
    print(f"\n{'policy':24}" + "".join(f"{name:>10}" for name in names))
    for policy, figures in rows.items():
        print(f"{policy:24}" + "".join(_cell(name, figures[name]) for name in names))
    print()


def _print_targets(rules: dict[str, float], never: dict[str, float]) -> None:
    """Each target beside what the production rules reach."""
    figures = {**rules, "back, of never's": rules["back"] / never["back"]}
    for name, kind, bound in TARGETS:
        figure = figures[name]
        holds = figure >= bound if kind == "least" else figure <= bound
        print(f"{name:24}{figure:>10.2f}  at {kind} {bound:g}{'' if holds else ', missed'}")
    print()


def _cell(name: str, figure: float) -> str:
    """One figure in ten columns; a median that half the people never reach is a dash."""
    unreached = name == "median" and figure > SESSIONS
    return f"{'-' if unreached else format(figure, '.1f'):>10}"


if __name__ == "__main__":
    arguments = [int(a) for a in sys.argv[1:]]
    main(arguments[0] if arguments else 500, tuple(arguments[1:]) or (1, 2, 3))

"""The simulated learner: the production rules against other policies, in one table a world.

    python -m benchmarks.learner [--worlds] [--people 500] [--seeds 1 2 3] [--only "noise 20 %"]

prints for each world (without --worlds: the base) the policies side by side, what the production
rules must reach there, and the paired differences with their 95 % intervals.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
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
    Cue,
    Learner,
    Outcome,
    Stress,
)
from benchmarks.learner_rules import Coached

NEVER = SESSIONS + 1
POLICIES = ("rules", "never", "always", "random", "oracle")


@dataclass(frozen=True)
class World:
    """A world and the bounds of the production rules in it; None: no bound of its own.

    `reach` and `felt`: at least, in percent; `back`: at most, symptoms over those of never.
    """

    stress: Stress
    reach: float | None = None
    back: float | None = 0.68
    felt: float | None = 80.0


WORLDS = {
    "base": World(Stress(), reach=90),
    "back x 1.5": World(Stress(back=1.5), reach=85, back=0.72),
    "noise 20 %": World(Stress(noise=0.20), reach=83),
    "learning x 0.5": World(Stress(learning=0.5), reach=58, felt=76),
    "30 % missing": World(Stress(missing=0.30), reach=88),
    "half answered, 30 % skipped": World(Stress(missing=0.50, skipped=0.30)),
    "always glutes": World(Stress(glutes=True)),
    "cue wears off": World(Stress(cue=Cue.WEARS_OFF), back=None, felt=None),
    "cue helps only where found": World(Stress(cue=Cue.ONLY_HERE), back=None, felt=None),
    "cue does nothing": World(Stress(cue=Cue.NOTHING), back=None, felt=None),
}
MOST_QUESTIONS = 2.9  # a session: 0.85 of the 3.4 of the streaks
MOST_TOO_HARD = 27.0  # percent of sessions, in the base world


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
    questions: int = 0
    left: bool = False


class Simple:
    """Policies that look at nothing but the last sets: never, always, random, oracle."""

    questions = 0

    def __init__(self, policy: str, learner: Learner, seed: int) -> None:
        self.policy, self.learner = policy, learner
        self.dice = Random(seed * 31 + 5)
        self.rung = 1
        self.streak = 0

    def begin_on(self, _day: float) -> None:
        """Let the oracle see what suits; the others keep what they have."""
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
        Coached(learner, dice=dice) if policy == "rules" else Simple(policy, learner, seed)
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
    life.questions = coach.questions
    return life


def _count(life: Life, outcomes: list[Outcome], above: int) -> None:
    life.sessions += 1
    life.back += max(o.pain for o in outcomes) >= 3
    life.sets += len(outcomes)
    life.felt += sum(o.felt for o in outcomes)
    life.too_hard += above > 0
    life.right += above == 0


def row(lives: list[Life]) -> dict[str, float]:
    """Return the figures of the table, in percent but for medians, changes and questions."""
    sessions, people = sum(one.sessions for one in lives), len(lives)
    return {
        "reach": 100 * sum(one.reached < NEVER for one in lives) / people,
        "back": 100 * sum(one.back for one in lives) / sessions,
        "felt": 100 * sum(one.felt for one in lives) / sum(one.sets for one in lives),
        "too hard": 100 * sum(one.too_hard for one in lives) / sessions,
        "questions": sum(one.questions for one in lives) / sessions,
        "median": sorted(one.reached for one in lives)[people // 2],
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
    """Return a figure's mean difference, person by person, and half its 95 % interval."""
    figure = PAIRED[name]
    gaps = [figure(a) - figure(b) for a, b in zip(ours, theirs, strict=True)]
    return fmean(gaps), 1.96 * stdev(gaps) / len(gaps) ** 0.5


def bounds(
    world: World, rules: dict[str, float], never: dict[str, float], *, is_base: bool
) -> Iterator[tuple[str, float, str, float]]:
    """Yield each bound: its figure's name, what the rules reach, least or most, and the bound."""
    yield "reach", rules["reach"], "least", max(world.reach or 0.0, never["reach"])
    yield "questions", rules["questions"], "most", MOST_QUESTIONS
    if world.back is not None:
        yield "back, of never's", rules["back"] / never["back"], "most", world.back
    if world.felt is not None:
        yield "felt", rules["felt"], "least", world.felt
    if is_base:
        yield "too hard", rules["too hard"], "most", MOST_TOO_HARD


def main(names: list[str], people: int, seeds: list[int], policies: list[str]) -> int:
    """Run the policies in each world and print the tables; return how many bounds are missed."""
    everyone = [seed * 1_000_003 + person for seed in seeds for person in range(people)]
    print(f"{len(everyone)} people per policy, {SESSIONS} planned sessions of {SETS} sets")
    missed = 0
    with Pool(2) as pool:
        for name in names:
            world = WORLDS[name]
            lives = {
                policy: pool.map(partial(live, policy, world.stress), everyone, chunksize=25)
                for policy in policies
            }
            missed += _print_world(name, world, lives)
    return missed


def _print_world(name: str, world: World, lives: dict[str, list[Life]]) -> int:
    rows = {policy: row(each) for policy, each in lives.items()}
    figures = list(rows["rules"])
    print(f"\n{name:10}" + "".join(f"{figure:>10}" for figure in figures))
    for policy, found in rows.items():
        print(f"{policy:10}" + "".join(_cell(figure, found[figure]) for figure in figures))
    missed = 0
    for what, found_there, kind, bound in bounds(
        world, rows["rules"], rows["never"], is_base=name == "base"
    ):
        holds = found_there >= bound if kind == "least" else found_there <= bound
        missed += not holds
        verdict = "held" if holds else "missed"
        print(f"  {what:18}{found_there:8.2f}  at {kind} {bound:.2f}: {verdict}")
    for figure in PAIRED:
        mean, half = difference(lives["rules"], lives["never"], figure)
        print(f"  rules minus never, {figure}: {mean:+.2f} (+-{half:.2f})")
    sys.stdout.flush()
    return missed


def _cell(name: str, figure: float) -> str:
    """One figure in ten columns; a median that half the people never reach is a dash."""
    unreached = name == "median" and figure > SESSIONS
    digits = 2 if name in {"back", "questions"} else 1
    return f"{'-' if unreached else format(figure, f'.{digits}f'):>10}"


if __name__ == "__main__":
    parser = ArgumentParser(description="The production rules on the simulated learner.")
    parser.add_argument("--worlds", action="store_true", help="every world, not the base alone")
    parser.add_argument("--only", action="append", choices=list(WORLDS), help="this world")
    parser.add_argument("--policies", nargs="+", default=list(POLICIES), choices=POLICIES)
    parser.add_argument("--people", type=int, default=500, help="per seed")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    asked = parser.parse_args()
    chosen = asked.only or (list(WORLDS) if asked.worlds else ["base"])
    sys.exit(main(chosen, asked.people, asked.seeds, asked.policies) > 0)

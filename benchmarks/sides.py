"""Two sides of one simulated person: each side its own learner, against both taken as one.

    python -m benchmarks.sides [--people 200] [--gaps 0 0.1 0.2]

The left begins so much less skilled than the right. Prints for each gap both ways of coaching: how
many reach the reference exercise with both sides, sets felt, sides on a rung that is too hard, the
gap at the end; questions a session, and sessions in which the sides had their own sets.
"""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from functools import partial
from multiprocessing import Pool
from random import Random
from statistics import fmean

from benchmarks.learner_model import (
    DAYS_BETWEEN,
    REFERENCE,
    SESSIONS,
    SETS,
    Learner,
    Outcome,
    Stress,
)
from benchmarks.learner_rules import (
    BETWEEN_START_AND_END,
    CATALOGUE,
    FAMILY,
    FIRST_DAY,
    LOADED,
    MISSES,
)
from bot.coaching.catalogue.exercise import Felt
from bot.coaching.ladder.drill_plan import after_drill
from bot.coaching.ladder.promotion import accept, at_session_start
from bot.coaching.ladder.sides import LEFT, SIDES, on_each_side
from bot.coaching.ladder.standing import Standing
from bot.coaching.ladder.update import after_exposure, after_stop
from bot.coaching.person.cue_memory import CueMemory, remember
from bot.coaching.person.person import Health, Profile
from bot.coaching.programme.items import Shape, item_for
from bot.coaching.programme.sides import items_for
from bot.coaching.rules.context import (
    Form,
    Pain,
    PainDiary,
    PainEntry,
    PainKind,
    PainPlace,
    RuleContext,
)
from bot.coaching.rules.decisions import Offer, Stop
from bot.coaching.session.actions import answer, as_last_time, end
from bot.coaching.session.pain import hurts
from bot.coaching.session.plan import Plan, PlanItem
from bot.coaching.session.session import Ask, Session, Step, begin, repeatable
from bot.coaching.session.transitions import set_done
from bot.value import replace

RUNGS = {name: replace(rung, one_sided=True) for name, rung in CATALOGUE.exercises.items()}
ONE_SIDED = replace(CATALOGUE, exercises=RUNGS)
Planner = Callable[[Standing, RuleContext], tuple[PlanItem, ...]]


def each_side(standing: Standing, context: RuleContext) -> tuple[PlanItem, ...]:
    """Plan as production does."""
    return tuple(replace(item, pair=2) for item in items_for("M1", standing, Shape(SETS), context))


def as_one(standing: Standing, context: RuleContext) -> tuple[PlanItem, ...]:
    """Plan for both sides together, and never ask about one."""
    item = item_for("M1", standing, Shape(SETS), context)
    return () if item is None else (item,)


WAYS: dict[str, Planner] = {"each side": each_side, "as one": as_one}


@dataclass
class Person:
    """Both sides, the coach's memory of them, and what is counted."""

    sides: dict[str, Learner]
    dice: Random
    standing: Standing = field(default_factory=lambda: Standing(FAMILY, "rung_1"))
    memory: CueMemory = field(default_factory=CueMemory)
    diary: PainDiary = field(default_factory=PainDiary)
    sets: int = 0
    felt: int = 0
    too_hard: int = 0
    sessions: int = 0
    apart: int = 0
    questions: int = 0

    def train(self, planner: Planner, day: float) -> None:
        """One session, set by set; a set of both sides is one of each."""
        self.standing = at_session_start(self.standing, self._context(day))
        day += BETWEEN_START_AND_END
        context = self._context(day)
        items = planner(self.standing, context)
        if not items:
            return
        self.sessions += 1
        self.apart += len(items) > 1
        session = begin(Plan("A", items, 30, "short", 0), context.today, context.now)
        while session.outcome is None:
            if session.question is not None:
                session = self._take(end(session, context), day)
            else:
                session = self._do_set(session, day)

    def _do_set(self, session: Session, day: float) -> Session:
        item, coming = session.item, session.item.queue[0]
        rung = RUNGS[coming.exercise].level
        reported = {}
        for side in SIDES if item.plan.side is None else (item.plan.side,):
            learner = self.sides[side]
            if coming.follows_cue:
                learner.hears(rung)
            self.too_hard += rung > learner.right_rung()
            outcome = learner.do_set(rung, cue=coming.cue is not None)
            self.sets, self.felt = self.sets + 1, self.felt + outcome.felt
            reported[side] = learner.reports(outcome)
        session = self._take(set_done(session, coming.reps, self._context(day)), day)
        while session.question is not None and session.question.ask is not Ask.END:
            self.questions += 1
            session = self._take(self._answer(session, reported, day), day)
        worst = max(reported.values(), key=lambda o: o.pain)
        if worst.pain >= 3 and session.item.pain is None and session.outcome is None:
            self._note(worst, day)
            return self._take(hurts(session, _pain(worst), self._context(day)), day)
        return session

    def _answer(self, session: Session, reported: dict[str, Outcome], day: float) -> Step:
        context, question = self._context(day), session.question
        assert question is not None
        about = [reported[question.side]] if question.side in reported else list(reported.values())
        worst = max(about, key=lambda o: (o.pain, o.bad))
        last = repeatable(session)
        if last is not None and not any(o.bad or o.pain for o in reported.values()):
            return as_last_time(session, context)
        match question.ask:
            case Ask.FELT if worst.pain:
                return answer(session, Felt.LOW_BACK, context)
            case Ask.FELT:
                missed = Felt.CRAMP if worst.cramp else self.dice.choice(MISSES)
                return answer(session, Felt.GLUTES if worst.felt else missed, context)
            case Ask.PAIN:
                self._note(worst, day)
                return answer(session, _pain(worst), context)
            case Ask.RIR:
                return answer(session, min(o.rir for o in about), context)
            case _:
                lost = any(o.lost for o in about)
                return answer(session, Form.LOST if lost else Form.CLEAN, context)

    def _note(self, reported: Outcome, day: float) -> None:
        now = self._context(day).now
        self.diary = self.diary.note(PainEntry(now, _pain(reported)))

    def _take(self, step: Step, day: float) -> Session:
        context = self._context(day)
        for trial in step.trials:
            self.memory = remember(self.memory, trial, context.advice_of(trial), context.today)
        for exposure in step.exposures:
            self.standing, decisions = after_exposure(self.standing, exposure, context)
            if any(isinstance(d, Offer) for d in decisions):
                self.standing = accept(self.standing, context)
        if step.drilled:
            self.standing = on_each_side(self.standing, after_drill, context)
        for decision in step.decisions:
            if isinstance(decision, Stop):
                began = step.session.started_at
                self.standing, _ = after_stop(self.standing, decision, began, context)
        return step.session

    def _context(self, day: float) -> RuleContext:
        now = datetime.combine(FIRST_DAY, time(18), UTC) + timedelta(days=day)
        profile, limits = Profile(health=Health(FIRST_DAY)), LOADED.thresholds
        return RuleContext(
            ONE_SIDED, profile, now, now.date(), self.memory, self.diary, limits, FIRST_DAY
        )


def _pain(reported: Outcome) -> Pain:
    return Pain(reported.pain, PainPlace.LOW_BACK, PainKind.ACHE)


def live(way: str, gap: float, seed: int) -> tuple[Person, bool]:
    """One person through 36 planned sessions; and whether both sides reached the reference."""
    sides = {side: Learner(seed, Stress()) for side in SIDES}
    sides[LEFT].skill = max(0.0, sides[LEFT].skill - gap)
    sides[LEFT].chance = Random(seed * 7919 + 2)
    person, reached = Person(sides, Random(seed * 31 + 5)), False
    for planned in range(SESSIONS):
        if not all(learner.comes() for learner in sides.values()):
            continue
        for learner in sides.values():
            learner.rest(DAYS_BETWEEN)
        person.train(WAYS[way], planned * DAYS_BETWEEN)
        chances = (one.felt_chance(REFERENCE, fresh=True) for one in sides.values())
        reached = reached or all(chance >= 0.8 for chance in chances)
    return person, reached


def main(people: int, gaps: list[float]) -> None:
    """Print both ways for each gap."""
    print(f"{people} people, {SESSIONS} planned sessions of {SETS} sets of one exercise")
    columns = ("reach", "felt", "too hard", "gap", "questions", "apart")
    print(f"{'':22}" + "".join(f"{name:>11}" for name in columns))
    with Pool(2) as pool:
        for gap in gaps:
            for way in WAYS:
                found = pool.map(partial(live, way, gap), range(1, people + 1), chunksize=10)
                lives = [person for person, _ in found]
                sets, sessions = sum(p.sets for p in lives), sum(p.sessions for p in lives)
                ends = [p.sides["right"].skill - p.sides["left"].skill for p in lives]
                figures = (
                    100 * fmean(reached for _, reached in found),
                    100 * sum(p.felt for p in lives) / sets,
                    100 * sum(p.too_hard for p in lives) / sets,
                    fmean(ends),
                    sum(p.questions for p in lives) / sessions,
                    100 * sum(p.apart for p in lives) / sessions,
                )
                cells = "".join(f"{figure:11.2f}" for figure in figures)
                print(f"gap {gap:4.2f}, {way:10}  {cells}", flush=True)


if __name__ == "__main__":
    parser = ArgumentParser(description="The production rules on two sides that differ.")
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--gaps", type=float, nargs="+", default=[0.0, 0.1, 0.2])
    asked = parser.parse_args()
    main(asked.people, asked.gaps)

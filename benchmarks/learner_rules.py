"""The production rules at work on the simulated person: the same functions that the bot calls."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random

from benchmarks.learner_model import SETS, TOP, Learner, Outcome
from bot.coaching.catalogue.catalogue import Advice, Catalogue, Drill, Family, WarmUps
from bot.coaching.catalogue.exercise import Exercise, Felt, Posture, Prescription, Tempo
from bot.coaching.ladder.drill_plan import after_drill
from bot.coaching.ladder.promotion import accept, at_session_start
from bot.coaching.ladder.standing import Standing
from bot.coaching.ladder.update import after_exposure, after_stop
from bot.coaching.person.cue_memory import CueMemory, remember
from bot.coaching.person.person import Health, Profile
from bot.coaching.programme.items import Shape, item_for
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
from bot.coaching.rules.pain_history import hurt_within
from bot.coaching.session.actions import answer, as_last_time, end, unanswered
from bot.coaching.session.pain import hurts
from bot.coaching.session.plan import Plan
from bot.coaching.session.session import Ask, Session, Step, begin, repeatable
from bot.coaching.session.transitions import set_done
from bot.content.loader import load

CONTENT = Path(__file__).parents[1] / "content"
FAMILY = "ladder"
REPS = 10
BETWEEN_START_AND_END = 1 / 72  # days: 20 minutes
FIRST_DAY = date(2026, 1, 5)
MISSES = (Felt.HAMSTRINGS, Felt.NOWHERE)


LOADED = load(CONTENT)


def _catalogue() -> Catalogue:
    """One ladder of five rungs; its page knows no repetitions, so their number is fixed."""
    ladder = {f"rung_{n}": _rung(n) for n in range(TOP + 1)}
    drill = (Drill("regression", SETS, REPS),)
    miss = Advice(("cue-1", "cue-2"), None, drill)
    fine = Advice((), None, fine=True)
    table = {str(f): fine if f is Felt.GLUTES else miss for f in Felt} | {"form": miss}
    family = Family(FAMILY, {"beginner": 1}, table)
    return Catalogue(ladder, {FAMILY: family}, {}, {}, WarmUps((), (), ()), LOADED.programmes)


def _rung(level: int) -> Exercise:
    return Exercise(
        id=f"rung_{level}",
        family=FAMILY,
        level=level,
        pattern="hip_extension",
        prescription=Prescription(SETS, REPS, REPS, Tempo(3, 0, 1, 2), 60, 3),
        postures=frozenset({Posture.SUPINE}),
        target=frozenset({Felt.GLUTES}),
        regression=f"rung_{level - 1}" if level else None,
        progressions=(f"rung_{level + 1}",) if level < TOP else (),
    )


CATALOGUE = _catalogue()


@dataclass
class Coached:
    """One person with the coach's whole memory of them."""

    learner: Learner
    standing: Standing = field(default_factory=lambda: Standing(FAMILY, "rung_1"))
    memory: CueMemory = field(default_factory=CueMemory)
    diary: PainDiary = field(default_factory=PainDiary)
    dice: Random = field(default_factory=lambda: Random(0))
    questions: int = 0

    @property
    def rung(self) -> int:
        """The rung that the next session trains: that of the drill while a plan runs."""
        ticket = self.standing.ticket
        drilling = ticket is not None and ticket.sessions_left > 0
        trained = ticket.drill[-1].exercise if ticket and drilling else self.standing.exercise
        return CATALOGUE.exercises[trained].level

    def begin_on(self, day: float) -> None:
        """Apply an accepted step before the session."""
        context = self._context(day)
        before = CATALOGUE.exercises[self.standing.exercise].level
        self.standing = at_session_start(self.standing, context)
        rose = CATALOGUE.exercises[self.standing.exercise].level > before
        assert not (rose and hurt_within(self.diary, context.now, hours=24)), "promoted in pain"

    def train(self, day: float) -> list[Outcome]:
        """One session, set by set, with the person's answers; returns what truly happened."""
        day += BETWEEN_START_AND_END
        context = self._context(day)
        item = item_for("M1", self.standing, Shape(SETS), context)
        if item is None:  # the family rests: an easy day without this ladder
            return []
        plan = Plan("A", (item,), 30, "short", 0)
        session = begin(plan, context.today, context.now)
        outcomes: list[Outcome] = []
        while session.outcome is None:
            if session.question is not None:
                session = self._take(end(session, context), day)
                continue
            session = self._do_set(session, day, outcomes)
        moves = [m for m in self.standing.moves if m.session == session.started_at]
        assert len(moves) <= 1, "two changes of rung in one session"
        return outcomes

    def _do_set(self, session: Session, day: float, outcomes: list[Outcome]) -> Session:
        coming = session.item.queue[0]
        rung = CATALOGUE.exercises[coming.exercise].level
        if coming.follows_cue:
            self.learner.hears(rung)
        outcome = self.learner.do_set(rung, cue=coming.cue is not None)
        outcomes.append(outcome)
        reported = self.learner.reports(outcome)
        step = set_done(session, coming.reps, self._context(day))
        session = self._take(step, day)
        while session.question is not None and session.question.ask is not Ask.END:
            self.questions += 1
            if self.dice.random() < self.learner.stress.missing:
                return self._take(unanswered(session, self._context(day)), day)
            if self._is_as_last_time(session, reported):
                session = self._take(as_last_time(session, self._context(day)), day)
                continue
            self.questions += repeatable(session) is not None  # [Something changed]
            session = self._take(self._answer(session, reported, day), day)
        if reported.pain >= 3 and session.item.pain is None and session.outcome is None:
            context = self._context(day)
            self.diary = self.diary.note(PainEntry(context.now, _pain(reported)))
            return self._take(hurts(session, _pain(reported), context), day)
        return session

    def _is_as_last_time(self, session: Session, reported: Outcome) -> bool:
        """Return whether the button stands there, and a person would take it for true."""
        last = repeatable(session)
        return (
            last is not None
            and last.felt is self._felt(reported)
            and abs(last.rir - reported.rir) <= 1
            and not reported.lost
        )

    def _answer(self, session: Session, reported: Outcome, day: float) -> Step:
        context = self._context(day)
        assert session.question is not None
        match session.question.ask:
            case Ask.FELT:
                return answer(session, self._felt(reported), context)
            case Ask.PAIN:
                pain = _pain(reported)
                self.diary = self.diary.note(PainEntry(context.now, pain))
                return answer(session, pain, context)
            case Ask.RIR:
                return answer(session, reported.rir, context)
            case _:
                return answer(session, Form.LOST if reported.lost else Form.CLEAN, context)

    def _felt(self, reported: Outcome) -> Felt:
        if self.learner.stress.glutes:
            return Felt.GLUTES
        if reported.pain:
            return Felt.LOW_BACK
        if reported.felt:
            return Felt.GLUTES
        return Felt.CRAMP if reported.cramp else self.dice.choice(MISSES)

    def _take(self, step: Step, day: float) -> Session:
        context = self._context(day)
        for trial in step.trials:
            self.memory = remember(self.memory, trial, context.advice_of(trial), context.today)
        for exposure in step.exposures:
            self.standing, decisions = after_exposure(self.standing, exposure, self._context(day))
            if any(isinstance(d, Offer) for d in decisions):
                self.standing = accept(self.standing, context)
        if step.drilled:
            self.standing = after_drill(self.standing)
        for decision in step.decisions:
            if isinstance(decision, Stop):
                started = step.session.started_at
                self.standing, _ = after_stop(self.standing, decision, started, context)
        return step.session

    def _context(self, day: float) -> RuleContext:
        now = datetime.combine(FIRST_DAY, time(18), UTC) + timedelta(days=day)
        profile = Profile(health=Health(FIRST_DAY))
        return RuleContext(
            CATALOGUE,
            profile,
            now,
            now.date(),
            self.memory,
            self.diary,
            LOADED.thresholds,
            started_on=FIRST_DAY,
        )


def _pain(reported: Outcome) -> Pain:
    return Pain(reported.pain, PainPlace.LOW_BACK, PainKind.ACHE)

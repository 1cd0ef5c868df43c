"""Somebody who trains for months, and what must hold at each of their taps."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.ladder.demotion import lower_rung
from bot.coaching.ladder.drill_plan import after_drill
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.promotion import accept, at_session_start
from bot.coaching.ladder.sides import each_side, on_each_side, side_of
from bot.coaching.ladder.standing import Standing, begin_ladder
from bot.coaching.ladder.update import after_exposure, after_stop
from bot.coaching.person.cue_memory import CueMemory, remember
from bot.coaching.person.eligibility import contraindications_of
from bot.coaching.person.person import Mode, Profile
from bot.coaching.programme.slots import SessionRequest
from bot.coaching.programme.today import letter_of, todays_session
from bot.coaching.rules.context import (
    Form,
    Grade,
    Pain,
    PainClass,
    PainDiary,
    PainEntry,
    PainKind,
    PainPlace,
    RuleContext,
)
from bot.coaching.rules.decisions import Decision, Demote, Offer, Stop
from bot.coaching.rules.pain_history import hurt_within
from bot.coaching.session.actions import answer, easier, end, unanswered
from bot.coaching.session.pain import hurts, settled
from bot.coaching.session.plan import Plan
from bot.coaching.session.session import Ask, Session, Step, begin
from bot.coaching.session.transitions import set_done
from tests.coaching.catalogue_fixture import CATALOGUE, NOW, PROGRAMMES, TODAY


def sides_of(now: Standing, before: Standing) -> list[tuple[Standing, Standing]]:
    """Each side now and before; where one of the two has no sides, against both."""
    return [(each, side_of(before, each.side)) for each in each_side(now)]


@dataclass
class Trainee:
    """A person who trains with every function that the bot calls, and every decision."""

    profile: Profile
    standings: dict[str, Standing] = field(default_factory=dict)
    memory: CueMemory = field(default_factory=CueMemory)
    diary: PainDiary = field(default_factory=PainDiary)
    log: list[tuple[datetime, str, str, str]] = field(default_factory=list)
    promoted: list[datetime] = field(default_factory=list)

    def context(self, at: datetime) -> RuleContext:
        return RuleContext(
            CATALOGUE, self.profile, at, at.date(), self.memory, self.diary, started_on=TODAY
        )

    def train(self, number: int, results: list[object]) -> Plan | None:
        at = NOW + timedelta(days=2 * number)
        context = self.context(at)
        for family, standing in list(self.standings.items()):
            after = at_session_start(standing, context)
            for now, before in sides_of(after, standing):
                if now.exercise != before.exercise and before.accepted == now.exercise:
                    assert not hurt_within(self.diary, at, 24)
                    self.promoted.append(at)
            self.check_sides(after, context)
            self.standings[family] = after
        for family in CATALOGUE.families:
            fresh = begin_ladder(family, context)
            if family not in self.standings and fresh is not None:
                self.standings[family] = fresh
        letter = letter_of(3, number, PROGRAMMES)
        request = SessionRequest(letter, self.profile.minutes, number, self.standings, 200)
        plan = todays_session(request, PROGRAMMES, context)
        if not isinstance(plan, Plan):
            return None
        self._play(begin(plan, at.date(), at), at, iter(results))
        return plan

    def _play(self, session: Session, at: datetime, results: object) -> None:
        before = dict(self.standings)
        changes: dict[str, int] = {}
        for _ in range(200):
            if session.outcome is not None:
                break
            result = next(results, "good")  # type: ignore[call-overload]
            step = self._input(session, result, at)
            session = step.session
            self._follow(step, at, changes)
        assert session.outcome is not None
        assert all(count <= 1 for count in changes.values())
        for family, standing in before.items():
            for now, then in sides_of(self.standings[family], standing):
                if now.exercise != then.exercise:
                    assert changes[f"{family} {now.side}"] == 1

    def _input(self, session: Session, result: object, at: datetime) -> Step:
        context = self.context(at)
        if session.settling is not None:
            return settled(session, 1 if result == "good" else 5, context)
        if session.question is not None:
            return self._answer(session, result, context)
        if isinstance(result, Pain):
            self.diary = self.diary.note(PainEntry(at, result))
            return hurts(session, result, self.context(at))
        if result == "easier":
            eased = easier(session, context).session
            return set_done(eased, eased.item.queue[0].reps, context)
        coming = session.item.queue[0]
        self.check(coming.exercise, context)
        exercise = CATALOGUE.exercises[coming.exercise]
        if result == "right" and exercise.has_sides and session.item.plan.side is None:
            return set_done(session, coming.reps, context, right=1)
        return set_done(session, 1 if result == "fail" else coming.reps, context)

    def _answer(self, session: Session, result: object, context: RuleContext) -> Step:
        assert session.question is not None
        if result == "silence":
            return unanswered(session, context)
        match session.question.ask:
            case Ask.END:
                if isinstance(result, Pain):
                    self.diary = self.diary.note(PainEntry(context.now, result))
                    return hurts(session, result, self.context(context.now))
                return end(session, context)
            case Ask.FELT:
                target = min(context.exercise(session.item.plan.exercise).target)
                side = session.item.plan.side or session.question.side
                missed = result == "miss" or (side is not None and result == side)
                return answer(session, Felt.NOWHERE if missed else target, context)
            case Ask.PAIN:
                return answer(session, Pain(2, PainPlace.KNEE, PainKind.ACHE), context)
            case Ask.RIR:
                return answer(session, 3, context)
            case _:
                return answer(session, Form.LOST if result == "fail" else Form.CLEAN, context)

    def _follow(self, step: Step, at: datetime, changes: dict[str, int]) -> None:
        context = self.context(at)
        for trial in step.trials:
            self.memory = remember(self.memory, trial, context.advice_of(trial), at.date())
        for exposure in step.exposures:
            self._expose(exposure, context, changes)
        for family in step.drilled:
            self.standings[family] = on_each_side(self.standings[family], after_drill, context)
        for decision in step.decisions:
            self._stop(decision, step.session, context, changes)

    def _stop(
        self, decision: Decision, session: Session, context: RuleContext, changes: dict[str, int]
    ) -> None:
        family = session.item.plan.family
        # something easy after a stop may come from a ladder that this person has not begun
        if isinstance(decision, Stop) and family in self.standings:
            result = after_stop(self.standings[family], decision, session.started_at, context)
            self._tell(family, result, changes)

    def _expose(self, exposure: Exposure, context: RuleContext, changes: dict[str, int]) -> None:
        family = CATALOGUE.exercises[exposure.exercise].family
        if family in self.standings:
            self._tell(family, after_exposure(self.standings[family], exposure, context), changes)
            side = side_of(self.standings[family], exposure.side)
            if not exposure.answered or exposure.answered[-1] is not Grade.GOOD:
                assert side.offered is None
            if exposure.pain is not PainClass.GREEN:
                assert side.offered is None

    def _tell(
        self,
        family: str,
        result: tuple[Standing, tuple[Decision, ...]],
        changes: dict[str, int],
    ) -> None:
        before = self.standings[family]
        self.standings[family], decisions = result
        for now, then in sides_of(self.standings[family], before):
            name = f"{family} {now.side}"
            changes[name] = changes.get(name, 0) + (now.exercise != then.exercise)
        for decision in decisions:
            context = self.context(NOW)
            if isinstance(decision, Offer):
                last = max(s.history[-1].at for s in each_side(self.standings[family]))
                assert not hurt_within(self.diary, last, 24)
                self.standings[family] = accept(self.standings[family], self.context(last))
            if isinstance(decision, Demote):
                higher = max(context.exercise(s.exercise).level for s in each_side(before))
                assert context.exercise(decision.to).level <= higher

    def check_sides(self, standing: Standing, context: RuleContext) -> None:
        """The sides are never more than one rung apart, and only where there are sides."""
        if standing.other is None:
            return
        rungs = sorted(
            (context.exercise(s.exercise) for s in each_side(standing)), key=lambda e: e.level
        )
        lower = lower_rung(rungs[1], 1, context)
        assert lower.level <= rungs[0].level
        assert all(rung.has_sides for rung in rungs)

    def check(self, exercise_id: str, context: RuleContext) -> None:
        """No exercise without its equipment, or against what health says, is ever on screen."""
        exercise = CATALOGUE.exercises[exercise_id]
        assert context.profile.health is not None
        clearance = context.profile.health.clearance
        assert all(group & context.profile.equipment for group in exercise.needs)
        assert exercise.id not in context.profile.wishes.never_offer
        assert exercise.family not in clearance.families_off
        assert clearance.postures is None or exercise.postures & clearance.postures
        assert clearance.max_rung is None or exercise.level <= clearance.max_rung
        assert clearance.mode in {Mode.FULL, Mode.BACK_SENSITIVE}
        for contra in contraindications_of(CATALOGUE, context.profile):
            assert not (contra.takes_away and contra.id in exercise.contraindications)
            assert not (contra.one_leg_off and exercise.stands_on_one_leg)

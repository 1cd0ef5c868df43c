"""Somebody who trains: the flows of a session, taps that are counted, an end to be undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Self, TypeVar

from bot.coaching.catalogue.exercise import Equipment, Felt
from bot.coaching.events import SessionFinished, SessionReopened
from bot.coaching.ladder.exposure import Exposure, OwnSet
from bot.coaching.ladder.standing import Standing, begin_ladder
from bot.coaching.person.person import Health, Profile
from bot.coaching.remembered import RememberedValue, TrainingLog
from bot.coaching.rules.context import Form, Grade
from bot.coaching.session.plan import SetKind
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.session import showing
from bot.flows.context import Coming, OpenSession
from bot.flows.memory.rule_context import LOG, session_context
from bot.flows.registry import FLOWS, SIDE_ANSWERS
from bot.flows.suggestion import flow as suggestion
from bot.flows.training import flow as training
from bot.flows.training.steps import AtLastQuestion, AtQuestion, AtRest, AtSet
from bot.flows.turn import Flow
from bot.value import replace
from tests.support.talk import Talk
from tests.support.world import NOON, Memory, onboarded

E = TypeVar("E")
ALL_FLOWS: dict[str, Flow] = {**FLOWS, "training": training.FLOW, "suggestion": suggestion.FLOW}
MONDAY = date(2026, 11, 2)
BANDS = frozenset({Equipment.MINI_BAND, Equipment.TOWEL, Equipment.STICK})
GYM = BANDS | {Equipment.BENCH, Equipment.DUMBBELL, Equipment.STEP}
EVENING = NOON + timedelta(hours=5)


@dataclass
class Training(Talk):
    """A `Talk` within a session."""

    closed: OpenSession | None = None
    taps_so_far: int = 0

    @property
    def progress(self) -> TrainingProgress:
        """Return how far the open session has come."""
        assert self.session
        assert isinstance(self.session.progress, TrainingProgress)
        return self.session.progress

    def does(self, *buttons: str) -> Self:
        """Tap one button after another."""
        for button in buttons:
            self.taps_so_far += 1
            self.closed = self.session or self.closed
            self.taps(button)
            if self.closed and any(isinstance(e, SessionReopened) for e in self.turn.events):
                self.session = replace(self.closed, progress=self.turn.progress)
        return self

    def each(self, kind: type[E]) -> list[E]:
        """Every event of this kind so far, oldest first."""
        return [e for e in self.happened if isinstance(e, kind)]

    def rests(self) -> Self:
        """Let the rest run out."""
        assert isinstance(self.state, AtRest)
        assert self.wake_at
        self.waits(self.wake_at - self.now)
        return self

    def warms_up(self) -> Self:
        """Do the warm-up of the session, as the first buttons have it."""
        while self.flow == "warmup":
            self.does("glutes" if "glutes" in [c.value for c in self.buttons] else "done")
        return self

    def standing(self, family: str) -> Standing:
        """Return where the person stands."""
        stored = self.memory.stored(f"standing:{family}")
        assert isinstance(stored, Standing)
        return stored

    def plays(self, rir: str = "2", felt: str | None = None, form: str = "clean") -> Self:
        """Play to the end of the session: every answer on target unless told otherwise."""
        for _ in range(200):
            if self.session is None:
                return self
            self.plays_one(rir, felt, form)
        raise AssertionError("the session has no end")

    def plays_one(self, rir: str = "2", felt: str | None = None, form: str = "clean") -> Self:
        """Do whatever is asked now."""
        values = [c.value for c in self.buttons]
        match self.state:
            case AtRest():
                self.rests()
            case AtSet():
                self.does("done")
            case AtLastQuestion():
                self.does("0")
            case AtQuestion() if "as_last_time" in values and felt is None:
                self.does("as_last_time")
            case AtQuestion() if "glutes" in values:
                self.does(felt or self.on_target())
            case AtQuestion():
                self.does(form if form in values else rir)
            case _:
                self.does(values[0])
        return self

    def on_target(self) -> str:
        """The answer that the exercise is aimed at."""
        done = self.progress.session.item.done[-1].planned.exercise
        target = self.catalogue.exercises[done].target
        return "glutes" if "glutes" in target else min(target).value

    def set_kind(self) -> SetKind:
        """Return what the set on screen is for."""
        now = showing(self.progress.session)
        assert now
        return now.kind


def profile(**changes: object) -> Profile:
    """Healthy, with mini-bands, 30 minutes on three days."""
    begun = Profile(
        habit_anchor="kettle", health=Health(MONDAY - timedelta(days=30)), equipment=BANDS
    )
    return replace(begun, **changes)


def trainee(
    who: Profile | None = None,
    stored: Mapping[str, RememberedValue] | None = None,
    now: datetime = EVENING,
) -> Training:
    """Somebody settled, with the next warm-up tomorrow and the next session on Wednesday."""
    person = onboarded(now, who or profile())
    due = datetime(2026, 11, 3, 7, tzinfo=UTC)
    prompts = (
        Coming("warmup", date(2026, 11, 3), due),
        Coming("training", date(2026, 11, 4), due + timedelta(days=1, hours=10)),
    )
    memory = Memory(now=now, prompts=prompts, stored_values=dict(stored or {}))
    memory.practised_days |= {MONDAY - timedelta(days=n) for n in (1, 2, 3)}
    return Training(flows=ALL_FLOWS, asides=SIDE_ANSWERS, person=person, now=now, memory=memory)


def begun(
    who: Profile | None = None, stored: Mapping[str, RememberedValue] | None = None
) -> Training:
    """At the first set of a session, warm-up done."""
    chat = trainee(who, stored)
    chat.goes("training", "normal")
    return chat.warms_up()


def trained(sessions: int, ago: int = 2) -> dict[str, RememberedValue]:
    """The log of so many sessions, the last one some days ago."""
    last = MONDAY - timedelta(days=ago)
    first = last - timedelta(days=3 * sessions)
    return {LOG: TrainingLog(first, last, sessions)}


def finished(chat: Training) -> SessionFinished:
    """The end of the session."""
    return [e for e in chat.happened if isinstance(e, SessionFinished)][-1]


def owning_everything(chat: Training) -> Training:
    """Every ladder at its start, and that rung owned."""
    return _standing(chat, owns=True)


def seen_everything(chat: Training, sessions: int = 0) -> Training:
    """Every ladder at its start: done before, and not yet owned; so many sessions went well."""
    return _standing(chat, owns=False, sessions=sessions)


def _standing(chat: Training, *, owns: bool, sessions: int = 0) -> Training:
    rule_context = session_context(chat.context)
    for family in chat.catalogue.families:
        standing = begin_ladder(family, rule_context)
        if standing is not None:
            known = frozenset(e.id for e in chat.catalogue.rungs(family))
            owned = frozenset({standing.exercise}) if owns else frozenset()
            target = chat.catalogue.exercises[standing.exercise].target
            felt = Felt.GLUTES if Felt.GLUTES in target else min(target)
            went_well = tuple(
                _went_well(standing.exercise, felt, chat.now - timedelta(days=2 * n))
                for n in range(sessions, 0, -1)
            )
            stored = replace(standing, seen=known, owned=owned, history=went_well)
            chat.memory.stored_values[f"standing:{family}"] = stored
    return chat


def _went_well(exercise: str, felt: Felt, at: datetime) -> Exposure:
    sets = tuple(OwnSet(Grade.GOOD, 8, 8, asked=asked) for asked in (True, False, True))
    return Exposure(exercise, at, at, sets, felt=felt, rir=3, form=Form.CLEAN, form_asked=True)

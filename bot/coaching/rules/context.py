"""The context of a decision: catalogue, person, time, cues that helped, pains."""

from __future__ import annotations

from datetime import date, datetime

from bot.coaching.catalogue.catalogue import Advice, Catalogue
from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.catalogue.thresholds import METHOD, Thresholds
from bot.coaching.person.cue_memory import CueMemory, Trial
from bot.coaching.person.eligibility import allowed, fit, held_at_most, longest_hold, regression_of
from bot.coaching.person.person import Profile
from bot.coaching.rules.pain_history import PainDiary
from bot.value import Value, field, replace


class RuleContext(Value):
    """All that a rule may look at beside the set itself; nothing in it changes.

    `now` is aware, in UTC; `today` the person's local date; `started_on` that of their first
    session, None before it.
    """

    catalogue: Catalogue
    profile: Profile
    now: datetime
    today: date
    memory: CueMemory = field(default_factory=CueMemory)
    diary: PainDiary = field(default_factory=PainDiary)
    thresholds: Thresholds = METHOD
    started_on: date | None = None

    @property
    def week(self) -> int:
        """Week of training, from 1: day 0 to 6 -> 1, day 7 -> 2; without a first session 1."""
        return 1 if self.started_on is None else (self.today - self.started_on).days // 7 + 1

    @property
    def lasting(self) -> RuleContext:
        """The same without what passes by itself: a family's rest, today's sore back."""
        health = self.profile.health
        lasting_health = None if health is None else replace(health, back_now=None)
        return replace(self, profile=replace(self.profile, resting=(), health=lasting_health))

    def exercise(self, exercise_id: str) -> Exercise:
        """The exercise of that id, or the one that took its place."""
        found = self.catalogue.exercises[exercise_id]
        return found if found.replaced_by is None else self.exercise(found.replaced_by)

    def allows(self, exercise: Exercise) -> bool:
        """Whether the person may do the exercise now."""
        return allowed(exercise, self.catalogue, self.profile, self.now)

    def regression(self, exercise: Exercise) -> tuple[Exercise, bool]:
        """The nearest easier exercise the person may do; True: at half range."""
        return regression_of(exercise, self.catalogue, self.profile, self.now)

    def advice_of(self, trial: Trial) -> Advice:
        """The cell of the family's table that a tried cue answers to."""
        return self.catalogue.families[trial.family].advice[trial.felt]

    def held(self, seconds: int | None) -> int | None:
        """A hold of so many seconds, as long as health allows; None: nothing is held."""
        return held_at_most(seconds, longest_hold(self.catalogue, self.profile))

    def fit(self, exercise: Exercise) -> Exercise | None:
        """The exercise, or the nearest easier one of its family; None: none is allowed."""
        return fit(exercise, self.catalogue, self.profile, self.now)

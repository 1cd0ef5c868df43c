"""Every exercise in every situation: no card asks for what the exercise cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.chat.sending.render import Renderer
from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.session.plan import Plan, PlanItem, PlannedSet, SetKind
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.session import begin
from bot.flows.training.screens import card, next_set
from bot.flows.turn import Context
from bot.flows.wording.exercise_names import gentle_name
from bot.services.messages import Locale
from tests.flows.training.room import GYM, MONDAY, profile, room
from tests.support.world import catalogue, words

#: What can be said of repetitions alone, and of a hold alone.
REPS = re.compile(r"\breps?\b|halfway|\bhalf the way\b")
HELD = re.compile(r"× \d+ s\b|half (?:the )?effort")
KINDS = (SetKind.RAMP, SetKind.OWN, SetKind.EASIER, SetKind.STEP_BACK, SetKind.DRILL, SetKind.TEST)


def in_hand(exercise: Exercise, planned: PlannedSet, context: Context) -> TrainingProgress:
    """A session of one exercise, at its first set."""
    dose = exercise.prescription
    item = PlanItem("X1", exercise.family, exercise.id, (planned,), dose.rest, dose.rir)
    plan = Plan("A", (item,), 30, "normal", 600)
    return TrainingProgress(begin(plan, MONDAY, context.now), 30, context.now)


def situations(exercise: Exercise) -> Iterator[PlannedSet]:
    dose = exercise.prescription
    for kind in KINDS:
        for half_range in (False, True):
            reps = dose.reps_min
            yield PlannedSet(exercise.id, reps, 1, kind, half_range=half_range, hold=dose.hold)


def test_no_card_asks_a_hold_for_repetitions_or_a_repetition_to_be_held() -> None:
    context = room(profile(equipment=GYM)).context
    renderer, locale = Renderer(words(), lambda: context.now), Locale("en", "Europe/Berlin")
    wrong: list[tuple[object, ...]] = []
    for exercise in catalogue().exercises.values():
        impossible = HELD if exercise.prescription.hold is None else REPS
        for planned in situations(exercise):
            progress = in_hand(exercise, planned, context)
            for shown in (card(progress, context), next_set(progress, context)):
                # The first line, how much is left, and today's version; not what is to be done.
                text = renderer.screen(shown, locale, 1).text
                said = [
                    line for line in text.splitlines() if not line.startswith(("Setup", "Move"))
                ]
                if impossible.search("\n".join(said)):
                    wrong.append((exercise.id, planned.kind, planned.half_range, said))
        named = renderer.plain(gentle_name(exercise, half_range=True), locale)
        if impossible.search(named):
            wrong.append((exercise.id, "gentle", True, [named]))
    assert wrong == []

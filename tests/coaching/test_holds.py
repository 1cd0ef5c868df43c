"""Nobody with raised blood pressure holds longer than the health check promises.

A law over all exercises, drills and clearances: sessions, easier versions, warm-ups, the way up.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.ladder.outlook import outlook
from bot.coaching.ladder.promotion import may_squeeze_longer
from bot.coaching.ladder.standing import Dosage, Standing, Ticket
from bot.coaching.person.eligibility import longest_hold
from bot.coaching.person.person import Clearance, Mode
from bot.coaching.programme.items import Shape, easy_set, item_for
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.decisions import because
from bot.coaching.rules.step_back import finish_with, step_back
from bot.coaching.session.plan import PlanItem, PlannedSet
from bot.coaching.session.queue import apply_decision, easier_set
from bot.coaching.session.session import Item
from bot.coaching.warmup.planner import as_part, plan
from bot.coaching.warmup.progress import WarmUpProgress, eased
from bot.coaching.warmup.warmup import Day, WarmUp, WarmUpPart
from bot.value import replace
from tests.coaching.catalogue_fixture import CATALOGUE, NOW, TODAY, around, profile
from tests.support.walk import walk

PRESSURE = frozenset({"c_bp"})
CLEARANCES = [
    Clearance(mode=mode, contraindications=PRESSURE | {other})
    for mode in (Mode.FULL, Mode.BACK_SENSITIVE, Mode.WARMUPS_ONLY)
    for other in CATALOGUE.contraindications
]
EXERCISES = sorted(CATALOGUE.exercises.values(), key=lambda exercise: exercise.id)
WHY = because("why-noted", number=1, place="knee")
LONGEST = 10  # seconds: what "no long holds" comes to


def held(sets: Iterator[PlannedSet]) -> list[PlannedSet]:
    return [one for one in sets if (one.hold or 0) > LONGEST]


def drills(family: str) -> set[Drill]:
    """Those of a family's table, of named exercises."""
    cells = CATALOGUE.families[family].advice.values()
    return {d for cell in cells for d in cell.drill if d.exercise in CATALOGUE.exercises}


def people() -> Iterator[RuleContext]:
    for clearance in CLEARANCES:
        yield around(profile(clearance))


def standing(exercise: Exercise, **fields: object) -> Standing:
    return replace(Standing(exercise.family, exercise.id), **fields)


def planned(context: RuleContext) -> Iterator[PlanItem]:
    """Every exercise as a session has it: plain, slower, and each drill there is."""
    for exercise in EXERCISES:
        for longer in (0, 5):
            stands = standing(exercise, dosage=Dosage(squeeze=longer))
            yield from filter(None, [item_for("M1", stands, Shape(3), context)])
        for drill in drills(exercise.family):
            ticket = Ticket(exercise.id, "nowhere", TODAY, (drill,), 2)
            stands = standing(exercise, ticket=ticket)
            yield from filter(None, [item_for("M1", stands, Shape(3), context)])


def easier(item: PlanItem, context: RuleContext) -> Iterator[PlannedSet]:
    """Each easier version of an exercise: the table's, the wish's, and the first easy set."""
    exercise, now = context.exercise(item.exercise), Item(item, item.sets)
    yield easy_set(item, context)
    for answer in CATALOGUE.families[exercise.family].advice:
        for decision in (
            step_back(exercise, answer, 3, context, WHY),
            finish_with(exercise, answer, context, WHY),
        ):
            yield from apply_decision(now, decision, context, None).queue
    to, half_range = context.regression(exercise)
    yield easier_set(now, to.id, context, half_range=half_range)


def test_the_content_has_longer_holds_for_everybody_else() -> None:
    context = around(profile(Clearance()))

    assert held(one for item in planned(context) for one in item.sets)


def test_no_set_of_a_session_is_held_longer() -> None:
    for context in people():
        assert held(one for item in planned(context) for one in item.sets) == []


def test_no_easier_version_is_held_longer() -> None:
    for context in people():
        items = {item.exercise: item for item in planned(context)}.values()

        assert held(one for item in items for one in easier(item, context)) == []


def parts(context: RuleContext) -> Iterator[WarmUpPart]:
    limit = longest_hold(CATALOGUE, context.profile)
    day = Day(NOW, TODAY, time(13), practised=20, longest_hold=limit)
    for dose in CATALOGUE.warm_ups.doses:
        yield from plan(CATALOGUE, context.profile, day, dose).parts
    for drill in {drill for family in CATALOGUE.families for drill in drills(family)}:
        family = CATALOGUE.exercises[drill.exercise].family
        yield from plan(
            CATALOGUE, context.profile, replace(day, drills={family: drill}), "long"
        ).parts
    for exercise in EXERCISES:
        part = as_part(exercise, day)
        yield part
        begun = WarmUpProgress(WarmUp((part,)), NOW)
        to, half_range = context.regression(exercise)
        yield eased(begun, as_part(to, day), half_range=half_range).part


def test_no_warm_up_is_held_longer() -> None:
    for context in people():
        found = {p for p in parts(context) if max(p.hold or 0, p.tempo.squeeze) > LONGEST}
        assert found == set()


@walk("exercise", EXERCISES)
def test_a_longer_hold_is_promised_only_where_it_comes(exercise: Exercise) -> None:
    context, hold = (
        around(profile(Clearance(contraindications=PRESSURE))),
        exercise.prescription.hold,
    )
    stands = standing(exercise, dosage=Dosage(reps=exercise.prescription.reps_max))

    if hold is not None and hold + context.thresholds.seconds_slower > LONGEST:
        assert not may_squeeze_longer(stands, context)
        assert outlook(stands, context).first is None

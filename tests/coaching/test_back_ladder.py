"""The ladder for the spinal erectors: every exercise, answer, equipment and clearance."""

from __future__ import annotations

from collections.abc import Iterator

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.exercise import Equipment, Exercise, Felt, Posture
from bot.coaching.ladder.drill_plan import open_ticket
from bot.coaching.ladder.next_rung import next_rung
from bot.coaching.ladder.promotion import may_squeeze_longer
from bot.coaching.ladder.standing import Dosage, Standing, begin_ladder
from bot.coaching.person.cue_memory import CueMemory, Trial, choose, remember
from bot.coaching.person.eligibility import longest_hold, top_rung
from bot.coaching.person.person import Clearance, Mode
from bot.coaching.programme.items import Shape, item_for
from bot.coaching.rules.context import (
    Grade,
    Moment,
    Pain,
    PainPlace,
    RuleContext,
    SetAnswers,
    grade_of,
)
from bot.coaching.rules.decisions import Stop, because
from bot.coaching.rules.precedence import decide
from bot.coaching.rules.step_back import finish_with, step_back
from tests.coaching.catalogue_fixture import CATALOGUE, TODAY, around, profile

FAMILY = "erectors"
LADDER = [e for e in CATALOGUE.exercises.values() if e.family == FAMILY]
OWNED: tuple[frozenset[Equipment], ...] = (
    frozenset(),
    frozenset({Equipment.BALL}),
    frozenset({Equipment.BENCH}),
    frozenset({Equipment.BALL, Equipment.BENCH}),
)
WHY = because("why-step-back")


def clearances() -> Iterator[tuple[str, RuleContext]]:
    """Yield everybody who may be in front of the ladder, by what makes them different."""
    found = {
        "healthy": Clearance(),
        "sensitive": Clearance(mode=Mode.BACK_SENSITIVE, back_sensitive=True),
        "warm-ups": Clearance(mode=Mode.WARMUPS_ONLY),
        "blocked": Clearance(mode=Mode.BLOCKED),
        "stiff": Clearance(max_rung=2),
        "pregnant": Clearance(min_rir=3, contraindications=frozenset({"c_supine"})),
        **{
            name: Clearance(contraindications=frozenset({name}))
            for name, each in CATALOGUE.contraindications.items()
            if each.asked
        },
    }
    for owned in OWNED:
        for level in ("beginner", "intermediate"):
            things = ",".join(sorted(owned)) or "nothing"
            for name, clearance in found.items():
                yield (
                    f"{name} {level} {things}",
                    around(profile(clearance, equipment=owned, level=level)),
                )
            for name, each in CATALOGUE.contraindications.items():
                if not each.asked:
                    avoids = profile(equipment=owned, level=level, avoid=frozenset({name}))
                    yield f"avoids {name} {level} {things}", around(avoids)
            for pain in (3, 5):
                sore = profile(equipment=owned, level=level, back_now=pain)
                yield f"back {pain} {level} {things}", around(sore)


def wrong_choices(exercise: Exercise, context: RuleContext) -> Iterator[str]:
    """Yield what this person should not be offered."""
    clearance = context.profile.health.clearance if context.profile.health else Clearance()
    ids = clearance.contraindications | context.profile.wishes.avoid
    if clearance.mode in {Mode.WARMUPS_ONLY, Mode.BLOCKED}:
        yield "is offered without training"
    if exercise.level > top_rung(CATALOGUE, context.profile, context.now):
        yield "is above the highest rung"
    if "c_supine" in ids and Posture.PRONE in exercise.postures:
        yield "lies on the front in a pregnancy"
    if "c_kneel" in ids and exercise.postures == {Posture.KNEELING}:
        yield "kneels"
    up = next_rung(exercise, context)
    if up is not None and up.level <= exercise.level:
        yield f"goes on to {up.id}, which is not harder"


def wrong_answers(exercise: Exercise, answer: str, context: RuleContext) -> Iterator[str]:
    """Yield what goes wrong after an answer to one set."""
    felt = None if answer == "form" else Felt(answer)
    pain = Pain(1, PainPlace.LOW_BACK) if felt is Felt.LOW_BACK else None
    moment = Moment(exercise, SetAnswers(8, felt=felt, pain=pain), minimum=4)
    on_target = felt in exercise.target
    if felt is not None and (grade_of(moment, context) is Grade.GOOD) is not on_target:
        yield "is not graded by its target"
    if not on_target:
        yield from wrong_easier(exercise, answer, context)
        yield from wrong_drills(exercise, answer, context)


def wrong_easier(exercise: Exercise, answer: str, context: RuleContext) -> Iterator[str]:
    """Yield what is wrong with the cue and the easier version."""
    if not advise(CATALOGUE, exercise, answer).cues:
        yield "has no cue"
    for decision in (
        step_back(exercise, answer, 2, context, WHY),
        finish_with(exercise, answer, context, WHY),
    ):
        to = CATALOGUE.exercises[decision.to]
        if not context.allows(to) or to.level > exercise.level:
            yield f"goes to {to.id}"
        if to.id == exercise.id and not decision.half_range:
            yield "gets no easier"


def wrong_drills(exercise: Exercise, answer: str, context: RuleContext) -> Iterator[str]:
    """Yield what is wrong with the drill plan."""
    limit = longest_hold(CATALOGUE, context.profile) or 99
    for drill in open_ticket(exercise, answer, context).drill:
        if not context.allows(CATALOGUE.exercises[drill.exercise]):
            yield f"drills {drill.exercise}"
        if (drill.hold or 0) > limit:
            yield f"drills a hold of {drill.hold} s"


def test_every_row_of_the_ladder_is_safe_and_leads_somewhere() -> None:
    rows = 0
    wrong: list[str] = []
    for name, context in clearances():
        for exercise in filter(context.allows, LADDER):
            wrong += [f"{name}: {exercise.id} {w}" for w in wrong_choices(exercise, context)]
            for answer in (*exercise.places, "form"):
                rows += 1
                found = wrong_answers(exercise, str(answer), context)
                wrong += [f"{name}: {exercise.id}, {answer}: {w}" for w in found]

    assert wrong == []
    assert rows > 3_000


def test_floor_and_wall_are_enough_for_the_first_six_rungs() -> None:
    assert [e.level for e in LADDER if not e.needs] == [0, 1, 2, 3, 4, 5]
    assert {e.id for e in LADDER if e.needs} == {"back_extension_ball", "back_extension_bench"}


def test_the_ladder_starts_low_and_lower_with_a_sensitive_back() -> None:
    found: dict[str, int | None] = {}
    for name, context in clearances():
        at = begin_ladder(FAMILY, context)
        found[name] = CATALOGUE.exercises[at.exercise].level if at else None

    assert found["healthy beginner nothing"] == 0
    assert found["healthy intermediate nothing"] == 1
    assert found["sensitive intermediate nothing"] == 0
    assert found["warm-ups beginner nothing"] is None
    assert found["avoids c_kneel beginner nothing"] == 0
    assert max(level for level in found.values() if level is not None) == 1


def test_the_back_that_holds_is_told_apart_from_the_back_that_hurts() -> None:
    context = around()
    for exercise in (*LADDER, CATALOGUE.exercises["rdl"]):
        working = Moment(exercise, SetAnswers(8, felt=Felt.BACK_MUSCLES), minimum=4)
        pain = Pain(5, PainPlace.LOW_BACK)
        hurting = Moment(exercise, SetAnswers(8, felt=Felt.LOW_BACK, pain=pain), minimum=4)

        assert grade_of(working, context) is Grade.GOOD
        assert isinstance(decide(hurting, context), Stop)
        assert {Felt.BACK_MUSCLES, Felt.LOW_BACK} <= set(exercise.places)
        assert len(exercise.places) == len(Felt) - 1


def test_raised_blood_pressure_bounds_the_holds_of_the_back() -> None:
    pressed = around(profile(Clearance(contraindications=frozenset({"c_bp"}))))
    for exercise in (e for e in LADDER if e.prescription.hold):
        longer = Standing(FAMILY, exercise.id, dosage=Dosage(squeeze=9))
        held = [item_for("X1", longer, Shape(2), who) for who in (around(), pressed)]

        (free,), (bound,) = ({one.hold for one in each.sets} if each else set() for each in held)
        assert free == (exercise.prescription.hold or 0) + 9
        assert bound == longest_hold(CATALOGUE, pressed.profile) == 10
    assert not may_squeeze_longer(Standing(FAMILY, "hinge_hold"), pressed)
    assert may_squeeze_longer(Standing(FAMILY, "hinge_hold"), around())


def test_of_two_cues_the_one_that_helped_this_person_is_chosen() -> None:
    advice = CATALOGUE.families[FAMILY].advice["nowhere"]
    first, second = advice.cues
    memory = CueMemory()

    assert choose(memory, advice, FAMILY, "nowhere", TODAY) == first
    memory = remember(memory, Trial(FAMILY, "nowhere", first, helped=False), advice, TODAY)
    assert choose(memory, advice, FAMILY, "nowhere", TODAY) == second
    for helped in (True, True, False):
        trial = Trial(FAMILY, "nowhere", second, helped=helped)
        memory = remember(memory, trial, advice, TODAY)
    assert choose(memory, advice, FAMILY, "nowhere", TODAY) == second

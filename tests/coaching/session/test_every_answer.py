"""Every exercise, every answer, everything a person may own: a cue, something easier, a text."""

from __future__ import annotations

from functools import cache
from itertools import chain, combinations

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.exercise import Equipment, Exercise, Felt
from bot.coaching.ladder.drill_plan import open_ticket
from bot.coaching.person.cue_memory import choose
from bot.coaching.rules.context import RuleContext, also_fine
from bot.coaching.rules.decisions import because
from bot.coaching.rules.step_back import step_back
from bot.value import replace
from tests.coaching.catalogue_fixture import around, profile
from tests.support.walk import walk
from tests.support.world import catalogue, words

CATALOGUE = catalogue()
ANSWERS = [*Felt, "form"]


@cache
def owners() -> list[RuleContext]:
    """One person for every set of exercises that what one owns can open."""
    found: dict[frozenset[str], RuleContext] = {}
    things = list(Equipment)
    sets = chain.from_iterable(combinations(things, n) for n in range(len(things) + 1))
    for owned in map(frozenset, sets):
        context = replace(around(profile(equipment=owned)), catalogue=CATALOGUE)
        able = frozenset(e.id for e in CATALOGUE.exercises.values() if context.allows(e))
        found.setdefault(able, context)
    return list(found.values())


def test_with_everything_owned_everything_is_open() -> None:
    assert any(all(map(context.allows, CATALOGUE.exercises.values())) for context in owners())
    assert len(owners()) > 50


@walk("exercise", [*CATALOGUE.exercises.values()])
def test_every_answer_has_a_cue_and_something_easier_for_everybody(exercise: Exercise) -> None:
    for context in (context for context in owners() if context.allows(exercise)):
        for answer in ANSWERS:
            if answer not in exercise.target | also_fine(exercise, context):
                _leads_somewhere(exercise, str(answer), context)


@walk("exercise", [*CATALOGUE.exercises.values()])
def test_every_way_down_ends_in_the_lowest_at_half_range(exercise: Exercise) -> None:
    for context in owners():
        at, seen = exercise, {exercise.id}
        half_range = False
        while not half_range:
            at, half_range = context.regression(at)
            assert half_range or at.id not in seen
            seen.add(at.id)


def _leads_somewhere(exercise: Exercise, answer: str, context: RuleContext) -> None:
    cue = choose(
        context.memory, advise(CATALOGUE, exercise, answer), exercise.family, answer, context.today
    )
    assert words().format("en", cue)

    decision = step_back(exercise, answer, 2, context, because("why-step-back"))
    assert context.allows(CATALOGUE.exercises[decision.to])
    assert decision.to != exercise.id or decision.half_range
    assert words().format("en", f"exercise-{decision.to}.inline")

    drills = open_ticket(exercise, answer, context).drill
    assert drills
    for drill in drills:
        assert context.allows(CATALOGUE.exercises[drill.exercise])
        assert drill.exercise != exercise.id or drill.half_range or drill.hold or drill.note
        assert drill.note is None or words().format("en", drill.note)

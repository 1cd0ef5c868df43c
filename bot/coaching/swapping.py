"""What may take the place of an exercise today: the same family first, then sideways."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.coaching.catalogue import Exercise
from bot.coaching.circumstances import Circumstances
from bot.coaching.items import Shape, item_for
from bot.coaching.plan import PlanItem
from bot.coaching.slots import is_open, standing_on
from bot.coaching.standing import Standing


def swaps_for(
    item: PlanItem, standings: Mapping[str, Standing], here: Circumstances
) -> tuple[PlanItem, ...]:
    """The choices of [Swap], only what fits equipment and health; as many sets as planned.

    Variants and other exercises of the family up to the present rung, and the present rung of
    the families beside it (rules 2.4).
    """
    family = standing_on(item.family, standings, here)
    shape = Shape(len(item.sets), item.rest)
    found = []
    for exercise in _same_family(item, family, here):
        if family is not None:
            bent = Shape(shape.sets, shape.longest_rest, instead=exercise.id)
            found.append(item_for(item.slot, family, bent, here))
    for beside in here.catalogue.families[item.family].swaps:
        standing = standing_on(beside, standings, here)
        if standing is not None and is_open(beside, standings, here):
            found.append(item_for(item.slot, standing, shape, here))
    return tuple(choice for choice in found if choice is not None)


def _same_family(
    item: PlanItem, family: Standing | None, here: Circumstances
) -> Iterator[Exercise]:
    if family is None:
        return
    most = here.exercise(family.exercise).level
    for exercise in here.catalogue.exercises.values():
        same = exercise.family == item.family and exercise.id != item.exercise
        gone = exercise.replaced_by is not None
        if same and not gone and exercise.level <= most and here.allows(exercise):
            yield exercise

"""Exercises that may replace one today: the same family first, then its swaps."""

from collections.abc import Mapping

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.ladder.standing import Standing
from bot.coaching.programme.items import Shape, item_for
from bot.coaching.programme.slots import is_open, standing_on
from bot.coaching.rules.context import RuleContext
from bot.coaching.session.plan import PlanItem
from bot.coaching.warmup.warmup import WarmUpPart
from bot.value import replace


def swaps_for(
    item: PlanItem, standings: Mapping[str, Standing], context: RuleContext
) -> tuple[PlanItem, ...]:
    """Return the choices of [Swap], only what fits equipment and health; as many sets as planned.

    Variants and other exercises of the family up to the present rung, and the present rung of
    the families one may swap to (rules 2.4).
    """
    family = standing_on(item.family, standings, context)
    shape = Shape(len(item.sets), item.rest)
    found = [] if family is None else _within(item, family, shape, context)
    for other in context.catalogue.families[item.family].swaps:
        standing = standing_on(other, standings, context)
        if standing is not None and is_open(other, standings, context):
            found.append(item_for(item.slot, standing, shape, context))
    return tuple(choice for choice in found if choice is not None)


def warm_up_swaps(
    part: WarmUpPart, standings: Mapping[str, Standing], context: RuleContext
) -> tuple[Exercise, ...]:
    """Return same for an exercise of the warm-up: none is harder than it, so that it never tires.

    Half the range counts as one rung less. Only exercises of warm-ups, the same family first;
    no other family for an eased one: after a pain the other family may be sore as well.
    """
    most = context.exercise(part.exercise).level - part.half_range
    others = () if part.is_eased else context.catalogue.families[part.family].swaps
    families = (part.family, *(f for f in others if is_open(f, standings, context)))
    return tuple(
        exercise
        for family in families
        for exercise in context.catalogue.exercises.values()
        if exercise.family == family
        and exercise.id != part.exercise
        and exercise.warm_up
        and exercise.replaced_by is None
        and exercise.level <= most
        and context.allows(exercise)
    )


def _within(
    item: PlanItem, family: Standing, shape: Shape, context: RuleContext
) -> list[PlanItem | None]:
    """Return the other exercises of the family up to the present rung."""
    most = context.exercise(family.exercise).level
    return [
        item_for(item.slot, family, replace(shape, instead=exercise.id), context)
        for exercise in context.catalogue.exercises.values()
        if exercise.family == item.family
        and exercise.id != item.exercise
        and exercise.replaced_by is None
        and exercise.level <= most
        and context.allows(exercise)
    ]

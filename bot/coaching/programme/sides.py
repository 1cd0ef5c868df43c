"""The sides of a one-sided exercise in today's session: together, or each with its own sets."""

from collections.abc import Sequence

from bot.coaching.ladder.sides import are_apart, check_is_due
from bot.coaching.ladder.standing import Standing
from bot.coaching.programme.items import Shape, item_for
from bot.coaching.rules.context import RuleContext
from bot.coaching.session.plan import PlanItem
from bot.value import replace


def items_for(
    slot: str, standing: Standing, shape: Shape, context: RuleContext
) -> tuple[PlanItem, ...]:
    """Return the exercise of a slot; while the sides differ an item each, the weaker first.

    Their sets alternate. A drill plan of one side is for both. Empty: nothing is allowed.
    """
    item = item_for(slot, standing, shape, context)
    if item is None:
        return ()
    is_own = item.exercise == standing.exercise and not item.is_drill
    if not is_own or not context.exercise(item.exercise).has_sides:
        return (item,)
    other = standing.other
    if other is None or not are_apart(standing, context):
        may_ask = not item.is_new and not item.is_test and check_is_due(standing, context)
        return (replace(item, asks_sides=may_ask),)
    stronger = item_for(slot, other, shape, context)
    if stronger is None or stronger.exercise != other.exercise:
        return (item,)
    count = min(len(item.sets), len(stronger.sets))
    return tuple(
        replace(each, sets=each.sets[:count], side=of.side)
        for each, of in ((item, standing), (stronger, other))
    )


def one_check(items: Sequence[PlanItem]) -> list[PlanItem]:
    """Return the items, of which one at most asks about each side: that costs taps."""
    asking = [item.slot for item in items if item.asks_sides][:1]
    return [replace(item, asks_sides=item.slot in asking) for item in items]

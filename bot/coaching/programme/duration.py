"""Length of a session, and the cuts that make it fit."""

from collections.abc import Iterator

from bot.coaching.catalogue.programmes import FINISHER, MAIN_SLOTS, Programmes
from bot.coaching.rules.context import RuleContext
from bot.coaching.session.plan import PlanItem, SetKind
from bot.coaching.session.session import working
from bot.value import replace


def seconds_of(
    items: tuple[PlanItem, ...], warm_up: int, programmes: Programmes, context: RuleContext
) -> int:
    """Sum warm-up, sets and rests, and 30 s to set up each exercise (programmes 4.2).

    Three sets of 8 to 12 at 3-0-1-2 with 60 s of rest: 3 x (10 x 6 + 60) + 30 = 390.
    """
    return warm_up + sum(_item_seconds(item, programmes, context) for item in items)


def fitted(
    items: tuple[PlanItem, ...],
    limit: int,
    warm_up: int,
    programmes: Programmes,
    context: RuleContext,
) -> tuple[PlanItem, ...]:
    """Return the items cut until they fit into `limit` seconds, in the order of `programmes.yaml`.

    One set from M2, then from M1 (two stay), then one from X, then X goes, then F; and again.
    """
    while seconds_of(items, warm_up, programmes, context) > limit:
        shorter = _shorter(items, limit, warm_up, programmes, context)
        if shorter is None:
            return items
        items = shorter
    return items


def _shorter(
    items: tuple[PlanItem, ...],
    limit: int,
    warm_up: int,
    programmes: Programmes,
    context: RuleContext,
) -> tuple[PlanItem, ...] | None:
    """Return one round of cuts, ended as soon as it fits; None: nothing more can go."""
    before = items
    for cut in _cuts(programmes):
        items = cut(items)
        if seconds_of(items, warm_up, programmes, context) <= limit:
            return items
    return None if items == before else items


class _Cut:
    """One cut: a set of the slot, or all of it, while so many sets stay."""

    def __init__(self, slot: str, least: int, *, all_of_it: bool = False) -> None:
        self.slot, self.least, self.all_of_it = slot, least, all_of_it

    def __call__(self, items: tuple[PlanItem, ...]) -> tuple[PlanItem, ...]:
        if self.all_of_it:
            return tuple(i for i in items if not i.slot.startswith(self.slot))
        return tuple(self._less(i) if i.slot.startswith(self.slot) else i for i in items)

    def _less(self, item: PlanItem) -> PlanItem:
        return replace(item, sets=item.sets[:-1]) if working(item.sets) > self.least else item


def _cuts(programmes: Programmes) -> Iterator[_Cut]:
    for slot in programmes.cut_order:
        if slot != FINISHER:
            yield _Cut(slot, programmes.least_main_sets if slot == MAIN_SLOTS[0] else 1)
        if slot not in MAIN_SLOTS:
            yield _Cut(slot, 0, all_of_it=True)


def _item_seconds(item: PlanItem, programmes: Programmes, context: RuleContext) -> int:
    total = programmes.seconds_per_exercise
    for one in item.sets:
        exercise = context.exercise(one.exercise)
        rx = exercise.prescription
        sides = 2 if exercise.one_sided and item.side is None else 1
        middle = (rx.reps_min + rx.reps_max) / 2
        as_written = one.kind is SetKind.OWN and item.slot != FINISHER
        reps = middle if as_written else one.reps
        tempo = rx.tempo.seconds + (item.squeeze + item.lower) * (one.kind is SetKind.OWN)
        # one rest for the sets of both sides
        rest = (
            0 if one.kind is SetKind.RAMP else item.rest if item.side is None else item.rest // 2
        )
        total += round(reps * tempo * sides) + rest
    return total

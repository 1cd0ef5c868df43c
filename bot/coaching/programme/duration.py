"""Length of a session, and the cuts that make it fit."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from bot.coaching.catalogue.programmes import FINISHER, MAIN_SLOTS, Programmes
from bot.coaching.rules.context import RuleContext
from bot.coaching.session.plan import PlanItem, SetKind
from bot.coaching.session.session import working
from bot.value import replace

Items = tuple[PlanItem, ...]


def seconds_of(items: Items, warm_up: int, programmes: Programmes, context: RuleContext) -> int:
    """Sum warm-up, sets and rests, and 30 s to set up each exercise (programmes 4.2).

    Three sets of 8 to 12 at 3-0-1-2 with 60 s of rest: 3 x (10 x 6 + 60) + 30 = 390.
    """
    return warm_up + sum(_item_seconds(item, programmes, context) for item in items)


def fitted(
    items: Items,
    limit: int,
    warm_up: int,
    programmes: Programmes,
    context: RuleContext,
) -> Items:
    """Return the items cut until they fit into `limit` seconds, in the order of `programmes.yaml`.

    One set from M2, then from M1 (two stay), then one from X, then X goes, then F; and again.
    A drill and a promised test go as the last: only where all of that does not make it fit.
    """
    seconds = partial(seconds_of, warm_up=warm_up, programmes=programmes, context=context)
    while seconds(items) > limit:
        shorter = _shorter(items, _cuts(programmes), seconds, limit)
        shorter = shorter or _shorter(items, _last_cuts(programmes), seconds, limit)
        if shorter is None:
            return items
        items = shorter
    return items


def _shorter(
    items: Items,
    cuts: Iterable[Callable[[Items], Items]],
    seconds: Callable[[Items], int],
    limit: int,
) -> Items | None:
    """Return one round of cuts, ended as soon as it fits; None: nothing more can go."""
    before = items
    for cut in cuts:
        items = cut(items)
        if seconds(items) <= limit:
            return items
    return None if items == before else items


class _Cut:
    """One cut: a set of the slot, while so many sets stay."""

    def __init__(self, slot: str, least: int) -> None:
        self.slot, self.least = slot, least

    def __call__(self, items: Items) -> Items:
        return tuple(self._less(i) if i.slot.startswith(self.slot) else i for i in items)

    def _less(self, item: PlanItem) -> PlanItem:
        return replace(item, sets=item.sets[:-1]) if working(item.sets) > self.least else item


class _CutSlot:
    """The cut of all of a slot, of a drill or a promised test only where it is `promised`."""

    def __init__(self, slot: str, *, promised: bool) -> None:
        self.slot, self.promised = slot, promised

    def __call__(self, items: Items) -> Items:
        stay = set() if self.promised else {i.slot for i in items if i.is_drill or i.is_test}
        return tuple(i for i in items if not i.slot.startswith(self.slot) or i.slot in stay)


def _cuts(programmes: Programmes) -> Iterator[_Cut | _CutSlot]:
    for slot in programmes.cut_order:
        if slot != FINISHER:
            yield _Cut(slot, programmes.least_main_sets if slot == MAIN_SLOTS[0] else 1)
        if slot not in MAIN_SLOTS:
            yield _CutSlot(slot, promised=False)


def _last_cuts(programmes: Programmes) -> Iterator[_CutSlot]:
    for slot in programmes.cut_order:
        if slot not in MAIN_SLOTS:
            yield _CutSlot(slot, promised=True)


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

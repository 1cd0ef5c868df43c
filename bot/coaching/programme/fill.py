"""Fill a session up to the minutes that were asked, with hard sets within the week's range."""

from bot.coaching.catalogue.programmes import MAIN_SLOTS, Programmes
from bot.coaching.programme.duration import Items, seconds_of
from bot.coaching.programme.slots import SessionRequest
from bot.coaching.programme.volume import hard_sets, most_a_session, share
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.pain_history import hurt_within
from bot.coaching.session.plan import PlanItem
from bot.coaching.session.session import working
from bot.value import Value, replace

REST_STEP = 5  # seconds
AMBER_DAY_HOURS = 12


class Filling(Value):
    """Limits of one session: its request, the content's rules, and the person."""

    request: SessionRequest
    programmes: Programmes
    context: RuleContext

    def within_range(self, items: Items) -> Items:
        """Return the items with fewer sets where the week would exceed its range of hard sets."""
        while over := self._over(items):
            fewer = self._one_set_less(items, over)
            if fewer is None:
                return items
            items = fewer
        return items

    def filled(self, items: Items) -> Items:
        """Return the items with more sets, then longer rests, until the minutes are filled.

        A person's first sessions stay as short as they come.
        """
        if self.request.deload or self.request.turn < self.programmes.fill.first_sessions:
            return items
        return self._with_longer_rests(self._with_more_sets(items))

    def is_short(self, items: Items) -> bool:
        """Return whether the session falls short of the minutes by more than is allowed."""
        return self._seconds(items) < self.programmes.fill.least_share * self._asked

    @property
    def _asked(self) -> int:
        return self.request.minutes * 60

    @property
    def _limit(self) -> int:
        return self._asked - self.programmes.spare_minutes * 60

    def _seconds(self, items: Items) -> int:
        warm_up = self.request.warm_up_seconds
        return seconds_of(items, warm_up, self.programmes, self.context)

    def _over(self, items: Items) -> set[str]:
        """Return the muscle groups of which the session has more hard sets than its part."""
        most = most_a_session(self.context.profile, self.programmes)
        found = hard_sets(items, self.context)
        return {group for group, count in found.items() if count > most[group]}

    def _one_set_less(self, items: Items, groups: set[str]) -> Items | None:
        """Take one set from an exercise of these groups; None: nothing may go.

        The last of the slots first; one set stays of each exercise, two of a main one.
        """
        least, order = self.programmes.least_main_sets, self.programmes.fill.order
        able = [
            item
            for item in items
            if working(item.sets) > (least if item.slot in MAIN_SLOTS else 1)
            and not item.is_drill
            and any(share(self.context.exercise(item.exercise), g) for g in groups)
        ]
        if not able:
            return None
        last = max(able, key=lambda i: order.index(i.slot))
        return tuple(
            replace(item, sets=item.sets[:-1]) if item.slot == last.slot else item
            for item in items
        )

    def _with_more_sets(self, items: Items) -> Items:
        before: Items = ()
        while before != items:
            before = items
            for slot in self.programmes.fill.order:
                if not self.is_short(items):
                    return items
                more = tuple(self._one_set_more(item, slot) for item in items)
                if self._seconds(more) <= self._limit and not self._over(more):
                    items = more
        return items

    def _one_set_more(self, item: PlanItem, slot: str) -> PlanItem:
        if item.slot != slot or not self._may_grow(item):
            return item
        if working(item.sets) >= self.programmes.fill.most_sets[slot]:
            return item
        return replace(item, sets=(*item.sets, item.sets[-1]))

    def _may_grow(self, item: PlanItem) -> bool:
        """Return whether more sets do no harm: no drill, no way back, no pain of 3 or more."""
        standing = self.request.standings.get(item.family)
        is_held = standing is not None and bool(standing.comeback or standing.sets_less)
        hurts = hurt_within(self.context.diary, self.context.now, AMBER_DAY_HOURS)
        return not (item.is_drill or is_held or hurts)

    def _with_longer_rests(self, items: Items) -> Items:
        """Rest longer: after longer rests more repetitions are good ones (Schoenfeld 2016)."""
        while self.is_short(items):
            longer = tuple(self._longer_rest(item) for item in items)
            if longer == items or self._seconds(longer) > self._limit:
                return items
            items = longer
        return items

    def _longer_rest(self, item: PlanItem) -> PlanItem:
        standing = self.request.standings.get(item.family)
        if standing is not None and standing.dosage.rest_less:
            return item
        fill, own = self.programmes.fill, self.context.exercise(item.exercise).prescription.rest
        factor = self.context.profile.wishes.rest_factor
        most = round(min(own * fill.rest_times, fill.longest_rest) * factor)
        return replace(item, rest=max(item.rest, min(item.rest + REST_STEP, most)))

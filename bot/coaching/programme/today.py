"""Today's session: which slots, which exercises, how many sets, and that it fits the time."""

from collections.abc import Mapping

from bot.coaching.catalogue.programmes import FINISHER, Programmes, SessionKind
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.eligibility import BACK_TOO_SORE, back_now, clearance_of
from bot.coaching.person.person import Mode
from bot.coaching.programme.duration import fitted, seconds_of
from bot.coaching.programme.fill import AMBER_DAY_HOURS, Filling
from bot.coaching.programme.items import easy_set
from bot.coaching.programme.shape import shape_of
from bot.coaching.programme.sides import items_for, one_check
from bot.coaching.programme.slots import NoSession, SessionRequest, family_for, standing_on
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.pain_history import hurt_within
from bot.coaching.session.plan import Plan, PlanItem
from bot.value import replace


def todays_session(
    request: SessionRequest, programmes: Programmes, context: RuleContext
) -> Plan | NoSession:
    """Plan the session, or say why none; standings are those of `promotion.at_session_start`."""
    closed = why_not(request.standings, context)
    if closed is not None:
        return closed
    box = programmes.times[request.minutes]
    kind = programmes.sessions[request.letter.removesuffix("_light")]
    items = _in_order(_filled(request, kind, programmes, context))
    if not items:
        return NoSession("nothing")
    first = items[0].slot
    items = tuple(
        replace(i, sets=(easy_set(i, context), *i.sets)) if i.slot == first else i for i in items
    )
    limit = (request.minutes - programmes.spare_minutes) * 60
    filling = Filling(request, programmes, context)
    items = filling.within_range(items)
    items = fitted(items, limit, request.warm_up_seconds, programmes, context)
    items = filling.filled(items)
    return Plan(
        letter=request.letter,
        items=items,
        minutes=request.minutes,
        warm_up=box.warm_up,
        seconds=seconds_of(items, request.warm_up_seconds, programmes, context),
        is_deload=request.deload,
        is_short=filling.is_short(items),
    )


def why_not(standings: Mapping[str, Standing], context: RuleContext) -> NoSession | None:
    """Return the reason why there is no session today; None: none."""
    profile = context.profile
    mode = clearance_of(profile).mode
    ill = profile.ill_until is not None and context.today < profile.ill_until
    worse = any(s.bad_mornings > 0 for s in standings.values())
    holds = {
        "locked": profile.lock is not None,
        "health": mode is Mode.BLOCKED,
        "warm_ups_only": mode is Mode.WARMUPS_ONLY,
        "sore_back": back_now(profile, context.now) >= BACK_TOO_SORE,
        "ill": ill,
        "morning": worse,
    }
    return next((NoSession(reason) for reason, it_holds in holds.items() if it_holds), None)


def letter_of(sessions_a_week: int, sessions_done: int, programmes: Programmes) -> str:
    """Return the letter whose turn it is: sessions follow each other, missed ones are not skipped.

    Three a week: A, B, C, A ...; two: A, B, A, C; four: A, B, A_light, C.
    """
    cycle = programmes.cycles[sessions_a_week]
    return cycle[sessions_done % len(cycle)]


def _filled(
    request: SessionRequest, kind: SessionKind, programmes: Programmes, context: RuleContext
) -> list[PlanItem]:
    """Return one item for every slot that has sets and something allowed to do."""
    items: list[PlanItem] = []
    slots = _slots(request, kind, programmes, context)
    for slot in slots:
        own = kind.slots[slot]
        later = {f for s in slots for f in kind.slots[s] if f not in own}
        taken = later | {i.family for i in items}
        standing = family_for(own, request.standings, frozenset(taken), context)
        if standing is None:
            continue
        shape = shape_of(slot, standing, request, programmes, context)
        if request.deload:
            fewer = max(1, round(shape.sets * (1 - programmes.deload.fewer_sets)))
            shape = replace(shape, sets=fewer, more_rir=shape.more_rir + programmes.deload.rir)
        items += items_for(slot, standing, shape, context)
    return one_check(items)


def _slots(
    request: SessionRequest, kind: SessionKind, programmes: Programmes, context: RuleContext
) -> list[str]:
    """Return slots in use: both X alternate within the session, or take turns between sessions.

    An open drill plan, or its test, has the turn at once, also where X is for other families. No
    burn-out on a day with a pain of 3 or more (programmes 4.2).
    """
    box = programmes.times[request.minutes]
    used = [s for s in kind.slots if box.sets[s] > 0]
    if box.sets["X"] > 0:
        sides = [s for s in kind.slots if s.startswith("X")]
        drilled = [s for s in sides if _has_ticket(kind.slots[s], request.standings, context)]
        sides = [s for s in sides if not box.turns_of or {*box.turns_of} & {*kind.slots[s]}]
        turn = drilled or ([sides[request.turn % len(sides)]] if sides else [])
        used = [s for s in kind.slots if s in used or s in turn[:1]]
    if hurt_within(context.diary, context.now, AMBER_DAY_HOURS):
        used = [s for s in used if s != FINISHER]
    return sorted(used, key=lambda s: s == FINISHER)


def _has_ticket(
    families: tuple[str, ...], standings: Mapping[str, Standing], context: RuleContext
) -> bool:
    """Return whether one of them has a drill plan of which something can be done today."""
    found = (standing_on(family, standings, context) for family in families)
    return any(standing is not None and standing.ticket is not None for standing in found)


def _in_order(items: list[PlanItem]) -> tuple[PlanItem, ...]:
    """Put new, drilled and tested exercises first, while fresh; the finisher always last."""
    fresh = {i.slot for i in items if i.is_drill or i.is_test or i.is_new}
    ordered = sorted(items, key=lambda i: (i.slot == FINISHER, i.slot not in fresh))
    slots = list(dict.fromkeys(i.slot for i in ordered))  # the sides of one are a pair
    ordered = [replace(i, pair=2 + slots.index(i.slot)) if i.side else i for i in ordered]
    both = [i for i in ordered if i.slot.startswith("X")]
    if len(both) < 2 or any(i.side for i in both):
        return tuple(ordered)
    paired = [replace(i, pair=1) for i in both]
    at = next(n for n, i in enumerate(ordered) if i.slot.startswith("X"))
    rest = [i for i in ordered if not i.slot.startswith("X")]
    return (*rest[:at], *paired, *rest[at:])

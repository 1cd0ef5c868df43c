"""The slots of a session: the family each one holds, and the request for today's session."""

from collections.abc import Iterator, Mapping

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.ladder.standing import Standing, begin_ladder, owns
from bot.coaching.person.eligibility import contraindications_of
from bot.coaching.rules.context import RuleContext
from bot.value import Value, field


def family_for(
    families: tuple[str, ...],
    standings: Mapping[str, Standing],
    taken: frozenset[str],
    context: RuleContext,
) -> Standing | None:
    """Return the standing that fills the slot; None: nothing in it is open to the person today.

    A running drill plan goes first, then the slot's own order, then the families to swap to, then
    what the person's contraindications put in its place. `taken`: families of other slots.
    """
    swaps = [s for f in families for s in context.catalogue.families[f].swaps]
    drilled = [f for f in (*families, *swaps) if f in standings and standings[f].ticket]
    for family in (*drilled, *families, *swaps, *_instead(context)):
        if family in taken:
            continue
        standing = standing_on(family, standings, context)
        if standing is not None and is_open(family, standings, context):
            return standing
    return None


def standing_on(
    family: str, standings: Mapping[str, Standing], context: RuleContext
) -> Standing | None:
    """Return where the person stands, or would start; None: nothing of it is allowed now."""
    standing = standings.get(family) or begin_ladder(family, context)
    if standing is None or context.fit(context.exercise(standing.exercise)) is None:
        return None
    return standing


def is_open(family: str, standings: Mapping[str, Standing], context: RuleContext) -> bool:
    """Return whether what must be OWNED before the family is."""
    first = context.catalogue.families[family].opens_after
    if first is None:
        return True
    before: Exercise = context.exercise(first)
    standing = standings.get(before.family)
    return standing is not None and owns(standing, before, context)


def _instead(context: RuleContext) -> Iterator[str]:
    """Yield families of the exercises that take the place of what health takes away."""
    for contraindication in contraindications_of(context.catalogue, context.profile):
        for exercise in contraindication.instead:
            yield context.exercise(exercise).family


class SessionRequest(Value):
    """Inputs of today's session.

    `letter`: A, B, C or A_light; `turn`: sessions done before, so that X1 and X2 alternate;
    `warm_up_seconds`: its computed length in the dose of the time; `deload`: a lighter week.
    """

    letter: str
    minutes: int
    turn: int
    standings: Mapping[str, Standing] = field(default_factory=dict)
    warm_up_seconds: int = 0
    deload: bool = False


class NoSession(Value):
    """Reason for no session.

    locked, health, warm_ups_only, sore_back, ill, morning, stopped or nothing.
    """

    reason: str
